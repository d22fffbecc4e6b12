/** Any JSON at all in the place of a person gives a result or a clear error; what is refused says where, and how to mend it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadlineOf } from '../content/deadlines.ts'
import { factIds, factOf } from '../content/facts/index.ts'
import { lawDate } from '../content/law.ts'
import { pathwayIds } from '../content/pathways.ts'
import { type Answered, answerTo, answerToText, type NotAnswered } from '../machines/answer.ts'
import { accept, Refused } from '../machines/assessment/accept.ts'
import type { PathwayResult } from '../machines/assessment/assess.ts'
import { rulesNotChecked } from '../machines/assessment/law-notes.ts'
import { notes } from '../machines/assessment/notes.ts'
import { allSteps } from '../machines/index.ts'
import { Chance, knowingLess, seed, someone } from './someone.ts'

const today = '2026-11-24'
const person = (facts: unknown) => ({ id: 'a', today, facts })
const refusal = (input: unknown): { code: string; path: string; message: string } | 'taken' => {
  try {
    accept(input)
    return 'taken'
  } catch (e) {
    if (!(e instanceof Refused)) throw e
    return { code: e.code, path: e.path, message: e.message }
  }
}
/** As it comes out of a line of JSON, so that `__proto__` is a name like any other. */
const parsed = (json: string): unknown => JSON.parse(json)

