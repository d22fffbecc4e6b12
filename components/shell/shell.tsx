/** What stands around every public page: danger, leaving, languages, and at the foot what the page rests on and who runs it. */
import type { ReactNode } from 'react'
import { languageList, languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { PhoneLink } from '../ui/phone-link.tsx'
import { dayInWords, type Words } from '../words.ts'

export type PageName =
  | 'start'
  | 'check'
  | 'guide'
  | 'help'
  | 'not_covered'
  | 'changes'
  | 'about'
  | 'privacy'
  | 'linden'
  | 'pathway'
  | 'review'
  | 'checklist'
  | 'diary'
  | 'verify'
  | 'desk'
export interface Operator {
  readonly name: string
  readonly contact: string
  readonly privacyUrl: string
}
export interface ShellProps {
  readonly words: Words
  readonly language: string
  readonly page: PageName
  /** The page without its language: `/check`. */
  readonly path: string
  /** Who runs this copy; null: nobody has said so. */
  readonly operator: Operator | null
  /** Where a language is changed in place; without it the languages are links. */
  readonly onLanguage?: (language: string) => void
  /** For work at a desk: as wide as a laptop. */
  readonly wide?: boolean
  readonly children: ReactNode
}

const pages = [
  ['start', ''],
  ['check', '/check'],
  ['guide', '/guide'],
  ['help', '/help'],
  ['not_covered', '/not-covered'],
  ['changes', '/changes'],
  ['about', '/about'],
  ['privacy', '/privacy'],
] as const

export function Shell({ words, language, page, path, operator, onLanguage, wide, children }: ShellProps) {
  return (
    <div className={`mx-auto flex min-h-screen flex-col px-4 ${wide ? 'max-w-[100rem]' : 'max-w-3xl'}`}>
      <a href="#main" className="skip">
        {words('interface.shell.skip')}
      </a>
      <header className="print:hidden sticky top-0 z-10 -mx-4 flex items-center gap-x-3 border-line border-b bg-paper px-4 py-2">
        <a href={`/${language}`} className="hidden min-h-11 items-center font-serif text-ink text-xl no-underline sm:flex">
          Tilia
        </a>
        <details className="danger me-auto">
          <summary>{words('interface.shell.danger')}</summary>
          <div className="danger-box">
            <p>
              <PhoneLink number="112" text={words('interface.shell.danger_call')} className="font-bold text-2xl" />
            </p>
            <p>{words('interface.shell.danger_what')}</p>
            <p>{words('interface.shell.danger_quiet')}</p>
          </div>
        </details>
        <a href={`/${language}/linden`} data-leave="" className="button button-leave" rel="nofollow">
          {words('interface.shell.leave')}
        </a>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 py-6 print:py-0">
        {children}
      </main>
      <footer className="mt-8 space-y-4 border-line border-t py-6 text-base text-soft print:hidden">
        <nav aria-label={words('interface.shell.menu')}>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {pages.map(([name, to]) => (
              <li key={name}>
                <a href={`/${language}${to}`} className="tap" aria-current={name === page ? 'page' : undefined}>
                  {words(`interface.shell.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={words('interface.shell.language')}>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {Object.entries(languageList).map(([id, { name }]) => (
              <li key={id}>
                <a
                  href={`/${id}${path}`}
                  lang={id}
                  hrefLang={id}
                  className="tap"
                  aria-current={id === language ? 'true' : undefined}
                  onClick={
                    onLanguage &&
                    (e => {
                      e.preventDefault()
                      onLanguage(id)
                    })
                  }
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          {words('interface.shell.law_date', { date: dayInWords(lawDate, language) })} {words('interface.shell.not_legal_advice')}{' '}
          {languageOf(language).reviewed ? '' : words('interface.shell.not_native')}
        </p>
        <p>
          {operator
            ? `${words('interface.shell.operator', { name: operator.name })} ${operator.contact ? words('interface.shell.operator_contact', { contact: operator.contact }) : ''} ${operator.privacyUrl ? words('interface.shell.operator_privacy', { url: operator.privacyUrl }) : ''}`
            : words('interface.shell.operator_none')}
        </p>
        <p className="hidden sm:block">{words('interface.shell.leave_hint')}</p>
      </footer>
    </div>
  )
}
