/** How they treated you */
import { date, manyOf, yesNo } from './kinds.ts'

export const treatment = {
  trafficking_acts: manyOf('core', 'recruited', 'transported', 'housed', 'handed_over', 'controlled', 'made_to_offer_work', 'none'),
  control_means: manyOf(9, 'violence', 'threats', 'tricked', 'debt', 'papers_taken', 'false_papers_used', 'weak_position_used', 'authority_used', 'locked_in', 'none'),
  work_conditions: manyOf(9, 'tiny_pay', 'no_pay', 'late_pay', 'extreme_hours', 'no_rest', 'no_social_security', 'unsafe_work', 'bad_housing', 'papers_kept', 'bank_card_kept', 'debt', 'high_deductions', 'isolated', 'watched_or_locked', 'insults', 'no_medical_care', 'food_dependence', 'address_unknown', 'false_promises', 'forced_when_sick', 'none'),
  violence: manyOf(9, 'hit', 'threatened', 'locked_up', 'sexual', 'psychological', 'other', 'none'),
  violence_last_date: date('card'),
  family_threatened: yesNo('card'),
  harm: manyOf('core', 'body', 'mind', 'none'),
  be_damage_over_500: yesNo('card'),
  discrimination: yesNo('card'),
  own_share_claimed: yesNo('card'),
  left_exploiter: yesNo('core'),
} as const
