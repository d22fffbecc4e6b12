/** Random people, answers given to base facts: what is known less says less, and never something else. */
import { describe, expect, test } from 'vitest'
import { initialTransition } from 'xstate'
import { type DerivedId, derivedIds } from '../content/derived-facts.ts'
import { type Answers, type FactId, factIds, facts } from '../content/facts/index.ts'
import { type Assessment, assess, type PathwayResult, personOn } from '../machines/assessment/assess.ts'
import { evaluate } from '../machines/assessment/evaluate.ts'
import { nextQuestion } from '../machines/assessment/next.ts'
import type { Person } from '../machines/assessment/person.ts'
import type { PathwaySteps, Step } from '../machines/assessment/steps.ts'
import { allSteps, pathways } from '../machines/index.ts'
import { answerTo, Chance, inAnotherOrder, knowingLess, onlyWhatWasAsked, type Someone, seed, someone, tell } from './someone.ts'

/** The derived facts that read silence as no, and no others (facts.md 1.2). */
const silenceIsNo: readonly DerivedId[] = ['be_known_elsewhere', 'nl_known_elsewhere', 'other_name_told', 'diplomat_employer']

/** Steps that can wait for an answer; a directory is for everyone and waits for none. */
const waits = ({ asks }: Step) => asks !== undefined && !silenceIsNo.includes(asks as DerivedId)

const chance = new Chance('people')
/** Each who answered everything, the same who knows less, and the same who knows less still. */
const people = Array.from({ length: 900 }, () => {
  const full = someone(chance)
  const part = knowingLess(full, chance)
  return { full, part, less: knowingLess(part, chance) }
})
const some = people.slice(0, 250)
const everyone = people.flatMap(({ full, part }) => [full, part])
const assessed = ({ answers, today }: Someone): Assessment => assess(allSteps, answers, today)
const knownOf = ({ answers, today }: Someone): Person => personOn(answers, today)
const next = ({ answers, today }: Someone) => nextQuestion(allSteps, answers, today)
const results = (a: Assessment) => Object.entries(a) as [string, PathwayResult][]
const withAnswer = (p: Someone, fact: FactId, answer: unknown): Someone => ({ today: p.today, answers: { ...p.answers, [fact]: answer } })
const hidden = ({ answers }: Someone) =>
  factIds.filter(f => answers[f] === undefined || answers[f] === 'unknown' || answers[f] === 'withheld')
/** All that a card shows, but the answers in its trace and the facts that it misses. */
const shown = ({ trace, missing, ...result }: PathwayResult) => ({ ...result, steps: trace.map(t => t.step) })

