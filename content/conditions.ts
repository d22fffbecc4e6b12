/** Conditions on facts, as data: what a derived fact is, when a question is asked, when an option or a barrier counts. */
import type { Day, Span } from './calendar/days.ts'
import type { DeadlineId } from './deadlines.ts'
import type { AnswerTo, FactId, FactsOf } from './facts/index.ts'
import type { Switches, SwitchId } from './law.ts'
import type { SourceId } from './sources/index.ts'

/** Yes, no, or undefined: not known. */
export type Truth = boolean | undefined
/** What an answer comes to; undefined: not known; `set aside`: the question does not apply. */
export type Value = string | readonly string[] | number | undefined

export type Condition =
  | { readonly op: 'is' | 'isNot' | 'has'; readonly fact: FactId | Derived<string>; readonly values: readonly string[] }
  | { readonly op: 'given'; readonly fact: FactId }
  | { readonly op: 'atLeast' | 'below'; readonly fact: FactId; readonly than: number }
  | { readonly op: 'since' | 'before'; readonly fact: FactId; readonly day: string }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'passed'; readonly deadline: DeadlineId }
  | { readonly op: 'always' }
  | { readonly op: 'inForce'; readonly law: SwitchId }
  | Derived<'yes' | 'no'>

/** What a derived fact may look at. */
export interface Known {
  readonly today: Day
  /** Which bills count as law. */
  readonly law: Switches
  truth(condition: Condition): Truth
  value(fact: FactId): Value
  /** Between which days a date lies, or `never`: it did not happen or the question does not apply. */
  days(fact: FactId): Span | 'never'
}

/** A fact computed from others, never asked: by a condition, or by a function that names what it reads. */
export interface Derived<A extends string> {
  readonly op: 'derived'
  readonly source?: SourceId | undefined
  readonly answers: readonly A[]
  readonly when?: Condition
  readonly by?: (known: Known) => A | undefined
  readonly reads?: readonly (FactId | Derived<string>)[]
}

/* @__NO_SIDE_EFFECTS__ */ export const derived = (when: Condition, source?: SourceId): Derived<'yes' | 'no'> => ({
  op: 'derived',
  answers: ['yes', 'no'],
  when,
  source,
})
/* @__NO_SIDE_EFFECTS__ */ export const computed = <const A extends string>(
  answers: readonly A[],
  reads: NonNullable<Derived<string>['reads']>,
  by: (known: Known) => A | undefined,
  source?: SourceId,
): Derived<A> => ({ op: 'derived', answers, reads, by, source })
export const yesOrNo = (truth: Truth): 'yes' | 'no' | undefined => (truth === undefined ? undefined : truth ? 'yes' : 'no')

type OneOf = FactsOf<'one' | 'yes-no'>
export const always: Condition = { op: 'always' }
/** A bill or announced change that counts as law; not known while its switch is null. */
/* @__NO_SIDE_EFFECTS__ */ export const inForce = (law: SwitchId): Condition => ({ op: 'inForce', law })
/* @__NO_SIDE_EFFECTS__ */ export const yes = (fact: FactsOf<'yes-no'>): Condition => ({ op: 'is', fact, values: ['yes'] })
export function is<F extends OneOf>(fact: F, ...values: AnswerTo<F>[]): Condition
export function is<A extends string>(fact: Derived<A>, ...values: NoInfer<A>[]): Condition
/* @__NO_SIDE_EFFECTS__ */ export function is(fact: FactId | Derived<string>, ...values: string[]): Condition {
  return { op: 'is', fact, values }
}
/** Any other answer; not so while the question does not apply. */
/* @__NO_SIDE_EFFECTS__ */ export const isNot = <F extends OneOf>(fact: F, ...values: AnswerTo<F>[]): Condition => ({
  op: 'isNot',
  fact,
  values,
})
/* @__NO_SIDE_EFFECTS__ */ export const has = <F extends FactsOf<'many'>>(fact: F, ...values: AnswerTo<F>[]): Condition => ({
  op: 'has',
  fact,
  values,
})
/** A date, not `never`. */
/* @__NO_SIDE_EFFECTS__ */ export const given = (fact: FactsOf<'date'>): Condition => ({ op: 'given', fact })
/* @__NO_SIDE_EFFECTS__ */ export const atLeast = (fact: FactsOf<'number'>, than: number): Condition => ({ op: 'atLeast', fact, than })
/* @__NO_SIDE_EFFECTS__ */ export const below = (fact: FactsOf<'number'>, than: number): Condition => ({ op: 'below', fact, than })
/** On or after this day; no date: no. */
/* @__NO_SIDE_EFFECTS__ */ export const since = (fact: FactsOf<'date'>, day: string): Condition => ({ op: 'since', fact, day })
/** Before this day; no date: no. @public @__NO_SIDE_EFFECTS__ */
export const before = (fact: FactsOf<'date'>, day: string): Condition => ({ op: 'before', fact, day })
/** Over under every reading of the law. @public @__NO_SIDE_EFFECTS__ */
export const passed = (deadline: DeadlineId): Condition => ({ op: 'passed', deadline })
/* @__NO_SIDE_EFFECTS__ */ export const all = (...of: Condition[]): Condition => ({ op: 'all', of })
/* @__NO_SIDE_EFFECTS__ */ export const any = (...of: Condition[]): Condition => ({ op: 'any', of })
/* @__NO_SIDE_EFFECTS__ */ export const not = (of: Condition): Condition => ({ op: 'not', of })
