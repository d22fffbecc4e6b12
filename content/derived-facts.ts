/** All derived facts by id: those that are plain conditions and those that are computed. */
import * as fromDates from './computed.ts'
import type { Derived } from './conditions.ts'
import * as fromConditions from './derived.ts'

type Named = typeof fromDates & typeof fromConditions
export type DerivedId = keyof Named
/** The answers that a step must tell apart. */
export type DerivedAnswer<D extends DerivedId> = Named[D] extends Derived<infer A> ? A : never

export const derivedFacts: { readonly [D in DerivedId]: Derived<string> } = { ...fromConditions, ...fromDates }
export const derivedIds = Object.keys(derivedFacts) as DerivedId[]
