/** What would follow from an event: now against then, pathway by pathway, and why. */
import type { BarrierId } from '../../content/barriers.ts'
import type { DeadlineId } from '../../content/deadlines.ts'
import type { EventId } from '../../content/events.ts'
import { eventIds, eventOf } from '../../content/events.ts'
import { elsewhere } from '../../content/folds.ts'
import { type InteractionId, interactionList } from '../../content/interactions.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type Assessment, assess, type OptionState, type PathwayResult, type TraceStep } from './assess.ts'
import { type Change, movedDates } from './changes.ts'
import { after, canHappen, happen, personIn, type Situation } from './happen.ts'
import type { Person } from './person.ts'
import type { PathwaySteps } from './steps.ts'
import { followed, parting } from './why.ts'

/** What differs for one pathway. */
export interface Difference extends Change {
  /** More can be reached than before; less, or a date runs out with it; both, or neither. */
  readonly kind: 'gained' | 'lost' | 'other'
  /** Terms that run now and no longer then. */
  readonly passed: readonly DeadlineId[]
  readonly options: readonly { readonly id: string; readonly before: OptionState | null; readonly after: OptionState | null }[]
  /** Certain ones that come, and that go. */
  readonly barriers: { readonly come: readonly BarrierId[]; readonly gone: readonly BarrierId[] }
  /** The first step that goes another way; null: none does, and only dates, options or barriers differ. */
  readonly why: {
    readonly step: string
    readonly fact: TraceStep['fact']
    readonly before: TraceStep['answer']
    readonly after: TraceStep['answer']
  } | null
}
export interface WhatIf {
  readonly events: readonly EventId[]
  /** The day then, `YYYY-MM-DD`: later than now where time goes by. */
  readonly today: string
  /** Gained first, then lost, then other; each in the order of the pathways. */
  readonly differences: readonly Difference[]
  /** What the events end for this person beside that, or may. */
  readonly closes: readonly InteractionId[]
}

/** The events that can happen to somebody now. */
export function eventsFor(pathways: readonly PathwaySteps[], situation: Situation): readonly EventId[] {
  const known = personIn(situation)
  return eventIds.filter(id => canHappen(pathways, eventOf(id), situation, known) && after(eventOf(id), situation, known))
}

/** Several events, one after the other; the id of the first that cannot happen instead, if there is one. */
export function whatIf(
  pathways: readonly PathwaySteps[],
  situation: Situation,
  events: readonly EventId[],
): WhatIf | { readonly cannot: EventId } {
  let then = situation
  for (const id of events) {
    const next = happen(pathways, id, then)
    if (!next) return { cannot: id }
    then = next
  }
  const [now, later] = [situation, then].map(s => assess(pathways, s.answers, s.today, s.law)) as [Assessment, Assessment]
  const [was, is] = [personIn(situation), personIn(then)]
  const differences = pathways.flatMap(p => {
    const found = difference(p.id, now[p.id] as PathwayResult, later[p.id] as PathwayResult)
    if (!found) return []
    const { moved, ...rest } = found
    return [{ ...rest, why: moved ? whyOf(p, was, is) : null }]
  })
  const of = (kind: Difference['kind']) => differences.filter(d => d.kind === kind)
  return { events, today: then.today, differences: [...of('gained'), ...of('lost'), ...of('other')], closes: closedBy(events, now, was) }
}

/** The interactions by which the events end a claim or a paper that is about the person, or can be. */
function closedBy(events: readonly EventId[], now: Assessment, known: Person): readonly InteractionId[] {
  const concerns = (p: PathwayId) => now[p]?.outcome !== 'not-applicable'
  const used = events.flatMap(id => eventOf(id).uses ?? []).filter(concerns)
  return interactionList.flatMap(([id, { kind, from, to, when }]) =>
    kind === 'closes' && used.includes(from) && to.some(concerns) && (!when || known.truth(when) === true) ? [id] : [],
  )
}

/** Which outcome is worth more to the person. */
const worthOf = { 'not-applicable': 0, blocked: 0, conditional: 1, available: 2 } as const
/** The best that is still possible: what is not known closes nothing. A way in another country is none. */
const best = ({ possible, reason }: PathwayResult): number =>
  reason !== null && elsewhere.includes(reason) ? 0 : Math.max(...possible.map(p => worthOf[p]))

/** `moved`: the outcome or its reason is another. */
function difference(pathway: PathwayId, was: PathwayResult, is: PathwayResult): (Omit<Difference, 'why'> & { moved: boolean }) | undefined {
  const optionIds = [...new Set([...Object.keys(was.options), ...Object.keys(is.options)])]
  const options = optionIds
    .map(id => ({ id, before: was.options[id] ?? null, after: is.options[id] ?? null }))
    .filter(o => shown(o.before) !== shown(o.after))
  const certain = (r: PathwayResult) => (r.outcome === 'not-applicable' ? [] : r.barriers.filter(b => b.certain).map(b => b.id))
  const come = certain(is).filter(b => !certain(was).includes(b))
  const gone = certain(was).filter(b => !certain(is).includes(b))
  const dates = movedDates(was.deadlines, is.deadlines)
  const passed = is.deadlines.flatMap(d => (d.kind !== 'opens' && d.state !== 'running' && runs(was, d.id) ? [d.id] : []))
  const same = was.outcome === is.outcome && was.reason === is.reason && was.reasons.join() === is.reasons.join()
  if (same && options.length + come.length + gone.length + dates.length + passed.length === 0) return undefined
  const more = best(is) > best(was)
  const less = best(is) < best(was) || passed.length > 0
  return {
    pathway,
    kind: more === less ? 'other' : more ? 'gained' : 'lost',
    before: { outcome: was.outcome, reason: was.reason },
    after: { outcome: is.outcome, reason: is.reason },
    dates,
    passed,
    options,
    barriers: { come, gone },
    moved: !same,
  }
}
const runs = (r: PathwayResult, id: DeadlineId) => r.deadlines.some(d => d.id === id && d.state === 'running')
/** An option that does not apply is not shown. */
const shown = (state: OptionState | null) => (state === 'not-applicable' ? null : state)

function whyOf(pathway: PathwaySteps, was: Person, is: Person): Difference['why'] {
  const found = parting(pathway, was, is)
  return found ? { ...found, before: followed(found.before), after: followed(found.after) } : null
}
