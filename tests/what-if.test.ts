/** What would follow from an event: worked cases, and that it is the same as asking again, and as the machines themselves. */
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { changedBy, type EventId, eventIds, eventOf } from '../content/events.ts'
import type { Answers, FactId } from '../content/facts/index.ts'
import { elsewhere } from '../content/folds.ts'
import { impliedByGate } from '../content/implied.ts'
import { interactions } from '../content/interactions.ts'
import { type SwitchId, switches } from '../content/law.ts'
import type { PathwayId } from '../content/pathways.ts'
import { assess, type PathwayResult } from '../machines/assessment/assess.ts'
import { evaluate } from '../machines/assessment/evaluate.ts'
import { happen, personIn, type Situation } from '../machines/assessment/happen.ts'
import { type Difference, eventsFor, type WhatIf, whatIf } from '../machines/assessment/what-if.ts'
import { casesToday } from '../machines/cases.ts'
import { allSteps, pathways } from '../machines/index.ts'
import { people as walked } from './e2e/people.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const chance = new Chance('what if')
const people = Array.from({ length: 60 }, () => someone(chance)).flatMap(p => [p, knowingLess(p, chance)])
const follow = (answers: Answers, ...events: EventId[]): WhatIf => {
  const found = whatIf(allSteps, { answers, today: casesToday }, events)
  if ('cannot' in found) expect.fail(`${found.cannot} cannot happen`)
  return found as WhatIf
}
const of = (found: WhatIf, pathway: PathwayId) => found.differences.find(d => d.pathway === pathway)
const turn = (d: Difference | undefined) => d && [d.kind, d.before.outcome, d.after.outcome, d.after.reason]

const be = { work_countries: ['be'], acts_countries: ['be'], country_now: 'be' } satisfies Answers
const nl = { work_countries: ['nl'], acts_countries: ['nl'], country_now: 'nl' } satisfies Answers
const signs = {
  violence: ['hit'],
  control_means: ['threats'],
  work_conditions: ['extreme_hours'],
  trafficking_acts: ['recruited'],
} satisfies Answers
/** On the Belgian orange card, helping a case that runs. */
const cooperating = {
  ...be,
  ...signs,
  nationality_group: 'non_eu',
  residence_status: 'be_orange_card',
  under_18: 'no',
  left_exploiter: 'yes',
  specialised_help_state: 'followed',
  accepts_specialised_help: 'yes',
  will_cooperate: 'yes',
  statement_made: 'yes',
  statement_date: '2026-01-12',
  be_magistrate_status: 'provisional',
  reflection_state: 'ended',
  case_stage: 'inquiry',
  charges: ['trafficking'],
  listed_as_victim: 'yes',
  civil_party_joined: 'no',
  public_order_issue: 'no',
  identity_document: 'passport',
  unpaid_items: ['wages_part'],
  status_end_reason: 'not_ended',
} satisfies Answers
/** The same in the Netherlands, on B8/3. */
const onB83 = {
  ...nl,
  ...signs,
  nationality_group: 'non_eu',
  residence_status: 'victim_permit',
  residence_first_issued: '2026-02-01',
  nl_b83_had: 'yes',
  will_cooperate: 'yes',
  statement_made: 'yes',
  statement_date: '2026-01-12',
  dublin_case: 'no',
  case_stage: 'trial_first',
  court_outcome: 'pending',
  hearing_closed: 'no',
  charges: ['trafficking'],
  listed_as_victim: 'yes',
  civil_party_joined: 'yes',
  civil_claim_running: 'no',
  unpaid_items: ['wages_part'],
  return_fear: ['none'],
  status_end_reason: 'not_ended',
} satisfies Answers

