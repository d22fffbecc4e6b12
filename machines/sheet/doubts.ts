/**
 * Every statement that was not seen in a source, the most consequential first: one on which a date or a closed door rests comes before all
 * others, then the number of those dates and doors, of outcomes, of pathways; of equals the doubtful one. All counted off the machines.
 */
import { type BarrierId, barriers } from '../../content/barriers.ts'
import { type ChangeId, changeIds, changeOf } from '../../content/changes.ts'
import { type ClockStopId, clockStops, clockStopsOf } from '../../content/clock-stops.ts'
import { type DeadlineId, deadlineIds, deadlineOf } from '../../content/deadlines.ts'
import { type ContactId, contactsFor, directory } from '../../content/directory.ts'
import { type InteractionId, interactionList } from '../../content/interactions.ts'
import { options } from '../../content/options.ts'
import { type PathwayId, pathwayIds } from '../../content/pathways.ts'
import { type SourceId, sources } from '../../content/sources/index.ts'
import { type DatedValue, type ValueKey, values } from '../../content/values/index.ts'
import { type Read, reads } from '../assessment/reads.ts'
import type { PathwaySteps, Step } from '../assessment/steps.ts'
import { allSteps } from '../index.ts'

/** `own knowledge`: [K] of the briefs; `doubtful`: [K?], or said not to be verified. */
export type Mark = 'own knowledge' | 'doubtful'
/** The mark of a certainty as any table writes it; undefined: seen in a source, from the ILO study, or our own advice. */
export function markOf(certainty: string): Mark | undefined {
  if (/doubtful|K\?|not verified/.test(certainty)) return 'doubtful'
  return /own knowledge|K/.test(certainty) ? 'own knowledge' : undefined
}

/** What a statement is: a source, a term, what stops one, a barrier, how pathways touch, a sum, a contact or a change of the law, with its id. */
export type Statement =
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'deadline'; readonly id: DeadlineId }
  | { readonly kind: 'clock_stop'; readonly id: ClockStopId }
  | { readonly kind: 'barrier'; readonly id: BarrierId }
  | { readonly kind: 'interaction'; readonly id: InteractionId }
  | { readonly kind: 'value'; readonly id: ValueKey; readonly values: readonly DatedValue[] }
  | { readonly kind: 'contact'; readonly id: ContactId }
  | { readonly kind: 'change'; readonly id: ChangeId }
export interface Consequence {
  /** Terms that rest on it. */
  readonly dates: readonly DeadlineId[]
  /** Outcomes that stand on it or can be reached below a step that does, and those among them that close a door. */
  readonly outcomes: number
  readonly blocked: number
  /** Pathways that it touches, also where it is one condition among several, and the numbers of the steps that rest on it. */
  readonly pathways: readonly { readonly id: PathwayId; readonly steps: readonly number[] }[]
}
export type Doubt = Statement & { readonly mark: Mark; readonly certainty: string; readonly bears: Consequence }

interface Looked {
  readonly pathway: PathwaySteps
  /** What each step looks at, by its place. */
  readonly steps: readonly Read[]
}
const looked: readonly Looked[] = allSteps.map(pathway => ({
  pathway,
  steps: pathway.steps.map(s => reads(s.asks ? { asks: [s.asks] } : {})),
}))

interface Rests {
  readonly dates?: readonly DeadlineId[]
  /** Whether a step stands on it alone. */
  readonly step?: (step: Step) => boolean
  /** Whether what a step looks at has it among other conditions. */
  readonly among?: (read: Read) => boolean
  readonly also?: readonly PathwayId[]
}
/** What follows where a statement is wrong. */
function consequence({ dates = [], step = () => false, among = () => false, also = [] }: Rests): Consequence {
  let outcomes = 0
  let blocked = 0
  const pathways = looked.flatMap(({ pathway: { id, steps }, steps: read }) => {
    const own = steps.map(step)
    const below = [...own] // ways lead only down the page, so once through is enough
    steps.forEach((s, i) => {
      if (below[i]) for (const w of s.ways ?? []) below[w.to] = true
    })
    const ends = steps.filter((s, i) => s.status && below[i])
    outcomes += ends.length
    blocked += ends.filter(s => s.status === 'blocked').length
    const numbers = steps.flatMap((_, i) => (own[i] || among(read[i] as Read) ? [i + 1] : []))
    const ofOption = Object.values(options[id] ?? {}).some(o => o.dates?.some(d => dates.includes(d)))
    return numbers.length > 0 || ofOption || also.includes(id) ? [{ id, steps: numbers }] : []
  })
  return { dates, outcomes, blocked, pathways }
}

