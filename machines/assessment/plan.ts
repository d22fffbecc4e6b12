/** One person's plan in order, read off the assessment and the interactions. Pure and light: a phone makes it. It never changes an outcome. */
import { read, type Span, write } from '../../content/calendar/days.ts'
import { is } from '../../content/conditions.ts'
import { countryOf as countryOfTerm } from '../../content/deadlines.ts'
import { be_link, nl_link, wages_due } from '../../content/derived.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import { payTold, safetyBeforePay, wageClaims } from '../../content/first.ts'
import type { FoldId } from '../../content/folds.ts'
import {
  belgiumFirst,
  bothLinked,
  bothWorked,
  type Interaction,
  type InteractionId,
  interactionKinds,
  interactionList,
  netherlandsFirst,
  untouched,
} from '../../content/interactions.ts'
import { type PathwayId, pathwayIds } from '../../content/pathways.ts'
import {
  careNow,
  carePathways,
  contactPathways,
  elsewhereReasons,
  farAhead,
  type Matter,
  type MatterId,
  matters,
  monthsByCountry,
  notSeenYet,
  protectionPathways,
  restAfter,
  targetHolds,
  thisWeek,
} from '../../content/plan.ts'
import { type Assessment, type DeadlineResult, deadlineResult, type PathwayResult, personOn } from './assess.ts'
import { carefulReason } from './careful.ts'
import { foldOf } from './fold.ts'
import { acts } from './order.ts'
import type { Person } from './person.ts'
import type { PathwaySteps } from './steps.ts'

/** `before`: it has a date within a year; `later`: after that, without a date or with a far one; `only_if`: something must happen or be known first. */
export const planGroups = ['this_week', 'before', 'later', 'only_if'] as const
export type PlanGroup = (typeof planGroups)[number]

/** A pathway, or a matter that stands above all of them; the other is null. */
export interface PlanItem {
  readonly group: PlanGroup
  readonly matter: MatterId | null
  readonly pathway: PathwayId | null
  /** The reason of the pathway that says what to do or what must happen; the most careful one while it is open. */
  readonly step: string | null
  /** Why it is folded: what would have to happen first. */
  readonly fold: FoldId | null
  /** While it is open: the facts on which it depends. */
  readonly needs: readonly FactId[]
  /** The earliest prudent day to act by, `YYYY-MM-DD`, never before today; null: none runs. */
  readonly date: string | null
  /** Its dates that have not passed, or for which late is better than not; the earliest first. */
  readonly dates: readonly DeadlineResult[]
  /** Interactions that give it its place: what it comes after, or what it comes before. */
  readonly because: readonly InteractionId[]
  /** Higher in the plan, and not both: this would take its place. */
  readonly instead_of: readonly PathwayId[]
  /** What else to keep in mind between this and others in the plan. */
  readonly mind: readonly InteractionId[]
}
/** Work or facts in both countries: which victim procedure goes first, the months of work in each, and what holds between the two. */
export interface TwoCountries {
  readonly first: 'be' | 'nl' | null
  readonly months: { readonly be: number | null; readonly nl: number | null } | null
  readonly mind: readonly InteractionId[]
}
export interface Plan {
  readonly items: readonly PlanItem[]
  readonly two_countries: TwoCountries | null
}

/** Compared place by place. */
type Key = readonly (number | string)[]
interface Draft {
  readonly pathway: PathwayId
  readonly item: Omit<PlanItem, 'group' | 'because' | 'instead_of' | 'mind'>
  /** Folded or closed: it holds nothing up. */
  readonly idle: boolean
  readonly own: Key
  key: Key
}
interface Edge {
  readonly id: InteractionId
  readonly interaction: Interaction
  readonly from: PathwayId
  readonly to: PathwayId
}
const orders = (i: Interaction) => i.kind === 'first' || i.kind === 'pauses'

/** @param today `YYYY-MM-DD` */
export function plan(pathways: readonly PathwaySteps[], assessment: Assessment, answers: Answers, today: string): Plan {
  const known = personOn(answers, today)
  const drafts = new Map(pathways.flatMap(p => draftOf(p, assessment, known, today) ?? []).map(d => [d.pathway, d]))
  const edges = edgesThatHold(known)
  const within = edges.filter(e => drafts.has(e.from) && drafts.has(e.to))
  const binding = within.filter(e => orders(e.interaction) && !drafts.get(e.from)?.idle)
  lift(drafts, binding)
  const order = inOrder(drafts, binding)
  return {
    items: [
      ...mattersOf(known, today),
      ...order.map((d, at): PlanItem => {
        const mine = within.filter(e => e.to === d.pathway && !drafts.get(e.from)?.idle)
        const lifted = binding.filter(
          e => e.from === d.pathway && compare(d.key, d.own) < 0 && compare(d.key, drafts.get(e.to)?.key ?? []) === 0,
        )
        const calls = d.pathway in contactPathways ? within.filter(e => e.from === d.pathway && orders(e.interaction)) : []
        return {
          ...d.item,
          group: planGroups[d.key[0] as number] as PlanGroup,
          because: unique([...mine.filter(e => orders(e.interaction) && !(e.from in contactPathways)), ...lifted, ...calls]),
          instead_of: d.idle
            ? []
            : within
                .filter(e => e.interaction.kind === 'not_both' && (e.from === d.pathway || e.to === d.pathway))
                .map(e => (e.from === d.pathway ? e.to : e.from))
                .filter(p => !drafts.get(p)?.idle && order.findIndex(o => o.pathway === p) < at),
          mind: unique(mine.filter(e => !orders(e.interaction) && countryOf(e.from) === countryOf(e.to))),
        }
      }),
    ],
    two_countries: twoCountries(known, assessment, edges),
  }
}

