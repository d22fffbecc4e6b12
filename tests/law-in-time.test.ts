/** The law in time (facts.md 1.7): every dated rule on the day before, the day itself and the day after, and what is said where a rule was not checked. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeIds, changeOf, changesFor } from '../content/changes.ts'
import { datedRuleIds, datedRuleOf } from '../content/dated-rules.ts'
import type { Answers } from '../content/facts/index.ts'
import { type DatedRuleId, earliestCheckedDay, heldFrom, lawDate, ruleDays } from '../content/law.ts'
import { minimumHourly } from '../content/minimum-wage.ts'
import { options } from '../content/options.ts'
import type { PathwayId } from '../content/pathways.ts'
import { isStale, type SourceId, sources } from '../content/sources/index.ts'
import { valueOn } from '../content/value-on.ts'
import { type ValueKey, values } from '../content/values/index.ts'
import { answerTo } from '../machines/answer.ts'
import { assess, deadlineResult, personOn } from '../machines/assessment/assess.ts'
import { lawNotes, rulesNotChecked } from '../machines/assessment/law-notes.ts'
import { allSteps } from '../machines/index.ts'
import { Chance, someone, tell } from './someone.ts'

const around = (day: string): readonly [string, string, string] => {
  const at = (n: number) => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10)
  return [at(-1), day, at(1)]
}
const noted = (answers: Answers, today: string) => lawNotes(personOn(answers, today)).map(n => n.rule)

type Seen = readonly [before: unknown, day: unknown, after: unknown]
/** For each rule: what is looked at, from the date that decides, and what it is on the three days. */
const edges: { readonly [R in DatedRuleId]: readonly [look: (day: string) => unknown, expected: Seen] } = {
  be_offence_limit: [
    day =>
      deadlineResult(
        'dl_be_prosecution',
        personOn({ work_countries: ['be'], unpaid_items: ['wages_all'], first_unpaid_due: '2023-01-10' }, day),
      ).latest,
    ['2028-01-10', '2033-01-10', '2033-01-10'],
  ],
  be_commission_limit: [
    day => {
      const known = personOn(
        {
          work_countries: ['be'],
          case_stage: 'final',
          case_country: 'be',
          final_decision_date: '2023-06-01',
          under_18: 'no',
          worked_under_18: 'no',
        },
        day,
      )
      const { shown, latest } = deadlineResult('dl_be_commission', known)
      return [shown, latest]
    },
    [
      ['2026-05-29', '2026-06-01'],
      ['2026-05-29', '2028-06-01'],
      ['2026-05-29', '2028-06-01'],
    ],
  ],
  be_petition_one_year: [
    day => personOn({ case_stage: 'inquiry', case_country: 'be', case_start_date: '2020-01-01' }, day).answer('case_over_1y'),
    ['no', 'yes', 'yes'],
  ],
  be_fund_cap: [
    day => noted({ employer_closed: 'stopped', work_countries: ['be'], be_legal_closure_date: day }, lawDate).includes('be_fund_cap'),
    [true, false, false],
  ],
  be_fund_reference_18m: [
    day =>
      noted({ employer_closed: 'stopped', work_countries: ['be'], be_legal_closure_date: day }, lawDate).includes('be_fund_reference_18m'),
    [true, false, false],
  ],
  be_fund_non_profit: [
    day =>
      assess(
        allSteps,
        {
          work_countries: ['be'],
          unpaid_items: ['wages_all'],
          employer_closed: 'bankrupt',
          insolvency_date: day,
          employer_kind: 'non_profit',
          staff_count: 30,
        },
        lawDate,
      )['be-insolvency-ffe']?.options.non_profit_closure_compensation,
    ['not-applicable', 'available', 'available'],
  ],
  be_one_minimum: [
    day => [
      noted({ work_countries: ['be'], unpaid_items: ['wages_all'], first_unpaid_due: day }, lawDate),
      minimumHourly('be', dayOf(day), 30),
    ],
    [
      [['be_one_minimum'], 10.477],
      [[], 10.9686],
      [[], 10.9686],
    ],
  ],
  be_annex_15: [day => noted({ reflection_state: 'ended', reflection_start: day }, lawDate), [['be_annex_15'], [], []]],
  be_non_punishment: [
    day => noted({ control_means: ['threats'], work_still: 'no', work_end: day }, lawDate).includes('be_non_punishment'),
    [true, false, false],
  ],
  be_social_fines: [day => noted({}, day).includes('be_social_fines'), [true, false, false]],
  be_chain_irregular: [
    day =>
      noted({ papers_during_work: 'none', nationality_group: 'non_eu', work_still: 'no', work_end: day }, lawDate).includes(
        'be_chain_irregular',
      ),
    [true, false, false],
  ],
  be_new_criminal_code: [
    day => [noted({}, day), deadlineResult('dl_be_prosecution', personOn({}, day)).certainty],
    same([[], 'S; new Criminal Code K?']),
  ],
  be_parcel_act: [
    day =>
      assess(allSteps, { work_countries: ['be'], sector: 'parcels', unpaid_items: ['wages_all'] }, day)['be-labour-court-wages']?.options
        .parcel_rules,
    ['not-applicable', 'conditional', 'conditional'],
  ],
  nl_reflection_dublin: [
    day =>
      deadlineResult('dl_nl_reflection_end', personOn({ reflection_state: 'running', reflection_start: day, dublin_case: 'yes' }, lawDate))
        .shown,
    ['2023-08-18', '2023-06-18', '2023-06-19'],
  ],
  nl_hourly_minimum: [day => minimumHourly('nl', dayOf(day), 30), [12.79, 13.27, 13.27]],
  nl_full_age_21: [
    day => noted({ work_countries: ['nl'], nl_worked_under_21: 'yes', unpaid_items: ['wages_all'], first_unpaid_due: day }, lawDate),
    [['nl_full_age_21'], [], []],
  ],
  nl_fund_2021: [day => noted({}, day).includes('nl_fund_2021'), [true, false, false]],
  nl_fund_list_2024: [day => noted({}, day).includes('nl_fund_list_2024'), [true, false, false]],
  nl_advance: [
    day =>
      assess(
        allSteps,
        {
          work_countries: ['nl'],
          acts_countries: ['nl'],
          already_started: 'yes',
          case_stage: 'final',
          case_country: 'nl',
          court_outcome: 'conviction_trafficking',
          nl_compensation_order: 'yes',
          order_paid: 'none',
          final_decision_date: day,
        },
        lawDate,
      )['nl-advance-payment']?.reason === 'old_scheme',
    [true, false, false],
  ],
  nl_chain: [
    day => noted({ work_chain: ['several_layers'], work_still: 'no', work_end: day }, lawDate).includes('nl_chain'),
    [true, false, false],
  ],
  nl_bank_transfer: [
    day => noted({ paid_in_cash: 'yes', work_still: 'no', work_end: day }, lawDate).includes('nl_bank_transfer'),
    [true, false, false],
  ],
  nl_regelrechter: [
    day =>
      assess(allSteps, { work_countries: ['nl'], unpaid_items: ['wages_all'], nl_court_area: 'overijssel' }, day)['nl-regelrechter']
        ?.reason,
    ['not_started_yet', null, null],
  ],
  nl_trafficking_12y: [
    day => noted({ control_means: ['threats'], work_still: 'no', work_end: day }, lawDate).includes('nl_trafficking_12y'),
    [true, false, false],
  ],
  nl_no_wait_art12: [day => noted({}, day).includes('nl_no_wait_art12'), [true, false, false]],
  nl_posting: [
    day => noted({ posted_worker: 'yes', work_still: 'no', work_end: day }, lawDate).includes('nl_posting'),
    [true, false, false],
  ],
  nl_agency_admission: [day => noted({ agency_worker: 'yes' }, day).includes('nl_agency_admission'), [false, true, true]],
}
function same(x: unknown): Seen {
  return [x, x, x]
}
function dayOf(text: string): number {
  return Date.parse(text) / 86_400_000
}

