/** What is known about one person: the given answers, what they imply, and everything derived from them. Pure, and lazy. */
import { askedIfOf } from '../../content/asked-if.ts'
import { mayBeFuture, neverAfter, together } from '../../content/bounds.ts'
import { lastDays, shownDay } from '../../content/calendar/counting.ts'
import { type Day, read, type Span } from '../../content/calendar/days.ts'
import type { Condition, Derived, Known, Truth, Value } from '../../content/conditions.ts'
import { countryOf, type Deadline, type DeadlineId, deadlineOf, deadlineReads, type Start } from '../../content/deadlines.ts'
import { type DerivedId, derivedFacts } from '../../content/derived-facts.ts'
import { type Answers, type FactId, type FactsOf, factOf, facts } from '../../content/facts/index.ts'
import { implied, impliedByGate } from '../../content/implied.ts'
import { type Switches, switches } from '../../content/law.ts'

/** Whatever a step may ask: a fact, a derived fact, or whether a term is over. */
export type AskId = FactId | DerivedId | DeadlineId
type DateFact = FactsOf<'date'>

export type DeadlineState = 'running' | 'passed' | 'unsure' | 'not_yet' | 'open' | 'unknown_start'
/** The prudent day, the latest reading of the law, and where today stands. Days are null where no start is known. */
export interface DeadlineDates {
  readonly shown: Day | null
  readonly latest: Day | null
  readonly state: DeadlineState
}

export interface Person extends Known {
  /** The answer to what a step asks; undefined: not known. */
  answer(id: AskId): Value
  /** Whether a question applies. */
  asked(fact: FactId): Truth
  /** Whether the answer follows from others, so that nobody asks. */
  follows(fact: FactId): boolean
  /** Facts without value on which this rests, given or not; what was withheld is not asked again and left out. */
  missing(id: AskId | Condition): FactId[]
  /** The dates of a term, as they are shown. */
  dates(id: DeadlineId): DeadlineDates
}

/** Whether an answer is one of these; without a list, whether there is any. Set aside counts as no. */
export const fits = (value: Value, answers?: readonly string[]): boolean =>
  value !== undefined &&
  (!answers ||
    (typeof value === 'object' ? value.some(v => answers.includes(v)) : answers.includes(value === 'set aside' ? 'no' : String(value))))

const laterOnes = new Map<FactId, DateFact[]>()
const earlierOnes = new Map<FactId, DateFact[]>()
for (const [first, last] of neverAfter) {
  laterOnes.set(first, [...(laterOnes.get(first) ?? []), last])
  earlierOnes.set(last, [...(earlierOnes.get(last) ?? []), first])
}
const future: ReadonlySet<FactId> = new Set(mayBeFuture)

