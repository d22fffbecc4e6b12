/** Worked cases for `be-shelter-care`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const exploited = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  immediate_danger: 'no',
  under_18: 'no',
  nationality_group: 'non_eu',
  residence_status: 'none',
  control_means: ['papers_taken'],
  work_conditions: ['no_pay'],
  violence: ['none'],
  trafficking_acts: ['recruited'],
  needs: ['doctor'],
  accepts_specialised_help: 'yes',
  already_started: 'no',
  specialised_help_state: 'none',
} satisfies Answers
const followed = { ...exploited, already_started: 'yes', specialised_help_state: 'followed', needs: ['sleep'] } satisfies Answers
const noSigns = {
  ...exploited,
  control_means: ['none'],
  work_conditions: ['none'],
  be_magistrate_status: 'none',
  registered_possible_victim: 'no',
  nl_b83_had: 'no',
  reflection_state: 'not_asked',
  case_stage: 'none',
} satisfies Answers
const pole = { ...noSigns, nationality_group: 'other_eu' } satisfies Answers
const alone = { ...exploited, under_18: 'yes', unaccompanied: 'yes' } satisfies Answers

export const beShelterCareCases: Case[] = [
  ['no pay, passport taken, needs a doctor and wants a Centre', exploited, 'centre_support'],
  ['she does not want a Centre', { ...exploited, accepts_specialised_help: 'no' }, 'care_and_victim_help'],
  [
    'all of it was in the Netherlands, where he is',
    { ...exploited, work_countries: ['nl'], acts_countries: ['nl'], country_now: 'nl' },
    'other_country',
  ],
  [
    'all of it was in the Netherlands, she has come to Belgium',
    { ...exploited, work_countries: ['nl'], acts_countries: ['nl'] },
    'centre_support',
  ],
  ['he worked in Belgium, and is in the Netherlands now', { ...exploited, country_now: 'nl' }, 'must_be_in_belgium'],
  ['she went home to Morocco', { ...exploited, country_now: 'outside_eu' }, 'must_be_in_belgium'],
  ['a boy of 16 without his parents', alone, 'guardian_and_youth_home'],
  ['a girl of 16 with her mother', { ...alone, unaccompanied: 'no' }, 'centre_support'],
  ['the boss is breaking the door', { ...exploited, immediate_danger: 'yes' }, 'danger_call_112'],
  ['no paper, no sign, has nothing to eat', { ...noSigns, needs: ['food_money'] }, 'only_medical_without_status'],
  ['no paper, no sign, needs a bed', { ...noSigns, needs: ['sleep'] }, 'only_medical_without_status'],
  ['no paper, no sign, needs a doctor only', noSigns, 'care_and_victim_help'],
  ['a Pole without a sign who has nothing to eat', { ...pole, needs: ['food_money'] }, 'care_and_victim_help'],
  ['a Pole without a sign who needs a bed', { ...pole, needs: ['sleep'] }, 'bed_not_sure'],
  ['exploited, and has nothing to eat', { ...exploited, needs: ['food_money'] }, 'centre_support'],
  ['exploited, needs a bed, no Centre yet', { ...exploited, needs: ['sleep'] }, 'bed_not_sure'],
  ['exploited, needs a bed, on the list of a Centre', { ...followed, specialised_help_state: 'waiting_list' }, 'bed_not_sure'],
  ['exploited, needs a bed, and a Centre follows him', followed, 'centre_support'],
  ['exploited, needs a bed, says nothing of a Centre', { ...followed, specialised_help_state: 'withheld' }, 'open'],
  [
    'no sign, needs food, and does not know whether the paper is still good',
    { ...noSigns, needs: ['food_money'], residence_status: 'unknown' },
    'open',
  ],
]
