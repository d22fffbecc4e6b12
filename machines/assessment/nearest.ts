/**
 * Why a way is not open, and the nearest way to it: the fewest events that open it, found by search over the plain steps and all that is
 * derived. No table of answers: what can change, and by whom, stands in content/events.ts.
 */
import {
  changedBy,
  type Event,
  type EventId,
  eventIds,
  eventOf,
  type Unchanging,
  unchangingOf,
  type Who,
  whos,
} from '../../content/events.ts'
import { type Answers, type FactId, factIds } from '../../content/facts/index.ts'
import { elsewhere } from '../../content/folds.ts'
import { impliedByGate } from '../../content/implied.ts'
import { endAt, guardianFirst, limits, notSought } from '../../content/nearest.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { Status } from '../pathway.ts'
import type { TraceStep } from './assess.ts'
import { evaluate, type Result, wayFor } from './evaluate.ts'
import { after, canHappen, personIn, type Situation } from './happen.ts'
import type { AskId, Person } from './person.ts'
import { readsOf } from './reads.ts'
import type { PathwaySteps, Step } from './steps.ts'
import { followed, leadingTo, parting, stepsReached } from './why.ts'

export interface Change {
  readonly event: EventId
  readonly by: Who
  /** Where time must go by: the day from which it is so, `YYYY-MM-DD`. */
  readonly day: string | null
}
export interface Way {
  /** In an order in which they can happen. */
  readonly changes: readonly Change[]
  /** What the pathway then is; `open`: it can open, but that rests on `missing` too. */
  readonly outcome: 'available' | 'conditional' | 'open'
  readonly reason: string | null
  readonly missing: readonly FactId[]
}
export interface Failed {
  readonly step: string
  readonly fact: AskId
  readonly answer: TraceStep['answer']
}
export interface Nearest {
  /** The step at which it fails, with the answer that was followed: where the nearest way parts from this one, else the one that leads to the reason, else the last that was answered. */
  readonly failed: Failed | null
  /** The smallest sets of changes, none better than another, at most three. */
  readonly ways: readonly Way[]
  /** None was found: the reason is itself the way, as it stands; a guardian comes first; nothing that can change opens it; or it takes more changes than are looked for. */
  readonly none: 'stands' | 'guardian' | 'nothing' | 'far' | null
  /** Why nothing changes it: by its reason, or where one holds for all that the failed step looks at. */
  readonly unchanging: Unchanging | null
}

/** What a question looks at never changes while the program runs. */
const readBy = new Map<AskId, ReadonlySet<FactId>>()
function factsOf(ask: AskId): ReadonlySet<FactId> {
  const found = readBy.get(ask) ?? readsOf(ask)
  readBy.set(ask, found)
  return found
}
const conditionReads = new Map<EventId, ReadonlySet<FactId>>()
function conditionFacts(id: EventId, event: Event): ReadonlySet<FactId> {
  const found = conditionReads.get(id) ?? readsOf(event.when)
  conditionReads.set(id, found)
  return found
}

type Proposed = readonly [EventId, Event]
const proposed: readonly Proposed[] = eventIds.map(id => [id, eventOf(id)] as const).filter(([, e]) => e.proposed)
/** The facts by which an event can matter. */
const touches = new Map<EventId, readonly FactId[]>(
  proposed.map(([id, e]) => [id, e.waits && 'until' in e.waits ? [...factsOf(e.waits.until)] : changedBy(e)]),
)

const mostChanges = 4
const mostWays = 3

interface State {
  readonly situation: Situation
  readonly known: Person
  readonly changes: readonly Change[]
}

/**
 * For a pathway that is not available. Null: it is available, or open, where facts are missing that somebody can find out.
 * What is not known is never changed, only found out.
 */
export function nearest(pathways: readonly PathwaySteps[], id: PathwayId, now: Situation): Nearest | null {
  const pathway = pathways.find(p => p.id === id)
  if (!pathway) return null
  const known = personIn(now)
  const result = evaluate(pathway, known)
  if (result.outcome === 'available' || result.outcome === 'open') return null
  const end = endAt(result.reason)
  const wanted = end || notSought.includes(id) ? [] : targets(result.outcome).filter(outcome => canEverBe(pathway, now, outcome))
  const child = known.truth(guardianFirst) === true
  const sought = { pathways, pathway, events: proposedTo(pathway, known) }
  const ways = wanted.length > 0 && !child ? search(sought, { situation: now, known, changes: [] }, wanted) : []
  const first = ways[0]
  const parted = first && parting(pathway, known, first.known)
  const decided = parted ?? leadingTo(pathway, result.reason, known)
  const last = result.trace.findLast(t => t.answer !== undefined)
  const failed = decided
    ? { step: decided.step, fact: decided.fact, answer: followed(decided.before) }
    : last
      ? { step: last.step, fact: last.fact, answer: followed(last.answer) }
      : null
  return {
    failed,
    ways: ways.map(({ way }) => way),
    none: ways.length > 0 ? null : end === 'stands' ? end : wanted.length === 0 ? 'nothing' : child ? 'guardian' : 'far',
    unchanging: ways.length > 0 || end === 'stands' ? null : (end ?? (failed && whyUnchanging(failed.fact, known))),
  }
}

