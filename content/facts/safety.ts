/** Are you safe? */
import { dateOrNever, manyOf, oneOf, yesNo } from './kinds.ts'

export const safety = {
  watched: yesNo(1),
  immediate_danger: yesNo(1),
  under_18: yesNo(2),
  unaccompanied: yesNo(2),
  detained: oneOf(3, 'no', 'police_station', 'closed_centre', 'prison'),
  order_to_leave_date: dateOrNever(3),
  refusal_letter_date: dateOrNever(3),
  found_by_authorities: oneOf(10, 'not_found', 'workplace_inspection', 'street_or_traffic_check', 'arrest'),
  needs: manyOf(
    'core',
    'sleep',
    'food_money',
    'doctor',
    'mind_help',
    'lawyer',
    'interpreter',
    'children_care',
    'addiction_or_disability_care',
    'none',
  ),
  shelter_group: oneOf('card', 'woman', 'man', 'family', 'other'),
  sleeps_tonight: oneOf('card', 'own_place', 'employer_place', 'with_others', 'shelter', 'nowhere'),
} as const
