/** The civil day in Brussels and The Hague, never before the day of the build: a phone's clock may be wrong. */
import { plus, read, type Span, write } from '../../content/calendar/days.ts'

/** @returns `YYYY-MM-DD` */
export function civilDay(now: Date, built: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Brussels',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).formatToParts(now)
  const part = (type: string) => parts.find(p => p.type === type)?.value ?? ''
  const day = `${part('year')}-${part('month')}-${part('day')}`
  return day < built ? built : day
}

/** Whether a day lies more than a year after the build. */
export const isOld = (day: string, built: string): boolean => day > write(plus((read(built) as Span).from, 1, 'years').end)
