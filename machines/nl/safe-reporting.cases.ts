/** Worked cases for `nl-safe-reporting`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const alone = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  watched: 'no',
  immediate_danger: 'no',
  under_18: 'no',
  detained: 'no',
  found_by_authorities: 'not_found',
  nationality_group: 'non_eu',
  residence_status: 'none',
  worked_under_other_name: 'no',
  suspected_of_crime: 'no',
  entry_ban_or_alert: 'no',
} satisfies Answers
const elsewhere = { ...alone, work_countries: ['be'], acts_countries: ['be'], country_now: 'be' } satisfies Answers
const onAVisa = { ...alone, residence_status: 'visa_short' } satisfies Answers

export const nlSafeReportingCases: Case[] = [
  ['he has no paper to stay, and nobody looks for him', alone, 'free_in_free_out_or_helper'],
  ['a Bulgarian', { ...alone, nationality_group: 'other_eu' }, 'free_in_free_out_or_helper'],
  ['she worked in Belgium, and is there', elsewhere, 'other_country'],
  ['she worked in Belgium, and is in the Netherlands now', { ...elsewhere, country_now: 'nl' }, 'free_in_free_out_or_helper'],
  ['she worked in Belgium, and does not say where she is', { ...elsewhere, country_now: 'withheld' }, 'free_in_free_out_or_helper'],
  ['the boss is breaking the door', { ...alone, immediate_danger: 'yes' }, 'danger_call_112'],
  ['the foreman reads along', { ...alone, watched: 'yes' }, 'wait_until_alone'],
  ['he is held in a closed centre', { ...alone, detained: 'closed_centre' }, 'held_lawyer_now'],
  [
    'he was arrested and is at the police station',
    { ...alone, detained: 'police_station', found_by_authorities: 'arrest' },
    'held_lawyer_now',
  ],
  ['a boy of sixteen', { ...alone, under_18: 'yes' }, 'guardian_first'],
  ['he worked on the paper of a cousin', { ...alone, worked_under_other_name: 'yes' }, 'lawyer_first'],
  ['he worked on the paper of a cousin, and has a visa', { ...onAVisa, worked_under_other_name: 'yes' }, 'lawyer_first'],
  ['he is said to have helped the smugglers', { ...alone, suspected_of_crime: 'yes' }, 'lawyer_first'],
  ['he has an entry ban', { ...alone, entry_ban_or_alert: 'yes' }, 'lawyer_first'],
  ['on a visa, suspected of a theft', { ...onAVisa, suspected_of_crime: 'yes' }, 'free_in_free_out_or_helper'],
  ['the inspectors found him in the kitchen', { ...alone, found_by_authorities: 'workplace_inspection' }, 'not_covered_when_found'],
  ['a check in the train', { ...alone, found_by_authorities: 'street_or_traffic_check' }, 'not_covered_when_found'],
  ['on a visa, found by the inspectors', { ...onAVisa, found_by_authorities: 'workplace_inspection' }, 'free_in_free_out_or_helper'],
  ['he would rather not say whether the police look for him', { ...alone, suspected_of_crime: 'withheld' }, 'open'],
]
