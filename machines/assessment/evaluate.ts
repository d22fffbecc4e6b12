/** What one pathway comes to for one person: a walk down its steps, then a look ahead. tests/proofs.test.ts proves that it goes where XState goes. */
import type { Value } from '../../content/conditions.ts'
import type { DeadlineId } from '../../content/deadlines.ts'
import type { FactId } from '../../content/facts/index.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { Status } from '../pathway.ts'
import { type AskId, fits, type Person } from './person.ts'
import type { PathwaySteps, Step } from './steps.ts'

export interface Taken {
  readonly step: string
  readonly fact: AskId
  /** The answer that was followed; undefined at the step where the walk rests. */
  readonly answer: Value
  readonly source: SourceId
}
export interface Result {
  readonly outcome: Status | 'open'
  /** The step where it ends; null while several outcomes are possible. */
  readonly reason: string | null
  /** Outcomes still possible, sorted. */
  readonly possible: readonly Status[]
  /** Reasons still possible, in the order of the page. */
  readonly reasons: readonly string[]
  /** Facts that can be asked and on which the outcome rests; empty once it is settled. */
  readonly missing: readonly FactId[]
  readonly dates: readonly DeadlineId[]
  readonly trace: readonly Taken[]
}

/** Where an answer leads from a step; undefined: it is not known. */
export const wayFor = (step: Step, answer: Value) => step.ways?.find(w => fits(answer, w.answers))

/** Walks as far as the answers lead; from where they end, looks ahead at every end still possible. */
export function evaluate({ steps }: PathwaySteps, person: Pick<Person, 'answer' | 'missing'>): Result {
  const trace: Taken[] = []
  let at = 0
  for (;;) {
    const step = steps[at] as Step
    if (!step.asks) break
    const answer = person.answer(step.asks)
    trace.push({ step: step.name, fact: step.asks, answer, source: step.source })
    const way = wayFor(step, answer)
    if (!way) break
    at = way.to
  }
  // every step that can still be reached, with the last step that leads there; ways lead only down the page, so once through is enough
  const reached = new Map<number, number>([[at, -1]])
  const waiting: Step[] = []
  for (let i = at; i < steps.length; i++) {
    const step = steps[i] as Step
    if (!step.asks || !reached.has(i)) continue
    const answer = person.answer(step.asks)
    if (answer === undefined) waiting.push(step)
    for (const way of answer === undefined ? (step.ways ?? []) : [wayFor(step, answer)]) if (way) reached.set(way.to, i)
  }
  const ends = [...reached]
    .filter(([i]) => steps[i]?.status)
    .sort(([a, from], [b, also]) => from - also || a - b)
    .map(([i]) => steps[i] as Step & { status: Status })
  const possible = [...new Set(ends.map(e => e.status))].sort()
  const settled = possible.length === 1
  return {
    outcome: settled ? (possible[0] as Status) : 'open',
    reason: settled ? (ends.at(-1)?.name ?? null) : null, // of several reasons with one outcome the furthest down the page is the surest
    possible,
    reasons: ends.map(e => e.name),
    missing: settled ? [] : [...new Set(waiting.flatMap(s => person.missing(s.asks as AskId)))],
    dates: [...new Set(ends.flatMap(e => e.dates ?? []))],
    trace,
  }
}
