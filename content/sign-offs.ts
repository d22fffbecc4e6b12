/**
 * Who has read a rule and found it right: a lawyer, by name, on a day. Written only when that has happened; never invented. It stays when the
 * rule changes or goes: the sheet then says so.
 */
import type { PathwayId } from './pathways.ts'

export type RuleKind = 'step' | 'deadline' | 'option' | 'barrier'

export interface SignOff {
  /** The sheet on which it was read. A date or a barrier is one rule wherever it stands: signed on one sheet, it is signed on all. */
  readonly pathway: PathwayId
  readonly kind: RuleKind
  /** Name of the step, or id of the date, option or barrier. */
  readonly rule: string
  /** Name of the lawyer, as they want it to be read. */
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** As the sheet shows it: which rule it was that they read. Once the rule changes, the sheet says so. */
  readonly fingerprint: string
}

export const signOffs: readonly SignOff[] = []
