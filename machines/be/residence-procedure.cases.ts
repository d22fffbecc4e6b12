/** Worked cases for `be-residence-procedure`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const followed = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  under_18: 'no',
  detained: 'no',
  nationality_group: 'non_eu',
  residence_status: 'none',
  identity_document: 'passport',
  public_order_issue: 'no',
  control_means: ['papers_taken', 'threats'],
  work_conditions: ['no_pay', 'bad_housing'],
  left_exploiter: 'yes',
  already_started: 'yes',
  specialised_help_state: 'followed',
  statement_made: 'yes',
  will_cooperate: 'yes',
  be_magistrate_status: 'none',
  case_stage: 'inquiry',
} satisfies Answers
const orangeCard = { ...followed, residence_status: 'be_orange_card', residence_first_issued: '2026-09-14' } satisfies Answers
const noStatement = { ...followed, statement_made: 'no', residence_status: 'reflection_paper' } satisfies Answers
const twoCountries = {
  ...followed,
  work_countries: ['be', 'nl'],
  acts_countries: ['be', 'nl'],
  case_country: 'be',
  residence_status: 'reflection_paper',
} satisfies Answers
const toldNothing = { ...followed, control_means: ['none'], work_conditions: ['none'], violence: ['none'] } satisfies Answers
const witness = { ...toldNothing, witness_only: 'yes' } satisfies Answers
const notStarted = {
  ...toldNothing,
  already_started: 'no',
  statement_made: 'no',
  specialised_help_state: 'none',
  case_stage: 'none',
  trafficking_acts: ['recruited'],
} satisfies Answers
const boyOf17 = { ...followed, under_18: 'yes', specialised_help_state: 'contacted' } satisfies Answers
const stillThere = { ...followed, left_exploiter: 'no' } satisfies Answers

export const beResidenceProcedureCases: Case[] = [
  ['she made a statement, Payoke follows her, inspectors look into it', followed, 'centre_asks_paper'],
  ['she holds the orange card and her passport', orangeCard, 'centre_asks_paper'],
  ['the auditor sees him as a victim for now', { ...orangeCard, be_magistrate_status: 'provisional' }, 'centre_asks_paper'],
  ['it all happened in the Netherlands', { ...followed, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_facts_in_country'],
  ['a Romanian stays under EU rules', { ...followed, nationality_group: 'other_eu' }, 'eu_citizen_own_route'],
  ['she has a permit on humanitarian grounds', { ...followed, residence_status: 'humanitarian_permit' }, 'better_paper_already'],
  [
    'he worked in both countries, and rests on a Dutch paper',
    { ...twoCountries, victim_paper_country: 'nl' },
    'other_country_procedure_first',
  ],
  ['he worked in both countries, and rests on a Belgian paper', { ...twoCountries, victim_paper_country: 'be' }, 'centre_asks_paper'],
  ['the auditor does not see him as a victim', { ...followed, be_magistrate_status: 'refused' }, 'auditor_says_not_victim'],
  ['the auditor took the status back', { ...orangeCard, be_magistrate_status: 'withdrawn' }, 'auditor_says_not_victim'],
  ['the case was closed without a trial', { ...orangeCard, case_stage: 'dismissed' }, 'case_over'],
  [
    'the judgment is final',
    { ...orangeCard, be_magistrate_status: 'confirmed', case_stage: 'final', court_outcome: 'conviction_trafficking' },
    'case_over',
  ],
  ['he told how the others were treated, nothing was done to him', witness, 'witness_not_victim'],
  [
    'he says that it was only the others, but the magistrate recognised him too',
    { ...witness, be_magistrate_status: 'confirmed' },
    'centre_asks_paper',
  ],
  ['he found the job through a friend, and names nothing bad', notStarted, 'no_signs_told'],
  ['a boy of 17 who is here alone', { ...boyOf17, unaccompanied: 'yes' }, 'minor_document'],
  ['a boy of 17 who is here with his father', { ...boyOf17, unaccompanied: 'no' }, 'centre_must_follow'],
  ['she still sleeps at the restaurant', stillThere, 'first_get_away'],
  ['found at work, and now in a closed centre', { ...stillThere, detained: 'closed_centre' }, 'centre_asks_paper'],
  ['he is on the waiting list of a centre', { ...followed, specialised_help_state: 'waiting_list' }, 'centre_must_follow'],
  ['the centre stopped following her', { ...orangeCard, specialised_help_state: 'stopped' }, 'centre_must_follow'],
  ['a cook whose single permit still runs', { ...followed, residence_status: 'work_permit' }, 'only_if_own_permit_ends'],
  ['a Ukrainian with temporary protection', { ...followed, residence_status: 'temporary_protection' }, 'only_if_own_permit_ends'],
  ['she is in her 45 days and has said nothing yet', noStatement, 'statement_needed'],
  ['he spoke once and wants no more of it', { ...orangeCard, will_cooperate: 'no' }, 'cooperation_needed'],
  ['he was convicted of theft', { ...orangeCard, public_order_issue: 'yes' }, 'office_weighs_conviction'],
  ['on the orange card, no passport, and never at the embassy', { ...orangeCard, identity_document: 'none' }, 'identity_or_effort'],
  ['no passport, but the embassy has his request', { ...orangeCard, identity_document: 'none_but_tried' }, 'centre_asks_paper'],
  ['no passport, and the orange card is still to come', { ...followed, identity_document: 'none' }, 'centre_asks_paper'],
  ['he has gone to his brother in Lille', { ...orangeCard, country_now: 'other_eu' }, 'must_be_in_belgium'],
  ['nobody knows whether the talk at the site was a statement', { ...followed, statement_made: 'unknown' }, 'open'],
  ['she would rather not say whether she has a passport', { ...orangeCard, identity_document: 'withheld' }, 'open'],
]
