/** Worked cases for `be-insolvency-ffe`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const owed = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  nationality_group: 'other_eu',
  unpaid_items: ['wages_part', 'holiday_pay'],
  insolvency_date: '2026-10-12',
  work_still: 'no',
  work_end: '2026-10-12',
  employer_kind: 'company',
  employer_seat: 'be',
  proofs: ['payslips'],
  court_claim_before_closure: 'no',
} satisfies Answers
const notLodged = { ...owed, employer_closed: 'bankrupt', claim_lodged: 'no' } satisfies Answers
const accepted = { ...owed, employer_closed: 'bankrupt', claim_lodged: 'yes', be_claim_admitted: 'yes' } satisfies Answers
const longAfter = { ...accepted, insolvency_date: '2025-11-10' } satisfies Answers
const withoutPapers = { ...accepted, nationality_group: 'non_eu', residence_status: 'none' } satisfies Answers
const stopped = { ...owed, employer_closed: 'stopped', be_legal_closure_date: 'never', be_closure_recognised: 'no' } satisfies Answers
const liquidated = { ...stopped, employer_closed: 'liquidated', claim_lodged: 'no', be_closure_recognised: 'yes' } satisfies Answers
const paidInFull = {
  ...accepted,
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026-09-30',
  below_sector_scale: 'no',
  no_work_offered: 'no',
  under_18: 'no',
  worked_under_18: 'no',
} satisfies Answers

export const beInsolvencyFfeCases: Case[] = [
  ['a Pole whose claim the trustee of the bankrupt firm accepted', accepted, 'file_f1'],
  ['all his work was in the Netherlands', { ...accepted, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_work_in_country'],
  ['the firm goes on', { ...owed, employer_closed: 'no' }, 'firm_still_alive'],
  [
    'the family that she cleaned for has disappeared',
    { ...stopped, employer_closed: 'disappeared', employer_kind: 'private_household' },
    'household_cannot_close',
  ],
  ['all was paid', paidInFull, 'nothing_owed_told'],
  ['all was paid, at 10 euro an hour', { ...paidInFull, hourly_pay: 10 }, 'file_f1'],
  ['he worked on the paper of a cousin', { ...withoutPapers, worked_under_other_name: 'yes' }, 'lawyer_first_other_name'],
  ['she has no paper to stay, and worked under her own name', { ...withoutPapers, worked_under_other_name: 'no' }, 'file_f1'],
  ['the bankrupt firm is Dutch', { ...accepted, employer_seat: 'nl' }, 'foreign_employer'],
  ['the restaurant just stopped, and the fund has not looked yet', stopped, 'closure_to_be_recognised'],
  [
    'the restaurant just stopped, and the fund accepted that',
    { ...stopped, be_legal_closure_date: '2026-10-12', be_closure_recognised: 'yes' },
    'file_f1',
  ],
  ['the firm is in liquidation, the fund accepted that, and nobody sent the claim', liquidated, 'lodge_claim'],
  ['he has only messages, and sent no claim', { ...notLodged, proofs: ['messages'] }, 'prove_the_job'],
  ['he has only messages, but the trustee accepted his claim', { ...accepted, proofs: ['messages'] }, 'file_f1'],
  ['he left 13 months and a day before the bankruptcy', { ...accepted, work_end: '2025-09-11' }, 'outside_window'],
  ['he left 13 months before the bankruptcy to the day', { ...accepted, work_end: '2025-09-12' }, 'file_f1'],
  ['he left a day less than 13 months before it', { ...accepted, work_end: '2025-09-13' }, 'file_f1'],
  ['she stayed for the trustee, a day less than 12 months', { ...longAfter, work_end: '2026-11-09' }, 'file_f1'],
  ['she stayed for the trustee, 12 months to the day', { ...longAfter, work_end: '2026-11-10' }, 'file_f1'],
  ['she stayed for the trustee, 12 months and a day', { ...longAfter, work_end: '2026-11-11' }, 'outside_window'],
  [
    'he left long before, but was in court before the bankruptcy',
    { ...accepted, work_end: '2025-09-11', court_claim_before_closure: 'yes' },
    'file_f1',
  ],
  ['he has not sent the claim to the trustee', notLodged, 'lodge_claim'],
  [
    'no claim, a year and a day after the bankruptcy',
    { ...notLodged, insolvency_date: '2025-11-23', work_end: '2025-11-23' },
    'claim_late',
  ],
  [
    'no claim, a year after the bankruptcy to the day',
    { ...notLodged, insolvency_date: '2025-11-24', work_end: '2025-11-24' },
    'lodge_claim',
  ],
  ['no claim, a day less than a year after it', { ...notLodged, insolvency_date: '2025-11-25', work_end: '2025-11-25' }, 'lodge_claim'],
  ['the trustee disputes the claim', { ...accepted, be_claim_admitted: 'no' }, 'claim_not_admitted'],
  ['she does not know whether the trustee accepted it', { ...accepted, be_claim_admitted: 'unknown' }, 'open'],
]
