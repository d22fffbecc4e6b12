/** Supposing an answer is the same as having told it, and leaves nothing behind; answers taken together lead the same way. */
import { describe, expect, test } from 'vitest'
import type { Condition } from '../content/conditions.ts'
import { deadlineIds } from '../content/deadlines.ts'
import { type Answer, type FactId, factIds, factOf } from '../content/facts/index.ts'
import { aroundOf, assess, assessPerson, personOn } from '../machines/assessment/assess.ts'
import { look } from '../machines/assessment/evaluate.ts'
import { answersToTry } from '../machines/assessment/next.ts'
import { type Person, person } from '../machines/assessment/person.ts'
import { allSteps } from '../machines/index.ts'
import { copies } from './bench/copies.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const chance = new Chance('supposing')
const people = Array.from({ length: 60 }, () => knowingLess(someone(chance), chance))
const asks = [...new Set(allSteps.flatMap(p => p.steps.flatMap(s => s.asks ?? [])))]
const conditions: readonly Condition[] = allSteps.flatMap(({ id }) => {
  const { options, barriers } = aroundOf(id)
  return [...options.map(([, o]) => o.when), ...barriers.map(([, b]) => b.when)]
})
const all = (known: Person) => ({
  answers: asks.map(known.answer),
  days: factIds.filter(f => factOf(f).kind === 'date').map(f => known.days(f)),
  dates: deadlineIds.map(d => known.dates(d)),
  truths: conditions.map(c => known.truth(c)),
  missing: asks.map(known.missing),
})

describe('supposing an answer', () => {
  test('is the same as having told it, also one within another, and leaves nothing behind', () => {
    for (const { answers, today } of people) {
      const known = personOn(answers, today)
      const before = all(known)
      for (const fact of chance.shuffled(factIds).slice(0, 12)) {
        const answer = chance.one(answersToTry(fact, known.today))
        const second = chance.one(factIds)
        const also = chance.one(answersToTry(second, known.today))
        const told = { ...answers, [fact]: answer }
        known.supposing(fact, answer, () => {
          expect(all(known), tell({ today, answers: told })).toEqual(all(personOn(told, today)))
          known.supposing(second, also, () => expect(all(known)).toEqual(all(personOn({ ...told, [second]: also }, today))))
        })
      }
      expect(all(known), tell({ today, answers })).toEqual(before)
    }
  })

  test('takes answers together only where they lead the same way', () => {
    for (const { answers, today } of people.slice(0, 15)) {
      const known = personOn(answers, today)
      for (const p of allSteps)
        for (const fact of factIds.filter(f => p.steps.some(s => s.asks && known.rests(s.asks, f)))) {
          const ways = p.steps.flatMap(s => (s.asks === fact ? (s.ways ?? []).map(w => w.answers ?? []) : []))
          const tries = answersToTry(fact, known.today)
          const kinds = known.kinds(fact, tries, ways)
          const says = (answer: Answer<FactId>) =>
            known.supposing(fact, answer, () =>
              look(p, known)
                .ends.map(e => e.name)
                .join(),
            )
          expect(new Set(kinds.map(([a]) => says(a))), `${p.id} ${fact}`).toEqual(new Set(tries.map(says)))
          expect(kinds.reduce((n, [, count]) => n + count, 0)).toBe(tries.length)
        }
    }
  })
})

test('the copies that measure growth come to what the pathways come to', () => {
  const three = copies(3)
  for (const { answers, today } of people.slice(0, 20)) {
    const told = three.answers(answers)
    const found = Object.values(
      assessPerson(three.pathways, person(told, personOn({}, today).today, undefined, three.cells), told, three.around),
    )
    const said = Object.values(assess(allSteps, answers, today)).map(r => [
      r.outcome,
      r.reason,
      r.options,
      r.barriers,
      r.deadlines.map(d => d.shown),
    ])
    expect(found.map(r => [r.outcome, r.reason, r.options, r.barriers, r.deadlines.map(d => d.shown)])).toEqual([...said, ...said, ...said])
  }
})
