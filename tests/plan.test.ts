/** The plan in order: worked cases on whole persons, first of all those with two countries; and what holds for everyone. */
import { describe, expect, test } from 'vitest'
import { read, type Span } from '../content/calendar/days.ts'
import { deadlineOf } from '../content/deadlines.ts'
import { be_link, nl_link } from '../content/derived.ts'
import type { Answers } from '../content/facts/index.ts'
import { interactionList, interactions, untouched } from '../content/interactions.ts'
import type { PathwayId } from '../content/pathways.ts'
import { elsewhereReasons, thisWeek } from '../content/plan.ts'
import { assess, type PathwayResult, personOn } from '../machines/assessment/assess.ts'
import { foldOf } from '../machines/assessment/fold.ts'
import { cardFacts } from '../machines/assessment/next.ts'
import { type Plan, type PlanItem, plan, planGroups } from '../machines/assessment/plan.ts'
import { allSteps } from '../machines/index.ts'
import { people as six } from './e2e/people.ts'
import { Chance, inAnotherOrder, knowingLess, type Someone, someone, tell } from './someone.ts'

const today = '2026-11-24'
const planOf = (answers: Answers, day = today): Plan => plan(allSteps, assess(allSteps, answers, day), answers, day)
const names = (p: Plan, group?: string) => p.items.filter(i => !group || i.group === group).map(i => i.matter ?? i.pathway)
const itemOf = (p: Plan, id: string): PlanItem => {
  const found = p.items.find(i => i.pathway === id || i.matter === id)
  if (!found) throw new Error(`${id} is not in the plan`)
  return found
}
/** The order in which these stand. */
const orderOf = (p: Plan, ...ids: string[]) => names(p).filter(n => ids.includes(n as string))

const usual = {
  watched: 'no',
  immediate_danger: 'no',
  under_18: 'no',
  detained: 'no',
  found_by_authorities: 'not_found',
  needs: ['none'],
  work_still: 'no',
  orders_given: 'yes',
  pay_expected: 'yes',
  paper_self_employed: 'no',
  posted_worker: 'no',
  employer_kind: 'company',
  employer_known: 'name_and_address',
  employer_closed: 'no',
  employer_seat: 'nl',
  nl_others_unpaid: 'no',
  work_chain: ['none'],
  clock_stops: ['none'],
  signed_paper: ['none'],
  safe_to_contact_employer: 'yes',
  housing_from_employer: 'no',
  unpaid_items: ['wages_part'],
  control_means: ['none'],
  work_conditions: ['late_pay'],
  trafficking_acts: ['none'],
  violence: ['none'],
  harm: ['none'],
  work_harm: 'none',
  proofs: ['messages', 'payslips'],
  already_started: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
  goals: ['pay'],
  consent_to_name: 'yes',
} as const satisfies Answers

