/** How the last day of a term is found, class by class (facts.md 5.1). Judged late, shown early. */
import type { Day } from './days.ts'
import { back, type Country, type DayOff, dayOff, onward } from './holidays.ts'

/**
 * BE-PROC, NL-ATW: an end on a day off moves to the next working day. BE-ALIEN, NL-ATW?: it may move. BE-LIM, NL-LONG: limitation, never
 * moves. BE-DOC, NL-DOC: the date on the paper. BACK: counted back from a hearing. OPENS: the first possible day is after it. PRACT: our own.
 */
export type CountingClass =
  | 'BE-PROC'
  | 'BE-LIM'
  | 'BE-ALIEN'
  | 'BE-DOC'
  | 'NL-DOC'
  | 'NL-ATW'
  | 'NL-ATW?'
  | 'NL-LONG'
  | 'BACK'
  | 'OPENS'
  | 'PRACT'

/** The earliest and the latest reading of the last day on which the step is in time; `end` is the raw end, `cut` as in `plus`. */
export function lastDays(how: CountingClass, country: Country, { end, cut }: { end: Day; cut: boolean }): readonly [Day, Day] {
  const late = cut ? end + 1 : end
  if (how === 'BE-PROC' || how === 'NL-ATW') return [onward(country, end), onward(country, late)]
  if (how === 'BE-ALIEN' || how === 'NL-ATW?') return [end, onward(country, late)]
  return [end, late]
}

/** The prudent day that is shown: never later than the earliest reading. */
export function shownDay(how: CountingClass, country: Country, end: Day): Day {
  switch (how) {
    case 'BE-LIM':
    case 'NL-LONG':
      return back(country, end - 1)
    case 'BE-DOC':
    case 'NL-DOC':
    case 'OPENS':
      return end
    default:
      return back(country, end)
  }
}

/** `kept_free`: the last day itself, never used up. `no_such_day`: the month has no such day, so that another reading ends a day later. */
export type PassedWhy = DayOff | 'kept_free' | 'no_such_day'
export interface Passed {
  readonly day: Day
  readonly why: PassedWhy
}
const shifts: readonly CountingClass[] = ['BE-PROC', 'NL-ATW', 'BE-ALIEN', 'NL-ATW?']
/** The days between the raw end of a term and the day it comes to, as `shownDay` or `lastDays` finds it: in that order, each with why it is passed over. */
export function passedOver(how: CountingClass, country: Country, end: Day, to: Day): readonly Passed[] {
  const step = to < end ? -1 : 1
  const otherwise = step < 0 ? 'kept_free' : 'no_such_day'
  const off = step < 0 ? how !== 'BE-LIM' && how !== 'NL-LONG' : shifts.includes(how)
  return Array.from({ length: Math.abs(to - end) }, (_, i) => {
    const day = end + i * step
    return { day, why: ((off || i > 0) && dayOff(country, day)) || otherwise }
  })
}
