/** Worked cases for `be-inspectorate-complaint`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const unpaid = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  watched: 'no',
  immediate_danger: 'no',
  safe_to_contact_employer: 'yes',
  under_18: 'no',
  nationality_group: 'other_eu',
  sector: 'construction',
  employer_kind: 'company',
  work_still: 'no',
  work_end: '2026-10-12',
  housing_from_employer: 'no',
  unpaid_items: ['overtime'],
  work_conditions: ['none'],
  goals: ['pay'],
  consent_to_name: 'yes',
  proofs: ['hours_list'],
} satisfies Answers
const allInOrder = {
  ...unpaid,
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026-09-30',
  worked_under_18: 'no',
  below_sector_scale: 'no',
  no_work_offered: 'no',
  paid_in_cash: 'no',
  work_declared: 'yes',
  work_harm: 'none',
} satisfies Answers
const livesIn = { ...unpaid, work_still: 'yes', housing_from_employer: 'yes' } satisfies Answers
const withoutPapers = { ...unpaid, nationality_group: 'non_eu', residence_status: 'none', papers_during_work: 'none' } satisfies Answers
const housekeeper = { ...unpaid, sector: 'home_work', employer_kind: 'private_household' } satisfies Answers
const nothingToShow = { ...unpaid, proofs: ['none'] } satisfies Answers

export const beInspectorateComplaintCases: Case[] = [
  ['a Pole on a building site, overtime not paid, with a list of his hours', unpaid, 'complain_via_helper'],
  ['all his work was in the Netherlands', { ...unpaid, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_work_in_country'],
  ['paid by the book, registered, nothing happened', allInOrder, 'no_breach_told'],
  ['paid by the book, but never registered', { ...allInOrder, work_declared: 'no' }, 'complain_via_helper'],
  ['the foreman is at the door with a knife', { ...unpaid, immediate_danger: 'yes' }, 'safety_plan_first'],
  ['somebody reads along on her phone', { ...unpaid, watched: 'yes' }, 'safety_plan_first'],
  ['the boss would take it out on her brother', { ...unpaid, safe_to_contact_employer: 'no' }, 'safety_plan_first'],
  ['he works there still, and sleeps above the restaurant', livesIn, 'not_while_you_live_there'],
  ['he works there still, and has his own room in town', { ...livesIn, housing_from_employer: 'no' }, 'complain_via_helper'],
  ['the job is over, he still sleeps in the room of the boss', { ...livesIn, work_still: 'no' }, 'complain_via_helper'],
  ['she kept house for an ambassador', { ...housekeeper, employer_kind: 'diplomat_household' }, 'diplomat_in_office'],
  ['she kept house for a family', housekeeper, 'complain_via_helper'],
  ['she kept house, and does not know for whom', { ...housekeeper, employer_kind: 'unknown' }, 'open'],
  ['he worked on the paper of a cousin', { ...withoutPapers, worked_under_other_name: 'yes' }, 'lawyer_first_other_name'],
  ['she has no paper to stay, and worked under her own name', { ...withoutPapers, worked_under_other_name: 'no' }, 'complain_via_helper'],
  ['he wants his pay, but not his name in it', { ...unpaid, consent_to_name: 'no' }, 'name_needed_for_pay'],
  ['he wants them stopped, without his name', { ...unpaid, goals: ['stop_them', 'anonymous_tip'] }, 'complain_via_helper'],
  [
    'he wants them punished and damages, without his name',
    { ...unpaid, goals: ['punish', 'compensation'], consent_to_name: 'no' },
    'complain_via_helper',
  ],
  ['overtime not paid, and nothing at all to show', nothingToShow, 'needs_some_facts'],
  ['nothing to show, but an unsafe scaffold to look at', { ...nothingToShow, work_conditions: ['unsafe_work'] }, 'complain_via_helper'],
  ['nothing to show, but four euro an hour', { ...nothingToShow, work_conditions: ['tiny_pay'] }, 'complain_via_helper'],
  ['nothing to show, and would rather not speak of the work', { ...nothingToShow, work_conditions: 'withheld' }, 'open'],
  ['he does not know whether he may be named', { ...unpaid, consent_to_name: 'unknown' }, 'open'],
]
