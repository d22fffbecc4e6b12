/** What comes on top because pay is late: the Dutch increase, and interest. Shown apart from what is owed. */
import type { Day } from '../../content/calendar/days.ts'
import { type Country, works } from '../../content/calendar/holidays.ts'
import type { ValueKey } from '../../content/values/index.ts'
import { lateIncrease, wageLaw } from '../../content/wages.ts'
import type { Owed } from './items.ts'
import { alike, product, share } from './money.ts'
import { staleOn, turnsOf, valueAt } from './rates.ts'
import type { Addition } from './types.ts'
import { dayOf } from './work.ts'

/** Hundredths of the wage after so many working days, from the dated values. @param days working days since the pay day, that day left out */
export function increasePercent(days: number, on: Day): number {
  const { free, firstUntil, first, later, most } = lateIncrease
  const percent = (key: ValueKey) => Number(product(String(valueAt(key, on).value), 100).toString())
  const inFirst = Math.min(Math.max(days - free, 0), firstUntil - free)
  return Math.min(percent(most), inFirst * percent(first) + Math.max(days - firstUntil, 0) * percent(later))
}
/** Working days after a pay day until another day, no more than are needed. */
export function workingDaysLate(payBy: Day, until: Day, country: Country = 'nl'): number {
  let count = 0
  for (let d = payBy + 1; d <= until && count < enough; d++) if (works(country, d)) count++
  return count
}
/** After so many working days the increase has long reached its end: no more are counted. */
const enough = 60

export function increaseOf(item: Owed, today: Day): Addition | undefined {
  if (item.country !== 'nl' || item.kind !== 'wages' || item.open.high === 0) return undefined
  const payBy = dayOf(item.payBy)
  const workingDays = workingDaysLate(payBy, today)
  const percent = increasePercent(workingDays, payBy)
  if (percent === 0) return undefined
  const amount = alike(item.open, c => share(c, percent, 100))
  return { kind: 'increase', item: item.id, country: 'nl', percent, workingDays, amount, source: lateIncrease.source }
}

const yearDays = 365
const interestTurns = { be: turnsOf([wageLaw.be.interest.rate]), nl: turnsOf([wageLaw.nl.interest.rate]) }
/** Simple interest by the day from the day after the pay day, each rate for its own days; rounded once. */
export function interestOf(item: Owed, today: Day): Addition | undefined {
  if (!item.payBy || item.open.high === 0 || dayOf(item.payBy) >= today) return undefined
  const { rate: key, source } = wageLaw[item.country].interest
  const rates: NonNullable<Addition['rates']>[number][] = []
  let sum = product(0)
  const turns = interestTurns[item.country]
  for (let from = dayOf(item.payBy) + 1; from <= today; ) {
    const next = Math.min(...turns.filter(d => d > from), today + 1)
    const { value, certainty } = valueAt(key, from)
    const days = next - from
    const stale = staleOn(key, from)
    sum = sum.plus(product(String(value), days))
    rates.push({ percent: product(String(value), 100).toString(), days, certainty, ...(stale && { stale: true }) })
    from = next
  }
  return { kind: 'interest', item: item.id, country: item.country, rates, amount: alike(item.open, c => share(c, sum, yearDays)), source }
}
