/** Worked cases for `be-reflection-period`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const story = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  under_18: 'no',
  detained: 'no',
  control_means: ['threats', 'debt'],
  work_conditions: ['extreme_hours', 'watched_or_locked'],
  violence: ['threatened'],
  left_exploiter: 'yes',
  accepts_specialised_help: 'yes',
} satisfies Answers
const away = { ...story, nationality_group: 'non_eu', residence_status: 'none', already_started: 'no' } satisfies Answers
const stillThere = { ...away, left_exploiter: 'no' } satisfies Answers
const nothingTold = {
  ...away,
  trafficking_acts: ['housed'],
  control_means: ['none'],
  work_conditions: ['none'],
  violence: ['none'],
} satisfies Answers
const resting = {
  ...story,
  nationality_group: 'non_eu',
  residence_status: 'reflection_paper',
  reflection_start: '2026-11-02',
  statement_made: 'no',
} satisfies Answers
const twoCountries = { ...resting, work_countries: ['nl', 'be'], acts_countries: ['nl', 'be'] } satisfies Answers
const rested = {
  ...away,
  already_started: 'yes',
  reflection_state: 'ended',
  reflection_start: '2025-03-10',
  statement_made: 'no',
} satisfies Answers

export const beReflectionPeriodCases: Case[] = [
  ['a Moroccan without papers who ran away last week', away, 'ask_centre'],
  ['it all happened in the Netherlands', { ...away, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_facts_in_country'],
  ['a Bulgarian needs no paper to rest', { ...story, nationality_group: 'other_eu' }, 'eu_citizen_no_need'],
  ['a girl of sixteen who is here alone', { ...away, under_18: 'yes', unaccompanied: 'yes' }, 'minor_direct_document'],
  ['a girl of sixteen who is here with her mother', { ...away, under_18: 'yes', unaccompanied: 'no' }, 'ask_centre'],
  [
    'she has the orange card of the victim rules',
    { ...story, nationality_group: 'non_eu', residence_status: 'be_orange_card' },
    'better_paper_already',
  ],
  ['he has lived here for years with a permanent card', { ...away, residence_status: 'long_term' }, 'better_paper_already'],
  ['the Netherlands gave him the paper to rest', { ...twoCountries, victim_paper_country: 'nl' }, 'other_country_procedure_first'],
  ['he worked in both countries, and the paper is Belgian', { ...twoCountries, victim_paper_country: 'be' }, 'running_now'],
  ['the 45 days ended yesterday', { ...resting, reflection_start: '2026-10-09' }, 'only_for_new_facts'],
  ['today is the last of the 45 days', { ...resting, reflection_start: '2026-10-10' }, 'running_now'],
  ['one of the 45 days is left after today', { ...resting, reflection_start: '2026-10-11' }, 'running_now'],
  ['the paper is of October, she forgot the day', { ...resting, reflection_start: '2026-10' }, 'open'],
  ['he rested last year and said nothing', rested, 'only_for_new_facts'],
  [
    'a centre has asked, and there is no answer yet',
    { ...away, already_started: 'yes', reflection_state: 'asked', statement_made: 'no' },
    'ask_centre',
  ],
  [
    'she spoke to the police at once',
    { ...away, already_started: 'yes', reflection_state: 'not_asked', statement_made: 'yes' },
    'statement_already',
  ],
  [
    'he helps the inspectors as a witness, it was done to others',
    {
      ...nothingTold,
      already_started: 'yes',
      reflection_state: 'not_asked',
      statement_made: 'no',
      cooperates_otherwise: 'yes',
      witness_only: 'yes',
    },
    'witness_not_victim',
  ],
  ['he slept above the shop and names nothing else', nothingTold, 'no_signs_told'],
  ['a cook with a single permit', { ...away, residence_status: 'work_permit' }, 'only_if_own_permit_ends'],
  ['a Ukrainian with temporary protection', { ...away, residence_status: 'temporary_protection' }, 'only_if_own_permit_ends'],
  ['an asylum seeker', { ...away, residence_status: 'asylum_pending' }, 'ask_centre'],
  ['he fled to Rotterdam', { ...away, country_now: 'nl' }, 'must_be_in_belgium'],
  ['she still lives in the house of the employer', stillThere, 'first_get_away'],
  ['he was found at work and is in a closed centre', { ...stillThere, detained: 'closed_centre' }, 'ask_centre'],
  ['she is away, but wants no centre', { ...away, accepts_specialised_help: 'no' }, 'centre_needed'],
  ['he would rather not say which paper he has', { ...away, residence_status: 'withheld' }, 'open'],
]
