/** The nearest way to a closed door: it opens it, nothing smaller does, and nothing in it is impossible, harmful or a lie. */
import { describe, expect, test } from 'vitest'
import { changedBy, type EventId, eventIds, eventOf, events, unchangingOf } from '../content/events.ts'
import { type Answers, type FactId, factIds, factOf } from '../content/facts/index.ts'
import { elsewhere } from '../content/folds.ts'
import { ends, limits, notSought } from '../content/nearest.ts'
import { type PathwayId, pathwayIds } from '../content/pathways.ts'
import { assess } from '../machines/assessment/assess.ts'
import { evaluate, type Result } from '../machines/assessment/evaluate.ts'
import { canHappen, happen, personIn, type Situation } from '../machines/assessment/happen.ts'
import { nearest, type Way } from '../machines/assessment/nearest.ts'
import type { PathwaySteps } from '../machines/assessment/steps.ts'
import { cases, casesToday } from '../machines/cases.ts'
import { allSteps } from '../machines/index.ts'
import { people as walked } from './e2e/people.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const stepsOf = (id: PathwayId) => allSteps.find(p => p.id === id) as PathwaySteps
const proposed = eventIds.filter(id => eventOf(id).proposed)
const chance = new Chance('nearest')
const people = Array.from({ length: 60 }, () => someone(chance)).flatMap(p => [p, knowingLess(p, chance)])

describe('what can change', () => {
  test('is said of every fact once: an event changes it, or it stands why nothing does', () => {
    const changed = new Set<FactId>(eventIds.flatMap(id => changedBy(eventOf(id))))
    expect(factIds.filter(f => changed.has(f) === f in unchangingOf)).toEqual([])
  })
  test('is an answer that the fact takes, and lists keep "none" alone', () => {
    for (const id of eventIds) {
      const { sets, adds, drops } = eventOf(id)
      for (const [f, answer] of Object.entries({ ...sets, ...adds, ...drops })) {
        const { kind, answers = [], never } = factOf(f as FactId)
        if (kind === 'date') expect(['today', ...(never ? ['never'] : [])], `${id}: ${f}`).toContain(answer)
        else expect(answers, `${id}: ${f}`).toEqual(expect.arrayContaining([answer].flat()))
      }
    }
  })
  test('what is proposed never is harm, a lie about the past, a journey, or protection given up', () => {
    const never: readonly FactId[] = [
      ...factIds.filter(f => f in unchangingOf),
      'country_now',
      'cannot_cooperate_reasons',
      'status_end_reason',
      'dismissal_date',
    ]
    for (const id of proposed) for (const f of changedBy(eventOf(id))) expect(never, `${id} changes ${f}`).not.toContain(f)
    const papersGiven = proposed.flatMap(id => eventOf(id).sets?.residence_status ?? [])
    expect([...papersGiven].sort()).toEqual(['be_orange_card', 'reflection_paper', 'reflection_paper', 'victim_permit'])
    const loses: readonly [FactId, string][] = [
      ['will_cooperate', 'no'],
      ['accepts_specialised_help', 'no'],
      ['listed_as_victim', 'no'],
      ['case_stage', 'none'],
      ['case_stage', 'dismissed'],
      ['court_outcome', 'acquittal'],
      ['be_magistrate_status', 'withdrawn'],
      ['work_still', 'yes'],
      ['detained', 'prison'],
      ['left_exploiter', 'no'],
    ]
    for (const id of proposed) for (const [f, worse] of loses) expect(eventOf(id).sets?.[f], `${id}: ${f}`).not.toBe(worse)
  })
  test('a case only goes forward, or is opened again by those who may', () => {
    const order = ['none', 'inquiry', 'judicial_investigation', 'trial_first', 'appeal', 'final']
    const back: readonly EventId[] = ['be_case_reopened', 'nl_court_orders_case']
    for (const id of proposed) {
      const to = eventOf(id).sets?.case_stage as string | undefined
      if (!to) continue
      expect(['prosecutor', 'court', 'time'], id).toContain(eventOf(id).by)
      for (const from of factOf('case_stage').answers ?? []) {
        const answers = {
          work_countries: ['be'],
          violence: ['hit'],
          case_stage: from,
          court_outcome: 'pending',
          judgment_final: 'no',
        } as Answers
        const situation = { answers, today: casesToday }
        if (!canHappen(allSteps, eventOf(id), situation, personIn(situation))) continue
        if (!back.includes(id)) expect(order.indexOf(from), `${id} from ${from}`).toBeLessThan(order.indexOf(to))
      }
    }
  })
  test('an answer that comes of an event counts: nothing else that follows contradicts it', () => {
    for (const p of people)
      for (const id of eventIds) {
        const then = happen(allSteps, id, p)
        if (!then) continue
        const known = personIn(then)
        for (const [f, answer] of Object.entries(eventOf(id).sets ?? {})) {
          const value = known.value(f as FactId)
          if (value !== 'set aside') expect(value, `${id}: ${f}, ${tell(p)}`).toEqual(answer === 'today' ? then.today : answer)
        }
      }
  })
  test('waiting ends on the very day from which it is so', () => {
    const seen = new Set<EventId>()
    for (const [, told, , today = casesToday] of Object.values(cases).flat()) {
      const p = { answers: told, today }
      for (const id of eventIds) {
        const { waits } = eventOf(id)
        const then = waits && 'until' in waits ? happen(allSteps, id, p) : undefined
        if (!then || !waits || !('until' in waits)) continue
        seen.add(id)
        const before = new Date(Date.parse(then.today) - 86_400_000).toISOString().slice(0, 10)
        expect(personIn(then).answer(waits.until)).toBe(waits.is)
        expect(personIn({ ...p, today: before }).answer(waits.until)).not.toBe(waits.is)
      }
    }
    expect([...seen].sort()).toEqual(eventIds.filter(id => eventOf(id).waits && 'until' in (eventOf(id).waits ?? {})).sort())
  })
})

