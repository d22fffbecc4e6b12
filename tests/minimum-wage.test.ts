/** The legal minimum for one hour, on both sides of each change, and the dated values themselves. */
import { describe, expect, test } from 'vitest'
import { type Day, day, read, write } from '../content/calendar/days.ts'
import type { Answers } from '../content/facts/index.ts'
import { lawDate } from '../content/law.ts'
import { lastValueFrom, minimumHourly } from '../content/minimum-wage.ts'
import { type DatedValue, type ValueKey, values } from '../content/values/index.ts'
import { personOn } from '../machines/assessment/assess.ts'

const on = (text: string) => (read(text) as { from: Day }).from
const list = Object.entries(values) as [ValueKey, readonly DatedValue[]][]

describe('the minimum for one hour', () => {
  test.each([
    ['nl', '2026-03-01', 25, 14.71],
    ['nl', '2026-11-24', 18, 7.36],
    ['nl', '2026-11-24', 16, 5.07],
    ['nl', '2025-03-01', 20, 11.25],
    ['nl', '2024-06-30', 21, 13.27],
    ['nl', '2024-07-01', 21, 13.68],
    ['nl', '2024-12-31', 21, 13.68],
    ['nl', '2025-01-01', 21, 14.06],
    ['nl', '2025-06-30', 21, 14.06],
    ['nl', '2025-07-01', 21, 14.4],
    ['nl', '2025-12-31', 21, 14.4],
    ['nl', '2026-01-01', 21, 14.71],
    ['nl', '2023-12-31', 30, 12.79],
    ['nl', '2024-01-01', 30, 13.27],
    ['nl', '2026-01-01', 20, 11.77],
    ['nl', '2026-01-01', 14, 4.41],
    ['nl', '2026-01-01', 15, 4.41],
    ['nl', '2026-01-01', 99, 14.71],
    ['be', '2025-01-31', 30, 12.5738],
    ['be', '2025-02-01', 30, 12.8252],
    ['be', '2025-02-01', 18, 12.8252],
    ['be', '2025-02-01', 17, 9.3624],
    ['be', '2025-02-01', 16, 8.5929],
    ['be', '2025-02-01', 15, 8.5929],
    ['be', '2024-04-30', 30, 12.3272],
    ['be', '2024-05-01', 30, 12.5738],
    ['be', '2022-03-31', 17, 7.9625],
    ['be', '2022-04-01', 17, 8.0071],
  ] as const)('in %s on %s at %i is %d euro', (country, today, age, euro) => expect(minimumHourly(country, on(today), age)).toBe(euro))

  test('is, before the first day known, that of the first day known, and after the last day known that of the last', () => {
    for (const age of [15, 16, 17, 18, 19, 20, 21, 40])
      for (const country of ['be', 'nl'] as const) {
        expect(minimumHourly(country, day(1900, 1, 1), age)).toBe(minimumHourly(country, day(2014, 12, 31), age))
        expect(minimumHourly(country, day(2090, 1, 1), age)).toBe(minimumHourly(country, on(lastValueFrom(country)), age))
      }
  })

  test('changes on the first day of a month only, never falls, and never falls with age', () => {
    for (const country of ['be', 'nl'] as const)
      for (let d = day(2015, 1, 2); d < day(2027, 1, 1); d++)
        for (const age of [15, 16, 17, 18, 19, 20, 21]) {
          const [before, after] = [minimumHourly(country, d - 1, age), minimumHourly(country, d, age)]
          const say = `${country} ${write(d)} ${age}`
          if (before !== after) expect(write(d).slice(8), say).toBe('01')
          expect(after, say).toBeGreaterThanOrEqual(before)
          expect(minimumHourly(country, d, age + 1), say).toBeGreaterThanOrEqual(after)
        }
  })
})

