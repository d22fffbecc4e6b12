/** Worked cases for `nl-reflection-period`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const found = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'non_eu',
  residence_status: 'none',
  work_still: 'no',
  control_means: ['papers_taken'],
  work_conditions: ['no_pay'],
  trafficking_acts: ['recruited'],
  housing_from_employer: 'no',
  work_declared: 'yes',
  registered_possible_victim: 'no',
  nl_b83_had: 'no',
  witness_only: 'no',
  statement_made: 'no',
  reflection_state: 'not_asked',
  case_stage: 'none',
} satisfies Answers
const toldNothing = { ...found, control_means: ['none'], work_conditions: ['none'], violence: ['none'] } satisfies Answers
const sleptThere = { ...toldNothing, housing_from_employer: 'yes' } satisfies Answers
const resting = { ...found, residence_status: 'reflection_paper', dublin_case: 'no' } satisfies Answers
const fingerprints = { ...resting, dublin_case: 'yes' } satisfies Answers
const pole = { ...found, nationality_group: 'other_eu' } satisfies Answers

export const nlReflectionPeriodCases: Case[] = [
  ['no papers, no pay, and the boss keeps his passport', found, 'ask_bedenktijd'],
  ['he asked, and it was refused', { ...found, reflection_state: 'refused' }, 'refused_use_lawyer'],
  ['he has gone to Belgium', { ...found, country_now: 'be' }, 'must_be_in_netherlands'],
  ['she came on a visa for tourists', { ...found, residence_status: 'visa_short' }, 'ask_bedenktijd'],
  ['her work permit ends now that the job is over', { ...found, residence_status: 'work_permit' }, 'stay_lapsing_with_job'],
  [
    'on a work permit and still at work, without pay',
    { ...found, residence_status: 'work_permit', work_still: 'yes' },
    'stay_lapsing_with_job',
  ],
  [
    'on a special card, still at work, and lives in',
    { ...sleptThere, residence_status: 'protocol_card', work_still: 'yes' },
    'own_stay_already',
  ],
  ['the season is over, he slept at the farm', { ...sleptThere, residence_status: 'seasonal_permit' }, 'weak_signs_alone'],
  [
    'on a work permit, and does not say whether she still works',
    { ...sleptThere, residence_status: 'work_permit', work_still: 'withheld' },
    'open',
  ],
  ['she may stay for good', { ...found, residence_status: 'long_term' }, 'own_stay_already'],
  ['a Ukrainian with temporary protection', { ...found, residence_status: 'temporary_protection' }, 'own_stay_already'],
  ['she has the permit for victims', { ...found, residence_status: 'victim_permit' }, 'better_paper_already'],
  ['he slept at the farm, nothing else', sleptThere, 'weak_signs_alone'],
  ['nothing points to it', toldNothing, 'no_signs_told'],
  ['a Pole with work', { ...pole, eu_right: 'yes' }, 'eu_citizen_no_need'],
  ['a Pole with nothing', { ...pole, eu_right: 'no' }, 'eu_without_right'],
  ['granted three weeks ago', { ...resting, reflection_start: '2026-11-03' }, 'running_now'],
  ['granted this month, the day is not known', { ...resting, reflection_start: '2026-11' }, 'running_now'],
  ['the three months end tomorrow', { ...resting, reflection_start: '2026-08-25' }, 'running_now'],
  ['the three months end today', { ...resting, reflection_start: '2026-08-24' }, 'running_now'],
  ['the three months ended yesterday', { ...resting, reflection_start: '2026-08-23' }, 'once_only'],
  ['fingerprints in Italy, the thirty days end today', { ...fingerprints, reflection_start: '2026-10-25' }, 'running_now'],
  ['fingerprints in Italy, the thirty days ended yesterday', { ...fingerprints, reflection_start: '2026-10-24' }, 'once_only'],
  ['granted six weeks ago, fingerprints in Italy or not', { ...resting, dublin_case: 'unknown', reflection_start: '2026-10-10' }, 'open'],
  ['it ended', { ...found, reflection_state: 'ended' }, 'once_only'],
  [
    'she has made a statement within the three months',
    { ...resting, reflection_start: '2026-11-03', statement_made: 'yes' },
    'statement_already',
  ],
  [
    'worked in both countries, rests on a Belgian paper',
    { ...resting, work_countries: ['be', 'nl'], victim_paper_country: 'be' },
    'other_country_procedure_first',
  ],
  [
    'worked in both countries, rests on a Dutch paper',
    { ...resting, work_countries: ['be', 'nl'], victim_paper_country: 'nl', reflection_start: '2026-11-03' },
    'running_now',
  ],
  [
    'he only saw how the others were treated, and told the inspectors',
    { ...sleptThere, cooperates_otherwise: 'yes', witness_only: 'yes' },
    'witnesses_get_none',
  ],
  ['he is Dutch', { ...found, nationality_group: 'dutch' }, 'dutch_no_need'],
  ['it all happened in Belgium', { ...found, work_countries: ['be'], acts_countries: ['be'] }, 'no_facts_in_country'],
  ['she would rather not say what paper she has', { ...found, residence_status: 'withheld' }, 'open'],
  ['nobody knows whether the interview was a statement', { ...found, statement_made: 'unknown' }, 'open'],
]
