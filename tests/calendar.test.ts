/** The calendar: partial dates, adding terms, days off, and how each class of term finds its last day. */
import { describe, expect, test } from 'vitest'
import { type CountingClass, lastDays, shownDay } from '../content/calendar/counting.ts'
import { type Day, day, fullMonths, fullYears, parts, plus, read, type Unit, weekday, write } from '../content/calendar/days.ts'
import { back, type Country, easter, holidays, onward, works } from '../content/calendar/holidays.ts'
import { reviewed } from './holidays.table.ts'

const on = (text: string): Day => {
  const span = read(text)
  if (!span || span.from !== span.to) throw new Error(`no day: ${text}`)
  return span.from
}
const countries = ['be', 'nl'] as const

describe('a date that was told', () => {
  test.each([
    ['2026-11-24', '2026-11-24', '2026-11-24'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['1000-01-01', '1000-01-01', '1000-01-01'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
  ])('%s lies between %s and %s', (text, from, to) => {
    const span = read(text)
    expect(span && [write(span.from), write(span.to), span.sure]).toEqual([from, to, true])
  })

  test.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00',
    '2026-13',
    '2026-00-10',
    '2026-10-00',
    '2026-10-32',
    '2026-1',
    '2026-1-1',
    '26-01-01',
    '0999',
    '0000-01-01',
    '12026-01-01',
    '-2026-01-01',
    '2026/01/01',
    '01-02-2026',
    '2026-11-24T00:00',
    '2026-11-24 ',
    ' 2026',
    '2026-',
    '2026-11-',
    '',
    'never',
    'unknown',
    '२०२६',
  ])('"%s" is no date', text => expect(read(text)).toBeUndefined())

  test('is written as it was read, for every day from 1990 to 2130', () => {
    for (let d = day(1990, 1, 1); d <= day(2130, 12, 31); d++) {
      const text = write(d)
      expect(read(text)).toEqual({ from: d, to: d, sure: true })
      expect(day(...parts(d))).toBe(d)
    }
  })

  test('is written so that it can be read again, also outside the years that can be told', () => {
    expect([day(10004, 5, 6), day(9999, 12, 31), day(1000, 1, 1), day(982, 5, 6)].map(write)).toEqual([
      '9999-12-31',
      '9999-12-31',
      '1000-01-01',
      '1000-01-01',
    ])
  })

  test('has the weekday that it had', () => {
    expect(
      ['1969-12-31', '1970-01-01', '1989-11-09', '2000-01-01', '2024-02-29', '2026-11-24', '2038-04-25'].map(t => weekday(on(t))),
    ).toEqual([3, 4, 4, 6, 4, 2, 0])
  })
})

describe('a term added to a day', () => {
  const cases: [string, number, Unit, string, boolean][] = [
    ['2026-11-24', 0, 'days', '2026-11-24', false],
    ['2026-11-24', 45, 'days', '2027-01-08', false],
    ['2026-11-24', -1, 'days', '2026-11-23', false],
    ['2024-02-28', 1, 'days', '2024-02-29', false],
    ['2026-11-24', 26, 'weeks', '2027-05-25', false],
    ['2026-11-24', 1, 'months', '2026-12-24', false],
    ['2026-12-31', 1, 'months', '2027-01-31', false],
    ['2026-01-31', 1, 'months', '2026-02-28', true],
    ['2024-01-31', 1, 'months', '2024-02-29', true],
    ['2026-01-30', 1, 'months', '2026-02-28', true],
    ['2026-01-29', 1, 'months', '2026-02-28', true],
    ['2026-01-28', 1, 'months', '2026-02-28', false],
    ['2026-08-31', 6, 'months', '2027-02-28', true],
    ['2027-08-31', 6, 'months', '2028-02-29', true],
    ['2026-05-31', 1, 'months', '2026-06-30', true],
    ['2026-03-31', -1, 'months', '2026-02-28', true],
    ['2026-01-15', -1, 'months', '2025-12-15', false],
    ['2026-01-15', -13, 'months', '2024-12-15', false],
    ['2024-02-29', 1, 'years', '2025-02-28', true],
    ['2024-02-29', 4, 'years', '2028-02-29', false],
    ['2024-02-29', -1, 'years', '2023-02-28', true],
    ['1896-02-29', 8, 'years', '1904-02-29', false],
    ['2096-02-29', 4, 'years', '2100-02-28', true],
  ]
  test.each(cases)('%s and %i %s is %s', (start, n, unit, end, cut) => expect(plus(on(start), n, unit)).toEqual({ end: on(end), cut }))

  test('stays without a bound where the day has none', () => {
    for (const d of [-Infinity, Infinity])
      for (const unit of ['days', 'weeks', 'months', 'years'] as const) expect(plus(d, 3, unit)).toEqual({ end: d, cut: false })
  })

  test('never goes back in time for a later start', () => {
    for (let d = day(2023, 12, 1); d < day(2025, 3, 1); d++)
      for (const n of [1, 3, 6, 8, 12, 13, 18]) expect(plus(d + 1, n, 'months').end).toBeGreaterThanOrEqual(plus(d, n, 'months').end)
  })
})