describe('a worker from Romania, eight months in Belgium and four in the Netherlands for one firm, not fully paid in both', () => {
  const told = {
    ...usual,
    work_countries: ['be', 'nl'],
    acts_countries: ['be', 'nl'],
    country_now: 'nl',
    sector: 'construction',
    work_start: '2025-07-01',
    work_end: '2026-06-30',
    first_unpaid_due: '2025-09-30',
    last_unpaid_due: '2026-06-30',
    nationality_group: 'other_eu',
    eu_right: 'yes',
    be_share_months: 8,
    nl_share_months: 4,
    nl_court_area: 'elsewhere_in_nl',
  } satisfies Answers
  const p = planOf(told)

  test('calls for help first, in the country where he is, then in the other; registering as a job-seeker stands there, but is not today after months', () => {
    expect(names(p, 'this_week')).toEqual(['nl-safe-reporting', 'be-safe-reporting'])
    expect(itemOf(p, 'nl-non-trafficking-protection')).not.toHaveProperty('group', 'this_week')
    expect(itemOf(p, 'nl-non-trafficking-protection').dates[0]?.id).toBe('dl_nl_jobseeker')
    const lately = planOf({ ...told, work_end: '2026-09-30', last_unpaid_due: '2026-09-30' })
    expect(names(lately, 'this_week')).toContain('nl-non-trafficking-protection')
  })
  test('has the Belgian claim before its year is over, well before the Dutch one', () => {
    expect(itemOf(p, 'be-labour-court-wages')).toMatchObject({ group: 'before', date: '2027-06-29' })
    expect(itemOf(p, 'nl-civil-wages')).toMatchObject({ group: 'later', date: '2030-09-27' })
  })
  test('writes before going to court, in both countries', () =>
    expect(orderOf(p, 'be-negotiation-sectoral', 'be-labour-court-wages', 'nl-negotiation-sectoral', 'nl-civil-wages')).toEqual([
      'be-negotiation-sectoral',
      'be-labour-court-wages',
      'nl-negotiation-sectoral',
      'nl-civil-wages',
    ]))
  test('splits the claim by the months in each country, sends both letters and never asks the same hour twice', () => {
    expect(p.two_countries?.months).toEqual({ be: 8, nl: 4 })
    expect(p.two_countries?.mind).toEqual(
      expect.arrayContaining(['two_wages_split', 'two_letters', 'two_limits_apart', 'two_courts_or_one', 'two_inspectorates']),
    )
  })
  test('says nothing of papers to a citizen of the EU', () => {
    expect(p.two_countries?.first).toBeNull()
    expect(names(p).filter(n => /reflection|residence/.test(n as string))).toEqual([])
  })
  test('leaves the months open where they were not told, and the cards of those claims ask for them', () => {
    const { be_share_months: _, ...less } = told
    expect(planOf(less).two_countries?.months).toEqual({ be: null, nl: 4 })
    for (const card of ['be-labour-court-wages', 'nl-civil-wages'] as const) {
      expect(cardFacts(allSteps, card, personOn(less, today))).toContain('be_share_months')
      expect(cardFacts(allSteps, card, personOn(less, today))).not.toContain('nl_share_months')
    }
    expect(cardFacts(allSteps, 'be-labour-court-wages', personOn({ ...less, work_countries: ['be'] }, today))).not.toContain(
      'be_share_months',
    )
  })
})

describe('a builder whom a Portuguese firm sent to Belgium and then to the Netherlands, hurt in Belgium; the firm is bankrupt', () => {
  const told = {
    ...usual,
    work_countries: ['be', 'nl'],
    acts_countries: ['be', 'nl', 'other_eu'],
    country_now: 'be',
    sector: 'construction',
    posted_worker: 'yes',
    employer_seat: 'other_eu',
    usual_work_country: 'be',
    employer_closed: 'bankrupt',
    insolvency_date: '2026-10-30',
    work_chain: ['direct_client'],
    work_start: '2026-01-05',
    work_end: '2026-10-30',
    first_unpaid_due: '2026-08-31',
    last_unpaid_due: '2026-10-31',
    nationality_group: 'other_eu',
    eu_right: 'yes',
    work_harm: 'accident_at_work',
    harm: ['body'],
    harm_from_treatment: 'no',
    accident_date: '2026-09-14',
    accident_severity: ['hospital'],
    nl_court_area: 'elsewhere_in_nl',
  } satisfies Answers
  const p = planOf(told)

  test('asks one closure fund, that of the country where he mostly worked; the other only instead of it', () => {
    expect(orderOf(p, 'be-insolvency-ffe', 'nl-insolvency-uwv')).toEqual(['be-insolvency-ffe', 'nl-insolvency-uwv'])
    expect(itemOf(p, 'nl-insolvency-uwv').instead_of).toEqual(['be-insolvency-ffe'])
    expect(itemOf(p, 'nl-insolvency-uwv').because).toContain('two_closure_funds_be')
  })
  test('goes to the trustee and the fund before the labour court', () => {
    expect(orderOf(p, 'be-insolvency-ffe', 'be-labour-court-wages')).toEqual(['be-insolvency-ffe', 'be-labour-court-wages'])
    expect(itemOf(p, 'be-labour-court-wages').because).toContain('be_trustee_before_court')
  })
  test('claims with the trustee this week: thirty days after the bankruptcy', () =>
    expect(itemOf(p, 'be-insolvency-ffe')).toMatchObject({ group: 'this_week', date: '2026-11-27' }))
  test('asks the insurer at home first about the accident, and keeps the three years in Belgium in sight', () =>
    expect(itemOf(p, 'be-workplace-accident-fedris')).toMatchObject({ step: 'posted_home_insurance', group: 'later', date: '2029-09-13' }))
  test('has at least the minimum pay of each country for the time worked there', () =>
    expect(p.two_countries?.mind).toEqual(expect.arrayContaining(['two_wages_usual_country', 'two_wages_split', 'two_closure_funds'])))
})

