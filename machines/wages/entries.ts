/**
 * What is entered for the wage calculator: plain JSON, every field as it was typed, so that nothing half-typed is lost. `parse.ts` reads them:
 * dates as 2025-03-01, 1/3/2025 or 01.03.2025 (a month or year alone where a range is meant), sums as 1.234,50 or 1234.50, hours as 8, 8:30
 * or 8,5. Empty: not known.
 */
import type { Country } from '../../content/calendar/holidays.ts'
import { fullWeeks } from '../../content/wages.ts'

export type { Country }
/** One weekday of a typical week: `rest` is the break, in minutes or as hours. */
export interface WeekDay {
  readonly start: string
  readonly end: string
  readonly rest: string
}
/** Pay by a sector scale: counts only with its source, and never below the legal minimum. */
export interface Scale {
  readonly amount: string
  readonly per: 'hour' | 'month'
  /** Hours of a full week, for a sum a month. */
  readonly week: string
  readonly source: string
}
export interface Period {
  readonly country: Country
  readonly from: string
  /** Empty: until today. */
  readonly to: string
  /** How long cannot be shown: the months that the law presumes, up to `to`, take the place of `from`. */
  readonly presumed: boolean
  /** How the hours are told. */
  readonly by: 'hours' | 'week' | 'days'
  /** Hours a week; `hoursMost` where they are only known between two numbers. */
  readonly hours: string
  readonly hoursMost: string
  /** Seven, Monday first. */
  readonly week: readonly WeekDay[]
  /** One day a line, typed or pasted. */
  readonly days: string
  /** Netherlands before 2024: hours of a full week. */
  readonly fullWeek: (typeof fullWeeks)[number]
  readonly scale: Scale
  /** For which client, where there were several. */
  readonly client: string
  /** Taken from the answers, and not changed since. */
  readonly fromAnswers: boolean
}
export const payKinds = ['bank', 'cash', 'goods'] as const
/** `date` empty: only the sum is known. `month`: for which month it was, where that is known; `holiday`: it was holiday pay. */
export interface Payment {
  readonly date: string
  readonly amount: string
  readonly kind: (typeof payKinds)[number]
  readonly month: string
  readonly holiday: boolean
  readonly fromAnswers: boolean
}
export const deductionKinds = ['housing', 'food', 'transport', 'papers', 'fines', 'advances', 'health', 'other'] as const
/** Money kept back from the pay. `written`: agreed in writing beforehand. */
export interface Deduction {
  readonly date: string
  readonly amount: string
  readonly kind: (typeof deductionKinds)[number]
  readonly written: 'yes' | 'no' | 'unknown'
}
export const extraKinds = ['holiday', 'year_end', 'notice', 'leave', 'other'] as const
/** A sum that the program does not work out, with where it comes from and the day on which it should have been paid. */
export interface Extra {
  readonly kind: (typeof extraKinds)[number]
  readonly country: Country
  readonly amount: string
  readonly date: string
  readonly source: string
}
export interface WageEntries {
  readonly periods: readonly Period[]
  readonly payments: readonly Payment[]
  readonly deductions: readonly Deduction[]
  readonly extras: readonly Extra[]
  /** Birth date where the answers have none. */
  readonly born: string
  /** What is offered. */
  readonly offer: string
}

const noDay: WeekDay = { start: '', end: '', rest: '' }
export const emptyPeriod = (country: Country): Period => ({
  country,
  from: '',
  to: '',
  presumed: false,
  by: 'hours',
  hours: '',
  hoursMost: '',
  week: Array.from({ length: 7 }, () => noDay),
  days: '',
  fullWeek: fullWeeks[0],
  scale: { amount: '', per: 'hour', week: '38', source: '' },
  client: '',
  fromAnswers: false,
})
export const emptyPayment: Payment = { date: '', amount: '', kind: 'bank', month: '', holiday: false, fromAnswers: false }
export const emptyDeduction: Deduction = { date: '', amount: '', kind: 'housing', written: 'unknown' }
export const emptyExtra = (country: Country): Extra => ({ kind: 'holiday', country, amount: '', date: '', source: '' })
export const emptyWages: WageEntries = { periods: [], payments: [], deductions: [], extras: [], born: '', offer: '' }
