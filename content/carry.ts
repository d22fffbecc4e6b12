/** What a sheet to take along says of a person. Order and choice only: no outcome rests on this. */
import { type ContactGroup, type ContactId, contactIds, contactOf, shownPhone } from './directory.ts'
import type { FactId } from './facts/index.ts'
import type { PathwayId } from './pathways.ts'

/** The answers that tell a situation in short, in this order; all the others are in the code alone. */
export const situationFacts: readonly FactId[] = [
  'immediate_danger',
  'under_18',
  'detained',
  'country_now',
  'work_countries',
  'sector',
  'work_still',
  'work_start',
  'work_end',
  'unpaid_items',
  'first_unpaid_due',
  'last_unpaid_due',
  'hourly_pay',
  'employer_kind',
  'employer_closed',
  'insolvency_date',
  'work_harm',
  'accident_date',
  'needs',
  'goals',
  'control_means',
  'work_conditions',
  'violence',
  'already_started',
  'statement_made',
  'case_stage',
  'own_helper',
]
/** Of these and of those about papers, "no" and "none" tell something too. */
export const saidWhenNo: readonly FactId[] = [
  'work_still',
  'statement_made',
  'case_stage',
  'residence_status',
  'papers_during_work',
  'identity_document',
]

/** What is about stay and papers: it stands on a sheet, or travels in its code, only where the person wants it. */
export const paperFacts: readonly FactId[] = [
  'residence_status',
  'nationality_group',
  'residence_expiry',
  'residence_first_issued',
  'eu_right',
  'papers_during_work',
  'worked_under_other_name',
  'identity_document',
  'victim_paper_country',
  'dublin_case',
  'entry_ban_or_alert',
  'public_order_issue',
  'order_to_leave_date',
  'refusal_letter_date',
  'found_by_authorities',
  'suspected_of_crime',
  'reflection_state',
  'reflection_start',
  'be_magistrate_status',
  'status_end_reason',
  'nl_b83_had',
  'nl_b83_end_date',
  'nl_b83_uninterrupted',
]
export const paperPathways: readonly PathwayId[] = [
  'be-reflection-period',
  'be-residence-procedure',
  'be-residence-permanent',
  'be-status-withdrawn',
  'be-non-trafficking-protection',
  'nl-reflection-period',
  'nl-residence-cooperation',
  'nl-residence-continued',
  'nl-status-withdrawn',
  'nl-non-trafficking-protection',
]

/** Who stands on a sheet helps: no police, inspectors or offices for papers. */
const groups: readonly ContactGroup[] = ['first_contact', 'lawyer', 'union', 'care']
/** Only for who is under 18. */
export const youthContacts: readonly ContactId[] = ['be_guardianship', 'be_esperanto', 'be_minor_ndako']
/** Whose number can stand on a sheet: verified, and of use to somebody who calls alone. */
export const sheetContacts: readonly ContactId[] = contactIds.filter(id => {
  const c = contactOf(id)
  return groups.includes(c.group) && !c.forHelpers && shownPhone(c) !== undefined
})