describe('on the day before, on the day, on the day after', () => {
  const rows = datedRuleIds.flatMap(rule => around(ruleDays[rule]).map((day, i) => [rule, day, edges[rule][1][i]] as const))
  test.each(rows)('%s on %s: %j', (rule, day, expected) => expect(edges[rule][0](day)).toEqual(expected))
})

test('days are counted here as there', () => expect(dayOf(ruleDays.nl_regelrechter)).toBe(heldFrom('nl_regelrechter')))

describe('wages of offences due before 28 April 2019 lie between five and ten years', () => {
  test.each([
    ['2019-04-27', '2024-04-26', '2029-04-27'],
    ['2019-04-28', '2029-04-27', '2029-04-28'],
    ['2019-04-29', '2029-04-27', '2029-04-29'],
  ])('due on %s: shown %s, latest %s', (first_unpaid_due, shown, latest) => {
    const known = personOn({ work_countries: ['be'], unpaid_items: ['wages_all'], first_unpaid_due }, lawDate)
    expect(deadlineResult('dl_be_prosecution', known)).toMatchObject({ shown, latest })
  })
})

describe('decisions before 5 February 2024 give the Commission between three and five years', () => {
  test.each([
    ['2024-02-04', '2027-02-03', '2029-02-04'],
    ['2024-02-05', '2029-02-02', '2029-02-05'],
    ['2024-02-06', '2029-02-05', '2029-02-06'],
  ])('decided on %s: shown %s, latest %s', (final_decision_date, shown, latest) => {
    const known = personOn(
      { work_countries: ['be'], case_stage: 'final', case_country: 'be', final_decision_date, under_18: 'no', worked_under_18: 'no' },
      lawDate,
    )
    expect(deadlineResult('dl_be_commission', known)).toMatchObject({ shown, latest })
  })
})

