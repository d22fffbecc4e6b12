/** Until when each thing owed can still be claimed, by the terms of `content/deadlines.ts`, and what falls away on which day. */
import { lastDays, shownDay } from '../../content/calendar/counting.ts'
import { type Day, type Span, write } from '../../content/calendar/days.ts'
import type { Known } from '../../content/conditions.ts'
import { type DeadlineId, deadlineOf } from '../../content/deadlines.ts'
import { wageLaw } from '../../content/wages.ts'
import type { Country } from './entries.ts'
import type { Owed } from './items.ts'
import { plusRange } from './money.ts'
import type { Fall, Item, Limit } from './types.ts'
import { dayOf } from './work.ts'

/** One term for a start that lies between two days. */
function limit(id: DeadlineId, country: Country, start: Span, known: Known): Limit {
  const term = deadlineOf(id)
  const early = term.ends(known, start.from, 'from')
  const first = Math.min(...early.map(e => lastDays(term.counting, country, e)[0]))
  const latest = Math.max(...term.ends(known, start.to, 'to').map(e => lastDays(term.counting, country, e)[1]))
  const shown = Math.min(...early.map(e => shownDay(term.counting, country, e.end)))
  const state = known.today <= first ? 'running' : known.today > latest ? 'passed' : 'unsure'
  return { id, shown: write(shown), latest: write(latest), state }
}

/** @param ended when the job ended, where it has: the terms that count from there */
export function limitsOf(item: Owed, ended: Span | undefined, known: Known): readonly Limit[] {
  const { due, end } = wageLaw[item.country].limits
  const payBy = item.payBy ? dayOf(item.payBy) : undefined
  // From the last day worked that is paid by then, which is the earlier: prudent.
  const start: Span | undefined =
    payBy === undefined ? undefined : { from: Math.min(item.kind === 'wages' ? dayOf(item.to) : payBy, payBy), to: payBy, sure: true }
  return [
    ...(start ? due.map(id => limit(id, item.country, start, known)) : []),
    ...(ended ? end.map(id => limit(id, item.country, ended, known)) : []),
  ]
}

/** The terms of one item, one for each way to claim: where two end the same way, the earlier. */
function ways({ country, limits }: Pick<Item, 'country' | 'limits'>): readonly Limit[] {
  const { last } = wageLaw[country].limits
  const others = limits.filter(l => l.id !== last)
  const first = others.sort((a, b) => a.shown.localeCompare(b.shown))[0]
  return [...(first ? [first] : []), ...limits.filter(l => l.id === last)]
}
/** Whether no way is left, under any reading. */
export const isTooLate = ({ country, limits }: Pick<Item, 'country' | 'limits'>): boolean =>
  limits.some(l => l.id === wageLaw[country].limits.last && l.state === 'passed')

/** What falls away when, the earliest first; each day and rule once. */
export function fallsOf(items: readonly Item[]): readonly Fall[] {
  const falls = new Map<string, Fall>()
  for (const item of items) {
    if (item.open.high === 0) continue
    const all = ways(item)
    for (const { id, shown, latest, state } of all) {
      const key = `${shown} ${latest} ${id}`
      const before = falls.get(key)
      const other = all.some(l => l.id !== id && l.latest > latest)
      falls.set(
        key,
        before
          ? { ...before, amount: plusRange(before.amount, item.open) }
          : { id, country: item.country, shown, latest, state, amount: item.open, other },
      )
    }
  }
  return [...falls.values()].sort((a, b) => a.shown.localeCompare(b.shown) || a.id.localeCompare(b.id))
}
/**
 * The days between which a job ended: told, else the last day worked; undefined while it goes on. With work in both countries the last day
 * worked in each, since only one of the jobs can have ended on the day that was told.
 */
export function endOf(known: Known, lastWorked: { readonly low: Day; readonly high: Day } | undefined, inBoth: boolean): Span | undefined {
  const over = lastWorked && lastWorked.high < known.today
  if (!inBoth) {
    if (known.value('work_still') === 'yes') return undefined
    const told = known.value('work_end') === undefined ? 'never' : known.days('work_end')
    if (told !== 'never' && Number.isFinite(told.from) && Number.isFinite(told.to)) return told
  }
  return over ? { from: lastWorked.low, to: lastWorked.high, sure: true } : undefined
}