describe('full months and years', () => {
  test.each([
    ['2024-11-24', '2026-11-24', 24, 2],
    ['2024-11-24', '2026-11-23', 23, 1],
    ['2024-11-24', '2024-11-24', 0, 0],
    ['2024-11-24', '2024-11-23', -1, -1],
    ['2024-02-29', '2025-02-28', 11, 0],
    ['2024-02-29', '2025-03-01', 12, 1],
    ['2026-01-31', '2026-02-28', 0, 0],
    ['2008-11-25', '2026-11-24', 215, 17],
    ['2008-11-24', '2026-11-24', 216, 18],
  ])('from %s to %s are %i and %i', (from, to, months, years) =>
    expect([fullMonths(on(from), on(to)), fullYears(on(from), on(to))]).toEqual([months, years]),
  )
})

describe('days off', () => {
  test.each(countries)('of %s are those of the reviewed table, 2015 to 2040', country => {
    const table = reviewed[country]
    expect(Object.keys(table)).toEqual(Array.from({ length: 26 }, (_, i) => String(2015 + i)))
    for (const [year, dates] of Object.entries(table)) {
      const rule = [...holidays(country, +year).keys()].sort((a, b) => a - b).map(d => write(d).slice(5))
      expect(rule.join(' '), year).toBe(dates)
    }
  })

  test.each([
    ['1990', '1990-04-15'],
    ['2000', '2000-04-23'],
    ['2008', '2008-03-23'],
    ['2011', '2011-04-24'],
    ['2019', '2019-04-21'],
    ['2024', '2024-03-31'],
    ['2025', '2025-04-20'],
    ['2026', '2026-04-05'],
    ['2038', '2038-04-25'],
    ['2100', '2100-03-28'],
  ])('turn in %s around Easter Sunday %s', (year, sunday) => expect(write(easter(+year))).toBe(sunday))

  test('keep to the calendar from 1990 to 2130: Easter is a Sunday between 22 March and 25 April, and each feast on its own weekday', () => {
    for (let year = 1990; year <= 2130; year++) {
      const sunday = easter(year)
      expect(weekday(sunday), `${year}`).toBe(0)
      expect(sunday).toBeGreaterThanOrEqual(day(year, 3, 22))
      expect(sunday).toBeLessThanOrEqual(day(year, 4, 25))
      for (const country of countries) {
        const all = [...holidays(country, year).keys()]
        for (const d of all) expect(parts(d)[0], `${country} ${write(d)}`).toBe(year)
        for (const feast of [sunday + 1, sunday + 39, sunday + 50]) expect(all, `${country} ${year}`).toContain(feast)
        expect([1, 39, 50].map(n => weekday(sunday + n))).toEqual([1, 4, 1])
      }
      expect(holidays('nl', year).has(sunday - 2)).toBe(true)
    }
  })

  test("keep King's Day off Sundays", () => {
    for (let year = 1990; year <= 2130; year++) {
      const sunday = weekday(day(year, 4, 27)) === 0
      expect(holidays('nl', year).has(day(year, 4, sunday ? 26 : 27)), `${year}`).toBe(true)
    }
    expect(
      [2014, 2025, 2031, 2036].map(year => [
        works('nl', day(year, 4, 25)),
        holidays('nl', year).has(day(year, 4, 26)),
        holidays('nl', year).has(day(year, 4, 27)),
      ]),
    ).toEqual(Array(4).fill([true, true, false]))
  })

  test('are not the days that only one country keeps, or that are ordinary', () => {
    expect(['2026-11-02', '2026-12-24', '2028-12-26', '2026-04-03', '2026-04-27', '2026-05-05'].map(d => works('be', on(d)))).toEqual(
      Array(6).fill(true),
    )
    expect(['2026-05-01', '2026-07-21', '2025-08-15', '2026-11-11', '2026-05-15'].map(d => works('nl', on(d)))).toEqual(Array(5).fill(true))
  })

  test.each(countries)('of %s let every day find the next and the last working day, at most five days away', country => {
    for (let d = day(2015, 1, 1); d <= day(2040, 12, 31); d++) {
      const next = onward(country, d)
      const last = back(country, d)
      expect(works(country, next) && works(country, last), write(d)).toBe(true)
      expect(next - d, write(d)).toBeLessThanOrEqual(5)
      expect(d - last, write(d)).toBeLessThanOrEqual(5)
      if (works(country, d)) expect([next, last]).toEqual([d, d])
    }
  })

  test('leave a day without bound alone', () => expect([onward('be', Infinity), back('nl', -Infinity)]).toEqual([Infinity, -Infinity]))
})