/** What may be proposed to somebody for a pathway. Time goes by only until what the pathway asks. */
function proposedTo({ id, steps }: PathwaySteps, known: Person): readonly Proposed[] {
  const limited = limits.filter(l => !l.onlyFor.includes(id) && (!l.when || known.truth(l.when) === true)).flatMap(l => l.events)
  const asked = (waits: Event['waits']) => !waits || !('until' in waits) || steps.some(s => s.asks === waits.until)
  return proposed.filter(([event, { waits }]) => !limited.includes(event) && asked(waits))
}

/** Which way is looked for, and by which events. */
interface Sought {
  readonly pathways: readonly PathwaySteps[]
  readonly pathway: PathwaySteps
  readonly events: readonly Proposed[]
}
interface Found {
  readonly way: Way
  readonly known: Person
}
/** What a way can come to, the best first. */
const tiers = ['available', 'conditional', 'open'] as const

/** Sets of changes by size, so that the first that opens is the smallest; one change more counts only if it comes to something better. */
function search(sought: Sought, now: State, wanted: readonly Status[]): readonly Found[] {
  let found: readonly Found[] = []
  let tier: number = tiers.length
  let states: readonly State[] = [now]
  const seen = new Set<string>()
  for (let size = 1, most = mostChanges; size <= most && tier > 0; size++) {
    const here: Found[] = []
    const further: State[] = []
    for (const state of states) {
      for (const next of nextStates(sought, state, { left: most - size, wanted, better: tiers.slice(0, tier) })) {
        const key = keyOf(next.changes)
        if (seen.has(key)) continue
        seen.add(key)
        further.push(next)
        const then = evaluate(sought.pathway, next.known)
        const outcome = reached(then, wanted)
        if (outcome) here.push({ way: { changes: next.changes, outcome, reason: then.reason, missing: then.missing }, known: next.known })
      }
    }
    const best = Math.min(tier, ...here.map(f => tiers.indexOf(f.way.outcome)))
    if (best < tier) {
      found = here.filter(f => f.way.outcome === tiers[best])
      most = Math.min(most, size + 1)
    }
    tier = best
    states = further
  }
  return nearestFirst(found).slice(0, mostWays)
}

/** What would be better than now. */
const targets = (outcome: Result['outcome']): readonly Status[] =>
  outcome === 'conditional' ? ['available'] : ['available', 'conditional']
function reached({ outcome, possible, reason }: Result, wanted: readonly Status[]): Way['outcome'] | undefined {
  if (outcome === 'open') return possible.includes('available') ? 'open' : undefined
  return wanted.includes(outcome) && !(reason !== null && elsewhere.includes(reason)) ? (outcome as Way['outcome']) : undefined
}
/** Those in the person's own hands first. */
function nearestFirst(found: readonly Found[]): readonly Found[] {
  const distance = ({ way }: Found) => Math.max(...way.changes.map(c => whos.indexOf(c.by)))
  return [...found].sort((a, b) => distance(a) - distance(b))
}

/** Waiting counts from where it stands; of other changes the order does not matter, as long as each can happen in its turn. */
const keyOf = (changes: readonly Change[]): string =>
  (changes.some(c => c.day) ? changes.map(c => c.event) : changes.map(c => c.event).sort()).join()

interface Looking {
  /** How many changes may still follow the next one. */
  readonly left: number
  readonly wanted: readonly Status[]
  /** What would be better than what was found already. */
  readonly better: readonly Way['outcome'][]
}
/**
 * The states one change further: by what the walk looks at now or what must come before such a change, and, while more changes may follow, by
 * whatever the pathway looks at anywhere: some can happen only now and count only further down, such as joining a case before it ends. Nothing,
 * where all of these together could not do it.
 */
function nextStates(sought: Sought, { situation, known, changes }: State, looking: Looking): readonly State[] {
  const near = new Map(eventsNear(sought, situation, known, looking.left))
  if (looking.left > 0)
    for (const [id, event] of sought.events)
      if (!near.has(id) && touches.get(id)?.some(f => factsOfPathway(sought.pathway).has(f)))
        near.set(id, canHappen(sought.pathways, event, situation, known))
  if (!mayCome(sought.pathway, situation, factsFree(sought, situation, [...near.keys()], looking.left), looking)) return []
  return [...near].flatMap(([id, may]): State[] => {
    const event = eventOf(id)
    const next = may && !changes.some(c => c.event === id) ? after(event, situation, known) : undefined
    if (!next) return []
    const change = { event: id, by: event.by, day: event.waits ? next.today : null }
    return [{ situation: next, known: personIn(next), changes: [...changes, change] }]
  })
}

