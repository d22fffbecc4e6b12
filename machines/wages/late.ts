/** What comes on top because pay is late: the Dutch increase, and interest. Shown apart from what is owed. */
import { type Day, plus, read, type Span } from '../../content/calendar/days.ts'
import { type Country, works } from '../../content/calendar/holidays.ts'
import type { ValueKey } from '../../content/values/index.ts'
import { lateIncrease, wageLaw } from '../../content/wages.ts'
import { payKinds } from './entries.ts'
import type { Owed } from './items.ts'
import { alike, each, exactShare, product, share, sumOf } from './money.ts'
import { staleOn, turnsOf, valueAt } from './rates.ts'
import type { Addition, Range, Taken } from './types.ts'
import { dayOf } from './work.ts'

/** Hundredths of the wage after so many working days, from the dated values. @param days working days since the pay day, that day left out */
export function increasePercent(days: number, on: Day): number {
  const { free, firstUntil, first, later, most } = lateIncrease
  const percent = (key: ValueKey) => Number(product(String(valueAt(key, on).value), 100).toString())
  const inFirst = Math.min(Math.max(days - free, 0), firstUntil - free)
  return Math.min(percent(most), inFirst * percent(first) + Math.max(days - firstUntil, 0) * percent(later))
}
/** Working days after a pay day until another day, no more than are needed. */
export function workingDaysLate(payBy: Day, until: Day): number {
  let count = 0
  for (let d = payBy + 1; d <= until && count < enough; d++) if (works('nl', d)) count++
  return count
}
/** After so many working days the increase has long reached its end: no more are counted. */
const enough = 60

/** A part of what was due that is late: until when, and since when it is paid, if it is. A month stands for all its days. */
interface LatePart {
  readonly of: Range
  readonly until: Span
  readonly paid?: string
}
/** What a payment after the pay day covered, in the order of their days and after all that came off in time; then what is still open. */
function lateParts(item: Owed, today: Day): readonly LatePart[] {
  if (!item.payBy) return []
  const payBy = dayOf(item.payBy)
  const late = item.taken.flatMap((t): { until: Span; paid: string; amount: Range }[] => {
    const until = isPaid(t) ? read(t.date) : undefined
    return until && until.to > payBy ? [{ until, paid: t.date, amount: t.amount }] : []
  })
  const inTime = { low: item.off.low - sumOf(late.map(l => l.amount)).low, high: item.off.high - sumOf(late.map(l => l.amount)).high }
  let rest = each(item.due, (c, end) => Math.max(0, c - inTime[end]))
  const paid = late.map(({ until, paid, amount }): LatePart => {
    const of = each(rest, (c, end) => Math.min(c, amount[end]))
    rest = each(rest, (c, end) => c - of[end])
    return { of, until: { ...until, to: Math.min(until.to, today) }, paid }
  })
  return [...paid, { of: item.open, until: { from: today, to: today, sure: true } }].filter(p => Math.max(p.of.low, p.of.high) > 0)
}
const isPaid = (t: Taken): boolean => (payKinds as readonly string[]).includes(t.kind) && t.date !== ''

/** The increase on wages in the Netherlands: on what is open by today, on what was paid late by the day on which it was paid. */
function increases(item: Owed, parts: readonly LatePart[]): readonly Addition[] {
  if (item.country !== 'nl' || item.kind !== 'wages') return []
  const payBy = dayOf(item.payBy)
  return parts.flatMap(({ of, until, paid }): readonly Addition[] => {
    const workingDays = { low: workingDaysLate(payBy, until.from), high: workingDaysLate(payBy, until.to) }
    const percent = alike(workingDays, days => increasePercent(days, payBy))
    if (percent.high === 0) return []
    const amount = ordered(each(of, (c, end) => share(c, percent[end], 100)))
    return [
      {
        kind: 'increase',
        item: item.id,
        country: 'nl',
        of,
        ...(paid && { paid }),
        percent,
        workingDays,
        amount,
        source: lateIncrease.source,
      },
    ]
  })
}
/** Two ends that do not follow the same payments: the lower is never above the higher. */
const ordered = ({ low, high }: Range): Range => ({ low: Math.min(low, high), high })

