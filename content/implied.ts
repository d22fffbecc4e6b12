/** Answers that follow from others, so that nobody is asked (facts.md 3.1). The first that holds counts. */
import { all, any, type Condition, has, is, not, yes } from './conditions.ts'
import { be_link, control_any, hard_conditions, low_pay, nl_link, violence_any } from './derived.ts'
import type { FactId } from './facts/index.ts'

export const implied: { readonly [F in FactId]?: readonly (readonly [value: string, when: Condition])[] } = {
  case_country: [
    ['be', all(be_link, not(nl_link))],
    ['nl', all(nl_link, not(be_link))],
  ],
  judgment_final: [['yes', is('case_stage', 'final')]],
  hearing_closed: [['yes', is('case_stage', 'final')]],
  worked_under_18: [['yes', yes('under_18')]],
  reflection_state: [['running', is('residence_status', 'reflection_paper')]],
  registered_possible_victim: [['yes', has('objective_sources', 'victim_registration')]],
  witness_only: [['no', any(control_any, violence_any, hard_conditions, low_pay)]],
  nl_b83_had: [['yes', all(is('residence_status', 'victim_permit'), nl_link, not(be_link))]],
  already_started: [
    [
      'yes',
      any(is('residence_status', 'reflection_paper', 'be_orange_card', 'victim_permit'), has('objective_sources', 'victim_registration')),
    ],
  ],
}

/** What `already_started` = no implies, unless a rule above says otherwise or the question certainly does not apply. */
export const impliedByGate: { readonly [F in FactId]?: string } = {
  case_stage: 'none',
  statement_made: 'no',
  cooperates_otherwise: 'no',
  specialised_help_state: 'none',
  reflection_state: 'not_asked',
  be_magistrate_status: 'none',
  registered_possible_victim: 'no',
  nl_b83_had: 'no',
  status_end_reason: 'not_ended',
}
