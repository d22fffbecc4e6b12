/** Worked cases for `nl-negotiation-sectoral`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const owed = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'other_eu',
  under_18: 'no',
  watched: 'no',
  immediate_danger: 'no',
  safe_to_contact_employer: 'yes',
  already_started: 'no',
  unpaid_items: ['overtime', 'holiday_pay'],
  first_unpaid_due: '2026-08-31',
  employer_known: 'name_and_address',
  employer_closed: 'no',
  work_chain: ['none'],
} satisfies Answers
const paidInFull = {
  ...owed,
  unpaid_items: ['none'],
  hourly_pay: 20,
  below_sector_scale: 'no',
  no_work_offered: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
} satisfies Answers
const nameless = { ...owed, employer_known: 'no' } satisfies Answers
const bankrupt = { ...owed, employer_closed: 'bankrupt' } satisfies Answers
const inACase = { ...owed, already_started: 'yes', reflection_state: 'not_asked', registered_possible_victim: 'no' } satisfies Answers
const fromOutside = { ...owed, nationality_group: 'non_eu', residence_status: 'none', worked_under_other_name: 'no' } satisfies Answers

export const nlNegotiationSectoralCases: Case[] = [
  ['a Pole whose overtime was not paid, and who may safely write', owed, 'letter_of_demand'],
  ['he has no paper to stay, and worked under his own name', fromOutside, 'letter_of_demand'],
  ['all the work was in Belgium', { ...owed, work_countries: ['be'], acts_countries: ['be'] }, 'no_work_in_country'],
  ['all was paid', paidInFull, 'nothing_owed_told'],
  ['all was paid, but below the scale of the sector', { ...paidInFull, below_sector_scale: 'yes' }, 'letter_of_demand'],
  ['he knows only the first name of the boss', nameless, 'find_employer'],
  [
    'he knows the boss by his first name, and the site of the main contractor',
    { ...nameless, work_chain: ['main_contractor'] },
    'letter_of_demand',
  ],
  ['he has the telephone number of the boss', { ...owed, employer_known: 'partly' }, 'letter_of_demand'],
  ['the firm is bankrupt', bankrupt, 'only_through_curator'],
  ['the boss himself is in debt restructuring', { ...owed, employer_closed: 'debt_restructuring' }, 'only_through_curator'],
  ['the agency is bankrupt, the firm that used it is not', { ...bankrupt, work_chain: ['agency_user'] }, 'letter_of_demand'],
  ['the firm just stopped', { ...owed, employer_closed: 'stopped' }, 'letter_of_demand'],
  [
    'she is registered as a possible victim',
    { ...inACase, case_stage: 'none', registered_possible_victim: 'yes' },
    'only_with_lawyer_or_om',
  ],
  [
    'the police look into trafficking by her boss',
    { ...inACase, case_stage: 'inquiry', charges: ['trafficking'] },
    'only_with_lawyer_or_om',
  ],
  ['the case against the boss was about false papers', { ...inACase, case_stage: 'inquiry', charges: ['forgery'] }, 'letter_of_demand'],
  [
    'she was registered as a possible victim, and the case is over for good',
    { ...inACase, case_stage: 'final', charges: ['trafficking'], registered_possible_victim: 'yes' },
    'letter_of_demand',
  ],
  ['the boss said that he would come for her', { ...owed, safe_to_contact_employer: 'no' }, 'only_through_third_party'],
  ['she is in danger now', { ...owed, immediate_danger: 'yes' }, 'only_through_third_party'],
  ['the foreman reads along', { ...owed, watched: 'yes' }, 'only_through_third_party'],
  ['he worked on the paper of a cousin', { ...fromOutside, worked_under_other_name: 'yes' }, 'only_through_third_party'],
  ['a girl of seventeen who washed up in a restaurant', { ...owed, under_18: 'yes' }, 'through_guardian'],
  ['she does not know whether she may safely write to him', { ...owed, safe_to_contact_employer: 'unknown' }, 'open'],
]