describe('a lorry driver of a Dutch firm, on the road in both countries but mostly in the Netherlands; the firm is bankrupt', () => {
  const told = {
    ...usual,
    work_countries: ['be', 'nl'],
    acts_countries: ['be', 'nl'],
    country_now: 'nl',
    sector: 'road_haulage',
    usual_work_country: 'nl',
    employer_closed: 'bankrupt',
    insolvency_date: '2026-11-02',
    notice_date: '2026-11-06',
    work_start: '2024-03-01',
    work_end: '2026-11-06',
    first_unpaid_due: '2026-09-30',
    last_unpaid_due: '2026-10-31',
    nationality_group: 'other_eu',
    eu_right: 'yes',
    nl_court_area: 'rotterdam_area',
  } satisfies Answers
  const p = planOf(told)

  test('reports to UWV first and today: its week is over, and late is better than not', () => {
    expect(itemOf(p, 'nl-insolvency-uwv')).toMatchObject({ group: 'this_week', date: today })
    expect(itemOf(p, 'nl-insolvency-uwv').dates.map(d => [d.id, d.shown])).toContainEqual(['dl_nl_uwv_apply', '2027-04-30'])
    expect(orderOf(p, 'be-insolvency-ffe', 'nl-insolvency-uwv')).toEqual(['nl-insolvency-uwv', 'be-insolvency-ffe'])
    expect(itemOf(p, 'be-insolvency-ffe').instead_of).toEqual(['nl-insolvency-uwv'])
  })
  test('goes to the curator before any Dutch court, and asks one court for the same wages', () => {
    expect(orderOf(p, 'nl-insolvency-uwv', 'nl-civil-wages', 'nl-regelrechter')[0]).toBe('nl-insolvency-uwv')
    const [upper, lower] = orderOf(p, 'nl-civil-wages', 'nl-regelrechter') as [string, string]
    expect(itemOf(p, lower).instead_of).toContain(upper)
  })
  test('keeps the law of his usual country and the minimum of the other apart', () =>
    expect(p.two_countries?.mind).toEqual(expect.arrayContaining(['two_wages_usual_country', 'two_wages_split'])))
})

describe('a woman without papers who lives in the Netherlands and was exploited in Belgium', () => {
  const told = {
    ...usual,
    work_countries: ['be'],
    acts_countries: ['be'],
    country_now: 'nl',
    sector: 'home_work',
    employer_kind: 'private_household',
    work_end: '2026-09-30',
    first_unpaid_due: '2026-03-31',
    last_unpaid_due: '2026-09-30',
    needs: ['sleep', 'doctor'],
    control_means: ['papers_taken', 'threats'],
    work_conditions: ['no_pay', 'papers_kept'],
    nationality_group: 'non_eu',
    residence_status: 'none',
    order_to_leave_date: 'never',
    refusal_letter_date: 'never',
    left_exploiter: 'yes',
    accepts_specialised_help: 'yes',
    worked_under_other_name: 'no',
    papers_during_work: 'none',
    suspected_of_crime: 'no',
    entry_ban_or_alert: 'no',
  } satisfies Answers
  const p = planOf(told)

  test('calls where she is, then in Belgium, and has a bed and a doctor before anything else', () =>
    expect(names(p, 'this_week').slice(0, 3)).toEqual(['nl-safe-reporting', 'be-safe-reporting', 'nl-shelter-care']))
  test('is never told to go to Belgium: what needs her there is no step', () => {
    expect(names(p)).not.toContain('be-reflection-period')
    expect(names(p)).not.toContain('be-shelter-care')
    expect(p.items.filter(i => elsewhereReasons.includes(i.step ?? ''))).toEqual([])
  })
  test('claims her pay from there before the Belgian year is over', () =>
    expect(itemOf(p, 'be-labour-court-wages')).toMatchObject({ group: 'before', date: '2027-09-29' }))
  test('has no split: only one country had a part', () => expect(p.two_countries).toBeNull())
})

