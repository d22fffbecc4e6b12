/** Which facts the rules read: all of them, for which a phone needs words; or one question. */
import { askedIfOf } from '../../content/asked-if.ts'
import { barriers } from '../../content/barriers.ts'
import type { Condition, Derived } from '../../content/conditions.ts'
import { gate, openingScreens } from '../../content/conversation.ts'
import { type DeadlineId, deadlineReads, deadlines } from '../../content/deadlines.ts'
import { type DerivedId, derivedFacts } from '../../content/derived-facts.ts'
import { type FactId, facts as knownFacts } from '../../content/facts/index.ts'
import { implied } from '../../content/implied.ts'
import { interactionList } from '../../content/interactions.ts'
import { options } from '../../content/options.ts'
import { careNow, matters, monthsByCountry, notSeenYet } from '../../content/plan.ts'
import type { AskId } from './person.ts'
import type { PathwaySteps } from './steps.ts'

/** Where a search for what rules look at begins. */
export interface Looking {
  readonly asks?: readonly AskId[]
  readonly conditions?: readonly Condition[]
}
/** What rules look at, in the order in which it is met. */
export interface Read {
  readonly facts: ReadonlySet<FactId>
  readonly derived: ReadonlySet<Derived<string>>
  readonly deadlines: ReadonlySet<DeadlineId>
}

/** Everything that these look at, directly or through others. */
export function reads({ asks = [], conditions = [] }: Looking): Read {
  const facts = new Set<FactId>()
  const derived = new Set<Derived<string>>()
  const deadlines = new Set<DeadlineId>()
  const fact = (f: FactId): void => {
    if (facts.has(f)) return
    facts.add(f)
    const asked = askedIfOf[f]
    if (asked) condition(asked)
    for (const [, when] of implied[f] ?? []) condition(when)
  }
  const derivedFact = (d: Derived<string>): void => {
    if (derived.has(d)) return
    derived.add(d)
    if (d.when) condition(d.when)
    for (const r of d.reads ?? []) typeof r === 'string' ? fact(r) : derivedFact(r)
  }
  const deadline = (d: DeadlineId): void => {
    deadlines.add(d)
    deadlineReads(d).forEach(fact)
  }
  const condition = (c: Condition): void => {
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
        deadline(c.deadline)
        return
      case 'derived':
        derivedFact(c)
        return
      default:
        if (typeof c.fact === 'string') fact(c.fact)
        else derivedFact(c.fact)
    }
  }
  for (const id of asks) {
    if (id in knownFacts) fact(id as FactId)
    else if (id in derivedFacts) derivedFact(derivedFacts[id as DerivedId])
    else deadline(id as DeadlineId)
  }
  conditions.forEach(condition)
  return { facts, derived, deadlines }
}

/**
 * Every fact that a step, option, date, barrier or interaction of these pathways looks at, directly or through others, the plan's, and the fixed
 * questions.
 */
export function factsRead(pathways: readonly PathwaySteps[]): ReadonlySet<FactId> {
  const asked = pathways.flatMap(p => p.steps.flatMap(s => s.asks ?? []))
  const inside = pathways.flatMap(p => Object.values(options[p.id] ?? {}))
  const between = interactionList.flatMap(([, i]) => i.when ?? [])
  return reads({
    asks: [...openingScreens.flat(), gate, ...asked, ...monthsByCountry.facts, ...(Object.keys(deadlines) as DeadlineId[])],
    conditions: [...[...inside, ...Object.values(barriers), ...Object.values(matters)].map(o => o.when), ...between, careNow, notSeenYet],
  }).facts
}

/** Every fact that one question of a step, or one condition, looks at, directly or through others. */
export function readsOf(what: AskId | Condition): ReadonlySet<FactId> {
  return reads(typeof what === 'string' ? { asks: [what] } : { conditions: [what] }).facts
}
