/** Worked cases for `nl-advance-payment`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const ordered = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  case_stage: 'final',
  court_outcome: 'conviction_trafficking',
  nl_compensation_order: 'yes',
  order_paid: 'none',
  final_decision_date: '2026-01-12',
} satisfies Answers
const appeal = { ...ordered, case_stage: 'appeal', judgment_final: 'no' } satisfies Answers
const trial = { ...ordered, case_stage: 'trial_first', court_outcome: 'pending' } satisfies Answers

export const nlAdvancePaymentCases: Case[] = [
  ['the order is ten months old, and nothing was paid', ordered, 'cjib_pays'],
  ['the boss paid a part', { ...ordered, order_paid: 'part' }, 'cjib_pays'],
  ['the boss paid all', { ...ordered, order_paid: 'full' }, 'already_paid'],
  ['final for a day less than eight months', { ...ordered, final_decision_date: '2026-03-25' }, 'wait_eight_months'],
  ['final for eight months to the day', { ...ordered, final_decision_date: '2026-03-24' }, 'wait_eight_months'],
  ['final for eight months and a day', { ...ordered, final_decision_date: '2026-03-23' }, 'cjib_pays'],
  ['final since March, the day is not known', { ...ordered, final_decision_date: '2026-03' }, 'open'],
  ['final on the last day of 2010', { ...ordered, final_decision_date: '2010-12-31' }, 'old_scheme'],
  ['final on the first day of 2011', { ...ordered, final_decision_date: '2011-01-01' }, 'cjib_pays'],
  ['final on the second day of 2011', { ...ordered, final_decision_date: '2011-01-02' }, 'cjib_pays'],
  ['the order is there, and the boss appeals', appeal, 'wait_until_final'],
  [
    'convicted at first instance, the order is there, and no appeal was made in time',
    { ...ordered, case_stage: 'trial_first', judgment_final: 'yes' },
    'cjib_pays',
  ],
  ['convicted without the order, and the appeal is open', { ...appeal, nl_compensation_order: 'no' }, 'ask_order_on_appeal'],
  ['convicted for good without the order', { ...ordered, nl_compensation_order: 'no' }, 'no_payment_order'],
  ['the trial goes on', trial, 'wait_for_conviction'],
  ['the police look into it', { ...ordered, case_stage: 'inquiry' }, 'wait_for_conviction'],
  ['there is no case', { ...ordered, case_stage: 'none' }, 'wait_for_conviction'],
  ['acquitted for good', { ...ordered, court_outcome: 'acquittal' }, 'no_conviction'],
  ['acquitted, and the prosecutor appeals', { ...appeal, court_outcome: 'acquittal' }, 'conviction_on_appeal'],
  ['the prosecutor dropped the case', { ...ordered, case_stage: 'dismissed' }, 'no_conviction'],
  [
    'worked in both countries, and the conviction is Belgian',
    { ...ordered, work_countries: ['be', 'nl'], case_country: 'be' },
    'wait_for_conviction',
  ],
  ['it all happened in Belgium', { ...ordered, work_countries: ['be'], acts_countries: ['be'] }, 'no_facts_in_country'],
  ['convicted for good, and she has not seen whether the order is in it', { ...ordered, nl_compensation_order: 'unknown' }, 'open'],
]
