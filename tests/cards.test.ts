/** How cards are shown: which are folded, what an open one says, and what changed since the last time. */
import { describe, expect, test } from 'vitest'
import { plus, read, type Span, write } from '../content/calendar/days.ts'
import type { Answers } from '../content/facts/index.ts'
import { folds } from '../content/folds.ts'
import type { PathwayId } from '../content/pathways.ts'
import { assess, type DeadlineResult, type PathwayResult, personOn } from '../machines/assessment/assess.ts'
import { carefulReason } from '../machines/assessment/careful.ts'
import { changes } from '../machines/assessment/changes.ts'
import { foldOf } from '../machines/assessment/fold.ts'
import { nextQuestion, openCards } from '../machines/assessment/next.ts'
import { papersOf } from '../machines/assessment/papers.ts'
import type { PathwaySteps } from '../machines/assessment/steps.ts'
import { allSteps } from '../machines/index.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const today = '2026-11-24'
const results = (told: Answers, day = today) => assess(allSteps, told, day)
const resultOf = (id: PathwayId, told: Answers, day = today) => results(told, day)[id] as PathwayResult
const folded = (id: PathwayId, told: Answers, day = today) => {
  const result = resultOf(id, told, day)
  return foldOf(id, result, personOn(told, day), result.deadlines)
}
const chance = new Chance('cards')
const people = Array.from({ length: 200 }, () => someone(chance)).flatMap(p => [p, knowingLess(p, chance)])

describe('a card is folded', () => {
  const here = { work_countries: ['be'], acts_countries: ['be'], unpaid_items: ['wages_part'] } satisfies Answers
  const inNl = { work_countries: ['nl'], acts_countries: ['nl'], unpaid_items: ['wages_part'] } satisfies Answers
  const noViolence = {
    control_means: ['none'],
    work_conditions: ['late_pay'],
    trafficking_acts: ['none'],
    violence: ['none'],
    already_started: 'no',
  } satisfies Answers
  const rows: [string, PathwayId, Answers, string | undefined][] = [
    ['where it is not about the person', 'nl-insolvency-uwv', here, 'fold_not_about_you'],
    ['where no case runs', 'be-civil-party', { ...here, case_stage: 'none' }, 'fold_no_case'],
    ['not where a case runs, and its outcome is settled', 'be-civil-party', { ...here, case_stage: 'inquiry' }, undefined],
    ['where it is open and nobody has said that a case exists', 'be-civil-party', here, 'fold_gate'],
    ['where it is open and nobody knows whether a case exists', 'be-civil-party', { ...here, already_started: 'unknown' }, 'fold_gate'],
    ['not where it is open and something has started', 'be-civil-party', { ...here, already_started: 'yes' }, undefined],
    [
      'without violence or a finding, in Belgium',
      'be-violent-crime-fund',
      { ...here, ...noViolence, charges: ['forgery'], court_outcome: 'acquittal' },
      'fold_no_violence_be',
    ],
    ['while nobody knows of violence, in Belgium', 'be-violent-crime-fund', here, 'fold_no_violence_be'],
    ['not after violence, in Belgium', 'be-violent-crime-fund', { ...here, violence: ['hit'] }, undefined],
    ['while nobody knows of violence, in the Netherlands', 'nl-violent-crime-fund', inNl, 'fold_no_violence_nl'],
    [
      'not with a sign of exploitation, in the Netherlands',
      'nl-violent-crime-fund',
      { ...inNl, violence: ['none'], control_means: ['threats'] },
      undefined,
    ],
    ['where the firm goes on', 'be-insolvency-ffe', { ...here, employer_closed: 'no' }, 'fold_not_about_you'],
    ['where the firm goes on but may have stopped paying', 'nl-insolvency-uwv', { ...inNl, employer_closed: 'no' }, 'fold_firm_alive'],
    ['not where nobody knows about the firm', 'nl-insolvency-uwv', inNl, undefined],
  ]
  test.each(rows)('%s: %s', (_, id, told, fold) => expect(folded(id, told)).toBe(fold))

  test('where the person would have to be in the other country, which is never advice to travel', () => {
    for (const fold of ['must_be_in_belgium', 'must_be_in_netherlands']) expect(folds.fold_elsewhere.reasons).toContain(fold)
    const elsewhere = people
      .flatMap(p => Object.entries(results(p.answers, p.today)).map(([id, r]) => [id as PathwayId, r, p] as const))
      .filter(([, r]) => /^must_be_in_/.test(r.reason ?? ''))
    expect(elsewhere.length).toBeGreaterThan(0)
    for (const [id, result, p] of elsewhere) expect(foldOf(id, result, personOn(p.answers, p.today))).toBe('fold_elsewhere')
  })

  const dated = (shown: string | null, state: DeadlineResult['state'] = 'running'): DeadlineResult => ({
    id: 'dl_be_prosecution',
    kind: 'last_day',
    shown,
    latest: shown,
    state,
    certainty: 'S',
  })
  const dueIn = (days: number) => dated(write(plus((read(today) as Span).from, days, 'days').end))
  const noCase = { outcome: 'conditional', reason: 'start_a_case' } as const
  const known = personOn({ case_stage: 'none' }, today)
  test.each([
    ['today', dueIn(0), undefined],
    ['in 30 days', dueIn(30), undefined],
    ['in 31 days', dueIn(31), 'fold_no_case'],
    ['yesterday', dueIn(-1), 'fold_no_case'],
    ['today, but it has passed', dated(today, 'passed'), 'fold_no_case'],
    ['tomorrow, and it may have passed', { ...dueIn(1), state: 'unsure' } as DeadlineResult, undefined],
    ['on a day that is not known', dated(null, 'unknown_start'), 'fold_no_case'],
  ])('or not, with a date %s', (_, deadline, fold) => expect(foldOf('be-civil-party', noCase, known, [deadline])).toBe(fold))

  test('although a date is near, where it is not about the person', () => {
    expect(foldOf('be-civil-party', { outcome: 'not-applicable', reason: 'no_facts_in_country' }, known, [dueIn(3)])).toBe(
      'fold_not_about_you',
    )
  })

  test('only to be shown less: outcome, dates and reasons stay as they are', () => {
    for (const p of people.slice(0, 60)) {
      const before = results(p.answers, p.today)
      for (const [id, r] of Object.entries(before)) foldOf(id as PathwayId, r, personOn(p.answers, p.today), r.deadlines)
      expect(results(p.answers, p.today)).toEqual(before)
    }
  })

  test('in the same way for the next question: open cards are those that are shown open', () => {
    for (const p of people) {
      const now = personOn(p.answers, p.today)
      const shown = Object.entries(results(p.answers, p.today)).filter(
        ([id, r]) => r.outcome === 'open' && !foldOf(id as PathwayId, r, now, r.deadlines),
      )
      expect(
        openCards(allSteps, now).map(c => c.pathway.id),
        tell(p),
      ).toEqual(shown.map(([id]) => id))
    }
  })

  test('and then asks nothing: with every card folded or settled the conversation is over', () => {
    const shut = people
      .filter(p => openCards(allSteps, personOn(p.answers, p.today)).length === 0)
      .map(p => nextQuestion(allSteps, p.answers, p.today)?.layer)
    expect(shut.length).toBeGreaterThan(0)
    expect(shut).not.toContain('core')
  })
})

