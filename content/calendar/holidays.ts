/** Days off by law. BE: legal holidays (Act of 4 January 1974). NL: Algemene termijnenwet art. 3. Days equated by decree are not counted on. */
import { type Day, day, parts, weekday } from './days.ts'

export type Country = 'be' | 'nl'

/** Easter Sunday (Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b >> 2
  const e = b % 4
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * (c >> 2) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return day(year, Math.floor(n / 31), (n % 31) + 1)
}

const known = { be: new Map<number, ReadonlySet<Day>>(), nl: new Map<number, ReadonlySet<Day>>() }
/** The holidays of one year, Sundays left out. */
export function holidays(country: Country, year: number): ReadonlySet<Day> {
  let found = known[country].get(year)
  if (!found) {
    const e = easter(year)
    const both = [day(year, 1, 1), e + 1, e + 39, e + 50, day(year, 12, 25)]
    const kingsDay = day(year, 4, 27)
    const own =
      country === 'be'
        ? [day(year, 5, 1), day(year, 7, 21), day(year, 8, 15), day(year, 11, 1), day(year, 11, 11)]
        : [e - 2, weekday(kingsDay) === 0 ? kingsDay - 1 : kingsDay, day(year, 5, 5), day(year, 12, 26)]
    found = new Set([...both, ...own])
    known[country].set(year, found)
  }
  return found
}

export const works = (country: Country, d: Day): boolean => weekday(d) % 6 !== 0 && !holidays(country, parts(d)[0]).has(d)
/** The first working day on or after this one. */
export const onward = (country: Country, d: Day): Day => (!Number.isFinite(d) || works(country, d) ? d : onward(country, d + 1))
/** The last working day on or before this one. */
export const back = (country: Country, d: Day): Day => (!Number.isFinite(d) || works(country, d) ? d : back(country, d - 1))
