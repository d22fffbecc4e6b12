/** The timeline: every date once, the earliest first, and every sum adds up to the day that is shown. */
import { describe, expect, test } from 'vitest'
import { plus, read, type Span, write } from '../content/calendar/days.ts'
import { dayOff, works } from '../content/calendar/holidays.ts'
import { clockStops } from '../content/clock-stops.ts'
import { countryOf, type DeadlineId, deadlineIds, deadlineOf, startDays } from '../content/deadlines.ts'
import type { Answers } from '../content/facts/index.ts'
import { assess, personOn } from '../machines/assessment/assess.ts'
import { dateOf, type Sum, timeline } from '../machines/assessment/timeline.ts'
import { allSteps } from '../machines/index.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const dayIn = (text: string) => (read(text) as Span).from
const counted = (id: DeadlineId, told: Answers, today = '2026-11-24') => dateOf(id, personOn(told, today))
const line = (sum: Sum | null) =>
  sum &&
  [sum.start.of, sum.start.day, sum.start.told, `${sum.add.n} ${sum.add.unit}`, sum.end, ...sum.passed.map(p => p.why), sum.day].join(' | ')

describe('a sum, worked out by hand', () => {
  test('one year from the last day of work, on a Saturday: the Saturday never moves, and the Friday before is shown', () => {
    const { sums, between } = counted('dl_be_wage_contract', { work_end: '2025-11-14' })
    expect(line(sums.shown)).toBe('work_end | 2025-11-14 | day | 1 years | 2026-11-14 | kept_free | 2026-11-13')
    expect(line(sums.latest)).toBe('work_end | 2025-11-14 | day | 1 years | 2026-11-14 | 2026-11-14')
    expect(between).toBeNull()
  })
  test('fifteen days that end on Armistice Day: runs on to Thursday, and Tuesday is shown', () => {
    const told: Answers = { case_stage: 'non_lieu', case_country: 'be', civil_party_joined: 'yes', dismissal_date: '2026-10-27' }
    const { sums } = counted('dl_be_nonlieu_appeal', told)
    expect(line(sums.shown)).toBe('dismissal_date | 2026-10-27 | day | 15 days | 2026-11-11 | armistice | 2026-11-10')
    expect(line(sums.earliest)).toBe('dismissal_date | 2026-10-27 | day | 15 days | 2026-11-11 | armistice | 2026-11-12')
  })
  test('two months that end on Christmas, a Friday: the Thursday before is shown, Monday is in time', () => {
    const { sums } = counted('dl_nl_dismissal', { work_end: '2026-10-25' })
    expect(line(sums.shown)).toBe('work_end | 2026-10-25 | day | 2 months | 2026-12-25 | christmas | 2026-12-24')
    expect(line(sums.latest)).toBe('work_end | 2026-10-25 | day | 2 months | 2026-12-25 | christmas | saturday | sunday | 2026-12-28')
  })
  test('29 February and one year: 28 February, and in another reading the day after it', () => {
    const { sums } = counted('dl_be_wage_contract', { work_end: '2024-02-29' }, '2025-02-01')
    expect(line(sums.earliest)).toBe('work_end | 2024-02-29 | day | 1 years | 2025-02-28 | 2025-02-28')
    expect(line(sums.latest)).toBe('work_end | 2024-02-29 | day | 1 years | 2025-02-28 | no_such_day | 2025-03-01')
  })
  test('held or not is not known: five days are shown, thirty are the latest reading', () => {
    const { sums } = counted('dl_be_order_appeal', { order_to_leave_date: '2026-10-15' })
    expect(line(sums.shown)).toBe('order_to_leave_date | 2026-10-15 | day | 5 days | 2026-10-20 | 2026-10-20')
    expect(line(sums.latest)).toBe('order_to_leave_date | 2026-10-15 | day | 30 days | 2026-11-14 | saturday | sunday | 2026-11-16')
  })
  test('never longer than the paper: the end of the paper is what is counted', () => {
    const { sums } = counted('dl_nl_search', { work_end: '2026-10-31', residence_expiry: '2026-12-15' })
    expect(line(sums.shown)).toBe('residence_expiry | 2026-12-15 | day | 0 days | 2026-12-15 | 2026-12-15')
  })
  test('a minor counts from the eighteenth birthday', () => {
    const told: Answers = { under_18: 'yes', birth_date: '2010-03-02', violence_last_date: '2026-05-01' }
    expect(line(counted('dl_nl_schadefonds', told).sums.shown)).toBe(
      'majority | 2028-03-02 | day | 10 years | 2038-03-02 | kept_free | 2038-03-01',
    )
  })
  test('only the month is known: counted from its first day, and the interval says how late it can be', () => {
    const { sums, between, find_out } = counted('dl_nl_wage_last', { last_unpaid_due: '2026-03' })
    expect(line(sums.shown)).toBe('last_unpaid_due | 2026-03-01 | part | 5 years | 2031-03-01 | kept_free | 2031-02-28')
    expect(between).toEqual({ from: '2031-02-28', to: '2031-03-28' })
    expect(find_out).toContain('last_unpaid_due')
  })
  test('the start is not known at all: no later than if it were today, and who can say it', () => {
    const { shown, sums, between, find_out } = counted('dl_be_trustee_claim', { employer_closed: 'bankrupt' })
    expect([shown, sums.shown]).toEqual([null, null])
    expect(between).toEqual({ from: null, to: '2026-12-24' })
    expect(find_out).toContain('insolvency_date')
  })
})