describe('a man without papers, exploited in the Netherlands and then in Belgium, where he is now', () => {
  const told = {
    ...usual,
    work_countries: ['be', 'nl'],
    acts_countries: ['be', 'nl'],
    country_now: 'be',
    sector: 'car_wash',
    work_end: '2026-10-31',
    control_means: ['threats', 'debt'],
    nationality_group: 'non_eu',
    residence_status: 'none',
    order_to_leave_date: 'never',
    refusal_letter_date: 'never',
    left_exploiter: 'yes',
    accepts_specialised_help: 'yes',
    will_cooperate: 'yes',
    worked_under_other_name: 'no',
    papers_during_work: 'none',
    suspected_of_crime: 'no',
    entry_ban_or_alert: 'no',
    dublin_case: 'unknown',
  } satisfies Answers

  test('with no case anywhere, the Belgian procedure goes first: he is there', () => {
    const p = planOf(told)
    expect(p.two_countries?.first).toBe('be')
    expect(orderOf(p, 'be-identification', 'nl-identification')).toEqual(['be-identification', 'nl-identification'])
    expect(orderOf(p, 'be-residence-procedure', 'nl-residence-cooperation')).toEqual(['be-residence-procedure', 'nl-residence-cooperation'])
    expect(itemOf(p, 'nl-residence-cooperation').instead_of).toContain('be-residence-procedure')
    expect(names(p, 'this_week')).toContain('be-reflection-period')
    expect(names(p)).not.toContain('nl-reflection-period')
  })
  test('the centre and CoMensha speak, there is no second statement, and fingerprints are looked at before any move', () =>
    expect(planOf(told).two_countries?.mind).toEqual(expect.arrayContaining(['two_one_plan', 'two_papers', 'two_rests'])))
  test('where a Dutch case runs on his statement, the Dutch procedure goes first, and nobody tells him to travel', () => {
    const p = planOf({ ...told, already_started: 'yes', statement_made: 'yes', case_stage: 'inquiry', case_country: 'nl' })
    expect(p.two_countries?.first).toBe('nl')
    expect(orderOf(p, 'be-residence-procedure', 'nl-residence-cooperation')).toEqual(['nl-residence-cooperation', 'be-residence-procedure'])
    expect(itemOf(p, 'be-residence-procedure').instead_of).toContain('nl-residence-cooperation')
  })
  test('in danger, where he is goes first, whatever case runs', () =>
    expect(
      planOf({
        ...told,
        immediate_danger: 'yes',
        already_started: 'yes',
        statement_made: 'yes',
        case_stage: 'inquiry',
        case_country: 'nl',
      }).two_countries?.first,
    ).toBe('be'))
  test('with an orange card, the Belgian procedure goes first, also from the Netherlands', () =>
    expect(planOf({ ...told, country_now: 'nl', residence_status: 'be_orange_card' }).two_countries?.first).toBe('be'))
  test('from elsewhere, with no case, neither goes first: the lawyers decide', () =>
    expect(planOf({ ...told, country_now: 'outside_eu' }).two_countries?.first).toBeNull())
})

