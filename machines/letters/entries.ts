/** What a person types for their letters, shared between all of them. */
import type { FieldId } from '../../content/letters/fields.ts'
import type { LetterLanguage, Place, Sender, TableId } from '../../content/letters/letter.ts'
import type { Item } from '../wages/types.ts'

export interface LetterEntries {
  /** As typed; days as `YYYY-MM-DD`. */
  readonly fields: { readonly [F in FieldId]?: string }
  /** Rows as typed, in the order of the columns of the table. */
  readonly rows: { readonly [T in TableId]?: readonly (readonly string[])[] }
  readonly sender?: Sender
  /** Where the work in Belgium was done, and the language chosen where either may be used. */
  readonly place?: Place
  readonly language?: LetterLanguage
}

export const noLetterEntries: LetterEntries = { fields: {}, rows: {} }

/** What letters take from the claim for wages: sums in euro as decimal text, periods and days as `YYYY-MM` or `YYYY-MM-DD`. */
export interface LetterClaim {
  readonly total: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly rows: readonly ClaimRow[]
}
export interface ClaimRow {
  /** A month, a year, or empty where neither is known. */
  readonly period: string
  /** What is owed, where it is not the wages of that period. */
  readonly kind?: Exclude<Item['kind'], 'wages'>
  readonly due: string
  readonly paid: string
  readonly owed: string
}
