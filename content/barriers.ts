/** What stands in the way in practice although the law opens the door (facts.md section 6). A barrier never changes an outcome. */
import { be_stage, nl_stage } from './computed.ts'
import { all, any, type Condition, has, is, isNot, not, yes } from './conditions.ts'
import {
  be_case_open,
  be_here,
  be_link,
  charge_carries_wages,
  charge_trafficking,
  convicted,
  harm_any,
  harm_from_crime,
  immune_employer,
  irregular,
  nl_case_open,
  nl_link,
  nl_work,
  signs,
  some_proof,
  strong_source,
  trafficking_recorded,
  violence_any,
  wages_due,
  work_proved,
} from './derived.ts'
import type { PathwayId } from './pathways.ts'
import type { Certainty } from './sources/index.ts'

export interface Barrier {
  /** The pathways that it weakens. */
  readonly pathways: readonly PathwayId[]
  readonly when: Condition
  /** 1 light, 2 heavy, 3 often decisive: shown as a maybe while its condition is not known. */
  readonly weight: 1 | 2 | 3
  readonly certainty: Certainty
}

export const barriers = {
  b_not_seen_as_victim: {
    pathways: ['be-identification', 'nl-identification'],
    when: all(signs, is('registered_possible_victim', 'no'), is('be_magistrate_status', 'none', 'refused')),
    weight: 2,
    certainty: 'ILO',
  },
  b_no_trust: {
    pathways: ['be-identification', 'nl-identification'],
    when: any(irregular, isNot('detained', 'no'), isNot('found_by_authorities', 'not_found')),
    weight: 3,
    certainty: 'ILO',
  },
  b_needs_the_income: {
    pathways: ['be-identification', 'nl-identification', 'be-reflection-period', 'nl-reflection-period'],
    when: all(yes('work_still'), has('needs', 'sleep', 'food_money')),
    weight: 2,
    certainty: 'ILO',
  },
  b_police_alone_be: {
    pathways: ['be-identification'],
    when: all(irregular, yes('plans_police_visit')),
    weight: 3,
    certainty: 'seen',
  },
  b_reflection_not_offered: {
    pathways: ['be-reflection-period', 'nl-reflection-period'],
    when: all(signs, is('reflection_state', 'not_asked', 'refused')),
    weight: 2,
    certainty: 'ILO',
  },
  b_dublin_short: {
    pathways: ['nl-reflection-period'],
    when: yes('dublin_case'),
    weight: 2,
    certainty: 'seen',
  },
  b_centre_full_be: {
    pathways: ['be-identification'],
    when: all(is('specialised_help_state', 'waiting_list'), be_here),
    weight: 2,
    certainty: 'seen',
  },
  b_not_listed: {
    pathways: ['be-civil-party', 'nl-injured-party'],
    when: not(yes('listed_as_victim')),
    weight: 3,
    certainty: 'ILO',
  },
  b_wage_charge_missing: {
    pathways: ['be-civil-party'],
    when: all(be_case_open, not(charge_carries_wages)),
    weight: 3,
    certainty: 'ILO',
  },
  b_lesser_charge: {
    pathways: ['be-civil-party', 'nl-injured-party', 'nl-violent-crime-fund'],
    when: all(any(be_case_open, nl_case_open), not(charge_trafficking)),
    weight: 3,
    certainty: 'ILO',
  },
  b_acquittal_ends_nl: {
    pathways: ['nl-injured-party'],
    when: all(is(nl_stage, 'trial_first', 'appeal', 'final'), is('court_outcome', 'acquittal')),
    weight: 3,
    certainty: 'ILO',
  },
  b_award_not_paid_be: {
    pathways: ['be-civil-party'],
    when: all(is(be_stage, 'final'), convicted, is('order_paid', 'none', 'part')),
    weight: 3,
    certainty: 'ILO',
  },
  b_case_takes_years: {
    pathways: ['be-civil-party', 'nl-injured-party'],
    when: any(be_case_open, nl_case_open, yes('civil_claim_running')),
    weight: 2,
    certainty: 'ILO',
  },
  b_needs_specialised_help: {
    pathways: ['be-workplace-accident-fedris'],
    when: all(
      is('specialised_help_state', 'none'),
      not(yes('union_member')),
      not(has('own_helper', 'lawyer', 'union', 'centre', 'other_helper')),
    ),
    weight: 2,
    certainty: 'ILO',
  },
  b_weak_proof: {
    pathways: ['be-insolvency-ffe', 'nl-insolvency-uwv', 'be-workplace-accident-fedris'],
    when: not(work_proved),
    weight: 2,
    certainty: 'own knowledge',
  },
  b_firm_empty: {
    pathways: ['be-civil-party'],
    when: is('employer_closed', 'bankrupt', 'liquidated', 'stopped', 'disappeared'),
    weight: 3,
    certainty: 'ILO',
  },
  b_other_creditors_first: {
    pathways: ['be-insolvency-ffe', 'nl-insolvency-uwv'],
    when: is('employer_closed', 'bankrupt', 'payment_suspension', 'debt_restructuring', 'liquidated'),
    weight: 2,
    certainty: 'ILO',
  },
  b_no_bank_account: {
    pathways: ['be-insolvency-ffe', 'nl-insolvency-uwv', 'nl-violent-crime-fund', 'be-civil-party'],
    when: not(yes('bank_account')),
    weight: 2,
    certainty: 'ILO',
  },
  b_foreign_employer: {
    pathways: ['be-insolvency-ffe', 'nl-insolvency-uwv'],
    when: any(yes('posted_worker'), is('employer_seat', 'other_eu', 'outside_eu')),
    weight: 2,
    certainty: 'ILO',
  },
  b_uwv_refers_to_stay: {
    pathways: ['nl-insolvency-uwv'],
    when: irregular,
    weight: 2,
    certainty: 'seen',
  },
  b_no_bsn_digid: {
    pathways: ['nl-insolvency-uwv'],
    when: any(irregular, is('residence_status', 'visa_short', 'posted_other_eu_papers')),
    weight: 1,
    certainty: 'seen',
  },
  b_little_known_nl_fund: {
    pathways: ['nl-insolvency-uwv'],
    when: all(nl_work, isNot('employer_closed', 'no')),
    weight: 1,
    certainty: 'ILO',
  },
  b_exhaust_first_be: {
    pathways: ['be-violent-crime-fund'],
    when: all(violence_any, be_link),
    weight: 3,
    certainty: 'ILO',
  },
  b_violence_proof_be: {
    pathways: ['be-violent-crime-fund'],
    when: all(trafficking_recorded, not(violence_any)),
    weight: 2,
    certainty: 'ILO',
  },
  b_no_objective_source_nl: {
    pathways: ['nl-violent-crime-fund'],
    when: not(strong_source),
    weight: 2,
    certainty: 'seen',
  },
  b_claim_too_complex_nl: {
    pathways: ['nl-injured-party'],
    when: all(nl_case_open, wages_due, not(has('proofs', 'hours_list'))),
    weight: 2,
    certainty: 'seen',
  },
  b_no_safe_address: {
    pathways: ['nl-injured-party', 'be-civil-party'],
    when: not(yes('reachable_address')),
    weight: 2,
    certainty: 'own knowledge',
  },
  b_left_country: {
    pathways: ['be-civil-party', 'nl-injured-party'],
    when: is('country_now', 'other_eu', 'outside_eu'),
    weight: 1,
    certainty: 'ILO',
  },
  b_no_papers_accident: {
    pathways: ['be-workplace-accident-fedris'],
    when: all(irregular, is('work_harm', 'accident_at_work', 'accident_on_way', 'disease')),
    weight: 2,
    certainty: 'ILO',
  },
  b_young: {
    pathways: ['be-civil-party', 'nl-injured-party'],
    when: yes('under_18'),
    weight: 1,
    certainty: 'own knowledge',
  },
  b_conviction_weighed: {
    pathways: ['be-reflection-period', 'nl-reflection-period'],
    when: yes('public_order_issue'),
    weight: 1,
    certainty: 'own knowledge',
  },
  b_resumed_contact: {
    pathways: ['be-reflection-period'],
    when: all(
      not(yes('left_exploiter')),
      any(is('reflection_state', 'running'), is('residence_status', 'be_orange_card', 'victim_permit')),
    ),
    weight: 3,
    certainty: 'own knowledge',
  },
  b_employer_immunity: {
    pathways: ['be-civil-party', 'nl-injured-party'],
    when: immune_employer,
    weight: 2,
    certainty: 'seen',
  },
  b_card_tied_to_mission: {
    pathways: ['be-identification', 'nl-identification'],
    when: is('residence_status', 'protocol_card'),
    weight: 3,
    certainty: 'seen',
  },
  b_two_countries: {
    pathways: ['be-identification', 'nl-identification'],
    when: all(be_link, nl_link),
    weight: 2,
    certainty: 'own knowledge',
  },
  b_accident_proof_be: {
    pathways: ['be-workplace-accident-fedris'],
    when: all(is('work_harm', 'accident_at_work', 'accident_on_way', 'disease'), not(some_proof)),
    weight: 3,
    certainty: 'own knowledge',
  },
  b_harm_link: {
    pathways: ['be-violent-crime-fund', 'nl-violent-crime-fund'],
    when: all(harm_any, not(harm_from_crime)),
    weight: 2,
    certainty: 'own knowledge',
  },
  b_watched: {
    pathways: ['be-identification', 'nl-identification'],
    when: yes('watched'),
    weight: 3,
    certainty: 'own knowledge',
  },
  b_cannot_leave: {
    pathways: ['be-identification', 'nl-identification'],
    when: is('can_leave_house', 'no'),
    weight: 3,
    certainty: 'own knowledge',
  },
  b_family_threatened: {
    pathways: ['be-identification', 'nl-identification'],
    when: yes('family_threatened'),
    weight: 3,
    certainty: 'own knowledge',
  },
  b_debt_owed: {
    pathways: ['be-identification', 'nl-identification'],
    when: yes('debt_owed'),
    weight: 2,
    certainty: 'own knowledge',
  },
  b_colleagues_in_danger: {
    pathways: ['be-identification', 'nl-identification'],
    when: yes('colleagues_in_danger'),
    weight: 2,
    certainty: 'own knowledge',
  },
} as const satisfies { readonly [id: `b_${string}`]: Barrier }

export type BarrierId = keyof typeof barriers
