/** The wage calculator: worked examples with the sum by hand beside each, at every change of rate and on both sides of each edge. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, read, write } from '../content/calendar/days.ts'
import type { Answers } from '../content/facts/index.ts'
import { minimumHourly } from '../content/minimum-wage.ts'
import { awaited, type DatedValue, type ValueKey, values } from '../content/values/index.ts'
import { claimOf } from '../machines/wages/claim.ts'
import {
  type Country,
  type Deduction,
  emptyDeduction,
  emptyExtra,
  emptyPayment,
  emptyPeriod,
  emptyWages,
  type Payment,
  type Period,
  type WageEntries,
} from '../machines/wages/entries.ts'
import { increasePercent, workingDaysLate } from '../machines/wages/late.ts'
import { both } from '../machines/wages/money.ts'
import { type OfferCheck, offerOf } from '../machines/wages/offer.ts'
import { readCents, readDate, readDays, readHours, readRate, readRest, readShift } from '../machines/wages/parse.ts'
import { mayPresume, prefilled } from '../machines/wages/prefill.ts'
import { changeDays, minimum } from '../machines/wages/rates.ts'
import { withUnpaid } from '../machines/wages/since.ts'
import { cell, csvOf } from '../machines/wages/table.ts'
import type { Claim, Item, Range } from '../machines/wages/types.ts'

const today = '2026-11-24'
const grown: Answers = { under_18: 'no', worked_under_18: 'no', nl_worked_under_21: 'no', work_still: 'no' }
const period = (country: Country, from: string, to: string, more: Partial<Period> = {}): Period => ({
  ...emptyPeriod(country),
  from,
  to,
  hours: '40',
  ...more,
})
const paid = (date: string, amount: string, more: Partial<Payment> = {}): Payment => ({ ...emptyPayment, date, amount, ...more })
const kept = (date: string, amount: string, more: Partial<Deduction> = {}): Deduction => ({ ...emptyDeduction, date, amount, ...more })
const claim = (entries: Partial<WageEntries>, answers: Answers = grown, on = today): Claim =>
  claimOf(answers, { ...emptyWages, ...entries }, on)
const month = (c: Claim, id: string): Item => c.items.find(i => i.id === id) as Item
const euro = (low: number, high = low): Range => ({ low: Math.round(low * 100), high: Math.round(high * 100) })
const dayOf = (text: string) => (read(text) as { from: number }).from
const lastOf = (ym: string) => write(day(+ym.slice(0, 4), +ym.slice(5) + 1, 0))
const monthBefore = (ym: string) => write(day(+ym.slice(0, 4), +ym.slice(5), 0)).slice(0, 7)
/** What is due for one whole month. */
const dueIn = (country: Country, ym: string, hours: string, born = '', more: Partial<Period> = {}) =>
  month(claim({ periods: [period(country, `${ym}-01`, lastOf(ym), { hours, ...more })], born }), `${country}-${ym}`).due

describe('what was typed is read, or it is said what is wrong', () => {
  test.each([
    ['2025-03-01', '2025-03-01'],
    ['1/3/2025', '2025-03-01'],
    ['01.03.2025', '2025-03-01'],
    ['1-3-25', '2025-03-01'],
    ['29/2/2024', '2024-02-29'],
    ['1 March 2025', '2025-03-01'],
    ['March 1, 2025', '2025-03-01'],
    ['1st of March 2025', '2025-03-01'],
    ['1-mrt-25', '2025-03-01'],
    ['1 mrt. 2025', '2025-03-01'],
    ['1er mars 2025', '2025-03-01'],
    ['15 août 2025', '2025-08-15'],
    ['3 févr. 2025', '2025-02-03'],
    ['31-Dec-2024', '2024-12-31'],
  ])('the date %s', (text, is) => expect(write((readDate(text) as { value: { from: number } }).value.from)).toBe(is))
  test('a month or a year is all its days', () => {
    expect(readDate('3/2025')).toEqual({ value: { from: day(2025, 3, 1), to: day(2025, 3, 31), sure: true } })
    expect(['mei 2025', 'Mai 2025', 'May 2025'].map(readDate)).toEqual(Array(3).fill(readDate('5/2025')))
    expect(readDate('2024-02')).toEqual({ value: { from: day(2024, 2, 1), to: day(2024, 2, 29), sure: true } })
    expect(readDate('2024')).toEqual({ value: { from: day(2024, 1, 1), to: day(2024, 12, 31), sure: true } })
  })
  test.each([
    ['29/2/2025', 'bad_date'],
    ['3/25/2025', 'day_first'],
    ['2025-25-03', 'day_first'],
    ['yesterday', 'bad_date'],
    ['30 February 2025', 'bad_date'],
    ['3 maand 2025', 'bad_date'],
    ['3 March', 'bad_date'], // which year?
  ])('the date %s is %s', (text, problem) => expect(readDate(text)).toEqual({ problem }))
  test.each([
    ['1234', 123400],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['€ 1 234,5', 123450],
    ['1200 euro', 120000],
    ['1200,-', 120000],
    ['1.234', 123400],
    ['12,5', 1250],
    ['0,05', 5],
    ['0', 0],
  ])('the sum %s', (text, value) => expect(readCents(text)).toEqual({ value }))
  test.each(['-5', '12.345.6', '1.234.50', 'ten', '1e9', '99999999999'])('the sum %s is none', text =>
    expect(readCents(text)).toEqual({ problem: 'bad_amount' }),
  )
  test.each([
    ['8', 480],
    ['8:30', 510],
    ['8h30', 510],
    ['8u', 480],
    ['8,5', 510],
    ['8.25', 495],
    ['7,6', 456],
    ['38', 2280],
  ])('the hours %s', (text, value) => expect(readHours(text)).toEqual({ value }))
  test.each([
    ['8,30', 'ambiguous_hours'],
    ['8:75', 'bad_hours'],
    ['eight', 'bad_hours'],
  ])('the hours %s are %s', (text, problem) => expect(readHours(text)).toEqual({ problem }))
  test('a break is minutes from 5 on, and hours below', () => {
    expect(['', '30', '45 min', '1', '0:30', '0,5', '0'].map(t => (readRest(t) as { value: number }).value)).toEqual([
      0, 30, 45, 60, 30, 30, 0,
    ])
  })
  test('a shift over midnight ends on the next day', () => {
    expect(readShift('22:00', '6', '30')).toEqual({ value: 450 })
    expect(readShift('7', '15.30', '')).toEqual({ value: 510 })
    expect(readShift('7', '8', '2')).toEqual({ problem: 'bad_times' })
    expect(readShift('', '', '')).toBeUndefined()
    expect(readShift('7', '', '')).toEqual({ problem: 'bad_times' })
  })
  test('a rate keeps four decimals', () => expect(readRate('12,8252')).toEqual({ value: '12.8252' }))

  const pasted: [string, number][] = [
    ['2025-03-01;8', 480],
    ['2/3/2025\t8:30', 510],
    ['03.03.2025 8,5', 510],
    ['4/3/2025,8', 480],
    ['5/3/2025,08:00,16:30,30', 480],
    ['6/3/2025 7-15:30 30', 480],
    ['vr 7/3/2025;7:00;15:30;0:30', 480],
    ['"8/3/2025"\t"08:00:00"\t"16:00:00"\t"00:30"', 450],
    ['9/3/2025\t8\tplace, who gave orders', 480],
    ['10/3/2025 22:00-06:00', 480],
    ['11/3/2025 07:00 - 15:30 (30 min)', 480],
    ['12/3/2025 8h30', 510],
    ['13 maart 2025 8:30', 510],
    ['vr 14-mrt-25;7:00;15:30;0:30', 480],
    ['mar. 18 mars 2025 8', 480],
    ['21/3/2025: 8', 480],
    ['22/3/2025 8 heures', 480],
    ['23/3/2025 van 7:00 tot 15:30', 510],
    ['24/3/2025 de 7h30 à 16h', 510],
    ['25/3/2025 7:00 - 15:30, 30 min pauze', 480],
    ['26/3/2025\t08:00:00\t16:30:00\t00:30:00', 480],
    ['mar 18/3/2025 8', 480],
    ['March 19, 2025\t08:00\t16:30\t30', 480],
    ['Thu 20 March 2025, 07:00 - 15:30', 510],
  ]
  test.each(pasted)('the line %s', (line, minutes) => {
    const { days, problems } = readDays(`Date;Hours\r\n${line}\n\n`)
    expect(problems).toEqual([])
    expect(days.map(d => d.minutes)).toEqual([minutes])
  })
  test('each line that cannot be read is told with its number and text, and the others count', () => {
    const lines = ['1/3/2025 8', '3/25/2025 8', '2/3/2025 8,30', '4/3/2025', '5/3/2025 25', '6/3/2025 8', 'rest day', '6/3/2025 17']
    const { days, problems } = readDays(lines.join('\n'))
    expect(days.map(d => write(d.day))).toEqual(['2025-03-01', '2025-03-06'])
    expect(problems.map(p => [p.line, p.id, p.text])).toEqual([
      [2, 'day_first', '3/25/2025 8'],
      [3, 'ambiguous_hours', '2/3/2025 8,30'],
      [4, 'no_hours', '4/3/2025'],
      [5, 'too_long', '5/3/2025 25'],
      [7, 'bad_date', 'rest day'],
      [8, 'too_long', '6/3/2025 17'],
    ])
  })
  test('a day that is still to come is told with its line', () => {
    const days = ['1/3/2025 8', '1/3/2027 8', '2/3/2027 8'].join('\n')
    const { problems } = claimOf({}, { ...emptyWages, periods: [{ ...emptyPeriod('nl'), by: 'days', days }] }, '2026-11-24')
    expect(problems.map(p => [p.id, p.line, p.text])).toEqual([
      ['future', 2, '1/3/2027 8'],
      ['future', 3, '2/3/2027 8'],
    ])
  })
  test('the same shift twice, as in a list pasted twice, counts once and is told; two shifts of a day both count', () => {
    const lines = [
      '1/6/2026 06:30 17:00 0:45',
      '1/6/2026 18:00-20:00',
      '1/6/2026 06:30 17:00',
      '01.06.2026 06:30 17:00 0:45',
      '02.06.2026 8',
    ]
    const { days, problems } = readDays(lines.join('\n'))
    expect(days.map(d => d.minutes)).toEqual([9 * 60 + 45, 120, 480])
    expect(problems.map(p => [p.line, p.id])).toEqual([
      [3, 'twice'],
      [4, 'twice'],
    ])
  })
  test('so does a line of the same hours; other hours on that day count too', () => {
    const { days, problems } = readDays('1/6/2026 4\n1/6/2026 4\n1/6/2026 3\n2/6/2026 4')
    expect(days.map(d => d.minutes)).toEqual([240, 180, 240])
    expect(problems.map(p => [p.line, p.id])).toEqual([[2, 'twice']])
  })
  test.each([
    ['1/6/2026 06:30-17:00', '1/6/2026 16:00-20:00', true],
    ['1/6/2026 06:30-17:00', '1/6/2026 16:59-20:00', true],
    ['1/6/2026 06:30-17:00', '1/6/2026 17:00-20:00', false],
    ['1/6/2026 16:00-20:00', '1/6/2026 06:30-16:00', false],
    ['1/6/2026 08:00-17:00', '1/6/2026 10:00-11:00', true],
    ['1/6/2026 22:00-06:00', '2/6/2026 05:00-09:00', true],
    ['1/6/2026 22:00-06:00', '2/6/2026 06:00-09:00', false],
    ['2/6/2026 05:00-09:00', '1/6/2026 22:00-06:00', true],
    ['1/6/2026 08:00-17:00', '1/6/2026 2', false], // no times: nothing is known to overlap
  ])('%s and then %s: the second overlaps is %s', (first, second, overlaps) => {
    const { days, problems } = readDays([first, second].join('\n'))
    expect([days.length, problems.map(p => [p.line, p.id])]).toEqual(overlaps ? [1, [[2, 'overlaps']]] : [2, []])
  })
})

