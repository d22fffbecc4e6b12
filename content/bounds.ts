/** What one date says about another (facts.md 5.1): nothing that has happened is after today, and the first is never after the second. */
import type { FactsOf } from './facts/index.ts'

type DateFact = FactsOf<'date'>

export const neverAfter: readonly (readonly [DateFact, DateFact])[] = [
  ['first_unpaid_due', 'last_unpaid_due'],
  ['accident_date', 'harm_known_date'],
  ['accident_date', 'accident_declared_date'],
  ['accident_declared_date', 'accident_refused_date'],
  ['accident_date', 'be_consolidation_date'],
  ['work_start', 'work_end'],
  ['work_start', 'first_unpaid_due'],
  ['civil_party_date', 'final_decision_date'],
  ['residence_first_issued', 'nl_b83_end_date'],
]
/** If one exists, so does the other. */
export const together: { readonly [F in DateFact]?: DateFact } = {
  first_unpaid_due: 'last_unpaid_due',
  last_unpaid_due: 'first_unpaid_due',
  accident_date: 'harm_known_date',
  harm_known_date: 'accident_date',
}
export const mayBeFuture: readonly DateFact[] = ['hearing_date', 'residence_expiry', 'notice_date', 'work_end']
