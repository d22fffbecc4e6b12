/** What a fund would pay of a claim if the employer cannot: the closure fund in Belgium, UWV in the Netherlands. */
import { type Day, plus, type Span, write } from '../../content/calendar/days.ts'
import type { Known } from '../../content/conditions.ts'
import type { FactsOf } from '../../content/facts/index.ts'
import type { ValueKey } from '../../content/values/index.ts'
import { uwvNoticeWeeks } from '../../content/wages.ts'
import type { Making, Owed } from './items.ts'
import { alike, each, nothing, plusRange, product, shareDown, sumOf } from './money.ts'
import { valueAt } from './rates.ts'
import type { Fund, Range } from './types.ts'
import { dayOf } from './work.ts'

const cents = (key: ValueKey, on: Day, times: number | string = 1) =>
  Number(
    product(String(valueAt(key, on).value), times, 100)
      .round(0, 0)
      .toString(),
  )
const openOf = (items: readonly Owed[], of: Owed['country']) => sumOf(items.filter(i => i.country === of).map(i => i.open))
const less = (whole: Range, part: Range): Range => ({ low: whole.low - part.low, high: whole.high - part.high })

/** The first of these dates that was told, at its earliest day. */
function told(known: Known, facts: readonly FactsOf<'date'>[]): Day | undefined {
  const days = facts.flatMap(f => {
    const span = known.value(f) === undefined ? 'never' : known.days(f)
    return span === 'never' || !Number.isFinite(span.from) ? [] : [span.from]
  })
  return days[0]
}

/** All that is owed, up to the cap of the day on which the firm closed. */
export function closureFund(items: readonly Owed[], known: Known): Fund | undefined {
  const open = openOf(items, 'be')
  if (open.high === 0) return undefined
  const closed = told(known, ['be_legal_closure_date', 'insolvency_date'])
  const on = closed ?? known.today
  const cap = cents('be.closure_fund.cap', on)
  const inside = alike(open, c => Math.min(c, cap))
  return {
    id: 'be-insolvency-ffe',
    cap,
    capOn: write(on),
    capCertain: closed !== undefined,
    capFrom: valueAt('be.closure_fund.cap', on).from ?? '',
    inside,
    outside: less(open, inside),
  }
}

const workingDaysAWeek = 5
/** The weeks and months before the end of the job that UWV looks at. */
function uwvWindows(end: Day): { readonly wages: Span; readonly holiday: Span } {
  const weeks = valueAt('nl.uwv_arrears', end).value as number
  const months = valueAt('nl.uwv_allowance', end).value as number
  const since = (from: Day): Span => ({ from: from + 1, to: end, sure: true })
  return { wages: since(end - weeks * 7), holiday: since(plus(end, -months, 'months').end) }
}
const isEntered = (item: Owed) => item.lines.some(l => l.source === 'entered' && !l.rate)
/** @param dueIn what fell due of each item for work within the window */
export function uwv(items: readonly Owed[], end: Day, dueIn: (window: Span) => readonly Making[]): Fund | undefined {
  const open = openOf(items, 'nl')
  if (open.high === 0) return undefined
  const windows = uwvWindows(end)
  const within = (kind: 'wages' | 'holiday') => {
    const due = new Map(dueIn(windows[kind]).map(m => [m.item.id, m.due]))
    return items
      .filter(i => i.country === 'nl' && i.kind === kind && !isEntered(i))
      .map(i => each(i.open, (c, e) => Math.min(c, shareDown(c, (due.get(i.id) ?? nothing)[e], i.due[e]))))
      .reduce(plusRange, nothing)
  }
  const weeks = valueAt('nl.uwv_arrears', end).value as number
  /** Sums that were entered count with their day only, since it decides; notice up to six weeks of what was due in the last ones. */
  const entered = (kinds: readonly Owed['kind'][], { from }: Span) =>
    sumOf(
      items.filter(i => i.country === 'nl' && kinds.includes(i.kind) && isEntered(i) && i.payBy && dayOf(i.payBy) >= from).map(i => i.open),
    )
  const lately = sumOf(
    dueIn(windows.wages)
      .filter(m => m.item.country === 'nl' && m.item.kind === 'wages')
      .map(m => m.due),
  )
  const notice = each(entered(['notice'], windows.wages), (c, e) => Math.min(c, shareDown(lately[e], uwvNoticeWeeks, weeks)))
  const extras = plusRange(entered(['leave', 'holiday'], windows.holiday), notice)
  const times = product(String(valueAt('nl.uwv_cap', end).value), weeks, workingDaysAWeek).toString()
  const cap = cents('nl.max_daily_wage', end, times)
  const inside = alike(sumOf([within('wages'), within('holiday'), extras]), c => Math.min(c, cap))
  const { from } = valueAt('nl.max_daily_wage', end)
  return {
    id: 'nl-insolvency-uwv',
    from: write(windows.wages.from),
    to: write(end),
    cap,
    capOn: write(end),
    capCertain: true,
    capFrom: from ?? '',
    inside,
    outside: less(open, inside),
  }
}