describe('Belgium: the sum a month, at 17 and at 16, on both sides of each change', () => {
  // A week of 38 hours for a whole month is 38 x 52 / 12 hours, so the sum a month itself. At 17: x 0.76, from April 2022 x 0.73; at 16: x 0.70,
  // from April 2022 x 0.67. For example 2111.89 x 0.73 = 1541.6797 = 1541.68.
  const table = [
    ['2017-06', 1562.59, 1187.57, 1093.81],
    ['2019-01', 1593.81, 1211.3, 1115.67],
    ['2020-03', 1625.72, 1235.55, 1138],
    ['2021-09', 1658.23, 1260.25, 1160.76],
    ['2022-01', 1691.4, 1285.46, 1183.98],
    ['2022-03', 1725.21, 1311.16, 1207.65],
    ['2022-04', 1806.16, 1318.5, 1210.13],
    ['2022-05', 1842.28, 1344.86, 1234.33],
    ['2022-08', 1879.13, 1371.76, 1259.02],
    ['2023-01', 1954.99, 1427.14, 1309.84],
    ['2023-11', 1994.18, 1455.75, 1336.1],
    ['2024-04', 2029.88, 1481.81, 1360.02],
    ['2024-05', 2070.48, 1511.45, 1387.22],
    ['2025-02', 2111.89, 1541.68, 1414.97],
  ] as const
  test.each(table.map((row, i) => [...row, table[Math.max(0, i - 1)] as (typeof table)[number]] as const))(
    'from %s: %d, %d, %d',
    (ym, adult, at17, at16, earlier) => {
      const year = +ym.slice(0, 4)
      const ages = ['', `${year - 17}-01-01`, `${year - 16}-01-01`]
      expect(ages.map(born => dueIn('be', ym, '38', born))).toEqual([euro(adult), euro(at17), euro(at16)])
      const young = monthBefore(ym) < '2022-04' && ym >= '2022-04' ? [1725.21, 1311.16, 1207.65] : earlier.slice(1)
      const lastYear = +monthBefore(ym).slice(0, 4)
      const then = ['', `${lastYear - 17}-01-01`, `${lastYear - 16}-01-01`]
      expect(then.map(born => dueIn('be', monthBefore(ym), '38', born))).toEqual(young.map(e => euro(e as number)))
    },
  )
  test('is every change that the values know', () => {
    const known = new Set([...values['be.minimum_monthly.18'].map(v => v.from), ...values['be.minimum_factor.16'].map(v => v.from)])
    known.delete('2015-01-01')
    expect(new Set(table.map(([ym]) => `${ym}-01`))).toEqual(known)
  })
  test('a month of 60 hours a week: 60 x 52 / 12 = 260 hours; 260 x 2111.89 x 12 / 52 / 38 = 3334.5631', () => {
    const c = claim({ periods: [period('be', '2025-03-01', '2025-03-31', { hours: '60' })] })
    expect(month(c, 'be-2025-03').lines[0]).toMatchObject({
      minutes: { low: 15600, high: 15600 },
      rate: { hour: '12.8252', sum: '2111.89', week: 38 },
    })
    expect(c.principal).toEqual(euro(3334.56))
  })
})

describe('the Netherlands before 2024: the sum a month for a full week', () => {
  // A week of 36 hours for a whole month is 36 x 52 / 12 = 156 hours. Under 21 the own sum where the values have one of that day, else the share:
  // for example January 2020 at 20: 1653.60 x 0.8 = 1322.88.
  const table = [
    ['2019-07', 1635.6, 1308.5, 564.3],
    ['2020-01', 1653.6, 1322.88, 570.49],
    ['2020-07', 1680, 1344, 579.6],
    ['2021-01', 1684.8, 1347.84, 581.26],
    ['2021-07', 1701, 1360.8, 586.85],
    ['2022-01', 1725, 1380, 595.15],
    ['2022-07', 1756.2, 1404.96, 605.89],
    ['2023-01', 1934.4, 1547.5, 667.35],
    ['2023-07', 1995, 1596, 688.3],
  ] as const
  test.each(table)('%s: of age %d, at 20 %d, at 16 %d', (ym, adult, at20, at16) => {
    const year = +ym.slice(0, 4)
    expect(['', `${year - 20}-01-01`, `${year - 16}-01-01`].map(born => dueIn('nl', ym, '36', born))).toEqual([
      euro(adult),
      euro(at20),
      euro(at16),
    ])
  })
  test.each(table.slice(1).map((row, i) => [row[0], table[i]?.[1] as number] as const))('the month before %s: %d', (ym, adult) =>
    expect(dueIn('nl', monthBefore(ym), '36')).toEqual(euro(adult)),
  )
  test('is every change that the values know', () =>
    expect(table.map(([ym]) => `${ym}-01`)).toEqual(values['nl.minimum_monthly.21'].map(v => v.from)))
  test('the hours of a full week are a choice that is shown: 40 hours at a full week of 40 are 1995.00, at 36 they are 1995.00 x 40 / 36 = 2216.67', () => {
    expect(dueIn('nl', '2023-12', '40', '', { fullWeek: '40' })).toEqual(euro(1995))
    expect(dueIn('nl', '2023-12', '40', '', { fullWeek: '38' })).toEqual(euro(2100))
    expect(dueIn('nl', '2023-12', '40')).toEqual(euro(2216.67))
    expect(claim({ periods: [period('nl', '2023-12-01', '2023-12-31')] }).notes).toContain('nl_week')
    expect(claim({ periods: [period('nl', '2024-01-01', '2024-01-31')] }).notes).not.toContain('nl_week')
  })
})

