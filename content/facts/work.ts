/** The work */
import { date, number, oneOf, yesNo } from './kinds.ts'

export const work = {
  sector: oneOf(5, 'construction', 'finishing_trades', 'cleaning', 'restaurant_hotel', 'farm_garden', 'road_haulage', 'parcels', 'home_work', 'meat', 'beauty', 'car_wash', 'shop', 'laundry', 'factory_warehouse', 'care', 'ship', 'other'),
  orders_given: yesNo('core'),
  pay_expected: yesNo('core'),
  paper_self_employed: yesNo('core'),
  contract_kind: oneOf('card', 'written_open', 'written_fixed', 'spoken', 'none'),
  work_start: date('card'),
  work_still: yesNo(6),
  work_end: date(6),
  job_end_reason: oneOf('card', 'dismissed_on_spot', 'dismissed_notice', 'contract_ended', 'left_myself', 'escaped', 'firm_closed', 'stopped_by_inspection'),
  days_per_week: number('card', 'days', [1, 7]),
  hours_per_week: number('card', 'hours', [1, 112]),
  several_workers: yesNo('card'),
  colleagues_in_danger: yesNo('card'),
  agency_worker: yesNo('card'),
  posted_worker: yesNo('core'),
  a1_form: yesNo('card'),
  be_share_months: number('card', 'months', [0, 600]),
  nl_share_months: number('card', 'months', [0, 600]),
  workplace_active: yesNo('card'),
  housing_from_employer: yesNo(7),
  can_leave_house: yesNo('card'),
  work_declared: yesNo('core'),
} as const