/** Each once, the weightiest kind first. */
const unique = (edges: readonly Edge[]): InteractionId[] => [
  ...new Set([...edges].sort((a, b) => weight(a.interaction) - weight(b.interaction)).map(e => e.id)),
]
const weight = ({ kind }: Interaction) => interactionKinds.indexOf(kind)
const countryOf = (pathway: PathwayId) => pathway.slice(0, 2) as 'be' | 'nl'
const compare = (a: Key, b: Key): number => {
  for (const [i, x] of a.entries()) if (x !== b[i]) return x < (b[i] as typeof x) ? -1 : 1
  return 0
}

const pairs: readonly Edge[] = interactionList.flatMap(([id, interaction]) =>
  interaction.to.map(to => ({ id, interaction, from: interaction.from, to })),
)
/** Those whose condition is known to hold, or that have none. */
const edgesThatHold = (known: Person): readonly Edge[] =>
  pairs.filter(({ interaction: { when } }) => when === undefined || known.truth(when) === true)

/** A pathway as it would stand alone; undefined: no step for this person. */
function draftOf(pathway: PathwaySteps, assessment: Assessment, known: Person, today: string): Draft | undefined {
  const { id } = pathway
  const result = assessment[id]
  if (!result || result.outcome === 'not-applicable' || untouched.includes(id) || !helpsHere(id, known)) return undefined
  const fold = foldOf(id, result, known, result.deadlines) ?? null
  const step = stepOf(pathway, result)
  if (step === null) return undefined
  const dates = result.deadlines.filter(d => acts(d) || d.state === 'not_yet').sort(byDay)
  const due = dueOf(result, today)
  const idle = fold !== null || result.outcome === 'blocked'
  const group = idle ? 'only_if' : groupOf(id, assessment, due, known, today)
  const own: Key = [
    planGroups.indexOf(group),
    group === 'only_if' ? statusOrder.indexOf(result.outcome) + (fold ? statusOrder.length : 0) : rankInWeek(id, group),
    group === 'only_if' ? '' : (due ?? (group === 'this_week' ? after(today, thisWeek) : (dates[0]?.shown ?? ''))),
    known.truth(hereOf(id)) === false ? 1 : 0,
    pathwayIds.indexOf(id),
  ]
  const item = { matter: null, pathway: id, step, fold, needs: result.missing, date: due ?? null, dates }
  return { pathway: id, item, idle, own, key: own }
}
const statusOrder: readonly string[] = ['conditional', 'open', 'available', 'blocked']
const byDay = (a: DeadlineResult, b: DeadlineResult) => ((a.shown as string) < (b.shown as string) ? -1 : 1)
const notBefore = (today: string, { shown }: DeadlineResult) => ((shown as string) > today ? (shown as string) : today)
const after = (day: string, days: number) => write((read(day) as Span).from + days)
/** First the call, then care, then the rest. */
const rankInWeek = (id: PathwayId, group: PlanGroup) =>
  group !== 'this_week' ? 0 : id in contactPathways ? 0 : carePathways.includes(id) ? 1 : 2
const hereOf = (id: PathwayId) => is('country_now', countryOf(id), 'other_eu', 'outside_eu')

/**
 * The earliest prudent day to act by, never before today: a day that may be over, or after which late is better than not, is today.
 * A day that may be over counts only where the way surely is about the person, and our own targets only where it can be used now.
 */
function dueOf({ outcome, possible, deadlines }: PathwayResult, today: string): string | undefined {
  const counts = (d: DeadlineResult) =>
    acts(d) &&
    (d.kind !== 'act_before' || (outcome === 'available' && (d.shown as string) >= after(today, -targetHolds))) &&
    ((d.state === 'running' && (d.shown as string) >= today) || !possible.includes('not-applicable'))
  return deadlines
    .filter(counts)
    .map(d => notBefore(today, d))
    .sort()[0]
}

/** Its reason, or the most careful one; neither being in another country nor that nothing is the matter is a step. */
function stepOf(pathway: PathwaySteps, result: PathwayResult): string | null {
  if (result.reason !== null && elsewhereReasons.includes(result.reason)) return null
  const status = new Map(pathway.steps.map(s => [s.name, s.status]))
  const reasons = result.reasons.filter(r => !elsewhereReasons.includes(r) && status.get(r) !== 'not-applicable')
  return reasons.length === 0 ? null : carefulReason(pathway, { reason: result.reason, reasons })
}

