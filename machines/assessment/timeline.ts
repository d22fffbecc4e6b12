/** All dates of one person in one line, each once, with how it was counted: start + rule + days passed over = date. Pure and light. */
import { lastDays, type PassedWhy, passedOver, shownDay } from '../../content/calendar/counting.ts'
import { type Day, type Span, type Unit, write } from '../../content/calendar/days.ts'
import { type ClockStopId, clockStopsOf } from '../../content/clock-stops.ts'
import type { DateName } from '../../content/dates.ts'
import {
  countryOf,
  type Deadline,
  type DeadlineId,
  deadlineIds,
  type End,
  type Judged,
  nameOf,
  type Start,
  startDays,
  startsOf,
} from '../../content/deadlines.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import type { Switches } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { MatterId } from '../../content/plan.ts'
import type { SourceId } from '../../content/sources/index.ts'
import { type Assessment, type DeadlineResult, deadlineResult, personOn } from './assess.ts'
import { foldOf } from './fold.ts'
import type { Person } from './person.ts'
import { mattersOf } from './plan.ts'

/** How one date was counted. All days are `YYYY-MM-DD`. */
export interface Sum {
  /** `told`: the day itself; `part`: a month or year, of which this is the first or last day; `bound`: not told, no earlier or later than this. */
  readonly start: { readonly of: DateName; readonly day: string; readonly told: 'day' | 'part' | 'bound' }
  /** Negative: counted back. */
  readonly add: { readonly n: number; readonly unit: Unit }
  /** Start and term alone. */
  readonly end: string
  /** The days between `end` and `day`, in the order in which they are passed over. */
  readonly passed: readonly { readonly day: string; readonly why: PassedWhy }[]
  readonly day: string
}
/** A pathway to which a date belongs. `option`: only with that step inside it, which while `maybe` may not apply. */
export interface Belongs {
  readonly pathway: PathwayId
  readonly option?: string
  readonly maybe?: boolean
}
export interface TimelineDate extends Omit<DeadlineResult, 'option' | 'maybe'> {
  /** Earliest reading of the law of the last day; null where no start is known. */
  readonly earliest: string | null
  /** How the day that is shown, and the earliest and the latest reading of the law, were counted. */
  readonly sums: { readonly shown: Sum | null; readonly earliest: Sum | null; readonly latest: Sum | null }
  /** Where the start is not known to the day: between which days the shown date lies; null: no bound. */
  readonly between: { readonly from: string | null; readonly to: string | null } | null
  /** What somebody can find out to make it exact. */
  readonly find_out: readonly FactId[]
  readonly source: SourceId
  readonly stops: readonly ClockStopId[]
  /** What was told that may have stopped this clock: answers to `clock_stops`. */
  readonly stopped_by: readonly string[]
  readonly pathways: readonly Belongs[]
  /** What stands above every pathway. */
  readonly matter: MatterId | null
  /** It counts only if something else happens first: all its pathways are folded or closed. */
  readonly only_if: boolean
}

/**
 * Every date of the pathways that can be about this person, the earliest first; without a known start last.
 * @param today `YYYY-MM-DD`. @param law which bills count as law
 */
export function timeline(assessment: Assessment, answers: Answers, today: string, law?: Switches): readonly TimelineDate[] {
  const known = personOn(answers, today, law)
  const found = new Map<DeadlineId, { pathways: Belongs[]; matter: MatterId | null; counts: boolean }>()
  const at = (id: DeadlineId) => {
    const one = found.get(id) ?? { pathways: [], matter: null, counts: false }
    found.set(id, one)
    return one
  }
  for (const { matter, dates } of mattersOf(known, today)) for (const { id } of dates) Object.assign(at(id), { matter, counts: true })
  for (const [id, result] of Object.entries(assessment)) {
    if (result.outcome === 'not-applicable') continue
    const pathway = id as PathwayId
    const counts = result.outcome !== 'blocked' && !foldOf(pathway, result, known, result.deadlines)
    for (const { id, option, maybe } of result.deadlines) {
      const one = at(id)
      one.counts ||= counts
      one.pathways.push({ pathway, ...(option !== undefined && { option, maybe: maybe === true }) })
    }
  }
  return deadlineIds
    .flatMap(id => {
      const one = found.get(id)
      return one ? [{ ...dateOf(id, known), pathways: one.pathways, matter: one.matter, only_if: !one.counts }] : []
    })
    .sort((a, b) => (a.shown === b.shown ? 0 : (a.shown ?? '~') < (b.shown ?? '~') ? -1 : 1))
}

