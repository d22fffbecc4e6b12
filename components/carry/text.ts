/** The words of a sheet, in each of its languages. */
import { type ContactId, contactOf, phoneFromAbroad, shownPhone } from '../../content/directory.ts'
import type { Answer, FactId } from '../../content/facts/index.ts'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { isStale } from '../../content/sources/index.ts'
import type { Said, SheetContent } from '../../machines/carry/sheet.ts'
import { dateSentence } from '../check/dates.tsx'
import { givenInWords } from '../pathway/wording.ts'
import { dayInWords, type Words } from '../words.ts'
import type { Paragraph, SectionId, SheetLine, SheetText } from './layout.ts'

/** A language with its words. */
export interface Spoken {
  readonly language: string
  readonly words: Words
}
/** What a person may choose to have on a sheet. */
export type Part = Exclude<SectionId, 'first'>
export interface Wanted {
  readonly content: SheetContent
  readonly unanswered: readonly FactId[]
  readonly today: string
  /** Which parts stand on it. */
  readonly parts: readonly Part[]
  readonly withPapers: boolean
  readonly contacts: readonly ContactId[]
  readonly code: {
    readonly modules: readonly (readonly boolean[])[]
    readonly locked: boolean
    readonly withPapers: boolean
    /** Where the reader is; null: it stays off the sheet. */
    readonly address: string | null
  } | null
}
const order = ['first', 'dates', 'situation', 'ways', 'unanswered'] as const satisfies readonly SectionId[]
/** The higher, the sooner it is left out: danger and needs, what is urgent, what was done, ways, work and pay, the case. */
const ranks = { first: 0, papers: 1, dates: 1, treatment: 2, ways: 3, work: 4, pay: 5, case: 6, unanswered: 8 } as const
type Kind = keyof typeof ranks
/** How many dates and ways stand so high; the others come after the situation. */
const leading = { dates: 3, ways: 2 } as const
const afterSituation = 7

/** @param spoken the person's language first */
export function sheetText(spoken: readonly [Spoken, ...Spoken[]], wanted: Wanted): SheetText {
  const { content, today, code, withPapers } = wanted
  const [own] = spoken
  const each = <T>(say: (s: Spoken) => T): T[] => spoken.map(say)
  const line = (kind: Kind, say: (s: Spoken) => Paragraph): SheetLine => ({ text: each(say), kind, rank: ranks[kind] })
  const leads = (kind: keyof typeof leading, lines: readonly SheetLine[]) =>
    lines.map((l, i) => (i < leading[kind] ? l : { ...l, rank: afterSituation }))
  const situation = content.situation.map(s => ({ ...s, line: line(s.kind, spoken => answered(spoken, s.fact, s.answer)) }))
  const proof = (s: Spoken): Paragraph => [
    { text: s.words('carry.sheet.proof') },
    { text: content.proofs.map(p => s.words(`evidence.proofs.${p}.name`)).join(', '), bold: true },
  ]
  const lines: { readonly [S in SectionId]: readonly SheetLine[] } = {
    first: situation.filter(s => s.kind === 'first').map(s => s.line),
    dates: leads(
      'dates',
      content.dates.map(d =>
        line('dates', ({ words, language }) => [
          { text: words('carry.sheet.date', { name: words(`deadlines.${d.id}.name`) }) },
          { text: dateSentence(words, language, d), bold: true },
        ]),
      ),
    ),
    situation: [...situation.filter(s => s.kind !== 'first').map(s => s.line), ...(content.proofs.length > 0 ? [line('case', proof)] : [])],
    ways: leads(
      'ways',
      content.ways.map(({ pathway, outcome, reason }) =>
        line('ways', ({ words }) => [
          { text: words(`pathways.${pathway}.name`), bold: true },
          { text: words('carry.sheet.status', { status: words(`interface.result.status_${outcome}`) }) },
          ...(reason ? [{ text: words(`reasons.${pathway}/${reason}`) }] : []),
        ]),
      ),
    ),
    unanswered: wanted.unanswered.map(f => line('unanswered', ({ words }) => [{ text: words(`facts.${f}.question`) }])),
  }
  const month = today.slice(0, 7)
  const partOf = (id: SectionId): Part => (id === 'first' ? 'situation' : id)
  return {
    languages: each(({ language }) => ({ rtl: languageOf(language).direction === 'rtl' })),
    top: each(({ words, language }) =>
      [
        words('carry.sheet.top', { month: dayInWords(month, language), law: dayInWords(lawDate, language) }),
        ...(wanted.parts.includes('situation') && !withPapers ? [words('carry.sheet.no_papers')] : []),
      ].join(' '),
    ),
    sections: order
      .filter(id => wanted.parts.includes(partOf(id)))
      .map(id => ({ id, head: each(({ words }) => words(`carry.sheet.${id}`)), lines: lines[id] })),
    more: left =>
      each(({ words }) =>
        words('carry.sheet.more', { what: [...left].map(([kind, n]) => words(`carry.sheet.left_${kind}`, { n })).join(', ') }),
      ),
    contacts: { head: each(({ words }) => words('carry.sheet.call')), each: wanted.contacts.map(id => contact(own, id, today)) },
    code: code && {
      modules: code.modules,
      notes: each(({ words }) =>
        [
          words(`carry.sheet.code_${code.locked ? 'locked' : 'open'}`),
          ...(code.withPapers ? [] : [words('carry.sheet.code_no_papers')]),
          ...(code.address ? [words('carry.sheet.code_address', { address: `\u2066${code.address}\u2069` })] : []),
        ].join(' '),
      ),
    },
  }
}

const answered = ({ words, language }: Spoken, f: FactId, answer: Said): Paragraph => [
  { text: words(`facts.${f}.question`) },
  { text: givenInWords(words, language, f, answer as Answer<FactId>), bold: true },
]

/** The number and when it was last checked, or else the site; in which languages they answer, and what they pass on. */
function contact({ words, language }: Spoken, id: ContactId, today: string) {
  const c = contactOf(id)
  const phone = shownPhone(c)
  const abroad = phoneFromAbroad(c)
  const looked = c.phone?.on ?? c.checked
  const date = dayInWords(looked, language)
  const stale = isStale(looked, today)
  return {
    name: c.name,
    phone,
    details: [
      ...(phone ? [] : [`${words('interface.result.no_phone')} \u2066${c.site}\u2069`]),
      ...(abroad ? [words('interface.result.phone_abroad', { number: `\u2066${abroad.replaceAll(' ', '\u00a0')}\u2069` })] : []),
      `${words('interface.result.languages')} ${words(`directory.${id}.languages`)}`,
      `${words('interface.result.shares')} ${words(`directory.${id}.shares`)}`,
      ...(stale ? [words(`interface.result.${phone ? 'phone_stale' : 'phone_stale_no'}`, { date })] : []),
      ...(phone && !stale ? [words('carry.sheet.checked', { date })] : []),
    ],
  }
}
