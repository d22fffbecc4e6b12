/**
 * What can still happen or be decided, by whom, and which answers it changes: for "what if", and for the nearest way to a closed door.
 * What no event changes stands in `unchanging`, with why. Words: messages/events.json.
 */

import { be_stage, nl_stage } from './computed.ts'
import { all, always, any, type Condition, given, has, is, isNot, not, passed, yes } from './conditions.ts'
import type { DeadlineId } from './deadlines.ts'
import {
  be_case_open,
  be_link,
  be_work,
  breach,
  charge_trafficking,
  convicted,
  nl_here,
  nl_link,
  nl_work,
  non_eu,
  signs,
  some_proof,
  violence_any,
  wages_due,
  weak_signs,
} from './derived.ts'
import type { DerivedId } from './derived-facts.ts'
import type { Answers, AnswerTo, FactId, FactsOf } from './facts/index.ts'
import type { SwitchId } from './law.ts'
import type { PathwayId } from './pathways.ts'
import type { SourceId } from './sources/index.ts'

/** Who can bring it about; the nearest to the person first. */
export const whos = ['you', 'helper', 'doctor', 'time', 'fund', 'police', 'office', 'prosecutor', 'court', 'employer', 'lawmaker'] as const
export type Who = (typeof whos)[number]
type Lists = { readonly [F in FactsOf<'many'>]?: readonly AnswerTo<F>[] }

export interface Event {
  readonly by: Who
  /** The answers then; `today` for a date is the day on which it happens. */
  readonly sets?: Answers
  /** Answers that come to a list, or go from it. */
  readonly adds?: Lists
  readonly drops?: Lists
  /** Time goes by: some months, or until this is so. */
  readonly waits?: { readonly months: number } | { readonly until: DerivedId | DeadlineId; readonly is: 'yes' | 'over' }
  /** A bill or announced change counts as law. */
  readonly law?: SwitchId
  /** When it can happen at all; only if this is known to be so. */
  readonly when: Condition
  /** It is what these ways give: one of them must be open first. */
  readonly through?: readonly PathwayId[]
  /** It is the end of these ways: what they close (content/interactions.ts) may close with it. */
  readonly uses?: readonly PathwayId[]
  /** May be named as a step that opens a door. Never harm, a lie, a breach of the law, a journey, or protection given up. */
  readonly proposed?: true
  readonly source?: SourceId
}

const noLastingPaper = isNot('residence_status', 'be_orange_card', 'victim_permit', 'humanitarian_permit', 'long_term')
const beforeTrial = is('case_stage', 'inquiry', 'judicial_investigation')
const inTrial = is('case_stage', 'trial_first', 'appeal')
/** While it can still be asked for: until the hearing of the first court is closed. */
const chargesCanChange = any(beforeTrial, all(is('case_stage', 'trial_first'), is('hearing_closed', 'no')))
const toBeJudged = all(inTrial, is('court_outcome', 'pending'))

