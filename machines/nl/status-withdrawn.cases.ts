/** Worked cases for `nl-status-withdrawn`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const running = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'non_eu',
  residence_status: 'victim_permit',
  status_end_reason: 'not_ended',
  case_stage: 'trial_first',
  charges: ['trafficking'],
  court_outcome: 'pending',
  listed_as_victim: 'yes',
} satisfies Answers
const dropped = {
  ...running,
  case_stage: 'dismissed',
  nl_dismissal_formal: 'formal_served',
  dismissal_date: '2026-10-05',
} satisfies Answers

export const nlStatusWithdrawnCases: Case[] = [
  ['the trial goes on, and she is named in it', running, 'nothing_withdrawn'],
  ['the case was dropped in October, and he was served the decision', dropped, 'other_doors_stay_open'],
  ['served three months and a day ago', { ...dropped, dismissal_date: '2026-08-23' }, 'art12_late'],
  ['served three months ago to the day', { ...dropped, dismissal_date: '2026-08-24' }, 'other_doors_stay_open'],
  ['served a day less than three months ago', { ...dropped, dismissal_date: '2026-08-25' }, 'other_doors_stay_open'],
  ['served in August, the day is not known', { ...dropped, dismissal_date: '2026-08' }, 'open'],
  [
    'dropped last year, and there was only a simple letter',
    { ...dropped, nl_dismissal_formal: 'simple_letter', dismissal_date: '2025-08-23' },
    'other_doors_stay_open',
  ],
  [
    'dropped last year, and the police only said so',
    { ...dropped, nl_dismissal_formal: 'told_only', dismissal_date: '2025-08-23' },
    'other_doors_stay_open',
  ],
  [
    'dropped last year, and she does not remember how it was told',
    { ...dropped, nl_dismissal_formal: 'unknown', dismissal_date: '2025-08-23' },
    'open',
  ],
  ['the boss is acquitted', { ...running, case_stage: 'final', court_outcome: 'acquittal' }, 'other_doors_stay_open'],
  ['charged is only forgery', { ...running, charges: ['forgery'] }, 'other_doors_stay_open'],
  [
    'his colleagues are named at the trial, he is not, and he has no paper',
    { ...running, residence_status: 'none', listed_as_victim: 'no' },
    'other_doors_stay_open',
  ],
  [
    'the permit was taken back, since she spoke with the boss',
    { ...running, status_end_reason: 'contact_resumed' },
    'other_doors_stay_open',
  ],
  ['it all happened in Belgium', { ...dropped, work_countries: ['be'], acts_countries: ['be'] }, 'no_facts_in_country'],
]