describe('the Netherlands from 2024: by the hour, at every age', () => {
  // 40 hours a week are 173 hours 20 minutes a month. January 2024: 173.3333 x 13.27 = 2300.13. Where the values have no sum for an age of that
  // day, the share of the adult sum rounded to the cent: January 2025 at 20: 14.06 x 0.8 = 11.25.
  const table = [
    ['2024-01', [13.27, 10.62, 7.96, 6.64, 5.24, 4.58, 3.98], 2300.13, 689.87],
    ['2024-07', [13.68, 10.94, 8.21, 6.84, 5.4, 4.72, 4.1], 2371.2, 710.67],
    ['2025-01', [14.06, 11.25, 8.44, 7.03, 5.55, 4.85, 4.22], 2437.07, 731.47],
    ['2025-07', [14.4, 11.52, 8.64, 7.2, 5.69, 4.97, 4.32], 2496, 748.8],
    ['2026-01', [14.71, 11.77, 8.83, 7.36, 5.81, 5.07, 4.41], 2549.73, 764.4],
  ] as const
  const ages = [21, 20, 19, 18, 17, 16, 15]
  test.each(table)('%s: %j an hour', (ym, hourly, adult, at15) => {
    const first = dayOf(`${ym}-01`)
    expect(ages.map(age => Number(minimum('nl', first, age).rate.hour))).toEqual(hourly)
    expect(dueIn('nl', ym, '40')).toEqual(euro(adult))
    expect(dueIn('nl', ym, '40', `${+ym.slice(0, 4) - 15}-01-01`)).toEqual(euro(at15))
  })
  test.each(table.slice(1).map((row, i) => [row[0], table[i] as (typeof table)[number]] as const))('the day before %s', (ym, earlier) => {
    const last = dayOf(`${ym}-01`) - 1
    expect(ages.map(age => Number(minimum('nl', last, age).rate.hour))).toEqual(earlier[1])
  })
  test('the last month with sums a month and the first by the hour, 36 hours: 1995.00, then 156 x 13.27 = 2070.12', () => {
    expect([dueIn('nl', '2023-12', '36'), dueIn('nl', '2024-01', '36')]).toEqual([euro(1995), euro(2070.12)])
  })
  test('is every change that the values know', () =>
    expect(table.map(([ym]) => `${ym}-01`)).toEqual(values['nl.minimum_hourly.21'].map(v => v.from)))
})

test('the exact rate is the one that the questions count with, within their rounding', () => {
  for (const country of ['be', 'nl'] as const)
    for (const d of changeDays[country].flatMap(c => [c - 1, c]))
      for (const age of [14, 15, 16, 17, 18, 19, 20, 21, 22, 40]) {
        const rounding = country === 'be' ? 0.0001 : d < day(2024, 1, 1) ? 0.01 : 1e-9
        const [exact, rounded] = [Number(minimum(country, d, age).rate.hour), minimumHourly(country, d, age)]
        expect(Math.abs(exact - rounded), `${country} ${write(d)} ${age}`).toBeLessThanOrEqual(rounding)
      }
})

describe('parts of months, birthdays and leap days', () => {
  test('15 December to 14 January over a change: 17 of 31 days at 14.40, 14 of 31 at 14.71', () => {
    // 10400 minutes x 17/31 = 5703 at 14.40 an hour = 1368.72; 10400 x 14/31 = 4697 at 14.71 = 1151.55 (4696.77 rounded to 4697).
    const c = claim({ periods: [period('nl', '2025-12-15', '2026-01-14')] })
    expect(c.items.filter(i => i.kind === 'wages').map(i => [i.lines[0]?.minutes?.low, i.due])).toEqual([
      [5703, euro(1368.72)],
      [4697, euro(1151.55)],
    ])
  })
  test('a birthday in the month: 18 on 11 March 2025 in Belgium', () => {
    // 38 hours: 9880 minutes. 10 of 31 days: 3187 x 12.8252 x 0.73 / 60 = 497.30; 21 of 31: 6693 x 2111.89 x 12 / 52 / 38 / 60 = 1430.66.
    const c = claim({ periods: [period('be', '2025-03-01', '2025-03-31', { hours: '38' })], born: '2007-03-11' })
    expect(month(c, 'be-2025-03').lines.map(l => [l.from, l.to, l.minutes?.low, l.amount.low])).toEqual([
      ['2025-03-01', '2025-03-10', 3187, 49730],
      ['2025-03-11', '2025-03-31', 6693, 143066],
    ])
  })
  test('born on 29 February: a year older on 1 March', () => {
    const c = claim({ periods: [period('nl', '2025-02-01', '2025-03-31')], born: '2004-02-29' })
    expect(month(c, 'nl-2025-02').lines.map(l => l.rate?.hour)).toEqual(['11.2500'])
    expect(month(c, 'nl-2025-03').lines.map(l => l.rate?.hour)).toEqual(['14.0600'])
  })
  test('29 February 2024 is one of 29 days: 10400 / 29 = 359 minutes; in a day list it counts as it is', () => {
    expect(month(claim({ periods: [period('nl', '2024-02-29', '2024-02-29')] }), 'nl-2024-02').lines[0]?.minutes?.low).toBe(359)
    const c = claim({ periods: [period('nl', '', '', { by: 'days', days: '29/2/2024 8\n1/3/2024 8' })] })
    // 8 x 13.27 = 106.16
    expect(c.items.filter(i => i.kind === 'wages').map(i => i.due)).toEqual([euro(106.16), euro(106.16)])
  })
  test('a typical week counts each weekday as often as it falls: Monday to Friday 8 to 17 less an hour, in March 2025: 21 days x 8 = 168 hours', () => {
    const weekday = { start: '8', end: '17', rest: '1' }
    const week = [...Array.from({ length: 5 }, () => weekday), { start: '', end: '', rest: '' }, { start: '', end: '', rest: '' }]
    const c = claim({ periods: [period('nl', '2025-03-01', '2025-03-31', { by: 'week', week })] })
    expect(month(c, 'nl-2025-03').lines[0]?.minutes).toEqual({ low: 168 * 60, high: 168 * 60 })
    expect(month(c, 'nl-2025-03').due).toEqual(euro(168 * 14.06))
  })
})

describe('what is not known gives a range or is said, and is never guessed', () => {
  test('40 to 50 hours: both ends are worked out', () => {
    // 50 hours: 13000 minutes x 14.06 / 60 = 3046.33
    expect(month(claim({ periods: [period('nl', '2025-03-01', '2025-03-31', { hoursMost: '50' })] }), 'nl-2025-03').due).toEqual(
      euro(2437.07, 3046.33),
    )
  })
  test('a start of which only the month is known: from its last day, and from its first', () => {
    const c = claim({ periods: [period('nl', '2025-03', '2025-04-30')] })
    expect(month(c, 'nl-2025-03').lines[0]?.minutes).toEqual({ low: 335, high: 10400 }) // 10400 / 31 = 335
    expect(month(c, 'nl-2025-04').lines[0]?.minutes).toEqual({ low: 10400, high: 10400 })
  })
  test('young, birthday not known: from the youngest age to of age; nothing told: of age, and that is said', () => {
    const young = claim({ periods: [period('nl', '2025-03-01', '2025-03-31')] }, { worked_under_18: 'yes' })
    expect(month(young, 'nl-2025-03').due).toEqual(euro(731.47, 2437.07))
    expect(young.notes).toContain('age_range')
    const silent = claim({ periods: [period('nl', '2025-03-01', '2025-03-31')] }, {})
    expect(month(silent, 'nl-2025-03').due).toEqual(euro(2437.07))
    expect(silent.notes).toContain('age_assumed')
  })
  test('no hours: nothing is counted, and the field is named', () => {
    const c = claim({ periods: [period('nl', '2025-03-01', '2025-03-31', { hours: '' })] })
    expect(c.total).toEqual(euro(0))
    expect(c.problems).toEqual([{ where: 'periods.0.hours', id: 'no_hours' }])
  })
  test('after the last known rate it is used and said to be old; before the first likewise', () => {
    const stale = (country: Country, ym: string) =>
      month(claim({ periods: [period(country, `${ym}-01`, lastOf(ym))] }), `${country}-${ym}`).lines[0]?.rate?.stale
    expect([stale('nl', '2026-06'), stale('nl', '2026-07')]).toEqual([undefined, 'newer_expected'])
    expect([stale('be', '2026-03'), stale('be', '2026-04')]).toEqual([undefined, 'newer_expected'])
    expect([stale('nl', '2019-06'), stale('nl', '2019-07')]).toEqual(['before_first', undefined])
    expect([stale('be', '2017-05'), stale('be', '2017-06')]).toEqual(['before_first', undefined])
    expect(claim({ periods: [period('nl', '2026-07-01', '2026-07-31')] }).notes).toContain('stale_nl')
    expect(claim({ periods: [period('be', '2026-04-01', '2026-04-30')] }).notes).toContain('stale_be')
  })
  test('no value is held from the day on which a newer one is only awaited', () => {
    for (const [key, from] of Object.entries(awaited))
      expect(
        (values[key as ValueKey] as readonly DatedValue[]).every(v => (v.from ?? '') < from),
        key,
      ).toBe(true)
  })
  test.each([
    ['a date that is none', { from: '31/6/2025', to: '2025-07-31' }, { where: 'periods.0.from', id: 'bad_date' }],
    ['an end before the start', { from: '2025-08-01', to: '2025-07-31' }, { where: 'periods.0.to', id: 'wrong_order' }],
    ['a start to come', { from: '2027-01-01', to: '' }, { where: 'periods.0.from', id: 'future' }],
    ['no start', { from: '', to: '2025-07-31' }, { where: 'periods.0.from', id: 'no_date' }],
    [
      'more hours than a week has',
      { from: '2025-07-01', to: '2025-07-31', hours: '200' },
      { where: 'periods.0.hours', id: 'too_many_hours' },
    ],
    [
      'fewer hours at most than at least',
      { from: '2025-07-01', to: '2025-07-31', hoursMost: '30' },
      { where: 'periods.0.hoursMost', id: 'wrong_order' },
    ],
  ])('%s is told', (_, fields, problem) => {
    const c = claim({ periods: [period('nl', '', '', fields)] })
    expect(c.problems).toEqual([problem])
    expect(c.total).toEqual(euro(0))
  })
  test('work that goes on is counted until today, and the month that runs is not due yet', () => {
    const c = claim({ periods: [period('nl', '2026-11-01', '')] }, { ...grown, work_still: 'yes' })
    expect(month(c, 'nl-2026-11').to).toBe(today)
    expect(c.notes).toEqual(expect.arrayContaining(['until_today', 'not_due_yet', 'stale_nl']))
    expect(c.additions).toEqual([])
    expect([c.principal, c.total]).toEqual([euro(0), euro(0)])
    expect(c.items.map(i => [i.id, i.payBy, i.notYet])).toEqual([
      ['nl-2026-11', '2026-11-30', true],
      ['nl-holiday-2027', '2027-06-30', true],
    ])
    // 24 of 30 days: 8320 minutes at 14.71 = 2039.79, and 8 %: 163.18
    expect(c.notYet).toEqual(euro(2202.97))
  })
  test('the legal minimum alone is said to be that; a scale in every line is not', () => {
    const scale = { amount: '16,20', per: 'hour' as const, week: '', source: 'CAO' }
    const notes = (more: Partial<Period>) => claim({ periods: [period('nl', '2025-03-01', '2025-03-31', more)] }).notes
    expect([notes({}).includes('minimum_only'), notes({ scale }).includes('minimum_only')]).toEqual([true, false])
  })
  test.each([
    ['2022-03', true],
    ['2022-04', false],
  ])('Belgium in %s: that age and service gave more is said: %s', (ym, said) =>
    expect(claim({ periods: [period('be', `${ym}-01`, lastOf(ym))] }).notes.includes('be_before_2022')).toBe(said),
  )
  test('two periods that overlap are said', () => {
    const twice = [period('nl', '2025-03-01', '2025-03-31'), period('nl', '2025-03-31', '2025-04-30')]
    expect(claim({ periods: twice }).notes).toContain('overlap')
    expect(claim({ periods: [period('nl', '2025-03-01', '2025-03-30'), twice[1] as Period] }).notes).not.toContain('overlap')
  })
})