describe('a value holds from its day', () => {
  const rows = (Object.keys(values) as ValueKey[]).flatMap(key =>
    values[key].flatMap((v, i) => (v.from ? [[key, v.from, values[key][Math.max(0, i - 1)]?.value, v.value] as const] : [])),
  )
  test.each(rows)('%s from %s', (key, from, earlier, later) => {
    const [before, day, after] = around(from).map(d => valueOn(key, dayOf(d)).value)
    expect([before, day, after]).toEqual([earlier, later, later])
  })
  test('each list goes forward in time, and says where it was seen and how sure it is', () => {
    for (const [key, list] of Object.entries(values)) {
      const days = list.map(v => v.from ?? '')
      expect([...days].sort(), key).toEqual(days)
      for (const v of list) expect([v.source, v.certainty, v.unit], key).not.toContain('')
    }
  })
})

test('every sum of euros in the words is a value held here', () => {
  const folder = join(import.meta.dirname, '..', 'content', 'messages')
  const held = new Set(Object.values(values).flatMap(list => list.map(v => Number(v.value))))
  for (const language of readdirSync(folder))
    for (const file of readdirSync(join(folder, language))) {
      if (file === 'open-points.json') continue // asks a lawyer about sums that are in doubt
      const text = readFileSync(join(folder, language, file), 'utf8')
      for (const [said, sum] of text.matchAll(/(\d[\d.,\s]*) euros?\b/g))
        expect(held, `${language} ${file}: ${said}`).toContain(Number(sum?.replace(/\D/g, '')))
    }
})

describe('a rule that was not checked for its time is named, with the pathways it touches', () => {
  test('in the answer to one person', () => {
    const got = answerTo({ id: 'p', today: '2021-07-31', facts: {} }, 1)
    expect('notes' in got && got.notes).toContainEqual({
      code: 'rule_not_checked',
      path: 'today',
      message: expect.stringContaining('have a lawyer look'),
      rule: 'nl_fund_2021',
      pathways: ['nl-violent-crime-fund'],
    })
  })
  test('by the date that decides, and by the earliest day that it can be', () => {
    const closed = (insolvency_date: string): Answers => ({ employer_closed: 'bankrupt', work_countries: ['be'], insolvency_date })
    expect(lawNotes(personOn(closed('2022'), lawDate))).toMatchObject([
      { rule: 'be_fund_cap', why: 'earlier', fact: 'insolvency_date', pathways: ['be-insolvency-ffe'] },
      { rule: 'be_fund_reference_18m' },
    ])
    expect(lawNotes(personOn(closed('2022-07'), lawDate))).toEqual([])
  })
  test('nothing is named on the day of the rules for someone who told nothing, nor by a date that is not known', () => {
    expect(lawNotes(personOn({}, lawDate))).toEqual([])
    expect(lawNotes(personOn({ paid_in_cash: 'yes', control_means: ['debt'], work_still: 'no' }, lawDate))).toEqual([])
  })
  test('before the study nothing was looked at as a whole', () => {
    const general = (day: string) => rulesNotChecked({}, day).filter(n => !n.rule).length
    expect(around(earliestCheckedDay).map(general)).toEqual([1, 0, 0])
  })
  test.each([
    ['be', '2017-05-31', '2017-06-01'],
    ['nl', '2019-06-30', '2019-07-01'],
  ] as const)('pay in %s before the first minimum wage known', (country, before, first) => {
    const said = (first_unpaid_due: string) =>
      rulesNotChecked({ work_countries: [country], unpaid_items: ['wages_part'], hourly_pay: 5, first_unpaid_due }, lawDate).filter(
        n => n.path === 'facts.hourly_pay',
      )
    expect(said(before)).toMatchObject([{ code: 'rule_not_checked', message: expect.stringContaining(first) }])
    expect(said(first)).toEqual([])
  })
  test('every rule names pathways of its own country', () => {
    for (const id of datedRuleIds) for (const p of datedRuleOf(id).pathways) expect(p.slice(0, 2), id).toBe(id.slice(0, 2))
  })
})