const yearDays = 365
/** A share of the sum for a day is counted in whole parts of this. */
const millionths = 1_000_000
interface InterestRate {
  readonly from: Day
  readonly millionths: number
  readonly said: { readonly percent: string; readonly certainty: string; readonly stale?: true }
}
/** The rates of a country in their order; the first counts for all days before it too. */
function ratesOf(country: Country): readonly InterestRate[] {
  const key = wageLaw[country].interest.rate
  const turns = turnsOf([key])
  return [(turns[0] ?? 0) - 1, ...turns].map((day, i) => {
    const { value, certainty } = valueAt(key, day)
    const percent = product(String(value), 100).toString()
    const said = { percent, certainty, ...(staleOn(key, day) && { stale: true as const }) }
    return { from: i === 0 ? -Infinity : day, millionths: Number(product(String(value), millionths).toString()), said }
  })
}
const interestRates: { readonly [C in Country]: readonly InterestRate[] } = { be: ratesOf('be'), nl: ratesOf('nl') }
type InterestRates = NonNullable<Addition['rates']>
/** Interest as a share of the sum that it is counted on: `part` of `whole`, both exact. */
interface Interest {
  readonly part: bigint
  readonly whole: bigint
  readonly rates: InterestRates
}
/**
 * Interest by the day from the day after the pay day, each rate for its own days: simple within a year from the pay day, and where the law says
 * so on what it grew to after each.
 */
function interestUntil(country: Country, payBy: Day, until: Day): Interest {
  const { yearly } = wageLaw[country].interest
  const all = interestRates[country]
  const rates: InterestRates[number][] = []
  let [grown, whole, year, sum, n] = [1n, 1n, 1, 0, 0]
  const endOfYear = () => {
    grown *= BigInt(yearDays * millionths + sum)
    whole *= BigInt(yearDays * millionths)
    sum = 0
  }
  const endsAfter = (years: number) => (yearly ? plus(payBy, years, 'years').end + 1 : Infinity)
  let turn = endsAfter(year)
  for (let from = payBy + 1; from <= until; ) {
    if (from === turn) {
      endOfYear()
      turn = endsAfter(++year)
    }
    while ((all[n + 1]?.from ?? Infinity) <= from) n++
    const rate = all[n] as InterestRate
    const next = Math.min(all[n + 1]?.from ?? Infinity, turn, until + 1)
    const days = next - from
    sum += rate.millionths * days
    rates.push({ ...(yearly && { year }), ...rate.said, days })
    from = next
  }
  endOfYear()
  return { part: grown - whole, whole, rates }
}
function interests(item: Owed, parts: readonly LatePart[]): readonly Addition[] {
  const { country } = item
  return parts.flatMap(({ of, until, paid }): readonly Addition[] => {
    const high = interestUntil(country, dayOf(item.payBy), until.to)
    if (high.rates.length === 0) return []
    const low = until.from === until.to ? high : interestUntil(country, dayOf(item.payBy), until.from)
    const by = { low, high }
    // rounded once
    const amount =
      low === high ? alike(of, c => exactShare(c, high.part, high.whole)) : each(of, (c, end) => exactShare(c, by[end].part, by[end].whole))
    const source = wageLaw[country].interest.source
    return [{ kind: 'interest', item: item.id, country, of, ...(paid && { paid }), rates: high.rates, amount: ordered(amount), source }]
  })
}

/** All that comes on top of an item on a day. */
export function additionsOf(item: Owed, today: Day): readonly Addition[] {
  const parts = lateParts(item, today)
  return [...increases(item, parts), ...interests(item, parts)]
}