describe('a sector scale', () => {
  const scale = { amount: '16,20', per: 'hour', week: '', source: 'CAO, scale 2, January 2025' } as const
  const with_ = (s: Partial<Period['scale']>) =>
    claim({ periods: [period('nl', '2025-03-01', '2025-03-31', { scale: { ...scale, ...s } })] })
  test('above the minimum counts with its source, and the minimum alone is the floor: 173.3333 x 16.20 = 2808.00', () => {
    const c = with_({})
    expect(month(c, 'nl-2025-03').lines[0]).toMatchObject({ amount: euro(2808), source: 'entered', rate: { scale: scale.source } })
    expect(c.floor).toEqual(euro(2437.07 + 194.97)) // with its own 8 %
    expect(c.principal).toEqual(euro(2808 + 224.64))
  })
  test('a sum a month is for its hours of a full week: 2500 x 12 / 52 / 38 x 173.3333 = 2631.58', () =>
    expect(month(with_({ amount: '2.500', per: 'month', week: '38' }), 'nl-2025-03').due).toEqual(euro(2631.58)))
  test('below the minimum never counts', () => expect(month(with_({ amount: '9' }), 'nl-2025-03').due).toEqual(euro(2437.07)))
  test('without its source does not count, and that is told', () => {
    const c = with_({ source: ' ' })
    expect(month(c, 'nl-2025-03').due).toEqual(euro(2437.07))
    expect(c.problems).toEqual([{ where: 'periods.0.scale', id: 'no_source' }])
  })
})

describe('months that the law presumes', () => {
  const presumed = (country: Country, to: string, answers: Answers) =>
    claim({ periods: [period(country, '', to, { presumed: true })] }, { ...grown, ...answers })
  test('Belgium: three months up to the last day, for people from outside Europe who had no papers', () => {
    const c = presumed('be', '2025-06-30', { nationality_group: 'non_eu', papers_during_work: 'none' })
    expect(c.items.map(i => [i.from, i.to])).toEqual([
      ['2025-04-01', '2025-04-30'],
      ['2025-05-01', '2025-05-31'],
      ['2025-06-01', '2025-06-30'],
    ])
    expect(c.notes).toContain('presumed')
  })
  test('the Netherlands: six months, also with papers but without the right to work', () => {
    const c = presumed('nl', '2025-06-30', { papers_during_work: 'without_work_right' })
    expect(c.items.filter(i => i.kind === 'wages').map(i => i.month)).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04',
      '2025-05',
      '2025-06',
    ])
  })
  test('with the right to work nothing is presumed, and that is told; not known, it is worked out and said', () => {
    const c = presumed('nl', '2025-06-30', { papers_during_work: 'with_work_right' })
    expect([c.total, c.problems]).toEqual([euro(0), [{ where: 'periods.0.presumed', id: 'not_presumed' }]])
    const unsure = presumed('nl', '2025-06-30', {})
    expect(unsure.total.low).toBeGreaterThan(0)
    expect(unsure.notes).toContain('presumed_unsure')
    expect([mayPresume({ papers_during_work: 'with_work_right' }, 'nl', today), mayPresume({}, 'nl', today)]).toEqual([false, true])
  })
  test('the end of a short month: up to 31 May three months begin on 1 March', () =>
    expect(presumed('be', '2025-05-31', { nationality_group: 'non_eu', papers_during_work: 'none' }).items[0]?.from).toBe('2025-03-01'))
})

describe('what was received', () => {
  const march = period('nl', '2025-03-01', '2025-03-31')
  test('is taken off the month in which it came, or for which it was', () => {
    const months = [march, period('nl', '2025-04-01', '2025-04-30')]
    const c = claim({ periods: months, payments: [paid('2025-04-02', '1000'), paid('2025-04-03', '500', { month: '3/2025' })] })
    expect([month(c, 'nl-2025-03').open, month(c, 'nl-2025-04').open]).toEqual([euro(1937.07), euro(1437.07)])
  })
  test('with only the month known counts for that month; a year is too little and is told', () => {
    const c = claim({ periods: [march], payments: [paid('3/2025', '437.07'), paid('', '1', { month: '2025' })] })
    expect(month(c, 'nl-2025-03').taken.at(-1)).toEqual({ kind: 'bank', date: '2025-03', of: 43707, amount: euro(437.07) })
    expect(c.problems).toEqual([{ where: 'payments.1.month', id: 'bad_date' }])
  })
  test('after the last month worked it belongs to that month', () =>
    expect(month(claim({ periods: [march], payments: [paid('2025-06-01', '437.07')] }), 'nl-2025-03').open).toEqual(euro(2000)))
  test('too much in one month counts for others, the oldest first, and nothing falls below zero', () => {
    const months = ['2025-02', '2025-03', '2025-04'].map(ym => period('nl', `${ym}-01`, lastOf(ym)))
    // April: 2437.07 due, 3437.07 received: 1000 too much, for February.
    const c = claim({ periods: months, payments: [paid('2025-04-30', '3437,07')] })
    expect(['2025-02', '2025-03', '2025-04'].map(m => month(c, `nl-${m}`).open.low / 100)).toEqual([1437.07, 2437.07, 0])
    expect(month(c, 'nl-2025-04').surplus).toEqual(euro(1000))
    expect(month(c, 'nl-2025-02').taken).toEqual([{ kind: 'surplus', date: '', of: 100000, amount: euro(1000) }])
    const all = claim({ periods: months, payments: [paid('2025-04-30', '99999')] })
    expect(all.items.filter(i => i.kind === 'wages').every(i => i.open.low === 0 && i.open.high === 0)).toBe(true)
  })
  test('too much pay does not pay the holiday allowance: January and February 2026 are 2 x 2549.73, 5509 received: 2 x 203.98 stays open', () => {
    // 2549.73 x 0.08 = 203.9784
    const c = claim({ periods: [period('nl', '2026-01-01', '2026-02-28')], payments: [paid('2026-02-28', '5509')] })
    expect(c.principal).toEqual(euro(407.96))
    const marked = claim({ periods: [period('nl', '2026-01-01', '2026-02-28')], payments: [paid('2026-02-28', '5509', { holiday: true })] })
    expect(marked.principal).toEqual(euro(5099.46))
  })
  describe('with work in two countries', () => {
    // Belgium December 2025, 38 hours: 2111.89. Netherlands January 2026, 40 hours: 2549.73 and 203.98 holiday allowance.
    const periods = [period('be', '2025-12-01', '2025-12-31', { hours: '38' }), period('nl', '2026-01-01', '2026-01-31')]
    test('too much in one stays there', () => {
      const c = claim({ periods, payments: [paid('2026-01-31', '5000')] })
      expect([month(c, 'be-2025-12').open, month(c, 'nl-2026-01').open]).toEqual([euro(2111.89), euro(0)])
      expect(c.notes).toContain('surplus')
    })
    test('money without a day may be for either: taken off at the low end only, and said', () => {
      const c = claim({ periods, payments: [paid('', '3000')] })
      // 2111.89 + 2549.73 + 203.98 = 4865.60, less 3000
      expect([c.principal, c.notes.includes('either_country')]).toEqual([euro(1865.6, 4865.6), true])
    })
    test('so may money of a month with work in both', () => {
      const both = [period('be', '2026-01-01', '2026-01-31', { hours: '38' }), periods[1] as Period]
      expect(claim({ periods: both, payments: [paid('2026-01-31', '3000')] }).principal).toEqual(euro(1865.6, 4865.6))
    })
  })
  test('without a day is taken off the oldest', () => {
    const c = claim({ periods: [march], payments: [paid('', '437,07')] })
    expect(month(c, 'nl-2025-03').open).toEqual(euro(2000))
    expect(c.notes).toContain('undated')
  })
  test('in cash or goods is taken off; what it is without is shown beside, where the law may see it so', () => {
    const inHand = [paid('2025-03-31', '1000', { kind: 'cash' }), paid('2025-03-31', '100', { kind: 'goods' }), paid('2025-03-31', '300')]
    const c = claim({ periods: [march], payments: inHand })
    expect(c.principal).toEqual(euro(1037.07 + 194.97))
    expect(c.withoutCash).toEqual({ principal: euro(2137.07 + 194.97), options: ['nl-civil-wages/cash_breach'] })
    const household: Answers = { ...grown, employer_kind: 'private_household', days_per_week: 3 }
    expect(claim({ periods: [march], payments: inHand }, household).withoutCash).toBeUndefined()
    expect(claim({ periods: [march], payments: [paid('2025-03-31', '300')] }).withoutCash).toBeUndefined()
    const belgian = claim({ periods: [period('be', '2025-03-01', '2025-03-31')], payments: inHand })
    expect(belgian.withoutCash?.options).toEqual(['be-labour-court-wages/cash_counts_as_unpaid'])
  })
  test('what cannot be read is told and not taken off', () => {
    const c = claim({ periods: [march], payments: [paid('2025-03-31', 'much'), paid('2027-01-01', '5'), paid('2025-03-31', '')] })
    expect(c.principal).toEqual(claim({ periods: [march] }).principal)
    expect(c.problems.map(p => [p.where, p.id])).toEqual([
      ['payments.0.amount', 'bad_amount'],
      ['payments.1.date', 'future'],
      ['payments.2.amount', 'no_amount'],
    ])
  })
})

