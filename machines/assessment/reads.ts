/** Which facts the rules read at all: what a phone needs words for. */
import { askedIfOf } from '../../content/asked-if.ts'
import { barriers } from '../../content/barriers.ts'
import type { Condition, Derived } from '../../content/conditions.ts'
import { gate, openingScreens } from '../../content/conversation.ts'
import { type DeadlineId, deadlineReads, deadlines } from '../../content/deadlines.ts'
import { type DerivedId, derivedFacts } from '../../content/derived-facts.ts'
import { type FactId, facts } from '../../content/facts/index.ts'
import { implied } from '../../content/implied.ts'
import { interactionList } from '../../content/interactions.ts'
import { options } from '../../content/options.ts'
import { careNow, matters, monthsByCountry, notSeenYet } from '../../content/plan.ts'
import type { AskId } from './person.ts'
import type { PathwaySteps } from './steps.ts'

/** Every fact that a step, option, date or barrier of these pathways looks at, directly or through others, and the fixed questions. */
export function factsRead(pathways: readonly PathwaySteps[]): ReadonlySet<FactId> {
  const found = new Set<FactId>()
  const seen = new Set<unknown>()
  const fact = (f: FactId): void => {
    if (found.has(f)) return
    found.add(f)
    const asked = askedIfOf[f]
    if (asked) condition(asked)
    for (const [, when] of implied[f] ?? []) condition(when)
  }
  const derivedFact = (d: Derived<string>): void => {
    if (seen.has(d)) return
    seen.add(d)
    if (d.when) condition(d.when)
    for (const r of d.reads ?? []) typeof r === 'string' ? fact(r) : derivedFact(r)
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
        for (const f of deadlineReads(c.deadline)) fact(f)
        return
      case 'derived':
        derivedFact(c)
        return
      default:
        if (typeof c.fact === 'string') fact(c.fact)
        else derivedFact(c.fact)
    }
  }
  const ask = (id: AskId): void => {
    if (id in facts) fact(id as FactId)
    else if (id in derivedFacts) derivedFact(derivedFacts[id as DerivedId])
    else deadlineReads(id as DeadlineId).forEach(fact)
  }
  for (const f of [...openingScreens.flat(), gate]) fact(f)
  for (const { id, steps } of pathways) {
    for (const s of steps) if (s.asks) ask(s.asks)
    for (const o of Object.values(options[id] ?? {})) condition(o.when)
  }
  for (const b of Object.values(barriers)) condition(b.when)
  for (const [, i] of interactionList) if (i.when) condition(i.when)
  for (const c of [careNow, notSeenYet, ...Object.values(matters).map(m => m.when)]) condition(c)
  monthsByCountry.facts.forEach(fact)
  for (const d of Object.keys(deadlines) as DeadlineId[]) deadlineReads(d).forEach(fact)
  return found
}
