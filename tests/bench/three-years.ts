/** A wage claim over three years with an entry for every day, and pay in hand every month: the largest that somebody is likely to type. */
import { day, write } from '../../content/calendar/days.ts'
import { emptyPayment, emptyPeriod, emptyWages, type WageEntries } from '../../machines/wages/entries.ts'

export const claimToday = '2026-11-24'
const first = day(2023, 6, 1)
const dayCount = 1096

export const threeYears: WageEntries = {
  ...emptyWages,
  periods: [
    {
      ...emptyPeriod('nl'),
      by: 'days',
      days: Array.from({ length: dayCount }, (_, i) => `${write(first + i)};07:00;17:${10 + (i % 50)};30`).join('\n'),
    },
  ],
  payments: Array.from({ length: 36 }, (_, i) => ({ ...emptyPayment, date: write(day(2023, 6 + i, 28)), amount: '900', kind: 'cash' })),
}
