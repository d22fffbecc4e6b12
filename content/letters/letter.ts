/**
 * What a letter is. Its texts: `messages/{language}/letter-texts.json` under `{letter id}.{part id}`, with field ids as plain arguments
 * (`{sum}`, never plural or select); always there: `to` (who it goes to, lines; not for a paper) and `subject`. The frame (sender, date,
 * greeting, closing, signature) is the same for all: `letter-texts.frame`. What a row says: `letter-texts.rows.{field}`. For the list and before sending, in the reader's words:
 * `messages/{language}/letters.json` under `list.{letter id}`: `name`, `what` (what it does), `send` (how to send it, and what then).
 */
import { checklist, checkPointIds } from '../checklist.ts'
import { any, type Condition, has, yes } from '../conditions.ts'
import type { DeadlineId } from '../deadlines.ts'
import { violence_any } from '../derived.ts'
import type { PathwayId } from '../pathways.ts'
import type { SourceId } from '../sources/index.ts'
import type { FieldId } from './fields.ts'
import type { WarningId } from './warnings.ts'

export type Country = 'be' | 'nl'
/** Who signs or sends it: shown in this order, the first that fits is proposed. */
export type Sender = 'worker' | 'helper' | 'union' | 'lawyer'
export type Addressee =
  | 'employer'
  | 'client'
  | 'chain'
  | 'prosecutor'
  | 'police'
  | 'inspectorate'
  | 'court'
  | 'trustee'
  | 'fund'
  | 'agency'
  | 'immigration'
  | 'collector'
  | 'sector_body'
  | 'helper'

/** Rows of these are typed, or come from the wage claim; the heads of the columns are `letter-texts.tables.{table}.{column}`. */
export const tables = {
  /** From the claim, where there is one. */
  wages: ['period', 'due', 'paid', 'owed'],
  damage: ['item', 'amount'],
  workers: ['name', 'birth', 'work', 'contact'],
  proof: ['what', 'holder'],
  payments: ['date', 'amount', 'how'],
} as const satisfies { readonly [table: string]: readonly string[] }
export type TableId = keyof typeof tables

/**
 * One piece of a letter, in order. Left out when `when` is not surely true, when the sender is another, or when an optional field in its
 * text is empty. A table without rows is left out, unless it is `needed`. `source` stands beside every statement of law.
 * `row`: a line of a data sheet, its text is the label and `field` the value. `point`: one of a list. `table`: its text is the caption.
 */
export type Part = {
  readonly id: string
  /** The id of its text where several letters share it: `shared.interruption`. */
  readonly text?: string
  readonly when?: Condition
  readonly by?: readonly Sender[]
  /** Only while this field is empty: what is said in its place. */
  readonly without?: FieldId
  readonly source?: SourceId
} & (
  | { readonly kind: 'heading' | 'paragraph' | 'point' }
  | { readonly kind: 'row'; readonly field: FieldId }
  | { readonly kind: 'table'; readonly table: TableId; readonly needed?: true }
)

export interface Letter {
  readonly country: Country
  /** The pathways in which it is a step, and the option where it belongs to one. */
  readonly steps: readonly { readonly pathway: PathwayId; readonly option?: string }[]
  readonly to: Addressee
  readonly by: readonly Sender[]
  /** A letter greets and closes; a sheet (data for a form) and a paper that is only signed do not greet. */
  readonly form: 'letter' | 'sheet' | 'paper'
  /** Its texts speak as whoever sends it. Without this they say *I* for the worker, and a line says so when someone else sends it. */
  readonly voice?: 'sender'
  /** The date before which it is best sent, where its pathway has one. */
  readonly date?: DeadlineId
  /** Offered first to whom this is true; all others can be opened too. Not known: offered further down. */
  readonly offered: Condition
  /** Where it was told that this is done, the letter is not for this situation any more. */
  readonly doneWhen?: Condition
  /** Shown before the letter, where their condition is not surely false. */
  readonly warnings: readonly WarningId[]
  readonly parts: readonly Part[]
}

/** Dutch letters are in Dutch; in Belgium the place of work gives the language. `either`: the sender chooses, and is told why. */
export const placeLanguages = { flanders: 'nl', wallonia: 'fr', brussels: 'either', german_area: 'either' } as const
export type Place = keyof typeof placeLanguages
export type LetterLanguage = 'nl' | 'fr'

/* @__NO_SIDE_EFFECTS__ */ export const heading = (id: string, more: Limits = {}): Part => ({ kind: 'heading', id, ...more })
/* @__NO_SIDE_EFFECTS__ */ export const says = (id: string, more: Limits = {}): Part => ({ kind: 'paragraph', id, ...more })
/* @__NO_SIDE_EFFECTS__ */ export const point = (id: string, more: Limits = {}): Part => ({ kind: 'point', id, ...more })
/** A line of a data sheet; without its own id it is named by its field, and so is its label: `letter-texts.rows.{field}`. */
/* @__NO_SIDE_EFFECTS__ */ export const row = (field: FieldId, more: Limits = {}): Part => ({ kind: 'row', id: field, field, ...more })
/* @__NO_SIDE_EFFECTS__ */ export const table = (id: TableId, more: Limits & { readonly needed?: true } = {}): Part => ({
  kind: 'table',
  id,
  table: id,
  ...more,
})
/** A piece that several letters share, under `letter-texts.shared`. */
/* @__NO_SIDE_EFFECTS__ */ export const shared = (part: Part, text = part.id): Part => ({ ...part, text: `shared.${text}` })
/** Where to pay, or that it will be told. */
export const payTo = [shared(says('pay_to')), shared(says('pay_later', { without: 'account' }))] as const
/** What the report of an inspector should hold, a point each: the checklist of that way to the inspectorate. */
/* @__NO_SIDE_EFFECTS__ */ export const checkPoints = (pathway: PathwayId): readonly Part[] =>
  checkPointIds
    .filter(id => (checklist[id].pathways as readonly PathwayId[]).includes(pathway))
    .map(id => ({ kind: 'point', id: `check_${id}`, text: `checklist.points.${id}.note`, source: checklist[id].sources[0] }))
interface Limits {
  readonly when?: Condition
  readonly by?: readonly Sender[]
  readonly without?: FieldId
  readonly source?: SourceId
}

/** What was done to the person, as they told it: a point each, only what was told. */
export const told = [
  point('violence', { when: any(violence_any, has('control_means', 'violence')) }),
  point('threats', { when: any(has('control_means', 'threats'), has('violence', 'threatened'), yes('family_threatened')) }),
  point('locked', {
    when: any(has('control_means', 'locked_in'), has('violence', 'locked_up'), has('work_conditions', 'watched_or_locked', 'isolated')),
  }),
  point('papers_taken', { when: any(has('control_means', 'papers_taken'), has('work_conditions', 'papers_kept', 'bank_card_kept')) }),
  point('debt', { when: any(has('control_means', 'debt'), has('work_conditions', 'debt')) }),
  point('deceived', { when: any(has('control_means', 'tricked'), has('work_conditions', 'false_promises')) }),
  point('weak', { when: has('control_means', 'weak_position_used', 'authority_used') }),
  point('pay', { when: has('work_conditions', 'tiny_pay', 'no_pay', 'late_pay', 'high_deductions') }),
  point('hours', { when: has('work_conditions', 'extreme_hours', 'no_rest', 'forced_when_sick') }),
  point('unsafe', { when: has('work_conditions', 'unsafe_work', 'no_medical_care') }),
  point('housing', { when: has('work_conditions', 'bad_housing', 'food_dependence', 'address_unknown') }),
].map(p => shared(p))
