/** Money, numbers and days of a claim in the language of the reader. */
import type { Range } from '../../machines/wages/types.ts'
import { dayInWords, type Words } from '../words.ts'

export interface Say {
  readonly words: Words
  readonly language: string
  /** Whole cents as euros. */
  readonly euro: (cents: number) => string
  /** Both ends, or one sum where they do not differ. */
  readonly range: (sums: Range) => string
  /** Decimals as they are written, with the sign of the language. */
  readonly decimal: (text: string) => string
  readonly hours: (minutes: Range) => string
  readonly day: (day: string) => string
}
export function sayIn(words: Words, language: string): Say {
  const tag = language === 'en-XB' ? 'en' : language
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', numberingSystem: 'latn' })
  const exact = new Intl.NumberFormat(tag, { maximumFractionDigits: 4, useGrouping: false, numberingSystem: 'latn' })
  const two = new Intl.NumberFormat(tag, { maximumFractionDigits: 2, numberingSystem: 'latn' })
  const euro = (cents: number) => money.format(cents / 100)
  const between = ({ low, high }: Range, say: (n: number) => string) =>
    low === high ? say(low) : words('wages.range', { low: say(low), high: say(high) })
  return {
    words,
    language,
    euro,
    range: sums => between(sums, euro),
    decimal: text => exact.format(Number(text)),
    hours: minutes => between(minutes, m => two.format(m / 60)),
    day: d => dayInWords(d, language),
  }
}
/** The decimal sign of a language. */
export const signOf = (language: string): ',' | '.' => (language.startsWith('en') ? '.' : ',')
