/** What you want */
import { date, manyOf, oneOf, yesNo } from './kinds.ts'

export const wishes = {
  goals: manyOf(
    'core',
    'pay',
    'compensation',
    'stay',
    'safe_place',
    'doctor',
    'punish',
    'stop_them',
    'anonymous_tip',
    'advice_only',
    'return_home',
  ),
  safe_to_contact_employer: yesNo('core'),
  consent_to_name: yesNo('card'),
  report_by: oneOf('card', 'self', 'helper_or_union', 'anonymous'),
  return_fear: manyOf('card', 'reprisals', 'prosecution_home', 'no_life_there', 'war_or_danger', 'none'),
  bank_account: yesNo('card'),
  reachable_address: yesNo('card'),
  call_back_safe: yesNo('card'),
  low_income: yesNo('card'),
  receives_social_aid: yesNo('card'),
  union_member: yesNo('card'),
  union_since: date('card'),
} as const
