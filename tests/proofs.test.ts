/** Proofs about every pathway, on answers given straight to its steps; tests/people.test.ts does the same from base facts. */
import { describe, expect, test } from 'vitest'
import { getInitialMicrosteps, initialTransition, transition } from 'xstate'
import { type BarrierId, barriers } from '../content/barriers.ts'
import type { Value } from '../content/conditions.ts'
import { deadlineOf } from '../content/deadlines.ts'
import { type Answers, type FactId, factOf, facts } from '../content/facts/index.ts'
import { switches } from '../content/law.ts'
import { sources } from '../content/sources/index.ts'
import { assess, personOn } from '../machines/assessment/assess.ts'
import { evaluate, type Result } from '../machines/assessment/evaluate.ts'
import { type AskId, fits } from '../machines/assessment/person.ts'
import { type PathwaySteps, type Step, stepsOf } from '../machines/assessment/steps.ts'
import { allSteps, pathways } from '../machines/index.ts'
import { asks, outcome, type Pathway, pathway } from '../machines/pathway.ts'
import { prove } from '../machines/sheet/prove.ts'
import {
  answersTo,
  asksOf,
  asPerson,
  groups,
  noAnswers,
  type Reached,
  records,
  shortestTo,
  type Told,
  toldValue,
} from '../machines/sheet/records.ts'
import { Chance, knowingLess, lessOne, type Someone, seed, someone, tell, usualSeed } from './someone.ts'

const today = '2026-11-24'
const inWords = (told: Told) =>
  Object.entries(told)
    .map(([id, v]) => `${id}: ${Array.isArray(v) ? v.join(' + ') : v}`)
    .join(', ')

/** Where the walk rests or ends; what lies beyond is looking ahead. */
const restsAt = (r: Result): string =>
  r.trace.at(-1)?.answer === undefined && r.trace.length > 0 ? (r.trace.at(-1)?.step as string) : (r.reason as string)

/** The machine with a look-up in the place of its guard, so that XState too takes answers given straight to the steps. */
const withLookUp = (machine: Pathway) =>
  machine.provide({ guards: { answered: ({ context }, way) => fits(toldValue(context.answers as Told, way.fact), way.answers) } })
type LookUp = ReturnType<typeof withLookUp>
const inputOf = (told: Told) => ({ answers: told as never, today })
const xstateRestsAt = (machine: LookUp, told: Told) => String(initialTransition(machine, inputOf(told))[0].value)

/** Any answers at all to what a pathway asks: contradictory ones too, several of a list, and none. */
function randomRecord(pathway: PathwaySteps, chance: Chance): Told {
  return Object.fromEntries(
    asksOf(pathway).flatMap((id): [AskId, Value][] => {
      if (chance.of(0.25)) return chance.of(0.5) ? [] : [[id, chance.one(noAnswers)]]
      const several = id in facts && factOf(id as FactId).kind === 'many' && chance.of(0.5)
      return [[id, several ? (factOf(id as FactId).answers ?? []).filter(() => chance.of(0.3)) : chance.one(answersTo(id))]]
    }),
  )
}