describe('what is refused', () => {
  const rows: [string, unknown, string, string, RegExp][] = [
    ['a number in the place of a person', 5, 'not_an_object', '', /a JSON object with "id", "today" and "facts"/],
    ['null', null, 'not_an_object', '', /JSON object/],
    ['a list of persons', [person({})], 'not_an_object', '', /JSON object/],
    ['a text', 'person', 'not_an_object', '', /JSON object/],
    ['no id', { today, facts: {} }, 'bad_id', 'id', /"id" as text/],
    ['a number as id', { id: 7, today, facts: {} }, 'bad_id', 'id', /"id" as text/],
    ['null as id', { id: null, today, facts: {} }, 'bad_id', 'id', /"id" as text/],
    ['no today', { id: 'a', facts: {} }, 'missing_today', 'today', /YYYY-MM-DD/],
    ['a month as today', { id: 'a', today: '2026-11', facts: {} }, 'bad_today', 'today', /day that exists, YYYY-MM-DD, from 2000 to 2100/],
    ['a today that does not exist', { id: 'a', today: '2026-02-29', facts: {} }, 'bad_today', 'today', /from 2000 to 2100/],
    ['a today with a time', { id: 'a', today: '2026-11-24T10:00:00Z', facts: {} }, 'bad_today', 'today', /YYYY-MM-DD/],
    ['a number as today', { id: 'a', today: 20261124, facts: {} }, 'bad_today', 'today', /YYYY-MM-DD/],
    ['a today before 2000', { id: 'a', today: '1999-12-31', facts: {} }, 'bad_today', 'today', /from 2000 to 2100/],
    ['a today after 2100', { id: 'a', today: '2101-01-01', facts: {} }, 'bad_today', 'today', /from 2000 to 2100/],
    ['no facts', { id: 'a', today }, 'missing_facts', 'facts', /\{\} is fine/],
    ['a list as facts', { id: 'a', today, facts: [] }, 'bad_facts', 'facts', /object of fact ids and answers/],
    ['null as facts', { id: 'a', today, facts: null }, 'bad_facts', 'facts', /object of fact ids and answers/],
    ['a text as facts', { id: 'a', today, facts: 'none' }, 'bad_facts', 'facts', /object of fact ids and answers/],
    [
      'a fact that does not exist, with the nearest that does',
      person({ work_ended: '2026' }),
      'unknown_fact',
      'facts.work_ended',
      /no fact "work_ended".*nearest is "work_end"/,
    ],
    ['a fact in capitals', person({ UNDER_18: 'no' }), 'unknown_fact', 'facts.UNDER_18', /no fact "UNDER_18"/],
    ['a derived fact', person({ be_link: 'yes' }), 'unknown_fact', 'facts.be_link', /no fact "be_link"/],
    ['an empty id of a fact', person({ '': 'yes' }), 'unknown_fact', 'facts.', /nearest is/],
    [
      '__proto__',
      parsed(`{"id":"a","today":"${today}","facts":{"__proto__":{"under_18":"yes"}}}`),
      'unknown_fact',
      'facts.__proto__',
      /no fact "__proto__"/,
    ],
    [
      'constructor',
      parsed(`{"id":"a","today":"${today}","facts":{"constructor":"yes"}}`),
      'unknown_fact',
      'facts.constructor',
      /no fact "constructor"/,
    ],
    ['toString', person({ toString: 'yes' }), 'unknown_fact', 'facts.toString', /no fact "toString"/],
    ['a yes-no answered with maybe', person({ under_18: 'maybe' }), 'bad_answer', 'facts.under_18', /yes, no, unknown, withheld/],
    ['a yes-no answered with true', person({ under_18: true }), 'bad_answer', 'facts.under_18', /yes, no, unknown, withheld/],
    ['a yes-no answered with null', person({ under_18: null }), 'bad_answer', 'facts.under_18', /yes, no, unknown, withheld/],
    ['a yes-no in a list', person({ under_18: ['yes'] }), 'bad_answer', 'facts.under_18', /yes, no, unknown, withheld/],
    ['a value outside the list', person({ country_now: 'fr' }), 'bad_answer', 'facts.country_now', /be, nl, other_eu, outside_eu/],
    [
      'a value of a list that does not exist',
      person({ charges: ['trafficking', 'tax'] }),
      'bad_answer',
      'facts.charges',
      /at least one of these.*trafficking/,
    ],
    ['one value where a list is asked', person({ charges: 'trafficking' }), 'bad_answer', 'facts.charges', /Give a list/],
    ['an empty list', person({ charges: [] }), 'bad_answer', 'facts.charges', /at least one of these/],
    ['none beside another value', person({ violence: ['none', 'hit'] }), 'bad_answer', 'facts.violence', /"none" stands alone/],
    ['unknown inside a list', person({ violence: ['unknown'] }), 'bad_answer', 'facts.violence', /"unknown" or "withheld"/],
    ['30 February', person({ work_end: '2026-02-30' }), 'bad_answer', 'facts.work_end', /day that exists as YYYY-MM-DD/],
    ['29 February of a common year', person({ work_end: '2025-02-29' }), 'bad_answer', 'facts.work_end', /day that exists/],
    ['month 13', person({ work_end: '2026-13' }), 'bad_answer', 'facts.work_end', /month as YYYY-MM/],
    ['a date the other way round', person({ work_end: '24-11-2026' }), 'bad_answer', 'facts.work_end', /YYYY-MM-DD/],
    ['a year as number', person({ work_end: 2026 }), 'bad_answer', 'facts.work_end', /year as YYYY/],
    ['never, where it did happen', person({ accident_date: 'never' }), 'bad_answer', 'facts.accident_date', /YYYY-MM-DD/],
    ['a negative number', person({ hourly_pay: -1 }), 'bad_answer', 'facts.hourly_pay', /at least 0/],
    [
      'a number that is not finite',
      parsed(`{"id":"a","today":"${today}","facts":{"hourly_pay":1e999}}`),
      'bad_answer',
      'facts.hourly_pay',
      /Give a number/,
    ],
    ['no number', person({ hourly_pay: Number.NaN }), 'bad_answer', 'facts.hourly_pay', /Give a number/],
    ['a number as text', person({ hourly_pay: '10' }), 'bad_answer', 'facts.hourly_pay', /without quotes/],
  ]
  test.each(rows)('%s', (_, input, code, path, message) => {
    const got = refusal(input)
    expect(got).toMatchObject({ code, path })
    expect((got as { message: string }).message).toMatch(message)
    expect(answerTo(input, 3)).toMatchObject({ error: { code, path } })
  })

  test('text that is not JSON, with its line', () => {
    for (const text of ['', '{', 'nothing', "{'id': 'a'}", '{"id":"a",}', 'NaN'])
      expect(answerToText(text, 12)).toEqual({
        id: null,
        line: 12,
        error: { code: 'not_json', path: '', message: expect.stringMatching(/one JSON object on one line/) },
      })
  })

  test('names the first wrong fact, and takes nothing of the rest', () => {
    expect(refusal(person({ under_18: 'maybe', work_end: '2026-02-30' }))).toMatchObject({ path: 'facts.under_18' })
  })

  test('no text is repeated at length', () => {
    const { message } = refusal(person({ ['x'.repeat(100_000)]: 'yes' })) as { message: string }
    expect(message.length).toBeLessThan(250)
  })
})

