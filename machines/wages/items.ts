/** What is owed, item by item, with its lines; what is taken off it; what stays open. Run once for every question that is asked of a claim. */
import { type Day, parts, type Span, write } from '../../content/calendar/days.ts'
import { holidayAllowance, wageLaw } from '../../content/wages.ts'
import type { Country, WageEntries } from './entries.ts'
import { alike, both, type End, each, ends, nothing, pay, share, sumOf } from './money.ts'
import { readCents, readDay, readWhen } from './parse.ts'
import { valueAt } from './rates.ts'
import type { Item, Line, NoteId, Problem, ProblemId, Range, Taken } from './types.ts'
import { always, type Born, dayOf, monthEnd, monthOf, type Stretch, stretches, type Work } from './work.ts'

export interface Asking {
  /** Only work within these days. */
  readonly window?: Span
  /** By the legal minimum alone. */
  readonly alone?: boolean
}
export type Owed = Omit<Item, 'limits'>
export interface Found {
  readonly items: readonly Owed[]
  readonly problems: readonly Problem[]
  readonly notes: ReadonlySet<NoteId>
}
/** An item while things are taken off it. */
export interface Making {
  readonly item: Omit<Owed, 'taken' | 'due' | 'off' | 'open' | 'surplus'>
  readonly taken: Taken[]
  readonly due: Range
  /** What would be due by the minimum alone. */
  readonly least: Range
}

/** What is due, nothing taken off yet. @param ended the last day of the job by country, where it is over */
export function due(
  entries: WageEntries,
  works: readonly Work[],
  born: Born,
  ended: { readonly [C in Country]?: Day },
  asking: Asking = {},
): readonly Making[] {
  const wages = wageItems(works, born, asking)
  return [...wages, ...holidayItems(wages, ended), ...extraItems(entries)].sort(byPayDay)
}
/** The same, with what was received and kept back taken off. @param cashCounts whether money in hand and goods count as paid in a country */
export function owed(
  entries: WageEntries,
  made: readonly Making[],
  today: Day,
  cashCounts: (country: Country) => boolean = () => true,
): Found {
  const makings = made.map(m => ({ ...m, taken: [] }))
  const problems: Problem[] = []
  const notes = new Set<NoteId>()
  const pools: Pools = { wages: [], holiday: [] }
  payments(entries, makings, pools, today, cashCounts, problems, notes)
  if (deductions(entries, makings, pools.wages, today, problems)) notes.add('deduction_check')
  const items = settled(makings, pools).map(i => (i.payBy !== '' && dayOf(i.payBy) >= today ? { ...i, notYet: true as const } : i))
  return { items, problems, notes }
}
/** What was received or kept back and has no item of its own, by what it can be for. */
interface Pools {
  readonly wages: Taken[]
  readonly holiday: Taken[]
}
const byPayDay = (a: Making, b: Making) =>
  (a.item.payBy || '9999').localeCompare(b.item.payBy || '9999') || a.item.id.localeCompare(b.item.id)