describe.each(pathways.map((machine, i) => [machine.id, machine, allSteps[i] as PathwaySteps] as const))('%s', (_, machine, steps) => {
  const all = records(steps)
  const proof = prove(steps)
  const shortest = shortestTo(all)
  const asking = steps.steps.filter(s => s.asks)
  const nameOf = (to: number) => (steps.steps[to] as Step).name

  test('goes round nowhere: every way leads down the page', () => {
    for (const [i, s] of steps.steps.entries())
      for (const w of s.ways ?? []) expect(w.to, `${s.name} -> ${nameOf(w.to)}`).toBeGreaterThan(i)
  })

  test('has no step name with a full stop, where XState would split it', () => {
    expect(steps.steps.map(s => s.name).filter(n => n.includes('.'))).toEqual([])
  })

  test('has no dead end: every answer to every question leads on, and what does not ask is an outcome', () => {
    expect(proof.deadEnds).toEqual([])
    for (const s of steps.steps) if (!s.asks) expect(['available', 'conditional', 'blocked', 'not-applicable'], s.name).toContain(s.status)
  })

  test('reaches every step, every way, every outcome and every reason', () => {
    expect(proof.untaken).toEqual([])
    expect(proof.unreached).toEqual([])
    expect(proof.examples.map(e => e.reason)).toEqual(steps.steps.filter(s => s.status).map(s => s.name))
  })

  test('has these shortest examples, one for each reason', () => {
    const lines = proof.examples.map(e => `${e.reason} (${e.outcome}) ${inWords(e.answers)}`)
    expect(`\n${lines.join('\n')}\n`).toMatchSnapshot()
  })

  test('says nothing of its examples that the walk does not say', () => {
    for (const { reason, outcome, answers } of proof.examples) expect(evaluate(steps, asPerson(answers))).toMatchObject({ outcome, reason })
  })

  test('asks nothing that cannot change a result', () => {
    const endsBy = ({ known, at: { name, asks } }: Reached) =>
      (groups(steps).get(asks as AskId) ?? [])
        .map(answer => evaluate(steps, asPerson({ ...known, [asks as AskId]: answer })))
        .filter(r => r.trace.some(t => t.step === name)) // a fact that is looked at again can lead elsewhere before
        .map(r => r.reasons.join())
    const idle = asking.filter(s => !all.some(r => r.at === s && new Set(endsBy(r)).size > 1))
    expect(idle.map(s => s.name)).toEqual([])
  })

  test('rests on sources that exist, its dates too', () => {
    for (const s of steps.steps) {
      expect(sources, s.name).toHaveProperty([s.source])
      for (const id of s.dates ?? []) expect(sources, id).toHaveProperty([deadlineOf(id).source])
    }
  })

  test('gives the outcome and the reason of the step where the walk ends, and misses nothing more', () => {
    for (const { known, at } of all)
      if (at.status)
        expect(evaluate(steps, asPerson(known))).toMatchObject({ outcome: at.status, reason: at.name, possible: [at.status], missing: [] })
  })

  test('looks ahead to every end that the missing answers can still lead to', () => {
    const chance = new Chance(`ahead ${steps.id}`)
    for (const { known, at } of all.filter(r => r.at.status)) {
      const part: Told = Object.fromEntries(Object.entries(known).filter(() => chance.of(0.6)))
      expect(evaluate(steps, asPerson(part)).reasons, inWords(part)).toContain(at.name)
    }
  })

  test('goes where XState goes on every edge: each step with each answer, unknown, withheld and silence, at once and by an event', () => {
    const plain = withLookUp(machine)
    for (const s of asking) {
      const { known, path } = shortest.get(s.name) as { known: Told; path: readonly string[] }
      const fact = s.asks as AskId
      const [waiting] = initialTransition(plain, inputOf(known))
      if (known[fact] === undefined) expect(waiting.value, inWords(known)).toBe(s.name)
      const walked = getInitialMicrosteps(plain, inputOf(known)).map(([m]) => m.value)
      expect(walked.slice(0, path.length), inWords(known)).toEqual(path)
      for (const answer of [...(groups(steps).get(fact) ?? []), ...noAnswers, undefined]) {
        const told = { ...known, ...(answer === undefined ? {} : { [fact]: answer }) }
        const here = restsAt(evaluate(steps, asPerson(told)))
        expect(xstateRestsAt(plain, told), inWords(told)).toBe(here)
        if (answer !== undefined)
          expect(
            transition(plain, waiting, { type: 'happens', fact: fact as never, answer: answer as never })[0].value,
            inWords(told),
          ).toBe(here)
      }
    }
  })

  test(`goes where XState goes on 2,000 random records (seed ${seed})`, () => {
    const plain = withLookUp(machine)
    const chance = new Chance(`records ${steps.id}`)
    for (let n = 0; n < 2000; n++) {
      const told = randomRecord(steps, chance)
      const here = evaluate(steps, asPerson(told))
      expect(xstateRestsAt(plain, told), inWords(told)).toBe(restsAt(here))
    }
  })
})