const ofPathway = new WeakMap<PathwaySteps, ReadonlySet<FactId>>()
/** Every fact that a pathway can look at, on any step. */
function factsOfPathway(pathway: PathwaySteps): ReadonlySet<FactId> {
  let found = ofPathway.get(pathway)
  if (!found) {
    found = new Set(pathway.steps.flatMap(s => (s.asks ? [...factsOf(s.asks)] : [])))
    ofPathway.set(pathway, found)
  }
  return found
}
/** The proposed events that touch what is reached now, or what must come before such an event; with whether each can happen now. */
function eventsNear(
  { pathways, pathway, events }: Sought,
  situation: Situation,
  known: Person,
  left: number,
): ReadonlyMap<EventId, boolean> {
  const facts = new Set<FactId>()
  const look = (p: PathwaySteps | undefined) => {
    for (const ask of p ? asksReached(p, known) : []) for (const f of factsOf(ask)) facts.add(f)
  }
  look(pathway)
  const found = new Map<EventId, boolean>()
  for (let round = 0, before = -1; before !== found.size && round <= left; round++) {
    before = found.size
    for (const [id, event] of events.filter(([id]) => !found.has(id) && touches.get(id)?.some(f => facts.has(f)))) {
      const can = canHappen(pathways, event, situation, known)
      found.set(id, can)
      if (can) continue
      for (const f of conditionFacts(id, event)) facts.add(f)
      for (const through of event.through ?? []) look(pathways.find(p => p.id === through))
    }
  }
  return found
}

/** The facts that the next change and those that are left can touch: each opens steps that others touch in turn. */
function factsFree(sought: Sought, situation: Situation, near: readonly EventId[], left: number): ReadonlySet<FactId> {
  const free = new Set(near.flatMap(id => touches.get(id) ?? []))
  for (let round = 0, before = -1; before !== free.size && round < left; round++) {
    before = free.size
    for (const id of eventsNear(sought, situation, without(situation, withDependents(free)), left - round).keys())
      for (const f of touches.get(id) ?? []) free.add(f)
  }
  return withDependents(free)
}

/** What the steps ask that can be reached now. */
function asksReached(pathway: PathwaySteps, known: Person): readonly AskId[] {
  return stepsReached(pathway, known).map(({ step }) => step.asks as AskId)
}
/** With these, the facts that are set aside or implied once one of them changes. */
function withDependents<F extends string>(facts: ReadonlySet<F>): ReadonlySet<F | FactId> {
  return new Set<F | FactId>([...facts, ...factIds.filter(f => [...factsOf(f)].some(read => facts.has(read as string as F)))])
}
/** The person with these facts not known. */
function without(now: Situation, facts: ReadonlySet<string>): Person {
  const gone = [...facts].some(f => f in impliedByGate)
  return personIn({
    ...now,
    answers: Object.fromEntries(
      Object.entries(now.answers).filter(([f]) => !facts.has(f) && !(gone && f === 'already_started')),
    ) as Answers,
  })
}

/**
 * Whether something wanted may come of changing these facts, whatever to: a bound, never too low. Where a step looks at one of them any way may
 * be taken; where a step looks at others that are not known, nobody chooses, and all ways must lead to it for it to be sure.
 */
function mayCome(pathway: PathwaySteps, now: Situation, free: ReadonlySet<FactId>, { wanted, better }: Looking): boolean {
  const known = without(now, free)
  if (better.includes('open') && evaluate(pathway, known).possible.some(p => wanted.includes(p))) return true
  const sure = new Map<number, boolean>()
  const from = (i: number): boolean => {
    const found = sure.get(i) ?? judge(pathway.steps[i] as Step)
    sure.set(i, found)
    return found
  }
  const judge = (step: Step): boolean => {
    if (step.status) return wanted.includes(step.status) && better.includes(step.status as Way['outcome'])
    const taken = wayFor(step, known.answer(step.asks as AskId))
    if (taken) return from(taken.to)
    const chosen = [...factsOf(step.asks as AskId)].some(f => free.has(f))
    const ways = step.ways ?? []
    return chosen ? ways.some(w => from(w.to)) : ways.every(w => from(w.to))
  }
  return from(0)
}

const changeable = withDependents(new Set<string>([...proposed.flatMap(([, e]) => changedBy(e)), ...Object.keys(impliedByGate)]))
/** With all that can change not known, is it still possible? If not, no search is needed: silence never shuts a door. */
const canEverBe = (pathway: PathwaySteps, now: Situation, outcome: Status): boolean =>
  evaluate(pathway, without(now, changeable)).possible.includes(outcome)

/** The one reason why nothing changes what a step looks at, of all that is answered there. */
function whyUnchanging(ask: AskId, known: Person): Unchanging | null {
  const reasons = new Set(
    [...factsOf(ask)].filter(f => known.value(f) !== undefined && known.value(f) !== 'set aside').map(f => unchangingOf[f]),
  )
  const [only] = reasons
  return reasons.size === 1 && only ? only : null
}