describe('what did not exist yet does not apply, and nothing is blocked for being long ago', () => {
  const dated = (Object.entries(options) as [PathwayId, NonNullable<(typeof options)[PathwayId]>][]).flatMap(([pathway, all]) =>
    Object.entries(all).flatMap(([option, { since }]) => (since ? [[pathway, option, since] as const] : [])),
  )
  test.each(dated)('%s: %s', (pathway, option, since) => {
    const chance = new Chance(`since ${option}`)
    const states = (day: string) =>
      new Set(
        Array.from({ length: 150 }, () => someone(chance)).flatMap(p => assess(allSteps, p.answers, day)[pathway]?.options[option] ?? []),
      )
    expect([...states(around(ruleDays[since])[0])]).toEqual(['not-applicable'])
    expect([...states(ruleDays[since])]).not.toEqual(['not-applicable'])
  })
  test('a random person is blocked on an earlier day only by what blocks them today', () => {
    const chance = new Chance('long ago')
    for (let i = 0; i < 60; i++) {
      const p = someone(chance)
      const blocked = (day: string) =>
        Object.entries(assess(allSteps, p.answers, day)).flatMap(([id, r]) => (r.outcome === 'blocked' ? [`${id} ${r.reason}`] : []))
      const now = blocked(lawDate)
      for (const day of ['2005-06-01', '2012-01-01', '2021-04-01', '2024-04-27'])
        expect(now, `${day} ${tell(p)}`).toEqual(expect.arrayContaining(blocked(day)))
    }
  })
})

describe('what changed since April 2021', () => {
  test('every rule that began since stands in the list, on its day', () => {
    const since = datedRuleIds.filter(id => ruleDays[id] >= earliestCheckedDay)
    const told = changeIds.flatMap(id => changeOf(id).rules ?? [])
    expect([...told].sort()).toEqual([...since].sort())
    for (const id of changeIds) for (const rule of changeOf(id).rules ?? []) expect(changeOf(id).on).toBe(ruleDays[rule])
  })
  test.each(changeIds)('%s', id => {
    const { on, state, sources: from, pathways } = changeOf(id)
    expect(on).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/)
    expect(on >= earliestCheckedDay.slice(0, on.length)).toBe(true)
    if (state === 'coming') expect(on > lawDate).toBe(true)
    if (state === 'law') expect(on <= lawDate).toBe(true)
    for (const source of from) expect(sources).toHaveProperty([source])
    for (const p of pathways) {
      expect(p.slice(0, 2)).toBe(id.slice(0, 2))
      expect(changesFor(p)).toContain(id)
    }
  })
  test('the newest comes first, in each country', () => {
    for (const country of ['be', 'nl']) {
      const days = changeIds.filter(id => id.startsWith(country)).map(id => changeOf(id).on)
      expect(days).toEqual([...days].sort().reverse())
      expect(days.length).toBeGreaterThan(11)
    }
  })
})

test('a source turns amber by itself when a year has passed', () => {
  expect(['2027-11-23', '2027-11-24', '2027-11-25'].map(day => isStale('2026-11-24', day))).toEqual([false, true, true])
  expect(['2025-02-28', '2025-03-01'].map(day => isStale('2024-02-29', day))).toEqual([false, true])
  expect((Object.keys(sources) as SourceId[]).filter(id => isStale(sources[id].checked, lawDate))).toEqual([])
})
