/** What a sheet to take along says of a person. Order and choice only: no outcome rests on this. */
import type { DeadlineId } from './deadlines.ts'
import { type ContactGroup, type ContactId, contactIds, contactOf, shownPhone } from './directory.ts'
import type { ProofId } from './evidence.ts'
import type { AnswerTo, FactId } from './facts/index.ts'
import type { PathwayId } from './pathways.ts'

/** What a line tells of, the most needed by a helper first: a line is left out before one of a kind above it. */
export const situation = {
  first: [
    'immediate_danger',
    'watched',
    'under_18',
    'unaccompanied',
    'detained',
    'left_exploiter',
    'can_leave_house',
    'needs',
    'sleeps_tonight',
    'safe_to_contact_employer',
    'call_back_safe',
    'family_threatened',
    'colleagues_in_danger',
  ],
  papers: [
    'order_to_leave_date',
    'refusal_letter_date',
    'found_by_authorities',
    'complained_first',
    'residence_status',
    'nationality_group',
    'residence_expiry',
    'residence_first_issued',
    'eu_right',
    'papers_during_work',
    'worked_under_other_name',
    'work_declared',
    'a1_form',
    'identity_document',
    'victim_paper_country',
    'dublin_case',
    'entry_ban_or_alert',
    'public_order_issue',
    'suspected_of_crime',
    'reflection_state',
    'reflection_start',
    'be_magistrate_status',
    'status_end_reason',
    'nl_om_presence_needed',
    'nl_b83_had',
    'nl_b83_end_date',
    'nl_b83_uninterrupted',
    'serious_illness',
    'return_fear',
    'ties',
  ],
  treatment: ['violence', 'control_means', 'work_conditions', 'harm'],
  work: [
    'sector',
    'work_countries',
    'country_now',
    'employer_kind',
    'posted_worker',
    'work_still',
    'work_start',
    'work_end',
    'housing_from_employer',
    'work_harm',
    'accident_date',
  ],
  pay: ['unpaid_items', 'first_unpaid_due', 'last_unpaid_due', 'hourly_pay', 'employer_closed', 'insolvency_date'],
  case: ['goals', 'already_started', 'statement_made', 'case_stage', 'case_country', 'specialised_help_state', 'own_helper'],
} as const satisfies { readonly [kind: string]: readonly FactId[] }
export type SituationKind = keyof typeof situation

/** Of these "no" and "none" tell something too. */
export const saidWhenNo: readonly FactId[] = [
  'left_exploiter',
  'can_leave_house',
  'safe_to_contact_employer',
  'call_back_safe',
  'work_still',
  'statement_made',
  'case_stage',
  'complained_first',
  'residence_status',
  'papers_during_work',
  'work_declared',
  'a1_form',
  'identity_document',
]
/** Of these only "no" tells something. */
export const saidOnlyWhenNo: readonly FactId[] = ['can_leave_house']

/**
 * What is about stay, papers, nationality, another name, undeclared work or meeting the authorities, or is asked only because of that:
 * it stands on a sheet, or travels in its code, only where the person wants it. What is new about papers is found by tests/sheet-along.test.ts.
 */
export const paperFacts: readonly FactId[] = situation.papers
/** The same for single answers to other questions. */
export const paperAnswers: { readonly [F in FactId]?: readonly AnswerTo<F>[] } = {
  detained: ['closed_centre'],
  job_end_reason: ['stopped_by_inspection'],
  deductions_for: ['papers_or_recruitment'],
  control_means: ['papers_taken', 'false_papers_used', 'weak_position_used'],
  work_conditions: ['papers_kept', 'no_social_security'],
  goals: ['stay'],
  proofs: ['inspection_report'],
  objective_sources: ['inspectorate_file', 'migration_file'],
  charges: ['illegal_employment', 'no_declaration', 'smuggling', 'forgery'],
}
/** Terms whose words tell of papers, though they are not counted from an answer about them. */
export const paperTerms: readonly DeadlineId[] = ['dl_nl_search', 'dl_be_permit_90']
export const paperProofs: readonly ProofId[] = [
  'inspection_report',
  'immigration_file',
  'decision_letter',
  'identity',
  'permit_paper',
  'ties',
]
/** Reasons whose words tell of papers: said only where these may stand on the sheet. */
export const paperReasons: readonly string[] = [
  'lawyer_first_other_name',
  'through_lawyer_or_union',
  'eu_short_shelter',
  'anonymous_limited',
  'only_medical_without_status',
  'weak_signs_alone',
  'through_helper_only',
  'not_covered_when_found',
  'period_must_be_granted',
  'needs_reflection_or_city',
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

/** Questions that a sheet asks a helper to ask first. */
export const mostUnanswered = 5

/** Who stands on a sheet helps: no police, inspectors or offices for papers. */
const groups: readonly ContactGroup[] = ['first_contact', 'lawyer', 'union', 'care']
export const guardians: readonly ContactId[] = ['be_guardianship', 'nl_nidos']
/** Only for who is under 18. */
export const youthContacts: readonly ContactId[] = [...guardians, 'be_esperanto', 'be_minor_ndako']
/** Whose name tells of papers. */
export const paperContacts: readonly ContactId[] = ['be_medimmigrant']
/** Who can stand on a sheet: of use to somebody who comes alone, with a verified number or else a site. */
export const sheetContacts: readonly ContactId[] = contactIds.filter(id => {
  const c = contactOf(id)
  return groups.includes(c.group) && !c.forHelpers && c.certainty !== 'doubtful' && (shownPhone(c) ?? c.site) !== undefined
})
