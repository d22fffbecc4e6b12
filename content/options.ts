/** Steps and sums inside a pathway. They never change its outcome; dates of an option are shown only with it. */
import {
  be_closure_reference_ok,
  be_stage,
  case_over_1y,
  diplomat_employer,
  months_since_statement_from_24,
  nl_regelrechter_open,
  nl_stage,
  service_years_from_1,
  worked_months_from_3,
} from './computed.ts'
import { all, always, any, atLeast, below, type Condition, given, has, inForce, is, isNot, not, passed, since, yes } from './conditions.ts'
import type { DeadlineId } from './deadlines.ts'
import {
  adult_at_work,
  be_case_open,
  be_link,
  be_work,
  chain_any,
  charge_carries_wages,
  charge_trafficking,
  clock_stopped,
  control_any,
  damage,
  fund_source,
  harm_any,
  immune_employer,
  irregular,
  lawful_stay_nl,
  means_used,
  minor_alone,
  nl_case_open,
  nl_link,
  nl_regelrechter_area,
  nl_work,
  non_eu,
  only_low_pay,
  own_stay,
  real_fear,
  signs,
  some_proof,
  trafficking_recorded,
  victim_paper,
  violence_any,
  wages_due,
} from './derived.ts'
import { type DatedRuleId, ruleDays } from './law.ts'
import type { PathwayId } from './pathways.ts'

export interface Option {
  readonly becomes: 'available' | 'conditional' | 'blocked'
  /** What it becomes instead while a bill counts as law, unless that surely does not touch the person. */
  readonly instead?: { readonly when: Condition; readonly becomes: 'available' | 'conditional' }
  readonly when: Condition
  readonly dates?: readonly DeadlineId[]
  /** Does not apply before that rule was there. */
  readonly since?: DatedRuleId
}

/** Without papers a lawyer or CoMensha comes first, once illegal stay is a crime. */
const helperFirst = { when: all(inForce('illegal_stay_criminal'), irregular), becomes: 'conditional' } as const
/** The offences that a plan of December 2025 would add to those paid in advance without a cap. */
const advanceExtended = all(
  inForce('nl_uncapped_advance_extended'),
  is('court_outcome', 'conviction_other'),
  has('charges', 'unlawful_detention'),
)

