/** What the answers already say about hours and pay, put into the fields, marked as taken from there. */

import type { Known } from '../../content/conditions.ts'
import type { Answers } from '../../content/facts/index.ts'
import { personOn } from '../assessment/assess.ts'
import { type Country, emptyPayment, emptyPeriod, emptyWages, type Payment, type Period, type WageEntries } from './entries.ts'
import { isPresumed } from './work.ts'

const text = (known: Known, fact: 'work_start' | 'work_end' | 'hours_per_week' | 'pay_received', answers: Answers): string => {
  const value = known.value(fact)
  return value === undefined || value === 'set aside' ? '' : String(answers[fact] ?? '')
}

/** One period for each country in which there was work; an amount that was received; nothing where nothing was told. */
export function prefilled(answers: Answers, today: string): WageEntries {
  const known = personOn(answers, today)
  const countries = known.value('work_countries')
  const worked = (['be', 'nl'] as const).filter(c => typeof countries === 'object' && countries.includes(c))
  const from = worked.length === 1 ? text(known, 'work_start', answers) : ''
  const to = known.value('work_still') === 'yes' ? '' : worked.length === 1 ? text(known, 'work_end', answers) : ''
  const hours = text(known, 'hours_per_week', answers)
  const periods = worked.map(
    (country): Period => ({ ...emptyPeriod(country), from, to, hours, fromAnswers: [from, to, hours].some(t => t) }),
  )
  const amount = text(known, 'pay_received', answers)
  const payment: Payment = { ...emptyPayment, amount, kind: known.value('paid_in_cash') === 'yes' ? 'cash' : 'bank', fromAnswers: true }
  return { ...emptyWages, periods, payments: amount ? [payment] : [] }
}

/** Whether the presumption of months of work can be for this person, so that the choice is offered. */
export const mayPresume = (answers: Answers, country: Country, today: string): boolean =>
  isPresumed(country, personOn(answers, today)) !== false
