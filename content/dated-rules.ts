/**
 * What each dated rule (facts.md 1.7) touches, which date decides, and what stood before. The days themselves stand in law.ts and the
 * sums and lengths in values/; this table says where the rule of an earlier time is not what the program counts with. Words: messages/dated-rules.json.
 */

import { type Condition, has, is, yes } from './conditions.ts'
import { closureReference, type DerivedDate, lastDay } from './dates.ts'
import { chain_any, signs } from './derived.ts'
import type { FactsOf } from './facts/index.ts'
import type { DatedRuleId } from './law.ts'
import type { PathwayId } from './pathways.ts'
import type { Certainty, SourceId } from './sources/index.ts'

export interface DatedRule {
  /** The day is that of the assessment, unless another date decides. */
  readonly by?: FactsOf<'date'> | DerivedDate
  /** Whom it is about, where not everyone. */
  readonly only?: Condition
  /**
   * `used`: the program counts with the rule of that time. `none`: there was none, so its route or option does not apply.
   * `not used`: it answers with the rule given here, and the words of that time say what was different.
   */
  readonly before: 'used' | 'none' | 'not used'
  /** Later steps of the same rule. */
  readonly andFrom?: readonly string[]
  readonly pathways: readonly PathwayId[]
  readonly source: SourceId
  /** Of the day, and of what stood before. */
  readonly certainty: Certainty
}

/** The oldest unpaid wage; while none is told, the last day of work. */
export const firstWage: DerivedDate = {
  reads: ['first_unpaid_due', ...lastDay.reads],
  of: known => {
    const first = known.days('first_unpaid_due')
    return first === 'never' || !first.sure ? lastDay.of(known) : 'first_unpaid_due'
  },
  days: known => {
    const first = known.days('first_unpaid_due')
    return first === 'never' || !first.sure ? lastDay.days(known) : first
  },
}

