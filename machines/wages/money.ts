/**
 * Exact money: sums are whole cents, rates are fractions of decimals, and nothing passes through floating point. One rule of rounding: each line
 * is worked out exactly and rounded once, half a cent upwards.
 */
import Big from 'big.js'
import type { Range } from './types.ts'

export interface Fraction {
  readonly top: Big
  readonly bottom: Big
}
/** @param factors decimals as they are written; numbers only as literals of the values */
export const product = (...factors: readonly (Big | string | number)[]): Big => factors.reduce<Big>((a, b) => a.times(b), new Big(1))
export const fraction = (top: Big, bottom: Big | string | number = 1): Fraction => ({ top, bottom: new Big(bottom) })
export const isMore = (a: Fraction, b: Fraction): boolean => a.top.times(b.bottom).gt(b.top.times(a.bottom))

/** Cents for so many minutes at euro an hour. */
export const pay = (minutes: number, { top, bottom }: Fraction): number => whole(top.times(minutes).times(100), bottom.times(60))
/** A whole number times a share, rounded. */
export const share = (of: number, part: Big | string | number, per: Big | string | number = 1): number =>
  whole(new Big(part).times(of), new Big(per))
/** A whole number times a quotient of whole numbers, rounded. */
export const exactShare = (of: number, part: bigint, whole: bigint): number => Number((2n * BigInt(of) * part + whole) / (2n * whole))
/** The same, rounded down; nothing of nothing. All three are whole. */
export const shareDown = (of: number, part: number, per: number): number =>
  per === 0 ? 0 : Number((BigInt(of) * BigInt(part)) / BigInt(per))
/** A quotient of decimals above nothing to the nearest whole number, half upwards. */
function whole(top: Big, bottom: Big): number {
  const [a, below] = digits(top)
  const [b, above] = digits(bottom)
  const [over, under] = [a * 10n ** above, b * 10n ** below]
  return Number((2n * over + under) / (2n * under))
}
/** A decimal as a whole number, and how many of its digits stand behind the point. */
function digits(decimal: Big): readonly [bigint, bigint] {
  const [before, behind = ''] = decimal.toFixed().split('.')
  return [BigInt(before + behind), BigInt(behind.length)]
}
/** With four decimals, for reading. */
export const written = ({ top, bottom }: Fraction): string => top.div(bottom).toFixed(4)

export const nothing: Range = { low: 0, high: 0 }
export const both = (cents: number): Range => ({ low: cents, high: cents })
export const plusRange = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high })
export const sumOf = (ranges: readonly Range[]): Range => ranges.reduce(plusRange, nothing)
export const each = (range: Range, change: (cents: number, end: 'low' | 'high') => number): Range => ({
  low: change(range.low, 'low'),
  high: change(range.high, 'high'),
})
/** The same for both ends: worked out once where they do not differ. */
export function alike({ low, high }: Range, change: (cents: number) => number): Range {
  const first = change(low)
  return { low: first, high: high === low ? first : change(high) }
}
export const ends = ['low', 'high'] as const
export type End = (typeof ends)[number]
