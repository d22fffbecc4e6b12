/** What one hour is worth on a day: the legal minimum from the dated values, exactly; a scale where it is higher. */
import { type Day, read, type Span, write } from '../../content/calendar/days.ts'
import { heldFrom } from '../../content/law.ts'
import { fullWeek } from '../../content/minimum-wage.ts'
import { lastOn } from '../../content/value-on.ts'
import { awaited, type DatedValue, type ValueKey, values } from '../../content/values/index.ts'
import type { Country, Period } from './entries.ts'
import { type Fraction, fraction, isMore, product, written } from './money.ts'
import { readCents, readRate } from './parse.ts'
import type { Rate } from './types.ts'

/** A rate as it is worked with, and as it is shown. */
export interface Paid {
  readonly exact: Fraction
  readonly rate: Rate
}
const list = (key: ValueKey): readonly DatedValue[] => values[key]
/** The value that counts on a day, with where it was seen: on a phone only these modules have that. */
export const valueAt = (key: ValueKey, d: Day): DatedValue => lastOn(list(key), d)
const text = (v: DatedValue) => String(v.value)

/** How near the value that was found is to the law of that day. */
export function staleOn(key: ValueKey, d: Day): Rate['stale'] {
  const day = write(d)
  if (day < (list(key)[0]?.from ?? '')) return 'before_first'
  const newer = awaited[key]
  return newer !== undefined && day >= newer ? 'newer_expected' : undefined
}

function monthly(key: ValueKey, d: Day, week: number, shareKey: ValueKey | undefined, certainty = ''): Paid {
  const sum = valueAt(key, d)
  const part = shareKey ? valueAt(shareKey, d) : undefined
  const exact = fraction(product(text(sum), part ? text(part) : 1, 12), product(52, week))
  return { exact, rate: rateOf(exact, key, sum, d, 'month', certainty || worse(sum, part), { week, ...(part && { share: text(part) }) }) }
}
/** The weaker of two certainties. */
const worse = (a: DatedValue, b: DatedValue | undefined) => (b && b.certainty.length > 0 && b.certainty !== 'S' ? b.certainty : a.certainty)
const rateOf = (
  exact: Fraction,
  key: ValueKey,
  value: DatedValue,
  d: Day,
  per: Rate['per'],
  certainty: string,
  more: Pick<Rate, 'week' | 'share'>,
): Rate => {
  const stale = staleOn(wholeOf(key), d)
  const from = value.from ?? undefined
  return {
    hour: written(exact),
    sum: text(value),
    per,
    key,
    seen: value.source,
    certainty,
    ...more,
    ...(from && { from }),
    ...(stale && { stale }),
  }
}
/** Whether a newer value is expected is said of the sum for adults. */
const wholeOf = (key: ValueKey): ValueKey => (key.startsWith('nl.minimum_hourly') ? 'nl.minimum_hourly.21' : key)

const youngest = { be: 16, nl: 15 } as const
/** The age from which the full minimum is due. */
const adultAge = (country: Country, d: Day): number =>
  country === 'be' ? 18 : Number(valueAt('nl.minimum_full_age', Math.max(d, hourlyFrom('nl.minimum_monthly.21'))).value)
const hourlyFrom = (key: ValueKey): Day => (read(list(key)[0]?.from as string) as { from: Day }).from

const found = new Map<string, Paid>()
/** The legal minimum for an hour at an age in full years; worked out once. @param week NL before 2024: hours of a full week */
export function minimum(country: Country, d: Day, age: number, week: number = fullWeek[country]): Paid {
  const id = `${country} ${changeDays[country].filter(c => c <= d).length} ${age} ${week}`
  const paid = found.get(id) ?? workedOut(country, d, age, week)
  found.set(id, paid)
  return paid
}
function workedOut(country: Country, d: Day, age: number, week: number): Paid {
  const years = Math.min(Math.max(age, youngest[country]), adultAge(country, d))
  const grown = years === adultAge(country, d)
  if (country === 'be')
    return monthly('be.minimum_monthly.18', d, fullWeek.be, grown ? undefined : (`be.minimum_factor.${years}` as ValueKey))
  const factor = grown ? undefined : (`nl.minimum_factor.${years}` as ValueKey)
  const kind = d < heldFrom('nl_hourly_minimum') ? 'nl.minimum_monthly' : 'nl.minimum_hourly'
  const full = `${kind}.21` as ValueKey
  const own = `${kind}.${years}` as ValueKey
  const ownValue = factor && own in values ? valueAt(own, d) : undefined
  const key = ownValue && (ownValue.from ?? '') >= (valueAt(full, d).from ?? '') ? own : full
  const share = key === full ? factor : undefined
  if (kind === 'nl.minimum_monthly') return monthly(key, d, week, share)
  const sum = valueAt(key, d)
  const part = share && valueAt(share, d)
  const exact = fraction(part ? product(text(sum), text(part)).round(2, 1) : product(text(sum)))
  return { exact, rate: rateOf(exact, key, sum, d, 'hour', worse(sum, part), part ? { share: text(part) } : {}) }
}

/** The rate of a scale; undefined where it is not given whole. */
export function scaleOf({ amount, per, week, source }: Period['scale']): Paid | undefined {
  const sum = per === 'hour' ? readRate(amount) : readCents(amount)
  const hours = readRate(week)
  if (!sum || 'problem' in sum || !source.trim()) return undefined
  if (per === 'hour') {
    const exact = fraction(product(sum.value))
    return { exact, rate: { hour: written(exact), sum: String(sum.value), per, scale: source.trim(), certainty: '-' } }
  }
  if (!hours || 'problem' in hours || Number(hours.value) <= 0) return undefined
  const exact = fraction(product(sum.value, 12), product(52, hours.value, 100))
  const euro = product(sum.value, '0.01').toFixed(2)
  return { exact, rate: { hour: written(exact), sum: euro, per, week: Number(hours.value), scale: source.trim(), certainty: '-' } }
}

/** The scale, never below the minimum. */
export const better = (scale: Paid | undefined, least: Paid): Paid => (scale && isMore(scale.exact, least.exact) ? scale : least)

/** The days on which a value changes, or begins to be old. */
export const turnsOf = (keys: readonly ValueKey[]): readonly Day[] =>
  [...new Set(keys.flatMap(k => [...list(k).flatMap(v => v.from ?? []), ...(awaited[k] ? [awaited[k]] : [])]))]
    .sort()
    .map(d => (read(d) as Span).from)
const minimumKeys = (country: Country) => (Object.keys(values) as ValueKey[]).filter(k => k.startsWith(`${country}.minimum_`))
/** The days on which a minimum changes: between two of them it does not, but for a birthday. */
export const changeDays: { readonly [C in Country]: readonly Day[] } = { be: turnsOf(minimumKeys('be')), nl: turnsOf(minimumKeys('nl')) }
