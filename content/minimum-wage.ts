/** The legal minimum for one hour, by country, day and age, from the dated values. */
import { type Day, day, fullYears } from './calendar/days.ts'
import { type Known, yesOrNo } from './conditions.ts'
import { heldFrom } from './law.ts'
import { valueOn } from './value-on.ts'
import { type ValueKey, values } from './values/index.ts'

/** The day from which the first known minimum counts. */
export const firstValueFrom = (country: 'be' | 'nl'): string =>
  values[country === 'be' ? 'be.minimum_monthly.18' : 'nl.minimum_monthly.21'][0].from
/** The day from which the last known minimum counts. */
export const lastValueFrom = (country: 'be' | 'nl'): string =>
  values[country === 'be' ? 'be.minimum_monthly.18' : 'nl.minimum_hourly.21'].at(-1)?.from ?? ''
/** Hours of a full week. Before 2024 Dutch law had no hourly amount and full weeks of 36, 38 or 40 hours: 36 is the prudent reading. */
export const fullWeek = { be: 38, nl: 36 } as const
const sum = (key: ValueKey, d: Day) => valueOn(key, d).value as number
const cents = (n: number, digits: number) => Math.round(n * 10 ** digits) / 10 ** digits

/** Euro for one hour of work on that day at that age. */
export function minimumHourly(country: 'be' | 'nl', d: Day, age: number): number {
  if (country === 'be') {
    const part = age >= 18 ? 1 : sum(age === 17 ? 'be.minimum_factor.17' : 'be.minimum_factor.16', d)
    return cents((sum('be.minimum_monthly.18', d) * part) / ((fullWeek.be * 52) / 12), 4)
  }
  const years = Math.min(Math.max(age, 15), 21)
  const part = years === 21 ? 1 : sum(`nl.minimum_factor.${years}` as ValueKey, d)
  if (d < heldFrom('nl_hourly_minimum')) return cents((sum('nl.minimum_monthly.21', d) * part * 12) / 52 / fullWeek.nl, 2)
  const own = valueOn(`nl.minimum_hourly.${years}` as ValueKey, d)
  const full = valueOn('nl.minimum_hourly.21', d)
  return (own.from ?? '') >= (full.from ?? '') ? (own.value as number) : cents((full.value as number) * part + 1e-9, 2)
}

const adult = 25
/** Yes or no only if every day, age and country left open says so; below the minimum of one country is enough. */
export function paidBelowMinimum(known: Known): 'yes' | 'no' | undefined {
  const paid = known.value('hourly_pay')
  if (paid === 'set aside') return 'no'
  const countries = known.value('work_countries') as readonly string[] | undefined
  if (paid === undefined || countries === undefined) return undefined
  const days = payDays(known)
  const below = countries
    .filter(c => c === 'be' || c === 'nl')
    .map(country => {
      const sums = (days ?? [day(1990, 1, 1), known.today]).flatMap(d =>
        agesOn(known, country, days && d).map(age => minimumHourly(country, d, age)),
      )
      return +paid < Math.min(...sums) ? true : +paid >= Math.max(...sums) ? false : undefined
    })
  return yesOrNo(below.includes(true) ? true : below.includes(undefined) ? undefined : false)
}

/** The first and the last day that the unpaid wages can be about; undefined: any. */
function payDays(known: Known): readonly Day[] | undefined {
  const told = (fact: 'first_unpaid_due' | 'work_end') => {
    const value = known.value(fact)
    const span = value === undefined ? undefined : known.days(fact)
    return span === undefined || span === 'never' ? span : [span.from, span.to]
  }
  const due = told('first_unpaid_due')
  if (due !== 'never') return due
  const last = known.value('work_still') === 'yes' ? 'never' : told('work_end')
  return last === 'never' ? [known.today] : last
}

/** The ages that a person can have had on a day. */
function agesOn(known: Known, country: 'be' | 'nl', d: Day | undefined): readonly number[] {
  const born = known.value('birth_date')
  const span = born === undefined ? undefined : known.days('birth_date')
  if (span === 'never') return [adult]
  if (span && span.from === span.to) return d === undefined ? [15, 21] : [fullYears(span.from, d)]
  const was = [known.value('under_18'), known.value('worked_under_18'), ...(country === 'nl' ? [known.value('nl_worked_under_21')] : [])]
  return was.every(y => y === 'no' || y === 'set aside') ? [adult] : [15, 21]
}
