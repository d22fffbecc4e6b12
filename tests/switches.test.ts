/** Bills and announced changes (facts.md 1.6): what each does on, off and not known. */
import { describe, expect, test } from 'vitest'
import { barriers } from '../content/barriers.ts'
import { certaintyOf, deadlineOf } from '../content/deadlines.ts'
import type { Answers } from '../content/facts/index.ts'
import { type Switches, type SwitchId, switches } from '../content/law.ts'
import type { PathwayId } from '../content/pathways.ts'
import { articleOf } from '../content/sources/index.ts'
import { assess, personOn } from '../machines/assessment/assess.ts'
import { allSteps, pathways } from '../machines/index.ts'
import { Chance, someone } from './someone.ts'

const today = '2026-11-24'
const under = (id: SwitchId, state: boolean | null): Switches => ({ ...switches, [id]: state })
const on = (answers: Answers, id: SwitchId, state: boolean | null, day = today) => assess(allSteps, answers, day, under(id, state))

test('the switches are those of the list, and stand as it says', () =>
  expect(switches).toEqual({
    illegal_stay_criminal: false,
    nl_bill_36547_in_force: false,
    nl_uncapped_advance_extended: false,
    be_new_criminal_code: null,
    be_permit_180_days: false,
    nl_regelrechter_goes_on: null,
  }))

test('nobody who says nothing of the law gets another answer than under the switches as they stand', () => {
  const chance = new Chance('switches')
  for (let i = 0; i < 40; i++) {
    const { answers, today: day } = someone(chance)
    expect(assess(allSteps, answers, day)).toEqual(assess(allSteps, answers, day, switches))
  }
})

describe('illegal stay as a crime in the Netherlands', () => {
  const nobodyWithoutPapers: Answers = {
    country_now: 'nl',
    work_countries: ['nl'],
    acts_countries: ['nl'],
    nationality_group: 'non_eu',
    residence_status: 'none',
    control_means: ['threats'],
    suspected_of_crime: 'no',
    entry_ban_or_alert: 'no',
    worked_under_other_name: 'no',
  }
  const dutch = pathways.map(p => p.id as PathwayId).filter(id => id.startsWith('nl-') && id !== 'nl-directory')

  test.each(dutch)('%s: a lawyer or CoMensha first for people without papers, only once it is law', id => {
    const said = (state: boolean) => on(nobodyWithoutPapers, 'illegal_stay_criminal', state)[id]?.barriers.map(b => b.id)
    expect(said(false)).not.toContain('b_illegal_stay_bill_nl')
    expect(said(true)).toContain('b_illegal_stay_bill_nl')
  })
  test.each([
    ['nl-safe-reporting', 'free_in_free_out'],
    ['nl-safe-reporting', 'trafficking_intake'],
    ['nl-identification', 'intake_police_or_inspectorate'],
    ['nl-inspectorate-complaint', 'criminal_branch'],
  ] as const)('%s: the step %s is no longer simply there', (pathway, option) => {
    expect(on(nobodyWithoutPapers, 'illegal_stay_criminal', false)[pathway]?.options[option]).toBe('available')
    expect(on(nobodyWithoutPapers, 'illegal_stay_criminal', true)[pathway]?.options[option]).toBe('conditional')
  })
  test('someone with papers sees no difference; while papers are not told, the careful one is shown', () => {
    const withPapers: Answers = { ...nobodyWithoutPapers, residence_status: 'long_term' }
    expect(on(withPapers, 'illegal_stay_criminal', true)).toEqual(on(withPapers, 'illegal_stay_criminal', false))
    const { residence_status: _, ...untold } = nobodyWithoutPapers
    expect(on(untold, 'illegal_stay_criminal', true)['nl-identification']?.options.intake_police_or_inspectorate).toBe('conditional')
  })
  test('it blocks nothing and closes no route', () => {
    const outcomes = (state: boolean) => Object.values(on(nobodyWithoutPapers, 'illegal_stay_criminal', state)).map(r => r.outcome)
    expect(outcomes(true)).toEqual(outcomes(false))
  })
})

test('serious disadvantage becomes an offence that can be reported', () => {
  const signs: Answers = { work_countries: ['nl'], control_means: ['debt'] }
  const option = (state: boolean) => {
    const known = on(signs, 'nl_bill_36547_in_force', state)['nl-non-trafficking-protection']
    return known?.options.serious_disadvantage_offence
  }
  expect([option(false), option(true)]).toEqual(['conditional', 'available'])
})

