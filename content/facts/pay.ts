/** Your pay */
import { date, manyOf, money, yesNo } from './kinds.ts'

export const pay = {
  unpaid_items: manyOf(
    8,
    'wages_all',
    'wages_part',
    'overtime',
    'holiday_pay',
    'year_end_bonus',
    'leave_days',
    'notice_pay',
    'deductions',
    'late_pay',
    'none',
  ),
  hourly_pay: money('core', [0, 200]),
  pay_received: money('card', [0, 1000000]),
  below_sector_scale: yesNo('card'),
  paid_in_cash: yesNo('card'),
  deductions_for: manyOf('card', 'housing', 'food', 'transport', 'papers_or_recruitment', 'fines', 'advances', 'none'),
  debt_owed: yesNo('card'),
  first_unpaid_due: date('core'),
  last_unpaid_due: date('core'),
  no_work_offered: yesNo('card'),
} as const