function wageItems(works: readonly Work[], born: Born, { window = always, alone = false }: Asking): readonly Making[] {
  const months = new Map<string, Map<string, { [E in End]?: Stretch[] } & { readonly any: Stretch }>>()
  for (const work of works)
    for (const end of ends)
      for (const s of stretches(work, end, born, window, alone)) {
        const id = `${s.period.country}-${monthOf(s.from)}`
        const { sum, share: part, week, key, scale, from, stale } = s.paid.rate
        const rate = [sum, part, week, key, scale, from, stale, s.least.rate.hour, s.period.client.trim()].join('|')
        const lines = months.get(id) ?? new Map()
        months.set(id, lines)
        const line = lines.get(rate) ?? { any: s }
        lines.set(rate, line)
        line[end] = [...(line[end] ?? []), s]
      }
  return [...months].map(([id, groups]) => {
    const made = [...groups.values()].map(group => {
      const all = ends.flatMap(end => group[end] ?? [])
      const { paid, least, period } = group.any
      const minutes = { low: minutesOf(group.low), high: minutesOf(group.high) }
      const line: Line = {
        from: write(Math.min(...all.map(s => s.from))),
        to: write(Math.max(...all.map(s => s.to))),
        minutes,
        rate: paid.rate,
        amount: alike(minutes, m => pay(m, paid.exact)),
        source: paid.rate.scale ? 'entered' : wageLaw[period.country].minimum,
        client: period.client.trim(),
      }
      return { line, least: alike(minutes, m => pay(m, least.exact)) }
    })
    const lines = made
      .map(m => m.line)
      .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to) || a.amount.high - b.amount.high)
    const from = lines.map(l => l.from).sort()[0] as string
    const to = lines
      .map(l => l.to)
      .sort()
      .at(-1) as string
    const country = id.slice(0, 2) as Country
    return {
      item: { id, kind: 'wages', country, month: id.slice(3), from, to, payBy: write(monthEnd(dayOf(to))), lines },
      taken: [],
      due: sumOf(lines.map(l => l.amount)),
      least: sumOf(made.map(m => m.least)),
    }
  })
}
const minutesOf = (list: readonly Stretch[] = []) => list.reduce((n, s) => n + s.minutes, 0)

/** The holiday allowance of the Netherlands, from June to May, payable at latest in June and at the end of the job. */
function holidayItems(wages: readonly Making[], ended: { readonly [C in Country]?: Day }): readonly Making[] {
  const years = new Map<number, Making[]>()
  for (const m of wages) {
    if (m.item.country !== 'nl') continue
    const [year, month] = parts(dayOf(m.item.from))
    const ends = month >= 6 ? year + 1 : year
    years.set(ends, [...(years.get(ends) ?? []), m])
  }
  return [...years].map(([year, months]) => {
    const ordered = [...months].sort(byPayDay)
    const latest = dayOf(`${year}-06-30`)
    const lines = ordered.map(({ item, due: of }): Line => {
      const part = String(valueAt(holidayAllowance.rate, dayOf(item.from)).value)
      return {
        from: item.from,
        to: item.to,
        share: { part, of },
        amount: alike(of, c => share(c, part)),
        source: holidayAllowance.source,
        client: '',
      }
    })
    const to = (lines.at(-1) as Line).to
    const payBy = ended.nl === undefined ? latest : Math.min(latest, Math.max(ended.nl, dayOf(to)))
    return {
      item: {
        id: `nl-holiday-${year}`,
        kind: 'holiday',
        country: 'nl',
        month: '',
        from: (lines[0] as Line).from,
        to,
        payBy: write(payBy),
        lines,
      },
      taken: [],
      due: sumOf(lines.map(l => l.amount)),
      least: nothing,
    }
  })
}

/** Sums that were entered: only with a source. */
function extraItems({ extras }: WageEntries): readonly Making[] {
  return extras.flatMap((extra, i): Making[] => {
    const amount = readCents(extra.amount)
    if (!amount || 'problem' in amount || !extra.source.trim()) return []
    const date = readDay(extra.date)
    const day = date && 'value' in date ? write(date.value) : ''
    const line: Line = { from: day, to: day, amount: both(amount.value), source: 'entered', client: '' }
    return [
      {
        item: { id: `extra-${i}`, kind: extra.kind, country: extra.country, month: '', from: day, to: day, payBy: day, lines: [line] },
        taken: [],
        due: line.amount,
        least: nothing,
      },
    ]
  })
}
/** What is wrong with the sums that were entered. */
export const extraProblems = ({ extras }: WageEntries): readonly Problem[] =>
  extras.flatMap((extra, i): Problem[] => {
    const told = (field: string, id: ProblemId): Problem => ({ where: `extras.${i}.${field}`, id })
    const amount = readCents(extra.amount)
    const date = readDay(extra.date)
    if (amount && 'problem' in amount) return [told('amount', amount.problem)]
    if (!amount) return extra.source.trim() || extra.date.trim() ? [told('amount', 'no_amount')] : []
    return [
      ...(extra.source.trim() ? [] : [told('source', 'no_source')]),
      ...(!date ? [told('date', 'no_date')] : 'problem' in date ? [told('date', date.problem)] : []),
    ]
  })