describe('what was kept back', () => {
  // March 2025, 40 hours: 2437.07 due; a quarter of it is 609.27 (609.2675).
  const march = period('nl', '2025-03-01', '2025-03-31')
  const open = (d: Deduction[], p = march) => month(claim({ periods: [p], deductions: d }), `${p.country}-2025-03`).open
  test.each([
    [
      'housing agreed in writing, below a quarter: its certificate is not asked',
      [kept('2025-03-31', '600', { written: 'yes' })],
      euro(1837.07, 2437.07),
    ],
    ['housing agreed in writing, above a quarter', [kept('2025-03-31', '700', { written: 'yes' })], euro(1827.8, 2437.07)],
    [
      'twice housing: the quarter holds for both together',
      [kept('2025-03-05', '400', { written: 'yes' }), kept('2025-03-31', '400', { written: 'yes' })],
      euro(1827.8, 2437.07),
    ],
    ['housing without a paper is given back', [kept('2025-03-31', '600', { written: 'no' })], euro(2437.07)],
    ['housing, not known whether there is a paper: a range', [kept('2025-03-31', '600')], euro(1837.07, 2437.07)],
    ['an advance agreed before in writing', [kept('2025-03-31', '900', { kind: 'advances', written: 'yes' })], euro(1537.07)],
    ['health insurance with a paper', [kept('2025-03-31', '150', { kind: 'health', written: 'yes' })], euro(2287.07)],
    ['a fine, also with a paper, is given back', [kept('2025-03-31', '250', { kind: 'fines', written: 'yes' })], euro(2437.07)],
    ['the cost of papers is given back', [kept('2025-03-31', '250', { kind: 'papers' })], euro(2437.07)],
  ])('the Netherlands: %s', (_, d, is) => expect(open(d)).toEqual(is))
  test('Belgium: someone has to look at each: a range', () => {
    const c = claim({ periods: [period('be', '2025-03-01', '2025-03-31', { hours: '38' })], deductions: [kept('2025-03-31', '300')] })
    expect([c.principal, c.notes.includes('deduction_check')]).toEqual([euro(1811.89, 2111.89), true])
  })
  test('above the minimum, where a scale is paid, what is kept back has to be looked at: 2808.00 - 2437.07 = 370.93', () => {
    const scaled = { ...march, scale: { amount: '16.20', per: 'hour' as const, week: '', source: 'CAO' } }
    expect(open([kept('2025-03-31', '500', { kind: 'fines' })], scaled)).toEqual(euro(2437.07, 2808))
  })
})

describe('holiday allowance of the Netherlands', () => {
  test('8 % of what is due, by 30 June, and at the end of the job where that is earlier', () => {
    const c = claim({ periods: [period('nl', '2025-05-01', '2025-07-31')] })
    // May 2437.07 x 0.08 = 194.97; June the same; July 2496.00 x 0.08 = 199.68
    expect(c.items.filter(i => i.kind === 'holiday').map(i => [i.id, i.payBy, i.due])).toEqual([
      ['nl-holiday-2025', '2025-06-30', euro(194.97)],
      ['nl-holiday-2026', '2025-07-31', euro(394.65)],
    ])
  })
  test('what was paid as holiday pay is taken off it', () => {
    const c = claim({ periods: [period('nl', '2025-05-01', '2025-05-31')], payments: [paid('2025-06-20', '94,97', { holiday: true })] })
    expect(month(c, 'nl-holiday-2025').open).toEqual(euro(100))
  })
  test('Belgium: holiday pay and premium count as they are entered, with their source only', () => {
    const periods = [period('be', '2025-03-01', '2025-03-31', { hours: '38' })]
    const extra = { ...emptyExtra('be'), amount: '500', date: '2025-12-31', source: 'Joint committee 124, sheet of 2025' }
    expect(claim({ periods }).notes).toContain('be_extras')
    const c = claim({ periods, extras: [extra] })
    expect([c.principal, c.notes.includes('be_extras')]).toEqual([euro(2611.89), false])
    const without = claim({ periods, extras: [{ ...extra, source: '' }] })
    expect([without.principal, without.problems]).toEqual([euro(2111.89), [{ where: 'extras.0.source', id: 'no_source' }]])
  })
})

describe('the increase for late pay in the Netherlands', () => {
  test.each([
    [0, 0],
    [3, 0],
    [4, 5],
    [5, 10],
    [8, 25],
    [9, 26],
    [32, 49],
    [33, 50],
    [34, 50],
    [60, 50],
  ])('%i working days: %i %%', (days, percent) => expect(increasePercent(days, dayOf('2025-04-01'))).toBe(percent))
  test('working days leave out weekends and holidays: from Monday 31 March 2025 Good Friday is the 14th, the 13th is 17 April', () => {
    const since = dayOf('2025-03-31')
    expect(
      ['2025-04-01', '2025-04-04', '2025-04-07', '2025-04-17', '2025-04-18', '2025-04-21', '2025-04-22'].map(d =>
        workingDaysLate(since, dayOf(d)),
      ),
    ).toEqual([1, 4, 5, 13, 13, 13, 14])
  })
  test.each([
    ['2025-04-03', undefined],
    ['2025-04-04', euro(121.85)], // 2437.07 x 5 %
    ['2025-04-10', euro(609.27)], // 8 working days: 25 %
    ['2025-04-11', euro(633.64)], // 9: 26 %
    ['2026-04-11', euro(1218.54)], // 50 %: 1218.535
  ])('wages of March 2025 on %s', (on, amount) => {
    const c = claim({ periods: [period('nl', '2025-03-01', '2025-03-31')] }, grown, on)
    expect(c.additions.find(a => a.kind === 'increase' && a.item === 'nl-2025-03')?.amount).toEqual(amount)
  })
  test('there is none in Belgium', () =>
    expect(claim({ periods: [period('be', '2025-03-01', '2025-03-31')] }).additions.map(a => a.kind)).toEqual(['interest']))
})