describe('what stands above all ways, and what never stands too early', () => {
  const away = { ...usual, acts_countries: ['nl'], work_countries: ['nl'], country_now: 'nl' } satisfies Answers
  test('who is held sees the terms of the country where he is, and no others', () => {
    const held = (country_now: 'be' | 'nl') =>
      planOf({ ...away, country_now, detained: 'police_station', order_to_leave_date: '2026-11-24' }).items.find(i => i.matter === 'held')
    expect(held('be')?.dates.map(d => d.id)).toEqual(['dl_be_order_appeal'])
    expect(held('nl')?.dates.map(d => d.id)).toEqual(['dl_nl_return_decision'])
  })
  test.each(['suspected_of_crime', 'entry_ban_or_alert'] as const)('%s: a lawyer before police or inspectors', fact => {
    expect(planOf({ ...away, [fact]: 'yes' }).items.map(i => i.matter)).toContain('against_you')
    expect(planOf({ ...away, [fact]: 'unknown' }).items.map(i => i.matter)).not.toContain('against_you')
  })
  test('a paper that is withheld puts being seen no later than no paper', () => {
    const hurt = {
      ...away,
      acts_countries: ['be'],
      work_countries: ['be'],
      country_now: 'be',
      nationality_group: 'non_eu',
    } satisfies Answers
    const signs = {
      ...hurt,
      control_means: ['locked_in'],
      violence: ['hit'],
      work_conditions: ['extreme_hours'],
      left_exploiter: 'yes',
      accepts_specialised_help: 'yes',
      will_cooperate: 'yes',
    } as Answers
    for (const residence_status of ['none', 'withheld'] as const) {
      expect(assess(allSteps, { ...signs, residence_status }, today)['be-identification']?.outcome).toBe('available')
      expect(itemOf(planOf({ ...signs, residence_status }), 'be-identification').group).toBe('this_week')
    }
  })
})

describe('the first steps of six people are what a caseworker advised', () => {
  const of = (name: keyof typeof six) => planOf(six[name])
  test('driver: help, then letter and wages by 29 September 2027; exploitation is not put first', () => {
    expect(names(of('driver'), 'this_week')).toEqual(['be-safe-reporting'])
    expect(names(of('driver'), 'before').slice(0, 2)).toEqual(['be-negotiation-sectoral', 'be-labour-court-wages'])
    expect(itemOf(of('driver'), 'be-labour-court-wages').date).toBe('2027-09-29')
    expect(itemOf(of('driver'), 'be-identification').group).toBe('only_if')
  })
  test('held: a lawyer today, with the day to object', () => {
    expect(of('held').items[0]).toMatchObject({ matter: 'held', date: '2026-11-27' })
    expect(names(of('held')).slice(1, 3)).toEqual(['be-safe-reporting', 'be-shelter-care'])
    expect(itemOf(of('held'), 'be-inspectorate-complaint').group).toBe('only_if')
  })
  test('house: call, a bed before leaving, then being seen; nothing to the diplomat', () => {
    expect(names(of('house'), 'this_week')).toEqual(['nl-safe-reporting', 'nl-shelter-care', 'nl-identification'])
    expect(itemOf(of('house'), 'nl-identification').because).toContain('nl_bed_before_leaving')
    for (const id of ['nl-negotiation-sectoral', 'nl-civil-wages', 'nl-inspectorate-complaint'])
      expect(itemOf(of('house'), id).group).toBe('only_if')
  })
  test('mushrooms: call with a lawyer first, UWV at once, the dismissal by 9 December', () => {
    expect(of('mushrooms').items[0]).toMatchObject({ pathway: 'nl-safe-reporting', step: 'lawyer_first' })
    expect(itemOf(of('mushrooms'), 'nl-insolvency-uwv')).toMatchObject({ group: 'this_week', step: 'through_lawyer_or_union' })
    expect(itemOf(of('mushrooms'), 'nl-civil-wages').date).toBe('2026-12-09')
  })
  test('girl: a guardian first, one plan for two countries, no question of pay this week', () => {
    expect(of('girl').items[0]).toMatchObject({ matter: 'guardian' })
    expect(of('girl').two_countries).toMatchObject({ first: 'be', mind: expect.arrayContaining(['two_one_plan', 'two_papers']) })
    expect(names(of('girl'), 'this_week').filter(n => /wages|negotiation|inspectorate|regelrechter/.test(n as string))).toEqual([])
  })
  test('builder: the insurer at home first; never travel', () => {
    expect(itemOf(of('builder'), 'be-workplace-accident-fedris').step).toBe('posted_home_insurance')
    expect(of('builder').items.filter(i => elsewhereReasons.includes(i.step ?? ''))).toEqual([])
  })
})

