/** The boss and the clients */
import { date, dateOrNever, manyOf, number, oneOf, yesNo } from './kinds.ts'

export const employer = {
  employer_known: oneOf('core', 'name_and_address', 'partly', 'no'),
  employer_kind: oneOf('core', 'company', 'one_person_business', 'private_household', 'non_profit', 'diplomat_household', 'embassy_or_international'),
  employer_seat: oneOf('card', 'be', 'nl', 'other_eu', 'outside_eu'),
  usual_work_country: oneOf('card', 'be', 'nl', 'other_eu', 'outside_eu'),
  nl_court_area: oneOf('core', 'the_hague_area', 'rotterdam_area', 'overijssel', 'zeeland_west_brabant', 'elsewhere_in_nl'),
  work_chain: manyOf('core', 'direct_client', 'main_contractor', 'several_layers', 'agency_user', 'private_customer', 'none'),
  nl_chain_info_asked_date: dateOrNever('card'),
  nl_chain_notice_date: dateOrNever('card'),
  staff_count: number('card', 'people', [0, 100000]),
  employer_closed: oneOf('core', 'no', 'bankrupt', 'payment_suspension', 'debt_restructuring', 'liquidated', 'stopped', 'disappeared', 'taken_over'),
  nl_others_unpaid: yesNo('card'),
  insolvency_date: date('card'),
  be_legal_closure_date: dateOrNever('card'),
  be_closure_recognised: yesNo('card'),
  claim_lodged: yesNo('card'),
  be_claim_admitted: yesNo('card'),
  court_claim_before_closure: yesNo('card'),
  nl_end_linked_insolvency: yesNo('card'),
  nl_knew_no_pay_at_start: yesNo('card'),
  notice_date: dateOrNever('card'),
} as const
