/** Worked cases for `be-non-trafficking-protection`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const allInOrder = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  under_18: 'no',
  worked_under_18: 'no',
  nationality_group: 'other_eu',
  work_still: 'no',
  work_end: '2026-10-12',
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026-09-30',
  below_sector_scale: 'no',
  no_work_offered: 'no',
  paid_in_cash: 'no',
  work_declared: 'yes',
  work_conditions: ['none'],
  violence: ['none'],
  discrimination: 'no',
  work_harm: 'none',
} satisfies Answers
const onPermit = {
  ...allInOrder,
  nationality_group: 'non_eu',
  papers_during_work: 'with_work_right',
  residence_status: 'work_permit',
} satisfies Answers

export const beNonTraffickingProtectionCases: Case[] = [
  ['the holiday pay is missing', { ...allInOrder, unpaid_items: ['holiday_pay'] }, 'other_routes'],
  ['four men in one damp room, given by the boss', { ...allInOrder, work_conditions: ['bad_housing'] }, 'other_routes'],
  ['all her work was in the Netherlands', { ...allInOrder, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_work_in_country'],
  ['paid by the book, but the foreman hit him', { ...allInOrder, violence: ['hit'] }, 'other_routes'],
  ['paid by the book, but called names for her headscarf', { ...allInOrder, discrimination: 'yes' }, 'other_routes'],
  ['he lost the job on which his permit rests', onPermit, 'other_routes'],
  ['the season is over', { ...onPermit, residence_status: 'seasonal_permit' }, 'other_routes'],
  ['she may stay for good, and all was in order', { ...onPermit, residence_status: 'long_term' }, 'nothing_told'],
  ['he broke a leg on the way to work', { ...allInOrder, work_harm: 'accident_on_way' }, 'other_routes'],
  ['all was in order', allInOrder, 'nothing_told'],
  ['all was in order, and he does not say whether he was registered', { ...allInOrder, work_declared: 'withheld' }, 'open'],
  ['all was in order, and she would rather not say what paper she has', { ...onPermit, residence_status: 'withheld' }, 'open'],
]