describe('interest', () => {
  test('by the day, each rate for its days: 2300.13 of January 2024 from 1 February to 31 December 2024: 335 days at 7 % = 147.78', () => {
    const c = claim({ periods: [period('nl', '2024-01-01', '2024-01-31')] }, grown, '2024-12-31')
    const found = c.additions.find(a => a.kind === 'interest' && a.item === 'nl-2024-01')
    expect(found?.rates).toEqual([{ year: 1, percent: '7', days: 335, certainty: 'S' }])
    expect(found?.amount).toEqual(euro(147.78)) // 2300.13 x 0.07 x 335 / 365 = 147.7755
  })
  test('in the Netherlands each year counts on what the sum grew to, over two changes of the rate: due on 30 June 2023, until 10 January 2025', () => {
    const c = claim({ periods: [period('nl', '2023-06-01', '2023-06-30', { hours: '36' })] }, grown, '2025-01-10')
    const found = c.additions.find(a => a.kind === 'interest' && a.item === 'nl-2023-06')
    expect(found?.rates?.map(r => [r.year, r.percent, r.days])).toEqual([
      [1, '6', 184],
      [1, '7', 182],
      [2, '7', 184],
      [2, '6', 10],
    ])
    // (0.06 x 184 + 0.07 x 182) / 365 = 0.06515068; (0.07 x 184 + 0.06 x 10) / 365 = 0.03693151
    // 1934.40 x (1.06515068 x 1.03693151 - 1) = 1934.40 x 0.10448831 = 202.12
    expect(found?.amount).toEqual(euro(202.12))
  })
  test.each([
    ['2024-06-29', 125.66], // 1934.40 x (0.06 x 184 + 0.07 x 181) / 365 = 1934.40 x 23.71 / 365
    ['2024-06-30', 126.03], // x 23.78 / 365 = 126.03
    ['2024-07-01', 126.42], // 1934.40 x (1.06515068 x (1 + 0.07 / 365) - 1) = 126.42
  ])('on the last day of the first year and both sides of it: %s', (on, sum) => {
    const c = claim({ periods: [period('nl', '2023-06-01', '2023-06-30', { hours: '36' })] }, grown, on)
    expect(c.additions.find(a => a.kind === 'interest' && a.item === 'nl-2023-06')?.amount).toEqual(euro(sum))
  })
  test('in Belgium it is simple, however long', () => {
    const c = claim({ periods: [period('be', '2023-06-01', '2023-06-30', { hours: '38' })] })
    expect(c.additions.every(a => a.rates?.every(r => r.year === undefined))).toBe(true)
  })
  test('a rate that is no longer known: the last one, marked, and said', () => {
    const c = claim({ periods: [period('be', '2025-11-01', '2025-11-30')] })
    expect(c.additions[0]?.rates?.map(r => [r.days, r.stale])).toEqual([
      [31, undefined],
      [328, true],
    ])
    expect(c.notes).toContain('interest_stale')
  })
})

describe('a date of birth that cannot be', () => {
  const work = { periods: [period('nl', '2024-10-01', '2024-10-31')] }
  const adult = claim(work, { ...grown, nl_worked_under_21: 'unknown' }).principal
  test.each([
    ['1/6/2035', 'future'],
    ['2/10/2014', 'too_young'],
    ['1/10/2014', undefined],
  ])('%s: %s, and where it is wrong it counts nothing down', (born, id) => {
    const c = claim({ ...work, born }, { ...grown, nl_worked_under_21: 'unknown' })
    expect(c.problems).toEqual(id ? [{ where: 'born', id }] : [])
    if (id) expect(c.principal).toEqual(adult)
    else expect(c.principal.high).toBeLessThan(adult.high)
  })
})

describe('pay that came late', () => {
  // January 2026, 40 hours: 2549.73, due on Saturday 31 January; working days after it: 2, 3, 4, 5, 6, 9, 10, 11 February ...
  const january = [period('nl', '2026-01-01', '2026-01-31')]
  const extra = (c: Claim, kind: 'increase' | 'interest') =>
    c.additions.filter(a => a.kind === kind && a.item === 'nl-2026-01').map(a => [a.paid, a.of, a.percent, a.amount])
  test.each([
    ['2026-01-31', undefined],
    ['2026-02-04', undefined], // the third working day
    ['2026-02-05', { percent: both(5), amount: euro(127.49) }], // 127.4865
    ['2026-02-11', { percent: both(25), amount: euro(637.43) }], // the eighth: 637.4325
    ['2026-02-12', { percent: both(26), amount: euro(662.93) }], // 662.9298
    ['2026-05-29', { percent: both(50), amount: euro(1274.87) }], // 1274.865
  ])('in full on %s: the increase counts until that day', (date, expected) => {
    const c = claim({ periods: january, payments: [paid(date, '2549,73', { month: '1/2026' })] })
    expect(month(c, 'nl-2026-01').open).toEqual(euro(0))
    expect(extra(c, 'increase')).toEqual(expected ? [[date, euro(2549.73), expected.percent, expected.amount]] : [])
    expect(c.notes.includes('late_paid')).toBe(date !== '2026-01-31')
  })
  test('in two parts, the rest open: 1000 on 5 February at 5 %, 500 on 12 February at 26 %, 1049.73 until today at 50 %', () => {
    const payments = [paid('2026-02-12', '500', { month: '1/2026' }), paid('2026-02-05', '1000', { month: '1/2026' })]
    expect(extra(claim({ periods: january, payments }), 'increase')).toEqual([
      ['2026-02-05', euro(1000), both(5), euro(50)],
      ['2026-02-12', euro(500), both(26), euro(130)],
      [undefined, euro(1049.73), both(50), euro(524.87)],
    ])
  })
  test('what was paid in time covers first, and what is too much covers nothing: 549.73 of 2000 was late', () => {
    const payments = [paid('2026-02-12', '2000', { month: '1/2026' }), paid('2026-01-31', '2000')]
    expect(extra(claim({ periods: january, payments }), 'increase')).toEqual([['2026-02-12', euro(549.73), both(26), euro(142.93)]]) // 142.9298
  })
  test('in a month without a day: between its first and its last day', () => {
    const c = claim({ periods: january, payments: [paid('2026-02', '2549.73', { month: '2026-01' })] })
    // 1 February is a Sunday: nothing; 27 February is the 20th working day: 25 + 12 = 37 %, 943.40
    expect(extra(c, 'increase')).toEqual([['2026-02', euro(2549.73), { low: 0, high: 37 }, euro(0, 943.4)]])
    // interest at 6 %: one day 0.42, 28 days 11.74
    expect(extra(c, 'interest').map(a => a[3])).toEqual([euro(0.42, 11.74)])
  })
  test('without a day: nothing comes on top', () =>
    expect(extra(claim({ periods: january, payments: [paid('', '2549.73', { month: '1/2026' })] }), 'increase')).toEqual([]))
  test('in Belgium interest alone: 2111.89 of December 2025, paid 31 days late', () => {
    const c = claim({
      periods: [period('be', '2025-12-01', '2025-12-31', { hours: '38' })],
      payments: [paid('2026-01-31', '2111,89', { month: '12/2025' })],
    })
    expect(c.additions.map(a => [a.kind, a.paid, a.rates?.map(r => r.days), a.of])).toEqual([
      ['interest', '2026-01-31', [31], euro(2111.89)],
    ])
    expect(c.total).toEqual(c.interest)
  })
  test('falls away with the wages it is for, and not later', () => {
    const late = (on: string) => {
      const c = claim(
        { periods: [period('nl', '2021-03-01', '2021-03-31')], payments: [paid('2021-06-30', '1872', { month: '3/2021' })] },
        grown,
        on,
      )
      return [c.late, c.falls.map(f => [f.shown, f.amount])]
    }
    // 1872 x 50 % = 936; interest of 91 days at 2 %: 9.33. The holiday allowance was due in the same month: 149.76.
    const all = euro(936 + 9.33 + 149.76)
    expect(late('2026-03-31')).toEqual([euro(0), [['2026-03-30', all]]])
    expect(late('2026-04-01')).toEqual([all, [['2026-03-30', all]]])
  })
})

describe('what falls away when', () => {
  test('the Netherlands: five years from each pay day; shown a working day before, too late the day after', () => {
    const limit = (on: string) => month(claim({ periods: [period('nl', '2021-03-01', '2021-03-31')] }, grown, on), 'nl-2021-03').limits[0]
    expect(limit('2026-03-30')).toEqual({ id: 'dl_nl_wage_first', shown: '2026-03-30', latest: '2026-03-31', state: 'running' })
    expect([limit('2026-03-31')?.state, limit('2026-04-01')?.state]).toEqual(['running', 'passed'])
    const late = claim({ periods: [period('nl', '2021-03-01', '2021-03-31')] }, grown, '2026-04-01')
    expect([late.principal, late.late]).toEqual([euro(1872 + 149.76), euro(1872 + 149.76)]) // 1684.80 x 40 / 36, and 8 % due at the end of the job
    expect(claim({ periods: [period('nl', '2021-03-01', '2021-03-31')] }, grown, '2026-03-31').late).toEqual(euro(0))
    const stopped: Answers = { ...grown, clock_stops: ['formal_notice'], clock_stop_date: '2025-01-01' }
    const held = claim({ periods: [period('nl', '2021-03-01', '2021-03-31')] }, stopped, '2026-04-01')
    expect([held.late, held.notes.includes('clock_stopped')]).toEqual([euro(0), true])
  })
  test('work until the 14th: counted from that day where it is shown, from the end of the month where it is judged', () => {
    expect(month(claim({ periods: [period('nl', '2025-03-01', '2025-03-14')] }), 'nl-2025-03').limits[0]).toMatchObject({
      shown: '2030-03-13',
      latest: '2030-03-31',
    })
  })
  test('Belgium: a year after the end of the job for the contract, ten years from each pay day for the offence', () => {
    const c = claim({ periods: [period('be', '2025-01-01', '2025-02-28')] }, { ...grown, work_end: '2025-02-28' })
    expect(c.falls.map(f => [f.id, f.shown, f.latest, f.state, f.other, f.amount.low])).toEqual([
      ['dl_be_wage_contract', '2026-02-27', '2026-02-28', 'passed', true, c.principal.low],
      ['dl_be_wage_10y_first', '2035-01-30', '2035-01-31', 'running', false, month(c, 'be-2025-01').open.low],
      ['dl_be_wage_10y_first', '2035-02-27', '2035-02-28', 'running', false, month(c, 'be-2025-02').open.low],
    ])
    expect(c.late).toEqual(euro(0))
  })
  test('Belgium, work goes on: five years from each pay day for the contract', () => {
    const c = claim({ periods: [period('be', '2025-01-01', '2025-01-31')] }, { ...grown, work_still: 'yes' })
    expect(c.falls.map(f => [f.id, f.shown])).toEqual([
      ['dl_be_wage_5y', '2030-01-30'],
      ['dl_be_wage_10y_first', '2035-01-30'],
    ])
  })
  test.each([
    ['2019-04', '2024-04-29', '2029-04-27'], // due after 28 April 2019: ten years; the contract is over after five
    ['2019-03', '2024-03-29', '2024-03-29'], // due before: between five and ten
  ])('Belgium, due in %s', (ym, contract, offence) => {
    const c = claim({ periods: [period('be', `${ym}-01`, lastOf(ym))] }, { ...grown, work_still: 'yes' })
    expect(c.falls.map(f => f.shown)).toEqual([contract, offence])
  })
  test('what is paid does not fall away', () =>
    expect(claim({ periods: [period('be', '2025-01-01', '2025-01-31')], payments: [paid('2025-01-31', '9999')] }).falls).toEqual([]))
})