const is = ({ answers }: Situation, fact: FactId, answer: string) => (answers as { [f: string]: unknown })[fact] === answer
const saidNo = (p: Situation) => is(p, 'will_cooperate', 'no')
const child = (p: Situation) => is(p, 'under_18', 'yes')
const aboutTheCase = /-residence-(procedure|permanent|cooperation|continued)$|-civil-party$|-injured-(person|party)$|-advance-payment$/
const aboutPapers = /-reflection-period$|-residence-/
/** What must not be proposed to somebody for a pathway, said again: papers, the end of a job, the case, and time that the pathway does not ask. */
function refused(p: Situation, pathway: PathwaySteps, id: EventId): boolean {
  const { waits } = eventOf(id)
  if (/^gets_.*_time_to_rest$/.test(id)) return !aboutPapers.test(pathway.id) && !/-shelter-care$/.test(pathway.id)
  if (/^gets_|^reason_in_writing$/.test(id)) return !aboutPapers.test(pathway.id)
  if (id === 'stops_work') return !/-inspectorate-complaint$/.test(pathway.id)
  if (['cooperates', 'makes_statement', 'helps_case', 'joins_case', 'hands_in_form'].includes(id))
    return saidNo(p) && !aboutTheCase.test(pathway.id)
  return waits !== undefined && 'until' in waits && !pathway.steps.some(s => s.asks === waits.until)
}
/** No way is looked for. */
const ended = (p: Situation, pathway: PathwaySteps, reason: string | null) =>
  child(p) || notSought.includes(pathway.id) || (reason !== null && (reason in ends || elsewhere.includes(reason)))

/** Every set of proposed events up to a size, in every order in which they can happen: what each pathway comes to, by size. Independent of the search. */
function everything(from: Situation, most: number): ReadonlyMap<PathwayId, readonly (readonly Result[])[]> {
  const found = new Map(allSteps.map(p => [p.id, [] as Result[][]]))
  const seen = new Set<string>()
  let states: { readonly situation: Situation; readonly done: readonly EventId[] }[] = [{ situation: from, done: [] }]
  for (let size = 1; size <= most; size++) {
    const next: typeof states = []
    for (const { situation, done } of states)
      for (const id of proposed) {
        if (done.includes(id)) continue
        const then = happen(allSteps, id, situation)
        const key = then && `${then.today} ${[...done, id].sort()} ${JSON.stringify(Object.entries(then.answers).sort())}`
        if (!then || !key || seen.has(key)) continue
        seen.add(key)
        next.push({ situation: then, done: [...done, id] })
      }
    for (const { situation, done } of next) {
      const known = personIn(situation)
      for (const p of allSteps) {
        if (done.some(id => refused(from, p, id))) continue
        const list = found.get(p.id) as Result[][]
        list[size - 1] ??= []
        list[size - 1]?.push(evaluate(p, known))
      }
    }
    states = next
  }
  return found
}

