/** Worked cases for `be-declaration-injured-person`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const unpaid = { work_countries: ['be'], acts_countries: ['be'], unpaid_items: ['wages_part'] } satisfies Answers
const inquiry = { ...unpaid, case_stage: 'inquiry', injured_declared: 'no', case_number_known: 'yes' } satisfies Answers
const paidInFull = {
  ...inquiry,
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026',
  below_sector_scale: 'no',
  no_work_offered: 'no',
  under_18: 'no',
  worked_under_18: 'no',
  harm: ['none'],
  violence: ['none'],
  work_harm: 'none',
} satisfies Answers

export const beDeclarationInjuredPersonCases: Case[] = [
  ['inspectors wrote a report, and he has its number', inquiry, 'file_form'],
  ['she handed in the form at the interview', { ...inquiry, injured_declared: 'yes' }, 'already_filed'],
  ['she handed it in, and the case was closed since', { ...inquiry, injured_declared: 'yes', case_stage: 'dismissed' }, 'already_filed'],
  ['police came, and nobody gave her a number', { ...inquiry, case_number_known: 'no' }, 'find_case_number'],
  ['an investigating judge has the file', { ...inquiry, case_stage: 'judicial_investigation' }, 'file_form'],
  ['the trial has begun', { ...inquiry, case_stage: 'trial_first' }, 'file_form'],
  ['no police or inspector knows of it', { ...unpaid, case_stage: 'none' }, 'needs_a_file'],
  ['the prosecutor closed the case', { ...inquiry, case_stage: 'dismissed' }, 'useful_if_reopened'],
  ['judges closed it before a trial', { ...inquiry, case_stage: 'non_lieu' }, 'useful_if_reopened'],
  ['the judgment is final', { ...inquiry, case_stage: 'final' }, 'case_finished'],
  ['worked in both countries, the case is Dutch', { ...inquiry, work_countries: ['be', 'nl'], case_country: 'nl' }, 'needs_a_file'],
  ['all was paid and nobody is hurt', paidInFull, 'no_own_loss_told'],
  ['all was paid, but the boss hit him', { ...paidInFull, violence: ['hit'] }, 'file_form'],
  ['it all happened in the Netherlands', { ...inquiry, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_facts_in_country'],
  ['he does not know whether the form was among the papers that he signed', { ...inquiry, injured_declared: 'unknown' }, 'file_form'],
  ['he does not know the number, nor whether there is one', { ...inquiry, case_number_known: 'unknown' }, 'open'],
  ['nobody told her how far the case is', { ...inquiry, case_stage: 'unknown' }, 'open'],
]
