/** Worked cases for `nl-violent-crime-fund`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const worked = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'other_eu',
  under_18: 'no',
  worked_under_18: 'no',
  work_still: 'no',
  work_end: '2025-03-31',
  control_means: ['none'],
  work_conditions: ['none'],
  trafficking_acts: ['recruited'],
  violence: ['none'],
  housing_from_employer: 'no',
  work_declared: 'yes',
  work_harm: 'none',
  harm: ['none'],
  objective_sources: ['police_report'],
  registered_possible_victim: 'no',
  reflection_state: 'not_asked',
  nl_b83_had: 'no',
  case_stage: 'none',
} satisfies Answers
const hit = { ...worked, violence: ['hit'], violence_last_date: '2025-03-10', own_share_claimed: 'no' } satisfies Answers
const threatened = {
  ...hit,
  control_means: ['threats'],
  work_conditions: ['extreme_hours'],
  violence: ['threatened'],
  harm: ['mind'],
  compensation_received: 'none',
} satisfies Answers
const badlyPaid = { ...worked, work_conditions: ['tiny_pay'] } satisfies Answers
const unforced = { ...worked, work_conditions: ['tiny_pay', 'unsafe_work'] } satisfies Answers
const fell = { ...unforced, harm: ['body'], work_harm: 'accident_at_work', compensation_received: 'none' } satisfies Answers
const endedOn = (day: string) => ({ ...threatened, violence_last_date: day, work_end: day }) satisfies Answers
const inPoland = { ...threatened, work_countries: ['other'], acts_countries: ['other_eu'] } satisfies Answers
const atSixteen = { ...badlyPaid, worked_under_18: 'yes', work_end: '2015-08-31' } satisfies Answers

export const nlViolentCrimeFundCases: Case[] = [
  ['threatened for a year, and reported it to the police', threatened, 'apply_fund'],
  ['a Pole who was exploited in Poland and lives here', inPoland, 'other_eu_scheme'],
  ['a Pole who was exploited in Poland and lives there', { ...inPoland, country_now: 'other_eu' }, 'no_facts_in_country'],
  ['it all happened in Belgium', { ...threatened, work_countries: ['be'], acts_countries: ['be'] }, 'no_facts_in_country'],
  ['the boss has paid for all the harm', { ...threatened, compensation_received: 'full' }, 'already_paid'],
  ['the boss has paid for a part of it', { ...threatened, compensation_received: 'part' }, 'apply_fund'],
  ['an ordinary job, but a foreman hit him', hit, 'apply_fund'],
  ['he slept at the farm, nothing else', { ...worked, housing_from_employer: 'yes' }, 'weak_signs_alone'],
  ['it is about holiday pay', worked, 'wages_only'],
  ['it is about holiday pay, and he does not say whether he was hit', { ...worked, violence: 'withheld' }, 'open'],
  ['an adult with bad pay and nothing else', badlyPaid, 'low_pay_alone'],
  ['a girl of sixteen with bad pay', { ...badlyPaid, under_18: 'yes', birth_date: '2010-03-01' }, 'apply_fund'],
  ['bad pay at sixteen in 2015, eighteen in January 2017', { ...atSixteen, birth_date: '1999-01-20' }, 'apply_fund'],
  ['bad pay at seventeen in 2015, eighteen in January 2016', { ...atSixteen, birth_date: '1998-01-20' }, 'probably_too_late'],
  ['bad pay at sixteen in 2015, birthday not told', { ...atSixteen, birth_date: 'withheld' }, 'open'],
  ['ten years end tomorrow', endedOn('2016-11-25'), 'apply_fund'],
  ['ten years end today', endedOn('2016-11-24'), 'apply_fund'],
  ['ten years ended yesterday', endedOn('2016-11-23'), 'probably_too_late'],
  ['threatened in 2015, kept at work until 2019', { ...threatened, violence_last_date: '2015', work_end: '2019-06-30' }, 'apply_fund'],
  ['it ended some time in 2016', endedOn('2016'), 'open'],
  ['her word only', { ...threatened, objective_sources: ['none'] }, 'needs_objective_source'],
  ['only the file of her doctor', { ...threatened, objective_sources: ['doctor_file'] }, 'needs_objective_source'],
  [
    'registered with CoMensha, no other paper',
    { ...threatened, objective_sources: ['none'], registered_possible_victim: 'yes' },
    'apply_fund',
  ],
  ['a police report, but the case was dropped', { ...threatened, case_stage: 'dismissed' }, 'plausibility_harder'],
  [
    'a police report, but the boss was acquitted',
    { ...threatened, case_stage: 'appeal', court_outcome: 'acquittal' },
    'plausibility_harder',
  ],
  ['a police report, and the case is at court', { ...threatened, case_stage: 'trial_first', court_outcome: 'pending' }, 'apply_fund'],
  ['an adult, unsafe work, no force, ill from it', { ...unforced, harm: ['mind'], compensation_received: 'none' }, 'apply_fund'],
  ['an adult, unsafe work, no force, not ill', unforced, 'medical_proof'],
  ['an adult, no force, hurt in a fall at work', { ...fell, harm_from_treatment: 'no' }, 'medical_proof'],
  ['an adult, no force, hurt in a fall after sixteen hours', { ...fell, harm_from_treatment: 'yes' }, 'apply_fund'],
  ['a boy of seventeen, unsafe work, no force, not ill', { ...unforced, under_18: 'yes', birth_date: '2009-05-02' }, 'apply_fund'],
  ['the foreman says that she started the fight', { ...hit, own_share_claimed: 'yes' }, 'own_share_disputed'],
]
