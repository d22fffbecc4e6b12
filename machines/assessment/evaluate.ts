/** What one pathway comes to for one person: a walk down its steps, then a look ahead. tests/proofs.test.ts proves that it goes where XState goes. */
import { always, type Value } from '../../content/conditions.ts'
import type { DeadlineId } from '../../content/deadlines.ts'
import type { FactId } from '../../content/facts/index.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { Status } from '../pathway.ts'
import { type AskId, fits, type Person, union } from './person.ts'
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
/** A walk and its look ahead, before anything is said about it. */
export interface Look {
  /** The ends still possible, in the order of the page. */
  readonly ends: readonly Step[]
  readonly outcome: Status | 'open'
  /** Outcomes still possible, one bit each. */
  readonly possible: number
  /** Steps without answer that can still be reached; empty once the walk ends. */
  readonly waiting: readonly Step[]
}

/** Where each answer of a step leads, looked up instead of searched. */
interface Ways {
  readonly to: Map<string, number>
  readonly otherwise: number
}
const nowhere = -1
/** Sorted. */
const statuses: readonly Status[] = ['available', 'blocked', 'conditional', 'not-applicable']
const sets = Array.from({ length: 1 << statuses.length }, (_, bits) => statuses.filter((_, i) => bits & (1 << i)))
const plans = new WeakMap<PathwaySteps, readonly (Ways | undefined)[]>()
function planOf(pathway: PathwaySteps): readonly (Ways | undefined)[] {
  let plan = plans.get(pathway)
  if (!plan) {
    plan = pathway.steps.map(({ ways }) => {
      if (!ways) return undefined
      const last = ways.findIndex(w => !w.answers)
      const to = new Map<string, number>()
      for (const way of last < 0 ? ways : ways.slice(0, last))
        for (const answer of way.answers ?? []) if (!to.has(answer)) to.set(answer, way.to)
      return { to, otherwise: ways[last]?.to ?? nowhere }
    })
    plans.set(pathway, plan)
  }
  return plan
}
/** Where an answer leads from a step; undefined: it is not known. */
export const wayFor = (step: Step, answer: Value) => step.ways?.find(w => fits(answer, w.answers))
/** The same, looked up. */
function leads(step: Step, ways: Ways, answer: Value): number {
  if (answer === undefined) return nowhere
  if (typeof answer === 'object') return wayFor(step, answer)?.to ?? nowhere
  return ways.to.get(answer === 'set aside' ? 'no' : String(answer)) ?? ways.otherwise
}

/** A person, or for the proofs a record of answers. */
type Answering = Pick<Person, 'answer'> & Partial<Pick<Person, 'cells' | 'read'>>
/** The answer at a step, by its place on the page. */
function answersTo(pathway: PathwaySteps, person: Answering): (at: number) => Value {
  const { steps } = pathway
  if (!person.cells) return at => person.answer(steps[at]?.asks as AskId)
  const cells = person.cells(pathway, () => steps.map(s => s.asks ?? always))
  return at => person.read?.(cells[at] as number) as Value
}

/** A step that asks and can still be reached below the one where the walk rests, with its answer where that is known already. */
export interface Ahead {
  readonly step: Step
  readonly answer: Value
}
/** Walks as far as the answers lead; from where they end, looks ahead at every end still possible. */
export function look(pathway: PathwaySteps, person: Answering, trace?: Taken[], ahead?: Ahead[]): Look {
  const { steps } = pathway
  const answers = answersTo(pathway, person)
  const plan = planOf(pathway)
  let at = 0
  for (;;) {
    const step = steps[at] as Step
    if (!step.asks)
      return { ends: [step], outcome: step.status as Status, possible: 1 << statuses.indexOf(step.status as Status), waiting: [] }
    const answer = answers(at)
    trace?.push({ step: step.name, fact: step.asks, answer, source: step.source })
    const to = leads(step, plan[at] as Ways, answer)
    if (to === nowhere) break
    at = to
  }
  // every step that can still be reached, with the last step that leads there; ways lead only down the page, so once through is enough
  const from: number[] = new Array(steps.length).fill(nowhere)
  from[at] = at
  const waiting: Step[] = []
  const reached: number[] = []
  let possible = 0
  for (let i = at; i < steps.length; i++) {
    if (from[i] === nowhere) continue
    const step = steps[i] as Step
    if (!step.asks) {
      reached.push(i)
      possible |= 1 << statuses.indexOf(step.status as Status)
      continue
    }
    const answer = answers(i)
    if (i > at) ahead?.push({ step, answer })
    if (answer === undefined) {
      waiting.push(step)
      for (const way of step.ways ?? []) from[way.to] = i
    } else {
      const to = leads(step, plan[i] as Ways, answer)
      if (to !== nowhere) from[to] = i
    }
  }
  reached.sort((a, b) => (from[a] as number) - (from[b] as number) || a - b)
  const [only, more] = sets[possible] as readonly Status[]
  return { ends: reached.map(i => steps[i] as Step), outcome: only === undefined || more !== undefined ? 'open' : only, possible, waiting }
}

/** All that a pathway comes to. */
export function evaluate(pathway: PathwaySteps, person: Answering & Pick<Person, 'missing'>): Result {
  const trace: Taken[] = []
  const { ends, outcome, possible, waiting } = look(pathway, person, trace)
  const settled = outcome !== 'open'
  return {
    outcome,
    reason: settled ? (ends.at(-1)?.name ?? null) : null, // of several reasons with one outcome the furthest down the page is the surest
    possible: sets[possible] as readonly Status[],
    reasons: ends.map(e => e.name),
    missing: settled ? [] : union(waiting.map(s => person.missing(s.asks as AskId))),
    dates: union(ends.map(e => e.dates ?? [])),
    trace,
  }
}