describe('the language of pathways', () => {
  const wrong = (ways: { up: string }) =>
    pathway('be-civil-party', {
      source: 'be-civil-action',
      starts: 'first',
      steps: {
        first: asks('be_work', { yes: 'second', no: 'end' }),
        second: asks('nl_work', { yes: ways.up as 'first', no: 'end' }),
        end: outcome('available'),
      },
    })

  test('refuses a way up the page, naming both steps', () => {
    expect(() => stepsOf(wrong({ up: 'first' }))).toThrow('"second" leads up the page to "first"')
    expect(() => stepsOf(wrong({ up: 'second' }))).toThrow('"second" leads up the page to "second"')
  })

  test('refuses a pathway that does not start with its first step', () => {
    const steps = {
      later: asks('be_work', { yes: 'end', no: 'end' }),
      first: asks('nl_work', { yes: 'end', no: 'end' }),
      end: outcome('available'),
    }
    expect(() => stepsOf(pathway('be-civil-party', { source: 'be-civil-action', starts: 'first', steps }))).toThrow(
      'starts at "first": write that step first',
    )
  })

  test('lets XState stop with an error instead of running round a circle for ever', () => {
    const { status, error } = initialTransition(withLookUp(wrong({ up: 'first' })), inputOf({ be_work: 'yes', nl_work: 'yes' }))[0]
    expect([status, String(error)]).toEqual(['error', expect.stringContaining('Infinite loop')])
  })
})

describe('barriers', () => {
  const chance = new Chance('barriers')
  const people = Array.from({ length: 400 }, () => someone(chance)).flatMap(p => [p, knowingLess(p, chance)])
  /** With the one bill in force that a barrier waits for. */
  const law = { ...switches, illegal_stay_criminal: true }
  const holds = (id: BarrierId, { answers, today: day }: Someone) => personOn(answers, day, law).truth(barriers[id].when)
  const every = Object.keys(barriers) as BarrierId[]

  /** Takes back one answer after another, and one choice of a list after another, while the barrier still stands. */
  function least(id: BarrierId, person: Someone): Someone {
    let left = person
    const tryIt = (less: Someone) => {
      if (holds(id, less)) left = less
    }
    for (const [fact, answer] of Object.entries(person.answers) as [FactId, Answers[FactId]][]) {
      tryIt(lessOne(left, fact))
      for (const choice of Array.isArray(answer) ? answer : []) {
        const chosen = left.answers[fact]
        if (Array.isArray(chosen) && chosen.length > 1)
          tryIt({ ...left, answers: { ...left.answers, [fact]: chosen.filter(c => c !== choice) } })
      }
    }
    return left
  }
  const shortestFor = (id: BarrierId): Told | undefined =>
    people
      .filter(p => holds(id, p))
      .sort((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length)
      .slice(0, 12)
      .map(p => least(id, p).answers as Told)
      .sort((a, b) => Object.keys(a).length - Object.keys(b).length)[0]

  test('each stand for some person; these are the shortest examples found', () => {
    const found = every.map(id => [id, shortestFor(id)] as const)
    expect(found.filter(([, told]) => !told).map(([id]) => id)).toEqual([])
    if (seed === usualSeed) expect(`\n${found.map(([id, told]) => `${id} ${inWords(told ?? {})}`).join('\n')}\n`).toMatchSnapshot()
  })

  test('are shown as a maybe only where they are of weight 3 and their condition is not known, and each of those is for some person', () => {
    const maybe = new Set<BarrierId>()
    for (const p of people) {
      for (const [pathway, result] of Object.entries(assess(allSteps, p.answers, p.today, law)))
        for (const id of every.filter(b => (barriers[b].pathways as readonly string[]).includes(pathway))) {
          const truth = holds(id, p)
          const { weight } = barriers[id]
          const shown =
            truth === true
              ? { id, weight, certain: true }
              : truth === undefined && weight === 3
                ? { id, weight, certain: false }
                : undefined
          expect(
            result.barriers.find(b => b.id === id),
            tell(p),
          ).toEqual(shown)
          if (shown?.certain === false) maybe.add(id)
        }
    }
    const shownSomewhere = every.filter(id => barriers[id].weight === 3 && barriers[id].pathways.some(p => allSteps.some(s => s.id === p)))
    expect([...maybe].sort()).toEqual(shownSomewhere.sort())
  })

  test('come the heaviest first, and only on the cards of their own pathways', () => {
    for (const p of people.slice(0, 200))
      for (const [pathway, { barriers: shown }] of Object.entries(assess(allSteps, p.answers, p.today))) {
        expect(shown.map(b => b.weight)).toEqual(shown.map(b => b.weight).sort((a, b) => b - a))
        for (const b of shown) expect(barriers[b.id].pathways).toContain(pathway)
      }
  })
})
