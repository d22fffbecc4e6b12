import './globals.css'
import type { Metadata } from 'next'
import { defaultLanguage } from '../content/languages.ts'
import { wordsOf } from './_server/words.ts'
import { LanguageList, LawLine, LeaveInAll } from './language-list.tsx'
import { siteMetadata, siteViewport } from './site.ts'

export const metadata: Metadata = { ...siteMetadata, title: 'Tilia' }
export const viewport = siteViewport

/** For every address that does not exist. */
export default function NotFound() {
  return (
    <html lang={defaultLanguage}>
      <body>
        <div className="mx-auto max-w-3xl space-y-6 px-4 py-6">
          <header className="flex flex-wrap items-center justify-end border-line border-b pb-3">
            <LeaveInAll to={`/${defaultLanguage}/linden`} />
          </header>
          <main className="space-y-6">
            <h1>{wordsOf(defaultLanguage)('pages.missing.title')}</h1>
            <LanguageList line="pages.missing.line" />
            <LawLine />
          </main>
        </div>
      </body>
    </html>
  )
}