describe('paid below the minimum', () => {
  const grown = { under_18: 'no', worked_under_18: 'no', nl_worked_under_21: 'no' } satisfies Answers
  const rows: [string, Answers, 'yes' | 'no' | undefined][] = [
    ['a cent below', { ...grown, work_countries: ['nl'], first_unpaid_due: '2026-03-01', hourly_pay: 14.7 }, 'yes'],
    ['exactly the minimum', { ...grown, work_countries: ['nl'], first_unpaid_due: '2026-03-01', hourly_pay: 14.71 }, 'no'],
    ['the day before a change', { ...grown, work_countries: ['nl'], first_unpaid_due: '2024-06-30', hourly_pay: 13.5 }, 'no'],
    ['the day of a change', { ...grown, work_countries: ['nl'], first_unpaid_due: '2024-07-01', hourly_pay: 13.5 }, 'yes'],
    ['only the year of the change is known', { ...grown, work_countries: ['nl'], first_unpaid_due: '2024', hourly_pay: 13.5 }, undefined],
    ['the day is not known and every day says so', { ...grown, work_countries: ['be'], hourly_pay: 9 }, 'yes'],
    ['the day is not known and can matter', { ...grown, work_countries: ['be'], hourly_pay: 9.5 }, undefined],
    ['the day is not known and no day says so', { ...grown, work_countries: ['be'], hourly_pay: 13 }, 'no'],
    ['the age is not known and can matter', { work_countries: ['nl'], first_unpaid_due: '2026-03-01', hourly_pay: 10 }, undefined],
    ['the age is not known and every age says so', { work_countries: ['nl'], first_unpaid_due: '2026-03-01', hourly_pay: 4 }, 'yes'],
    [
      'of age that day by birthday',
      {
        work_countries: ['be'],
        first_unpaid_due: '2026-03-01',
        under_18: 'no',
        worked_under_18: 'yes',
        birth_date: '2008-03-01',
        hourly_pay: 10,
      },
      'yes',
    ],
    [
      'a day too young by birthday',
      {
        work_countries: ['be'],
        first_unpaid_due: '2026-03-01',
        under_18: 'no',
        worked_under_18: 'yes',
        birth_date: '2008-03-02',
        hourly_pay: 10,
      },
      'no',
    ],
    [
      'below that of one of two countries is enough',
      { ...grown, work_countries: ['be', 'nl'], first_unpaid_due: '2026-03-01', hourly_pay: 13 },
      'yes',
    ],
    ['above both', { ...grown, work_countries: ['be', 'nl'], first_unpaid_due: '2026-03-01', hourly_pay: 15 }, 'no'],
    ['work in neither country', { ...grown, work_countries: ['other'], first_unpaid_due: '2026-03-01', hourly_pay: 1 }, 'no'],
    ['no pay told', { ...grown, work_countries: ['be'], first_unpaid_due: '2026-03-01' }, undefined],
    ['no country told', { ...grown, hourly_pay: 1 }, undefined],
    ['nothing at all was paid', { ...grown, work_countries: ['be'], first_unpaid_due: '2026-03-01', hourly_pay: 0 }, 'yes'],
  ]
  test.each(rows)('%s', (_, told, is) => expect(personOn(told, '2026-11-24').answer('below_minimum')).toBe(is))
})

describe('the dated values', () => {
  test.each(list)('%s: each counts from its own day on, in order, with a source', (_, dated) => {
    const days = dated.map(v => v.from)
    expect(days.slice(1).every(d => d !== null)).toBe(true)
    expect(days).toEqual([...new Set(days)].sort((a, b) => (a ?? '').localeCompare(b ?? '')))
    for (const { from, value, unit, source, certainty } of dated) {
      if (from !== null) expect(read(from)?.from === read(from)?.to && from.length === 10, from).toBe(true)
      expect(typeof value === 'number' ? Number.isFinite(value) && value >= 0 : value.length > 0, `${value}`).toBe(true)
      expect([unit, source, certainty].every(t => t.trim().length > 0)).toBe(true)
    }
    expect(new Set(dated.map(v => typeof v.value)).size).toBe(1)
  })

  test('of both countries have a minimum that started by the date of the rules', () => {
    for (const country of ['be', 'nl'] as const) expect(lastValueFrom(country) <= lawDate).toBe(true)
  })
})
