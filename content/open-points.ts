/**
 * What the next lawyer is asked to look at: points that the briefs, their tables or the machines left open. Their words are in the messages
 * (`open-points`). A point that is settled is taken out here, and its rule changed or signed off.
 */
import type { PathwayId } from './pathways.ts'

export interface OpenPoint {
  /** Where it was noted: a brief and its number there, `facts` for section 8 of the tables, `machines` for what came up in writing them. */
  readonly noted: readonly `${'belgium' | 'netherlands' | 'facts' | 'machines'} ${string}`[]
  /** The sheets on which it stands. */
  readonly pathways: readonly PathwayId[]
}

export const openPoints = {
  be_new_criminal_code: {
    noted: ['belgium 1', 'facts 5'],
    pathways: ['be-identification', 'be-civil-party', 'be-labour-court-wages', 'be-status-withdrawn'],
  },
  be_minimum_wage_2026: {
    noted: ['belgium 2', 'facts 14'],
    pathways: ['be-labour-court-wages', 'be-negotiation-sectoral', 'be-inspectorate-complaint'],
  },
  be_legal_aid_limits: { noted: ['belgium 3', 'facts 14'], pathways: ['be-civil-party', 'be-labour-court-wages', 'be-directory'] },
  be_stop_route: { noted: ['belgium 4'], pathways: ['be-status-withdrawn', 'be-residence-permanent'] },
  be_closure_fund: { noted: ['belgium 5', 'facts 5'], pathways: ['be-insolvency-ffe'] },
  be_closure_claim_late: { noted: ['machines 3'], pathways: ['be-insolvency-ffe'] },
  be_permit_180_days: { noted: ['belgium 6', 'facts 14'], pathways: ['be-non-trafficking-protection'] },
  be_phones: { noted: ['belgium 7'], pathways: ['be-directory'] },
  be_commission_transition: { noted: ['belgium 8', 'facts 5'], pathways: ['be-violent-crime-fund'] },
  be_commission_no_violence: { noted: ['facts 2'], pathways: ['be-violent-crime-fund'] },
  be_commission_500: { noted: ['facts 15e'], pathways: ['be-violent-crime-fund'] },
  be_commission_non_lieu: { noted: ['machines 1'], pathways: ['be-violent-crime-fund'] },
  be_commission_can_pay: { noted: ['machines 2'], pathways: ['be-violent-crime-fund'] },
  be_9bis_fee: { noted: ['belgium 9'], pathways: ['be-status-withdrawn'] },
  be_judgments: { noted: ['belgium 10'], pathways: ['be-civil-party', 'be-labour-court-wages', 'be-non-trafficking-protection'] },
  be_own_choice: { noted: ['facts 3'], pathways: ['be-identification', 'be-residence-procedure'] },
  be_acquittal: { noted: ['facts 4'], pathways: ['be-civil-party'] },
  be_complaint_name: { noted: ['facts 6'], pathways: ['be-inspectorate-complaint', 'be-safe-reporting'] },
  be_rest_ended_statement: { noted: ['facts 15b'], pathways: ['be-reflection-period'] },
  be_rest_dutch_paper: { noted: ['machines 4'], pathways: ['be-reflection-period'] },
  be_accident_relatives: { noted: ['machines 5'], pathways: ['be-workplace-accident-fedris'] },
  be_accident_recognition: { noted: ['facts 2'], pathways: ['be-workplace-accident-fedris'] },
  both_not_per_country: {
    noted: ['facts 15a', 'machines 8'],
    pathways: [
      'be-reflection-period',
      'be-residence-procedure',
      'nl-reflection-period',
      'nl-residence-cooperation',
      'nl-residence-continued',
    ],
  },
  both_finding_counts: { noted: ['facts 15l'], pathways: ['be-identification', 'nl-identification'] },
  both_shelter_link: { noted: ['facts 15k'], pathways: ['be-shelter-care', 'nl-shelter-care'] },
  nl_judgments_identification: { noted: ['netherlands 1', 'facts 8'], pathways: ['nl-identification'] },
  nl_mushroom_case: { noted: ['netherlands 2', 'facts 7'], pathways: ['nl-identification'] },
  nl_ground_g: { noted: ['netherlands 3'], pathways: ['nl-residence-cooperation', 'nl-non-trafficking-protection'] },
  nl_uncapped_list: { noted: ['netherlands 4', 'facts 14'], pathways: ['nl-advance-payment'] },
  nl_sums: {
    noted: ['netherlands 5', 'facts 14'],
    pathways: ['nl-civil-wages', 'nl-regelrechter', 'nl-insolvency-uwv', 'nl-workplace-accident', 'nl-inspectorate-complaint'],
  },
  nl_bills: {
    noted: ['netherlands 6'],
    pathways: ['nl-identification', 'nl-residence-cooperation', 'nl-safe-reporting', 'nl-non-trafficking-protection'],
  },
  nl_criminal_claim_interrupts: { noted: ['netherlands 7'], pathways: ['nl-injured-party', 'nl-civil-wages'] },
  nl_joining_late: { noted: ['netherlands 8'], pathways: ['nl-injured-party'] },
  nl_join_after_acquittal: { noted: ['machines 6'], pathways: ['nl-injured-party'] },
  nl_wages_lesser_offence: { noted: ['netherlands 17'], pathways: ['nl-injured-party'] },
  nl_left_out: { noted: ['facts 15h'], pathways: ['nl-injured-party', 'nl-status-withdrawn'] },
  nl_fund_start: { noted: ['netherlands 9', 'facts 14', 'facts 15g'], pathways: ['nl-violent-crime-fund'] },
  nl_fund_wages_only: { noted: ['facts 10'], pathways: ['nl-violent-crime-fund'] },
  nl_fund_compensation: { noted: ['facts 15d'], pathways: ['nl-violent-crime-fund'] },
  nl_dismissal_terms: { noted: ['netherlands 10', 'facts 11'], pathways: ['nl-civil-wages', 'nl-regelrechter', 'nl-negotiation-sectoral'] },
  nl_presumption: { noted: ['facts 9'], pathways: ['nl-civil-wages'] },
  nl_letter_restarts: { noted: ['facts 12'], pathways: ['nl-civil-wages'] },
  nl_uwv_week: { noted: ['facts 12'], pathways: ['nl-insolvency-uwv'] },
  nl_counting: { noted: ['netherlands 11'], pathways: ['nl-reflection-period'] },
  nl_search_period: { noted: ['netherlands 12', 'facts 14'], pathways: ['nl-non-trafficking-protection'] },
  nl_shelter_places: { noted: ['netherlands 13'], pathways: ['nl-shelter-care'] },
  nl_phones: { noted: ['netherlands 14'], pathways: ['nl-directory'] },
  nl_signature_taken_back: { noted: ['machines 9'], pathways: ['nl-negotiation-sectoral', 'nl-civil-wages'] },
  nl_case_ordered: { noted: ['machines 10'], pathways: ['nl-injured-party', 'nl-residence-cooperation', 'nl-status-withdrawn'] },
  nl_judgments: { noted: ['netherlands 15'], pathways: ['nl-injured-party', 'nl-civil-wages'] },
  nl_regelrechter_text: { noted: ['netherlands 16'], pathways: ['nl-regelrechter'] },
  nl_sick_pay_stay: { noted: ['facts 13'], pathways: ['nl-workplace-accident'] },
  nl_former_permit: { noted: ['facts 15c'], pathways: ['nl-residence-continued'] },
  nl_reasons_not_asked: { noted: ['facts 15f'], pathways: ['nl-residence-cooperation'] },
  nl_acquittal_appealed: { noted: ['machines 7'], pathways: ['nl-identification'] },
  nl_weak_sign_minor: { noted: ['facts 15i'], pathways: ['nl-identification'] },
  nl_reporting_open: { noted: ['facts 15j'], pathways: ['nl-safe-reporting'] },
} as const satisfies { readonly [id: string]: OpenPoint }

export type OpenPointId = keyof typeof openPoints
export const openPointIds = Object.keys(openPoints) as OpenPointId[]
export const openPointsOf = (pathway: PathwayId): readonly OpenPointId[] =>
  openPointIds.filter(id => (openPoints[id].pathways as readonly PathwayId[]).includes(pathway))
