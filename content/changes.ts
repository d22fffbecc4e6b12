/** What changed since the ILO study of April 2021, in law and in practice. Words: messages/changes.json. */
import { type DatedRuleId, ruleDays } from './law.ts'
import type { PathwayId } from './pathways.ts'
import type { Certainty, SourceId } from './sources/index.ts'

export interface Change {
  /** The day, month or year from which it counts; of a bill or report, when it was last heard of. */
  readonly on: string
  /** `law`: in force. `coming`: adopted, from that day. `plan`: not law as far as seen. `unsure`: whether it is in force could not be checked. `practice`: no rule of law. */
  readonly state: 'law' | 'coming' | 'plan' | 'unsure' | 'practice'
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly certainty: Certainty
  readonly pathways: readonly [PathwayId, ...PathwayId[]]
  /** The dated rules that began with it. */
  readonly rules?: readonly DatedRuleId[]
}

export const lawChanges = {
  be_new_criminal_code: {
    on: ruleDays.be_new_criminal_code,
    state: 'unsure',
    sources: ['be-new-criminal-code'],
    certainty: 'doubtful',
    pathways: ['be-identification', 'be-civil-party', 'be-declaration-injured-person', 'be-labour-court-wages'],
    rules: ['be_new_criminal_code'],
  },
  be_using_services: {
    on: '2026-07-15',
    state: 'unsure',
    sources: ['eu-2024-1712'],
    certainty: 'doubtful',
    pathways: ['be-identification'],
  },
  be_time_to_rest_stays: {
    on: '2025-12-08',
    state: 'practice',
    sources: ['be-myria-2025'],
    certainty: 'seen',
    pathways: ['be-identification', 'be-reflection-period'],
  },
  be_closure_non_profit: {
    on: ruleDays.be_fund_non_profit,
    state: 'law',
    sources: ['be-closures-2002'],
    certainty: 'seen',
    pathways: ['be-insolvency-ffe'],
    rules: ['be_fund_non_profit'],
  },
  be_fedris_offices: {
    on: '2025-01-01',
    state: 'practice',
    sources: ['be-fedris-offices'],
    certainty: 'seen',
    pathways: ['be-workplace-accident-fedris'],
  },
  be_parcels: {
    on: ruleDays.be_parcel_act,
    state: 'law',
    sources: ['be-parcels-2023'],
    certainty: 'seen',
    pathways: ['be-labour-court-wages'],
    rules: ['be_parcel_act'],
  },
  be_fines: {
    on: ruleDays.be_social_fines,
    state: 'law',
    sources: ['be-social-criminal-2024'],
    certainty: 'seen',
    pathways: ['be-inspectorate-complaint', 'be-civil-party'],
    rules: ['be_social_fines'],
  },
  be_ten_years: {
    on: ruleDays.be_offence_limit,
    state: 'law',
    sources: ['be-limitation-2024'],
    certainty: 'seen',
    pathways: ['be-labour-court-wages', 'be-civil-party', 'be-declaration-injured-person', 'be-status-withdrawn'],
    rules: ['be_offence_limit'],
  },
  be_commission_five_years: {
    on: ruleDays.be_commission_limit,
    state: 'law',
    sources: ['be-commission-1985'],
    certainty: 'seen',
    pathways: ['be-violent-crime-fund'],
    rules: ['be_commission_limit'],
  },
  be_closure_form: {
    on: '2023-11',
    state: 'practice',
    sources: ['be-closure-form'],
    certainty: 'seen',
    pathways: ['be-insolvency-ffe'],
  },
  be_one_number: {
    on: '2023',
    state: 'practice',
    sources: ['be-contact-point'],
    certainty: 'seen',
    pathways: ['be-identification', 'be-safe-reporting', 'be-directory'],
  },
  be_petition: {
    on: ruleDays.be_petition_one_year,
    state: 'law',
    sources: ['be-criminal-procedure-28decies'],
    certainty: 'seen',
    pathways: ['be-declaration-injured-person', 'be-status-withdrawn'],
    rules: ['be_petition_one_year'],
  },
  be_closure_cap: {
    on: ruleDays.be_fund_cap,
    state: 'law',
    sources: ['be-closures-2002'],
    certainty: 'seen',
    pathways: ['be-insolvency-ffe'],
    rules: ['be_fund_cap', 'be_fund_reference_18m'],
  },
  be_one_minimum: {
    on: ruleDays.be_one_minimum,
    state: 'law',
    sources: ['minimum-wages'],
    certainty: 'seen',
    pathways: ['be-labour-court-wages', 'be-inspectorate-complaint', 'be-non-trafficking-protection'],
    rules: ['be_one_minimum'],
  },
  be_borealis: {
    on: '2022',
    state: 'practice',
    sources: ['be-borealis'],
    certainty: 'seen',
    pathways: ['be-identification', 'be-shelter-care'],
  },

  nl_agencies_admitted: {
    on: ruleDays.nl_agency_admission,
    state: 'coming',
    sources: ['nl-wtta'],
    certainty: 'seen',
    pathways: ['nl-negotiation-sectoral', 'nl-non-trafficking-protection'],
    rules: ['nl_agency_admission'],
  },
  nl_illegal_stay: {
    on: '2026-02',
    state: 'plan',
    sources: ['nl-bill-108a'],
    certainty: 'seen',
    pathways: ['nl-safe-reporting', 'nl-identification', 'nl-inspectorate-complaint'],
  },
  nl_joint_inspections: {
    on: '2026-02-09',
    state: 'practice',
    sources: ['nl-joint-inspections'],
    certainty: 'seen',
    pathways: ['nl-inspectorate-complaint', 'nl-safe-reporting'],
  },
  nl_using_services: {
    on: '2025-12-22',
    state: 'plan',
    sources: ['nl-bill-36835', 'eu-2024-1712'],
    certainty: 'seen',
    pathways: ['nl-identification'],
  },
  nl_advance_plan: {
    on: '2025-12-19',
    state: 'plan',
    sources: ['nl-advance-plan-2025'],
    certainty: 'seen',
    pathways: ['nl-advance-payment'],
  },
  nl_serious_disadvantage: {
    on: '2025-11-18',
    state: 'plan',
    sources: ['nl-bill-36547'],
    certainty: 'seen',
    pathways: ['nl-identification', 'nl-non-trafficking-protection', 'nl-safe-reporting'],
  },
  nl_work_points: {
    on: '2025-06',
    state: 'practice',
    sources: ['nl-work-points'],
    certainty: 'seen',
    pathways: ['nl-non-trafficking-protection', 'nl-directory'],
  },
  nl_inspectorate_critics: {
    on: '2025-04',
    state: 'practice',
    sources: ['nl-inspectorate-critics'],
    certainty: 'seen',
    pathways: ['nl-inspectorate-complaint', 'nl-identification'],
  },
  nl_simple_form: {
    on: ruleDays.nl_regelrechter,
    state: 'law',
    sources: ['nl-regelrechter'],
    certainty: 'seen',
    pathways: ['nl-regelrechter', 'nl-civil-wages'],
    rules: ['nl_regelrechter'],
  },
  nl_fund_list: {
    on: ruleDays.nl_fund_list_2024,
    state: 'law',
    sources: ['nl-fund-2024'],
    certainty: 'seen',
    pathways: ['nl-violent-crime-fund'],
    rules: ['nl_fund_list_2024'],
  },
  nl_hourly_minimum: {
    on: ruleDays.nl_hourly_minimum,
    state: 'law',
    sources: ['nl-wml-2024'],
    certainty: 'seen',
    pathways: ['nl-civil-wages', 'nl-regelrechter', 'nl-inspectorate-complaint'],
    rules: ['nl_hourly_minimum'],
  },
  nl_greta: {
    on: '2023-11-09',
    state: 'practice',
    sources: ['nl-greta-2023'],
    certainty: 'seen',
    pathways: ['nl-identification', 'nl-injured-party'],
  },
  nl_dublin_30_days: {
    on: ruleDays.nl_reflection_dublin,
    state: 'law',
    sources: ['nl-wbv-2023-11', 'eu-ote'],
    certainty: 'seen',
    pathways: ['nl-reflection-period', 'nl-shelter-care', 'nl-residence-cooperation'],
    rules: ['nl_reflection_dublin'],
  },
  nl_fund_stricter: {
    on: ruleDays.nl_fund_2021,
    state: 'law',
    sources: ['nl-fund-2021'],
    certainty: 'seen',
    pathways: ['nl-violent-crime-fund'],
    rules: ['nl_fund_2021'],
  },
} as const satisfies { readonly [id: string]: Change }

export type ChangeId = keyof typeof lawChanges
export const changeOf = (id: ChangeId): Change => lawChanges[id]
/** The newest first, by country. */
export const changeIds = (Object.keys(lawChanges) as ChangeId[]).sort(
  (a, b) => a.slice(0, 2).localeCompare(b.slice(0, 2)) || changeOf(b).on.localeCompare(changeOf(a).on),
)
/** What changed for one pathway. */
export const changesFor = (pathway: PathwayId): ChangeId[] => changeIds.filter(id => changeOf(id).pathways.includes(pathway))
