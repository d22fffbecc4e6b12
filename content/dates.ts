/** Dates that follow from others. Each names what it reads, so that a question can be asked for it. */
import { type Day, on, plus, type Span } from './calendar/days.ts'
import type { Known } from './conditions.ts'
import type { FactId, FactsOf } from './facts/index.ts'

/** What a date is called: a fact, the eighteenth birthday, or the day of the assessment. */
export type DateName = FactsOf<'date'> | 'majority' | 'today'

export interface DerivedDate {
  readonly reads: readonly FactId[]
  /** Which date it comes to for this person. */
  readonly of: (known: Known) => DateName
  readonly days: (known: Known) => Span | 'never'
}

/** The last day of work so far: today while the work goes on. */
export const lastDay: DerivedDate = {
  reads: ['work_still', 'work_end'],
  of: known => (known.value('work_still') === 'yes' ? 'today' : 'work_end'),
  days: known => {
    const still = known.value('work_still')
    if (still === 'yes') return on(known.today)
    const end = known.days('work_end')
    return still === undefined && end !== 'never' && !end.sure
      ? { from: end.from, to: Number.isFinite(end.to) ? Math.max(end.to, known.today) : known.today, sure: true }
      : end
  },
}

/** The closure date that the Belgian closure fund counts from; after a bankruptcy the date of the bankruptcy [K?]. */
export const closureReference: DerivedDate = {
  reads: ['be_legal_closure_date', 'insolvency_date'],
  of: known => (known.days('be_legal_closure_date') === 'never' ? 'insolvency_date' : 'be_legal_closure_date'),
  days: known => {
    const legal = known.days('be_legal_closure_date')
    return legal === 'never' ? known.days('insolvency_date') : legal
  },
}

const at18 = (d: Day) => plus(d, 18, 'years').end
/** The eighteenth birthday of someone who is or worked as a minor: some terms start only then. */
export const majorityDate: DerivedDate = {
  reads: ['under_18', 'worked_under_18', 'birth_date'],
  of: () => 'majority',
  days: known => {
    const before = known.value('worked_under_18')
    if (known.value('under_18') === 'no' && (before === 'no' || before === 'set aside')) return 'never'
    const born = known.days('birth_date')
    if (born === 'never') return 'never'
    return known.value('birth_date') === undefined
      ? { from: -Infinity, to: Infinity, sure: false }
      : { from: at18(born.from), to: at18(born.to), sure: true }
  },
}
