/** Worked cases for `nl-shelter-care`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const onTheStreet = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  immediate_danger: 'no',
  under_18: 'no',
  nationality_group: 'non_eu',
  residence_status: 'none',
  needs: ['sleep'],
  trafficking_acts: ['recruited'],
  control_means: ['papers_taken'],
  work_conditions: ['no_pay'],
  violence: ['none'],
  already_started: 'no',
} satisfies Answers
const toldNothing = { ...onTheStreet, control_means: ['none'], work_conditions: ['none'] } satisfies Answers
const alreadyKnown = {
  ...onTheStreet,
  already_started: 'yes',
  registered_possible_victim: 'no',
  nl_b83_had: 'no',
  case_stage: 'none',
} satisfies Answers
const resting = { ...alreadyKnown, residence_status: 'reflection_paper', dublin_case: 'no' } satisfies Answers
const hungarian = { ...onTheStreet, nationality_group: 'other_eu' } satisfies Answers
const student = { ...onTheStreet, residence_status: 'student_family_other' } satisfies Answers
const workPermit = { ...onTheStreet, residence_status: 'work_permit' } satisfies Answers

export const nlShelterCareCases: Case[] = [
  ['no papers, no pay, no bed, and no time to rest asked yet', onTheStreet, 'period_must_be_granted'],
  ['it was refused', { ...alreadyKnown, reflection_state: 'refused' }, 'period_must_be_granted'],
  ['the bed went with the job, and so does his permit', workPermit, 'period_must_be_granted'],
  [
    'she worked in Belgium, and is there',
    { ...onTheStreet, work_countries: ['be'], acts_countries: ['be'], country_now: 'be' },
    'other_country',
  ],
  ['he worked in the Netherlands, and has gone to Belgium', { ...onTheStreet, country_now: 'be' }, 'must_be_in_netherlands'],
  ['the boss is breaking the door', { ...onTheStreet, immediate_danger: 'yes' }, 'danger_call_112'],
  ['a boy of sixteen without parents', { ...onTheStreet, under_18: 'yes', unaccompanied: 'yes' }, 'nidos_or_youth'],
  ['a girl of sixteen with her mother', { ...onTheStreet, under_18: 'yes', unaccompanied: 'no' }, 'period_must_be_granted'],
  ['the time to rest was granted three weeks ago', { ...resting, reflection_start: '2026-11-03' }, 'cosm'],
  [
    'the time to rest was granted three weeks ago, the paper has not come yet',
    { ...alreadyKnown, reflection_state: 'running', reflection_start: '2026-11-03', dublin_case: 'no' },
    'cosm',
  ],
  ['the three months end tomorrow', { ...resting, reflection_start: '2026-08-25' }, 'cosm'],
  ['the three months end today', { ...resting, reflection_start: '2026-08-24' }, 'cosm'],
  ['the three months ended yesterday', { ...resting, reflection_start: '2026-08-23' }, 'bed_not_sure'],
  ['the time to rest ended, and he has no paper now', { ...alreadyKnown, reflection_state: 'ended' }, 'needs_reflection_or_city'],
  ['he is Dutch', { ...onTheStreet, nationality_group: 'dutch' }, 'wmo_shelter'],
  ['she has the permit for victims', { ...onTheStreet, residence_status: 'victim_permit' }, 'wmo_shelter'],
  ['she may stay for good', { ...onTheStreet, residence_status: 'long_term' }, 'wmo_shelter'],
  ['a Hungarian whose passport was taken', hungarian, 'wmo_shelter_eu'],
  ['a Hungarian who lost job and bed, and tells nothing more', { ...toldNothing, nationality_group: 'other_eu' }, 'eu_short_shelter'],
  ['no papers, needs a doctor, and has a bed', { ...onTheStreet, needs: ['doctor'] }, 'care_and_victim_help'],
  ['a student whose passport was taken', student, 'bed_not_sure'],
  ['a Ukrainian with temporary protection', { ...onTheStreet, residence_status: 'temporary_protection' }, 'bed_not_sure'],
  ['he waits for asylum', { ...onTheStreet, residence_status: 'asylum_pending' }, 'bed_not_sure'],
  ['no papers, and nothing points to trafficking', toldNothing, 'needs_reflection_or_city'],
  ['the season is over, and nothing points to trafficking', { ...toldNothing, residence_status: 'seasonal_permit' }, 'bed_not_sure'],
  ['she would rather not say whether she needs a bed', { ...onTheStreet, needs: 'withheld' }, 'open'],
]
