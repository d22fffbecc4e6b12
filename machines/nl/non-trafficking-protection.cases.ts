/** Worked cases for `nl-non-trafficking-protection`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const fairlyTreated = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'non_eu',
  residence_status: 'student_family_other',
  papers_during_work: 'with_work_right',
  under_18: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
  work_still: 'no',
  work_end: '2026-10-30',
  housing_from_employer: 'no',
  work_declared: 'yes',
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026-09-30',
  paid_in_cash: 'no',
  below_sector_scale: 'no',
  no_work_offered: 'no',
  control_means: ['none'],
  work_conditions: ['none'],
  violence: ['none'],
  discrimination: 'no',
  work_harm: 'none',
} satisfies Answers

export const nlNonTraffickingProtectionCases: Case[] = [
  ['a student who was treated well', fairlyTreated, 'nothing_told'],
  ['all the work was in Belgium', { ...fairlyTreated, work_countries: ['be'], acts_countries: ['be'] }, 'no_work_in_country'],
  ['her last month was not paid', { ...fairlyTreated, unpaid_items: ['wages_part'] }, 'other_routes'],
  ['she was not paid the leave days that were left', { ...fairlyTreated, unpaid_items: ['leave_days'] }, 'other_routes'],
  ['nobody declared the work', { ...fairlyTreated, work_declared: 'no' }, 'other_routes'],
  ['he hurt his hand at the machine', { ...fairlyTreated, work_harm: 'accident_at_work' }, 'other_routes'],
  ['the boss threatened him', { ...fairlyTreated, violence: ['threatened'] }, 'other_routes'],
  ['she got the worst shifts for her headscarf', { ...fairlyTreated, discrimination: 'yes' }, 'other_routes'],
  ['the boss kept his passport', { ...fairlyTreated, control_means: ['papers_taken'] }, 'other_routes'],
  ['he rents his bed from the boss', { ...fairlyTreated, housing_from_employer: 'yes' }, 'other_routes'],
  ['the van of the firm crashed on the way', { ...fairlyTreated, work_harm: 'accident_on_way' }, 'other_routes'],
  ['his permit hangs on the job that he lost', { ...fairlyTreated, residence_status: 'work_permit' }, 'other_routes'],
  ['she picks fruit on a seasonal permit', { ...fairlyTreated, residence_status: 'seasonal_permit' }, 'other_routes'],
  ['a Pole who was treated well', { ...fairlyTreated, nationality_group: 'other_eu' }, 'nothing_told'],
  ['she would rather not say whether it was discrimination', { ...fairlyTreated, discrimination: 'withheld' }, 'open'],
]