/** First contact is for everyone, but in the plan only where the person is or where it happened; where neither is known, both. */
function helpsHere(id: PathwayId, known: Person): boolean {
  const country = (contactPathways as { readonly [P in PathwayId]?: 'be' | 'nl' })[id]
  if (!country) return true
  const has = (c: 'be' | 'nl') => known.value('country_now') === c || known.truth(c === 'be' ? be_link : nl_link) === true
  return has(country) || !has(country === 'be' ? 'nl' : 'be')
}

function groupOf(id: PathwayId, assessment: Assessment, due: string | undefined, known: Person, today: string): PlanGroup {
  const { outcome, deadlines } = assessment[id] as PathwayResult
  const seenFirst = (restAfter as { readonly [P in PathwayId]?: PathwayId })[id]
  const rests = seenFirst === undefined || assessment[seenFirst]?.outcome === 'available'
  if (id in contactPathways) return 'this_week'
  if (carePathways.includes(id) && known.truth(careNow) === true) return 'this_week'
  if (protectionPathways.includes(id) && outcome === 'available' && rests && known.truth(notSeenYet) !== false) return 'this_week'
  if (due !== undefined && due <= after(today, thisWeek)) return 'this_week'
  if (due !== undefined && due <= after(today, farAhead)) return 'before'
  if (outcome === 'conditional') return due !== undefined || deadlines.some(d => d.state === 'not_yet') ? 'later' : 'only_if'
  const payFirst = wageClaims.includes(id) && known.truth(payTold) === true && known.truth(safetyBeforePay) === false
  return outcome === 'available' || payFirst ? 'later' : 'only_if'
}

/** What comes first stands no later than what it comes before. */
function lift(drafts: ReadonlyMap<PathwayId, Draft>, binding: readonly Edge[]): void {
  for (let moved = true; moved; ) {
    moved = false
    for (const { from, to } of binding) {
      const [a, b] = [drafts.get(from) as Draft, drafts.get(to) as Draft]
      if (compare(b.key, a.key) >= 0) continue
      a.key = b.key
      moved = true
    }
  }
}

/** The smallest key among those that wait for nothing. Throws where two wait for each other, which tests/interactions.test.ts rules out. */
function inOrder(drafts: ReadonlyMap<PathwayId, Draft>, binding: readonly Edge[]): readonly Draft[] {
  const left = new Map(drafts)
  const done: Draft[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter(d => !binding.some(e => e.to === d.pathway && left.has(e.from)))
    const next = ready.sort((a, b) => compare(a.key, b.key))[0]
    if (!next) throw new Error(`These wait for each other: ${[...left.keys()].join(', ')}`)
    done.push(next)
    left.delete(next.pathway)
  }
  return done
}

/** What stands above the pathways, with the terms of the country where the person is. The letter is said once: with who is held, else by country; where no country is known, for both. */
export function mattersOf(known: Person, today: string): PlanItem[] {
  const list = Object.entries(matters) as [MatterId, Matter][]
  const held = known.truth(matters.held.when) === true
  const letterKnown = list.some(([, m]) => m.whileRunning && known.truth(m.when) === true)
  return list.flatMap(([matter, { when, dates: terms = [], whileRunning }]) => {
    const holds = known.truth(when)
    if (whileRunning ? held || holds === false || (holds === undefined && letterKnown) : holds !== true) return []
    const here = known.value('country_now')
    const dates = terms
      .filter(id => (here !== 'be' && here !== 'nl') || countryOfTerm(id) === here)
      .map(id => deadlineResult(id, known))
      .filter(acts)
      .sort(byDay)
    const [first] = dates
    if (whileRunning && !first) return []
    const nothing = { pathway: null, step: null, fold: null, needs: [], because: [], instead_of: [], mind: [] }
    return [{ group: 'this_week' as const, matter, ...nothing, date: first ? notBefore(today, first) : null, dates }]
  })
}

function twoCountries(known: Person, assessment: Assessment, edges: readonly Edge[]): TwoCountries | null {
  if (known.truth(bothLinked) !== true) return null
  const about = (p: PathwayId): boolean => {
    const result = assessment[p]
    if (!result || result.outcome === 'not-applicable') return false
    return !foldOf(p, result, known, result.deadlines) || elsewhereReasons.includes(result.reason ?? '')
  }
  const across = edges.filter(e => countryOf(e.from) !== countryOf(e.to) && !(e.from in contactPathways) && about(e.from) && about(e.to))
  const exclude = (a: PathwayId, b: PathwayId) =>
    across.some(e => e.interaction.kind === 'not_both' && ((e.from === a && e.to === b) || (e.from === b && e.to === a)))
  const first = across.find(e => (e.interaction.when === belgiumFirst || e.interaction.when === netherlandsFirst) && exclude(e.from, e.to))
  const months = (fact: FactId) => {
    const told = known.value(fact)
    return typeof told === 'number' ? told : null
  }
  const [be, nl] = monthsByCountry.facts as [FactId, FactId]
  return {
    first: first ? countryOf(first.from) : null,
    months: known.truth(bothWorked) === true && known.truth(wages_due) === true ? { be: months(be), nl: months(nl) } : null,
    mind: unique(across),
  }
}
