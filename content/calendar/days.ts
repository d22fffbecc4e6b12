/** Calendar days as plain integers counted from 1 January 1970, and stretches of days where the exact day is not known. */
export type Day = number
/** A day between `from` and `to` (infinite: no bound known); `sure` when it certainly exists. */
export interface Span {
  readonly from: Day
  readonly to: Day
  readonly sure: boolean
}
export type Unit = 'days' | 'weeks' | 'months' | 'years'

const msPerDay = 86_400_000
/** Months and dates outside their range run on: day(2026, 13, 0) is 31 December 2026. */
export const day = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / msPerDay
export const on = (d: Day): Span => ({ from: d, to: d, sure: true })
/** Year, month (1-12) and day of the month. Eras of 400 years that begin in March, so that the day added in a leap year is the last. */
export function parts(d: Day): readonly [number, number, number] {
  const since = d + 719_468 // 1 March of the year 0
  const era = Math.floor(since / 146_097)
  const inEra = since - era * 146_097
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365)
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * inYear + 2) / 153)
  const m = month < 10 ? month + 3 : month - 9
  return [year + era * 400 + (m <= 2 ? 1 : 0), m, inYear - Math.floor((153 * month + 2) / 5) + 1]
}
const firstWritten = day(1000, 1, 1)
const lastWritten = day(9999, 12, 31)
const twoDigits = (n: number) => (n < 10 ? `0${n}` : `${n}`)
/** `2026-11-24`. A day outside the years that can be read is written as the nearest that can. */
export function write(d: Day): string {
  const [y, m, date] = parts(Math.min(Math.max(d, firstWritten), lastWritten))
  return `${y}-${twoDigits(m)}-${twoDigits(date)}`
}
/** 0 is Sunday. */
export const weekday = (d: Day): number => (((d + 4) % 7) + 7) % 7

/** Reads `2026-11-24`, `2026-11` or `2026` (years 1000 to 9999); undefined if there is no such day. */
export function read(text: string): Span | undefined {
  const [, y, m, d] = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (!y) return undefined
  const from = day(+y, +(m ?? 1), +(d ?? 1))
  const to = d ? from : m ? day(+y, +m + 1, 0) : day(+y, 12, 31)
  return write(from).startsWith(text) ? { from, to, sure: true } : undefined
}

/** A term added to a day; `cut` when the month has no such day (31 August + 6 months), so that another reading ends a day later. */
export function plus(d: Day, n: number, unit: Unit): { end: Day; cut: boolean } {
  if (!Number.isFinite(d)) return { end: d, cut: false }
  if (unit === 'days' || unit === 'weeks') return { end: d + n * (unit === 'weeks' ? 7 : 1), cut: false }
  const [y, m, date] = parts(d)
  const [year, month, last] = parts(day(y, m + n * (unit === 'years' ? 12 : 1) + 1, 0))
  return { end: day(year, month, Math.min(date, last)), cut: date > last }
}

/** Full months from one day to another; negative before it. */
export function fullMonths(from: Day, to: Day): number {
  const [y, m, d] = parts(from)
  const [Y, M, D] = parts(to)
  return (Y - y) * 12 + M - m - (D < d ? 1 : 0)
}
export const fullYears = (from: Day, to: Day): number => Math.floor(fullMonths(from, to) / 12)
