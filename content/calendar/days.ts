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
/** Year, month (1-12) and day of the month. */
export function parts(d: Day): readonly [number, number, number] {
  const t = new Date(d * msPerDay)
  return [t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate()]
}
const firstWritten = day(1000, 1, 1)
const lastWritten = day(9999, 12, 31)
/** `2026-11-24`. A day outside the years that can be read is written as the nearest that can. */
export const write = (d: Day): string => new Date(Math.min(Math.max(d, firstWritten), lastWritten) * msPerDay).toISOString().slice(0, 10)
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
