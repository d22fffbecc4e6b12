/** Conditions written out as plain data, with derived facts by name: for the rules as JSON, and for what a rule's fingerprint is made of. */
import type { Condition, Derived } from '../../content/conditions.ts'
import { type DerivedId, derivedFacts, derivedIds } from '../../content/derived-facts.ts'

/** As `Condition`, but a derived fact is its id. */
export type WrittenCondition =
  | { readonly op: 'always' }
  | { readonly op: 'is' | 'isNot' | 'has'; readonly fact: string; readonly values: readonly string[] }
  | { readonly op: 'given'; readonly fact: string }
  | { readonly op: 'atLeast' | 'below'; readonly fact: string; readonly than: number }
  | { readonly op: 'since' | 'before'; readonly fact: string; readonly day: string }
  | { readonly op: 'all' | 'any'; readonly of: readonly WrittenCondition[] }
  | { readonly op: 'not'; readonly of: WrittenCondition }
  | { readonly op: 'passed'; readonly deadline: string }
  | { readonly op: 'inForce'; readonly law: string }
  | { readonly op: 'derived'; readonly derived: string }

const idOf = new Map<Derived<string>, DerivedId>(derivedIds.map(id => [derivedFacts[id], id]))

/** The id of a derived fact; throws where it is not in the list of content. */
export function derivedIdOf(derived: Derived<string>): DerivedId {
  const id = idOf.get(derived)
  if (!id) throw new Error('a derived fact without a name: export it from content/derived.ts or content/computed.ts')
  return id
}

export function written(c: Condition): WrittenCondition {
  switch (c.op) {
    case 'derived':
      return { op: 'derived', derived: derivedIdOf(c) }
    case 'all':
    case 'any':
      return { op: c.op, of: c.of.map(written) }
    case 'not':
      return { op: 'not', of: written(c.of) }
    case 'is':
    case 'isNot':
    case 'has':
      return { op: c.op, fact: typeof c.fact === 'string' ? c.fact : derivedIdOf(c.fact), values: c.values }
    default:
      return c
  }
}