describe('what stands above every pathway', () => {
  test.each<[string, Answers, string[]]>([
    ['someone who is watched waits', { watched: 'yes' }, ['alone']],
    ['danger comes before the guardian', { immediate_danger: 'yes', under_18: 'yes' }, ['danger', 'guardian']],
    [
      'a letter of this month, in Belgium',
      { country_now: 'be', nationality_group: 'non_eu', refusal_letter_date: '2026-11-20' },
      ['letter_be'],
    ],
    [
      'not a letter of last year, which cards speak of',
      { country_now: 'be', acts_countries: ['be'], work_countries: ['be'], nationality_group: 'non_eu', refusal_letter_date: '2025-11-20' },
      [],
    ],
    ['who is held has the letter with it', { detained: 'closed_centre', country_now: 'nl', order_to_leave_date: '2026-11-20' }, ['held']],
    ['a lawyer before another name is shown', { nationality_group: 'non_eu', worked_under_other_name: 'yes' }, ['other_name']],
    ['nothing told', {}, []],
  ])('%s', (_, answers, wanted) => expect(planOf(answers).items.flatMap(i => i.matter ?? [])).toEqual(wanted))
})

test('the labour court waits while the criminal case runs: the claim there stands above it', () => {
  const p = planOf({
    ...usual,
    work_countries: ['be'],
    acts_countries: ['be'],
    country_now: 'be',
    work_end: '2026-09-30',
    already_started: 'yes',
    case_stage: 'judicial_investigation',
    charges: ['trafficking'],
    listed_as_victim: 'yes',
    hearing_closed: 'no',
  })
  expect(orderOf(p, 'be-civil-party', 'be-labour-court-wages')).toEqual(['be-civil-party', 'be-labour-court-wages'])
  expect(itemOf(p, 'be-labour-court-wages').because).toContain('be_criminal_holds_civil')
})