describe('what is taken', () => {
  test.each([
    ['nothing at all', {}],
    ['unknown and withheld, for every fact', Object.fromEntries(factIds.map((f, i) => [f, i % 2 ? 'unknown' : 'withheld']))],
    [
      'every single value of every list',
      Object.fromEntries(factIds.flatMap(f => (factOf(f).kind === 'many' ? [[f, [factOf(f).answers?.at(-1)]]] : []))),
    ],
    ['all values of a list but none', { violence: ['hit', 'threatened', 'locked_up', 'sexual', 'psychological', 'other'] }],
    ['a day, a month, a year', { work_end: '2026-01-31', work_start: '2025-02', first_unpaid_due: '2025' }],
    ['never, where that is an answer', { order_to_leave_date: 'never', demand_letter_date: 'never' }],
    ['numbers, whole or not, and zero', { hourly_pay: 0, days_per_week: 5.5, staff_count: 12 }],
  ])('%s', (_, facts) => expect(refusal(person(facts))).toBe('taken'))

  test('the first and the last day that may be today', () => {
    for (const day of ['2000-01-01', '2100-12-31']) expect(refusal({ id: '', today: day, facts: {} })).toBe('taken')
  })

  test('an id of any text, and names that nobody knows beside it', () => {
    expect(accept({ id: ' \u2028 __proto__ ', today, facts: { under_18: 'no' }, more: 1 })).toEqual({
      id: ' \u2028 __proto__ ',
      today,
      answers: { under_18: 'no' },
    })
  })
})

describe('what is improbable is assessed as given, and named', () => {
  const rows: [string, Parameters<typeof notes>[0], string, string][] = [
    ['the end before the start', { work_start: '2026-05-01', work_end: '2026-04-01' }, 'in_the_wrong_order', 'facts.work_end'],
    ['a day that has not come', { accident_date: '2027-01-01' }, 'in_the_future', 'facts.accident_date'],
    ['70 days a week', { days_per_week: 70 }, 'out_of_range', 'facts.days_per_week'],
    ['400 hours a week', { hours_per_week: 400 }, 'out_of_range', 'facts.hours_per_week'],
    ['no day a week', { days_per_week: 0 }, 'out_of_range', 'facts.days_per_week'],
    ['a day long ago', { work_start: '1900-01-01' }, 'long_ago', 'facts.work_start'],
    ['work that goes on and has ended', { work_still: 'yes', work_end: '2026-01-01' }, 'contradiction', 'facts.work_end'],
    ['an adult born ten years ago', { under_18: 'no', birth_date: '2016-11-24' }, 'contradiction', 'facts.birth_date'],
    ['a minor who was born forty years ago', { under_18: 'yes', birth_date: '1986' }, 'contradiction', 'facts.birth_date'],
  ]
  test.each(rows)('%s', (_, facts, code, path) => {
    const got = answerTo(person(facts), 1) as Answered
    expect(got.notes).toContainEqual({ code, path, message: expect.stringMatching(/\.$/) })
    expect(Object.keys(got.results)).toEqual(allSteps.map(p => p.id))
  })

  test('a hearing, a notice, an expiry and the end of the work may lie ahead', () => {
    for (const f of ['hearing_date', 'residence_expiry', 'notice_date', 'work_end'] as const)
      expect(notes({ [f]: '2027-01-01' }, today), f).toEqual([])
  })

  test('nothing is named where all is well, or where only the month is known', () => {
    expect(
      notes(
        { work_start: '2026-05', work_end: '2026-05-01', birth_date: '2008-11', under_18: 'yes', days_per_week: 7, hourly_pay: 200 },
        today,
      ),
    ).toEqual([])
    expect(notes({}, today)).toEqual([])
  })

  test('the first day of a rule that was not checked before it, on both sides', () => {
    expect(rulesNotChecked({}, '2024-07-01')).toEqual([])
    const rule = { code: 'rule_not_checked', path: 'today', message: expect.stringContaining('lawyer') }
    expect(rulesNotChecked({}, '2024-06-30')).toMatchObject([
      { ...rule, rule: 'be_social_fines', pathways: ['be-inspectorate-complaint'] },
      { ...rule, rule: 'nl_fund_list_2024', pathways: ['nl-violent-crime-fund'] },
    ])
  })

  test('a minimum wage that may be out of date', () => {
    expect(notes({ hourly_pay: 10, work_countries: ['nl'] }, '2027-01-01')).toEqual([])
    expect(notes({ hourly_pay: 10, work_countries: ['nl'] }, '2027-01-02')).toMatchObject([
      { code: 'value_may_be_old', path: 'facts.hourly_pay' },
    ])
  })
})

