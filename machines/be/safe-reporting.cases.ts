/** Worked cases for `be-safe-reporting`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const calm = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  watched: 'no',
  immediate_danger: 'no',
  under_18: 'no',
  detained: 'no',
  found_by_authorities: 'not_found',
  nationality_group: 'non_eu',
  residence_status: 'none',
  worked_under_other_name: 'no',
} satisfies Answers
const inTheNetherlands = { ...calm, work_countries: ['nl'], acts_countries: ['nl'], country_now: 'nl' } satisfies Answers
const onTheCousinsPaper = { ...calm, worked_under_other_name: 'yes' } satisfies Answers

export const beSafeReportingCases: Case[] = [
  ['she has no paper, and can speak freely', calm, 'call_first'],
  ['all of it was in the Netherlands, where he is', inTheNetherlands, 'other_country'],
  ['all of it was in the Netherlands, she has come to Belgium', { ...inTheNetherlands, country_now: 'be' }, 'call_first'],
  ['he is in the Netherlands, and would rather not say where he worked', { ...inTheNetherlands, work_countries: 'withheld' }, 'call_first'],
  ['the boss is breaking the door', { ...calm, immediate_danger: 'yes' }, 'danger_call_112'],
  ['somebody reads along on her phone', { ...calm, watched: 'yes' }, 'wait_until_alone'],
  ['he is at the police station', { ...calm, detained: 'police_station', found_by_authorities: 'arrest' }, 'held_lawyer_now'],
  [
    'he was taken to a closed centre after an inspection',
    { ...calm, detained: 'closed_centre', found_by_authorities: 'workplace_inspection' },
    'held_lawyer_now',
  ],
  ['he is in prison', { ...calm, detained: 'prison', found_by_authorities: 'arrest' }, 'held_lawyer_now'],
  ['she is 16', { ...calm, under_18: 'yes' }, 'guardian_first'],
  ['he worked on the paper of a cousin', onTheCousinsPaper, 'lawyer_first_other_name'],
  ['he says nothing of the name', { ...calm, worked_under_other_name: 'withheld' }, 'call_first'],
  ['on the paper of a cousin, and does not say whether he is in danger', { ...onTheCousinsPaper, immediate_danger: 'withheld' }, 'open'],
  ['on the paper of a cousin, perhaps not yet 18', { ...onTheCousinsPaper, under_18: 'unknown' }, 'open'],
]
