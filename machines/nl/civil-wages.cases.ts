/** Worked cases for `nl-civil-wages`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const owed = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  nationality_group: 'other_eu',
  unpaid_items: ['wages_part', 'holiday_pay'],
  work_still: 'no',
  work_end: '2026-09-30',
  first_unpaid_due: '2026-04-30',
  last_unpaid_due: '2026-09-30',
  pay_expected: 'yes',
  orders_given: 'yes',
  paper_self_employed: 'no',
  sector: 'farm_garden',
  employer_kind: 'company',
  employer_known: 'name_and_address',
  employer_closed: 'no',
  work_chain: ['none'],
  signed_paper: ['none'],
  clock_stops: ['none'],
} satisfies Answers
const withoutPapers = { ...owed, nationality_group: 'non_eu', residence_status: 'none' } satisfies Answers
const bankrupt = { ...owed, employer_closed: 'bankrupt' } satisfies Answers
const settled = { ...owed, signed_paper: ['settlement'] } satisfies Answers
const old = { ...owed, work_end: '2021-11-23', first_unpaid_due: '2021-06-30', last_unpaid_due: '2021-11-23' } satisfies Answers
const paidInFull = {
  ...owed,
  unpaid_items: ['none'],
  hourly_pay: 20,
  below_sector_scale: 'no',
  no_work_offered: 'no',
  under_18: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
} satisfies Answers

export const nlCivilWagesCases: Case[] = [
  ['a Pole who got half of his pay since April', owed, 'claim_wages'],
  ['she has no paper to stay, and worked under her own name', { ...withoutPapers, worked_under_other_name: 'no' }, 'claim_wages'],
  ['he worked on the paper of a cousin', { ...withoutPapers, worked_under_other_name: 'yes' }, 'lawyer_first_other_name'],
  ['all his work was in Belgium', { ...owed, work_countries: ['be'], acts_countries: ['be'] }, 'no_work_in_country'],
  ['all was paid', paidInFull, 'nothing_owed_told'],
  ['all was paid, at 10 euro an hour', { ...paidInFull, hourly_pay: 10 }, 'claim_wages'],
  ['she helped in the kitchen of her aunt, and nobody spoke of pay', { ...owed, pay_expected: 'no' }, 'show_pay_was_due'],
  ['nobody gave him orders', { ...owed, orders_given: 'no' }, 'show_authority'],
  [
    'nobody gave him orders, and he signed as self-employed',
    { ...owed, orders_given: 'no', paper_self_employed: 'yes' },
    'contract_or_assignment',
  ],
  ['the boss made the roster, and she signed as self-employed', { ...owed, paper_self_employed: 'yes' }, 'false_self_employment'],
  ['she kept house for a diplomat', { ...owed, sector: 'home_work', employer_kind: 'diplomat_household' }, 'diplomat_in_office'],
  ['he drove for an embassy', { ...owed, employer_kind: 'embassy_or_international' }, 'claim_wages'],
  ['he only knows the boss as Ali', { ...owed, employer_known: 'no' }, 'find_employer'],
  [
    'he only knows the boss as Ali, and the site was of a big builder',
    { ...owed, employer_known: 'no', work_chain: ['direct_client'] },
    'claim_wages',
  ],
  ['the firm is bankrupt', bankrupt, 'through_curator_and_uwv'],
  ['the firm is bankrupt, and a client had ordered the work', { ...bankrupt, work_chain: ['direct_client'] }, 'claim_wages'],
  ['the firm just stopped', { ...owed, employer_closed: 'stopped' }, 'claim_wages'],
  ['he signed a settlement, of his own will', { ...settled, signed_under_pressure: 'no' }, 'settlement_signed'],
  [
    'he signed for everything, and the boss stood over him',
    { ...settled, signed_paper: ['full_receipt'], signed_under_pressure: 'yes' },
    'claim_wages',
  ],
  ['the last wages were due five years and a day ago', old, 'probably_too_late'],
  ['the last wages were due five years ago to the day', { ...old, last_unpaid_due: '2021-11-24' }, 'claim_wages'],
  ['the last wages were due a day less than five years ago', { ...old, last_unpaid_due: '2021-11-25' }, 'claim_wages'],
  ['too old, but a letter was sent', { ...old, clock_stops: ['formal_notice'] }, 'clock_stop_to_check'],
  ['too old, but she went to court in time', { ...old, clock_stops: ['formal_notice', 'court_claim'] }, 'claim_wages'],
  ['the last wages were due in November 2021, the day is not known', { ...old, last_unpaid_due: '2021-11' }, 'open'],
  ['she does not know whether the firm is bankrupt', { ...owed, employer_closed: 'unknown' }, 'open'],
]