describe(`random people (seed ${seed})`, () => {
  test('reach what they should: every outcome of every pathway, settled and open', () => {
    const wanted = allSteps.flatMap(({ id, steps }) =>
      [...new Set([...steps.flatMap(s => s.status ?? []), ...(steps.some(waits) ? ['open'] : [])])].map(outcome => `${id} ${outcome}`),
    )
    const found = new Set<string>()
    const more = new Chance('people more')
    for (let n = 0; n < 10_000 && found.size < wanted.length; n++)
      for (const [id, { outcome }] of results(assessed(everyone[n] ?? someone(more)))) found.add(`${id} ${outcome}`)
    expect(wanted.filter(o => !found.has(o))).toEqual([])
  })

  test('learn nothing else about what follows when an answer is filled in, but through the four derived facts of facts.md 1.2', () => {
    const changed = new Set<DerivedId>()
    for (const { full, part } of people) {
      const all = knownOf(full)
      const partly = knownOf(part)
      for (const id of derivedIds) {
        const value = partly.answer(id)
        if (value === undefined || value === all.answer(id)) continue
        changed.add(id)
        if (!silenceIsNo.includes(id))
          expect.fail(`${id} is ${value}, but ${all.answer(id)} once all is told: ${tell(part)}, and all of it ${tell(full)}`)
      }
    }
    expect([...changed].sort()).toEqual([...silenceIsNo].sort())
  })

  test('are never led outside the possible outcomes by filling in a fact, but through those four', () => {
    const outside = (rules: PathwaySteps, less: Someone, more: Someone, told: readonly DerivedId[]) => {
      const all = knownOf(more)
      const partly = knownOf(less)
      const { possible } = evaluate(rules, {
        missing: partly.missing,
        answer: id => (told.includes(id as DerivedId) ? all : partly).answer(id),
      })
      return evaluate(rules, all).possible.filter(o => !possible.includes(o))
    }
    for (const { full, part, less } of people)
      for (const rules of allSteps)
        for (const [before, after] of [
          [part, full],
          [less, part],
        ] as const)
          expect(outside(rules, before, after, silenceIsNo), `${rules.id}: ${tell(before)} filled in to ${tell(after)}`).toEqual([])
  })

  test('are never shut out by hiding an answer', () => {
    for (const { full, part, less } of people) {
      const [all, partly, least] = [full, part, less].map(assessed) as [Assessment, Assessment, Assessment]
      for (const { id } of allSteps) {
        if (all[id]?.outcome !== 'blocked') expect(partly[id]?.outcome, `${id}: ${tell(part)}`).not.toBe('blocked')
        if (partly[id]?.outcome !== 'blocked') expect(least[id]?.outcome, `${id}: ${tell(less)}`).not.toBe('blocked')
      }
    }
  })

  test('get the same for silence, "unknown" and "withheld", and what was withheld is never missing', () => {
    for (const { part } of some) {
      const gone = hidden(part)
      const saying = (no: 'unknown' | 'withheld' | undefined) => {
        const told = Object.fromEntries(Object.entries(part.answers).filter(([f]) => !gone.includes(f as FactId)))
        return { today: part.today, answers: { ...told, ...(no && Object.fromEntries(gone.map(f => [f, no]))) } as Answers }
      }
      const silent = assessed(saying(undefined))
      const unknown = assessed(saying('unknown'))
      const withheld = assessed(saying('withheld'))
      for (const [id, result] of results(silent)) {
        expect(shown(unknown[id as 'be-civil-party'] as PathwayResult), tell(part)).toEqual(shown(result))
        expect(shown(withheld[id as 'be-civil-party'] as PathwayResult), tell(part)).toEqual(shown(result))
        expect(unknown[id as 'be-civil-party']?.missing).toEqual(result.missing)
        expect(withheld[id as 'be-civil-party']?.missing).toEqual(result.missing.filter(f => !gone.includes(f)))
      }
    }
  })

  test('read in the trace what they answered, or why there is no answer', () => {
    for (const p of everyone.slice(0, 600)) {
      const known = knownOf(p)
      for (const [, { trace }] of results(assessed(p)))
        for (const { fact, answer } of trace.filter(t => t.fact in facts)) {
          const value = known.answer(fact)
          const told = p.answers[fact as FactId]
          const why = told === 'unknown' || told === 'withheld' ? told : 'not_asked'
          expect(answer, `${fact}: ${tell(p)}`).toEqual(value === 'set aside' ? 'not_asked' : (value ?? why))
        }
    }
  })

  test('miss only facts that can be asked of them, and need no others to know all but what silence is read as', () => {
    for (const { full, part } of some) {
      const told = knownOf(full)
      for (const rules of allSteps) {
        let now: Someone = {
          today: part.today,
          answers: Object.fromEntries(Object.entries(part.answers).filter(([, a]) => a !== 'withheld')),
        }
        for (;;) {
          const { missing } = evaluate(rules, knownOf(now))
          const known = knownOf(now)
          for (const f of missing) {
            expect(known.asked(f), `${f}: ${tell(now)}`).not.toBe(false)
            expect(known.follows(f), `${f}: ${tell(now)}`).toBe(false)
          }
          const fillIn = missing.flatMap(f => {
            const value = told.value(f)
            return value === undefined || value === 'set aside' || value === now.answers[f] ? [] : [[f, value]]
          })
          if (fillIn.length === 0) break
          now = { today: now.today, answers: { ...now.answers, ...Object.fromEntries(fillIn) } }
        }
        const known = knownOf(now)
        const all = evaluate(rules, {
          missing: told.missing,
          answer: id => (silenceIsNo.includes(id as DerivedId) ? known : told).answer(id),
        })
        expect(evaluate(rules, known).possible, `${rules.id}: ${tell(now)} of ${tell(full)}`).toEqual(all.possible)
      }
    }
  })

  test('get the same whatever the order of their answers', () => {
    for (const { full, part } of some)
      for (const p of [full, part]) {
        const turned = inAnotherOrder(p, chance)
        const inOrder = assessed(p)
        for (const [id, result] of results(assessed(turned))) {
          expect(shown(result), tell(p)).toEqual(shown(inOrder[id as 'be-civil-party'] as PathwayResult))
          expect(result.missing).toEqual(inOrder[id as 'be-civil-party']?.missing)
        }
        expect(Object.keys(assessed(turned))).toEqual(Object.keys(inOrder))
      }
  })

  test('who change an answer and change it back are where they would be if they had never changed it', () => {
    for (const { part } of some) {
      const straight = assessed(part)
      const question = next(part)
      const fact = chance.one(factIds)
      const changed = withAnswer(part, fact, answerTo(fact, knownOf(part).today, false, chance))
      assessed(changed)
      next(changed)
      const { [fact]: _, ...without } = changed.answers
      const back: Someone = fact in part.answers ? withAnswer(changed, fact, part.answers[fact]) : { today: part.today, answers: without }
      expect(assessed(back), tell(part)).toEqual(straight)
      expect(next(back), tell(part)).toEqual(question)
    }
  })

  test('lose nothing and gain nothing by answers of a branch that does not apply any more', () => {
    for (const { full, part } of some)
      for (const p of [full, part]) {
        const fact = chance.one(Object.keys(p.answers) as FactId[])
        const changed = withAnswer(p, fact, answerTo(fact, knownOf(p).today, false, chance))
        const clean: Someone = { today: p.today, answers: onlyWhatWasAsked(changed.answers, p.today) }
        const stale = factIds.filter(f => !(f in clean.answers) && (knownOf(clean).asked(f) === false || knownOf(clean).follows(f)))
        const cluttered = stale.reduce(
          (q, f) => withAnswer(q, f, chance.of(0.3) ? chance.one(['unknown', 'withheld']) : answerTo(f, knownOf(p).today, false, chance)),
          clean,
        )
        expect(assessed(changed), `${fact} of ${tell(p)}`).toEqual(assessed(clean))
        expect(assessed(cluttered), tell(clean)).toEqual(assessed(clean))
        expect([next(changed), next(cluttered)], tell(clean)).toEqual([next(clean), next(clean)])
      }
  })

  test('are left as they were: neither assessing nor asking changes the answers', () => {
    for (const { part } of some) {
      const frozen: Someone = Object.freeze({ ...part, answers: Object.freeze({ ...part.answers }) })
      for (const a of Object.values(frozen.answers)) Object.freeze(a)
      assessed(frozen)
      next(frozen)
      expect(frozen).toEqual(part)
    }
  })
})

describe.each(pathways.map((machine, i) => [machine.id, machine, allSteps[i] as PathwaySteps] as const))('%s', (_, machine, rules) => {
  test('rests in XState, with its real guard, where the evaluator does', () => {
    for (const { full, part } of people.slice(0, 100))
      for (const p of [full, part]) {
        const { trace, reason } = evaluate(rules, knownOf(p))
        const last = trace.at(-1)
        const here = last && last.answer === undefined ? last.step : reason
        expect(String(initialTransition(machine, { answers: p.answers, today: p.today })[0].value), tell(p)).toBe(here)
      }
  })
})
