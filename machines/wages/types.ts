/**
 * A wage claim as data: every sum with its lines. Money in whole cents, days as `YYYY-MM-DD`, time in whole minutes. `low` and `high` are the
 * two ends under which the claim comes out lowest and highest; of what is taken off, `low` is therefore the larger.
 */
import type { DeadlineId } from '../../content/deadlines.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { ValueKey } from '../../content/values/index.ts'
import type { OptionState } from '../assessment/assess.ts'
import type { Country, Deduction, Extra, Payment } from './entries.ts'

export interface Range {
  readonly low: number
  readonly high: number
}
/** How a rate an hour comes about: `sum` (a month, of `week` hours; or an hour) times `share`. */
export interface Rate {
  /** Euro an hour with four decimals, for reading; sums are worked out from the exact value. */
  readonly hour: string
  readonly sum: string
  readonly per: 'hour' | 'month'
  readonly week?: number
  readonly share?: string
  /** The dated value it was read from and the day from which that counts; none for a scale. */
  readonly key?: ValueKey
  readonly from?: string
  /** What a person gave as source of a scale. */
  readonly scale?: string
  /** Where the value was seen. */
  readonly seen?: string
  readonly certainty: string
  /** A newer value is expected from before that day, or the day lies before the first value: this is the nearest that is known. */
  readonly stale?: 'newer_expected' | 'before_first'
}
/** One line of what is due: hours times rate, a share of other lines, or a sum that was entered. */
export interface Line {
  readonly from: string
  readonly to: string
  readonly minutes?: Range
  readonly rate?: Rate
  /** Holiday allowance: this share of `of`. */
  readonly share?: { readonly part: string; readonly of: Range }
  readonly amount: Range
  readonly source: SourceId | 'entered'
  readonly client: string
}
/** One thing taken off: a payment, a deduction that may stand, or what was paid too much in another month. */
export interface Taken {
  readonly kind: Payment['kind'] | Deduction['kind'] | 'surplus' | 'undated'
  readonly date: string
  /** What was paid or kept back, in cents. */
  readonly of: number
  readonly amount: Range
  /** Why a deduction counts, does not count, or perhaps. */
  readonly rule?: 'allowed' | 'limited' | 'forbidden' | 'check'
  readonly source?: SourceId
}
/** Until when something can still be claimed. */
export interface Limit {
  readonly id: DeadlineId
  /** The prudent day, and the latest reading of the law. */
  readonly shown: string
  readonly latest: string
  readonly state: 'running' | 'unsure' | 'passed'
}
/** One thing owed that fell due on one day: the wages of a month, a year's holiday allowance, a sum that was entered. */
export interface Item {
  readonly id: string
  readonly kind: 'wages' | 'holiday' | Extra['kind']
  readonly country: Country
  /** `2025-03` for wages. */
  readonly month: string
  readonly from: string
  readonly to: string
  /** The day on which it should have been paid at the latest. */
  readonly payBy: string
  readonly lines: readonly Line[]
  readonly taken: readonly Taken[]
  readonly due: Range
  /** Sum of `taken`. */
  readonly off: Range
  /** Due less what is taken off, never below nothing. */
  readonly open: Range
  /** What was paid too much: counted for other months of the same kind and country, the oldest first. */
  readonly surplus: Range
  /** Its pay day has not passed: in no sum of the claim but `notYet`. */
  readonly notYet?: true
  readonly limits: readonly Limit[]
}
/** What comes on top of an item because it is late. `of`: on which part; `paid`: when that part was paid, if it was (a day, or a month). */
export interface Addition {
  readonly kind: 'increase' | 'interest'
  readonly item: string
  readonly country: Country
  readonly of: Range
  readonly paid?: string
  /** Of the increase: two where only the month of the payment is known. */
  readonly percent?: Range
  /** Since the pay day; at most 60 are counted. */
  readonly workingDays?: Range
  /** Of the interest, until the last day that is possible. `year`: where each year counts on what the sum grew to, since the pay day from 1. */
  readonly rates?: readonly {
    readonly year?: number
    readonly percent: string
    readonly days: number
    readonly certainty: string
    readonly stale?: true
  }[]
  readonly amount: Range
  readonly source: SourceId
}
/** Who owes it beside the employer: one debt, never added together. `option`: what opens this way, `be-labour-court-wages/...`. */
export interface Debtor {
  readonly who: 'employer' | 'client' | 'chain'
  readonly country: Country
  readonly name: string
  readonly options: readonly { readonly id: string; readonly state: OptionState }[]
  readonly amount: Range
}
export interface Fund {
  readonly id: 'be-insolvency-ffe' | 'nl-insolvency-uwv'
  /** The days that it looks at, where it looks at some only. */
  readonly from?: string
  readonly to?: string
  readonly cap: number
  /** The day whose cap counts, and whether that day was told. */
  readonly capOn: string
  readonly capCertain: boolean
  readonly capFrom: string
  readonly inside: Range
  /** What of the claim stays outside. */
  readonly outside: Range
}
/** If nothing is done by that day, this much falls away. `route`: only one of two ways to claim it ends. */
export interface Fall {
  readonly id: DeadlineId
  readonly country: Country
  readonly shown: string
  readonly latest: string
  readonly state: Limit['state']
  readonly amount: Range
  /** Another way to claim it stays open for longer. */
  readonly other: boolean
}
export type NoteId =
  | 'age_assumed'
  | 'age_range'
  | 'be_before_2022'
  | 'be_extras'
  | 'be_clock'
  | 'cash'
  | 'clock_stopped'
  | 'deduction_check'
  | 'either_country'
  | 'gross'
  | 'interest_stale'
  | 'late_paid'
  | 'minimum_only'
  | 'nl_week'
  | 'no_periods'
  | 'not_due_yet'
  | 'overlap'
  | 'presumed'
  | 'presumed_unsure'
  | 'stale_be'
  | 'stale_nl'
  | 'before_first'
  | 'surplus'
  | 'undated'
  | 'until_today'
export type ProblemId =
  | 'bad_date'
  | 'bad_amount'
  | 'bad_hours'
  | 'bad_times'
  | 'day_first'
  | 'ambiguous_hours'
  | 'too_long'
  | 'twice'
  | 'overlaps'
  | 'too_many_hours'
  | 'no_hours'
  | 'no_date'
  | 'wrong_order'
  | 'future'
  | 'no_source'
  | 'not_presumed'
  | 'no_amount'
  | 'too_young'
/** What could not be read, and where: `periods.0.from`; for a day list also the line, counted from 1, and its text. */
export interface Problem {
  readonly where: string
  readonly id: ProblemId
  readonly line?: number
  readonly text?: string
}
export interface Claim {
  readonly today: string
  readonly items: readonly Item[]
  readonly additions: readonly Addition[]
  /** All that is open of the items whose pay day has passed, or is not known. */
  readonly principal: Range
  /** What is open of the others. */
  readonly notYet: Range
  readonly increase: Range
  readonly interest: Range
  /** Principal, increase and interest. */
  readonly total: Range
  /** Of the principal and what came on top of late pay: what is probably too late, under every reading of the law. */
  readonly late: Range
  /** Principal by the legal minimum alone, where a scale was entered; else as `principal`. */
  readonly floor: Range
  /** Principal if what was paid in cash or goods does not count as paid; only where the law may see it so. */
  readonly withoutCash?: { readonly principal: Range; readonly options: readonly string[] }
  readonly falls: readonly Fall[]
  readonly debtors: readonly Debtor[]
  readonly funds: readonly Fund[]
  readonly notes: readonly NoteId[]
  readonly problems: readonly Problem[]
}
