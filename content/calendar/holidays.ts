/** Days off by law. BE: legal holidays (Act of 4 January 1974). NL: Algemene termijnenwet art. 3. Days equated by decree are not counted on. */
import { type Day, day, parts, weekday } from './days.ts'

export type Country = 'be' | 'nl'
export type HolidayId =
  | 'new_year'
  | 'good_friday'
  | 'easter_monday'
  | 'kings_day'
  | 'labour_day'
  | 'liberation_day'
  | 'ascension'
  | 'whit_monday'
  | 'belgian_national_day'
  | 'assumption'
  | 'all_saints'
  | 'armistice'
  | 'christmas'
  | 'second_christmas_day'
export type DayOff = 'saturday' | 'sunday' | HolidayId

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

const known = { be: new Map<number, ReadonlyMap<Day, HolidayId>>(), nl: new Map<number, ReadonlyMap<Day, HolidayId>>() }
/** The holidays of one year with their names, Sundays left out. */
export function holidays(country: Country, year: number): ReadonlyMap<Day, HolidayId> {
  let found = known[country].get(year)
  if (!found) {
    const e = easter(year)
    const both: [Day, HolidayId][] = [
      [day(year, 1, 1), 'new_year'],
      [e + 1, 'easter_monday'],
      [e + 39, 'ascension'],
      [e + 50, 'whit_monday'],
      [day(year, 12, 25), 'christmas'],
    ]
    const kingsDay = day(year, 4, 27)
    const own: [Day, HolidayId][] =
      country === 'be'
        ? [
            [day(year, 5, 1), 'labour_day'],
            [day(year, 7, 21), 'belgian_national_day'],
            [day(year, 8, 15), 'assumption'],
            [day(year, 11, 1), 'all_saints'],
            [day(year, 11, 11), 'armistice'],
          ]
        : [
            [e - 2, 'good_friday'],
            [weekday(kingsDay) === 0 ? kingsDay - 1 : kingsDay, 'kings_day'],
            [day(year, 5, 5), 'liberation_day'],
            [day(year, 12, 26), 'second_christmas_day'],
          ]
    found = new Map([...own, ...both])
    known[country].set(year, found)
  }
  return found
}

export const works = (country: Country, d: Day): boolean => weekday(d) % 6 !== 0 && !holidays(country, parts(d)[0]).has(d)
/** The first working day on or after this one. */
export const onward = (country: Country, d: Day): Day => (!Number.isFinite(d) || works(country, d) ? d : onward(country, d + 1))
/** The last working day on or before this one. */
export const back = (country: Country, d: Day): Day => (!Number.isFinite(d) || works(country, d) ? d : back(country, d - 1))
/** Why nobody works on this day; undefined: it is a working day. */
export function dayOff(country: Country, d: Day): DayOff | undefined {
  const inWeek = weekday(d)
  return inWeek === 6 ? 'saturday' : inWeek === 0 ? 'sunday' : holidays(country, parts(d)[0]).get(d)
}