export const events = {
  // in the person's own hands, and of those who help
  alone_again: { by: 'you', sets: { watched: 'no' }, when: yes('watched'), proposed: true },
  danger_over: { by: 'helper', sets: { immediate_danger: 'no' }, when: yes('immediate_danger'), proposed: true },
  away_from_them: { by: 'helper', sets: { left_exploiter: 'yes' }, when: is('left_exploiter', 'no'), proposed: true },
  stops_work: { by: 'helper', sets: { work_still: 'no', work_end: 'today' }, when: yes('work_still'), proposed: true },
  safe_to_write: {
    by: 'helper',
    sets: { safe_to_contact_employer: 'yes' },
    when: is('safe_to_contact_employer', 'no'),
    proposed: true,
  },
  name_may_be_used: { by: 'you', sets: { consent_to_name: 'yes' }, when: is('consent_to_name', 'no'), proposed: true },
  reports_with_helper: { by: 'you', sets: { report_by: 'helper_or_union' }, when: is('report_by', 'anonymous'), proposed: true },
  accepts_help: { by: 'you', sets: { accepts_specialised_help: 'yes' }, when: is('accepts_specialised_help', 'no'), proposed: true },
  centre_follows: {
    by: 'helper',
    sets: { specialised_help_state: 'followed', accepts_specialised_help: 'yes' },
    when: isNot('specialised_help_state', 'followed'),
    proposed: true,
    source: 'be-nrm-2016',
  },
  cooperates: { by: 'you', sets: { will_cooperate: 'yes' }, when: is('will_cooperate', 'no'), proposed: true, source: 'eu-2004-81' },
  stops_cooperating: {
    by: 'you',
    sets: { will_cooperate: 'no', cannot_cooperate_reasons: ['none'] },
    when: yes('will_cooperate'),
    source: 'eu-2004-81',
  },
  makes_statement: {
    by: 'you',
    sets: { statement_made: 'yes', statement_date: 'today', will_cooperate: 'yes' },
    when: is('statement_made', 'no'),
    proposed: true,
  },
  helps_case: {
    by: 'you',
    sets: { cooperates_otherwise: 'yes' },
    when: is('cooperates_otherwise', 'no'),
    proposed: true,
    source: 'nl-vb-3-48',
  },
  reason_in_writing: {
    by: 'doctor',
    sets: { nl_hardship_statement: 'yes' },
    when: is('nl_hardship_statement', 'no'),
    proposed: true,
    source: 'nl-hardship-proof',
  },
  effort_for_identity: {
    by: 'helper',
    sets: { identity_document: 'none_but_tried' },
    when: is('identity_document', 'none'),
    proposed: true,
    source: 'be-identity-effort',
  },
  writes_hours: { by: 'you', adds: { proofs: ['hours_list'] }, when: not(some_proof), proposed: true },
  psychologist_writes: {
    by: 'doctor',
    adds: { objective_sources: ['psychologist_file'] },
    when: all(has('harm', 'mind'), not(has('objective_sources', 'psychologist_file'))),
    proposed: true,
    source: 'nl-fund-proof',
  },
  centre_writes: {
    by: 'helper',
    adds: { objective_sources: ['shelter_file'] },
    when: all(is('specialised_help_state', 'followed'), not(has('objective_sources', 'shelter_file'))),
    proposed: true,
    source: 'nl-fund-proof',
  },
  inspector_reports: {
    by: 'police',
    adds: { proofs: ['inspection_report'], objective_sources: ['inspectorate_file'] },
    when: all(breach, not(has('proofs', 'inspection_report'))),
    through: ['be-inspectorate-complaint', 'nl-inspectorate-complaint'],
    proposed: true,
  },
  finds_employer: { by: 'helper', sets: { employer_known: 'partly' }, when: is('employer_known', 'no'), proposed: true },
  claims_in_writing: {
    by: 'helper',
    sets: { demand_letter_date: 'today', clock_stop_date: 'today' },
    adds: { clock_stops: ['formal_notice'] },
    when: all(wages_due, is('employer_closed', 'no'), not(has('clock_stops', 'formal_notice'))),
  },
  signs_settlement: {
    by: 'you',
    sets: { signed_date: 'today', signed_under_pressure: 'no' },
    adds: { signed_paper: ['settlement'] },
    when: all(wages_due, not(has('signed_paper', 'settlement'))),
    uses: ['be-negotiation-sectoral', 'nl-negotiation-sectoral'],
  },
  takes_back_signature: {
    by: 'you',
    drops: { signed_paper: ['settlement', 'full_receipt'] },
    when: all(has('signed_paper', 'settlement'), nl_work, not(passed('dl_nl_settlement'))),
    proposed: true,
    source: 'nl-bw-7-670b',
  },
  reports_accident: {
    by: 'helper',
    sets: { accident_declared_date: 'today' },
    when: all(isNot('work_harm', 'none'), not(given('accident_declared_date'))),
  },
  joins_case: {
    by: 'you',
    sets: { civil_party_joined: 'yes', civil_party_date: 'today' },
    when: all(
      is('civil_party_joined', 'no'),
      any(is('case_stage', 'judicial_investigation'), all(is('case_stage', 'trial_first'), is('hearing_closed', 'no'))),
    ),
    proposed: true,
  },
  hands_in_form: {
    by: 'you',
    sets: { injured_declared: 'yes' },
    when: all(is('injured_declared', 'no'), be_case_open),
    proposed: true,
    source: 'be-injured-form',
  },
  number_found: { by: 'helper', sets: { case_number_known: 'yes' }, when: is('case_number_known', 'no'), proposed: true },
  other_claim_ends: { by: 'helper', sets: { civil_claim_running: 'no' }, when: yes('civil_claim_running'), proposed: true },
  lodges_claim: {
    by: 'helper',
    sets: { claim_lodged: 'yes', be_claim_admitted: 'no' },
    when: all(is('claim_lodged', 'no'), be_work, not(passed('dl_be_trustee_last'))),
    proposed: true,
    source: 'be-insolvency-xx',
  },
  leaves_for_outside_eu: { by: 'you', sets: { country_now: 'outside_eu' }, when: all(is('country_now', 'be', 'nl'), non_eu) },
  leaves_for_other_eu: {
    by: 'you',
    sets: { country_now: 'other_eu' },
    when: all(is('country_now', 'be', 'nl'), is('nationality_group', 'other_eu')),
  },

  // the firm, and the funds
  firm_bankrupt: {
    by: 'court',
    sets: { employer_closed: 'bankrupt', insolvency_date: 'today', claim_lodged: 'no' },
    when: is('employer_closed', 'no', 'stopped', 'disappeared'),
    proposed: true,
  },
  firm_stops: {
    by: 'employer',
    sets: { employer_closed: 'stopped', insolvency_date: 'today' },
    when: is('employer_closed', 'no'),
  },
  claim_admitted: {
    by: 'fund',
    sets: { be_claim_admitted: 'yes' },
    when: all(is('be_claim_admitted', 'no'), yes('claim_lodged')),
    proposed: true,
    source: 'be-insolvency-xx',
  },
  closure_recognised: {
    by: 'fund',
    sets: { be_closure_recognised: 'yes' },
    when: is('be_closure_recognised', 'no'),
    proposed: true,
    source: 'be-closures-2002',
  },

  // police, inspectors, immigration offices
  registered: {
    by: 'police',
    sets: { registered_possible_victim: 'yes' },
    when: all(is('registered_possible_victim', 'no'), any(signs, weak_signs)),
    through: ['be-identification', 'nl-identification'],
    proposed: true,
    source: 'nl-registration',
  },
  gets_be_time_to_rest: {
    by: 'office',
    sets: { reflection_state: 'running', reflection_start: 'today', residence_status: 'reflection_paper', victim_paper_country: 'be' },
    when: is('reflection_state', 'not_asked', 'asked', 'refused'),
    through: ['be-reflection-period'],
    proposed: true,
    source: 'be-aliens-act-61-2',
  },
  gets_nl_time_to_rest: {
    by: 'office',
    sets: { reflection_state: 'running', reflection_start: 'today', residence_status: 'reflection_paper', victim_paper_country: 'nl' },
    when: is('reflection_state', 'not_asked', 'asked', 'refused'),
    through: ['nl-reflection-period'],
    proposed: true,
    source: 'nl-b8-3',
  },
  gets_orange_card: {
    by: 'office',
    sets: { residence_status: 'be_orange_card', residence_first_issued: 'today' },
    when: noLastingPaper,
    through: ['be-residence-procedure'],
    proposed: true,
    source: 'be-aliens-act-61-3',
  },
  gets_b83_permit: {
    by: 'office',
    sets: {
      residence_status: 'victim_permit',
      residence_first_issued: 'today',
      victim_paper_country: 'nl',
      nl_b83_had: 'yes',
      nl_b83_end_date: 'never',
      nl_b83_uninterrupted: 'yes',
    },
    when: noLastingPaper,
    through: ['nl-residence-cooperation'],
    proposed: true,
    source: 'nl-vb-3-48',
  },
  ban_lifted: { by: 'office', sets: { entry_ban_or_alert: 'no' }, when: yes('entry_ban_or_alert'), proposed: true },
  b83_withdrawn: {
    by: 'office',
    sets: { residence_status: 'none', nl_b83_had: 'yes', nl_b83_end_date: 'today', status_end_reason: 'no_cooperation' },
    when: all(is('residence_status', 'victim_permit'), yes('nl_b83_had')),
    source: 'nl-stay-ends-with-case',
  },

  // the prosecutor
  recognised: {
    by: 'prosecutor',
    sets: { be_magistrate_status: 'provisional' },
    when: all(is('be_magistrate_status', 'none', 'refused', 'withdrawn'), signs, yes('statement_made'), be_case_open),
    proposed: true,
    source: 'be-nrm-2016',
  },
  status_withdrawn: {
    by: 'prosecutor',
    sets: { be_magistrate_status: 'withdrawn' },
    when: is('be_magistrate_status', 'provisional', 'confirmed'),
    source: 'be-status-end',
  },
  not_suspected: { by: 'prosecutor', sets: { suspected_of_crime: 'no' }, when: yes('suspected_of_crime'), proposed: true },
  case_starts: {
    by: 'prosecutor',
    sets: { case_stage: 'inquiry', case_start_date: 'today' },
    when: all(is('case_stage', 'none'), any(signs, violence_any, breach)),
    proposed: true,
  },
  judge_investigates: {
    by: 'prosecutor',
    sets: { case_stage: 'judicial_investigation' },
    when: is(be_stage, 'inquiry'),
    proposed: true,
  },
  goes_to_court: {
    by: 'prosecutor',
    sets: { case_stage: 'trial_first', court_outcome: 'pending', hearing_closed: 'no', hearing_date: 'never' },
    when: beforeTrial,
    proposed: true,
  },
  named_in_case: {
    by: 'prosecutor',
    sets: { listed_as_victim: 'yes' },
    when: all(is('listed_as_victim', 'no'), chargesCanChange),
    proposed: true,
  },
  trafficking_charged: {
    by: 'prosecutor',
    adds: { charges: ['trafficking'] },
    when: all(signs, chargesCanChange, not(has('charges', 'trafficking'))),
    proposed: true,
  },
  wages_charged: {
    by: 'prosecutor',
    adds: { charges: ['wages_offence'] },
    when: all(wages_due, be_case_open, chargesCanChange, not(has('charges', 'wages_offence'))),
    proposed: true,
    source: 'be-social-criminal-162',
  },
  lesser_offence_only: {
    by: 'prosecutor',
    sets: { charges: ['illegal_employment'] },
    when: is('case_stage', 'inquiry', 'judicial_investigation', 'trial_first'),
  },
  not_on_indictment: {
    by: 'prosecutor',
    sets: { case_stage: 'trial_first', court_outcome: 'pending', hearing_closed: 'no', hearing_date: 'never', listed_as_victim: 'no' },
    when: beforeTrial,
  },
  trafficking_demanded: {
    by: 'prosecutor',
    sets: { be_trafficking_in_requisitions: 'yes' },
    when: all(is('be_trafficking_in_requisitions', 'no'), toBeJudged, charge_trafficking),
    proposed: true,
    source: 'be-aliens-act-61-5',
  },
  needed_for_case: {
    by: 'prosecutor',
    sets: { nl_om_presence_needed: 'yes' },
    when: is('nl_om_presence_needed', 'no'),
    proposed: true,
    source: 'nl-dublin-presence',
  },
  case_dismissed: {
    by: 'prosecutor',
    sets: { case_stage: 'dismissed', dismissal_date: 'today' },
    when: beforeTrial,
  },
  be_case_reopened: {
    by: 'prosecutor',
    sets: { case_stage: 'inquiry', case_start_date: 'today' },
    when: is(be_stage, 'dismissed', 'non_lieu'),
    proposed: true,
  },

  // the courts
  nl_court_orders_case: {
    by: 'court',
    sets: { case_stage: 'inquiry', case_start_date: 'today' },
    when: is(nl_stage, 'dismissed'),
    proposed: true,
    source: 'nl-sv-12',
  },
  released: {
    by: 'court',
    sets: { detained: 'no' },
    when: is('detained', 'police_station', 'closed_centre', 'prison'),
    proposed: true,
  },
  hearing_closes: {
    by: 'court',
    sets: { hearing_closed: 'yes' },
    when: all(is('case_stage', 'trial_first'), is('hearing_closed', 'no')),
  },
  convicted_of_trafficking: {
    by: 'court',
    sets: { court_outcome: 'conviction_trafficking', hearing_closed: 'yes', judgment_final: 'no' },
    when: all(toBeJudged, charge_trafficking),
    proposed: true,
  },
  convicted_of_violence: {
    by: 'court',
    sets: { court_outcome: 'conviction_violent', hearing_closed: 'yes', judgment_final: 'no' },
    when: all(toBeJudged, has('charges', 'violence')),
    proposed: true,
  },
  convicted_of_lesser_offence: {
    by: 'court',
    sets: { court_outcome: 'conviction_other', hearing_closed: 'yes', judgment_final: 'no' },
    when: toBeJudged,
    proposed: true,
  },
  acquitted: {
    by: 'court',
    sets: { court_outcome: 'acquittal', hearing_closed: 'yes', judgment_final: 'no' },
    when: toBeJudged,
  },
  payment_ordered: {
    by: 'court',
    sets: { nl_compensation_order: 'yes', order_paid: 'none' },
    when: all(is('nl_compensation_order', 'no'), convicted, is('judgment_final', 'no')),
    proposed: true,
    source: 'nl-sr-36f',
  },
  civil_judgment: {
    by: 'court',
    sets: { be_civil_judgment_final: 'yes' },
    when: is('be_civil_judgment_final', 'no'),
    proposed: true,
    source: 'be-commission-1985',
  },
  no_intent_found: { by: 'court', sets: { accident_intent_claimed: 'no' }, when: yes('accident_intent_claimed'), proposed: true },
  no_own_share_found: { by: 'court', sets: { own_share_claimed: 'no' }, when: yes('own_share_claimed'), proposed: true },

  // time
  becomes_final: {
    by: 'time',
    sets: { case_stage: 'final', judgment_final: 'yes', final_decision_date: 'today', hearing_closed: 'yes' },
    when: all(inTrial, isNot('court_outcome', 'pending'), is('judgment_final', 'no')),
    proposed: true,
  },
  eight_months_after_judgment: {
    by: 'time',
    waits: { until: 'dl_nl_advance_from', is: 'over' },
    when: given('final_decision_date'),
    proposed: true,
    source: 'nl-advance-6-4-2',
  },
  two_years_after_statement: {
    by: 'time',
    waits: { until: 'months_since_statement_from_24', is: 'yes' },
    when: given('statement_date'),
    proposed: true,
    source: 'be-stop-route',
  },
  three_years_with_permit: {
    by: 'time',
    waits: { until: 'b83_years_from_3', is: 'yes' },
    when: is('residence_status', 'victim_permit'),
    proposed: true,
    source: 'nl-vb-3-51',
  },
  one_year_after_joining: {
    by: 'time',
    waits: { until: 'dl_be_commission_1y', is: 'over' },
    when: given('civil_party_date'),
    proposed: true,
    source: 'be-commission-1985',
  },
  six_months_later: { by: 'time', waits: { months: 6 }, when: always },

  // the law (facts.md 1.6)
  law_illegal_stay: { by: 'lawmaker', law: 'illegal_stay_criminal', when: nl_here },
  law_serious_disadvantage: { by: 'lawmaker', law: 'nl_bill_36547_in_force', when: nl_link },
  law_advance_extended: { by: 'lawmaker', law: 'nl_uncapped_advance_extended', when: nl_link },
  law_new_criminal_code: { by: 'lawmaker', law: 'be_new_criminal_code', when: be_link },
  law_permit_180_days: { by: 'lawmaker', law: 'be_permit_180_days', when: be_work },
  law_regelrechter_goes_on: { by: 'lawmaker', law: 'nl_regelrechter_goes_on', when: nl_work },
} as const satisfies { readonly [id: string]: Event }

