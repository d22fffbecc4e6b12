/** Values by date. */
import { type Day, write } from './calendar/days.ts'
import { type DatedValue, type ValueKey, values } from './values/index.ts'

/** The value that counts on a day; before the first one known, the first. */
export const valueOn = (key: ValueKey, d: Day): DatedValue => lastOn(values[key], d)
/** The same from a list. */
export function lastOn(list: readonly DatedValue[], d: Day): DatedValue {
  const text = write(d)
  return list.filter(v => (v.from ?? '') <= text).pop() ?? (list[0] as DatedValue)
}