describe('for random people the plan', () => {
  const chance = new Chance('plan')
  const everyone = Array.from({ length: 500 }, () => someone(chance)).flatMap(p => [p, knowingLess(p, chance)])
  const made = everyone.map(who => {
    const assessment = assess(allSteps, who.answers, who.today)
    return { who, assessment, plan: plan(allSteps, assessment, who.answers, who.today), known: personOn(who.answers, who.today) }
  })
  const resultOf = (m: (typeof made)[number], id: PathwayId) => m.assessment[id] as PathwayResult
  const idle = (m: (typeof made)[number], id: PathwayId) =>
    resultOf(m, id).outcome === 'blocked' || foldOf(id, resultOf(m, id), m.known, resultOf(m, id).deadlines) !== undefined
  const steps = (m: (typeof made)[number]) => m.plan.items.filter((i): i is PlanItem & { pathway: PathwayId } => i.pathway !== null)
  const daysFrom = (a: string, b: string) => (read(b) as Span).from - (read(a) as Span).from

  test('keeps every order that holds, but for what is folded or closed, which holds nothing up', () => {
    let kept = 0
    for (const m of made) {
      const place = new Map(steps(m).map((i, at) => [i.pathway, at]))
      for (const [id, { from, kind, to, when }] of interactionList) {
        if ((kind !== 'first' && kind !== 'pauses') || (when && m.known.truth(when) !== true) || !place.has(from) || idle(m, from)) continue
        for (const t of to.filter(x => place.has(x))) {
          kept++
          expect(place.get(from), `${id}: ${tell(m.who)}`).toBeLessThan(place.get(t) as number)
        }
      }
    }
    expect(kept).toBeGreaterThan(5000)
  })

  test('has its groups in order, no pathway twice, none that is not about the person, and none that touches nothing', () => {
    for (const m of made) {
      const groups = m.plan.items.map(i => planGroups.indexOf(i.group))
      expect(groups).toEqual([...groups].sort())
      const ids = steps(m).map(i => i.pathway)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect([resultOf(m, id).outcome, untouched.includes(id)], id).not.toContain('not-applicable')
      expect(ids.filter(id => untouched.includes(id))).toEqual([])
    }
  })

  test('never says to be in another country', () => {
    for (const m of made) for (const i of steps(m)) expect(elsewhereReasons).not.toContain(i.step)
  })

  test('leaves out no way that is open to the person or can open, but first contact where it is of no use', () => {
    for (const m of made) {
      const ids = new Set(steps(m).map(i => i.pathway))
      for (const { id, steps: all } of allSteps) {
        const { outcome, reason, reasons } = resultOf(m, id)
        if (
          outcome === 'not-applicable' ||
          untouched.includes(id) ||
          id.endsWith('safe-reporting') ||
          elsewhereReasons.includes(reason ?? '')
        )
          continue
        const useful = reasons.filter(r => !elsewhereReasons.includes(r) && all.find(s => s.name === r)?.status !== 'not-applicable')
        if (useful.length > 0) expect(ids, `${id}: ${tell(m.who)}`).toContain(id)
      }
      const contact = (['be-safe-reporting', 'nl-safe-reporting'] as const).filter(id => resultOf(m, id).outcome !== 'not-applicable')
      expect(contact.length > 0, tell(m.who)).toBe(contact.some(id => ids.has(id)))
    }
  })

  test('contradicts no card: what is closed or folded stands under "only if", what can be used now does not, and its step is possible', () => {
    for (const m of made)
      for (const i of steps(m)) {
        const { outcome, reasons, reason } = resultOf(m, i.pathway)
        if (idle(m, i.pathway)) expect(i.group).toBe('only_if')
        else if (outcome === 'available') expect(i.group, `${i.pathway}: ${tell(m.who)}`).not.toBe('only_if')
        expect(reasons).toContain(i.step)
        if (reason !== null) expect(i.step).toBe(reason)
        expect(i.needs.length > 0 && outcome !== 'open').toBe(false)
      }
  })

  test('shows every date that runs, at its earliest day, and nothing that has passed but what is better late than not', () => {
    for (const m of made)
      for (const i of steps(m)) {
        const running = resultOf(m, i.pathway).deadlines.filter(d => d.state === 'running' && d.kind !== 'opens' && !d.done)
        for (const d of running) expect(i.dates).toContainEqual(d)
        for (const d of i.dates) if (d.state === 'passed') expect(deadlineOf(d.id).lateIsFine).toBe(true)
        if (i.date !== null) expect(i.date >= m.who.today).toBe(true)
        for (const d of running)
          if (d.kind !== 'act_before' && (d.shown as string) >= m.who.today) {
            expect((i.date as string) <= (d.shown as string), `${i.pathway} ${d.id}: ${tell(m.who)}`).toBe(true)
            if (!idle(m, i.pathway) && daysFrom(m.who.today, d.shown as string) <= thisWeek) expect(i.group).toBe('this_week')
          }
      }
  })

  test('says of two that exclude each other which would take the place of which', () => {
    let found = 0
    for (const m of made) {
      const place = new Map(steps(m).map((i, at) => [i.pathway, at]))
      for (const [, { from, kind, to, when }] of interactionList) {
        if (kind !== 'not_both' || (when && m.known.truth(when) !== true)) continue
        for (const t of to) {
          const [a, b] = [place.get(from), place.get(t)]
          if (a === undefined || b === undefined || idle(m, from) || idle(m, t)) continue
          found++
          const [upper, lower] = a < b ? [from, t] : [t, from]
          expect(itemOf(m.plan, lower).instead_of).toContain(upper)
          expect(itemOf(m.plan, upper).instead_of).not.toContain(lower)
        }
      }
    }
    expect(found).toBeGreaterThan(50)
  })

  test('gives only reasons that hold, and two countries only where both had a part', () => {
    for (const m of made) {
      for (const i of m.plan.items)
        for (const id of [...i.because, ...i.mind]) {
          const { when } = interactions[id] as { when?: Parameters<typeof m.known.truth>[0] }
          if (when) expect(m.known.truth(when), `${id}: ${tell(m.who)}`).toBe(true)
        }
      expect(m.plan.two_countries !== null).toBe(m.known.truth(be_link) === true && m.known.truth(nl_link) === true)
    }
  })

  test('is the same whatever the order of the answers', () => {
    const again = (p: Someone) => planOf(p.answers, p.today)
    for (const m of made.slice(0, 150)) expect(again(inAnotherOrder(m.who, chance))).toEqual(m.plan)
  })
})
