/** What comes first on a list of results. */
import { all, any, type Condition, is, isNot, yes } from './conditions.ts'
import type { DeadlineId } from './deadlines.ts'
import { control_any, hard_conditions, violence_any, wages_due } from './derived.ts'
import type { PathwayId } from './pathways.ts'

/** A date within so many days lifts its card. */
export const soonDays = 90
/** The limits for objecting to an order or a decision: who is held sees the earlier one before anything else. */
export const objections: readonly DeadlineId[] = ['dl_be_call_appeal', 'dl_be_order_appeal']
/** The claim for unpaid wages in each country; its own dates are the first limits there. */
export const wageClaims: readonly PathwayId[] = ['be-labour-court-wages', 'nl-civil-wages']
/** Unpaid wages were told: their claim rises. */
export const payTold: Condition = wages_due
/** Getting safe, a guardian or a lawyer goes before pay. */
export const safetyBeforePay: Condition = any(
  yes('immediate_danger'),
  yes('under_18'),
  isNot('detained', 'no'),
  all(any(control_any, hard_conditions, violence_any), any(yes('work_still'), is('left_exploiter', 'no'))),
)