/** One date and how it was counted, whatever it belongs to. */
export function dateOf(id: DeadlineId, known: Person): Omit<TimelineDate, 'pathways' | 'matter' | 'only_if'> {
  const d = known.term(id)
  const dates = known.dates(id)
  const stop = clockStopsOf[id]
  const told = known.value('clock_stops')
  const text = (day: Day | null) => (day === null ? null : write(day))
  const starts = startsOf(d, known)
  const spans = starts.length > 0 ? starts : possibleStarts(d, known)
  const exact = starts.length > 0 && starts.every(({ span }) => span.from === span.to)
  const reads = new Set<FactId>([...spans.flatMap(({ start }) => readsOf(start)), ...(d.reads ?? [])])
  return {
    ...deadlineResult(id, known),
    earliest: text(dates.earliest),
    sums: sumsOf(id, d, known),
    between: exact ? null : { from: text(dates.shown), to: text(latestShown(id, d, known, spans)) },
    find_out: exact ? [] : known.missing(id).filter(f => starts.length === 0 || reads.has(f)),
    source: d.source,
    stops: stop?.by ?? [],
    stopped_by: typeof told === 'object' ? told.filter(a => (stop?.told as readonly string[] | undefined)?.includes(a)) : [],
  }
}

const readsOf = (start: Start): readonly FactId[] => (typeof start === 'string' ? [start] : start.reads)

/** Where a term may have started of which no earliest day is known. */
function possibleStarts({ from, orElse }: Deadline, known: Person): readonly { readonly start: Start; readonly span: Span }[] {
  return [from, orElse].flatMap(start => {
    const span = start === undefined ? 'never' : startDays(start, known)
    return start === undefined || span === 'never' ? [] : [{ start, span }]
  })
}

/** The day that would be shown if the start were as late as it can be. */
function latestShown(id: DeadlineId, d: Deadline, known: Person, starts: readonly { readonly span: Span }[]): Day | null {
  const shown = (end: Day) => shownDay(d.counting, countryOf(id), end)
  const ends = starts.map(({ span }) => {
    const all = d.ends(known, span.to, 'to').map(e => e.end)
    return d.kind === 'opens' ? Math.max(...all) : Math.min(...all)
  })
  const latest = Math.min(...[Math.max(...ends), ...(d.notAfter?.(known) ?? []).map(l => l.end)])
  return Number.isFinite(latest) ? shown(latest) : null
}

interface Candidate {
  readonly of: DateName
  readonly end: End
}
function sumsOf(id: DeadlineId, d: Deadline, known: Person): TimelineDate['sums'] {
  const { shown, earliest, latest } = known.dates(id)
  if (shown === null || earliest === null) return { shown: null, earliest: null, latest: null }
  const country = countryOf(id)
  const starts = startsOf(d, known)
  const counted = (of: DateName, day: Day, side: 'from' | 'to'): Candidate[] =>
    // a term that starts on another day than its start began on the eighteenth birthday
    d.ends(known, day, side).map(end => ({ of: end.from === day ? of : 'majority', end }))
  const first = starts.flatMap(({ start, span }) => counted(nameOf(start, known), span.from, 'from'))
  const limits = (d.notAfter?.(known) ?? []).map(({ of, ...end }) => ({ of, end }))
  const judged = (d.judgedFrom?.(known) ?? []).filter((s): s is Judged => s !== undefined)
  const last = [...starts.map(({ start, span }) => ({ ...span, of: nameOf(start, known) })), ...judged].flatMap(({ of, to }) =>
    Number.isFinite(to) ? counted(of, to, 'to') : [],
  )
  const sum = (day: Day, candidates: readonly Candidate[], comesTo: (end: End) => Day): Sum | null => {
    const found = candidates.find(c => comesTo(c.end) === day)
    return found ? sumOf(found, d, country, day, known) : null
  }
  return {
    shown: sum(shown, [...first, ...limits], ({ end }) => shownDay(d.counting, country, end)),
    earliest: sum(earliest, first, end => lastDays(d.counting, country, end)[0]) ?? sum(earliest, limits, ({ end }) => end),
    latest: latest === null ? null : sum(latest, last, end => lastDays(d.counting, country, end)[1]),
  }
}
function sumOf({ of, end }: Candidate, d: Deadline, country: 'be' | 'nl', day: Day, known: Person): Sum {
  return {
    start: { of, day: write(end.from), told: toldOf(of, known) },
    add: { n: end.n, unit: end.unit },
    end: write(end.end),
    passed: passedOver(d.counting, country, end.end, day).map(p => ({ day: write(p.day), why: p.why })),
    day: write(day),
  }
}

const wholeDay = 10
function toldOf(of: DateName, known: Person): Sum['start']['told'] {
  if (of === 'today') return 'day'
  const value = known.value(of === 'majority' ? 'birth_date' : of)
  return typeof value !== 'string' ? 'bound' : value.length === wholeDay ? 'day' : 'part'
}