/** Worked out by hand: class, country, start, term, raw end, last day in time (earliest..latest reading), day shown, why. */
const examples: [CountingClass, Country, string, string, string, string, string, string][] = [
  [
    'BE-PROC',
    'be',
    '2026-10-13',
    '1 month',
    '2026-11-13',
    '2026-11-13',
    '2026-11-13',
    'plain: Friday, in time all day; 14 November is late',
  ],
  ['BE-PROC', 'be', '2026-10-14', '1 month', '2026-11-14', '2026-11-16', '2026-11-13', 'Saturday: runs on to Monday, shown Friday'],
  ['BE-PROC', 'be', '2026-10-11', '1 month', '2026-11-11', '2026-11-12', '2026-11-10', 'Armistice Day is a holiday in Belgium'],
  ['BE-PROC', 'be', '2026-11-24', '1 month', '2026-12-24', '2026-12-24', '2026-12-24', 'the day before Christmas is an ordinary day'],
  ['BE-PROC', 'be', '2026-11-25', '1 month', '2026-12-25', '2026-12-28', '2026-12-24', 'Christmas on a Friday: Monday, shown Thursday'],
  [
    'BE-PROC',
    'be',
    '2026-11-26',
    '1 month',
    '2026-12-26',
    '2026-12-28',
    '2026-12-24',
    '26 December is no Belgian holiday, but this one is a Saturday',
  ],
  [
    'BE-LIM',
    'be',
    '2025-11-13',
    '1 year',
    '2026-11-13',
    '2026-11-13',
    '2026-11-12',
    'last day counts; 14 November is late; shown one working day early',
  ],
  ['BE-LIM', 'be', '2025-11-14', '1 year', '2026-11-14', '2026-11-14', '2026-11-13', 'Saturday: no shift, late on Sunday 15 November'],
  [
    'BE-LIM',
    'be',
    '2024-02-29',
    '1 year',
    '2025-02-28',
    '2025-02-28..2025-03-01',
    '2025-02-27',
    '29 February: 28 February is in time, 1 March is unsure, 2 March is late',
  ],
  [
    'BE-LIM',
    'be',
    '2023-02-28',
    '1 year',
    '2024-02-28',
    '2024-02-28',
    '2024-02-27',
    'from 28 February the number is kept, also in a leap year',
  ],
  [
    'BE-ALIEN',
    'be',
    '2026-10-15',
    '30 days',
    '2026-11-14',
    '2026-11-14..2026-11-16',
    '2026-11-13',
    'Saturday: the shift is not assumed, so Sunday and Monday are unsure',
  ],
  ['BE-ALIEN', 'be', '2026-10-14', '30 days', '2026-11-13', '2026-11-13', '2026-11-13', 'Friday: nothing to shift'],
  ['BE-DOC', 'be', '2026-10-01', '45 days', '2026-11-15', '2026-11-15', '2026-11-15', 'a Sunday stays: the date on the paper decides'],
  ['NL-ATW', 'nl', '2026-10-16', '4 weeks', '2026-11-13', '2026-11-13', '2026-11-13', 'plain: Friday'],
  ['NL-ATW', 'nl', '2026-10-17', '4 weeks', '2026-11-14', '2026-11-16', '2026-11-13', 'Saturday: runs on to Monday'],
  ['NL-ATW', 'nl', '2026-11-25', '1 month', '2026-12-25', '2026-12-28', '2026-12-24', '25 and 26 December, then a Sunday: Monday 28'],
  ['NL-ATW', 'nl', '2026-02-27', '2 months', '2026-04-27', '2026-04-28', '2026-04-24', "King's Day on a Monday"],
  [
    'NL-ATW',
    'nl',
    '2024-12-31',
    '2 months',
    '2025-02-28',
    '2025-02-28..2025-03-03',
    '2025-02-28',
    'no 31st: last day of the month; the next readings end after the weekend',
  ],
  ['NL-ATW', 'nl', '2026-08-14', '3 months', '2026-11-14', '2026-11-16', '2026-11-13', 'exactly three months: the act still applies'],
  ['NL-LONG', 'nl', '2026-05-16', '26 weeks', '2026-11-14', '2026-11-14', '2026-11-13', 'over twelve weeks: no shift, Sunday is late'],
  ['NL-LONG', 'nl', '2021-11-13', '5 years', '2026-11-13', '2026-11-13', '2026-11-12', 'last day counts; shown one working day early'],
  ['NL-LONG', 'nl', '2024-02-29', '5 years', '2029-02-28', '2029-02-28..2029-03-01', '2029-02-27', '29 February'],
  [
    'NL-LONG',
    'nl',
    '2016-02-29',
    '4 years',
    '2020-02-29',
    '2020-02-29',
    '2020-02-28',
    'from leap year to leap year the number is kept (a Saturday)',
  ],
  ['NL-ATW?', 'nl', '2026-10-31', '2 weeks', '2026-11-14', '2026-11-14..2026-11-16', '2026-11-13', 'ministerial rule: shift unsure'],
  [
    'NL-DOC',
    'nl',
    '2023-05-18',
    '3 months',
    '2023-08-18',
    '2023-08-18',
    '2023-08-18',
    'granted on 18 May 2023: three months, Dublin or not',
  ],
  [
    'NL-DOC',
    'nl',
    '2023-05-19',
    '30 days',
    '2023-06-18',
    '2023-06-18',
    '2023-06-18',
    'granted on 19 May 2023 in a Dublin case: 30 days (a Sunday stays)',
  ],
  ['BACK', 'nl', '2026-11-16', '-1 day', '2026-11-15', '2026-11-15', '2026-11-13', 'hearing on Monday: shown the Friday before'],
  ['BACK', 'be', '2026-11-12', '-1 day', '2026-11-11', '2026-11-11', '2026-11-10', 'hearing the day after a holiday'],
  [
    'OPENS',
    'nl',
    '2026-03-24',
    '8 months',
    '2026-11-24',
    '2026-11-24',
    '2026-11-24',
    'shown as "after 24 November": on that day not yet, on 25 November yes',
  ],
  ['OPENS', 'be', '2025-11-23', '1 year', '2026-11-23', '2026-11-23', '2026-11-23', '"after 23 November": open on 24 November'],
  ['PRACT', 'be', '2026-12-26', '-1 month', '2026-11-26', '2026-11-26', '2026-11-26', 'own target, Thursday'],
]