describe('the advance without a cap for more offences', () => {
  const convicted = (charges: NonNullable<Answers['charges']>): Answers => ({
    work_countries: ['nl'],
    acts_countries: ['nl'],
    already_started: 'yes',
    case_stage: 'final',
    case_country: 'nl',
    court_outcome: 'conviction_other',
    charges,
    nl_compensation_order: 'yes',
    order_paid: 'none',
    final_decision_date: '2025-12-01',
  })
  const options = (charges: NonNullable<Answers['charges']>, state: boolean) => {
    const found = on(convicted(charges), 'nl_uncapped_advance_extended', state)['nl-advance-payment']?.options
    return [found?.uncapped, found?.capped_5000]
  }
  test.each([
    ['locked up, off', ['unlawful_detention'], false, ['not-applicable', 'available']],
    ['locked up, on', ['unlawful_detention'], true, ['available', 'not-applicable']],
    ['forgery, off', ['forgery'], false, ['not-applicable', 'available']],
    ['forgery, on', ['forgery'], true, ['not-applicable', 'available']],
  ] as const)('%s', (_, charges, state, expected) => expect(options([...charges], state)).toEqual(expected))
  test.each([
    [['unlawful_detention'], true, 'none'],
    [['unlawful_detention'], false, 'five_thousand'],
    [['forgery'], true, 'five_thousand'],
  ] as const)('the cap after a conviction for %s, on: %s', (charges, state, cap) =>
    expect(personOn(convicted([...charges]), today, under('nl_uncapped_advance_extended', state)).answer('nl_advance_cap')).toBe(cap),
  )
})

describe('the new Belgian Criminal Code', () => {
  test.each([
    [null, 'S; new Criminal Code K?', 'old art. 433quinquies, par. 1, 3°'],
    [true, 'K?', 'old art. 433quinquies, par. 1, 3°'],
    [false, 'S', 'art. 433quinquies, par. 1, 3°'],
  ] as const)('%s: the ten years are %s, the article reads %s', (state, certainty, article) => {
    expect(certaintyOf(deadlineOf('dl_be_prosecution'), under('be_new_criminal_code', state))).toBe(certainty)
    expect(articleOf('be-penal-433', under('be_new_criminal_code', state))).toBe(article)
  })
  test('no other term depends on it', () =>
    expect(certaintyOf(deadlineOf('dl_be_wage_contract'), under('be_new_criminal_code', true))).toBe('S'))
})

test('a single permit gives 90 or 180 days for a new job', () => {
  const left: Answers = {
    work_countries: ['be'],
    work_still: 'no',
    work_end: '2026-09-01',
    residence_status: 'work_permit',
    nationality_group: 'non_eu',
  }
  const shown = (state: boolean) =>
    on(left, 'be_permit_180_days', state)['be-non-trafficking-protection']?.deadlines.find(d => d.id === 'dl_be_permit_90')?.shown
  expect([shown(false), shown(true)]).toEqual(['2026-11-30', '2027-02-28'])
})

describe('the simple form for wages after its planned three years', () => {
  const owed: Answers = {
    work_countries: ['nl'],
    unpaid_items: ['wages_all'],
    pay_expected: 'yes',
    orders_given: 'yes',
    paper_self_employed: 'no',
    employer_kind: 'company',
    employer_known: 'name_and_address',
    employer_closed: 'no',
    employer_seat: 'nl',
    nl_court_area: 'overijssel',
  }
  test.each([
    ['2028-02-29', null, 'open'],
    ['2028-02-29', false, 'open'],
    ['2028-03-01', true, 'open'],
    ['2028-03-01', null, 'maybe over'],
    ['2028-03-01', false, 'over'],
  ] as const)('%s, goes on: %s: %s', (day, state, expected) => {
    const known = personOn(owed, day, under('nl_regelrechter_goes_on', state))
    const [open, over] = [known.answer('nl_regelrechter_open'), known.answer('nl_regelrechter_planned_end')]
    expect(open === 'no' ? 'over' : over === 'yes' ? 'maybe over' : 'open').toBe(expected)
    const result = on(owed, 'nl_regelrechter_goes_on', state, day)['nl-regelrechter']
    expect(result?.reason === 'not_started_yet').toBe(expected === 'over')
    expect(result?.outcome).not.toBe('blocked')
  })
})

test('a barrier of a bill that is no law stands for nobody', () => {
  const chance = new Chance('no law')
  for (let i = 0; i < 100; i++) {
    const { answers, today: day } = someone(chance)
    expect(personOn(answers, day).truth(barriers.b_illegal_stay_bill_nl.when)).toBe(false)
  }
})
