/**
 * Everything that can be known about a person's situation, in the order of the conversation (facts.md section 2).
 * Wording lives in the messages, by id; when a question applies: asked-if.ts.
 */
import { criminalCase } from './case.ts'
import { employer } from './employer.ts'
import { health } from './health.ts'
import { helpSoFar } from './help.ts'
import { pay } from './pay.ts'
import { proof } from './proof.ts'
import { safety } from './safety.ts'
import { treatment } from './treatment.ts'
import { where } from './where.ts'
import { wishes } from './wishes.ts'
import { work } from './work.ts'
import { you } from './you.ts'

/** One file a topic; the order of topics is that of the conversation. */
export const topics = {
  safety,
  where,
  work,
  pay,
  treatment,
  health,
  wishes,
  employer,
  proof,
  you,
  help: helpSoFar,
  case: criminalCase,
} as const
export const facts = {
  ...safety,
  ...where,
  ...work,
  ...pay,
  ...treatment,
  ...health,
  ...wishes,
  ...employer,
  ...proof,
  ...you,
  ...helpSoFar,
  ...criminalCase,
} as const

export type FactId = keyof typeof facts
export type Kind = (typeof facts)[FactId]['kind']
export type FactsOf<K extends Kind> = { [F in FactId]: (typeof facts)[F]['kind'] extends K ? F : never }[FactId]
/** What can be answered to a yes-no, one-of or many-of. */
export type AnswerTo<F extends FactId> = (typeof facts)[F] extends { answers: readonly (infer A extends string)[] } ? A : never
/** Real answers both, and neither is ever read as no. An id that is absent was not asked yet. */
export type NoAnswer = 'unknown' | 'withheld'
export type Answer<F extends FactId> =
  | NoAnswer
  | ((typeof facts)[F]['kind'] extends 'many'
      ? readonly AnswerTo<F>[]
      : (typeof facts)[F]['kind'] extends 'number'
        ? number
        : (typeof facts)[F]['kind'] extends 'date'
          ? string
          : AnswerTo<F>)
export type Answers = { readonly [F in FactId]?: Answer<F> }
/** One fact as data, for code that goes over all of them. */
export interface Fact {
  readonly kind: Kind
  readonly layer: number | 'gate' | 'core' | 'card'
  readonly answers?: readonly string[]
  readonly never?: true
  readonly unit?: string
  readonly range?: readonly [number, number]
}
export const factIds = Object.keys(facts) as FactId[]
export const factOf = (id: FactId): Fact => facts[id]
