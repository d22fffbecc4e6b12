/** Worked cases for `nl-insolvency-uwv`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const unpaid = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'other_eu',
  unpaid_items: ['wages_part'],
  employer_closed: 'bankrupt',
  insolvency_date: '2026-10-12',
  work_still: 'no',
  work_end: '2026-10-30',
  last_unpaid_due: '2026-10-30',
  notice_date: '2026-10-20',
  proofs: ['payslips'],
  nl_knew_no_pay_at_start: 'no',
  employer_seat: 'nl',
  sector: 'factory_warehouse',
  posted_worker: 'no',
} satisfies Answers
const noRuling = { ...unpaid, employer_closed: 'disappeared', nl_others_unpaid: 'no' } satisfies Answers
const leftBefore = {
  ...unpaid,
  work_end: '2026-09-30',
  notice_date: 'never',
  last_unpaid_due: '2026-09-30',
  nl_end_linked_insolvency: 'no',
  demand_letter_date: 'never',
} satisfies Answers
const withoutPapers = { ...unpaid, nationality_group: 'non_eu', residence_status: 'none', worked_under_other_name: 'no' } satisfies Answers

export const nlInsolvencyUwvCases: Case[] = [
  ['a Pole whose firm went bankrupt in October', unpaid, 'apply_uwv'],
  ['all his work was in Belgium', { ...unpaid, work_countries: ['be'] }, 'no_work_in_country'],
  ['the firm goes on and pays the others', { ...unpaid, employer_closed: 'no', nl_others_unpaid: 'no' }, 'firm_can_pay'],
  ['the firm goes on, but pays nobody any more', { ...unpaid, employer_closed: 'no', nl_others_unpaid: 'yes' }, 'apply_uwv'],
  [
    'all was paid',
    {
      ...unpaid,
      unpaid_items: ['none'],
      hourly_pay: 20,
      below_sector_scale: 'no',
      no_work_offered: 'no',
      worked_under_18: 'no',
      nl_worked_under_21: 'no',
      under_18: 'no',
    },
    'nothing_owed_told',
  ],
  ['he worked on the paper of a cousin', { ...withoutPapers, worked_under_other_name: 'yes' }, 'lawyer_first_other_name'],
  ['she has no paper to stay', withoutPapers, 'through_lawyer_or_union'],
  ['a Ukrainian with temporary protection', { ...withoutPapers, residence_status: 'temporary_protection' }, 'apply_uwv'],
  ['a lorry driver who mostly drove in Belgium', { ...unpaid, sector: 'road_haulage', usual_work_country: 'be' }, 'other_country_fund'],
  ['a lorry driver who mostly drove in the Netherlands', { ...unpaid, sector: 'road_haulage', usual_work_country: 'nl' }, 'apply_uwv'],
  ['the boss vanished, and nobody knows whether others are paid', { ...noRuling, nl_others_unpaid: 'unknown' }, 'open'],
  ['the boss vanished, the others were paid', noRuling, 'show_really_stopped'],
  ['the boss vanished and left everybody unpaid', { ...noRuling, nl_others_unpaid: 'yes' }, 'apply_uwv'],
  ['the bankruptcy was 26 weeks and a day ago', { ...unpaid, insolvency_date: '2026-05-25' }, 'late_uwv_may_allow'],
  ['the bankruptcy was 26 weeks ago to the day', { ...unpaid, insolvency_date: '2026-05-26' }, 'apply_uwv'],
  ['he left two weeks before and asked for nothing', leftBefore, 'job_ended_before'],
  ['he left because the pay stopped', { ...leftBefore, nl_end_linked_insolvency: 'yes' }, 'apply_uwv'],
  ['he left before, but had written for his wages', { ...leftBefore, demand_letter_date: '2026-09-15' }, 'apply_uwv'],
  ['nothing on paper shows the job', { ...unpaid, proofs: ['messages'] }, 'prove_the_job'],
  [
    'nothing on paper, after leaving because the pay stopped',
    { ...leftBefore, nl_end_linked_insolvency: 'yes', proofs: ['none'] },
    'prove_the_job',
  ],
  ['he knew on the first day that nobody was paid', { ...unpaid, nl_knew_no_pay_at_start: 'yes' }, 'knew_no_pay'],
  ['the unpaid wages are of the spring', { ...unpaid, last_unpaid_due: '2026-05-31' }, 'older_than_13_weeks'],
  [
    'she would rather not say whether the firm has closed',
    { ...unpaid, employer_closed: 'withheld', nl_others_unpaid: 'withheld' },
    'open',
  ],
]
