/** The words of a sheet, in each of its languages. */
import { type ContactId, contactOf, phoneFromAbroad, shownPhone } from '../../content/directory.ts'
import type { Answer, Answers, FactId } from '../../content/facts/index.ts'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { isStale } from '../../content/sources/index.ts'
import type { SheetContent } from '../../machines/carry/sheet.ts'
import { dateSentence } from '../check/dates.tsx'
import { givenInWords } from '../pathway/wording.ts'
import { dayInWords, type Words } from '../words.ts'
import type { Paragraph, SectionId, SheetText } from './layout.ts'

/** A language with its words. */
export interface Spoken {
  readonly language: string
  readonly words: Words
}
export interface Wanted {
  readonly content: SheetContent
  readonly answers: Answers
  readonly today: string
  /** Which sections stand on it. */
  readonly sections: readonly SectionId[]
  readonly contacts: readonly ContactId[]
  readonly code: { readonly modules: readonly (readonly boolean[])[]; readonly locked: boolean } | null
}
const order = ['situation', 'dates', 'ways', 'unanswered'] as const satisfies readonly SectionId[]

/** @param spoken the person's language first */
export function sheetText(spoken: readonly [Spoken, ...Spoken[]], wanted: Wanted): SheetText {
  const { content, answers, today, code } = wanted
  const [own] = spoken
  const each = <T>(say: (s: Spoken) => T): T[] => spoken.map(say)
  const lines: { readonly [S in SectionId]: readonly (readonly Paragraph[])[] } = {
    situation: content.situation.map(f => each(s => answered(s, f, answers))),
    dates: content.dates.map(d =>
      each(({ words, language }) => [
        { text: `${words(`deadlines.${d.id}.name`)}:` },
        { text: dateSentence(words, language, d), bold: true },
      ]),
    ),
    ways: content.ways.map(({ pathway, outcome }) =>
      each(({ words }) => [
        { text: words(`pathways.${pathway}.name`), bold: true },
        { text: `(${words(`interface.result.status_${outcome}`)})` },
      ]),
    ),
    unanswered: content.unanswered.map(f => each(({ words }) => [{ text: words(`facts.${f}.question`) }])),
  }
  const month = today.slice(0, 7)
  return {
    languages: each(({ language }) => ({ rtl: languageOf(language).direction === 'rtl' })),
    top: each(({ words, language }) =>
      words('carry.sheet.top', { month: dayInWords(month, language), law: dayInWords(lawDate, language) }),
    ),
    sections: order
      .filter(id => wanted.sections.includes(id))
      .map(id => ({
        id,
        head: each(({ words }) => words(`carry.sheet.${id}`)),
        lines: lines[id],
        more: n => each(({ words }) => words('carry.sheet.more', { n })),
      })),
    contacts: { head: each(({ words }) => words('carry.sheet.call')), each: wanted.contacts.map(id => contact(own, id, today)) },
    code: code && {
      modules: code.modules,
      notes: each(({ words }) => words(`carry.sheet.code_${code.locked ? 'locked' : 'open'}`)),
    },
  }
}

const answered = ({ words, language }: Spoken, f: FactId, answers: Answers): Paragraph => [
  { text: words(`facts.${f}.question`) },
  { text: givenInWords(words, language, f, answers[f] as Answer<FactId>), bold: true },
]

/** The number, when it was last checked, in which languages they answer, and what they pass on. */
function contact({ words, language }: Spoken, id: ContactId, today: string) {
  const c = contactOf(id)
  const abroad = phoneFromAbroad(c)
  const looked = c.phone?.on ?? c.checked
  const date = dayInWords(looked, language)
  return {
    name: c.name,
    phone: shownPhone(c) ?? '',
    details: [
      ...(abroad ? [words('interface.result.phone_abroad', { number: `\u2066${abroad.replaceAll(' ', '\u00a0')}\u2069` })] : []),
      `${words('interface.result.languages')}: ${words(`directory.${id}.languages`)}`,
      `${words('interface.result.shares')} ${words(`directory.${id}.shares`)}`,
      isStale(looked, today) ? words('interface.result.phone_stale', { date }) : words('carry.sheet.checked', { date }),
    ],
  }
}
