/** Worked cases for `nl-residence-continued`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const permit = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'non_eu',
  residence_status: 'victim_permit',
  residence_first_issued: '2024-11-25',
  nl_b83_uninterrupted: 'yes',
  case_stage: 'trial_first',
  charges: ['trafficking'],
  court_outcome: 'pending',
  return_fear: ['none'],
  objective_sources: ['police_report'],
} satisfies Answers
const threeYears = { ...permit, residence_first_issued: '2023-11-24' } satisfies Answers
const convicted = { ...permit, case_stage: 'final', court_outcome: 'conviction_trafficking' } satisfies Answers
const lesser = { ...convicted, court_outcome: 'conviction_other' } satisfies Answers
const onAppeal = { ...permit, case_stage: 'appeal', judgment_final: 'no' } satisfies Answers
const dropped = { ...permit, case_stage: 'dismissed' } satisfies Answers
const without = { ...permit, residence_status: 'none' } satisfies Answers
/** Held the permit once; it was taken back when the case was dropped. */
const former = { ...without, nl_b83_had: 'yes', nl_b83_end_date: '2026-08-10' } satisfies Answers

export const nlResidenceContinuedCases: Case[] = [
  ['the boss is convicted of trafficking for good', convicted, 'route1_conviction'],
  [
    'convicted of trafficking, and the boss appeals',
    { ...onAppeal, court_outcome: 'conviction_trafficking' },
    'wait_conviction_or_three_years',
  ],
  ['trafficking was charged, the conviction is for forgery', lesser, 'route1_other_conviction'],
  [
    'trafficking was charged, the conviction is for violence, and the boss appeals',
    { ...onAppeal, court_outcome: 'conviction_violent' },
    'wait_conviction_or_three_years',
  ],
  ['charged and convicted was only forgery', { ...lesser, charges: ['forgery'] }, 'only_circumstances_left'],
  ['three years with the permit to the day, and the trial goes on', threeYears, 'route2_three_years'],
  ['three years tomorrow, and the trial goes on', { ...permit, residence_first_issued: '2023-11-25' }, 'wait_conviction_or_three_years'],
  ['three years yesterday, and the trial goes on', { ...permit, residence_first_issued: '2023-11-23' }, 'route2_three_years'],
  ['since November 2023, the day is not known', { ...permit, residence_first_issued: '2023-11' }, 'open'],
  [
    'three years, with a gap of two months after a refusal',
    { ...threeYears, nl_b83_had: 'yes', nl_b83_uninterrupted: 'no' },
    'route2_interrupted',
  ],
  ['three years, and the case was dropped', { ...threeYears, case_stage: 'dismissed' }, 'only_circumstances_left'],
  ['two years, the trial goes on', permit, 'wait_conviction_or_three_years'],
  [
    'the case was dropped, he is threatened at home, and the police wrote a report',
    { ...dropped, return_fear: ['reprisals'] },
    'route3_circumstances',
  ],
  [
    'the case was dropped, he is threatened at home, and has only his own word',
    { ...dropped, return_fear: ['reprisals'], objective_sources: ['none'] },
    'route3_needs_proof',
  ],
  ['the case was dropped, and nothing keeps her from going back', dropped, 'only_circumstances_left'],
  [
    'she had the permit until August, and a shelter kept a file',
    { ...former, case_stage: 'dismissed', return_fear: ['no_life_there'], objective_sources: ['shelter_file'] },
    'route3_circumstances',
  ],
  [
    'she had the permit for three years until August, and the trial still goes on',
    { ...former, residence_first_issued: '2023-08-10' },
    'route2_three_years',
  ],
  ['her permit ended a day short of three years', { ...former, residence_first_issued: '2023-08-11' }, 'wait_conviction_or_three_years'],
  ['he never had that permit', { ...without, nl_b83_had: 'no' }, 'no_b83_permit'],
  ['she already has the longer permit', { ...permit, residence_status: 'humanitarian_permit' }, 'better_paper_already'],
  ['a Pole', { ...convicted, nationality_group: 'other_eu', nl_b83_had: 'no' }, 'eu_citizen_own_route'],
  ['it all happened in Belgium', { ...permit, work_countries: ['be'], acts_countries: ['be'] }, 'no_facts_in_country'],
  ['he would rather not say whether he fears to go back', { ...dropped, return_fear: 'withheld' }, 'open'],
]