describe('worked cases', () => {
  test('somebody in Belgium stops helping the case: the card during the case is no longer sure, the wage claim stays as it is', () => {
    const found = follow(cooperating, 'stops_cooperating')
    expect(turn(of(found, 'be-residence-procedure'))).toEqual(['lost', 'available', 'conditional', 'cooperation_needed'])
    expect(of(found, 'be-residence-procedure')?.why).toMatchObject({ fact: 'will_cooperate', before: 'yes', after: 'no' })
    expect(of(found, 'be-labour-court-wages')).toBeUndefined()
  })
  test('somebody in Belgium loses the status: the card closes, the page for who lost it opens', () => {
    const found = follow(cooperating, 'status_withdrawn')
    expect(turn(of(found, 'be-residence-procedure'))).toEqual(['lost', 'available', 'blocked', 'auditor_says_not_victim'])
    expect(turn(of(found, 'be-status-withdrawn'))).toEqual(['gained', 'not-applicable', 'available', 'other_doors_stay_open'])
    expect(turn(of(found, 'be-identification'))).toEqual(['lost', 'available', 'conditional', 'new_facts_or_review'])
  })
  test('the Belgian case is dismissed: the card closes, a new case can be asked for, with the date to appeal', () => {
    const found = follow(cooperating, 'case_dismissed')
    expect(turn(of(found, 'be-residence-procedure'))).toEqual(['lost', 'available', 'blocked', 'case_over'])
    expect(of(found, 'be-residence-procedure')?.why).toMatchObject({ fact: 'be_stage', before: 'inquiry', after: 'dismissed' })
    expect(of(found, 'be-civil-party')?.after.reason).toBe('reopen_or_start')
  })
  test('in Belgium only a lesser offence is charged: protection is at risk at trial, and the wages must be added', () => {
    const found = follow(cooperating, 'goes_to_court', 'lesser_offence_only')
    expect(turn(of(found, 'be-status-withdrawn'))?.slice(1)).toEqual(['not-applicable', 'available', 'other_doors_stay_open'])
    expect(of(found, 'be-civil-party')?.after).toEqual({ outcome: 'conditional', reason: 'add_wage_charge' })
  })
  test('left out of the Dutch indictment, and the hearing closes: the claim in the case is lost, wages elsewhere are not', () => {
    const before = { ...onB83, case_stage: 'inquiry', court_outcome: 'unknown', civil_party_joined: 'no' } satisfies Answers
    const out = follow(before, 'not_on_indictment')
    expect(of(out, 'nl-injured-party')?.after.reason ?? 'ask_om_to_add').toBe('ask_om_to_add')
    const closed = follow(before, 'not_on_indictment', 'hearing_closes')
    expect(of(closed, 'nl-injured-party')?.after).toEqual({ outcome: 'blocked', reason: 'not_on_indictment' })
    expect(of(closed, 'nl-civil-wages')).toBeUndefined()
  })
  test('acquittal in the Netherlands: an appeal may still change it; once final the claim is closed', () => {
    expect(of(follow(onB83, 'acquitted'), 'nl-injured-party')?.after).toEqual({ outcome: 'conditional', reason: 'appeal_may_change' })
    const final = follow(onB83, 'acquitted', 'becomes_final')
    expect(turn(of(final, 'nl-injured-party'))).toEqual(['lost', 'available', 'blocked', 'acquitted'])
    expect(of(final, 'nl-advance-payment')?.after).toMatchObject({ outcome: 'blocked', reason: 'no_conviction' })
  })
  test('conviction for trafficking, final in the Netherlands: the longer permit opens', () => {
    const found = follow(onB83, 'convicted_of_trafficking', 'becomes_final')
    expect(of(found, 'nl-residence-continued')).toMatchObject({
      kind: 'gained',
      after: { outcome: 'available', reason: 'route1_conviction' },
    })
  })
  test('the IND takes back the permit because they stopped helping: the page for who lost it opens', () => {
    const found = follow(onB83, 'b83_withdrawn')
    expect(turn(of(found, 'nl-status-withdrawn'))).toEqual(['gained', 'not-applicable', 'available', 'other_doors_stay_open'])
  })
  test('the firm of the parcel driver goes bankrupt: the closure fund can open, with its dates', () => {
    const found = follow(walked.driver, 'firm_bankrupt')
    expect(turn(of(found, 'be-insolvency-ffe'))).toEqual(['gained', 'not-applicable', 'conditional', 'lodge_claim'])
    expect(of(found, 'be-insolvency-ffe')?.dates.map(d => d.id)).toEqual(expect.arrayContaining(['dl_be_trustee_claim']))
    expect(of(found, 'be-insolvency-ffe')?.why).toMatchObject({ fact: 'employer_closed', before: 'no', after: 'bankrupt' })
  })
  test('the woman in the diplomat’s house leaves the EU: the time to rest is no longer where she is; nobody is told to come back', () => {
    const found = follow(walked.house, 'leaves_for_outside_eu')
    expect(of(found, 'nl-shelter-care')?.after.reason).toBe('must_be_in_netherlands')
    for (const d of found.differences.filter(d => /^must_be_in_/.test(d.after.reason ?? ''))) expect(d.kind).not.toBe('gained')
  })
  test('six months go by for the parcel driver: the dates that run out meanwhile are named', () => {
    const soon = {
      ...walked.driver,
      work_end: '2026-01-15',
      last_unpaid_due: '2026-02-10',
      first_unpaid_due: '2026-01-31',
    } satisfies Answers
    const found = follow(soon, 'six_months_later')
    expect(found.today).toBe('2027-05-24')
    expect(found.differences.flatMap(d => d.passed)).toContain('dl_be_wage_contract')
  })
  test('illegal stay becomes a crime in the Netherlands: the mushroom picker without papers is told so, and the man in Liège is not asked', () => {
    const found = follow({ ...walked.mushrooms, nationality_group: 'non_eu', residence_status: 'none' }, 'law_illegal_stay')
    expect(of(found, 'nl-safe-reporting')?.barriers.come).toContain('b_illegal_stay_bill_nl')
    expect(eventsFor(allSteps, { answers: walked.held, today: casesToday })).not.toContain('law_illegal_stay')
  })
  test('Belgium gives 180 days: the date to find a new job with a single permit moves', () => {
    const single = {
      ...be,
      nationality_group: 'non_eu',
      residence_status: 'work_permit',
      work_still: 'no',
      work_end: '2026-10-31',
      unpaid_items: ['wages_part'],
    } satisfies Answers
    const found = follow(single, 'law_permit_180_days')
    expect(found.differences.flatMap(d => d.dates)).toContainEqual({ id: 'dl_be_permit_90', before: '2027-01-29', after: '2027-04-29' })
  })
  test('a door that may be fully open and becomes conditional is lost: the Belgian card, not clear yet, after they stop helping the case', () => {
    const { public_order_issue: _, identity_document: __, ...less } = cooperating
    const found = follow(less, 'stops_cooperating')
    expect(turn(of(found, 'be-residence-procedure'))).toEqual(['lost', 'open', 'conditional', 'cooperation_needed'])
  })
  test('a wage claim whose one-year date runs out meanwhile is lost, not gained, though its reason becomes clear', () => {
    const soon = {
      ...be,
      nationality_group: 'other_eu',
      under_18: 'no',
      unpaid_items: ['wages_all'],
      pay_expected: 'yes',
      orders_given: 'yes',
      paper_self_employed: 'no',
      worked_under_other_name: 'no',
      employer_known: 'name_and_address',
      employer_kind: 'company',
      clock_stops: ['none'],
      work_still: 'no',
      work_end: '2026-01-15',
      first_unpaid_due: '2026-01-31',
      last_unpaid_due: '2026-02-10',
    } satisfies Answers
    const found = follow(soon, 'six_months_later')
    const wages = of(found, 'be-labour-court-wages')
    expect(wages?.passed).toContain('dl_be_wage_contract')
    expect(turn(wages)).toEqual(['lost', 'open', 'conditional', 'offence_based_only'])
  })
  test('signing an agreement about pay can end the claim, also where no card changes: by the law of the country of the work', () => {
    const owed = {
      unpaid_items: ['wages_part'],
      signed_paper: ['none'],
      nationality_group: 'non_eu',
      residence_status: 'work_permit',
    } satisfies Answers
    const belgian = follow({ ...be, ...owed }, 'signs_settlement')
    expect(belgian.closes).toContain('be_full_receipt_binds')
    const dutch = follow({ ...nl, ...owed }, 'signs_settlement')
    expect(dutch.closes).toContain('nl_full_discharge_ends')
    for (const [found, country] of [
      [belgian, 'be-'],
      [dutch, 'nl-'],
    ] as const)
      for (const id of found.closes)
        expect(
          [id, interactions[id].source]
            .join()
            .replaceAll('_', '-')
            .split(',')
            .every(s => s.startsWith(country)),
        ).toBe(true)
    expect(eventOf('signs_settlement').source).toBeUndefined()
    expect(follow(walked.driver, 'firm_bankrupt').closes).toEqual([])
  })
  test('cannot be asked where it cannot happen: nobody is acquitted without a trial, and nothing is lost that nobody had', () => {
    for (const id of ['acquitted', 'becomes_final', 'status_withdrawn', 'b83_withdrawn', 'hearing_closes'] as const)
      expect(whatIf(allSteps, { answers: walked.driver, today: casesToday }, [id])).toEqual({ cannot: id })
  })
})

