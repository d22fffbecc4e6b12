/** In which order cards are shown, with cards and days chosen for the purpose. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../content/facts/index.ts'
import { soonDays, wageClaims } from '../content/first.ts'
import type { PathwayId } from '../content/pathways.ts'
import { assess, type DeadlineResult, type PathwayResult, personOn } from '../machines/assessment/assess.ts'
import { hurryDate, nextDate, objectionBy, sections } from '../machines/assessment/order.ts'
import { allSteps } from '../machines/index.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const today = '2026-11-24'
const date = (shown: string | null, more: Partial<DeadlineResult> = {}): DeadlineResult => ({
  id: 'dl_be_wage_contract',
  kind: 'last_day',
  shown,
  latest: shown,
  state: 'running',
  certainty: 'S',
  ...more,
})
const card = (pathway: PathwayId, outcome: PathwayResult['outcome'], ...deadlines: DeadlineResult[]) => ({
  pathway,
  result: { outcome, deadlines } as unknown as PathwayResult,
})
type CardShown = ReturnType<typeof card>
const order = (cards: readonly CardShown[], answers: Answers = {}) =>
  Object.fromEntries(sections(cards, personOn(answers, today)).map(s => [s.id, s.cards.map(c => c.pathway)]))

describe('the list', () => {
  test('has a section for each outcome, in the order of the pathways, none empty', () => {
    const cards = [
      card('be-civil-party', 'blocked'),
      card('be-identification', 'open'),
      card('be-directory', 'available'),
      card('be-shelter-care', 'open'),
    ]
    expect(order(cards)).toEqual({
      available: ['be-directory'],
      open: ['be-identification', 'be-shelter-care'],
      blocked: ['be-civil-party'],
    })
    expect(sections([], personOn({}, today))).toEqual([])
  })
  test('puts the country where the person is first', () => {
    const cards = [card('be-directory', 'available'), card('nl-directory', 'available')]
    expect(order(cards, { country_now: 'nl' }).available).toEqual(['nl-directory', 'be-directory'])
    expect(order(cards, { country_now: 'other_eu' }).available).toEqual(['be-directory', 'nl-directory'])
  })
  const lifted: readonly (readonly [string, DeadlineResult, boolean])[] = [
    ['on the last of the days', date('2027-02-22'), true],
    ['a day later', date('2027-02-23'), false],
    ['today', date(today), true],
    ['that is over', date('2026-11-20', { state: 'passed' }), false],
    ['that opens something', date('2026-12-01', { kind: 'opens' }), false],
    ['of a step that only may be there', date('2026-12-01', { option: 'x', maybe: true }), false],
    ['of a step that is there', date('2026-12-01', { option: 'x', maybe: false }), true],
    ['without a start', date(null, { state: 'unknown_start' }), false],
    ['in doubt, and surely over soon', date('2026-11-01', { state: 'unsure', latest: '2026-12-01' }), true],
    ['in doubt for years', date('2026-11-01', { state: 'unsure', latest: '2031-12-01' }), false],
  ]
  test.each(lifted)('with a date %s: lifted or not', (_, deadline, up) => {
    expect('first' in order([card('be-identification', 'available'), card('be-reflection-period', 'conditional', deadline)])).toBe(up)
    expect(soonDays).toBe(90)
  })
  test('lifts the nearest day first, and of one day the surest card', () => {
    const cards = [
      card('be-identification', 'open', date('2026-12-01')),
      card('be-reflection-period', 'conditional', date('2026-12-01')),
      card('be-directory', 'available', date('2026-12-02')),
      card('be-shelter-care', 'available', date('2026-11-30')),
    ]
    expect(order(cards).first).toEqual(['be-shelter-care', 'be-reflection-period', 'be-identification', 'be-directory'])
  })
  const owed: Answers = { unpaid_items: ['wages_part'] }
  const signs = { ...owed, control_means: ['threats'] } satisfies Answers
  const pay: readonly (readonly [string, Answers, boolean])[] = [
    ['when it was told', owed, true],
    ['not when nothing is owed', { unpaid_items: ['none'] }, false],
    ['not when nobody knows', {}, false],
    ['not for someone under 18', { ...owed, under_18: 'yes' }, false],
    ['not for someone who is held', { ...owed, detained: 'prison' }, false],
    ['not for someone in danger', { ...owed, immediate_danger: 'yes' }, false],
    ['not for someone controlled who is still at work', { ...signs, work_still: 'yes' }, false],
    ['not for someone controlled who has not got away', { ...signs, work_still: 'no', left_exploiter: 'no' }, false],
    ['for someone controlled who has got away', { ...signs, work_still: 'no', left_exploiter: 'yes' }, true],
    [
      'for someone still at work and only badly paid',
      { ...owed, work_still: 'yes', control_means: ['none'], work_conditions: ['late_pay'] },
      true,
    ],
  ]
  test.each(pay)('lifts the claim for unpaid wages %s', (_, answers, up) => {
    const cards = [card('be-directory', 'available'), ...wageClaims.map(id => card(id, 'conditional'))]
    expect(order(cards, answers).first).toEqual(up ? wageClaims : undefined)
  })
  test('lifts no claim for wages that is closed', () => {
    expect(order([card('be-labour-court-wages', 'blocked')], owed)).toEqual({ blocked: ['be-labour-court-wages'] })
  })
  test('loses no card and shows none twice, whoever the person is', () => {
    const chance = new Chance('order')
    for (let n = 0; n < 150; n++) {
      const p = knowingLess(someone(chance), chance)
      const cards = Object.entries(assess(allSteps, p.answers, p.today)).map(([id, result]) => ({ pathway: id as PathwayId, result }))
      const shown = cards.filter(c => c.result.outcome !== 'not-applicable')
      const listed = sections(shown, personOn(p.answers, p.today)).flatMap(s => s.cards)
      expect(
        [...listed].sort((a, b) => cards.indexOf(a) - cards.indexOf(b)),
        tell(p),
      ).toEqual(shown)
    }
  })
})

describe('a closed card shows', () => {
  test('the next of its own dates that is not over, else the first that is', () => {
    const near = date('2026-12-09')
    const far = date('2031-10-08')
    const over = date('2026-10-16', { state: 'passed' })
    expect(nextDate([far, over, near])).toBe(near)
    expect(nextDate([over, date('2026-10-20', { state: 'passed' })])).toBe(over)
    expect(nextDate([date('2026-12-01', { option: 'x' }), date('2026-12-01', { kind: 'opens' }), date(null)])).toBeUndefined()
  })
})

test('a day after which late is better than not is said before the next, unless it was told that it is done', () => {
  const bankrupt: Answers = {
    ...{ work_countries: ['be'], country_now: 'be', unpaid_items: ['wages_all'], employer_closed: 'bankrupt' },
    insolvency_date: '2026-10-12',
    claim_lodged: 'no',
  }
  const dates = (answers: Answers) => assess(allSteps, answers, today)['be-insolvency-ffe']?.deadlines ?? []
  expect(hurryDate(dates(bankrupt))).toMatchObject({ id: 'dl_be_trustee_claim', state: 'passed' })
  expect(nextDate(dates(bankrupt))).toMatchObject({ id: 'dl_be_trustee_last', state: 'running' })
  expect(hurryDate(dates({ ...bankrupt, claim_lodged: 'yes' }))).toBeUndefined()
  expect(hurryDate(dates({ ...bankrupt, claim_lodged: 'unknown' }))).toMatchObject({ id: 'dl_be_trustee_claim' })
})

test('who is held sees the earlier of the two days to object', () => {
  const held: Answers = { detained: 'closed_centre', order_to_leave_date: '2026-11-24', refusal_letter_date: '2026-11-20' }
  expect(objectionBy(personOn(held, today))).toBe('2026-11-25')
  expect(objectionBy(personOn({ detained: 'closed_centre' }, today))).toBeNull()
})
