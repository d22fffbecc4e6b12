/** For pages before a language is chosen: every language named in itself, and the button to leave in all of them. */

import { dayInWords } from '../components/words.ts'
import { languageList, languageOf, languages } from '../content/languages.ts'
import { lawDate } from '../content/law.ts'
import { wordsOf } from './_server/words.ts'

/** @param line the id of the one line that stands under each language, in that language. The page script puts the browser's own language first. */
export function LanguageList({ line }: { line: string }) {
  return (
    <ul data-languages="" className="space-y-4">
      {Object.entries(languageList).map(([id, { name, direction }]) => (
        <li key={id} data-language={id} lang={id} dir={direction}>
          <a href={`/${id}`} hrefLang={id} className="card block px-4 py-3 text-ink no-underline">
            <span className="block font-serif text-accent text-xl underline">{name}</span>
            <span className="block">{wordsOf(id)(line)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

export function LeaveInAll({ to }: { to: string }) {
  return (
    <a href={to} data-leave="" className="button button-leave flex-wrap gap-x-2" rel="nofollow">
      {languages.map((id, i) => (
        <span key={id} lang={id} dir={languageOf(id).direction}>
          {wordsOf(id)('interface.shell.leave')}
          {i < languages.length - 1 ? ' /' : ''}
        </span>
      ))}
    </a>
  )
}

/** What the rules rest on and who has not checked them, in every language. */
export function LawLine() {
  return (
    <div className="space-y-2 text-base text-soft">
      {languages.map(id => (
        <p key={id} lang={id} dir={languageOf(id).direction}>
          {wordsOf(id)('interface.shell.law_date', { date: dayInWords(lawDate, id) })} {wordsOf(id)('interface.shell.not_legal_advice')}
        </p>
      ))}
    </div>
  )
}
