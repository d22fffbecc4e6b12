/**
 * Everything that can stand in a letter as a value, shared by all letters so that nothing is typed twice. Its label on screen:
 * `letters.field.{id}`. A field that stands in a shown part of a letter must be filled, unless it is optional: then the part is left out.
 */
import type { FactId } from '../facts/index.ts'

/** How it is typed and shown. `lines`: several lines; `account`: a bank account, whose check digits are looked at. */
export type FieldKind = 'line' | 'lines' | 'day' | 'money' | 'number' | 'account'
/** What can be taken from the claim for wages. */
export type ClaimValue = 'total' | 'from' | 'to'
export interface Field {
  readonly kind: FieldKind
  readonly optional?: true
  /** Of the firm, its chain, the case against it, or the one who sends: the same for all workers of an employer, until one has their own. */
  readonly shared?: true
  /** Filled from here until the person types something else. */
  readonly from?: { readonly fact: FactId } | { readonly claim: ClaimValue } | 'today'
}

export const fields = {
  date: { kind: 'day', from: 'today' },
  place: { kind: 'line' },
  worker_name: { kind: 'line' },
  worker_address: { kind: 'lines' },
  worker_contact: { kind: 'line' },
  worker_birth: { kind: 'day', from: { fact: 'birth_date' } },
  sender_name: { kind: 'line', shared: true },
  sender_address: { kind: 'lines', shared: true },
  account: { kind: 'account', optional: true },
  account_holder: { kind: 'line' },
  employer_name: { kind: 'line', shared: true },
  employer_address: { kind: 'lines', shared: true },
  employer_number: { kind: 'line', optional: true, shared: true },
  client_name: { kind: 'line', shared: true },
  client_address: { kind: 'lines', shared: true },
  chain_name: { kind: 'line', shared: true },
  chain_address: { kind: 'lines', shared: true },
  work_place: { kind: 'line', shared: true },
  work_tasks: { kind: 'line', shared: true },
  work_from: { kind: 'day', from: { fact: 'work_start' } },
  work_to: { kind: 'day', optional: true, from: { fact: 'work_end' } },
  hours_week: { kind: 'number', optional: true, from: { fact: 'hours_per_week' } },
  days_week: { kind: 'number', optional: true, from: { fact: 'days_per_week' } },
  sum: { kind: 'money', optional: true, from: { claim: 'total' } },
  claim_from: { kind: 'day', from: { claim: 'from' } },
  claim_to: { kind: 'day', from: { claim: 'to' } },
  part_paid: { kind: 'money' },
  part_paid_on: { kind: 'day' },
  pay_agreed: { kind: 'line', optional: true },
  pay_got: { kind: 'line', optional: true },
  orders_by: { kind: 'line', optional: true },
  housing_address: { kind: 'lines', optional: true },
  best_time: { kind: 'line', optional: true },
  demand_date: { kind: 'day', optional: true, from: { fact: 'demand_letter_date' } },
  signed_date: { kind: 'day', from: { fact: 'signed_date' } },
  signed_what: { kind: 'line' },
  signed_how: { kind: 'lines' },
  accident_date: { kind: 'day', from: { fact: 'accident_date' } },
  accident_what: { kind: 'lines' },
  symptoms: { kind: 'lines', optional: true },
  sick_from: { kind: 'day' },
  prosecutor_office: { kind: 'lines', shared: true },
  police_unit: { kind: 'lines' },
  court_address: { kind: 'lines', shared: true },
  case_number: { kind: 'line', shared: true },
  case_number_maybe: { kind: 'line', optional: true },
  report_number: { kind: 'line', optional: true },
  suspect: { kind: 'line', optional: true, shared: true },
  hearing_date: { kind: 'day', optional: true, from: { fact: 'hearing_date' } },
  dismissal_date: { kind: 'day', from: { fact: 'dismissal_date' } },
  final_date: { kind: 'day', from: { fact: 'final_decision_date' } },
  account_of_facts: { kind: 'lines' },
  reasons_against: { kind: 'lines', optional: true },
  trustee_name: { kind: 'line', optional: true, shared: true },
  trustee_address: { kind: 'lines', shared: true },
  insolvency_date: { kind: 'day', from: { fact: 'insolvency_date' } },
  insolvency_number: { kind: 'line', optional: true, shared: true },
  bsn: { kind: 'line', optional: true },
  agency_name: { kind: 'line' },
  agency_address: { kind: 'lines' },
  decision_date: { kind: 'day', from: { fact: 'agency_refusal_date' } },
  stay_decision_date: { kind: 'day', from: { fact: 'refusal_letter_date' } },
  decision_reference: { kind: 'line' },
  body_name: { kind: 'line' },
  body_address: { kind: 'lines' },
  attorney_name: { kind: 'line', shared: true },
  attorney_address: { kind: 'lines', shared: true },
  trusted_name: { kind: 'line' },
  joint_committee: { kind: 'line', optional: true, shared: true },
  national_number: { kind: 'line', optional: true },
  inspection_office: { kind: 'lines', shared: true },
  inspection_date: { kind: 'day' },
  centre_name: { kind: 'line' },
  centre_address: { kind: 'lines' },
  needs_now: { kind: 'lines', optional: true },
  case_start: { kind: 'day', from: { fact: 'case_start_date' } },
  defendants: { kind: 'lines', shared: true },
  closure_date: { kind: 'day', optional: true, shared: true },
  insurer_name: { kind: 'line', shared: true },
  insurer_address: { kind: 'lines', shared: true },
  hospital: { kind: 'line', optional: true },
  no_payment_proof: { kind: 'line', optional: true },
  offer_sum: { kind: 'money' },
  paper_ends: { kind: 'day', from: { fact: 'residence_expiry' } },
  new_facts: { kind: 'lines', optional: true },
} as const satisfies { readonly [id: string]: Field }

export type FieldId = keyof typeof fields
export const fieldIds = Object.keys(fields) as FieldId[]
export const sharedFields = fieldIds.filter(f => 'shared' in fields[f])
export const fieldOf = (id: FieldId): Field => fields[id]