describe('for random people', () => {
  const chance = new Chance('timeline')
  const people = Array.from({ length: 400 }, (_, i) => (i % 2 ? someone(chance) : knowingLess(someone(chance), chance)))

  test('the parts of every sum add up, every day passed over is off or kept free, and the sum comes to the day that is said', () => {
    const seen = new Set<DeadlineId>()
    for (const who of people) {
      const known = personOn(who.answers, who.today)
      for (const id of deadlineIds) {
        const d = dateOf(id, known)
        const said = { shown: d.shown, earliest: d.earliest, latest: d.latest }
        for (const key of ['shown', 'earliest', 'latest'] as const) {
          const sum = d.sums[key]
          const why = `${id} ${key} of ${tell(who)}`
          expect(sum?.day ?? null, why).toBe(said[key])
          if (!sum) continue
          seen.add(id)
          addsUp(id, sum, why)
        }
        if (d.shown !== null && d.earliest !== null && deadlineOf(id).kind !== 'opens')
          expect(d.shown <= d.earliest && d.earliest <= (d.latest ?? '9'), `${id} ${tell(who)}`).toBe(true)
        if (d.between?.to && d.shown) expect(d.shown <= d.between.to, `${id} ${tell(who)}`).toBe(true)
        if (d.shown === null) expect(d.between, `${id} ${tell(who)}`).not.toBeNull()
      }
    }
    expect([...seen].sort()).toEqual([...deadlineIds].sort())
  })

  test('it holds every date of the cards that can be about the person, each once, with the cards it belongs to, the earliest first', () => {
    for (const who of people.slice(0, 120)) {
      const assessment = assess(allSteps, who.answers, who.today)
      const line = timeline(assessment, who.answers, who.today)
      expect(new Set(line.map(d => d.id)).size, tell(who)).toBe(line.length)
      for (const [pathway, { outcome, deadlines }] of Object.entries(assessment))
        for (const { id, option, shown } of deadlines) {
          if (outcome === 'not-applicable') continue
          const on = line.find(d => d.id === id)
          if (shown === null && !on) {
            const [from, orElse] = [deadlineOf(id).from, deadlineOf(id).orElse]
            const known = personOn(who.answers, who.today)
            expect(
              [from, orElse].map(s => (s ? startDays(s, known) : 'never')),
              `${id} ${tell(who)}`,
            ).toEqual(['never', 'never'])
            continue
          }
          expect(on?.shown, `${id} of ${pathway} ${tell(who)}`).toBe(shown)
          expect(on?.pathways.some(p => p.pathway === pathway && p.option === option)).toBe(true)
        }
      const days = line.map(d => d.shown ?? '9999')
      expect(days, tell(who)).toEqual([...days].sort())
      for (const d of line) if (d.shown === null) expect(d.sums.shown).toBeNull()
    }
  })

  test('a date without a known start says what to find out, unless all of that was withheld', () => {
    for (const who of people) {
      const known = personOn(who.answers, who.today)
      for (const id of deadlineIds) {
        const d = dateOf(id, known)
        if (d.shown === null) expect(d.find_out, `${id} ${tell(who)}`).toEqual(known.missing(id))
      }
    }
  })
})

function addsUp(id: DeadlineId, sum: Sum, why: string): void {
  const country = countryOf(id)
  const { counting } = deadlineOf(id)
  expect(write(plus(dayIn(sum.start.day), sum.add.n, sum.add.unit).end), why).toBe(sum.end)
  const step = sum.day < sum.end ? -1 : 1
  let at = dayIn(sum.end)
  for (const [i, passed] of sum.passed.entries()) {
    expect(write(at), why).toBe(passed.day)
    if (passed.why === 'kept_free') expect([step, i, counting === 'BE-LIM' || counting === 'NL-LONG'], why).toEqual([-1, 0, true])
    else if (passed.why === 'no_such_day') expect([step, i], why).toEqual([1, 0])
    else expect(dayOff(country, at), why).toBe(passed.why)
    at += step
  }
  expect(write(at), why).toBe(sum.day)
  if (sum.passed.length > 0 && !(sum.passed.length === 1 && sum.passed[0]?.why === 'no_such_day'))
    expect(works(country, at), why).toBe(true)
}

test('what stops a clock names terms that are limits, and says how sure it is', () => {
  const told = counted('dl_nl_wage_last', { last_unpaid_due: '2024-01-31', clock_stops: ['formal_notice', 'accident_letter'] })
  expect(told.stops).toEqual(['nl_letter', 'nl_claim', 'nl_acknowledgement'])
  expect(told.stopped_by).toEqual(['formal_notice'])
  for (const id of deadlineIds) if (counted(id, {}).stops.length > 0) expect(deadlineOf(id).kind).toBe('last_day')
  const used = deadlineIds.flatMap(id => counted(id, {}).stops)
  expect(new Set(used)).toEqual(new Set(Object.keys(clockStops)))
  const answers: Answers = { work_countries: ['nl'], work_still: 'no', last_unpaid_due: '2024-01-31', unpaid_items: ['wages_all'] }
  const wages = timeline(assess(allSteps, answers, '2026-11-24'), answers, '2026-11-24').find(d => d.id === 'dl_nl_wage_last')
  expect(wages?.not_stopped_by).toContain('nl_talks_stop_no_clock')
})
