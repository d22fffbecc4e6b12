/** Everything that can be worked out about a person, numbered once for all people: each knows how it is worked out and what it rests on. */
import { askedIfOf } from '../../content/asked-if.ts'
import { mayBeFuture, neverAfter, together } from '../../content/bounds.ts'
import { type Day, read, type Span } from '../../content/calendar/days.ts'
import { type Condition, type Derived, type Known, type Truth, yesOrNo } from '../../content/conditions.ts'
import { gate } from '../../content/conversation.ts'
import { type Deadline, deadlines, type Start } from '../../content/deadlines.ts'
import { derivedFacts } from '../../content/derived-facts.ts'
import { type Fact, type FactId, facts } from '../../content/facts/index.ts'
import { implied, impliedByGate } from '../../content/implied.ts'

/** The tables of content that say what is known about a person. `npm run bench` puts ten copies of them side by side. */
export interface Tables {
  readonly facts: { readonly [id: string]: Fact }
  readonly askedIf: { readonly [id: string]: Condition | undefined }
  readonly implied: { readonly [id: string]: readonly (readonly [value: string, when: Condition])[] | undefined }
  readonly impliedByGate: { readonly [id: string]: string | undefined }
  readonly gateOf: (fact: string) => string
  readonly neverAfter: readonly (readonly [string, string])[]
  readonly together: { readonly [id: string]: string | undefined }
  readonly mayBeFuture: readonly string[]
  readonly derived: { readonly [id: string]: Derived<string> }
  readonly deadlines: { readonly [id: string]: Deadline }
}
export const ourTables: Tables = {
  facts,
  askedIf: askedIfOf,
  implied,
  impliedByGate,
  gateOf: () => gate,
  neverAfter,
  together,
  mayBeFuture,
  derived: derivedFacts,
  deadlines,
}

/** What a cell is worked out from. */
export interface Working extends Known {
  /** What was told of each fact, by its place. */
  readonly told: readonly unknown[]
  /** What a cell comes to; worked out at most once. */
  read(cell: number): unknown
  over(deadline: Deadline, id: string): Truth
}
type Work = (p: Working) => unknown
interface Resting {
  readonly all: ReadonlySet<number>
  readonly list: readonly number[]
}
interface About {
  readonly place: number
  readonly value: number
  /** A list of this fact only. */
  readonly alone: readonly FactId[]
  readonly askedIf: Condition | undefined
  readonly implied: readonly (readonly [value: string, when: Condition])[]
  readonly date: boolean
}
type Leaf = Exclude<Condition, Derived<string>>

export class Cells {
  readonly tables: Tables
  readonly terms: ReadonlyMap<string, Deadline>
  readonly #inputs: (readonly number[])[] = []
  /** The place of each fact among all. */
  readonly places: ReadonlyMap<string, number>
  /** How each cell is worked out, by number. */
  readonly works: Work[] = []
  readonly #conditions = new Map<Condition, number>()
  readonly #alike = new Map<string, number>()
  readonly #values = new Map<string, number>()
  readonly #days = new Map<string, number>()
  readonly #derived = new Map<Derived<string>, number>()
  readonly #terms = new Map<string, number>()
  readonly #answers = new Map<string, number>()
  readonly #about = new Map<FactId, About>()
  readonly #lists = new WeakMap<object, readonly number[]>()
  /** By which lists the answers to a fact are told apart; `undefined`: by each single answer. */
  readonly #tests = new Map<number, (readonly string[])[] | undefined>()
  readonly #later = new Map<string, string[]>()
  readonly #earlier = new Map<string, string[]>()
  readonly #future: ReadonlySet<string>
  #after: { readonly of: number; readonly cells: Map<number, Resting> } = { of: 0, cells: new Map() }

