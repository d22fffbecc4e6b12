/** Worked cases for `be-identification`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const away = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  under_18: 'no',
  detained: 'no',
  nationality_group: 'other_eu',
  trafficking_acts: ['recruited', 'housed'],
  control_means: ['threats', 'papers_taken'],
  work_conditions: ['extreme_hours', 'bad_housing'],
  violence: ['threatened'],
  left_exploiter: 'yes',
  accepts_specialised_help: 'yes',
  will_cooperate: 'yes',
  already_started: 'no',
} satisfies Answers
const nothingTold = {
  ...away,
  trafficking_acts: ['recruited'],
  control_means: ['none'],
  work_conditions: ['none'],
  violence: ['none'],
} satisfies Answers
const stillThere = { ...away, left_exploiter: 'no' } satisfies Answers
const known = { ...away, already_started: 'yes', statement_made: 'yes' } satisfies Answers
const witness = { ...nothingTold, already_started: 'yes', statement_made: 'yes', be_magistrate_status: 'none' } satisfies Answers

export const beIdentificationCases: Case[] = [
  ['a Romanian roofer who got away and wants to talk', away, 'go_to_centre'],
  [
    'he worked in the Netherlands, and nothing happened in Belgium',
    { ...away, work_countries: ['nl'], acts_countries: ['nl'] },
    'no_facts_in_country',
  ],
  ['she worked in the Netherlands, and was locked up in Belgium', { ...away, work_countries: ['nl'] }, 'go_to_centre'],
  ['the labour auditor sees her as a victim for now', { ...known, be_magistrate_status: 'provisional' }, 'already_recognised'],
  ['the auditor has confirmed it', { ...known, be_magistrate_status: 'confirmed' }, 'already_recognised'],
  ['the auditor said no', { ...known, be_magistrate_status: 'refused' }, 'new_facts_or_review'],
  ['the auditor took the status away', { ...known, be_magistrate_status: 'withdrawn' }, 'new_facts_or_review'],
  ['the auditor has decided nothing yet', { ...known, be_magistrate_status: 'none' }, 'go_to_centre'],
  ['she told the inspectors what others went through, not she', { ...witness, witness_only: 'yes' }, 'witness_not_victim'],
  ['he was recruited, as every worker is, and names nothing else', nothingTold, 'no_signs_told'],
  ['he was passed on from one boss to the next', { ...nothingTold, trafficking_acts: ['recruited', 'handed_over'] }, 'go_to_centre'],
  ['she says only that the pay was tiny', { ...nothingTold, work_conditions: ['tiny_pay'] }, 'go_to_centre'],
  [
    'he names nothing, but is registered as a victim',
    { ...witness, witness_only: 'no', objective_sources: ['victim_registration'] },
    'go_to_centre',
  ],
  ['a boy of sixteen who is still at the car wash', { ...stillThere, under_18: 'yes', unaccompanied: 'yes' }, 'guardian_first'],
  ['she still sleeps and works there', stillThere, 'first_get_away'],
  ['the police hold him since the raid', { ...stillThere, detained: 'police_station' }, 'go_to_centre'],
  [
    'he is in a closed centre and wants no help',
    { ...stillThere, detained: 'closed_centre', accepts_specialised_help: 'no' },
    'centre_needed',
  ],
  ['she is away, but does not want a centre yet', { ...away, accepts_specialised_help: 'no' }, 'centre_needed'],
  ['he wants rest and care, and no talk with police', { ...away, will_cooperate: 'no' }, 'statement_later'],
  ['she would rather not say whether she has left', { ...away, left_exploiter: 'withheld' }, 'open'],
  ['he does not know what the auditor decided', { ...known, be_magistrate_status: 'unknown' }, 'open'],
]
