/** All pathways several times over, each copy with facts, derived facts and terms of its own: what an assessment costs as the law grows. */
import type { Condition, Derived, Known } from '../../content/conditions.ts'
import type { Deadline, DeadlineId, Start } from '../../content/deadlines.ts'
import type { Answers } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type Around, aroundOf } from '../../machines/assessment/assess.ts'
import { Cells, ourTables, type Tables } from '../../machines/assessment/cells.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { allSteps } from '../../machines/index.ts'

type Any = { readonly [id: string]: unknown }

export interface Copies {
  readonly pathways: readonly PathwaySteps[]
  readonly cells: Cells
  /** The same answers to the facts of every copy. */
  readonly answers: (answers: Answers) => Answers
  readonly around: (id: PathwayId) => Around
}

export function copies(count: number): Copies {
  const all = Array.from({ length: count }, (_, i) => copy(`_${i}`))
  const around = new Map(all.flatMap(c => c.around))
  return {
    pathways: all.flatMap(c => c.pathways),
    cells: new Cells(all.map(c => c.tables).reduce(merged)),
    answers: given => Object.fromEntries(all.flatMap(c => Object.entries(given).map(([f, a]) => [f + c.end, a]))),
    around: id => around.get(id) as Around,
  }
}

/** One copy: every name ends differently, nothing else differs. */
function copy(end: string) {
  const t = ourTables
  const conditions = new Map<Condition, Condition>()
  const names = new Map<unknown, unknown>()
  const name = <T>(id: T): T => {
    if (!names.has(id)) names.set(id, Object.keys({ [`${id}${end}`]: 0 })[0])
    return names.get(id) as T
  }
  const named = (of: Any, change: (value: never) => unknown = v => v): Any =>
    Object.fromEntries(Object.entries(of).map(([id, v]) => [name(id), v === undefined ? v : change(v as never)]))
  let last: Known | undefined
  let lastView: Known | undefined
  /** A person as the functions of the tables know one: by the old names. */
  const view = (known: Known): Known => {
    if (last !== known || !lastView) {
      last = known
      lastView = {
        today: known.today,
        law: known.law,
        value: f => known.value(name(f)),
        days: f => known.days(name(f)),
        truth: c => known.truth(condition(c)),
      }
    }
    return lastView
  }
  const condition = (c: Condition): Condition => {
    let found = conditions.get(c)
    if (!found) {
      found = changed(c)
      conditions.set(c, found)
    }
    return found
  }
  const changed = (c: Condition): Condition => {
    switch (c.op) {
      case 'always':
      case 'inForce':
        return c
      case 'not':
        return { ...c, of: condition(c.of) }
      case 'all':
      case 'any':
        return { ...c, of: c.of.map(condition) }
      case 'passed':
        return { ...c, deadline: name(c.deadline) }
      case 'derived':
        return derived(c) as Derived<'yes' | 'no'>
      default:
        return { ...c, fact: typeof c.fact === 'string' ? name(c.fact) : (condition(c.fact as Derived<'yes'>) as never) } as Condition
    }
  }
  const reads = (ids: NonNullable<Derived<string>['reads']>) =>
    ids.map(r => (typeof r === 'string' ? name(r) : (condition(r as Derived<'yes'>) as Derived<string>)))
  const derived = ({ when, by, reads: own, ...d }: Derived<string>): Derived<string> => ({
    ...d,
    ...(when && { when: condition(when) }),
    ...(by && { by: known => by(view(known)) }),
    ...(own && { reads: reads(own) }),
  })
  const start = (s: Start): Start =>
    typeof s === 'string' ? name(s) : { reads: s.reads.map(name), of: known => s.of(view(known)), days: known => s.days(view(known)) }
  const deadline = ({ from, orElse, ends, reads: own, judgedFrom, notAfter, ...d }: Deadline): Deadline => ({
    ...d,
    from: start(from),
    ...(orElse && { orElse: start(orElse) }),
    ends: (known, day, side) => ends(view(known), day, side),
    ...(own && { reads: own.map(name) }),
    ...(judgedFrom && { judgedFrom: known => judgedFrom(view(known)) }),
    ...(notAfter && { notAfter: known => notAfter(view(known)) }),
  })
  const pairs = <T>(list: readonly (readonly [T, T])[]) => list.map(([a, b]) => [name(a), name(b)] as const)
  const tables: Tables = {
    facts: named(t.facts) as Tables['facts'],
    askedIf: named(t.askedIf, condition) as Tables['askedIf'],
    implied: named(t.implied, (rules: [string, Condition][]) =>
      rules.map(([value, when]) => [value, condition(when)]),
    ) as Tables['implied'],
    impliedByGate: named(t.impliedByGate) as Tables['impliedByGate'],
    gateOf: fact => (fact.endsWith(end) ? name(t.gateOf(fact)) : ''),
    neverAfter: pairs(t.neverAfter),
    together: named(t.together, name) as Tables['together'],
    mayBeFuture: t.mayBeFuture.map(name),
    derived: named(t.derived, condition) as Tables['derived'],
    deadlines: named(t.deadlines, deadline) as Tables['deadlines'],
  }
  const dates = (ids: readonly DeadlineId[]) => ids.map(name)
  const pathways = allSteps.map(({ id, steps }) => ({
    id: name(id),
    steps: steps.map(s => ({ ...s, ...(s.asks && { asks: name(s.asks) }), ...(s.dates && { dates: dates(s.dates) }) })),
  }))
  const around = allSteps.map(({ id }): [PathwayId, Around] => {
    const { options, barriers } = aroundOf(id)
    return [
      name(id),
      {
        options: options.map(([o, option]) => [
          o,
          {
            ...option,
            when: condition(option.when),
            ...(option.instead && { instead: { ...option.instead, when: condition(option.instead.when) } }),
            ...(option.dates && { dates: dates(option.dates) }),
          },
        ]),
        barriers: barriers.map(([b, barrier]) => [b, { ...barrier, when: condition(barrier.when) }]),
      },
    ]
  })
  return { end, tables, pathways, around }
}

const merged = (a: Tables, b: Tables): Tables => ({
  facts: { ...a.facts, ...b.facts },
  askedIf: { ...a.askedIf, ...b.askedIf },
  implied: { ...a.implied, ...b.implied },
  impliedByGate: { ...a.impliedByGate, ...b.impliedByGate },
  gateOf: fact => a.gateOf(fact) || b.gateOf(fact),
  neverAfter: [...a.neverAfter, ...b.neverAfter],
  together: { ...a.together, ...b.together },
  mayBeFuture: [...a.mayBeFuture, ...b.mayBeFuture],
  derived: { ...a.derived, ...b.derived },
  deadlines: { ...a.deadlines, ...b.deadlines },
})