describe('who owes it', () => {
  test('the employer, and clients in the chain for the same wages, by what opens that way', () => {
    const c = claim({ periods: [period('nl', '2025-03-01', '2025-03-31')] }, { ...grown, work_chain: ['direct_client'] })
    expect(c.debtors.map(d => [d.who, d.options, d.amount])).toEqual([
      ['employer', [], c.principal],
      ['client', [{ id: 'nl-civil-wages/client_liable_616a', state: 'available' }], c.principal],
      ['chain', ['silence_616e', 'main_client_after_notice'].map(o => ({ id: `nl-civil-wages/${o}`, state: 'open' })), c.principal],
    ])
    expect(
      claim({ periods: [period('nl', '2025-03-01', '2025-03-31')] }, { ...grown, work_chain: ['none'] }).debtors.map(d => d.who),
    ).toEqual(['employer'])
    expect(claim({ periods: [period('nl', '2025-03-01', '2025-03-31')] }).debtors.find(d => d.who === 'client')?.options[0]?.state).toBe(
      'open',
    )
  })
  test('several clients: each for its own part, which is never more than the whole', () => {
    const c = claim(
      {
        periods: [
          period('nl', '2025-03-01', '2025-03-31', { client: 'A' }),
          period('nl', '2025-03-01', '2025-03-31', { client: 'B', hours: '20' }),
        ],
        payments: [paid('2025-03-31', '1000')],
      },
      { ...grown, work_chain: ['direct_client'] },
    )
    const clients = c.debtors.filter(d => d.who === 'client')
    expect(clients.map(d => d.name)).toEqual(['A', 'B'])
    // March: 2437.07 + 1218.53 = 3655.60, less 1000: A 2655.60 x 2437.07 / 3655.60 = 1770.40, B 885.19
    expect(clients.map(d => d.amount.low / 100)).toEqual([1770.4, 885.19])
  })
  test('Belgium: the chain for people without papers', () => {
    const c = claim(
      { periods: [period('be', '2025-03-01', '2025-03-31')] },
      { ...grown, work_chain: ['main_contractor'], papers_during_work: 'none', sector: 'cleaning' },
    )
    expect(c.debtors.map(d => [d.who, d.options.map(o => [o.id, o.state])])).toEqual([
      ['employer', []],
      [
        'chain',
        [
          ['be-labour-court-wages/chain_irregular_workers', 'available'],
          ['be-labour-court-wages/chain_after_notice', 'conditional'],
        ],
      ],
    ])
  })
})

describe('what a fund would pay', () => {
  const long = (hours: string) => [period('be', '2021-07-01', '2022-06-30', { hours })]
  test.each([
    ['2022-06-30', 25000],
    ['2022-07-01', 30500],
  ])('Belgium, closed on %s: at most %i', (closed, cap) => {
    const c = claim({ periods: long('80') }, { ...grown, employer_closed: 'stopped', be_legal_closure_date: closed })
    const fund = c.funds[0]
    expect(fund).toMatchObject({ id: 'be-insolvency-ffe', cap: cap * 100, capCertain: true, inside: euro(cap) })
    expect((fund?.outside.low as number) + cap * 100).toBe(c.principal.low)
  })
  test('Belgium, below the cap: all of it, and without a day of closure the cap of today', () => {
    const c = claim({ periods: long('20') })
    expect(c.funds[0]).toMatchObject({ capCertain: false, cap: 3050000, inside: c.principal, outside: euro(0) })
  })
  test('UWV: the last thirteen weeks and a year of holiday allowance', () => {
    // Until 31 December 2025 the window of 91 days begins on 2 October: October 30 of 31 days. 10400 x 30/31 = 10065 of 10400 minutes, at 14.40:
    // 2415.60 of 2496.00. November and December whole: 2496.00 each. Allowance of the whole year: all.
    const c = claim({ periods: [period('nl', '2025-07-01', '2025-12-31')] }, { ...grown, work_end: '2025-12-31' })
    const fund = c.funds[0]
    expect(fund).toMatchObject({ id: 'nl-insolvency-uwv', from: '2025-10-02', to: '2025-12-31' })
    expect(fund?.inside).toEqual(euro(2415.6 + 2 * 2496 + 6 * 199.68))
    // 13 weeks x 5 days x 1.5 x 274.44 = 26757.90
    expect(fund?.cap).toBe(2675790)
    expect(fund?.outside.low).toBe(c.principal.low - (fund?.inside.low as number))
  })
  test('UWV: leave and holiday pay of the last year, notice up to six weeks, each by its day', () => {
    // Due in the thirteen weeks: 2415.60 + 2 x 2496.00 = 7407.60; x 6 / 13 = 3418.89 (3418.892)
    const periods = [period('nl', '2025-07-01', '2025-12-31')]
    const told: Answers = { ...grown, work_end: '2025-12-31' }
    const sum = (kind: 'leave' | 'notice' | 'holiday', amount: string, date: string) => ({
      ...emptyExtra('nl'),
      kind,
      amount,
      date,
      source: 'x',
    })
    const inside = (extras: WageEntries['extras']) => (claim({ periods, extras }, told).funds[0]?.inside.low as number) / 100 - 8605.68
    expect(inside([sum('leave', '500', '2026-01-31')])).toBeCloseTo(500, 2)
    expect(inside([sum('leave', '500', '2024-12-31')])).toBeCloseTo(0, 2)
    expect(inside([sum('leave', '500', '')])).toBeCloseTo(0, 2)
    expect(inside([sum('holiday', '300', '2025-06-30')])).toBeCloseTo(300, 2)
    expect(inside([sum('notice', '1000', '2025-12-31')])).toBeCloseTo(1000, 2)
    expect(inside([sum('notice', '5000', '2025-12-31')])).toBeCloseTo(3418.89, 2)
  })
  test('UWV, above its cap: a scale of 80 an hour', () => {
    const scale = { amount: '80', per: 'hour' as const, week: '', source: 'contract' }
    const c = claim({ periods: [period('nl', '2025-07-01', '2025-12-31', { scale })] }, { ...grown, work_end: '2025-12-31' })
    expect(c.funds[0]?.inside).toEqual(euro(26757.9))
  })
})

describe('an offer', () => {
  const c = claim({ periods: [period('nl', '2025-03-01', '2025-03-31', { hoursMost: '50' })] })
  // Minimum open: 2437.07 + 194.97 = 2632.04, up to 3046.33 + 243.71 = 3290.04
  test.each([
    ['2632,03', 'below'],
    ['2632,04', 'perhaps'],
    ['3290,03', 'perhaps'],
    ['3290,04', 'reached'],
  ])('of %s is %s the minimum', (offer, floor) => expect(offerOf(grown, { offer }, c)).toMatchObject({ floor }))
  test('says what is given up and what a signature ends, never what to do', () => {
    const check = offerOf(grown, { offer: '1000' }, c)
    expect(check).toMatchObject({ amount: 100000, lessThanFloor: euro(1632.04, 2290.04), withdraw: 'dl_nl_settlement' })
    expect((check as OfferCheck).less).toEqual({ low: c.total.low - 100000, high: c.total.high - 100000 })
    expect((check as OfferCheck).effects.filter(e => e.kind === 'closes').map(e => e.id)).toEqual(['nl_full_discharge_ends'])
    const be = claim({ periods: [period('be', '2025-03-01', '2025-03-31')] })
    expect(offerOf(grown, { offer: '1000' }, be)).not.toHaveProperty('withdraw')
  })
  test('against a claim that may be nothing: from its share of the most to all of it', () => {
    // 2111.89 due; 3000 kept back, which may stand: nothing, or 2111.89 and its interest
    const be = claim({ periods: [period('be', '2025-03-01', '2025-03-31', { hours: '38' })], deductions: [kept('2025-03-31', '3000')] })
    expect(be.total.low).toBe(0)
    const part = (offer: string) => (offerOf(grown, { offer }, be) as OfferCheck).percent
    expect(part('500')).toEqual({ low: Math.floor((50000 * 100) / be.total.high), high: 100 })
    expect(part('99999').high).toBe(part('99999').low)
  })
  test('above the claim gives nothing up; what is no sum is told; nothing offered is nothing', () => {
    expect(offerOf(grown, { offer: '99999' }, c)).toMatchObject({ less: euro(0), lessThanFloor: euro(0) })
    expect(offerOf(grown, { offer: 'all' }, c)).toEqual({ problem: 'bad_amount' })
    expect(offerOf(grown, { offer: '' }, c)).toBeUndefined()
  })
})