describe('an open card says the most careful of its possible reasons', () => {
  const steps: PathwaySteps = {
    id: 'be-civil-party',
    steps: [
      { name: 'question', source: 'be-civil-action', asks: 'be_link', ways: [{ to: 1 }] },
      { name: 'shut', source: 'be-civil-action', status: 'blocked' },
      { name: 'now', source: 'be-civil-action', status: 'available' },
      { name: 'lawyer first', source: 'be-civil-action', status: 'conditional' },
      { name: 'later', source: 'be-civil-action', status: 'conditional' },
    ],
  }
  test.each([
    ['the one it has', { reason: 'now', reasons: ['later', 'now'] }, 'now'],
    [
      'the first conditional one on the page, whatever the order given',
      { reason: null, reasons: ['later', 'now', 'lawyer first', 'shut'] },
      'lawyer first',
    ],
    ['the first on the page where none is conditional', { reason: null, reasons: ['now', 'shut'] }, 'shut'],
    ['nothing where nothing is possible', { reason: null, reasons: [] }, ''],
  ])('%s', (_, result, says) => expect(carefulReason(steps, result)).toBe(says))

  test('of real people: always a possible one, conditional wherever one can be', () => {
    for (const p of people)
      for (const [id, result] of Object.entries(results(p.answers, p.today))) {
        const rules = allSteps.find(s => s.id === id) as PathwaySteps
        const says = carefulReason(rules, result)
        expect(result.reasons, tell(p)).toContain(says)
        const status = rules.steps.find(s => s.name === says)?.status
        if (result.outcome !== 'open') expect(says).toBe(result.reason)
        else if (result.possible.includes('conditional')) expect(status, tell(p)).toBe('conditional')
        expect(result.possible).toContain(status)
      }
  })
})

