/** Several workers of one employer: what is the same for all of them, and by what they are told apart on a list. */
import { all, type Condition, has, isNot, not, yes } from './conditions.ts'
import type { FactId } from './facts/index.ts'

/** About the firm, and about the criminal case against it: answered once for all its workers. A worker's own answer counts before it. */
export const sharedFacts = [
  'sector',
  'employer_known',
  'employer_kind',
  'employer_seat',
  'work_chain',
  'staff_count',
  'several_workers',
  'workplace_active',
  'employer_closed',
  'nl_others_unpaid',
  'insolvency_date',
  'be_legal_closure_date',
  'be_closure_recognised',
  'accident_insurance',
  'case_stage',
  'case_country',
  'case_start_date',
  'case_number_known',
  'suspect_known',
  'charges',
  'hearing_date',
  'hearing_closed',
  'dismissal_date',
  'dismissal_reason',
  'court_outcome',
  'judgment_final',
  'final_decision_date',
] as const satisfies readonly FactId[]

const shared: ReadonlySet<FactId> = new Set(sharedFacts)
export const isShared = (fact: FactId): boolean => shared.has(fact)

const caseRuns = isNot('case_stage', 'none', 'dismissed', 'non_lieu')
/** By what workers can be looked for; not known is shown too, and said. */
export const groupFilters = {
  not_listed: all(caseRuns, not(yes('listed_as_victim'))),
  not_joined: all(caseRuns, not(yes('civil_party_joined'))),
  no_statement: not(yes('statement_made')),
  unpaid: has(
    'unpaid_items',
    'wages_all',
    'wages_part',
    'overtime',
    'holiday_pay',
    'year_end_bonus',
    'leave_days',
    'notice_pay',
    'deductions',
    'late_pay',
  ),
} as const satisfies { readonly [id: string]: Condition }
export type GroupFilter = keyof typeof groupFilters
export const groupFilterIds = Object.keys(groupFilters) as GroupFilter[]