const tiers = ['available', 'conditional', 'open'] as const
/** The best that some results come to, for someone whose pathway is so now. */
function bestOf(results: readonly Result[], now: Result['outcome']): number {
  const wanted = now === 'conditional' ? ['available'] : ['available', 'conditional']
  return Math.min(
    tiers.length,
    ...results.map(r =>
      r.outcome === 'open'
        ? r.possible.includes('available')
          ? 2
          : 3
        : wanted.includes(r.outcome) && !/^must_be_in_/.test(r.reason ?? '')
          ? tiers.indexOf(r.outcome as never)
          : 3,
    ),
  )
}

describe('the nearest way', () => {
  const depth = 3
  const some = people.filter(p => !child(p)).slice(0, 72)
  test(`is the smallest for ${some.length} random people: all sets of up to ${depth} changes were tried`, { timeout: 120_000 }, () => {
    const sizes = [0, 0, 0, 0, 0]
    for (const p of some) {
      const tried = everything(p, depth)
      for (const pathway of allSteps) {
        const now = evaluate(pathway, personIn(p))
        const found = nearest(allSteps, pathway.id, p)
        if (!found) {
          expect(['available', 'open']).toContain(now.outcome)
          continue
        }
        if (ended(p, pathway, now.reason)) {
          expect(found.ways, pathway.id).toEqual([])
          continue
        }
        const best = (tried.get(pathway.id) ?? []).map(results => bestOf(results, now.outcome))
        const first = best.findIndex(b => b < tiers.length)
        const way = found.ways[0]
        const size = way?.changes.length ?? 0
        const who = () => `${pathway.id}, ${JSON.stringify(found.ways)}: ${tell(p)}`
        if (first < 0) {
          expect(size === 0 || size > depth, who()).toBe(true)
          continue
        }
        sizes[first + 1] = (sizes[first + 1] ?? 0) + 1
        const better = (best[first + 1] ?? tiers.length) < (best[first] as number)
        const known = first + 1 < depth // one change more was tried too
        if (known) {
          expect(size, who()).toBe(better ? first + 2 : first + 1)
          expect(tiers.indexOf(way?.outcome as never), who()).toBe(better ? best[first + 1] : best[first])
        } else expect([first + 1, first + 2], who()).toContain(size)
      }
    }
    expect(
      sizes.slice(1, 4).every(n => n > 5),
      `sets by size ${sizes}`,
    ).toBe(true)
  })

  const everyone: readonly Situation[] = [
    ...people,
    ...Object.values(walked).map(answers => ({ answers, today: casesToday })),
    ...Object.values(cases)
      .flat()
      .filter((_, i) => i % 4 === 0)
      .map(([, answers, , today = casesToday]) => ({ answers, today })),
  ]
  const found = everyone.flatMap(p =>
    allSteps.flatMap(pathway => {
      const is = nearest(allSteps, pathway.id, p)
      return is ? [{ p, pathway, is }] : []
    }),
  )
  test('really opens it when it happens, every change can happen in its turn, and none can be left out', { timeout: 120_000 }, () => {
    let ways = 0
    for (const { p, pathway, is } of found)
      for (const way of is.ways) {
        ways++
        const ids = way.changes.map(c => c.event)
        expect(new Set(ids).size).toBe(ids.length)
        const then = apply(p, ids)
        expect(then, `${pathway.id}: ${ids} for ${tell(p)}`).toBeDefined()
        const result = evaluate(pathway, personIn(then as Situation))
        expect([result.outcome, result.reason, result.missing]).toEqual([way.outcome, way.reason, way.missing])
        if (way.outcome === 'open') expect(result.possible).toContain('available')
        for (const left of ids) {
          const less = apply(
            p,
            ids.filter(id => id !== left),
          )
          if (!less || ids.length === 1) continue
          const without = evaluate(pathway, personIn(less))
          const now = evaluate(pathway, personIn(p)).outcome
          expect(bestOf([without], now), `${pathway.id}: ${left} of ${ids}`).toBeGreaterThan(tiers.indexOf(way.outcome))
        }
      }
    expect(ways).toBeGreaterThan(200)
  })
  test('holds only what may be proposed, and says who can bring it about', () => {
    for (const { is } of found)
      for (const { event, by, day } of is.ways.flatMap(w => w.changes)) {
        expect(proposed).toContain(event)
        expect(by).toBe(eventOf(event).by)
        expect(day !== null).toBe('waits' in events[event])
      }
  })
  test('names the step that decides, with the answer that was followed', () => {
    for (const { p, pathway, is } of found) {
      expect(is.failed, `${pathway.id}: ${tell(p)}`).not.toBeNull()
      const step = pathway.steps.find(s => s.name === is.failed?.step)
      expect(step?.asks).toBe(is.failed?.fact)
      const answer = personIn(p).answer(step?.asks as never)
      expect(is.failed?.answer).toEqual(answer === 'set aside' || answer === undefined ? 'not_asked' : answer)
    }
  })
  test('is never a paper to report or be paid, time that nobody counts, or taking part in the case for who said no', () => {
    for (const { p, pathway, is } of found)
      for (const { event } of is.ways.flatMap(w => w.changes)) expect(refused(p, pathway, event), `${pathway.id}: ${event}`).toBe(false)
    expect(found.filter(f => saidNo(f.p) && f.is.ways.length > 0).length).toBeGreaterThan(20)
  })
  test('is none for a child: a guardian comes first, unless the reason says who acts, or nothing would open it', () => {
    const children = found.filter(f => child(f.p))
    for (const { is } of children) expect(is.ways).toEqual([])
    expect(new Set(children.map(f => f.is.none))).toEqual(new Set(['guardian', 'stands', 'nothing']))
  })
  test('is none from a reason that stands as the way, and from one that is about harm, the past or another country', () => {
    const seen = new Set<string>()
    const all = [
      ...everyone,
      ...Object.values(cases)
        .flat()
        .map(([, answers, , today = casesToday]) => ({ answers, today })),
    ]
    for (const p of all)
      for (const pathway of allSteps) {
        const { reason } = evaluate(pathway, personIn(p))
        const end = reason === null ? undefined : elsewhere.includes(reason) ? 'where_you_are' : (ends as Record<string, string>)[reason]
        if (reason === null || !end) continue
        seen.add(reason)
        const is = nearest(allSteps, pathway.id, p)
        expect([is?.ways, is?.none, is?.unchanging], `${pathway.id}/${reason}`).toEqual(
          end === 'stands' ? [[], 'stands', null] : [[], 'nothing', end],
        )
      }
    expect([...seen].sort()).toEqual([...Object.keys(ends), ...elsewhere].sort())
  })
  test('a reason that stands is a way as it is: conditional wherever it is given; the others are nowhere open', () => {
    for (const [reason, end] of [...Object.entries(ends), ...elsewhere.map(r => [r, 'where_you_are'] as const)]) {
      const given = allSteps.flatMap(p => p.steps).filter(s => s.name === reason && s.status)
      expect(given.length, reason).toBeGreaterThan(0)
      for (const { status } of given)
        if (end === 'stands') expect(status, reason).toBe('conditional')
        else expect(status, reason).not.toBe('available')
    }
    const lawyers = allSteps.flatMap(p => p.steps).filter(s => s.status && /^(lawyer_first|only_with_|only_through_third)/.test(s.name))
    expect(lawyers.map(s => s.name).filter(name => (ends as Record<string, string>)[name] !== 'stands')).toEqual([])
  })
  test('what is limited is proposed at all, for ways that there are', () => {
    for (const { events: limited, onlyFor } of limits) {
      expect(limited.filter(id => !proposed.includes(id))).toEqual([])
      expect(onlyFor.filter(id => !pathwayIds.includes(id))).toEqual([])
    }
  })
  test('is none for those who have not lost anything, on the ways for people who have', () => {
    for (const { pathway, is } of found.filter(f => notSought.includes(f.pathway.id))) expect(is.ways, pathway.id).toEqual([])
  })
  test('is none while the way is open to them, or facts are missing that somebody can find out', () => {
    for (const p of people) {
      const now = assess(allSteps, p.answers, p.today)
      for (const { id } of allSteps) {
        const { outcome, missing } = now[id] as NonNullable<(typeof now)[PathwayId]>
        expect(nearest(allSteps, id, p) === null).toBe(outcome === 'available' || outcome === 'open')
        if (outcome !== 'open') expect(missing).toEqual([])
      }
    }
  })
})