describe('what changed between two assessments', () => {
  const court: Answers = {
    work_countries: ['be'],
    acts_countries: ['be'],
    unpaid_items: ['wages_part'],
    case_stage: 'trial_first',
    hearing_closed: 'no',
    charges: ['trafficking'],
    listed_as_victim: 'yes',
    civil_party_joined: 'no',
    hearing_date: '2026-12-15',
  }
  const changed = (before: Answers, after: Answers) => changes(results(before), results(after))

  test('is nothing where nothing did', () => {
    expect(changed(court, court)).toEqual([])
    expect(changed(court, { ...court, watched: 'no' })).toEqual([])
    expect(changes({}, {})).toEqual([])
  })
  test('is an outcome and its reason', () => {
    expect(changed(court, { ...court, hearing_closed: 'yes' })).toContainEqual({
      pathway: 'be-civil-party',
      before: { outcome: 'available', reason: 'join_now' },
      after: { outcome: 'conditional', reason: 'debates_closed' },
      dates: [],
    })
  })
  test('is a reason alone, under the same outcome', () => {
    const [change] = changed(court, { ...court, civil_party_joined: 'yes' }).filter(c => c.pathway === 'be-civil-party')
    expect(change).toMatchObject({
      before: { outcome: 'available', reason: 'join_now' },
      after: { outcome: 'available', reason: 'already_joined' },
    })
  })
  test('is a date that moves, comes or goes', () => {
    const datesOf = (before: Answers, after: Answers) => changed(before, after).find(c => c.pathway === 'be-civil-party')?.dates
    const { hearing_date: _, ...undated } = court
    expect(datesOf(court, { ...court, hearing_date: '2027-01-12' })).toEqual([
      { id: 'dl_be_join', before: '2026-12-14', after: '2027-01-11' },
    ])
    expect(datesOf(undated, court)).toEqual([{ id: 'dl_be_join', before: null, after: '2026-12-14' }])
    expect(datesOf(court, undated)).toEqual([{ id: 'dl_be_join', before: '2026-12-14', after: null }])
  })
  test('is a day that passes: the same answers on another day', () => {
    const told: Answers = {
      work_countries: ['nl'],
      acts_countries: ['nl'],
      unpaid_items: ['wages_part'],
      employer_closed: 'bankrupt',
      insolvency_date: '2026-05-26',
      work_still: 'no',
      work_end: '2026-10-30',
      last_unpaid_due: '2026-10-30',
      notice_date: '2026-10-20',
      proofs: ['payslips'],
      nl_knew_no_pay_at_start: 'no',
      employer_seat: 'nl',
      sector: 'factory_warehouse',
      posted_worker: 'no',
      nationality_group: 'other_eu',
    }
    expect(changes(results(told, '2026-11-24'), results(told, '2026-11-25')).map(c => [c.pathway, c.after.reason])).toEqual([
      ['nl-insolvency-uwv', 'late_uwv_may_allow'],
    ])
  })
  test('comes in the order of the later assessment, and only for pathways that both have', () => {
    const before = results({})
    const after = results(court)
    expect(changes(before, after).map(c => c.pathway)).toEqual(
      allSteps.map(p => p.id).filter(id => changes(before, after).some(c => c.pathway === id)),
    )
    expect(changes({}, after)).toEqual([])
    expect(changes(before, {})).toEqual([])
  })
  test('goes back to nothing when the answer is changed back, for random people', () => {
    for (const p of people.slice(0, 80)) {
      const a = results(p.answers, p.today)
      const less = knowingLess(p, chance)
      const b = results(less.answers, less.today)
      expect(changes(a, results({ ...less.answers, ...p.answers }, p.today))).toEqual([])
      expect(changes(a, b).map(c => [c.pathway, c.before, c.after])).toEqual(changes(b, a).map(c => [c.pathway, c.after, c.before]))
    }
  })
})

describe('the words about papers', () => {
  const permit: Answers = { work_countries: ['nl'], nationality_group: 'non_eu', residence_status: 'work_permit', work_still: 'yes' }
  const rows: [string, Answers, string | undefined][] = [
    ['nothing told: both', {}, undefined],
    ['a citizen of the Union', { nationality_group: 'other_eu' }, 'with_papers'],
    ['no paper', { nationality_group: 'non_eu', residence_status: 'none' }, 'without_papers'],
    ['withheld: both', { nationality_group: 'non_eu', residence_status: 'withheld' }, undefined],
    ['a permit with the job', permit, 'with_papers'],
    ['a permit that may have lapsed with the job: both', { ...permit, work_still: 'no' }, undefined],
    ['a permit that ended the day before: both', { ...permit, residence_expiry: '2026-11-23' }, undefined],
    ['a permit that ends today', { ...permit, residence_expiry: '2026-11-24' }, 'with_papers'],
    ['a permit that ends tomorrow', { ...permit, residence_expiry: '2026-11-25' }, 'with_papers'],
    ['a permit that ends this month, perhaps already: both', { ...permit, residence_expiry: '2026-11' }, undefined],
    ['a permit whose end is not known', { ...permit, residence_expiry: 'unknown' }, 'with_papers'],
    ['a stay without end', { ...permit, residence_status: 'long_term', work_still: 'no' }, 'with_papers'],
  ]
  test.each(rows)('%s', (_, answers, expected) => expect(papersOf(answers, '2026-11-24')).toBe(expected))
})