/** @param today the day of the assessment, as a count of days. @param law which bills count as law */
export function person(given: Answers, today: Day, law: Switches = switches): Person {
  const values = new Map<FactId, Value>()
  const truths = new Map<Condition, Truth>()
  const computed = new Map<Derived<string>, Value>()
  const spans = new Map<FactId, Span | 'never'>()
  const terms = new Map<DeadlineId, Truth>()

  const asked = (fact: FactId): Truth => {
    const when = askedIfOf[fact]
    return when ? truth(when) : true
  }

  /** The value that other answers imply. */
  function impliedValue(fact: FactId): string | undefined {
    const found = implied[fact]?.find(([, when]) => truth(when) === true)?.[0]
    if (found !== undefined) return found
    const gate = impliedByGate[fact]
    return gate !== undefined && value('already_started') === 'no' && asked(fact) !== false ? gate : undefined
  }

  function value(fact: FactId): Value {
    if (values.has(fact)) return values.get(fact)
    const told = given[fact]
    const found = impliedValue(fact) ?? (asked(fact) === false ? 'set aside' : told === 'unknown' || told === 'withheld' ? undefined : told)
    values.set(fact, found)
    return found
  }

  function derive(d: Derived<string>): Value {
    if (computed.has(d)) return computed.get(d)
    let found: Value
    if (d.by) found = d.by(known)
    else {
      const t = truth(d.when as Condition)
      found = t === undefined ? undefined : t ? 'yes' : 'no'
    }
    computed.set(d, found)
    return found
  }

  function truth(c: Condition): Truth {
    if (c.op === 'derived') {
      const v = derive(c)
      return v === undefined ? undefined : v === 'yes'
    }
    if (truths.has(c)) return truths.get(c)
    const found = judge(c)
    truths.set(c, found)
    return found
  }
  function judge(c: Exclude<Condition, Derived<string>>): Truth {
    switch (c.op) {
      case 'always':
        return true
      case 'inForce':
        return law[c.law] ?? undefined
      case 'not': {
        const t = truth(c.of)
        return t === undefined ? undefined : !t
      }
      case 'all':
        return every(c.of, false)
      case 'any':
        return every(c.of, true)
      case 'passed':
        return over(c.deadline)
      case 'given': {
        const v = value(c.fact)
        return v === undefined ? undefined : v !== 'never' && v !== 'set aside'
      }
      case 'has': {
        const v = value(c.fact as FactId)
        return v === undefined ? undefined : typeof v === 'object' && v.some(x => c.values.includes(x))
      }
      case 'atLeast':
      case 'below': {
        const v = value(c.fact)
        if (v === undefined) return undefined
        return typeof v === 'number' && (c.op === 'atLeast' ? v >= c.than : v < c.than)
      }
      case 'since':
      case 'before':
        return comparedWith(days(c.fact), (read(c.day) as Span).from, c.op)
      default: {
        const v = typeof c.fact === 'string' ? value(c.fact) : derive(c.fact)
        if (v === undefined) return undefined
        return c.op === 'is' ? c.values.includes(v as string) : v !== 'set aside' && !c.values.includes(v as string)
      }
    }
  }
  /** The first of these settles it; otherwise one that is not known leaves it open. */
  function every(of: readonly Condition[], settles: boolean): Truth {
    let open = false
    for (const c of of) {
      const t = truth(c)
      if (t === settles) return settles
      if (t === undefined) open = true
    }
    return open ? undefined : !settles
  }
  /** A date that may not exist is never surely before or after. */
  function comparedWith(d: Span | 'never', than: Day, op: 'since' | 'before'): Truth {
    if (d === 'never') return false
    const [a, b] = [d.from, d.to].map(x => (op === 'since' ? x >= than : x < than))
    return a !== b || (!d.sure && a) ? undefined : a
  }

  function days(fact: FactId): Span | 'never' {
    let found = spans.get(fact)
    if (!found) {
      found = spanOf(fact)
      spans.set(fact, found)
    }
    return found
  }
  function spanOf(fact: FactId): Span | 'never' {
    const v = value(fact)
    if (v === 'never' || v === 'set aside') return 'never'
    const told = typeof v === 'string' ? read(v) : undefined
    if (told) return future.has(fact) || told.from === told.to ? told : { ...told, to: Math.max(told.from, Math.min(told.to, today)) }
    const other = together[fact as DateFact]
    const pair = other && value(other)
    const sure = asked(fact) === true && !factOf(fact).never && typeof pair === 'string' && pair !== 'never' && pair !== 'set aside'
    return { from: bound(fact, 'from'), to: bound(fact, 'to'), sure }
  }
  /** How early or late a date without value can be, from what other dates say. */
  function bound(fact: FactId, side: 'from' | 'to'): Day {
    let best = side === 'from' ? -Infinity : future.has(fact) ? Infinity : today
    for (const other of (side === 'from' ? earlierOnes : laterOnes).get(fact) ?? []) {
      const v = value(other)
      const told = typeof v === 'string' ? read(v) : undefined
      const limit = told ? told[side] : v === undefined ? bound(other, side) : undefined
      if (limit !== undefined) best = side === 'from' ? Math.max(best, limit) : Math.min(best, limit)
    }
    return best
  }

  const startOf = (start: Start | undefined): Span | 'never' =>
    start === undefined ? 'never' : typeof start === 'string' ? days(start) : start.days(known)
  const readingOf = (id: DeadlineId, start: Day, side: 'from' | 'to'): readonly (readonly [Day, Day])[] => {
    const d = deadlineOf(id)
    return d.ends(known, start, side).map(end => lastDays(d.counting, countryOf(id), end))
  }
  const firstEnd = (id: DeadlineId, s: Span) =>
    Number.isFinite(s.from) ? Math.min(...readingOf(id, s.from, 'from').map(r => r[0])) : -Infinity
  const lastEnd = (id: DeadlineId, s: Span) => (Number.isFinite(s.to) ? Math.max(...readingOf(id, s.to, 'to').map(r => r[1])) : Infinity)

  /** Over only under every reading of the law and every day left open; running likewise; otherwise not known. */
  function over(id: DeadlineId): Truth {
    if (terms.has(id)) return terms.get(id)
    const said = new Set<Truth>()
    for (const start of judgedStarts(deadlineOf(id))) {
      if (!start || today <= firstEnd(id, start)) said.add(false)
      else said.add(today > lastEnd(id, start) ? true : undefined)
    }
    const found = said.size === 1 ? [...said][0] : undefined
    terms.set(id, found)
    return found
  }
  /** Where the term can start; undefined: it may not run at all. */
  function judgedStarts(d: Deadline): readonly (Span | undefined)[] {
    if (d.judgedFrom) return d.judgedFrom(known)
    const first = startOf(d.from)
    if (first !== 'never' && first.sure) return [first]
    const second = startOf(d.orElse)
    return [
      ...(first === 'never' ? [] : [first]),
      ...(second === 'never' ? [] : [second]),
      ...(second === 'never' || !second.sure ? [undefined] : []),
    ]
  }

  function dates(id: DeadlineId): DeadlineDates {
    const d = deadlineOf(id)
    const told = (start: Start | undefined): Span | undefined => {
      const s = startOf(start)
      return s === 'never' || !Number.isFinite(s.from) ? undefined : s
    }
    const first = told(d.from)
    const starts = first?.sure ? [first] : [first, told(d.orElse)].filter(s => s !== undefined)
    if (starts.length === 0) return { shown: null, latest: null, state: 'unknown_start' }
    const certain = starts.filter(s => s.sure)
    const limits = d.notAfter?.(known) ?? []
    const readings = starts.map(s => d.ends(known, s.from, 'from').map(e => e.end))
    const ends = readings.flatMap(r => (d.kind === 'opens' ? Math.max(...r) : r)) // opens: later where the law is in doubt
    const shown = Math.min(...[...ends, ...limits].map(end => shownDay(d.counting, countryOf(id), end)))
    const early = Math.min(...starts.map(s => firstEnd(id, s)), ...limits)
    const judged = (d.judgedFrom?.(known) ?? []).filter(s => s !== undefined)
    const late = Math.max(...[...(certain.length > 0 ? certain : starts), ...judged].map(s => lastEnd(id, s)))
    const state = today <= early ? 'running' : today > late && over(id) ? 'passed' : 'unsure' // never over while the outcome does not take it so
    return {
      shown,
      latest: Number.isFinite(late) ? late : null,
      state: d.kind !== 'opens' || state === 'unsure' ? state : state === 'running' ? 'not_yet' : 'open',
    }
  }

  function answer(id: AskId): Value {
    if (id in facts) return value(id as FactId)
    if (id in derivedFacts) return derive(derivedFacts[id as DerivedId])
    const t = over(id as DeadlineId)
    return t === undefined ? undefined : t ? 'over' : 'running'
  }

  function missing(what: AskId | Condition): FactId[] {
    const found = new Set<FactId>()
    const seen = new Set<unknown>()
    const fact = (f: FactId): void => {
      if (seen.has(f)) return
      seen.add(f)
      if (value(f) !== undefined) return
      if (given[f] !== 'withheld') found.add(f)
      if (asked(f) === undefined) condition(askedIfOf[f] as Condition)
      for (const [, when] of implied[f] ?? []) if (truth(when) === undefined) condition(when)
    }
    /** Also a date of which only the month or the year is known. */
    const dated = (f: FactId): void => {
      const d = factOf(f).kind === 'date' && value(f) !== undefined ? days(f) : 'never'
      if (d !== 'never' && d.from < d.to && given[f] !== 'withheld') found.add(f)
      else fact(f)
    }
    const condition = (c: Condition): void => {
      if (seen.has(c)) return
      seen.add(c)
      if (c.op !== 'derived' && truth(c) !== undefined) return
      switch (c.op) {
        case 'always':
        case 'inForce':
          return
        case 'all':
        case 'any':
          for (const part of c.of) condition(part)
          return
        case 'not':
          condition(c.of)
          return
        case 'passed':
          for (const f of deadlineReads(c.deadline)) dated(f)
          return
        case 'derived':
          derivedFact(c)
          return
        default:
          if (typeof c.fact !== 'string') derivedFact(c.fact)
          else if (c.op === 'since' || c.op === 'before') dated(c.fact)
          else fact(c.fact)
      }
    }
    const derivedFact = (d: Derived<string>): void => {
      if (derive(d) !== undefined) return
      if (d.when) condition(d.when)
      for (const r of d.reads ?? []) typeof r === 'string' ? dated(r) : derivedFact(r)
    }
    if (typeof what !== 'string') condition(what)
    else if (what in facts) fact(what as FactId)
    else if (what in derivedFacts) derivedFact(derivedFacts[what as DerivedId])
    else deadlineReads(what as DeadlineId).forEach(dated)
    return [...found]
  }

  const known: Person = { today, law, truth, value, days, answer, asked, follows: fact => impliedValue(fact) !== undefined, missing, dates }
  return known
}
