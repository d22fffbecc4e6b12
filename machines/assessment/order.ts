/** In which order cards are shown: what must not wait first, then by outcome; the country where the person is before the other. */
import { read, type Span, write } from '../../content/calendar/days.ts'
import { deadlineOf } from '../../content/deadlines.ts'
import { objections, payTold, safetyBeforePay, soonDays, wageClaims } from '../../content/first.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type DeadlineResult, deadlineResult, type PathwayResult } from './assess.ts'
import type { Person } from './person.ts'

export interface Shown {
  readonly pathway: PathwayId
  readonly result: PathwayResult
}
export type SectionId = 'first' | 'available' | 'conditional' | 'open' | 'blocked'
const byOutcome = ['available', 'conditional', 'open', 'blocked'] as const

/**
 * Cards that are not folded, in sections; none is empty. First what has a date within 90 days, the nearest first and of one day the surest card, and the claim for unpaid
 * wages, unless safety goes before pay. In each section the given order, which is that of the pathways, safest first.
 */
export function sections<S extends Shown>(
  shown: readonly S[],
  known: Person,
): readonly { readonly id: SectionId; readonly cards: readonly S[] }[] {
  const pay = known.truth(payTold) === true && known.truth(safetyBeforePay) !== true
  const here = known.value('country_now')
  const elsewhere = ({ pathway }: S) => ((here === 'be' || here === 'nl') && !pathway.startsWith(here) ? 1 : 0)
  const lifted = new Map(
    shown.flatMap(s => {
      if (s.result.outcome === 'blocked' || s.result.outcome === 'not-applicable') return []
      const soon = soonest(s.result.deadlines, known)
      return soon !== undefined ? [[s, soon]] : pay && wageClaims.includes(s.pathway) ? [[s, Infinity]] : []
    }),
  )
  const days = (s: S) => lifted.get(s) ?? 0
  const sure = ({ result }: S) => byOutcome.indexOf(result.outcome as never)
  const first = [...lifted.keys()].sort((a, b) =>
    days(a) === days(b) ? sure(a) - sure(b) || elsewhere(a) - elsewhere(b) : days(a) - days(b),
  )
  const rest = byOutcome.map(id => ({
    id,
    cards: shown.filter(s => s.result.outcome === id && !lifted.has(s)).sort((a, b) => elsewhere(a) - elsewhere(b)),
  }))
  return [{ id: 'first' as const, cards: first }, ...rest].filter(s => s.cards.length > 0)
}

/** The nearest day still to come that counts for this person for certain; today where the law is in doubt and soon surely over; undefined: none soon. */
function soonest(deadlines: readonly DeadlineResult[], known: Person): number | undefined {
  const limit = known.today + soonDays
  const dayOf = (text: string) => (read(text) as Span).from
  const days = deadlines.flatMap(d => {
    if (d.kind === 'opens' || d.maybe || d.shown === null) return []
    if (d.state === 'unsure') return d.latest !== null && dayOf(d.latest) <= limit ? known.today : []
    return d.state === 'running' ? dayOf(d.shown) : []
  })
  const found = Math.min(...days)
  return found <= limit ? found : undefined
}

const ownDates = (deadlines: readonly DeadlineResult[]) =>
  deadlines.filter(d => d.shown !== null && !d.option && !d.done && (d.kind === 'last_day' || d.kind === 'ends'))
/** A date of its own that is over and after which late is better than not: a closed card says it before the next, to do today. */
export const hurryDate = (deadlines: readonly DeadlineResult[]): DeadlineResult | undefined =>
  ownDates(deadlines).find(d => d.state === 'passed' && deadlineOf(d.id).lateIsFine)
/** Whether a term asks to act: it runs, or it may, or late is better than not. */
export const acts = (d: DeadlineResult): boolean =>
  d.kind !== 'opens' &&
  d.shown !== null &&
  !d.done &&
  (d.state === 'running' || d.state === 'unsure' || (d.state === 'passed' && deadlineOf(d.id).lateIsFine === true))

/** The day of a date that asks to act within the time that counts as soon. @param today `YYYY-MM-DD` */
export const dueSoon = (d: DeadlineResult, today: string): string | undefined =>
  acts(d) && d.shown !== null && d.shown <= write((read(today) as Span).from + soonDays) ? d.shown : undefined
/** The date that a closed card shows: the next of its own that is not over; else the first that is. */
export function nextDate(deadlines: readonly DeadlineResult[]): DeadlineResult | undefined {
  const own = ownDates(deadlines)
  const left = own.filter(d => d.state !== 'passed').sort((a, b) => String(a.shown).localeCompare(String(b.shown)))
  return left[0] ?? own[0]
}

/** The first of the dates to object by, for someone who is held; null: no letter date is known. */
export function objectionBy(known: Person): string | null {
  return objections.flatMap(id => deadlineResult(id, known).shown ?? []).sort()[0] ?? null
}
