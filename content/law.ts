/** The state of the law: the date of the rules, and what may come into force. Not facts about a person. */

import { type Day, read, type Span } from './calendar/days.ts'

/** The day on which the rules, values and sources were last brought up to date as a whole. */
export const lawDate = '2026-11-24'
/** The study that everything starts from is of April 2021: what changed before it was not looked at as a whole. */
export const earliestCheckedDay = '2021-04-01'

/** Bills and announced changes (facts.md 1.6), as they are taken today. `null`: not known. */
export const switches = {
  /** NL: illegal stay a crime (art. 108a Vw). */
  illegal_stay_criminal: false,
  /** NL: serious disadvantage as an offence, and no punishment of victims (bill 36547). */
  nl_bill_36547_in_force: false,
  /** NL: the advance without a cap for more offences, among them unlawful deprivation of liberty (plan of 19 December 2025). */
  nl_uncapped_advance_extended: false,
  /** BE: the new Criminal Code (8 or 9 April 2026, not verified). */
  be_new_criminal_code: null,
  /** BE: 180 instead of 90 days to find a new job with a single permit (announced). */
  be_permit_180_days: false,
  /** NL: the simple form for wages goes on after its planned three years. */
  nl_regelrechter_goes_on: null,
} as const satisfies { readonly [id: string]: boolean | null }

export type SwitchId = keyof typeof switches
export type Switches = { readonly [S in SwitchId]: boolean | null }

/** From which day each dated rule holds (facts.md 1.7); what it touches and what was before it stands in dated-rules.ts. */
export const ruleDays = {
  be_offence_limit: '2024-04-28',
  be_commission_limit: '2024-02-05',
  be_petition_one_year: '2022-12-31',
  be_fund_cap: '2022-07-01',
  be_fund_reference_18m: '2022-07-01',
  be_fund_non_profit: '2025-01-01',
  be_one_minimum: '2022-04-01',
  be_annex_15: '2017-05-20',
  be_non_punishment: '2019-06-04',
  be_social_fines: '2024-07-01',
  be_chain_irregular: '2013-03-04',
  be_new_criminal_code: '2026-04-08',
  be_parcel_act: '2024-08-01',
  nl_reflection_dublin: '2023-05-19',
  nl_hourly_minimum: '2024-01-01',
  nl_full_age_21: '2019-07-01',
  nl_fund_2021: '2021-08-01',
  nl_fund_list_2024: '2024-07-01',
  nl_advance: '2011-01-01',
  nl_chain: '2015-07-01',
  nl_bank_transfer: '2016-01-01',
  nl_regelrechter: '2025-03-01',
  nl_trafficking_12y: '2013-04-01',
  nl_no_wait_art12: '2012-07-01',
  nl_posting: '2016-06-18',
  nl_agency_admission: '2027-01-01',
} as const satisfies { readonly [id: string]: string }

export type DatedRuleId = keyof typeof ruleDays
export const heldFrom = (id: DatedRuleId): Day => (read(ruleDays[id]) as Span).from
