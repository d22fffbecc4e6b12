/** Worked cases for `be-labour-court-wages`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const roofer = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  nationality_group: 'other_eu',
  sector: 'construction',
  unpaid_items: ['wages_part', 'overtime'],
  first_unpaid_due: '2026-04-30',
  last_unpaid_due: '2026-08-31',
  work_still: 'no',
  work_end: '2026-08-21',
  pay_expected: 'yes',
  orders_given: 'yes',
  paper_self_employed: 'no',
  employer_known: 'name_and_address',
  employer_kind: 'company',
  employer_closed: 'no',
  work_chain: ['none'],
  clock_stops: ['none'],
} satisfies Answers
const withoutPapers = { ...roofer, nationality_group: 'non_eu', residence_status: 'none', worked_under_other_name: 'no' } satisfies Answers
const nanny = { ...withoutPapers, sector: 'home_work', employer_kind: 'private_household' } satisfies Answers
const bankrupt = { ...roofer, employer_closed: 'bankrupt', insolvency_date: '2026-10-12' } satisfies Answers
const unknownBoss = { ...withoutPapers, employer_known: 'no' } satisfies Answers
const yearOver = { ...roofer, first_unpaid_due: '2025-04-30', last_unpaid_due: '2025-09-30', work_end: '2025-11-23' } satisfies Answers
const longAgo = { ...roofer, first_unpaid_due: '2016-06-30', last_unpaid_due: '2016-11-23', work_end: '2016-11-10' } satisfies Answers
const paidInFull = {
  ...roofer,
  unpaid_items: ['none'],
  hourly_pay: 20,
  below_sector_scale: 'no',
  no_work_offered: 'no',
  under_18: 'no',
  worked_under_18: 'no',
} satisfies Answers

export const beLabourCourtWagesCases: Case[] = [
  ['a Romanian roofer who was paid half, three months after the job', roofer, 'claim_wages'],
  ['a Brazilian without papers has the same right to pay', withoutPapers, 'claim_wages'],
  ['all his work was in the Netherlands', { ...roofer, work_countries: ['nl'] }, 'no_work_in_country'],
  ['all was paid', paidInFull, 'nothing_owed_told'],
  ['all was paid, at 10 euro an hour', { ...paidInFull, hourly_pay: 10 }, 'claim_wages'],
  ['he worked on the paper of a cousin', { ...withoutPapers, worked_under_other_name: 'yes' }, 'lawyer_first_other_name'],
  ['she helped in the shop of an aunt, nobody spoke of pay', { ...roofer, pay_expected: 'no' }, 'show_pay_was_due'],
  ['he chose his own hours and customers', { ...roofer, orders_given: 'no' }, 'show_authority'],
  [
    'self-employed on paper, and nobody told him what to do',
    { ...roofer, orders_given: 'no', paper_self_employed: 'yes' },
    'real_self_employed',
  ],
  [
    'self-employed on paper, and the app told him where to go',
    { ...roofer, sector: 'parcels', paper_self_employed: 'yes' },
    'false_self_employment',
  ],
  ['a nanny of a diplomat', { ...nanny, employer_kind: 'diplomat_household' }, 'diplomat_in_office'],
  ['a nanny of a family', nanny, 'claim_wages'],
  ['a nanny who would rather not say whose house it was', { ...nanny, employer_kind: 'withheld' }, 'open'],
  ['he knows only the first name of the man with the van', unknownBoss, 'find_employer'],
  ['he knows only the man with the van, and the client of the site', { ...unknownBoss, work_chain: ['direct_client'] }, 'claim_wages'],
  ['she knows the name of the restaurant, not of the owner', { ...withoutPapers, employer_known: 'partly' }, 'claim_wages'],
  ['the firm is bankrupt, and it worked for no other', bankrupt, 'through_trustee'],
  ['the firm is bankrupt, and it worked for a main contractor', { ...bankrupt, work_chain: ['main_contractor'] }, 'claim_wages'],
  ['the firm just stopped', { ...roofer, employer_closed: 'stopped' }, 'claim_wages'],
  ['he still works there', { ...roofer, work_still: 'yes' }, 'claim_wages'],
  ['the job ended a year and a day ago', yearOver, 'offence_based_only'],
  ['the job ended a year ago to the day', { ...yearOver, work_end: '2025-11-24' }, 'claim_wages'],
  ['the job ended a day less than a year ago', { ...yearOver, work_end: '2025-11-25' }, 'claim_wages'],
  ['the year is over, and the union sent a formal notice', { ...yearOver, clock_stops: ['formal_notice'] }, 'clock_stop_to_check'],
  ['the year is over, and the boss admitted the debt', { ...yearOver, clock_stops: ['acknowledgement'] }, 'clock_stop_to_check'],
  ['the year is over, and the petition went to court in time', { ...yearOver, clock_stops: ['court_claim'] }, 'claim_wages'],
  ['the year is over, with both a notice and a petition', { ...yearOver, clock_stops: ['formal_notice', 'court_claim'] }, 'claim_wages'],
  ['the last wage was due ten years and a day ago', longAgo, 'probably_too_late'],
  ['the last wage was due ten years ago to the day', { ...longAgo, last_unpaid_due: '2016-11-24' }, 'offence_based_only'],
  ['the last wage was due a day less than ten years ago', { ...longAgo, last_unpaid_due: '2016-11-25' }, 'offence_based_only'],
  ['ten years over, and a criminal case was brought', { ...longAgo, clock_stops: ['criminal_case'] }, 'clock_stop_to_check'],
  ['ten years over, and a labour court has the claim', { ...longAgo, clock_stops: ['court_claim'] }, 'claim_wages'],
  ['the year is over, and nobody knows what the union sent', { ...yearOver, clock_stops: 'unknown' }, 'open'],
  ['he does not know the day his job ended, it was last November', { ...yearOver, work_end: '2025-11' }, 'open'],
]
