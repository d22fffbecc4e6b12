/** Help and authorities so far */
import { date, manyOf, oneOf, yesNo } from './kinds.ts'

export const helpSoFar = {
  already_started: yesNo('gate'),
  accepts_specialised_help: yesNo('core'),
  specialised_help_state: oneOf('core', 'none', 'contacted', 'waiting_list', 'followed', 'stopped'),
  own_helper: manyOf('card', 'lawyer', 'union', 'centre', 'other_helper', 'guardian', 'none'),
  registered_possible_victim: yesNo('card'),
  complained_first: yesNo('card'),
  plans_police_visit: yesNo('card'),
  suspected_of_crime: yesNo('core'),
  will_cooperate: yesNo('core'),
  cannot_cooperate_reasons: manyOf('card', 'serious_threat', 'illness_or_trauma', 'too_young', 'other', 'none'),
  nl_hardship_statement: yesNo('card'),
  statement_made: yesNo('core'),
  statement_date: date('card'),
  cooperates_otherwise: yesNo('card'),
  witness_only: yesNo('card'),
  reflection_state: oneOf('core', 'not_asked', 'asked', 'refused', 'running', 'ended'),
  reflection_start: date('core'),
  be_magistrate_status: oneOf('card', 'none', 'provisional', 'confirmed', 'refused', 'withdrawn'),
  status_end_reason: oneOf('card', 'no_cooperation', 'contact_resumed', 'public_order', 'abusive_statement', 'dismissed', 'other_charges', 'not_listed', 'acquitted', 'proceedings_ended', 'not_ended'),
  nl_om_presence_needed: yesNo('card'),
  agency_refusal_by: manyOf('card', 'be_social_aid', 'be_commission', 'be_closure_fund', 'nl_uwv', 'nl_damage_fund', 'nl_municipality', 'none'),
  agency_refusal_date: date('card'),
} as const
