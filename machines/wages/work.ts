/** Periods of work as stretches of one month at one rate, with their minutes; once for each end of what is not known exactly. */
import { type Day, day, fullYears, parts, plus, read, type Span, weekday, write } from '../../content/calendar/days.ts'
import type { Known, Truth } from '../../content/conditions.ts'
import { options } from '../../content/options.ts'
import { wageLaw } from '../../content/wages.ts'
import type { Period } from './entries.ts'
import type { End } from './money.ts'
import { type DayHours, type Read, readDate, readDays, readHours, readShift } from './parse.ts'
import { better, changeDays, minimum, type Paid, scaleOf, valueAt } from './rates.ts'
import type { NoteId, Problem, ProblemId } from './types.ts'

/** Minutes of one stretch within one month at one rate. */
export interface Stretch {
  readonly period: Period
  readonly from: Day
  readonly to: Day
  readonly minutes: number
  readonly paid: Paid
  /** The legal minimum, where a scale is paid. */
  readonly least: Paid
}
/** The day of birth by either end; undefined: of age. */
export type Born = { readonly [E in End]: Day } | undefined

/** A period as it was read: the days of either end, and what was worked. */
export interface Work {
  readonly period: Period
  readonly spans: { readonly [E in End]: Span | undefined }
  readonly minutes: (from: Day, to: Day, end: End) => number
}
export interface Reading {
  readonly works: readonly Work[]
  readonly problems: readonly Problem[]
  readonly notes: ReadonlySet<NoteId>
}

const weekMinutes = 7 * 24 * 60
const daysInMonth = (d: Day): number => {
  const [y, m] = parts(d)
  return parts(day(y, m + 1, 0))[2]
}
/** The last day of the month. */
export const monthEnd = (d: Day): Day => {
  const [y, m] = parts(d)
  return day(y, m + 1, 0)
}

/** Reads all periods. What cannot be read is told, and counts nothing. */
export function readWork(periods: readonly Period[], known: Known): Reading {
  const problems: Problem[] = []
  const notes = new Set<NoteId>()
  const works = periods.flatMap((period, i) => {
    const tell = (field: string, id: ProblemId, more: Partial<Problem> = {}) =>
      problems.push({ where: `periods.${i}.${field}`, id, ...more })
    if (period.scale.amount.trim() && !scaleOf(period.scale)) tell('scale', period.scale.source.trim() ? 'bad_amount' : 'no_source')
    const work = period.by === 'days' ? readList(period, known, tell) : readSpan(period, known, tell, notes)
    return work ? [work] : []
  })
  for (const [i, a] of works.entries())
    for (const b of works.slice(i + 1)) {
      const [one, other] = [a.spans.high, b.spans.high]
      if (one && other && one.from <= other.to && other.from <= one.to) notes.add('overlap')
    }
  return { works, problems, notes }
}

type Tell = (field: string, id: ProblemId, more?: Partial<Problem>) => void

function readList(period: Period, known: Known, tell: Tell): Work | undefined {
  const { days, problems } = readDays(period.days)
  for (const { id, line, text } of problems) tell('days', id, { line, text })
  const past = days.filter(d => d.day <= known.today)
  for (const { day, line, text } of days) if (day > known.today) tell('days', 'future', { line, text })
  if (past.length === 0) {
    if (problems.length === 0 && past.length === days.length && period.days.trim()) tell('days', 'no_hours')
    return undefined
  }
  const sorted = [...past].sort((a, b) => a.day - b.day)
  const span: Span = { from: (sorted[0] as DayHours).day, to: (sorted.at(-1) as DayHours).day, sure: true }
  const first = (d: Day) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as DayHours).day < d) low = middle + 1
      else high = middle
    }
    return low
  }
  const before = [0]
  for (const { minutes } of sorted) before.push((before.at(-1) as number) + minutes)
  return {
    period,
    spans: { low: span, high: span },
    minutes: (from, to) => (before[first(to + 1)] as number) - (before[first(from)] as number),
  }
}

function readSpan(period: Period, known: Known, tell: Tell, notes: Set<NoteId>): Work | undefined {
  const dated = (field: 'from' | 'to'): Span | undefined => {
    const found = readDate(period[field])
    if (!found) return undefined
    if ('value' in found) return found.value
    tell(field, found.problem)
    return undefined
  }
  const to = dated('to')
  if (period.to.trim() && !to) return undefined
  if (!to || to.to > known.today) notes.add('until_today')
  const last = { low: Math.min(to?.from ?? known.today, known.today), high: Math.min(to?.to ?? known.today, known.today) }
  const from = period.presumed ? presumedFrom(period, last, known, tell, notes) : dated('from')
  if (!from) {
    if (!period.presumed && !period.from.trim() && hasHours(period)) tell('from', 'no_date')
    return undefined
  }
  if (from.from > known.today) {
    tell('from', 'future')
    return undefined
  }
  if (from.from > last.high) {
    tell('to', 'wrong_order')
    return undefined
  }
  const minutes = period.by === 'hours' ? weekly(period, tell) : typical(period, tell)
  if (!minutes) return undefined
  const span = (start: Day, stop: Day): Span | undefined => (start <= stop ? { from: start, to: stop, sure: true } : undefined)
  return { period, spans: { low: span(from.to, last.low), high: span(from.from, last.high) }, minutes }
}
const hasHours = (p: Period) =>
  p.by === 'week' ? p.week.some(d => d.start.trim() || d.end.trim()) : !!(p.hours.trim() || p.hoursMost.trim())