/** Said again: what can be fully open, or be so under a condition, before and after. */
function kindOf(a: PathwayResult, b: PathwayResult, passed: boolean): Difference['kind'] {
  const can = ({ possible, reason }: PathwayResult, what: 'available' | 'conditional') =>
    !(reason && elsewhere.includes(reason)) && (possible.includes('available') || possible.includes(what))
  const [fully, atAll] = (['available', 'conditional'] as const).map(what => [can(a, what), can(b, what)] as const)
  const better = [fully, atAll].some(x => x && !x[0] && x[1])
  const worse = [fully, atAll].some(x => x?.[0] && !x[1])
  if (better) return passed ? 'other' : 'gained'
  return worse || passed ? 'lost' : 'other'
}

describe('for random people', () => {
  test('signing something about pay always says what it ends, where the work was in Belgium or the Netherlands', () => {
    const ending = eventIds.filter(id => eventOf(id).uses)
    let signed = 0
    for (const p of people)
      for (const id of ending) {
        const found = whatIf(allSteps, p, [id])
        if ('cannot' in found || ![p.answers.work_countries].flat().some(c => c === 'be' || c === 'nl')) continue
        signed++
        expect(found.closes.length, tell(p)).toBeGreaterThan(0)
        for (const closes of found.closes) {
          expect(interactions[closes].kind).toBe('closes')
          expect(interactions[closes].certainty).not.toBe('doubtful')
        }
      }
    expect(signed).toBeGreaterThan(10)
  })
  test('it is what they would get if they answered so on that day', () => {
    for (const p of people)
      for (const id of eventsFor(allSteps, p)) {
        const found = whatIf(allSteps, p, [id])
        const then = happen(allSteps, id, p)
        if (!then || 'cannot' in found) {
          expect(then === undefined && 'cannot' in found, `${id}: ${tell(p)}`).toBe(true)
          continue
        }
        const [now, later] = [assess(allSteps, p.answers, p.today), assess(allSteps, then.answers, then.today, then.law)]
        for (const { id: pathway } of allSteps) {
          const d = of(found, pathway)
          const [a, b] = [now[pathway], later[pathway]] as const
          if (d && a && b) expect(d.kind, `${pathway}, ${id}: ${tell(p)}`).toBe(kindOf(a, b, d.passed.length > 0))
          expect([d?.before.outcome ?? a?.outcome, d?.after.outcome ?? a?.outcome]).toEqual([a?.outcome, b?.outcome])
          if (a?.outcome !== b?.outcome || a?.reason !== b?.reason) expect(d?.why, `${pathway}, ${id}: ${tell(p)}`).not.toBeNull()
          // a question that did not apply, and now does, reads as not asked both times
          if (d?.why && d.why.before !== 'not_asked')
            expect(String(d.why.before), `${pathway}, ${id}: ${tell(p)}`).not.toBe(String(d.why.after))
        }
      }
  })
  test('every event can happen to some of them', () => {
    const seen = new Set<EventId>()
    const more = new Chance('what if more')
    for (let n = 0; n < 3000 && seen.size < eventIds.length; n++)
      for (const id of eventsFor(allSteps, n < people.length ? (people[n] as Situation) : someone(more))) seen.add(id)
    expect(eventIds.filter(id => !seen.has(id))).toEqual([])
  })
  test('every switch has its event, and no event leaves the law less certain', () => {
    const flipped = eventIds.flatMap(id => eventOf(id).law ?? [])
    expect([...flipped].sort()).toEqual((Object.keys(switches) as SwitchId[]).sort())
  })
  test('an event of one answer is what the machine does when it happens', () => {
    let compared = 0
    for (const p of people.slice(0, 30))
      for (const id of eventsFor(allSteps, p)) {
        const event = eventOf(id)
        const [fact, ...others] = changedBy(event)
        if (!fact || others.length > 0 || fact in impliedByGate || !event.sets) continue
        const then = happen(allSteps, id, p) as Situation
        for (const [i, machine] of pathways.entries()) {
          const actor = createActor(machine, { input: { answers: p.answers, today: p.today } }).start()
          actor.send({ type: 'happens', fact: fact as FactId, answer: then.answers[fact] as never })
          const walk = evaluate(allSteps[i] as (typeof allSteps)[number], personIn(then)).trace
          const at = actor.getSnapshot().value as string
          const step = allSteps[i]?.steps.find(s => s.name === at)
          if (step?.asks) expect(walk.at(-1)?.step, `${machine.id}, ${id}`).toBe(at)
          else expect(evaluate(allSteps[i] as (typeof allSteps)[number], personIn(then)).reason, `${machine.id}, ${id}`).toBe(at)
          actor.stop()
          compared++
        }
      }
    expect(compared).toBeGreaterThan(500)
  })
})
