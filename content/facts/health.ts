/** Accident and health */
import { date, dateOrNever, manyOf, oneOf, yesNo } from './kinds.ts'

export const health = {
  work_harm: oneOf('core', 'accident_at_work', 'accident_on_way', 'disease', 'none'),
  accident_date: date('card'),
  harm_known_date: date('card'),
  harm_from_treatment: yesNo('card'),
  accident_severity: manyOf('card', 'hospital', 'lasting_injury', 'death_of_relative', 'none'),
  accident_insurance: oneOf('card', 'insured', 'not_insured'),
  accident_declared_date: dateOrNever('card'),
  accident_refused_date: dateOrNever('card'),
  be_consolidation_date: dateOrNever('card'),
  accident_intent_claimed: yesNo('card'),
  sick_now: yesNo('card'),
  nl_listed_disease: oneOf(
    'card',
    'asbestos_lung_cancer',
    'allergic_asthma',
    'solvent_brain_disease',
    'nose_cancer_wood_dust',
    'silicosis',
    'silica_lung_cancer',
    'not_listed',
  ),
  health_insurance: yesNo('card'),
} as const