const datedRules = {
  be_offence_limit: {
    before: 'used',
    pathways: ['be-civil-party', 'be-labour-court-wages', 'be-declaration-injured-person', 'be-status-withdrawn'],
    source: 'be-limitation-2024',
    certainty: 'seen',
  },
  be_commission_limit: { before: 'used', pathways: ['be-violent-crime-fund'], source: 'be-commission-1985', certainty: 'seen' },
  be_petition_one_year: {
    before: 'none',
    pathways: ['be-declaration-injured-person', 'be-status-withdrawn'],
    source: 'be-criminal-procedure-28decies',
    certainty: 'seen',
  },
  be_fund_cap: {
    by: closureReference,
    before: 'not used',
    pathways: ['be-insolvency-ffe'],
    source: 'be-closures-2002',
    certainty: 'seen',
  },
  be_fund_reference_18m: {
    by: closureReference,
    before: 'not used',
    pathways: ['be-insolvency-ffe'],
    source: 'be-closures-2002',
    certainty: 'doubtful',
  },
  be_fund_non_profit: {
    by: closureReference,
    before: 'none',
    pathways: ['be-insolvency-ffe'],
    source: 'be-closures-2002',
    certainty: 'seen',
  },
  be_one_minimum: {
    by: firstWage,
    only: has('work_countries', 'be'),
    before: 'not used',
    pathways: ['be-labour-court-wages', 'be-inspectorate-complaint', 'be-non-trafficking-protection'],
    source: 'minimum-wages',
    certainty: 'seen',
  },
  be_annex_15: {
    by: 'reflection_start',
    before: 'not used',
    pathways: ['be-reflection-period'],
    source: 'be-aliens-act-61-2',
    certainty: 'seen',
  },
  be_non_punishment: {
    by: lastDay,
    only: signs,
    before: 'not used',
    pathways: ['be-safe-reporting', 'be-identification'],
    source: 'be-non-punishment-2019',
    certainty: 'own knowledge',
  },
  be_social_fines: {
    before: 'not used',
    pathways: ['be-inspectorate-complaint'],
    source: 'be-social-criminal-2024',
    certainty: 'seen',
  },
  be_chain_irregular: {
    by: lastDay,
    only: is('papers_during_work', 'none'),
    before: 'not used',
    pathways: ['be-labour-court-wages', 'be-non-trafficking-protection'],
    source: 'be-irregular-work-2013',
    certainty: 'own knowledge',
  },
  be_new_criminal_code: {
    before: 'used',
    pathways: ['be-identification', 'be-civil-party', 'be-declaration-injured-person', 'be-labour-court-wages'],
    source: 'be-new-criminal-code',
    certainty: 'doubtful',
  },
  be_parcel_act: {
    by: lastDay,
    only: is('sector', 'parcels'),
    before: 'none',
    andFrom: ['2024-10-01'],
    pathways: ['be-labour-court-wages'],
    source: 'be-parcels-2023',
    certainty: 'seen',
  },
  nl_reflection_dublin: {
    by: 'reflection_start',
    before: 'used',
    pathways: ['nl-reflection-period', 'nl-shelter-care'],
    source: 'nl-wbv-2023-11',
    certainty: 'seen',
  },
  nl_hourly_minimum: {
    by: firstWage,
    before: 'used',
    pathways: ['nl-civil-wages', 'nl-regelrechter', 'nl-inspectorate-complaint'],
    source: 'nl-wml-2024',
    certainty: 'seen',
  },
  nl_full_age_21: {
    by: firstWage,
    only: yes('nl_worked_under_21'),
    before: 'not used',
    pathways: ['nl-civil-wages', 'nl-regelrechter', 'nl-inspectorate-complaint'],
    source: 'minimum-wages',
    certainty: 'seen',
  },
  nl_fund_2021: { before: 'not used', pathways: ['nl-violent-crime-fund'], source: 'nl-fund-2021', certainty: 'doubtful' },
  nl_fund_list_2024: { before: 'not used', pathways: ['nl-violent-crime-fund'], source: 'nl-fund-2024', certainty: 'seen' },
  nl_advance: {
    by: 'final_decision_date',
    before: 'used',
    pathways: ['nl-advance-payment'],
    source: 'nl-advance-decree-2010',
    certainty: 'seen',
  },
  nl_chain: {
    by: lastDay,
    only: chain_any,
    before: 'not used',
    andFrom: ['2017-01-01'],
    pathways: ['nl-civil-wages', 'nl-regelrechter', 'nl-insolvency-uwv'],
    source: 'nl-bw-7-616',
    certainty: 'own knowledge',
  },
  nl_bank_transfer: {
    by: lastDay,
    only: yes('paid_in_cash'),
    before: 'not used',
    pathways: ['nl-civil-wages', 'nl-inspectorate-complaint'],
    source: 'nl-wml-7a',
    certainty: 'seen',
  },
  nl_regelrechter: { before: 'none', pathways: ['nl-regelrechter', 'nl-civil-wages'], source: 'nl-regelrechter', certainty: 'seen' },
  nl_trafficking_12y: {
    by: lastDay,
    only: signs,
    before: 'not used',
    pathways: ['nl-identification', 'nl-injured-party'],
    source: 'nl-sr-273f',
    certainty: 'doubtful',
  },
  nl_no_wait_art12: {
    before: 'not used',
    pathways: ['nl-residence-cooperation', 'nl-status-withdrawn'],
    source: 'nl-b8-3',
    certainty: 'seen',
  },
  nl_posting: {
    by: lastDay,
    only: yes('posted_worker'),
    before: 'not used',
    andFrom: ['2020-07-30'],
    pathways: ['nl-civil-wages', 'nl-non-trafficking-protection'],
    source: 'nl-posted-workers',
    certainty: 'seen',
  },
  nl_agency_admission: {
    only: yes('agency_worker'),
    before: 'used',
    andFrom: ['2028-01-01'],
    pathways: ['nl-negotiation-sectoral', 'nl-non-trafficking-protection'],
    source: 'nl-wtta',
    certainty: 'seen',
  },
} as const satisfies { readonly [R in DatedRuleId]: DatedRule }
export const datedRuleOf = (id: DatedRuleId): DatedRule => datedRules[id]
export const datedRuleIds = Object.keys(datedRules) as DatedRuleId[]
