import { defaultLanguage } from '../../content/languages.ts'
import { LanguageList, LawLine, LeaveInAll } from '../language-list.tsx'

export const dynamic = 'force-static'

export default function Page() {
  return (
    <div className="mx-auto max-w-3xl space-y-6 px-4 py-6">
      <header className="flex flex-wrap items-center justify-end border-line border-b pb-3">
        <LeaveInAll to={`/${defaultLanguage}/linden`} />
      </header>
      <main className="space-y-6">
        <h1>Tilia</h1>
        <LanguageList line="pages.root.line" />
        <LawLine />
      </main>
    </div>
  )
}