describe('the last day of a term', () => {
  const found = (how: CountingClass, country: Country, start: string, term: string) => {
    const [n, unit] = term.split(' ') as [string, string]
    const raw = plus(on(start), +n, (unit.endsWith('s') ? unit : `${unit}s`) as Unit)
    return { raw, last: lastDays(how, country, raw), shown: shownDay(how, country, raw.end) }
  }

  test.each(examples)('%s in %s, from %s for %s: raw end %s, last day %s, shown %s (%s)', (how, country, start, term, raw, last, shown) => {
    const got = found(how, country, start, term)
    const [early, late = early] = last.split('..') as [string, string?]
    expect([write(got.raw.end), ...got.last.map(write), write(got.shown)]).toEqual([raw, early, late, shown])
  })

  const classes = [...new Set(examples.map(([how]) => how))]
  test('has a worked example in every class', () =>
    expect(classes.sort()).toEqual([
      'BACK',
      'BE-ALIEN',
      'BE-DOC',
      'BE-LIM',
      'BE-PROC',
      'NL-ATW',
      'NL-ATW?',
      'NL-DOC',
      'NL-LONG',
      'OPENS',
      'PRACT',
    ]))

  test('is never before the raw end, never before the day shown, and never later for an earlier end', () => {
    for (const how of classes)
      for (const country of countries)
        for (let end = day(2025, 11, 1); end < day(2027, 2, 1); end++) {
          const [early, late] = lastDays(how, country, { end, cut: false })
          const cut = lastDays(how, country, { end, cut: true })
          const say = `${how} ${country} ${write(end)}`
          expect(early, say).toBeGreaterThanOrEqual(end)
          expect(late, say).toBeGreaterThanOrEqual(early)
          expect(shownDay(how, country, end), say).toBeLessThanOrEqual(early)
          expect(cut[0], say).toBe(early)
          expect(cut[1], say).toBeGreaterThanOrEqual(late)
          expect(lastDays(how, country, { end: end + 1, cut: false })[0], say).toBeGreaterThanOrEqual(early)
        }
  })
})