const ofTerms = (dates: readonly DeadlineId[], step: (step: Step) => boolean = () => false, among: (read: Read) => boolean = () => false) =>
  consequence({
    dates,
    step: s => step(s) || dates.some(d => s.asks === d || s.dates?.includes(d)),
    among: read => among(read) || dates.some(d => read.deadlines.has(d)),
  })
const ofSource = (id: SourceId): Consequence =>
  ofTerms(
    deadlineIds.filter(d => deadlineOf(d).source === id),
    s => s.source === id,
    read => [...read.derived].some(d => d.source === id),
  )
/** Sums count in a condition only through the minimum wage; the others are shown or calculated with. */
const ofValue = (key: ValueKey): Consequence =>
  consequence({ among: read => key.includes('.minimum_') && [...read.derived].some(d => d.source === 'minimum-wages') })

function all(): Doubt[] {
  const found: Doubt[] = []
  const add = (statement: Statement, certainty: string, bears: () => Consequence) => {
    const mark = markOf(certainty)
    if (mark) found.push({ ...statement, mark, certainty, bears: bears() })
  }
  for (const id of Object.keys(sources) as SourceId[]) add({ kind: 'source', id }, sources[id].certainty, () => ofSource(id))
  for (const id of deadlineIds) add({ kind: 'deadline', id }, deadlineOf(id).certainty, () => ofTerms([id]))
  for (const id of Object.keys(clockStops) as ClockStopId[])
    add({ kind: 'clock_stop', id }, clockStops[id].certainty, () => ofTerms(deadlineIds.filter(d => clockStopsOf[d]?.by.includes(id))))
  for (const id of Object.keys(barriers) as BarrierId[])
    add({ kind: 'barrier', id }, barriers[id].certainty, () => consequence({ also: barriers[id].pathways }))
  for (const [id, { certainty, from, to }] of interactionList)
    add({ kind: 'interaction', id }, certainty, () => consequence({ also: [from, ...to] }))
  for (const id of Object.keys(values) as ValueKey[]) {
    const unsure = values[id].filter(v => markOf(v.certainty))
    if (unsure.length > 0)
      add({ kind: 'value', id, values: unsure }, [...new Set(unsure.map(v => v.certainty))].join(', '), () => ofValue(id))
  }
  for (const id of Object.keys(directory) as ContactId[])
    add({ kind: 'contact', id }, directory[id].certainty, () => consequence({ also: pathwayIds.filter(p => contactsFor(p).includes(id)) }))
  for (const id of changeIds) add({ kind: 'change', id }, changeOf(id).certainty, () => consequence({ also: changeOf(id).pathways }))
  return found
}

/** The higher, the earlier in the list; compared place by place. */
const rank = ({ mark, bears: { dates, blocked, outcomes, pathways } }: Doubt) => [
  dates.length + blocked > 0 ? 1 : 0,
  dates.length + blocked,
  outcomes,
  pathways.length,
  mark === 'doubtful' ? 1 : 0,
]
export function doubts(): readonly Doubt[] {
  const ranked = all().map(doubt => ({ doubt, by: rank(doubt) }))
  const later = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((n, i) => n !== b[i])
    return at < 0 ? 0 : (b[at] as number) - (a[at] as number)
  }
  return ranked.sort((a, b) => later(a.by, b.by)).map(r => r.doubt)
}
