/** Worked cases for `nl-regelrechter`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const owed = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  nationality_group: 'other_eu',
  under_18: 'no',
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
  employer_seat: 'nl',
  nl_court_area: 'the_hague_area',
  work_chain: ['none'],
  civil_claim_running: 'no',
  signed_paper: ['none'],
  clock_stops: ['none'],
  proofs: ['messages'],
  case_stage: 'none',
  reflection_state: 'not_asked',
  registered_possible_victim: 'no',
  safe_to_contact_employer: 'yes',
} satisfies Answers
const withoutPapers = { ...owed, nationality_group: 'non_eu', residence_status: 'none' } satisfies Answers
const bankrupt = { ...owed, employer_closed: 'bankrupt' } satisfies Answers
const settled = { ...owed, signed_paper: ['settlement'] } satisfies Answers
const old = { ...owed, work_end: '2021-11-23', first_unpaid_due: '2021-06-30', last_unpaid_due: '2021-11-23' } satisfies Answers
const before = { ...owed, work_end: '2024-12-31', first_unpaid_due: '2024-10-31', last_unpaid_due: '2024-12-31' } satisfies Answers
const paidInFull = {
  ...owed,
  unpaid_items: ['none'],
  hourly_pay: 20,
  below_sector_scale: 'no',
  no_work_offered: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
} satisfies Answers

export const nlRegelrechterCases: Case[] = [
  ['a Pole in a greenhouse near Delft, with messages about his hours', owed, 'fill_in_form'],
  ['she has no paper to stay, and worked under her own name', { ...withoutPapers, worked_under_other_name: 'no' }, 'fill_in_form'],
  ['he worked on the paper of a cousin', { ...withoutPapers, worked_under_other_name: 'yes' }, 'lawyer_first_other_name'],
  ['all his work was in Belgium', { ...owed, work_countries: ['be'], acts_countries: ['be'] }, 'no_work_in_country'],
  ['all was paid', paidInFull, 'nothing_owed_told'],
  ['all was paid, at 10 euro an hour', { ...paidInFull, hourly_pay: 10 }, 'fill_in_form'],
  ['the firm and the work were in Amsterdam', { ...owed, nl_court_area: 'elsewhere_in_nl' }, 'other_court_area'],
  ['she helped in the kitchen of her aunt, and nobody spoke of pay', { ...owed, pay_expected: 'no' }, 'show_pay_was_due'],
  ['nobody gave him orders', { ...owed, orders_given: 'no' }, 'job_disputed'],
  ['the boss made the roster, and she signed as self-employed', { ...owed, paper_self_employed: 'yes' }, 'job_disputed'],
  ['she kept house for a diplomat', { ...owed, sector: 'home_work', employer_kind: 'diplomat_household' }, 'diplomat_in_office'],
  ['he only knows the boss as Ali', { ...owed, employer_known: 'no' }, 'find_employer'],
  [
    'he only knows the boss as Ali, and the site was of a big builder',
    { ...owed, employer_known: 'no', work_chain: ['direct_client'] },
    'fill_in_form',
  ],
  ['the firm is bankrupt', bankrupt, 'through_curator_and_uwv'],
  ['the firm is bankrupt, and a client had ordered the work', { ...bankrupt, work_chain: ['direct_client'] }, 'fill_in_form'],
  ['the firm just stopped', { ...owed, employer_closed: 'stopped' }, 'fill_in_form'],
  ['the firm is Polish', { ...owed, employer_seat: 'other_eu' }, 'employer_abroad'],
  ['a lawyer has the same wages before another court', { ...owed, civil_claim_running: 'yes' }, 'not_twice'],
  ['he signed a settlement, of his own will', { ...settled, signed_under_pressure: 'no' }, 'settlement_signed'],
  [
    'he signed for everything, and the boss stood over him',
    { ...settled, signed_paper: ['full_receipt'], signed_under_pressure: 'yes' },
    'fill_in_form',
  ],
  ['the last wages were due five years and a day ago', old, 'probably_too_late'],
  ['the last wages were due five years ago to the day', { ...old, last_unpaid_due: '2021-11-24' }, 'fill_in_form'],
  ['the last wages were due a day less than five years ago', { ...old, last_unpaid_due: '2021-11-25' }, 'fill_in_form'],
  ['too old, but a letter was sent', { ...old, clock_stops: ['formal_notice'] }, 'clock_stop_to_check'],
  ['too old, but she went to court in time', { ...old, clock_stops: ['court_claim'] }, 'fill_in_form'],
  [
    'he rests as a possible victim',
    { ...withoutPapers, worked_under_other_name: 'no', residence_status: 'reflection_paper' },
    'only_with_lawyer_or_om',
  ],
  ['she is afraid to meet the boss', { ...owed, safe_to_contact_employer: 'no' }, 'hearing_with_employer'],
  ['he is seventeen', { ...owed, under_18: 'yes' }, 'through_guardian'],
  ['she has nothing on paper or phone', { ...owed, proofs: ['none'] }, 'something_to_show'],
  ['he asks on the day before the experiment starts', before, 'not_started_yet', '2025-02-28'],
  ['he asks on the day on which it starts', before, 'fill_in_form', '2025-03-01'],
  ['he asks on the last day of the three planned years', owed, 'fill_in_form', '2028-02-29'],
  ['he asks on the day after them', owed, 'experiment_may_be_over', '2028-03-01'],
  ['she does not know which court it is', { ...owed, nl_court_area: 'unknown' }, 'open'],
]
