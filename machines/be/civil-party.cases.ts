/** Worked cases for `be-civil-party`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const unpaid = { work_countries: ['be'], acts_countries: ['be'], unpaid_items: ['wages_part'] } satisfies Answers
const court = {
  ...unpaid,
  case_stage: 'trial_first',
  hearing_closed: 'no',
  charges: ['trafficking'],
  listed_as_victim: 'yes',
  civil_party_joined: 'no',
} satisfies Answers
const judged = { ...court, case_stage: 'final', court_outcome: 'conviction_other' } satisfies Answers
const paidInFull = {
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026',
  below_sector_scale: 'no',
  no_work_offered: 'no',
} satisfies Answers

export const beCivilPartyCases: Case[] = [
  ['named in a trafficking case that is at court', court, 'join_now'],
  ['her lawyer has joined already', { ...court, civil_party_joined: 'yes' }, 'already_joined'],
  ['the debates are over and nobody joined', { ...court, hearing_closed: 'yes' }, 'debates_closed'],
  ['the debates are over, she had joined', { ...court, hearing_closed: 'yes', civil_party_joined: 'yes' }, 'already_joined'],
  ['charged is only forgery', { ...court, charges: ['forgery'] }, 'add_wage_charge'],
  ['her colleagues are named, she is not', { ...court, listed_as_victim: 'no' }, 'not_named_show_loss'],
  ['an investigating judge has the file', { ...court, case_stage: 'judicial_investigation' }, 'join_now'],
  ['inspectors are still looking into it', { ...unpaid, case_stage: 'inquiry' }, 'join_when_judge_seised'],
  ['there is no case', { ...unpaid, case_stage: 'none' }, 'start_a_case'],
  ['the prosecutor closed the case', { ...unpaid, case_stage: 'dismissed' }, 'reopen_or_start'],
  ['judges closed it before a trial', { ...unpaid, case_stage: 'non_lieu' }, 'appeal_or_new_evidence'],
  ['he hears of the case on appeal', { ...court, case_stage: 'appeal' }, 'first_time_on_appeal'],
  ['he had joined before the appeal', { ...court, case_stage: 'appeal', civil_party_joined: 'yes' }, 'already_joined'],
  ['joined, and convicted for good', { ...judged, civil_party_joined: 'yes' }, 'collect_award'],
  ['joined, and acquitted for good', { ...judged, civil_party_joined: 'yes', court_outcome: 'acquittal' }, 'acquitted'],
  ['not joined, the money question left open', { ...judged, be_civil_interests_reserved: 'yes' }, 'reserved_civil_interests'],
  ['not joined, and all is decided', { ...judged, be_civil_interests_reserved: 'no' }, 'case_closed_not_joined'],
  ['it all happened in the Netherlands', { work_countries: ['nl'], acts_countries: ['nl'] }, 'no_facts_in_country'],
  [
    'nothing is owed and nobody is hurt',
    { ...court, ...paidInFull, harm: ['none'], violence: ['none'], work_harm: 'none', under_18: 'no', worked_under_18: 'no' },
    'no_own_loss_told',
  ],
  [
    'paid 10 euro an hour, and says nothing is owed',
    { ...court, ...paidInFull, hourly_pay: 10, under_18: 'no', worked_under_18: 'no' },
    'join_now',
  ],
  ['worked in both countries, the case is Dutch', { ...court, work_countries: ['be', 'nl'], case_country: 'nl' }, 'start_a_case'],
  ['nobody told her how far the case is', { ...unpaid, case_stage: 'unknown' }, 'open'],
  ['she would rather not say whether she joined', { ...court, civil_party_joined: 'withheld' }, 'join_now'],
]
