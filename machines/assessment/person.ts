/** What is known about one person: the given answers, what they imply, and everything derived from them. Pure, and lazy. */
import { lastDays, shownDay } from '../../content/calendar/counting.ts'
import type { Day, Span } from '../../content/calendar/days.ts'
import type { Condition, Derived, Known, Truth, Value } from '../../content/conditions.ts'
import { countryOf, type Deadline, type DeadlineId, type Start, startDays, startsOf } from '../../content/deadlines.ts'
import type { DerivedId } from '../../content/derived-facts.ts'
import type { Answer, Answers, FactId } from '../../content/facts/index.ts'
import { type Switches, switches } from '../../content/law.ts'
import { Cells, ourTables, type Working } from './cells.ts'

/** Whatever a step may ask: a fact, a derived fact, or whether a term is over. */
export type AskId = FactId | DerivedId | DeadlineId

export type DeadlineState = 'running' | 'passed' | 'unsure' | 'not_yet' | 'open' | 'unknown_start'
/** The prudent day, the earliest and the latest reading of the law, and where today stands. Days are null where no start is known. */
export interface DeadlineDates {
  readonly shown: Day | null
  readonly earliest: Day | null
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
  missing(id: AskId | Condition): readonly FactId[]
  /** The dates of a term, as they are shown. */
  dates(id: DeadlineId): DeadlineDates
  /** The term of this name in the tables that this person is looked at with. */
  term(id: DeadlineId): Deadline
  /** The cells of what these ask or say, found once for each owner of the list: a cell is read faster than it is looked up. */
  cells(owner: object, list: () => readonly (AskId | Condition)[]): readonly number[]
  /** What a cell comes to; worked out at most once. */
  read(cell: number): unknown
  /** What is found while one more answer is supposed; afterwards all is as before. */
  supposing<T>(fact: FactId, answer: Answer<FactId>, look: () => T): T
  /** Answers to a fact that nothing tells apart are given once, with how many they are. @param also lists by which steps tell them apart */
  kinds(
    fact: FactId,
    answers: readonly Answer<FactId>[],
    also: readonly (readonly string[])[],
  ): readonly (readonly [Answer<FactId>, number])[]
  /** Whether what a step asks can change with the answer to a fact. */
  rests(id: AskId, fact: FactId): boolean
}

/** Whether an answer is one of these; without a list, whether there is any. Set aside counts as no. */
export const fits = (value: Value, answers?: readonly string[]): boolean =>
  value !== undefined &&
  (!answers ||
    (typeof value === 'object' ? value.some(v => answers.includes(v)) : answers.includes(value === 'set aside' ? 'no' : String(value))))

const ourCells = new Cells(ourTables)
/** Marks in memory that something was worked out, and is not known. */
const notKnown = null

/** @param today the day of the assessment, as a count of days. @param law which bills count as law */
export const person = (given: Answers, today: Day, law: Switches = switches, cells = ourCells): Person =>
  new Knowing(given, today, law, cells)

class Knowing implements Person, Working {
  readonly today: Day
  readonly law: Switches
  readonly told: unknown[]
  readonly #cells: Cells
  readonly #works: Cells['works']
  #memory: unknown[]
  #missing: (readonly FactId[] | undefined)[]
  #dates = new Map<DeadlineId, DeadlineDates>()

  constructor(given: Answers, today: Day, law: Switches, cells: Cells) {
    this.told = new Array(cells.places.size)
    for (const fact in given) this.told[cells.places.get(fact) as number] = given[fact as FactId]
    this.today = today
    this.law = law
    this.#cells = cells
    this.#works = cells.works
    this.#memory = new Array(cells.count)
    this.#missing = new Array(cells.count)
  }