  constructor(tables: Tables) {
    this.tables = tables
    this.terms = new Map(Object.entries(tables.deadlines))
    this.places = new Map(Object.keys(tables.facts).map((fact, place) => [fact, place]))
    this.#future = new Set(tables.mayBeFuture)
    for (const [first, last] of tables.neverAfter) {
      this.#later.set(first, [...(this.#later.get(first) ?? []), last])
      this.#earlier.set(last, [...(this.#earlier.get(last) ?? []), first])
    }
  }
  get count(): number {
    return this.works.length
  }
  #add(inputs: readonly number[], work: Work): number {
    this.#inputs.push(inputs)
    return this.works.push(work) - 1
  }

  /** The cells of a list, found once for each owner of it. */
  of(owner: object, list: () => readonly (string | Condition)[]): readonly number[] {
    let found = this.#lists.get(owner)
    if (!found) {
      found = list().map(what => (typeof what === 'string' ? this.answer(what) : this.condition(what)))
      this.#lists.set(owner, found)
    }
    return found
  }

  /** What a step asks: a fact, a derived fact, or a term as `running` or `over`. */
  answer(id: string): number {
    let cell = this.#answers.get(id)
    if (cell === undefined) {
      const { facts, derived } = this.tables
      if (id in facts) cell = this.value(id)
      else if (id in derived) cell = this.derived(derived[id] as Derived<string>)
      else {
        const over = this.over(id)
        cell = this.#add([over], p => overOr(p.read(over) as Truth))
      }
      this.#answers.set(id, cell)
    }
    return cell
  }

  /** The value that counts: implied, told, or set aside. */
  value(fact: string): number {
    let cell = this.#values.get(fact)
    if (cell !== undefined) return cell
    const { implied, impliedByGate, gateOf } = this.tables
    const rules = (implied[fact] ?? []).map(([value, when]) => [value, this.condition(when)] as const)
    const asked = this.asked(fact)
    const byGate = impliedByGate[fact]
    const place = this.places.get(fact) as number
    const gate = byGate === undefined ? undefined : this.value(gateOf(fact))
    if (gate !== undefined) this.#tell(gate, ['no'])
    cell = this.#add([...rules.map(r => r[1]), ...[asked, gate].filter(c => c !== undefined)], p => {
      for (const [value, when] of rules) if (p.read(when) === true) return value
      const applies = asked === undefined ? true : p.read(asked)
      if (applies === false) return 'set aside'
      if (gate !== undefined && p.read(gate) === 'no') return byGate
      const told = p.told[place]
      return told === 'unknown' || told === 'withheld' ? undefined : told
    })
    this.#values.set(fact, cell)
    return cell
  }
  isFact(id: string): id is FactId {
    return this.#values.has(id)
  }
  derivedOf(id: string): Derived<string> | undefined {
    return this.tables.derived[id]
  }
  /** What the tables say of a fact, in one place. */
  about(fact: FactId): About {
    let found = this.#about.get(fact)
    if (!found) {
      const { askedIf, implied, facts } = this.tables
      const date = facts[fact]?.kind === 'date'
      found = {
        place: this.places.get(fact) as number,
        value: this.value(fact),
        alone: [fact],
        askedIf: askedIf[fact],
        implied: implied[fact] ?? [],
        date,
      }
      this.#about.set(fact, found)
    }
    return found
  }
  /** Whether a question applies; undefined: always. */
  asked(fact: string): number | undefined {
    const when = this.tables.askedIf[fact]
    return when && this.condition(when)
  }

  derived(d: Derived<string>): number {
    let cell = this.#derived.get(d)
    if (cell === undefined) {
      if (d.when) {
        const when = this.condition(d.when)
        cell = this.#add([when], p => yesOrNo(p.read(when) as Truth))
      } else cell = this.#add(this.#reads(d.reads ?? []), p => d.by?.(p))
      this.#derived.set(d, cell)
    }
    return cell
  }
  #reads(ids: readonly (string | Derived<string>)[]): number[] {
    return ids.flatMap(r => {
      if (typeof r !== 'string') return this.derived(r)
      const value = this.value(r)
      this.#tests.set(value, undefined)
      return this.#isDate(r) ? [value, this.days(r)] : value
    })
  }
  #tell(value: number, answers: readonly string[]): void {
    if (!this.#tests.has(value)) this.#tests.set(value, [answers])
    else this.#tests.get(value)?.push(answers)
  }
  /** Answers that nothing worked out so far tells apart are given once, with how many they are. @param also lists by which steps tell them apart */
  kinds<A>(fact: string, answers: readonly A[], also: readonly (readonly string[])[]): readonly (readonly [answer: A, count: number])[] {
    const value = this.value(fact)
    const told = this.#tests.get(value)
    if (this.tables.facts[fact]?.kind !== 'one' && this.tables.facts[fact]?.kind !== 'many') return answers.map(a => [a, 1])
    if (told === undefined && this.#tests.has(value)) return answers.map(a => [a, 1])
    const tests = [...(told ?? []), ...also]
    const found = new Map<string, [A, number]>()
    for (const a of answers) {
      const one = Array.isArray(a) ? (a[0] as string) : String(a)
      const key = tests.map(t => (t.includes(one) ? 1 : 0)).join('')
      const same = found.get(key)
      if (same) same[1]++
      else found.set(key, [a, 1])
    }
    return [...found.values()]
  }
  #isDate(fact: string): boolean {
    return this.tables.facts[fact]?.kind === 'date'
  }

  condition(c: Condition): number {
    let cell = this.#conditions.get(c)
    if (cell === undefined) {
      cell = c.op === 'derived' ? this.#truthOf(c) : this.#compiled(c)
      this.#conditions.set(c, cell)
    }
    return cell
  }
  #truthOf(d: Derived<string>): number {
    if (d.when) return this.condition(d.when)
    const value = this.derived(d)
    return this.#once(`derived ${value}`, [value], p => {
      const v = p.read(value)
      return v === undefined ? undefined : v === 'yes'
    })
  }
  /** The same condition written twice is one cell. */
  #once(key: string, inputs: readonly number[], work: Work): number {
    let cell = this.#alike.get(key)
    if (cell === undefined) {
      cell = this.#add(inputs, work)
      this.#alike.set(key, cell)
    }
    return cell
  }
  #compiled(c: Leaf): number {
    switch (c.op) {
      case 'always':
        return this.#once('always', [], () => true)
      case 'inForce':
        return this.#once(`law ${c.law}`, [], p => p.law[c.law] ?? undefined)
      case 'not': {
        const of = this.condition(c.of)
        return this.#once(`not ${of}`, [of], p => {
          const t = p.read(of)
          return t === undefined ? undefined : !t
        })
      }
      case 'all':
      case 'any': {
        const of = c.of.map(part => this.condition(part))
        const settles = c.op === 'any'
        return this.#once(
          `${c.op} ${of}`,
          of,
          of.length === 2
            ? both(of[0] as number, of[1] as number, settles)
            : p => {
                let open = false
                for (const part of of) {
                  const t = p.read(part)
                  if (t === settles) return settles
                  if (t === undefined) open = true
                }
                return open ? undefined : !settles
              },
        )
      }
      case 'passed':
        return this.over(c.deadline)
      case 'given': {
        const value = this.value(c.fact)
        return this.#once(`given ${value}`, [value], p => {
          const v = p.read(value)
          return v === undefined ? undefined : v !== 'never' && v !== 'set aside'
        })
      }
      case 'atLeast':
      case 'below': {
        const value = this.value(c.fact)
        const { op, than } = c
        return this.#once(`${op} ${value} ${than}`, [value], p => {
          const v = p.read(value)
          if (v === undefined) return undefined
          return typeof v === 'number' && (op === 'atLeast' ? v >= than : v < than)
        })
      }
      case 'since':
      case 'before': {
        const days = this.days(c.fact)
        const than = (read(c.day) as Span).from
        return this.#once(`${c.op} ${days} ${than}`, [days], p => comparedWith(p.read(days) as Span | 'never', than, c.op))
      }
      case 'has': {
        const value = this.value(c.fact as string)
        const { values } = c
        this.#tell(value, values)
        return this.#once(`has ${value} ${values}`, [value], p => {
          const v = p.read(value)
          if (typeof v !== 'object') return v === undefined ? undefined : false
          for (const one of v as readonly string[]) if (values.includes(one)) return true
          return false
        })
      }
      default: {
        const value = typeof c.fact === 'string' ? this.value(c.fact) : this.derived(c.fact)
        const { op, values } = c
        if (typeof c.fact === 'string') this.#tell(value, values)
        const [only] = values
        return this.#once(
          `${op} ${value} ${values}`,
          [value],
          values.length === 1
            ? oneOf(value, only as string, op === 'is')
            : p => {
                const v = p.read(value)
                if (v === undefined) return undefined
                return op === 'is' ? values.includes(v as string) : v !== 'set aside' && !values.includes(v as string)
              },
        )
      }
    }
  }

  /** Between which days a date lies. */
  days(fact: string): number {
    let cell = this.#days.get(fact)
    if (cell !== undefined) return cell
    const value = this.value(fact)
    const asked = this.asked(fact)
    const other = this.tables.together[fact]
    const pair = other === undefined ? undefined : this.value(other)
    const future = this.#future.has(fact)
    const mayNotBe = this.tables.facts[fact]?.never === true
    const from = this.#bound(fact, 'from')
    const to = this.#bound(fact, 'to')
    cell = this.#add([value, ...[asked, pair].filter(c => c !== undefined), ...from.inputs, ...to.inputs], p => {
      const v = p.read(value)
      if (v === 'never' || v === 'set aside') return 'never'
      const told = typeof v === 'string' ? read(v) : undefined
      if (told) return future || told.from === told.to ? told : { ...told, to: Math.max(told.from, Math.min(told.to, p.today)) }
      const along = pair === undefined ? undefined : p.read(pair)
      const applies = asked === undefined || p.read(asked) === true
      const sure = applies && !mayNotBe && typeof along === 'string' && along !== 'never' && along !== 'set aside'
      return { from: from.work(p), to: to.work(p), sure }
    })
    this.#days.set(fact, cell)
    return cell
  }
  /** How early or late a date without value can be, from what other dates say. */
  #bound(fact: string, side: 'from' | 'to'): { readonly inputs: readonly number[]; readonly work: (p: Working) => Day } {
    const others = ((side === 'from' ? this.#earlier : this.#later).get(fact) ?? []).map(other => ({
      value: this.value(other),
      further: this.#bound(other, side),
    }))
    const future = this.#future.has(fact)
    return {
      inputs: others.flatMap(o => [o.value, ...o.further.inputs]),
      work: p => {
        let best = side === 'from' ? -Infinity : future ? Infinity : p.today
        for (const { value, further } of others) {
          const v = p.read(value)
          const told = typeof v === 'string' ? read(v) : undefined
          const limit = told ? told[side] : v === undefined ? further.work(p) : undefined
          if (limit !== undefined) best = side === 'from' ? Math.max(best, limit) : Math.min(best, limit)
        }
        return best
      },
    }
  }

  /** Whether a term is over. */
  over(id: string): number {
    let cell = this.#terms.get(id)
    if (cell === undefined) {
      const d = this.terms.get(id) as Deadline
      cell = this.#add(this.#reads(this.deadlineReads(id)), p => p.over(d, id))
      this.#terms.set(id, cell)
    }
    return cell
  }
  deadlineReads(id: string): readonly string[] {
    const d = this.terms.get(id) as Deadline
    const start = (s: Start | undefined) => (s === undefined ? [] : typeof s === 'string' ? [s] : s.reads)
    return [...start(d.from), ...start(d.orElse), ...(d.reads ?? [])]
  }

  /** A fact's own cell, and all that rests on it. */
  after(fact: string): Resting {
    const from = this.value(fact)
    if (this.#after.of !== this.count) this.#after = { of: this.count, cells: new Map() }
    let found = this.#after.cells.get(from)
    if (!found) {
      const all = new Set([from])
      // a cell is added after those that it rests on
      for (let i = from + 1; i < this.count; i++) if (this.#inputs[i]?.some(input => all.has(input))) all.add(i)
      found = { all, list: [...all] }
      this.#after.cells.set(from, found)
    }
    return found
  }
}

/** Two conditions together; apart from longer lists, since most are two and lists cost the most. */
const both =
  (a: number, b: number, settles: boolean): Work =>
  p => {
    const first = p.read(a)
    if (first === settles) return settles
    const second = p.read(b)
    return second === settles ? settles : first === undefined || second === undefined ? undefined : !settles
  }
/** Whether a value is this one, or is another one. */
const oneOf =
  (value: number, only: string, is: boolean): Work =>
  p => {
    const v = p.read(value)
    return v === undefined ? undefined : is ? v === only : v !== only && v !== 'set aside'
  }
const overOr = (t: Truth): 'over' | 'running' | undefined => (t === undefined ? undefined : t ? 'over' : 'running')
/** A date that may not exist is never surely before or after. */
function comparedWith(d: Span | 'never', than: Day, op: 'since' | 'before'): Truth {
  if (d === 'never') return false
  const [a, b] = [d.from, d.to].map(x => (op === 'since' ? x >= than : x < than))
  return a !== b || (!d.sure && a) ? undefined : a
}
