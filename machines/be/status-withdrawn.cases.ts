/** Worked cases for `be-status-withdrawn`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const recognised = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  nationality_group: 'non_eu',
  residence_status: 'victim_permit',
  statement_made: 'yes',
  be_magistrate_status: 'confirmed',
  status_end_reason: 'not_ended',
} satisfies Answers
const inquiry = { ...recognised, case_stage: 'inquiry', charges: ['trafficking'] } satisfies Answers
const atCourt = {
  ...inquiry,
  case_stage: 'trial_first',
  court_outcome: 'pending',
  listed_as_victim: 'yes',
} satisfies Answers
const unseen = { ...atCourt, residence_status: 'none', be_magistrate_status: 'none' } satisfies Answers
const judged = { ...atCourt, case_stage: 'final' } satisfies Answers

export const beStatusWithdrawnCases: Case[] = [
  ['the inquiry goes on and so does her status', inquiry, 'nothing_withdrawn'],
  ['the auditor refused the status', { ...inquiry, be_magistrate_status: 'refused' }, 'other_doors_stay_open'],
  ['the auditor took the status back', { ...inquiry, be_magistrate_status: 'withdrawn' }, 'other_doors_stay_open'],
  ['the status ended because he met his boss again', { ...inquiry, status_end_reason: 'contact_resumed' }, 'other_doors_stay_open'],
  ['the prosecutor closed the case', { ...recognised, case_stage: 'dismissed' }, 'other_doors_stay_open'],
  ['judges closed it before a trial', { ...recognised, case_stage: 'non_lieu' }, 'other_doors_stay_open'],
  ['at court, named as a victim', atCourt, 'nothing_withdrawn'],
  ['at court, not named, but recognised', { ...atCourt, listed_as_victim: 'no' }, 'nothing_withdrawn'],
  ['at court, neither named nor recognised', { ...unseen, listed_as_victim: 'no' }, 'other_doors_stay_open'],
  ['at court, named but not recognised', unseen, 'nothing_withdrawn'],
  ['not named yet, but it is still an inquiry', { ...inquiry, be_magistrate_status: 'none', listed_as_victim: 'no' }, 'nothing_withdrawn'],
  ['at court for the wages only', { ...atCourt, charges: ['wages_offence'] }, 'other_doors_stay_open'],
  ['acquitted for good', { ...judged, court_outcome: 'acquittal' }, 'other_doors_stay_open'],
  ['convicted of trafficking for good', { ...judged, court_outcome: 'conviction_trafficking' }, 'nothing_withdrawn'],
  ['acquitted at first instance, the appeal is to come', { ...atCourt, court_outcome: 'acquittal' }, 'nothing_withdrawn'],
  ['there is no case, and nobody was asked', { ...inquiry, be_magistrate_status: 'none', case_stage: 'none' }, 'nothing_withdrawn'],
  [
    'the closed case is Dutch',
    { ...inquiry, work_countries: ['be', 'nl'], case_stage: 'dismissed', case_country: 'nl' },
    'nothing_withdrawn',
  ],
  ['it all happened in the Netherlands', { ...inquiry, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_facts_in_country'],
  ['she does not know what the auditor decided', { ...inquiry, be_magistrate_status: 'unknown' }, 'open'],
]