export type EventId = keyof typeof events
export const eventIds = Object.keys(events) as EventId[]
export const eventOf = (id: EventId): Event => events[id]

/** Why nothing changes a fact: it has happened or not; it is who somebody is, or where (nobody is sent on a journey); it would be harm;
 * it is the person's own wish; it is done by others, and nobody here can bring it about or should. */
export type Unchanging = 'happened' | 'who_you_are' | 'where_you_are' | 'harm' | 'wish' | 'others'

const unchanging = {
  under_18: 'who_you_are',
  unaccompanied: 'who_you_are',
  birth_date: 'who_you_are',
  nationality_group: 'who_you_are',
  eu_right: 'who_you_are',
  ties: 'who_you_are',
  low_income: 'who_you_are',
  receives_social_aid: 'who_you_are',
  bank_account: 'who_you_are',
  reachable_address: 'who_you_are',
  health_insurance: 'who_you_are',
  union_member: 'who_you_are',
  union_since: 'who_you_are',
  own_helper: 'who_you_are',
  nl_city: 'where_you_are',
  sleeps_tonight: 'where_you_are',
  can_leave_house: 'where_you_are',
  needs: 'wish',
  shelter_group: 'wish',
  goals: 'wish',
  call_back_safe: 'wish',
  plans_police_visit: 'wish',
  serious_illness: 'harm',
  sick_now: 'harm',
  harm: 'harm',
  violence: 'harm',
  violence_last_date: 'harm',
  control_means: 'harm',
  work_conditions: 'harm',
  trafficking_acts: 'harm',
  family_threatened: 'harm',
  be_damage_over_500: 'harm',
  discrimination: 'harm',
  work_harm: 'harm',
  accident_date: 'harm',
  harm_known_date: 'harm',
  harm_from_treatment: 'harm',
  accident_severity: 'harm',
  be_consolidation_date: 'harm',
  nl_listed_disease: 'harm',
  unpaid_items: 'harm',
  return_fear: 'harm',
  debt_owed: 'harm',
  order_to_leave_date: 'happened',
  refusal_letter_date: 'happened',
  found_by_authorities: 'happened',
  complained_first: 'happened',
  work_countries: 'happened',
  acts_countries: 'happened',
  sector: 'happened',
  orders_given: 'happened',
  pay_expected: 'happened',
  paper_self_employed: 'happened',
  contract_kind: 'happened',
  work_start: 'happened',
  job_end_reason: 'happened',
  days_per_week: 'happened',
  hours_per_week: 'happened',
  several_workers: 'happened',
  agency_worker: 'happened',
  posted_worker: 'happened',
  a1_form: 'happened',
  be_share_months: 'happened',
  nl_share_months: 'happened',
  housing_from_employer: 'happened',
  work_declared: 'happened',
  hourly_pay: 'happened',
  pay_received: 'happened',
  below_sector_scale: 'happened',
  paid_in_cash: 'happened',
  deductions_for: 'happened',
  first_unpaid_due: 'happened',
  last_unpaid_due: 'happened',
  no_work_offered: 'happened',
  accident_insurance: 'happened',
  employer_kind: 'happened',
  employer_seat: 'happened',
  usual_work_country: 'happened',
  nl_court_area: 'happened',
  work_chain: 'happened',
  nl_chain_info_asked_date: 'happened',
  nl_chain_notice_date: 'happened',
  be_legal_closure_date: 'happened',
  court_claim_before_closure: 'happened',
  nl_end_linked_insolvency: 'happened',
  nl_knew_no_pay_at_start: 'happened',
  notice_date: 'happened',
  nl_signed_right_told: 'happened',
  worked_under_18: 'happened',
  nl_worked_under_21: 'happened',
  papers_during_work: 'happened',
  worked_under_other_name: 'happened',
  residence_expiry: 'happened',
  dublin_case: 'happened',
  public_order_issue: 'happened',
  already_started: 'happened',
  witness_only: 'happened',
  case_country: 'happened',
  suspect_known: 'happened',
  dismissal_reason: 'happened',
  nl_dismissal_formal: 'happened',
  be_civil_interests_reserved: 'happened',
  nl_order_amount: 'happened',
  compensation_received: 'happened',
  wage_judgment_date: 'happened',
  agency_refusal_by: 'happened',
  agency_refusal_date: 'happened',
  accident_refused_date: 'happened',
  colleagues_in_danger: 'others',
  workplace_active: 'others',
  staff_count: 'others',
  nl_others_unpaid: 'others',
  perpetrator_can_pay: 'others',
} as const satisfies { readonly [F in FactId]?: Unchanging }
export const unchangingOf: { readonly [F in FactId]?: Unchanging } = unchanging

/** The facts that an event changes. */
export function changedBy({ sets, adds, drops }: Event): readonly FactId[] {
  return [sets, adds, drops].flatMap(part => Object.keys(part ?? {}) as FactId[])
}
