/** How the last day of a term is found, class by class (facts.md 5.1). Judged late, shown early. */
import type { Day } from './days.ts'
import { back, type Country, onward } from './holidays.ts'

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
