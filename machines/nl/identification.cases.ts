/** Worked cases for `nl-identification`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const found = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'non_eu',
  residence_status: 'none',
  under_18: 'no',
  worked_under_18: 'no',
  control_means: ['papers_taken'],
  work_conditions: ['extreme_hours'],
  violence: ['none'],
  trafficking_acts: ['recruited'],
  housing_from_employer: 'no',
  work_declared: 'yes',
  registered_possible_victim: 'no',
  reflection_state: 'not_asked',
  nl_b83_had: 'no',
  witness_only: 'no',
  case_stage: 'none',
} satisfies Answers
const toldNothing = { ...found, control_means: ['none'], work_conditions: ['none'] } satisfies Answers
const badlyPaid = { ...toldNothing, work_conditions: ['tiny_pay'] } satisfies Answers
const atCourt = { ...found, case_stage: 'trial_first', charges: ['smuggling'], court_outcome: 'pending' } satisfies Answers

export const nlIdentificationCases: Case[] = [
  ['long days, and the boss keeps her passport', found, 'ask_for_intake'],
  ['a Pole whose identity card was taken', { ...found, nationality_group: 'other_eu' }, 'ask_for_intake'],
  ['it all happened in Belgium', { ...found, work_countries: ['be'], acts_countries: ['be'] }, 'no_facts_in_country'],
  ['the inspectors had him registered with CoMensha', { ...found, registered_possible_victim: 'yes' }, 'already_registered'],
  ['her time to rest runs', { ...found, reflection_state: 'running' }, 'already_registered'],
  ['she holds the permit for victims', { ...found, residence_status: 'victim_permit' }, 'already_registered'],
  [
    'he only saw how the others were treated, and told the inspectors',
    { ...toldNothing, cooperates_otherwise: 'yes', witness_only: 'yes' },
    'witness_not_victim',
  ],
  ['nothing points to it', toldNothing, 'no_signs_told'],
  ['he slept at the farm, nothing else', { ...toldNothing, housing_from_employer: 'yes' }, 'weak_signs_alone'],
  ['a girl of sixteen off the books, nothing else', { ...toldNothing, work_declared: 'no', under_18: 'yes' }, 'weak_signs_alone'],
  [
    'he slept at the farm, and that case was dropped',
    { ...toldNothing, housing_from_employer: 'yes', case_stage: 'dismissed' },
    'new_facts_or_complaint',
  ],
  ['the prosecutor dropped the case', { ...found, case_stage: 'dismissed' }, 'new_facts_or_complaint'],
  ['the boss was acquitted for good', { ...found, case_stage: 'final', court_outcome: 'acquittal' }, 'new_facts_or_complaint'],
  ['the boss stands trial for smuggling', atCourt, 'ask_for_intake'],
  ['the boss was acquitted, an appeal runs', { ...atCourt, case_stage: 'appeal', court_outcome: 'acquittal' }, 'new_facts_or_complaint'],
  [
    'worked in both countries, and Belgium dropped the case',
    { ...found, work_countries: ['be', 'nl'], case_stage: 'dismissed', case_country: 'be' },
    'ask_for_intake',
  ],
  ['she asked for time to rest, and it was refused', { ...found, reflection_state: 'refused' }, 'ask_again_with_lawyer'],
  ['an adult with bad pay and nothing else', badlyPaid, 'low_pay_alone'],
  ['a boy of seventeen with bad pay', { ...badlyPaid, under_18: 'yes' }, 'ask_for_intake'],
  ['a woman of twenty who was sixteen at the time', { ...badlyPaid, worked_under_18: 'yes' }, 'ask_for_intake'],
  [
    'an adult with bad pay and bad housing, nobody forced him',
    { ...badlyPaid, work_conditions: ['tiny_pay', 'bad_housing'] },
    'means_needed',
  ],
  ['an adult with bad pay who was hit', { ...badlyPaid, violence: ['hit'] }, 'ask_for_intake'],
  [
    'an adult with bad pay, and the boss was convicted of trafficking',
    { ...badlyPaid, case_stage: 'final', charges: ['trafficking'], court_outcome: 'conviction_trafficking' },
    'ask_for_intake',
  ],
  ['bad pay, and no word about age', { ...badlyPaid, under_18: 'withheld', worked_under_18: 'withheld' }, 'open'],
  ['he does not know how the case ended', { ...found, case_stage: 'unknown' }, 'open'],
  ['she would rather not say what paper she has', { ...found, residence_status: 'withheld' }, 'ask_for_intake'],
]