/** Which wages a day belongs to: its month if there was work in it, else the last month worked before it, else the first. */
function wagesOn(makings: readonly Making[], month: string): Making | undefined {
  const wages = makings.filter(m => m.item.kind === 'wages')
  const before = wages.filter(m => m.item.month <= month)
  return before.at(-1) ?? wages[0]
}

/**
 * Puts payments where they belong. What has no day, or came in a month with work in both countries, goes into a pool: with work in both it may be
 * for either, so that it counts at the low end only.
 */
function payments(
  entries: WageEntries,
  makings: readonly Making[],
  pools: Pools,
  today: Day,
  cashCounts: (country: Country) => boolean,
  problems: Problem[],
  notes: Set<NoteId>,
) {
  const wages = makings.filter(m => m.item.kind === 'wages')
  const countries = [...new Set(wages.map(m => m.item.country))]
  entries.payments.forEach((p, i) => {
    const told = (field: string, id: ProblemId) => problems.push({ where: `payments.${i}.${field}`, id })
    const amount = readCents(p.amount)
    const date = readWhen(p.date)
    const named = readWhen(p.month)
    if (date && 'problem' in date) told('date', date.problem)
    if (named && 'problem' in named) told('month', named.problem)
    if (!amount) {
      if (p.date.trim()) told('amount', 'no_amount')
      return
    }
    if ('problem' in amount) {
      told('amount', amount.problem)
      return
    }
    const when = date && 'value' in date ? date.value : undefined
    if (when && when.from > today) {
      told('date', 'future')
      return
    }
    const month = named && 'value' in named ? named.value.month : when?.month
    const found = month === undefined ? undefined : p.holiday ? holidayOf(makings, month) : wagesOn(makings, month)
    const home = !p.holiday && wages.some(m => m.item.month === found?.item.month && m !== found) ? undefined : found
    const possible = home ? [home.item.country] : p.holiday ? [] : countries
    if (p.kind !== 'bank' && possible.some(c => !cashCounts(c))) return
    const either = possible.length > 1
    if (either) notes.add('either_country')
    const taken: Taken = {
      kind: home ? p.kind : 'undated',
      date: when?.text ?? '',
      of: amount.value,
      amount: { low: amount.value, high: either ? 0 : amount.value },
    }
    ;(home?.taken ?? pools[p.holiday ? 'holiday' : 'wages']).push(taken)
  })
}
/** The holiday allowance that a payment in a month is for: the first that falls due in it or later. */
const holidayOf = (makings: readonly Making[], month: string): Making | undefined => {
  const all = makings.filter(m => m.item.kind === 'holiday')
  return all.find(m => m.item.payBy.slice(0, 7) >= month) ?? all.at(-1)
}

