/** About you */
import { date, dateOrNever, manyOf, oneOf, yesNo } from './kinds.ts'

export const you = {
  worked_under_18: yesNo('core'),
  nl_worked_under_21: yesNo('card'),
  birth_date: date('card'),
  nationality_group: oneOf(11, 'belgian', 'dutch', 'other_eu', 'non_eu'),
  serious_illness: yesNo('card'),
  eu_right: yesNo('core'),
  papers_during_work: oneOf('core', 'with_work_right', 'without_work_right', 'none'),
  worked_under_other_name: yesNo('core'),
  residence_status: oneOf(12, 'none', 'visa_short', 'asylum_pending', 'posted_other_eu_papers', 'seasonal_permit', 'work_permit', 'student_family_other', 'temporary_protection', 'protocol_card', 'reflection_paper', 'be_orange_card', 'victim_permit', 'humanitarian_permit', 'long_term'),
  nl_b83_had: yesNo('core'),
  residence_first_issued: date('card'),
  nl_b83_end_date: dateOrNever('card'),
  nl_b83_uninterrupted: yesNo('card'),
  residence_expiry: date('card'),
  victim_paper_country: oneOf('card', 'be', 'nl'),
  identity_document: oneOf('card', 'passport', 'national_id', 'none_but_tried', 'none', 'kept_by_employer'),
  dublin_case: yesNo('card'),
  entry_ban_or_alert: yesNo('core'),
  public_order_issue: yesNo('card'),
  ties: manyOf('card', 'work', 'language', 'home', 'school_children', 'none'),
} as const