/** Whether the months that the law presumes are for this person. */
export function isPresumed(country: Period['country'], known: Known): Truth {
  const { pathway, presumed } = wageLaw[country]
  const option = options[pathway]?.[presumed.option]
  return option ? known.truth(option.when) : false
}
function presumedFrom({ country }: Period, last: { low: Day; high: Day }, known: Known, tell: Tell, notes: Set<NoteId>): Span | undefined {
  const holds = isPresumed(country, known)
  if (holds === false) {
    tell('presumed', 'not_presumed')
    return undefined
  }
  notes.add(holds ? 'presumed' : 'presumed_unsure')
  const start = (d: Day) => plus(d + 1, -monthsOf(country, known), 'months').end
  return { from: start(last.high), to: start(last.low), sure: true }
}
const monthsOf = (country: Period['country'], known: Known) => valueAt(wageLaw[country].presumed.months, known.today).value as number

/** Hours a week: a whole month is 52 / 12 weeks, a part of it its share of days. */
function weekly({ hours, hoursMost }: Period, tell: Tell): Work['minutes'] | undefined {
  const take = (field: 'hours' | 'hoursMost', found: Read<number>): number | undefined => {
    if (found && 'problem' in found) tell(field, found.problem)
    if (found && 'value' in found && found.value > weekMinutes) tell(field, 'too_many_hours')
    return found && 'value' in found && found.value <= weekMinutes ? found.value : undefined
  }
  const least = take('hours', readHours(hours))
  const most = take('hoursMost', readHours(hoursMost))
  if (least === undefined) {
    if (!hours.trim()) tell('hours', 'no_hours')
    return undefined
  }
  if (hoursMost.trim() && most === undefined) return undefined
  if (most !== undefined && most < least) {
    tell('hoursMost', 'wrong_order')
    return undefined
  }
  const a = { low: least, high: most ?? least }
  return (from, to, end) => {
    const [part, whole] = [a[end] * 13 * (to - from + 1), 3 * daysInMonth(from)]
    return Math.floor((2 * part + whole) / (2 * whole)) // to the nearest minute, half upwards
  }
}
/** A typical week: each of its days as often as it falls. */
function typical({ week }: Period, tell: Tell): Work['minutes'] | undefined {
  const minutes = week.map(({ start, end, rest }, i) => {
    const found = readShift(start, end, rest)
    if (found && 'problem' in found) tell(`week.${i}`, found.problem)
    return found && 'value' in found ? found.value : 0
  })
  if (!minutes.some(m => m > 0)) {
    tell('week', 'no_hours')
    return undefined
  }
  return (from, to) => {
    let sum = 0
    for (let d = from; d <= to; d++) sum += minutes[(weekday(d) + 6) % 7] as number
    return sum
  }
}

/** The stretches of a period under one reading, within a window. @param alone by the minimum, whatever the scale */
export function stretches(work: Work, end: End, born: Born, window: Span, alone: boolean): readonly Stretch[] {
  const { period, spans } = work
  const span = spans[end]
  if (!span) return []
  const last = Math.min(span.to, window.to)
  const scale = alone ? undefined : scaleOf(period.scale)
  const birthday = born?.[end]
  const found: Stretch[] = []
  const turns = birthday === undefined ? [] : Array.from({ length: 10 }, (_, i) => turning(birthday, 14 + i))
  const cuts = [...changeDays[period.country], ...turns]
  for (let from = Math.max(span.from, window.from); from <= last; ) {
    const next = Math.min(monthEnd(from) + 1, last + 1, ...cuts.filter(c => c > from))
    const minutes = work.minutes(from, next - 1, end)
    if (minutes > 0) {
      const least = minimum(period.country, from, birthday === undefined ? grown : fullYears(birthday, from), Number(period.fullWeek))
      found.push({ period, from, to: next - 1, minutes, least, paid: better(scale, least) })
    }
    from = next
  }
  return found
}
const grown = 99
/** The first day at that age. */
function turning(birthday: Day, age: number): Day {
  const { end, cut } = plus(birthday, age, 'years')
  return cut ? end + 1 : end
}
export const dayOf = (text: string): Day => (read(text) as Span).from
export const monthOf = (d: Day): string => write(d).slice(0, 7)
export const always: Span = { from: -Infinity, to: Infinity, sure: true }
