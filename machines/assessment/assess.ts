/** Everything that one person's answers come to, pathway by pathway. Pure; reads plain steps, so that a phone needs no XState. */
import { type BarrierId, barriers } from '../../content/barriers.ts'
import { type Day, read, type Span, write } from '../../content/calendar/days.ts'
import type { Value } from '../../content/conditions.ts'
import { certaintyOf, type DeadlineId, deadlineOf } from '../../content/deadlines.ts'
import { type Answers, type FactId, facts } from '../../content/facts/index.ts'
import { heldFrom, type Switches } from '../../content/law.ts'
import { options } from '../../content/options.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { Status } from '../pathway.ts'
import { evaluate, type Result } from './evaluate.ts'
import { type AskId, type DeadlineState, type Person, person } from './person.ts'
import type { PathwaySteps } from './steps.ts'

export type OptionState = Status | 'open'
/** Dates as `YYYY-MM-DD`; null where no start is known. `option`: shown only with that option; `maybe` while it is open. */
export interface DeadlineResult {
  readonly id: DeadlineId
  readonly kind: 'last_day' | 'ends' | 'opens' | 'act_before'
  readonly shown: string | null
  readonly latest: string | null
  readonly state: DeadlineState
  readonly certainty: string
  readonly option?: string
  readonly maybe?: boolean
}
/** `certain` is false while the condition of a barrier of weight 3 is not known. */
export interface BarrierResult {
  readonly id: BarrierId
  readonly weight: 1 | 2 | 3
  readonly certain: boolean
}
/** `answer`: what was followed, or why there is none. */
export interface TraceStep {
  readonly step: string
  readonly fact: AskId
  readonly answer: Exclude<Value, undefined> | 'unknown' | 'withheld' | 'not_asked'
  readonly source: SourceId
}
export interface PathwayResult extends Omit<Result, 'dates' | 'trace'> {
  readonly options: { readonly [id: string]: OptionState }
  readonly deadlines: readonly DeadlineResult[]
  readonly barriers: readonly BarrierResult[]
  readonly trace: readonly TraceStep[]
}
export type Assessment = { readonly [P in PathwayId]?: PathwayResult }

/** @param today `YYYY-MM-DD`. @param law which bills count as law */
export function assess(pathways: readonly PathwaySteps[], answers: Answers, today: string, law?: Switches): Assessment {
  const known = personOn(answers, today, law)
  return Object.fromEntries(pathways.map(p => [p.id, assessOne(p, known, answers)]))
}

/** The person on a day; throws where that is no day, which `accept` refuses before. */
export function personOn(answers: Answers, today: string, law?: Switches): Person {
  return person(answers, (read(today) as Span).from, law)
}

function assessOne(pathway: PathwaySteps, known: Person, answers: Answers): PathwayResult {
  const { dates, trace, ...result } = evaluate(pathway, known)
  const found = result.outcome === 'not-applicable' ? {} : optionsOf(pathway.id, known)
  return {
    ...result,
    options: found,
    deadlines: [...dates.map(id => deadlineResult(id, known)), ...optionDates(pathway.id, found, dates, known)],
    barriers: barriersOf(pathway.id, known),
    trace: trace.map(t => ({ ...t, answer: whatWasSaid(t.fact, t.answer, known, answers) })),
  }
}

export function deadlineResult(id: DeadlineId, known: Person): DeadlineResult {
  const { kind } = deadlineOf(id)
  const { shown, latest, state } = known.dates(id)
  const text = (d: Day | null) => (d === null ? null : write(d))
  return { id, kind, shown: text(shown), latest: text(latest), state, certainty: certaintyOf(id, known.law) }
}

const optionsOf = (pathway: PathwayId, known: Person): PathwayResult['options'] =>
  Object.fromEntries(
    Object.entries(options[pathway] ?? {}).map(([id, { becomes, when, instead, since }]) => {
      if (since && known.today < heldFrom(since)) return [id, 'not-applicable']
      const holds = known.truth(when)
      const state = instead && known.truth(instead.when) !== false ? instead.becomes : becomes
      return [id, holds === undefined ? 'open' : holds ? state : 'not-applicable']
    }),
  )
const optionDates = (
  pathway: PathwayId,
  states: PathwayResult['options'],
  already: readonly DeadlineId[],
  known: Person,
): DeadlineResult[] =>
  Object.entries(states).flatMap(([option, state]) =>
    state === 'not-applicable'
      ? []
      : (options[pathway]?.[option]?.dates ?? [])
          .filter(id => !already.includes(id))
          .map(id => ({ ...deadlineResult(id, known), option, maybe: state === 'open' })),
  )

const barrierList = Object.entries(barriers) as [BarrierId, (typeof barriers)[BarrierId]][]
/** The heaviest first. */
const barriersOf = (pathway: PathwayId, known: Person): BarrierResult[] =>
  barrierList
    .filter(([, b]) => (b.pathways as readonly PathwayId[]).includes(pathway))
    .flatMap(([id, { when, weight }]) => {
      const holds = known.truth(when)
      return holds === true || (holds === undefined && weight === 3) ? [{ id, weight, certain: holds === true }] : []
    })
    .sort((a, b) => b.weight - a.weight)

function whatWasSaid(fact: AskId, answer: Value, known: Person, answers: Answers): TraceStep['answer'] {
  if (answer === 'set aside') return 'not_asked'
  if (answer !== undefined) return answer
  const told = (f: FactId) => (answers[f] === 'unknown' || answers[f] === 'withheld' ? (answers[f] as 'unknown' | 'withheld') : undefined)
  if (fact in facts) return told(fact as FactId) ?? 'not_asked'
  const missing = known.missing(fact)
  return missing.length === 0 ? 'withheld' : missing.every(f => told(f) === 'unknown') ? 'unknown' : 'not_asked'
}