export const options: { readonly [P in PathwayId]?: { readonly [id: string]: Option } } = {
  'be-identification': {
    first_contact_centre: { becomes: 'available', when: always },
    statement_to_auditor: { becomes: 'available', when: all(signs, yes('left_exploiter'), yes('will_cooperate')) },
    anonymous_call: { becomes: 'available', when: always },
    two_countries_one_plan: { becomes: 'conditional', when: all(be_link, nl_link, non_eu) },
  },
  'be-residence-procedure': {
    phase2_orange_card: {
      becomes: 'available',
      when: all(yes('statement_made'), yes('left_exploiter'), is('specialised_help_state', 'followed')),
    },
    phase3_a_card: {
      becomes: 'available',
      when: all(
        is('be_magistrate_status', 'provisional', 'confirmed'),
        be_case_open,
        yes('left_exploiter'),
        is('identity_document', 'passport', 'national_id', 'none_but_tried'),
      ),
    },
    plan_before_18: { becomes: 'available', when: minor_alone },
    go_on_as_adult_after_18: {
      becomes: 'conditional',
      when: all(yes('worked_under_18'), not(yes('under_18')), is('residence_status', 'be_orange_card')),
    },
    money_remedies: { becomes: 'available', when: any(wages_due, damage) },
    stay_9bis: {
      becomes: 'conditional',
      when: all(
        non_eu,
        not(own_stay),
        is('detained', 'no'),
        is('country_now', 'be'),
        not(yes('under_18')),
        signs,
        not(yes('will_cooperate')),
      ),
    },
    stay_9ter: {
      becomes: 'conditional',
      when: all(non_eu, yes('serious_illness'), is('country_now', 'be'), signs, not(yes('will_cooperate'))),
    },
    asylum: { becomes: 'conditional', when: all(non_eu, real_fear, is('country_now', 'be'), signs, not(yes('will_cooperate'))) },
  },
  'be-status-withdrawn': {
    ask_reasons_and_reopen: { becomes: 'available', when: is(be_stage, 'dismissed') },
    complaint_investigating_judge: { becomes: 'available', when: all(is(be_stage, 'dismissed', 'none'), damage, not(diplomat_employer)) },
    direct_summons: {
      becomes: 'available',
      when: all(is(be_stage, 'dismissed', 'none'), yes('suspect_known'), damage, not(diplomat_employer)),
    },
    petition_28decies: { becomes: 'available', when: all(is(be_stage, 'inquiry'), case_over_1y, yes('injured_declared')) },
    appeal_non_lieu: {
      becomes: 'available',
      when: all(is(be_stage, 'non_lieu'), yes('civil_party_joined'), not(passed('dl_be_nonlieu_appeal'))),
    },
    appeal_non_lieu_late: {
      becomes: 'conditional',
      when: all(is(be_stage, 'non_lieu'), yes('civil_party_joined'), passed('dl_be_nonlieu_appeal')),
    },
    ask_to_be_added: { becomes: 'available', when: all(be_case_open, any(not(yes('listed_as_victim')), not(charge_carries_wages))) },
    annulment_appeal_call: { becomes: 'available', when: all(non_eu, is('be_magistrate_status', 'refused', 'withdrawn')) },
    stop_route: {
      becomes: 'conditional',
      when: all(months_since_statement_from_24, is('be_magistrate_status', 'provisional', 'confirmed', 'withdrawn')),
    },
    stay_9bis: {
      becomes: 'conditional',
      when: all(non_eu, not(own_stay), is('detained', 'no'), is('country_now', 'be'), not(yes('under_18'))),
    },
    stay_9bis_with_ties: {
      becomes: 'conditional',
      when: all(
        non_eu,
        not(own_stay),
        is('detained', 'no'),
        is('country_now', 'be'),
        not(yes('under_18')),
        has('ties', 'work', 'language', 'home', 'school_children'),
      ),
    },
    stay_9ter: { becomes: 'conditional', when: all(non_eu, yes('serious_illness'), is('country_now', 'be')) },
    asylum: { becomes: 'conditional', when: all(non_eu, real_fear, is('country_now', 'be')) },
    return_help: { becomes: 'available', when: has('goals', 'return_home') },
    money_remedies: { becomes: 'available', when: any(wages_due, damage) },
  },
  'be-civil-party': {
    wages_in_criminal_case: { becomes: 'available', when: charge_carries_wages },
    moral_damage: { becomes: 'available', when: any(charge_trafficking, has('charges', 'violence')) },
    injured_form_first: {
      becomes: 'available',
      when: all(is(be_stage, 'inquiry', 'judicial_investigation'), not(yes('injured_declared'))),
    },
    own_complaint_investigating_judge: {
      becomes: 'conditional',
      when: all(is(be_stage, 'none', 'inquiry', 'dismissed'), damage, not(diplomat_employer)),
    },
    ask_to_be_added: { becomes: 'available', when: all(be_case_open, not(yes('listed_as_victim'))) },
    ask_wage_charge: { becomes: 'available', when: all(be_case_open, wages_due, not(charge_carries_wages)) },
    immunity_to_check: { becomes: 'conditional', when: immune_employer },
  },
  'be-declaration-injured-person': {
    petition_after_one_year: { becomes: 'available', when: all(yes('injured_declared'), is(be_stage, 'inquiry'), case_over_1y) },
  },
  'be-labour-court-wages': {
    presumption_three_months: { becomes: 'available', when: all(non_eu, is('papers_during_work', 'none')), since: 'be_chain_irregular' },
    chain_irregular_workers: { becomes: 'available', when: all(is('papers_during_work', 'none'), chain_any), since: 'be_chain_irregular' },
    chain_construction: { becomes: 'available', when: all(is('sector', 'construction', 'finishing_trades'), chain_any) },
    chain_after_notice: { becomes: 'conditional', when: chain_any },
    belgian_minimum_posted: { becomes: 'available', when: yes('posted_worker') },
    cash_counts_as_unpaid: { becomes: 'conditional', when: yes('paid_in_cash') },
    legal_aid: { becomes: 'available', when: yes('low_income') },
    union_representation: { becomes: 'available', when: yes('union_member') },
    notice_pay_claim: { becomes: 'available', when: is('job_end_reason', 'dismissed_on_spot', 'dismissed_notice', 'firm_closed') },
    auditor_collective_action: { becomes: 'conditional', when: yes('several_workers') },
    good_offices_commission: { becomes: 'available', when: immune_employer },
    split_by_country: { becomes: 'available', when: all(be_work, nl_work) },
    immunity_to_check: { becomes: 'conditional', when: immune_employer },
    parcel_rules: { becomes: 'conditional', when: is('sector', 'parcels'), since: 'be_parcel_act' },
  },
  'be-insolvency-ffe': {
    contractual_sums: { becomes: 'available', when: wages_due },
    closure_compensation_20: {
      becomes: 'available',
      when: all(
        not(is('employer_kind', 'non_profit')),
        atLeast('staff_count', 20),
        service_years_from_1,
        is('contract_kind', 'written_open', 'spoken', 'none'),
        be_closure_reference_ok,
      ),
    },
    closure_compensation_5_19: {
      becomes: 'available',
      when: all(
        not(is('employer_kind', 'non_profit')),
        atLeast('staff_count', 5),
        below('staff_count', 20),
        is('employer_closed', 'bankrupt'),
        service_years_from_1,
        is('contract_kind', 'written_open', 'spoken', 'none'),
        be_closure_reference_ok,
      ),
    },
    non_profit_closure_compensation: {
      becomes: 'available',
      when: all(is('employer_kind', 'non_profit'), since('insolvency_date', ruleDays.be_fund_non_profit), atLeast('staff_count', 20)),
    },
  },
  'be-workplace-accident-fedris': {
    fedris_uninsured: { becomes: 'available', when: is('accident_insurance', 'not_insured') },
    insurer: { becomes: 'available', when: is('accident_insurance', 'insured') },
    court_after_refusal: { becomes: 'available', when: given('accident_refused_date') },
    relatives_annuity: { becomes: 'available', when: has('accident_severity', 'death_of_relative') },
    declare_here_too: { becomes: 'available', when: all(yes('posted_worker'), is('a1_form', 'no')), dates: ['dl_be_accident_claim'] },
    posting_paper_check: { becomes: 'conditional', when: all(yes('posted_worker'), isNot('a1_form', 'no')) },
  },
  'be-violent-crime-fund': {
    urgent_aid: { becomes: 'available', when: all(any(yes('statement_made'), yes('civil_party_joined')), violence_any) },
    supplementary_aid: { becomes: 'conditional', when: all(is('compensation_received', 'part', 'full'), harm_any) },
  },
  'be-inspectorate-complaint': {
    anonymous_information: { becomes: 'available', when: always },
    own_complaint_no_papers: { becomes: 'available', when: all(irregular, is('found_by_authorities', 'not_found')) },
    safety_inspection: { becomes: 'available', when: has('work_conditions', 'unsafe_work') },
    permit_inspection_region: { becomes: 'available', when: is('residence_status', 'work_permit', 'seasonal_permit') },
    no_worker_fine: { becomes: 'available', when: any(yes('complained_first'), trafficking_recorded) },
    good_offices_commission: { becomes: 'available', when: immune_employer },
    immunity_to_check: { becomes: 'conditional', when: immune_employer },
    others_in_danger: { becomes: 'available', when: yes('colleagues_in_danger') },
  },
  'be-negotiation-sectoral': {
    chain_letter: { becomes: 'available', when: chain_any },
    sector_fund: {
      becomes: 'available',
      when: all(is('sector', 'construction', 'finishing_trades', 'cleaning', 'restaurant_hotel', 'road_haulage'), yes('work_declared')),
    },
    agency_fund: { becomes: 'available', when: all(yes('agency_worker'), yes('work_declared')) },
    undo_signed_paper: {
      becomes: 'conditional',
      when: all(
        has('signed_paper', 'settlement', 'full_receipt', 'blank_or_not_understood'),
        any(yes('signed_under_pressure'), yes('work_still')),
      ),
    },
    good_offices_commission: { becomes: 'available', when: immune_employer },
  },
  'be-safe-reporting': {
    helper_first: { becomes: 'available', when: always },
    police_alone_without_papers: { becomes: 'conditional', when: all(irregular, yes('plans_police_visit')) },
    report_with_papers: { becomes: 'available', when: all(any(not(non_eu), own_stay, victim_paper), not(yes('worked_under_other_name'))) },
    inspection_complaint_via_helper: { becomes: 'available', when: all(irregular, wages_due) },
    found_ask_for_victim_information: {
      becomes: 'available',
      when: is('found_by_authorities', 'workplace_inspection', 'street_or_traffic_check', 'arrest'),
    },
    suspect_needs_lawyer: { becomes: 'available', when: yes('suspected_of_crime') },
    protocol_service_helps: { becomes: 'conditional', when: any(immune_employer, is('residence_status', 'protocol_card')) },
    call_own_helper: { becomes: 'available', when: has('own_helper', 'lawyer', 'union', 'centre', 'other_helper', 'guardian') },
    family_safety_first: { becomes: 'conditional', when: yes('family_threatened') },
    debt_talk_first: { becomes: 'conditional', when: yes('debt_owed') },
    others_in_danger: { becomes: 'available', when: yes('colleagues_in_danger') },
    contact_on_your_terms: { becomes: 'available', when: is('call_back_safe', 'no') },
  },
  'be-shelter-care': {
    centre_shelter: { becomes: 'available', when: all(signs, yes('accepts_specialised_help')) },
    social_aid_cpas: {
      becomes: 'available',
      when: is('residence_status', 'be_orange_card', 'victim_permit', 'humanitarian_permit', 'long_term'),
    },
    social_aid_annex15: { becomes: 'conditional', when: is('residence_status', 'reflection_paper') },
    urgent_medical_aid: { becomes: 'available', when: all(irregular, is('country_now', 'be')) },
    social_aid_eu: { becomes: 'conditional', when: any(is('nationality_group', 'other_eu'), is('nationality_group', 'dutch')) },
    victim_support_services: { becomes: 'available', when: always },
    social_aid_temporary_protection: { becomes: 'available', when: is('residence_status', 'temporary_protection') },
    plan_before_18: { becomes: 'available', when: minor_alone },
    bed_tonight: { becomes: 'conditional', when: is('sleeps_tonight', 'nowhere') },
    plan_before_leaving: {
      becomes: 'available',
      when: all(yes('housing_from_employer'), any(yes('work_still'), all(signs, not(yes('left_exploiter')))), is('detained', 'no')),
    },
  },
  'be-non-trafficking-protection': {
    wages: { becomes: 'available', when: wages_due, dates: ['dl_be_wage_contract'] },
    act_2013_rights: { becomes: 'available', when: is('papers_during_work', 'none'), since: 'be_chain_irregular' },
    housing_abuse: { becomes: 'available', when: all(has('work_conditions', 'bad_housing'), yes('housing_from_employer')) },
    violence_report: { becomes: 'available', when: violence_any },
    permit_search_time: {
      becomes: 'conditional',
      when: all(is('residence_status', 'work_permit', 'seasonal_permit'), not(yes('work_still'))),
      dates: ['dl_be_permit_90'],
    },
    discrimination_unia: { becomes: 'available', when: yes('discrimination') },
    separate_exploitation_permit: { becomes: 'conditional', when: irregular },
    protocol_card_ends_with_mission: { becomes: 'conditional', when: all(is('residence_status', 'protocol_card'), not(yes('work_still'))) },
    good_offices_commission: { becomes: 'available', when: immune_employer },
  },
  'nl-identification': {
    comensha_first: { becomes: 'available', when: always },
    intake_police_or_inspectorate: { becomes: 'available', when: signs, instead: helperFirst },
    two_countries_one_plan: { becomes: 'conditional', when: all(be_link, nl_link, non_eu) },
    cite_recent_supreme_court: { becomes: 'conditional', when: any(only_low_pay, all(adult_at_work, not(means_used))) },
  },
  'nl-reflection-period': {
    thirty_days_dublin: { becomes: 'available', when: yes('dublin_case') },
    search_period_permit: {
      becomes: 'conditional',
      when: all(is('residence_status', 'work_permit'), not(yes('work_still'))),
      dates: ['dl_nl_search'],
    },
  },
  'nl-residence-cooperation': {
    ground_g_labour_exploitation: {
      becomes: 'conditional',
      when: all(
        any(irregular, is('papers_during_work', 'without_work_right', 'none')),
        any(signs, yes('worked_under_18')),
        any(yes('statement_made'), yes('cooperates_otherwise')),
        nl_case_open,
      ),
    },
    hardship_route: { becomes: 'conditional', when: has('cannot_cooperate_reasons', 'serious_threat', 'illness_or_trauma', 'too_young') },
    money_remedies: { becomes: 'available', when: any(wages_due, damage) },
  },
  'nl-status-withdrawn': {
    complaint_art12: { becomes: 'available', when: all(is(nl_stage, 'dismissed'), damage, not(passed('dl_nl_art12'))) },
    complaint_art12_no_formal_notice: {
      becomes: 'conditional',
      when: all(is(nl_stage, 'dismissed'), damage, passed('dl_nl_art12'), is('nl_dismissal_formal', 'simple_letter', 'told_only')),
    },
    ask_om_to_add: { becomes: 'available', when: all(nl_case_open, not(yes('listed_as_victim')), not(yes('hearing_closed'))) },
    objection_permit: { becomes: 'available', when: given('refusal_letter_date') },
    hardship_route: { becomes: 'conditional', when: has('cannot_cooperate_reasons', 'serious_threat', 'illness_or_trauma', 'too_young') },
    continued_stay: { becomes: 'conditional', when: all(yes('nl_b83_had'), real_fear) },
    money_remedies: { becomes: 'available', when: any(wages_due, damage) },
  },
  'nl-injured-party': {
    ask_payment_order: { becomes: 'available', when: is(nl_stage, 'trial_first', 'appeal') },
    free_lawyer_any_income: { becomes: 'conditional', when: all(nl_case_open, any(charge_trafficking, violence_any)) },
    immunity_to_check: { becomes: 'conditional', when: immune_employer },
  },
  'nl-advance-payment': {
    uncapped: { becomes: 'available', when: any(is('court_outcome', 'conviction_trafficking', 'conviction_violent'), advanceExtended) },
    capped_5000: { becomes: 'available', when: all(is('court_outcome', 'conviction_other'), not(advanceExtended)) },
  },
  'nl-violent-crime-fund': {
    provisional_payment: { becomes: 'conditional', when: all(has('needs', 'food_money', 'doctor', 'sleep'), fund_source) },
  },
  'nl-civil-wages': {
    part_too_old: { becomes: 'conditional', when: all(passed('dl_nl_wage_first'), not(clock_stopped), not(passed('dl_nl_wage_last'))) },
    presumption_six_months: { becomes: 'available', when: is('papers_during_work', 'without_work_right', 'none') },
    presumption_contract: { becomes: 'available', when: worked_months_from_3 },
    dismissal_claim: {
      becomes: 'available',
      when: all(is('job_end_reason', 'dismissed_on_spot', 'dismissed_notice', 'left_myself'), not(passed('dl_nl_dismissal'))),
      dates: ['dl_nl_dismissal'],
    },
    dismissal_claim_late: {
      becomes: 'conditional',
      when: all(is('job_end_reason', 'dismissed_on_spot', 'dismissed_notice'), passed('dl_nl_dismissal')),
      dates: ['dl_nl_dismissal'],
    },
    transition_payment: {
      becomes: 'available',
      when: all(is('job_end_reason', 'dismissed_notice', 'contract_ended'), not(passed('dl_nl_transition'))),
      dates: ['dl_nl_transition'],
    },
    urgent_court: { becomes: 'available', when: all(some_proof, not(diplomat_employer)) },
    client_liable_616a: { becomes: 'available', when: has('work_chain', 'direct_client', 'agency_user') },
    next_link_616b: { becomes: 'conditional', when: has('work_chain', 'main_contractor', 'several_layers'), since: 'nl_chain' },
    silence_616e: { becomes: 'available', when: all(given('nl_chain_info_asked_date'), passed('dl_nl_616e')), since: 'nl_chain' },
    main_client_after_notice: { becomes: 'available', when: all(given('nl_chain_notice_date'), passed('dl_nl_616b')), since: 'nl_chain' },
    posted_hard_core: { becomes: 'available', when: yes('posted_worker') },
    pay_without_work: { becomes: 'available', when: yes('no_work_offered') },
    cash_breach: {
      becomes: 'available',
      when: all(yes('paid_in_cash'), not(all(is('employer_kind', 'private_household', 'diplomat_household'), below('days_per_week', 4)))),
      since: 'nl_bank_transfer',
    },
    deduction_check: {
      becomes: 'available',
      when: has('deductions_for', 'housing', 'food', 'transport', 'papers_or_recruitment', 'fines', 'advances'),
    },
    legal_aid: { becomes: 'available', when: yes('low_income') },
    regelrechter_form: { becomes: 'available', when: all(nl_regelrechter_open, nl_regelrechter_area, not(diplomat_employer)) },
    ministry_protocol: { becomes: 'conditional', when: immune_employer },
    split_by_country: { becomes: 'available', when: all(be_work, nl_work) },
    immunity_to_check: { becomes: 'conditional', when: immune_employer },
  },
  'nl-regelrechter': {
    form_dutch_or_english: { becomes: 'available', when: always },
    no_lawyer_or_bailiff_needed: { becomes: 'available', when: always },
    any_amount_of_wages: { becomes: 'available', when: all(yes('orders_given'), not(yes('paper_self_employed'))) },
    dismissal_goes_to_other_procedure: { becomes: 'conditional', when: is('job_end_reason', 'dismissed_on_spot', 'dismissed_notice') },
    client_liable_in_same_form: { becomes: 'conditional', when: has('work_chain', 'direct_client', 'agency_user') },
    appeal_above_1750: { becomes: 'conditional', when: always },
    helper_address: { becomes: 'conditional', when: not(yes('reachable_address')) },
    immunity_to_check: { becomes: 'conditional', when: immune_employer },
  },
  'nl-insolvency-uwv': {
    without_papers_tumer: { becomes: 'available', when: irregular },
    claim_with_curator: { becomes: 'available', when: is('employer_closed', 'bankrupt', 'payment_suspension', 'debt_restructuring') },
    chain_next_link: { becomes: 'conditional', when: chain_any, since: 'nl_chain' },
    foreign_employer_fund: { becomes: 'conditional', when: is('employer_seat', 'be', 'other_eu', 'outside_eu') },
  },
  'nl-workplace-accident': {
    employer_or_client_liable: { becomes: 'available', when: is('work_harm', 'accident_at_work', 'disease') },
    sick_pay_70: {
      becomes: 'available',
      when: all(
        yes('sick_now'),
        yes('work_still'),
        not(all(is('employer_kind', 'private_household', 'diplomat_household'), below('days_per_week', 4))),
      ),
    },
    sick_pay_domestic_6_weeks: {
      becomes: 'available',
      when: all(
        yes('sick_now'),
        yes('work_still'),
        is('employer_kind', 'private_household', 'diplomat_household'),
        below('days_per_week', 4),
      ),
    },
    ziektewet: {
      becomes: 'available',
      when: all(yes('sick_now'), not(yes('work_still')), lawful_stay_nl, not(all(yes('posted_worker'), isNot('a1_form', 'no')))),
    },
    ziektewet_no_papers: { becomes: 'blocked', when: all(yes('sick_now'), not(yes('work_still')), not(lawful_stay_nl)) },
    tsb: {
      becomes: 'available',
      when: is(
        'nl_listed_disease',
        'asbestos_lung_cancer',
        'allergic_asthma',
        'solvent_brain_disease',
        'nose_cancer_wood_dust',
        'silicosis',
        'silica_lung_cancer',
      ),
    },
    inspectorate_report: { becomes: 'available', when: has('accident_severity', 'hospital', 'lasting_injury', 'death_of_relative') },
    uninsured_care: { becomes: 'available', when: all(not(yes('health_insurance')), non_eu, is('country_now', 'nl')) },
    uninsured_care_eu: { becomes: 'conditional', when: all(not(yes('health_insurance')), not(non_eu), is('country_now', 'nl')) },
    medical_stay: { becomes: 'conditional', when: all(non_eu, yes('serious_illness'), is('country_now', 'nl')) },
    home_country_insurance: { becomes: 'conditional', when: all(yes('posted_worker'), not(is('work_harm', 'none'))) },
  },
  'nl-inspectorate-complaint': {
    criminal_branch: { becomes: 'available', when: signs, instead: helperFirst },
    danger_now: { becomes: 'available', when: has('work_conditions', 'unsafe_work'), instead: helperFirst },
    helper_reports: { becomes: 'available', when: always },
    ministry_protocol: { becomes: 'conditional', when: immune_employer },
    immunity_to_check: { becomes: 'conditional', when: immune_employer },
    others_in_danger: { becomes: 'available', when: yes('colleagues_in_danger') },
  },
  'nl-negotiation-sectoral': {
    sncu: { becomes: 'available', when: all(yes('agency_worker'), yes('several_workers'), not(passed('dl_nl_sncu_2y'))) },
    sncu_individual: { becomes: 'conditional', when: all(yes('agency_worker'), not(yes('several_workers'))) },
    sncu_too_old: { becomes: 'blocked', when: all(yes('agency_worker'), passed('dl_nl_sncu_2y')) },
    vnb: { becomes: 'available', when: is('sector', 'road_haulage') },
    tbb_construction: { becomes: 'available', when: is('sector', 'construction') },
    lea_finishing: { becomes: 'available', when: is('sector', 'finishing_trades') },
    union_help: { becomes: 'available', when: yes('union_member') },
    union_join_first: { becomes: 'conditional', when: not(yes('union_member')) },
    undo_settlement: { becomes: 'available', when: all(has('signed_paper', 'settlement'), not(passed('dl_nl_settlement'))) },
    void_under_pressure: {
      becomes: 'conditional',
      when: all(
        has('signed_paper', 'settlement', 'resignation', 'full_receipt', 'blank_or_not_understood'),
        yes('signed_under_pressure'),
        not(passed('dl_nl_voidable')),
      ),
    },
    ministry_protocol: { becomes: 'conditional', when: immune_employer },
  },
  'nl-safe-reporting': {
    advice_only: { becomes: 'available', when: always },
    free_in_free_out: {
      becomes: 'available',
      when: all(irregular, not(yes('suspected_of_crime')), not(yes('entry_ban_or_alert')), not(yes('worked_under_other_name'))),
      instead: helperFirst,
    },
    trafficking_intake: { becomes: 'available', when: signs, instead: helperFirst },
    anonymous_tip_line: { becomes: 'available', when: has('goals', 'anonymous_tip') },
    person_with_papers_reports: { becomes: 'available', when: irregular },
    protocol_interview_alone: { becomes: 'conditional', when: any(immune_employer, is('residence_status', 'protocol_card')) },
    call_own_helper: { becomes: 'available', when: has('own_helper', 'lawyer', 'union', 'centre', 'other_helper', 'guardian') },
    family_safety_first: { becomes: 'conditional', when: yes('family_threatened') },
    debt_talk_first: { becomes: 'conditional', when: yes('debt_owed') },
    others_in_danger: { becomes: 'available', when: yes('colleagues_in_danger') },
    contact_on_your_terms: { becomes: 'available', when: is('call_back_safe', 'no') },
  },
  'nl-shelter-care': {
    cosm_place: {
      becomes: 'available',
      when: all(is('reflection_state', 'running'), not(passed('dl_nl_reflection_end')), not(yes('under_18'))),
    },
    complex_needs_place: { becomes: 'conditional', when: has('needs', 'addiction_or_disability_care') },
    mens_place: { becomes: 'conditional', when: is('shelter_group', 'man') },
    city_shelter: { becomes: 'conditional', when: all(irregular, is('nl_city', 'amsterdam', 'utrecht', 'eindhoven', 'groningen')) },
    city_shelter_stopped: { becomes: 'conditional', when: all(irregular, is('nl_city', 'rotterdam')) },
    medical_care_uninsured: { becomes: 'available', when: all(irregular, not(yes('health_insurance')), is('country_now', 'nl')) },
    medical_care_eu_uninsured: {
      becomes: 'conditional',
      when: all(is('nationality_group', 'belgian', 'other_eu'), not(yes('health_insurance')), is('country_now', 'nl')),
    },
    rvb_allowance: { becomes: 'available', when: is('reflection_state', 'running') },
    plan_before_leaving: {
      becomes: 'available',
      when: all(yes('housing_from_employer'), any(yes('work_still'), all(signs, not(yes('left_exploiter')))), is('detained', 'no')),
    },
    emergency_bed_before_period: {
      becomes: 'conditional',
      when: all(non_eu, signs, has('needs', 'sleep'), is('reflection_state', 'not_asked', 'asked', 'refused')),
    },
    ukraine_reception: { becomes: 'available', when: is('residence_status', 'temporary_protection') },
    bed_tonight: { becomes: 'conditional', when: is('sleeps_tonight', 'nowhere') },
  },
  'nl-non-trafficking-protection': {
    wages: { becomes: 'available', when: wages_due, dates: ['dl_nl_wage_first'] },
    permit_g: {
      becomes: 'conditional',
      when: all(irregular, nl_case_open, any(yes('statement_made'), yes('cooperates_otherwise')), any(signs, yes('worked_under_18'))),
    },
    search_period_permit: {
      becomes: 'conditional',
      when: all(is('residence_status', 'work_permit'), not(yes('work_still'))),
      dates: ['dl_nl_search'],
    },
    seasonal_change_employer: { becomes: 'conditional', when: is('residence_status', 'seasonal_permit') },
    keep_worker_status_eu: {
      becomes: 'available',
      when: all(is('nationality_group', 'belgian', 'other_eu'), not(yes('work_still'))),
      dates: ['dl_nl_jobseeker'],
    },
    posted_core_terms: { becomes: 'available', when: yes('posted_worker') },
    housing_rules: { becomes: 'available', when: yes('housing_from_employer') },
    agency_rules: { becomes: 'available', when: yes('agency_worker') },
    other_offence_report: { becomes: 'available', when: any(control_any, violence_any), instead: helperFirst },
    discrimination_office: { becomes: 'available', when: yes('discrimination') },
    serious_disadvantage_offence: {
      becomes: 'conditional',
      when: signs,
      instead: { when: inForce('nl_bill_36547_in_force'), becomes: 'available' },
    },
    protocol_card_ends_with_mission: { becomes: 'conditional', when: all(is('residence_status', 'protocol_card'), not(yes('work_still'))) },
    ministry_protocol: { becomes: 'conditional', when: immune_employer },
    dismissal_claim: {
      becomes: 'available',
      when: all(is('job_end_reason', 'dismissed_on_spot', 'dismissed_notice', 'left_myself'), not(passed('dl_nl_dismissal'))),
      dates: ['dl_nl_dismissal'],
    },
  },
}