function apply(from: Situation, ids: readonly EventId[]): Situation | undefined {
  return ids.reduce<Situation | undefined>((s, id) => s && happen(allSteps, id, s), from)
}

describe('worked cases: the nearest way is', () => {
  const be = { work_countries: ['be'], acts_countries: ['be'], country_now: 'be' } satisfies Answers
  const nl = { work_countries: ['nl'], acts_countries: ['nl'], country_now: 'nl' } satisfies Answers
  const noPapers = { nationality_group: 'non_eu', residence_status: 'none' } satisfies Answers
  const signs = {
    violence: ['none'],
    control_means: ['threats'],
    work_conditions: ['extreme_hours'],
    trafficking_acts: ['recruited'],
  } satisfies Answers
  const rows: readonly (readonly [who: string, pathway: PathwayId, told: Answers, ways: readonly string[]])[] = [
    [
      'the parcel driver in Antwerp, for recognition: free help from a centre',
      'be-identification',
      walked.driver,
      ['accepts_help: available', 'centre_follows: available'],
    ],
    [
      'the parcel driver, for the closure fund: only if a court declares the firm bankrupt',
      'be-insolvency-ffe',
      walked.driver,
      ['firm_bankrupt: conditional'],
    ],
    ['the parcel driver, for the Dutch wage claim: none, he worked in Belgium', 'nl-civil-wages', walked.driver, ['nothing: happened']],
    [
      'the parcel driver, for the work accident: none, nobody is told to have one',
      'be-workplace-accident-fedris',
      walked.driver,
      ['nothing: harm'],
    ],
    ['the man held in Liège, for work accident insurance: none', 'be-workplace-accident-fedris', walked.held, ['nothing: harm']],
    [
      'the woman in a diplomat’s house, for the permit during the case: a statement, and a case',
      'nl-residence-cooperation',
      walked.house,
      ['makes_statement + case_starts: available', 'helps_case + case_starts: available'],
    ],
    [
      'the same woman, for the inspectorate while she lives there: none but what is known already',
      'nl-inspectorate-complaint',
      walked.house,
      ['nothing: happened'],
    ],
    [
      'the mushroom picker, for the insolvency benefit: none near, a lawyer or union asks for her as it stands',
      'nl-insolvency-uwv',
      walked.mushrooms,
      ['stands'],
    ],
    ['the girl of seventeen, for talks with the boss: none, a guardian acts for her', 'be-negotiation-sectoral', walked.girl, ['stands']],
    ['the girl in Belgium, for a Dutch bed: none, nobody is sent on a journey', 'nl-shelter-care', walked.girl, ['nothing: where_you_are']],
    [
      'the posted builder in Lisbon, for the Belgian work accident: none, he was posted',
      'be-workplace-accident-fedris',
      walked.builder,
      ['nothing: happened'],
    ],
    [
      'the posted builder, for a Belgian bed: none, nobody is sent on a journey',
      'be-shelter-care',
      walked.builder,
      ['nothing: where_you_are'],
    ],
    [
      'someone who could not cooperate, for recognition in Belgium: rest and care are open as they are, a statement can wait',
      'be-identification',
      {
        ...be,
        ...noPapers,
        ...signs,
        already_started: 'no',
        left_exploiter: 'yes',
        accepts_specialised_help: 'yes',
        will_cooperate: 'no',
        under_18: 'no',
      },
      ['stands'],
    ],
    [
      'someone who could not cooperate because of threats, for the Dutch permit: the police or a doctor write that down',
      'nl-residence-cooperation',
      {
        ...nl,
        ...noPapers,
        ...signs,
        already_started: 'no',
        will_cooperate: 'no',
        cannot_cooperate_reasons: ['serious_threat'],
        nl_hardship_statement: 'no',
      },
      ['reason_in_writing: available'],
    ],
    [
      'someone whose status was withdrawn, for the Belgian card: the prosecutor looks again',
      'be-residence-procedure',
      {
        ...be,
        ...noPapers,
        ...signs,
        already_started: 'yes',
        be_magistrate_status: 'withdrawn',
        statement_made: 'yes',
        will_cooperate: 'yes',
        case_stage: 'inquiry',
        left_exploiter: 'yes',
        specialised_help_state: 'followed',
        under_18: 'no',
        public_order_issue: 'no',
        identity_document: 'passport',
      },
      ['recognised: available'],
    ],
    [
      'someone left out of the Dutch indictment before the hearing closed: to be named, and to ask for the money',
      'nl-injured-party',
      {
        ...nl,
        unpaid_items: ['wages_all'],
        already_started: 'yes',
        case_stage: 'trial_first',
        court_outcome: 'pending',
        hearing_closed: 'no',
        listed_as_victim: 'no',
        civil_claim_running: 'no',
        charges: ['trafficking'],
        civil_party_joined: 'no',
      },
      ['named_in_case: available'],
    ],
    [
      'someone left out of the Dutch indictment after the hearing closed: none near',
      'nl-injured-party',
      {
        ...nl,
        unpaid_items: ['wages_all'],
        already_started: 'yes',
        case_stage: 'trial_first',
        court_outcome: 'pending',
        hearing_closed: 'yes',
        listed_as_victim: 'no',
        civil_claim_running: 'no',
        charges: ['trafficking'],
        civil_party_joined: 'no',
      },
      ['far'],
    ],
    [
      'someone with a final Dutch conviction and payment order of a month ago: time alone, eight months',
      'nl-advance-payment',
      {
        ...nl,
        already_started: 'yes',
        case_stage: 'final',
        court_outcome: 'conviction_trafficking',
        nl_compensation_order: 'yes',
        order_paid: 'none',
        final_decision_date: '2026-10-24',
      },
      ['eight_months_after_judgment 2027-06-25: available'],
    ],
    [
      'someone whose Dutch case was dropped, for money in it: the court orders that it goes on',
      'nl-injured-party',
      {
        ...nl,
        unpaid_items: ['wages_all'],
        already_started: 'yes',
        case_stage: 'dismissed',
        listed_as_victim: 'yes',
        dismissal_date: '2026-10-01',
      },
      ['nl_court_orders_case: conditional'],
    ],
    [
      'someone whose employer is unknown, for wages in Belgium: a helper finds out who it is',
      'be-labour-court-wages',
      {
        ...be,
        nationality_group: 'other_eu',
        unpaid_items: ['wages_all'],
        pay_expected: 'yes',
        orders_given: 'yes',
        paper_self_employed: 'no',
        employer_known: 'no',
        employer_kind: 'company',
        employer_closed: 'no',
        work_chain: ['none'],
        work_end: '2026-10-01',
        work_still: 'no',
        first_unpaid_due: '2026-08-31',
        last_unpaid_due: '2026-09-30',
      },
      ['finds_employer: available'],
    ],
    [
      'someone who signed a Dutch settlement last week: it can be taken back in writing',
      'nl-civil-wages',
      {
        ...nl,
        nationality_group: 'other_eu',
        unpaid_items: ['wages_all'],
        pay_expected: 'yes',
        orders_given: 'yes',
        paper_self_employed: 'no',
        employer_known: 'name_and_address',
        employer_kind: 'company',
        employer_closed: 'no',
        work_chain: ['none'],
        signed_paper: ['settlement'],
        signed_date: '2026-11-18',
        nl_signed_right_told: 'yes',
        signed_under_pressure: 'no',
        last_unpaid_due: '2026-09-30',
        first_unpaid_due: '2026-09-30',
      },
      ['takes_back_signature: available'],
    ],
    [
      'someone who signed a settlement and "all is paid" eleven days ago: both fall away together',
      'nl-civil-wages',
      {
        ...nl,
        nationality_group: 'other_eu',
        unpaid_items: ['wages_all'],
        pay_expected: 'yes',
        orders_given: 'yes',
        paper_self_employed: 'no',
        employer_known: 'name_and_address',
        employer_kind: 'company',
        employer_closed: 'no',
        work_chain: ['none'],
        signed_paper: ['settlement', 'full_receipt'],
        signed_date: '2026-11-13',
        nl_signed_right_told: 'yes',
        signed_under_pressure: 'no',
        last_unpaid_due: '2026-09-30',
        first_unpaid_due: '2026-09-30',
      },
      ['takes_back_signature: available'],
    ],
    [
      'someone suspected in the Netherlands, to ask for help: the lawyer is the way, nothing leads to the police from there',
      'nl-safe-reporting',
      {
        ...nl,
        ...noPapers,
        immediate_danger: 'no',
        watched: 'no',
        detained: 'no',
        under_18: 'no',
        worked_under_other_name: 'no',
        suspected_of_crime: 'yes',
        entry_ban_or_alert: 'no',
      },
      ['stands'],
    ],
    [
      'someone hit by nobody, for the Belgian violence fund: no statement makes violence of it',
      'be-violent-crime-fund',
      { ...be, ...noPapers, ...signs, under_18: 'no', left_exploiter: 'yes', already_started: 'no' },
      ['nothing: harm'],
    ],
    [
      'someone who never was in a Dutch case, for the longer permit: nobody waits three years for it',
      'nl-residence-continued',
      { ...nl, ...noPapers, ...signs, under_18: 'no', already_started: 'no' },
      ['nothing: happened'],
    ],
    [
      'someone who said no to a statement, for urgent aid in Belgium: no statement is proposed',
      'be-violent-crime-fund',
      {
        ...be,
        ...signs,
        under_18: 'no',
        violence: ['hit'],
        violence_last_date: '2026-06-01',
        harm: ['body'],
        be_damage_over_500: 'yes',
        compensation_received: 'none',
        will_cooperate: 'no',
        statement_made: 'no',
        civil_party_joined: 'no',
        case_stage: 'inquiry',
        court_outcome: 'pending',
        be_civil_judgment_final: 'no',
        suspect_known: 'yes',
        needs: ['doctor'],
      },
      ['civil_judgment: open'],
    ],
    [
      'the girl of seventeen whom no centre follows, for the Belgian days of rest: a guardian comes first',
      'be-reflection-period',
      { ...walked.girl, unaccompanied: 'no', accepts_specialised_help: 'no', specialised_help_state: 'none', left_exploiter: 'yes' },
      ['guardian'],
    ],
    [
      'someone who signed it two months ago: none near',
      'nl-civil-wages',
      {
        ...nl,
        nationality_group: 'other_eu',
        unpaid_items: ['wages_all'],
        pay_expected: 'yes',
        orders_given: 'yes',
        paper_self_employed: 'no',
        employer_known: 'name_and_address',
        employer_kind: 'company',
        employer_closed: 'no',
        work_chain: ['none'],
        signed_paper: ['settlement'],
        signed_date: '2026-09-18',
        nl_signed_right_told: 'yes',
        signed_under_pressure: 'no',
        last_unpaid_due: '2026-09-30',
        first_unpaid_due: '2026-09-30',
      },
      ['far'],
    ],
  ]
  test.each(rows)('%s', (_, pathway, told, ways) => {
    const found = nearest(allSteps, pathway, { answers: told, today: casesToday })
    const inWords = ({ changes, outcome }: Way) => `${changes.map(c => [c.event, c.day].filter(Boolean).join(' ')).join(' + ')}: ${outcome}`
    expect(found?.none ? [[found.none, found.unchanging].filter(Boolean).join(': ')] : found?.ways.map(inWords)).toEqual(ways)
  })
  test('the case of every row ends where the row says that it starts', () => {
    for (const [who, pathway, told] of rows)
      expect(evaluate(stepsOf(pathway), personIn({ answers: told, today: casesToday })).outcome, who).not.toBe('available')
  })
})