describe('the fields of an answer', () => {
  const chance = new Chance('fields')
  const answers = Array.from({ length: 150 }, (_, i) => {
    const full = someone(chance)
    const { answers: facts, today: day } = i % 2 ? full : knowingLess(full, chance)
    return answerTo({ id: `p${i}`, today: day, facts }, i + 1) as Answered
  })
  const results = answers.flatMap(a => Object.entries(a.results) as [string, PathwayResult][])
  const outcomes = ['available', 'conditional', 'blocked', 'not-applicable']

  test('are those that programs count on, and no others', () => {
    for (const a of answers) expect(Object.keys(a)).toEqual(['id', 'today', 'law', 'results', 'plan', 'next', 'notes'])
    for (const [, r] of results) {
      expect(Object.keys(r).sort()).toEqual(['barriers', 'deadlines', 'missing', 'options', 'outcome', 'possible', 'reason', 'trace'])
      for (const d of r.deadlines) expect(Object.keys(d).slice(0, 6)).toEqual(['id', 'kind', 'shown', 'latest', 'state', 'certainty'])
      for (const d of r.deadlines) expect(['', 'done', 'option,maybe', 'done,option,maybe']).toContain(Object.keys(d).slice(6).join())
      for (const b of r.barriers) expect(Object.keys(b)).toEqual(['id', 'weight', 'certain'])
      for (const t of r.trace) expect(Object.keys(t)).toEqual(['step', 'fact', 'answer', 'source'])
    }
  })

  test('hold what they say they hold', () => {
    for (const a of answers)
      expect([a.law, typeof a.id, a.next === null || factIds.includes(a.next as never)]).toEqual([lawDate, 'string', true])
    for (const [id, r] of results) {
      expect(pathwayIds).toContain(id)
      expect(r.possible).toEqual([...new Set(r.possible)].sort())
      expect(outcomes).toEqual(expect.arrayContaining([...r.possible]))
      if (r.outcome === 'open') expect([r.reason, r.possible.length > 1]).toEqual([null, true])
      else expect([r.possible, r.missing, r.reason !== null]).toEqual([[r.outcome], [], true])
      if (r.outcome === 'not-applicable') expect(r.options).toEqual({})
      for (const o of Object.values(r.options)) expect([...outcomes, 'open']).toContain(o)
      for (const d of r.deadlines) {
        expect(d.kind).toBe(deadlineOf(d.id).kind)
        for (const date of [d.shown, d.latest]) if (date !== null) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
      expect(new Set(r.deadlines.map(d => `${d.id} ${d.option}`)).size).toBe(r.deadlines.length)
      for (const { answer } of r.trace) expect(answer).toBeDefined()
    }
  })

  test('are the same after a way through JSON', () => {
    for (const a of answers) expect(JSON.parse(JSON.stringify(a))).toEqual(a)
  })
})

describe(`any JSON at all (seed ${seed})`, () => {
  const clear = (got: Answered | NotAnswered, line: number): void => {
    if (!('error' in got)) {
      expect(Object.keys(got.results).length).toBe(allSteps.length)
      return
    }
    expect(got.error.code).not.toBe('internal')
    expect(Object.keys(got.error)).toEqual(['code', 'message', 'path'])
    expect(got.error.message).toMatch(/\.$/)
    expect(Object.keys(got)).toEqual(got.id === null ? ['id', 'line', 'error'] : ['id', 'error'])
    if (got.id === null) expect(got.line).toBe(line)
  }
  const value = fc.jsonValue({ maxDepth: 3 })
  const near = fc.oneof(
    value,
    fc.constantFrom(
      'yes',
      'no',
      'unknown',
      'withheld',
      'never',
      'none',
      'be',
      'nl',
      '2026',
      '2026-02',
      '2026-11-24',
      '2026-02-30',
      '0000',
      '9999-12-31',
      -1,
      0,
      1e308,
      1e-308,
      -0,
      [],
      ['none'],
      ['be', 'nl'],
      ['be', 'be'],
    ),
  )
  const factId = fc.oneof(
    { arbitrary: fc.constantFrom<string>(...factIds), weight: 9 },
    { arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '', 'work'), weight: 1 },
  )
  const answer = (id: string): fc.Arbitrary<unknown> => {
    const f = (factIds as readonly string[]).includes(id) ? factOf(id as (typeof factIds)[number]) : undefined
    return f?.answers ? fc.oneof(near, fc.constantFrom(...f.answers), fc.uniqueArray(fc.constantFrom(...f.answers))) : near
  }
  const options = { seed, numRuns: 600 }

  test('in the place of a person', () =>
    fc.assert(
      fc.property(value, fc.nat(), (input, line) => clear(answerTo(input, line), line)),
      options,
    ))

  test('in the place of the answers', () =>
    fc.assert(
      fc.property(value, facts => clear(answerTo({ id: 'a', today, facts }, 1), 1)),
      options,
    ))

  test('in the place of one answer, for every fact', () => {
    for (const id of factIds)
      fc.assert(
        fc.property(answer(id), told => clear(answerTo(person({ [id]: told }), 1), 1)),
        { seed, numRuns: 12 },
      )
  })

  test('in the place of many answers, on any day', () => {
    const day = fc
      .date({ min: new Date('1999-06-01'), max: new Date('2101-06-01'), noInvalidDate: true })
      .map(d => d.toISOString().slice(0, 10))
    const facts = fc.dictionary(factId, fc.constantFrom(...factIds).chain(answer), { maxKeys: 12 })
    fc.assert(
      fc.property(fc.record({ id: fc.oneof(fc.string(), value), today: fc.oneof(day, value), facts }, { requiredKeys: [] }), input =>
        clear(answerTo(input, 5), 5),
      ),
      options,
    )
  })

  test('as text, whole or broken off', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        clear(answerToText(text, 2), 2)
        clear(answerToText(text.slice(0, cut % (text.length + 1)), 2), 2)
      }),
      options,
    )
  })

  test('nested far too deep', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    clear(answerToText(`{"id":"a","today":"${today}","facts":{"violence":${deep}}}`, 1), 1)
    clear(answerToText(deep, 1), 1)
  })

  test('of right answers that contradict each other: every one is assessed', () => {
    const any = (id: (typeof factIds)[number]) => {
      const { kind, answers = [], never } = factOf(id)
      const none = fc.constantFrom('unknown', 'withheld')
      if (kind === 'many')
        return fc.oneof(
          none,
          fc.subarray(
            answers.filter(a => a !== 'none'),
            { minLength: 1 },
          ),
          fc.constant([answers[0]]),
        )
      if (kind === 'number') return fc.oneof(none, fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }))
      if (kind === 'date')
        return fc.oneof(none, fc.constantFrom('1000', '9999-12-31', '2024-02-29', '2026-11', '2026', ...(never ? ['never'] : [])))
      return fc.oneof(none, fc.constantFrom(...answers))
    }
    const facts = fc.record(Object.fromEntries(factIds.map(id => [id, any(id)])), { requiredKeys: [] })
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom('2000-01-01', '2023-05-19', today, '2100-12-31'),
        (told, day) => void expect(answerTo({ id: 'a', today: day, facts: told }, 1)).not.toHaveProperty('error'),
      ),
      { seed, numRuns: 300 },
    )
  })
})
