/** What is being typed or ticked on a question, before it is an answer. */
import { read } from '../../content/calendar/days.ts'
import { type Answer, type Answers, type FactId, factOf } from '../../content/facts/index.ts'

/** `special`: unknown, withheld or never instead of a value. Texts are kept as they were typed. */
export interface Draft {
  readonly choice?: string
  readonly many?: readonly string[]
  readonly text?: string
  readonly date?: { readonly day: string; readonly month: string; readonly year: string }
  readonly special?: 'unknown' | 'withheld' | 'never'
}
export type Drafts = { readonly [F in FactId]?: Draft }
export type Mistake = 'bad_date' | 'bad_date_year' | 'bad_number'

/** The draft that an earlier answer comes from. */
export function draftOf(fact: FactId, given: Answer<FactId> | undefined): Draft {
  if (given === undefined) return {}
  if (given === 'unknown' || given === 'withheld') return { special: given }
  if (Array.isArray(given)) return { many: given as readonly string[] }
  if (typeof given === 'number') return { text: String(given) }
  if (factOf(fact).kind !== 'date') return { choice: given as string }
  if (given === 'never') return { special: 'never' }
  const [year = '', month = '', day = ''] = (given as string).split('-')
  return { date: { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year } }
}
export const draftsOf = (facts: readonly FactId[], answers: Answers): Drafts =>
  Object.fromEntries(facts.map(f => [f, draftOf(f, answers[f] as Answer<FactId> | undefined)]))

/** The answer in a draft; undefined: left empty. */
export function answerIn(fact: FactId, draft: Draft = {}): { readonly answer: Answer<FactId> | undefined } | { readonly mistake: Mistake } {
  if (draft.special) return { answer: draft.special as Answer<FactId> }
  const { kind } = factOf(fact)
  if (kind === 'many') return { answer: draft.many?.length ? (draft.many as unknown as Answer<FactId>) : undefined }
  if (kind === 'number') return numberIn(draft.text)
  if (kind === 'date') return dateIn(draft.date)
  return { answer: draft.choice as Answer<FactId> | undefined }
}

function numberIn(text = ''): ReturnType<typeof answerIn> {
  const plain = text.replace(/[\s\u00a0€]/g, '').replace(',', '.')
  if (!plain) return { answer: undefined }
  return /^\d+(\.\d+)?$/.test(plain) ? { answer: Number(plain) as unknown as Answer<FactId> } : { mistake: 'bad_number' }
}

function dateIn(date: Draft['date']): ReturnType<typeof answerIn> {
  const [day, month, year] = [date?.day, date?.month, date?.year].map(t => (t ?? '').trim())
  if (!day && !month && !year) return { answer: undefined }
  if (!/^\d{4}$/.test(year as string)) return { mistake: 'bad_date_year' }
  if ((day && !month) || [day, month].some(t => t && !/^\d{1,2}$/.test(t))) return { mistake: 'bad_date' }
  const text = [year, month, day].filter(t => t).map((t, i) => (i === 0 ? t : (t as string).padStart(2, '0')))
  return read(text.join('-')) ? { answer: text.join('-') as Answer<FactId> } : { mistake: 'bad_date' }
}
