/** Worked cases for `nl-injured-party`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const unpaid = { work_countries: ['nl'], acts_countries: ['nl'], unpaid_items: ['wages_part'] } satisfies Answers
const court = {
  ...unpaid,
  case_stage: 'trial_first',
  charges: ['trafficking'],
  court_outcome: 'pending',
  listed_as_victim: 'yes',
  hearing_closed: 'no',
  civil_party_joined: 'no',
  civil_claim_running: 'no',
} satisfies Answers
const appeal = { ...court, case_stage: 'appeal', court_outcome: 'conviction_trafficking', judgment_final: 'no' } satisfies Answers
const judged = { ...court, case_stage: 'final', court_outcome: 'conviction_trafficking', hearing_closed: 'yes' } satisfies Answers
const paidInFull = {
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026',
  below_sector_scale: 'no',
  no_work_offered: 'no',
  under_18: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
  harm: ['none'],
  violence: ['none'],
  work_harm: 'none',
} satisfies Answers

export const nlInjuredPartyCases: Case[] = [
  ['named in a trafficking case that is at court', court, 'join_now'],
  ['his form has been sent in', { ...court, civil_party_joined: 'yes' }, 'already_joined'],
  ['it all happened in Belgium', { ...court, work_countries: ['be'], acts_countries: ['be'] }, 'no_facts_in_country'],
  ['paid in full, and nobody was hurt', { ...court, ...paidInFull }, 'no_own_loss_told'],
  ['paid in full, but she was hit', { ...court, ...paidInFull, violence: ['hit'], charges: ['violence'] }, 'join_now'],
  ['says all was paid, at 10 euro an hour', { ...court, ...paidInFull, hourly_pay: 10 }, 'join_now'],
  ['the prosecutor dropped the case', { ...unpaid, case_stage: 'dismissed' }, 'nobody_prosecuted'],
  ['there is no case', { ...unpaid, case_stage: 'none' }, 'wait_for_summons'],
  [
    'inspectors look into it and have heard him as a victim',
    { ...unpaid, case_stage: 'inquiry', listed_as_victim: 'yes' },
    'wait_for_summons',
  ],
  ['inspectors look into it, they never heard her', { ...unpaid, case_stage: 'inquiry', listed_as_victim: 'no' }, 'ask_om_to_add'],
  [
    'inspectors look into it, and he cannot tell whether he is named',
    { ...unpaid, case_stage: 'inquiry', listed_as_victim: 'unknown' },
    'wait_for_summons',
  ],
  ['worked in both countries, the case is Belgian', { ...court, work_countries: ['be', 'nl'], case_country: 'be' }, 'wait_for_summons'],
  ['acquitted for good', { ...judged, court_outcome: 'acquittal', civil_party_joined: 'yes' }, 'acquitted'],
  [
    'acquitted, the prosecutor appeals, and she had joined',
    { ...appeal, court_outcome: 'acquittal', hearing_closed: 'yes', civil_party_joined: 'yes' },
    'appeal_may_change',
  ],
  [
    'acquitted, the prosecutor appeals, and she had not joined',
    { ...appeal, court_outcome: 'acquittal', hearing_closed: 'yes' },
    'first_time_on_appeal',
  ],
  ['convicted for good, and he had joined', { ...judged, civil_party_joined: 'yes' }, 'collect_award'],
  ['convicted for good, and he had not joined', judged, 'case_closed_not_joined'],
  ['she hears of the case on appeal', appeal, 'first_time_on_appeal'],
  ['she had joined before the appeal', { ...appeal, civil_party_joined: 'yes' }, 'already_joined'],
  [
    'the hearing is over, and his name is not in the charges',
    { ...court, hearing_closed: 'yes', listed_as_victim: 'no' },
    'not_on_indictment',
  ],
  ['the prosecutor has spoken, and she had not joined', { ...court, hearing_closed: 'yes' }, 'prosecutor_has_spoken'],
  ['the prosecutor has spoken, and she had joined', { ...court, hearing_closed: 'yes', civil_party_joined: 'yes' }, 'already_joined'],
  ['his colleagues are named for next month, he is not', { ...court, listed_as_victim: 'no' }, 'ask_om_to_add'],
  ['the civil court has the same wages before it', { ...court, civil_claim_running: 'yes' }, 'not_twice'],
  ['charged is only forgery', { ...court, charges: ['forgery'] }, 'direct_damage_disputed'],
  ['charged are forgery and locking her in', { ...court, charges: ['forgery', 'unlawful_detention'] }, 'join_now'],
  ['nobody told him how far the case is', { ...court, case_stage: 'unknown' }, 'open'],
  ['at court, and nobody told her whether the hearing is over', { ...court, hearing_closed: 'unknown' }, 'open'],
  ['she would rather not say whether she joined', { ...court, civil_party_joined: 'withheld' }, 'join_now'],
]
