/** Worked cases for `be-negotiation-sectoral`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const owed = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  watched: 'no',
  immediate_danger: 'no',
  safe_to_contact_employer: 'yes',
  under_18: 'no',
  nationality_group: 'other_eu',
  unpaid_items: ['wages_part'],
  work_still: 'no',
  work_end: '2026-10-12',
  work_chain: ['none'],
  employer_known: 'name_and_address',
  employer_closed: 'no',
  already_started: 'no',
  case_stage: 'none',
} satisfies Answers
const withoutPapers = { ...owed, nationality_group: 'non_eu', residence_status: 'none' } satisfies Answers
const bankrupt = { ...owed, employer_closed: 'bankrupt', insolvency_date: '2026-10-12' } satisfies Answers
const nameless = { ...owed, employer_known: 'no' } satisfies Answers
const followed = {
  ...owed,
  nationality_group: 'non_eu',
  residence_status: 'be_orange_card',
  worked_under_other_name: 'no',
  already_started: 'yes',
  case_stage: 'inquiry',
} satisfies Answers
const paidInFull = {
  ...owed,
  unpaid_items: ['none'],
  hourly_pay: 20,
  first_unpaid_due: '2026-09-30',
  worked_under_18: 'no',
  below_sector_scale: 'no',
  no_work_offered: 'no',
} satisfies Answers

export const beNegotiationSectoralCases: Case[] = [
  ['a Pole who is owed two months, and knows the firm well', owed, 'formal_notice'],
  ['all his work was in the Netherlands', { ...owed, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_work_in_country'],
  ['all was paid', paidInFull, 'nothing_owed_told'],
  ['all was paid, but less than the scale of the sector', { ...paidInFull, below_sector_scale: 'yes' }, 'formal_notice'],
  ['the firm is bankrupt, and there is no client above it', bankrupt, 'only_through_trustee'],
  ['the firm is bankrupt, but a main contractor stands above it', { ...bankrupt, work_chain: ['main_contractor'] }, 'formal_notice'],
  ['bankrupt, and she does not know for whom the firm worked', { ...bankrupt, work_chain: 'unknown' }, 'open'],
  ['the firm stopped, it is not bankrupt', { ...owed, employer_closed: 'stopped' }, 'formal_notice'],
  ['he knows the boss only as Tony', nameless, 'find_employer'],
  ['he knows the boss only as Tony, but knows the client', { ...nameless, work_chain: ['direct_client'] }, 'formal_notice'],
  ['she knows the name on the van, not the address', { ...owed, employer_known: 'partly' }, 'formal_notice'],
  ['on an orange card, while the inquiry runs', followed, 'only_with_centre_or_lawyer'],
  ['on an orange card, the case is over for good', { ...followed, case_stage: 'final' }, 'formal_notice'],
  ['the boss threatened her brother', { ...owed, safe_to_contact_employer: 'no' }, 'only_through_third_party'],
  ['the boss stands at the door', { ...owed, immediate_danger: 'yes' }, 'only_through_third_party'],
  ['somebody reads along on her phone', { ...owed, watched: 'yes' }, 'only_through_third_party'],
  ['he worked on the paper of a cousin', { ...withoutPapers, worked_under_other_name: 'yes' }, 'only_through_third_party'],
  ['no paper to stay, and worked under her own name', { ...withoutPapers, worked_under_other_name: 'no' }, 'formal_notice'],
  ['he is 17', { ...owed, under_18: 'yes', birth_date: '2009-03-02' }, 'through_guardian'],
  ['she does not say whether a letter is safe', { ...owed, safe_to_contact_employer: 'withheld' }, 'open'],
]
