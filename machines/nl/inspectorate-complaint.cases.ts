/** Worked cases for `nl-inspectorate-complaint`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const fairlyPaid = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'other_eu',
  under_18: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
  watched: 'no',
  immediate_danger: 'no',
  safe_to_contact_employer: 'yes',
  already_started: 'no',
  sector: 'factory_warehouse',
  employer_kind: 'company',
  work_still: 'no',
  work_end: '2026-10-30',
  housing_from_employer: 'no',
  work_declared: 'yes',
  workplace_active: 'yes',
  report_by: 'self',
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026-09-30',
  paid_in_cash: 'no',
  below_sector_scale: 'no',
  no_work_offered: 'no',
  trafficking_acts: ['recruited'],
  control_means: ['none'],
  work_conditions: ['none'],
  violence: ['none'],
  work_harm: 'none',
} satisfies Answers
const underpaid = { ...fairlyPaid, unpaid_items: ['overtime', 'holiday_pay'] } satisfies Answers
const undeclared = { ...fairlyPaid, work_declared: 'no' } satisfies Answers
const fromOutside = { ...fairlyPaid, nationality_group: 'non_eu', worked_under_other_name: 'no' } satisfies Answers
const onAVisa = { ...fromOutside, residence_status: 'visa_short', papers_during_work: 'without_work_right' } satisfies Answers
const withoutPapers = { ...fromOutside, residence_status: 'none', papers_during_work: 'none' } satisfies Answers
const livesIn = { ...underpaid, work_still: 'yes', housing_from_employer: 'yes' } satisfies Answers

export const nlInspectorateComplaintCases: Case[] = [
  ['a Pole whose overtime was not paid, and who signs himself', underpaid, 'report'],
  ['she was paid 10 euro an hour', { ...fairlyPaid, hourly_pay: 10 }, 'report'],
  ['the pay came in an envelope', { ...fairlyPaid, paid_in_cash: 'yes' }, 'report'],
  ['all the work was in Belgium', { ...underpaid, work_countries: ['be'], acts_countries: ['be'] }, 'no_work_in_country'],
  ['paid in full, but the machine had no guard', { ...fairlyPaid, work_conditions: ['unsafe_work'] }, 'report'],
  ['paid in full, but the boss keeps his passport', { ...fairlyPaid, control_means: ['papers_taken'] }, 'report'],
  ['paid in full, on a visa for tourists', onAVisa, 'report'],
  ['paid above the minimum, but below the agreement of the sector', { ...fairlyPaid, below_sector_scale: 'yes' }, 'sector_rules_only'],
  ['below the agreement of the sector, and without a permit to work', { ...onAVisa, below_sector_scale: 'yes' }, 'report'],
  ['all was paid and nothing was wrong', fairlyPaid, 'no_breach_told'],
  [
    'all was paid, with a permit to work',
    { ...fromOutside, residence_status: 'work_permit', papers_during_work: 'with_work_right' },
    'no_breach_told',
  ],
  ['all was paid, but nobody declared the work', undeclared, 'report'],
  ['the boss would hit her if he knew', { ...underpaid, safe_to_contact_employer: 'no' }, 'safety_plan_first'],
  ['the boss is at the door', { ...underpaid, immediate_danger: 'yes' }, 'safety_plan_first'],
  ['the foreman reads along', { ...underpaid, watched: 'yes' }, 'safety_plan_first'],
  ['he still works there, and sleeps above the kitchen', livesIn, 'not_while_you_live_there'],
  ['he still works there, and lives with his sister', { ...livesIn, housing_from_employer: 'no' }, 'report'],
  ['he stopped, but still sleeps above the kitchen', { ...livesIn, work_still: 'no' }, 'report'],
  ['she cleaned the house of a diplomat', { ...underpaid, sector: 'home_work', employer_kind: 'diplomat_household' }, 'diplomat_in_office'],
  ['she cleaned at the embassy', { ...underpaid, employer_kind: 'embassy_or_international' }, 'report'],
  ['he worked on the paper of a cousin', { ...withoutPapers, worked_under_other_name: 'yes' }, 'lawyer_first_other_name'],
  ['he has no paper to stay', withoutPapers, 'through_helper_only'],
  ['he had no paper at work, and has one now', { ...withoutPapers, residence_status: 'humanitarian_permit' }, 'report'],
  ['without a name, on unpaid overtime', { ...underpaid, report_by: 'anonymous' }, 'report'],
  ['without a name, on a machine without a guard', { ...fairlyPaid, work_conditions: ['unsafe_work'], report_by: 'anonymous' }, 'report'],
  ['without a name, on work without a permit', { ...onAVisa, report_by: 'anonymous' }, 'report'],
  ['without a name, on work that nobody declared', { ...undeclared, report_by: 'anonymous' }, 'anonymous_limited'],
  ['without a name, but through the union', { ...undeclared, report_by: 'helper_or_union' }, 'report'],
  ['the shop has closed', { ...underpaid, workplace_active: 'no' }, 'papers_can_be_asked'],
  ['he would rather not say what paper he has', { ...fromOutside, papers_during_work: 'none', residence_status: 'withheld' }, 'open'],
]