/** Takes off what may be kept back; what may not is not taken off, which gives it back. Says whether any has to be looked at. */
function deductions(entries: WageEntries, makings: readonly Making[], pool: Taken[], today: Day, problems: Problem[]): boolean {
  let checks = false
  /** By month: what may still be kept back under a limit, and what of the pay lies above the minimum. */
  const left = new Map<string, { low: number; high: number }>()
  const upTo = (key: string, whole: Range, sum: number, inBoth = true): Range => {
    const rest = left.get(key) ?? whole
    const taken = each(rest, (c, end) => (end === 'low' || inBoth ? Math.min(c, sum) : 0))
    left.set(key, { low: rest.low - taken.low, high: rest.high - taken.high })
    return taken
  }
  entries.deductions.forEach((d, i) => {
    const told = (field: string, id: ProblemId) => problems.push({ where: `deductions.${i}.${field}`, id })
    const amount = readCents(d.amount)
    const date = readWhen(d.date)
    if (date && 'problem' in date) told('date', date.problem)
    if (!amount) {
      if (d.date.trim()) told('amount', 'no_amount')
      return
    }
    if ('problem' in amount) {
      told('amount', amount.problem)
      return
    }
    const sum = amount.value
    const when = date && 'value' in date ? date.value : undefined
    if (!when) {
      if (!date) told('date', 'no_date')
      checks = true
      pool.push({ kind: d.kind, date: '', of: sum, amount: { low: sum, high: 0 }, rule: 'check' })
      return
    }
    if (when.from > today) {
      told('date', 'future')
      return
    }
    const home = wagesOn(makings, when.month)
    if (!home) return
    const { item, least, due } = home
    const law = wageLaw[item.country]
    const { rule, most, unsure, source } = law.deductions[d.kind] ?? law.otherDeduction
    const taken = (kept: Range, how: Taken['rule']) => {
      if (how === 'check') checks = true
      home.taken.push({ kind: d.kind, date: when.text, of: sum, amount: kept, source, ...(how && { rule: how }) })
    }
    if (rule === 'check') taken({ low: sum, high: 0 }, 'check')
    else if (rule === 'needs_paper' && d.written !== 'no') {
      const agreed = d.written === 'yes' && !unsure
      const limit = most && alike(least, c => share(c, String(valueAt(most, when.from).value)))
      const within = limit ? upTo(`${item.id} ${d.kind}`, limit, sum, agreed) : { low: sum, high: agreed ? sum : 0 }
      taken(within, agreed ? (within.low < sum ? 'limited' : 'allowed') : 'check')
    } else {
      const above = upTo(`${item.id} above`, { low: due.low - least.low, high: 0 }, sum)
      taken({ low: above.low, high: 0 }, above.low > 0 ? 'check' : 'forbidden')
    }
  })
  return checks
}

function finished(m: Making, taken: readonly Taken[]): Owed {
  const { due } = m
  const off = sumOf(taken.map(t => t.amount))
  return {
    ...m.item,
    taken: [...taken].sort((a, b) => a.date.localeCompare(b.date) || a.kind.localeCompare(b.kind) || a.of - b.of),
    due,
    off,
    open: each(due, (c, end) => Math.max(0, c - off[end])),
    surplus: each(due, (c, end) => Math.max(0, off[end] - c)),
  }
}
/**
 * Counts what was paid too much, and what has no day, for what is still open: the oldest first, never below nothing. Pay for work only for work, in
 * the same country, since it is another employer; holiday pay only for holiday pay.
 */
function settled(makings: readonly Making[], pools: Pools): readonly Owed[] {
  const made = makings.map(m => ({ ...m, surplus: finished(m, m.taken).surplus }))
  const spread = (kind: 'surplus' | 'undated', of: (m: Making) => boolean, whole: Range) => {
    let rest = whole
    for (const m of made) {
      if ((rest.low === 0 && rest.high === 0) || !of(m)) continue
      const taken = each(finished(m, m.taken).open, (c, end) => Math.min(c, rest[end]))
      rest = each(rest, (c, end) => c - taken[end])
      if (taken.low > 0 || taken.high > 0) m.taken.push({ kind, date: '', of: Math.max(taken.low, taken.high), amount: taken })
    }
  }
  for (const kind of ['wages', 'holiday'] as const) {
    for (const country of ['be', 'nl'] as const) {
      const isOwn = ({ item }: Making) => item.kind === kind && item.country === country
      spread('surplus', isOwn, sumOf(made.filter(isOwn).map(m => m.surplus)))
    }
    spread('undated', m => m.item.kind === kind, sumOf(pools[kind].map(t => t.amount)))
  }
  return made.map(m => finished(m, m.taken))
}