  read(cell: number): unknown {
    const found = this.#memory[cell]
    if (found !== undefined) return found === notKnown ? undefined : found
    const worked = (this.#works[cell] as Cells['works'][number])(this)
    this.#memory[cell] = worked === undefined ? notKnown : worked
    return worked
  }
  truth(condition: Condition): Truth {
    return this.read(this.#cells.condition(condition)) as Truth
  }
  value(fact: FactId): Value {
    return this.read(this.#cells.value(fact)) as Value
  }
  days(fact: FactId): Span | 'never' {
    return this.read(this.#cells.days(fact)) as Span | 'never'
  }
  answer = (id: AskId): Value => this.read(this.#cells.answer(id)) as Value
  cells(owner: object, list: () => readonly (AskId | Condition)[]): readonly number[] {
    return this.#cells.of(owner, list)
  }
  asked(fact: FactId): Truth {
    const when = this.#cells.asked(fact)
    return when === undefined ? true : (this.read(when) as Truth)
  }
  follows(fact: FactId): boolean {
    const { implied, impliedByGate, gateOf } = this.#cells.tables
    if (implied[fact]?.some(([, when]) => this.truth(when) === true)) return true
    return impliedByGate[fact] !== undefined && this.value(gateOf(fact) as FactId) === 'no' && this.asked(fact) !== false
  }
  kinds(fact: FactId, answers: readonly Answer<FactId>[], also: readonly (readonly string[])[]) {
    return this.#cells.kinds(fact, answers, also)
  }
  rests(id: AskId, fact: FactId): boolean {
    const cell = this.#cells.answer(id)
    return this.#cells.after(fact).all.has(cell)
  }

  supposing<T>(fact: FactId, answer: Answer<FactId>, look: () => T): T {
    const { told } = this
    const { place } = this.#cells.about(fact)
    const before = told[place]
    const memory = this.#memory
    const after = this.#cells.after(fact).list
    const kept = after.map(cell => memory[cell])
    const keptMissing = this.#missing
    const keptDates = this.#dates
    for (const cell of after) memory[cell] = undefined
    this.#missing = new Array(memory.length)
    this.#dates = new Map()
    told[place] = answer
    try {
      return look()
    } finally {
      told[place] = before
      after.forEach((cell, i) => {
        memory[cell] = kept[i]
      })
      this.#missing = keptMissing
      this.#dates = keptDates
    }
  }

  #startOf(start: Start | undefined): Span | 'never' {
    return start === undefined ? 'never' : startDays(start, this)
  }
  /** The earliest reading of the last day for the earliest start. */
  #firstEnd(d: Deadline, id: string, s: Span): Day {
    if (!Number.isFinite(s.from)) return -Infinity
    let first = Infinity
    for (const end of d.ends(this, s.from, 'from')) first = Math.min(first, lastDays(d.counting, countryOf(id as DeadlineId), end)[0])
    return first
  }
  /** The latest reading of the last day for the latest start. */
  #lastEnd(d: Deadline, id: string, s: Span): Day {
    if (!Number.isFinite(s.to)) return Infinity
    let last = -Infinity
    for (const end of d.ends(this, s.to, 'to')) last = Math.max(last, lastDays(d.counting, countryOf(id as DeadlineId), end)[1])
    return last
  }

  /** Over only under every reading of the law and every day left open; running likewise; otherwise not known. */
  over(d: Deadline, id: string): Truth {
    let said: Truth | null = null
    for (const start of this.#judgedStarts(d)) {
      const over =
        !start || this.today <= this.#firstEnd(d, id, start) ? false : this.today > this.#lastEnd(d, id, start) ? true : undefined
      if (over === undefined || (said !== null && said !== over)) return undefined
      said = over
    }
    return said ?? undefined
  }
  /** Where the term can start; undefined: it may not run at all. */
  #judgedStarts(d: Deadline): readonly (Span | undefined)[] {
    if (d.judgedFrom) return d.judgedFrom(this)
    const first = this.#startOf(d.from)
    if (first !== 'never' && first.sure) return [first]
    const second = this.#startOf(d.orElse)
    return [
      ...(first === 'never' ? [] : [first]),
      ...(second === 'never' ? [] : [second]),
      ...(second === 'never' || !second.sure ? [undefined] : []),
    ]
  }

  term(id: DeadlineId): Deadline {
    return this.#cells.terms.get(id) as Deadline
  }
  dates(id: DeadlineId): DeadlineDates {
    let found = this.#dates.get(id)
    if (!found) {
      found = this.#datesOf(id)
      this.#dates.set(id, found)
    }
    return found
  }
  #datesOf(id: DeadlineId): DeadlineDates {
    const d = this.term(id)
    const starts = startsOf(d, this).map(s => s.span)
    if (starts.length === 0) return { shown: null, earliest: null, latest: null, state: 'unknown_start' }
    const certain = starts.filter(s => s.sure)
    const limits = (d.notAfter?.(this) ?? []).map(l => l.end)
    const readings = starts.map(s => d.ends(this, s.from, 'from').map(e => e.end))
    const ends = readings.flatMap(r => (d.kind === 'opens' ? Math.max(...r) : r)) // opens: later where the law is in doubt
    const shown = Math.min(...[...ends, ...limits].map(end => shownDay(d.counting, countryOf(id), end)))
    const early = Math.min(...starts.map(s => this.#firstEnd(d, id, s)), ...limits)
    const judged = (d.judgedFrom?.(this) ?? []).filter(s => s !== undefined)
    const late = Math.max(...[...(certain.length > 0 ? certain : starts), ...judged].map(s => this.#lastEnd(d, id, s)))
    const over = this.read(this.#cells.over(id)) as Truth
    const state = this.today <= early ? 'running' : this.today > late && over ? 'passed' : 'unsure' // never over while the outcome does not take it so
    return {
      shown,
      earliest: early,
      latest: Number.isFinite(late) ? late : null,
      state: d.kind !== 'opens' || state === 'unsure' ? state : state === 'running' ? 'not_yet' : 'open',
    }
  }

  missing = (what: AskId | Condition): readonly FactId[] => {
    if (typeof what !== 'string') return this.#missingFor(what)
    const found = this.#missing[this.#cells.answer(what)]
    if (found) return found
    if (this.#cells.isFact(what)) return this.#missingFact(what as FactId)
    const derived = this.#cells.derivedOf(what)
    return derived ? this.#missingDerived(derived) : this.#missingTerm(what)
  }
  /** Found once for each cell; while it is being found it adds nothing to itself. */
  #once(cell: number, find: () => readonly (readonly FactId[])[]): readonly FactId[] {
    let found = this.#missing[cell]
    if (!found) {
      this.#missing[cell] = none
      found = union(find())
      this.#missing[cell] = found
    }
    return found
  }
  #missingTerm(id: string): readonly FactId[] {
    return this.#once(this.#cells.over(id), () => this.#cells.deadlineReads(id).map(f => this.#missingDate(f as FactId)))
  }
  #missingFact(f: FactId): readonly FactId[] {
    const { place, value, alone, askedIf, implied } = this.#cells.about(f)
    if (this.read(value) !== undefined) return none
    const own = this.told[place] === 'withheld' ? none : alone
    if (!askedIf && implied.length === 0) return own
    return this.#once(value, () => [
      own,
      askedIf && this.truth(askedIf) === undefined ? this.#missingFor(askedIf) : none,
      ...implied.map(([, when]) => this.#missingFor(when)),
    ])
  }
  /** Also a date of which only the month or the year is known. */
  #missingDate(f: FactId): readonly FactId[] {
    const { place, value, alone, date } = this.#cells.about(f)
    if (!date || this.read(value) === undefined) return this.#missingFact(f)
    const d = this.days(f)
    return d !== 'never' && d.from < d.to && this.told[place] !== 'withheld' ? alone : none
  }
  #missingFor(c: Condition): readonly FactId[] {
    if (c.op === 'derived') return this.#missingDerived(c)
    const cell = this.#cells.condition(c)
    if (this.read(cell) !== undefined) return none
    switch (c.op) {
      case 'always':
      case 'inForce':
        return none
      case 'all':
      case 'any':
        return this.#once(cell, () => c.of.map(part => this.#missingFor(part)))
      case 'not':
        return this.#missingFor(c.of)
      case 'passed':
        return this.#missingTerm(c.deadline)
      default:
        if (typeof c.fact !== 'string') return this.#missingDerived(c.fact)
        return c.op === 'since' || c.op === 'before' ? this.#missingDate(c.fact) : this.#missingFact(c.fact)
    }
  }
  #missingDerived(d: Derived<string>): readonly FactId[] {
    const cell = this.#cells.derived(d)
    if (this.read(cell) !== undefined) return none
    return this.#once(cell, () => [
      ...(d.when ? [this.#missingFor(d.when)] : []),
      ...(d.reads ?? []).map(r => (typeof r === 'string' ? this.#missingDate(r) : this.#missingDerived(r))),
    ])
  }
}
const none: readonly FactId[] = []
/** All of these, each once, in this order. */
export function union<T>(lists: readonly (readonly T[])[]): readonly T[] {
  if (lists.length === 1) return lists[0] as readonly T[]
  const found = new Set<T>()
  for (const list of lists) for (const one of list) found.add(one)
  return [...found]
}