describe('what the answers say already', () => {
  test('is put into the fields, with how it was told', () => {
    const told: Answers = {
      work_countries: ['nl'],
      work_start: '2025-03',
      work_still: 'no',
      work_end: '2025-06-30',
      hours_per_week: 48,
      pay_received: 1200.5,
      paid_in_cash: 'yes',
    }
    expect(prefilled(told, today)).toMatchObject({
      periods: [{ country: 'nl', from: '2025-03', to: '2025-06-30', hours: '48', fromAnswers: true }],
      payments: [{ amount: '1200.5', kind: 'cash', date: '', fromAnswers: true }],
    })
    expect(prefilled({}, today)).toEqual(emptyWages)
  })
})

describe('the table as a spreadsheet', () => {
  test('no cell is taken for a formula, and every cell is one cell', () => {
    expect(['=1+1', '+1', '-1', '@a', '\t=1', '\uff1dA1', 'a;b', 'say "x"', 'plain'].map(cell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@a",
      "'\t=1",
      "'\uff1dA1",
      '"a;b"',
      '"say ""x"""',
      'plain',
    ])
  })
  test('has every line, and the lines of an item add up to what is open', () => {
    const scale = { amount: '16,20', per: 'hour' as const, week: '', source: '=HYPERLINK("x")' }
    const c = claim({ periods: [period('nl', '2025-03-01', '2025-03-31', { scale })], payments: [paid('2025-03-31', '500')] })
    const text = csvOf(c, id => id, ',')
    expect(text.startsWith('\ufeff')).toBe(true)
    const rows = text
      .slice(1)
      .trim()
      .split('\r\n')
      .map(r => r.split(';'))
    expect(new Set(rows.map(r => r.length)).size).toBe(1)
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(rows.slice(1, 4).map(r => [r[2], r[7]])).toEqual([
      ['kinds.wages', '2808,00'],
      ['taken.bank', '-500,00'],
      ['open', '2308,00'],
    ])
  })
})

test('in the spreadsheet the lines of a month add up to what stays open, also where more was paid than was due', () => {
  const c = claim({ periods: [period('nl', '2026-01-01', '2026-02-28')], payments: [paid('2026-01-31', '3000')] })
  const rows = csvOf(c, id => id, '.')
    .trim()
    .split('\r\n')
    .map(r => r.split(';'))
  const january = rows.slice(1, rows.findIndex(r => r[2] === 'open') + 1).map(r => [r[2], Number(r[7])] as const)
  expect(january.map(([what]) => what)).toEqual(['kinds.wages', 'taken.bank', 'too_much', 'open'])
  const lines = january.slice(0, -1).reduce((sum, [, low]) => sum + Math.round(low * 100), 0)
  expect(lines).toBe(Math.round((january.at(-1)?.[1] ?? -1) * 100))
})

describe('whatever is entered', () => {
  const date = fc.integer({ min: dayOf('2018-01-01'), max: dayOf('2026-12-31') }).map(write)
  const cents = fc.integer({ min: 0, max: 500000 }).map(c => (c / 100).toFixed(2))
  const country = fc.constantFrom<Country>('be', 'nl')
  const somePeriod = fc
    .record({ country, a: date, b: date, hours: fc.integer({ min: 1, max: 80 }), more: fc.integer({ min: 0, max: 30 }) })
    .map(({ country, a, b, hours, more }) =>
      period(country, a < b ? a : b, a < b ? b : a, { hours: `${hours}`, hoursMost: more ? `${hours + more}` : '' }),
    )
  const somePayment = fc.record({
    date: fc.oneof(date, fc.constant('')),
    amount: cents,
    kind: fc.constantFrom('bank', 'cash', 'goods'),
    month: fc.constantFrom('', '', '2024-05'),
    holiday: fc.boolean(),
    fromAnswers: fc.constant(false),
  }) as fc.Arbitrary<Payment>
  const someDeduction = fc.record({
    date,
    amount: cents,
    kind: fc.constantFrom('housing', 'health', 'fines', 'advances'),
    written: fc.constantFrom('yes', 'no', 'unknown'),
  }) as fc.Arbitrary<Deduction>
  const someEntries = fc.record({
    periods: fc.array(somePeriod, { maxLength: 3 }),
    payments: fc.array(somePayment, { maxLength: 5 }),
    deductions: fc.array(someDeduction, { maxLength: 4 }),
    extras: fc.constant([]),
    born: fc.constantFrom('', '2005-06-15', '2007'),
    offer: fc.constant(''),
  }) as fc.Arbitrary<WageEntries>
  const total = (ranges: readonly Range[]) => ranges.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), { low: 0, high: 0 })
  const runs = { numRuns: 60 }

  test('every total is the sum of its lines, whole cents, never below nothing, and low is never above high', () => {
    fc.assert(
      fc.property(someEntries, entries => {
        const c = claimOf(grown, entries, today)
        for (const item of c.items) {
          expect(item.due).toEqual(total(item.lines.map(l => l.amount)))
          expect(item.off).toEqual(total(item.taken.map(t => t.amount)))
          expect(item.open).toEqual({ low: Math.max(0, item.due.low - item.off.low), high: Math.max(0, item.due.high - item.off.high) })
        }
        expect(c.principal).toEqual(total(c.items.filter(i => !i.notYet).map(i => i.open)))
        expect(c.notYet).toEqual(total(c.items.filter(i => i.notYet).map(i => i.open)))
        expect(c.total).toEqual(total([c.principal, ...c.additions.map(a => a.amount)]))
        const sums = [
          c.principal,
          c.increase,
          c.interest,
          c.total,
          c.late,
          ...c.items.flatMap(i => [i.due, i.open]),
          ...c.funds.flatMap(f => [f.inside]),
        ]
        for (const { low, high } of sums) {
          expect(Number.isSafeInteger(low) && Number.isSafeInteger(high)).toBe(true)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeGreaterThanOrEqual(low)
        }
        for (const f of c.funds) expect(Math.min(f.outside.low, f.outside.high)).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })
  test('the order of entries never matters', () => {
    const plain = (c: Claim) => ({
      ...c,
      problems: c.problems.length,
      items: c.items.map(({ taken, ...i }) => ({ ...i, taken: taken.map(t => t.of).sort() })),
    })
    fc.assert(
      fc.property(someEntries, entries => {
        const turned = {
          ...entries,
          periods: [...entries.periods].reverse(),
          payments: [...entries.payments].reverse(),
          deductions: [...entries.deductions].reverse(),
        }
        expect(plain(claimOf(grown, turned, today))).toEqual(plain(claimOf(grown, entries, today)))
      }),
      runs,
    )
  })
  test('more hours are never worth less, more received never more', () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 1, max: 60 }), somePayment, (entries, more, received) => {
        const longer = (h: string) => (h ? `${+h + more}` : '')
        const periods = entries.periods.map((p, i) => (i === 0 ? { ...p, hours: longer(p.hours), hoursMost: longer(p.hoursMost) } : p))
        const now = claimOf(grown, entries, today).total
        const then = claimOf(grown, { ...entries, periods }, today).total
        expect(then.low).toBeGreaterThanOrEqual(now.low)
        expect(then.high).toBeGreaterThanOrEqual(now.high)
        const less = claimOf(grown, { ...entries, payments: [...entries.payments, received] }, today).principal
        const { principal } = claimOf(grown, entries, today)
        expect(less.low).toBeLessThanOrEqual(principal.low)
        expect(less.high).toBeLessThanOrEqual(principal.high)
      }),
      runs,
    )
  })
  test('a day list in any order, with anything between, is read or told line by line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            date.map(d => `${d} 8`),
          ),
        ),
        lines => {
          const text = lines.map(l => l.replace(/[\r\n]/g, ' ')).join('\n')
          const { days, problems } = readDays(text)
          const meant = lines.filter(l => /^\d{4}-\d\d-\d\d 8$/.test(l))
          expect(days.length + problems.length).toBeGreaterThanOrEqual(Math.min(1, meant.length))
          for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(1)
          expect(days.every(d => d.minutes >= 0 && d.minutes <= 1440)).toBe(true)
        },
      ),
      runs,
    )
  })
})

describe('dates count from the first month that the claim has open', () => {
  // February 2026 is open; its last day worked is the 28th, which is its pay day too.
  const claim = claimOf(
    {},
    { ...emptyWages, periods: [{ ...emptyPeriod('nl'), from: '2/2/2026', to: '31/8/2026', hours: '40' }] },
    '2026-11-24',
  )
  test.each([
    ['not asked', undefined, '2026-02-28'],
    ['not known', 'unknown', '2026-02-28'],
    ['a later day', '2026-05-31', '2026-02-28'],
    ['the same month, which is earlier at its start', '2026-02', '2026-02'],
    ['an earlier day', '2025-12-31', '2025-12-31'],
  ] as const)('told %s', (_, told, counted) => {
    const answers = (told ? { first_unpaid_due: told } : {}) as Answers
    expect(withUnpaid(answers, claim).first_unpaid_due).toBe(counted)
  })
  test('without a claim nothing changes', () => expect(withUnpaid({}, undefined)).toEqual({}))
})
