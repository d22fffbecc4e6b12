/** Steps and sums inside a pathway. They never change its outcome; dates of an option are shown only with it. */
import { be_closure_reference_ok, be_stage, diplomat_employer, nl_stage, service_years_from_1 } from './computed.ts'
import { all, always, any, atLeast, below, type Condition, given, has, is, isNot, not, since, yes } from './conditions.ts'
import type { DeadlineId } from './deadlines.ts'
import {
  adult_at_work,
  be_case_open,
  be_link,
  chain_any,
  charge_carries_wages,
  charge_trafficking,
  damage,
  fund_source,
  harm_any,
  immune_employer,
  irregular,
  means_used,
  nl_case_open,
  nl_link,
  non_eu,
  only_low_pay,
  signs,
  violence_any,
  wages_due,
} from './derived.ts'
import type { PathwayId } from './pathways.ts'

export interface Option {
  readonly becomes: 'available' | 'conditional' | 'blocked'
  readonly when: Condition
  readonly dates?: readonly DeadlineId[]
}

export const options: { readonly [P in PathwayId]?: { readonly [id: string]: Option } } = {
  'be-identification': {
    first_contact_centre: { becomes: 'available', when: always },
    statement_to_auditor: { becomes: 'available', when: all(signs, yes('left_exploiter'), yes('will_cooperate')) },
    anonymous_call: { becomes: 'available', when: always },
    two_countries_one_plan: { becomes: 'conditional', when: all(be_link, nl_link, non_eu) },
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
  'be-workplace-accident-fedris': {
    fedris_uninsured: { becomes: 'available', when: is('accident_insurance', 'not_insured') },
    insurer: { becomes: 'available', when: is('accident_insurance', 'insured') },
    court_after_refusal: { becomes: 'available', when: given('accident_refused_date') },
    relatives_annuity: { becomes: 'available', when: has('accident_severity', 'death_of_relative') },
    declare_here_too: { becomes: 'available', when: all(yes('posted_worker'), is('a1_form', 'no')), dates: ['dl_be_accident_claim'] },
    posting_paper_check: { becomes: 'conditional', when: all(yes('posted_worker'), isNot('a1_form', 'no')) },
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
      when: all(is('employer_kind', 'non_profit'), since('insolvency_date', '2025-01-01'), atLeast('staff_count', 20)),
    },
  },
  'be-violent-crime-fund': {
    urgent_aid: { becomes: 'available', when: all(any(yes('statement_made'), yes('civil_party_joined')), violence_any) },
    supplementary_aid: { becomes: 'conditional', when: all(is('compensation_received', 'part', 'full'), harm_any) },
  },
  'nl-identification': {
    comensha_first: { becomes: 'available', when: always },
    intake_police_or_inspectorate: { becomes: 'available', when: signs },
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
  'nl-injured-party': {
    ask_payment_order: { becomes: 'available', when: is(nl_stage, 'trial_first', 'appeal') },
    free_lawyer_any_income: { becomes: 'conditional', when: all(nl_case_open, any(charge_trafficking, violence_any)) },
    immunity_to_check: { becomes: 'conditional', when: immune_employer },
  },
  'nl-insolvency-uwv': {
    without_papers_tumer: { becomes: 'available', when: irregular },
    claim_with_curator: { becomes: 'available', when: is('employer_closed', 'bankrupt', 'payment_suspension', 'debt_restructuring') },
    chain_next_link: { becomes: 'conditional', when: chain_any },
    foreign_employer_fund: { becomes: 'conditional', when: is('employer_seat', 'be', 'other_eu', 'outside_eu') },
  },
  'nl-violent-crime-fund': {
    provisional_payment: { becomes: 'conditional', when: all(has('needs', 'food_money', 'doctor', 'sleep'), fund_source) },
  },
}
