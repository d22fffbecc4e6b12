/** Everything that one person's answers come to, pathway by pathway. Pure; reads plain steps, so that a phone needs no XState. */
import { type Barrier, type BarrierId, barriers } from '../../content/barriers.ts'
import { type Day, read, type Span, write } from '../../content/calendar/days.ts'
import type { Truth, Value } from '../../content/conditions.ts'
import { certaintyOf, type DeadlineId } from '../../content/deadlines.ts'
import { type Answers, type FactId, facts } from '../../content/facts/index.ts'
import { heldFrom, type Switches } from '../../content/law.ts'
import { type Option, options } from '../../content/options.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { Status } from '../pathway.ts'
import { evaluate, type Result, type Taken } from './evaluate.ts'
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
  /** It was told that what is due by then was done. */
  readonly done?: true
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

/** What stands around a pathway: its options and barriers, the heaviest barrier first. */
export interface Around {
  readonly options: readonly (readonly [id: string, option: Option])[]
  readonly barriers: readonly (readonly [id: BarrierId, barrier: Barrier])[]
}
const barrierList = (Object.entries(barriers) as [BarrierId, Barrier][]).sort(([, a], [, b]) => b.weight - a.weight)
const around = new Map<PathwayId, Around>()
/** Looked up once for each pathway. */
export function aroundOf(id: PathwayId): Around {
  let found = around.get(id)
  if (!found) {
    found = { options: Object.entries(options[id] ?? {}), barriers: barrierList.filter(([, b]) => b.pathways.includes(id)) }
    around.set(id, found)
  }
  return found
}

/** @param today `YYYY-MM-DD`. @param law which bills count as law */
export function assess(pathways: readonly PathwaySteps[], answers: Answers, today: string, law?: Switches): Assessment {
  return assessPerson(pathways, personOn(answers, today, law), answers)
}
/** The same for a person who is there already. @param find what stands around a pathway */
export function assessPerson(pathways: readonly PathwaySteps[], known: Person, answers: Answers, find = aroundOf): Assessment {
  const dated = new Map<DeadlineId, DeadlineResult>()
  const dateOf = (id: DeadlineId): DeadlineResult => {
    let date = dated.get(id)
    if (!date) {
      date = deadlineResult(id, known)
      dated.set(id, date)
    }
    return date
  }
  const found: { [P in PathwayId]?: PathwayResult } = {}
  for (const p of pathways) found[p.id] = assessOne(p, find(p.id), known, answers, dateOf)
  return found
}

/** The person on a day; throws where that is no day, which `accept` refuses before. */
export function personOn(answers: Answers, today: string, law?: Switches): Person {
  return person(answers, (read(today) as Span).from, law)
}

function assessOne(
  pathway: PathwaySteps,
  around: Around,
  known: Person,
  answers: Answers,
  dateOf: (id: DeadlineId) => DeadlineResult,
): PathwayResult {
  const { options, barriers } = around
  const cells = known.cells(around, () => [...options.map(([, o]) => o.when), ...barriers.map(([, b]) => b.when)])
  const holds = (n: number) => known.read(cells[n] as number) as Truth
  const { outcome, reason, possible, reasons, missing, dates, trace } = evaluate(pathway, known)
  const deadlines = dates.map(dateOf)
  const states: { [id: string]: OptionState } = {}
  if (outcome !== 'not-applicable')
    for (let n = 0; n < options.length; n++) {
      const [id, option] = options[n] as Around['options'][number]
      const state = stateOf(option, holds(n), known)
      states[id] = state
      if (state === 'not-applicable') continue
      for (const date of option.dates ?? [])
        if (!dates.includes(date)) deadlines.push({ ...dateOf(date), option: id, maybe: state === 'open' })
    }
  const inTheWay: BarrierResult[] = []
  for (let n = 0; n < barriers.length; n++) {
    const stands = holds(options.length + n)
    if (stands === false) continue
    const [id, { weight }] = barriers[n] as Around['barriers'][number]
    if (stands || weight === 3) inTheWay.push({ id, weight, certain: stands === true })
  }
  return {
    outcome,
    reason,
    possible,
    reasons,
    missing,
    options: states,
    deadlines,
    barriers: inTheWay,
    trace: trace.map(t => (isSaid(t) ? t : { ...t, answer: whyNot(t, known, answers) })),
  }
}

export function deadlineResult(id: DeadlineId, known: Person): DeadlineResult {
  const d = known.term(id)
  const { shown, latest, state } = known.dates(id)
  const text = (d: Day | null) => (d === null ? null : write(d))
  const done = d.doneWhen !== undefined && known.truth(d.doneWhen) === true
  const dates = { shown: text(shown), latest: text(latest), state }
  return { id, kind: d.kind, ...dates, certainty: certaintyOf(d, known.law), ...(done && { done }) }
}

/** What an option comes to, from whether its condition holds. */
export function stateOf({ becomes, instead, since }: Option, holds: Truth, known: Person): OptionState {
  if (since && known.today < heldFrom(since)) return 'not-applicable'
  if (holds === undefined) return 'open'
  if (!holds) return 'not-applicable'
  return instead && known.truth(instead.when) !== false ? instead.becomes : becomes
}

const isSaid = (t: Taken): t is Taken & TraceStep => t.answer !== undefined && t.answer !== 'set aside'
/** Why there is no answer. */
function whyNot({ fact, answer }: Taken, known: Person, answers: Answers): TraceStep['answer'] {
  if (answer === 'set aside') return 'not_asked'
  const told = (f: FactId) => (answers[f] === 'unknown' || answers[f] === 'withheld' ? (answers[f] as 'unknown' | 'withheld') : undefined)
  if (fact in facts) return told(fact as FactId) ?? 'not_asked'
  const missing = known.missing(fact)
  return missing.length === 0 ? 'withheld' : missing.every(f => told(f) === 'unknown') ? 'unknown' : 'not_asked'
}
