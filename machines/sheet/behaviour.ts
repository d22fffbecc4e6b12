/**
 * What a function of the law does, as text that differs when it does something else: dates and sums are functions, which cannot be compared
 * as data. Each is run on the same invented answers, with days on both sides of whole days, weeks, months and years from one another.
 */
import { type Day, day, plus, type Unit, write } from '../../content/calendar/days.ts'
import type { Derived } from '../../content/conditions.ts'
import { type DeadlineId, deadlineOf, deadlineReads } from '../../content/deadlines.ts'
import { type Answers, type FactId, factOf } from '../../content/facts/index.ts'
import { type Switches, switches } from '../../content/law.ts'
import { person } from '../assessment/person.ts'
import { reads } from '../assessment/reads.ts'

interface Probe {
  readonly answers: Answers
  readonly today: Day
  readonly law: Switches
}
/** Lengths that laws use, forth and back, each also a day more and a day less. */
const usual: { readonly [U in Unit]: readonly number[] } = {
  days: [0, 1, 5, 7, 8, 10, 14, 15, 21, 30, 45, 60, 90, 91],
  weeks: [6, 13, 26],
  months: [1, 2, 3, 4, 6, 8, 13, 18],
  years: [1, 2, 3, 5, 10, 18],
}
const distances = (Object.keys(usual) as Unit[]).flatMap(unit =>
  usual[unit].flatMap(n => [n, -n].flatMap(length => [-1, 0, 1].map(more => (from: Day) => plus(from, length, unit).end + more))),
)
const bases = [day(2009, 3, 31), day(2018, 6, 1), day(2020, 2, 29), day(2023, 5, 19), day(2024, 2, 5), day(2024, 4, 28), day(2026, 11, 24)]
const allInForce = Object.fromEntries(Object.keys(switches).map(bill => [bill, true])) as unknown as Switches
/** How often each distance between each two dates is tried, and how many probes have no such distance. */
const rounds = 6
const others = 1000

/** Numbers that look random and are the same each time. */
function* numbers(seed: number): Generator<number, never> {
  for (let s = seed; ; ) {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    yield (s >>> 8) / 0x1000000
  }
}

/** Facts that decide whether these are asked at all are told now and then. */
function probes(facts: readonly FactId[]): readonly Probe[] {
  const around = [...reads({ asks: facts }).facts].filter(f => !facts.includes(f))
  const chance = numbers(facts.length)
  const below = (n: number) => Math.floor(chance.next().value * n)
  const pick = <T>(from: readonly T[]) => from[below(from.length)] as T
  const anyDay = () => pick(bases) + below(900) - 450
  const answerTo = (fact: FactId) => {
    const { kind, answers = [], never, range = [0, 1] } = factOf(fact)
    if (kind === 'date') return never && below(2) === 0 ? 'never' : write(anyDay())
    if (kind === 'number') return range[0] + below(4 * (Math.min(range[1], 20) - range[0]) + 1) / 4
    return kind === 'many' ? [pick(answers)] : pick(answers)
  }
  /** @param sure days that are told whatever chance says */
  const probe = (today: Day, sure: { readonly [F in FactId]?: string }): Probe => ({
    answers: {
      ...Object.fromEntries(around.filter(() => below(6) === 0).map(f => [f, answerTo(f)])),
      ...Object.fromEntries(facts.filter(() => below(6) > 0).map(f => [f, answerTo(f)])),
      ...sure,
    } as Answers,
    today,
    law: below(4) === 0 ? allInForce : switches,
  })
  const dates = facts.filter(f => factOf(f).kind === 'date')
  return [
    ...dates.flatMap((fact, i) =>
      [undefined, ...dates.slice(i + 1)].flatMap(other =>
        Array.from({ length: rounds }, () => distances)
          .flat()
          .map(away => {
            const first = pick(bases)
            return other === undefined
              ? probe(first, { [fact]: write(away(first)) })
              : probe(anyDay(), { [other]: write(first), [fact]: write(away(first)) })
          }),
      ),
    ),
    ...Array.from({ length: others }, () => probe(anyDay(), {})),
  ]
}

/** The facts that a computed one reads, through other derived ones too. */
function factsOf({ reads: named = [] }: Derived<string>): readonly FactId[] {
  return [...new Set(named.flatMap(r => (typeof r === 'string' ? [r] : [...reads({ conditions: [r as Derived<'yes'>] }).facts])))]
}
/** What a computed fact comes to. */
export function behaviourOf(derived: Derived<string>): string {
  return probes(factsOf(derived))
    .map(({ answers, today, law }) => derived.by?.(person(answers, today, law)) ?? '-')
    .join()
}

/** The days that a term is shown and judged by, counting class and holidays included. */
export function behaviourOfTerm(id: DeadlineId): string {
  const facts = new Set(deadlineReads(id))
  deadlineOf(id).notAfter?.({
    ...person({}, 0),
    value(fact) {
      facts.add(fact)
      return undefined
    },
  })
  return probes([...facts])
    .map(({ answers, today, law }) => {
      const known = person(answers, today, law)
      const { shown, latest, state } = known.dates(id)
      return `${shown ?? '-'} ${latest ?? '-'} ${state} ${known.answer(id) ?? '-'}`
    })
    .join()
}
