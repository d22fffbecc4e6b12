/** The claim for unpaid wages of one person: from the answers and what was entered, with every line that it rests on. Pure. */
import { type Day, plus, type Span } from '../../content/calendar/days.ts'
import { clock_stopped } from '../../content/derived.ts'
import type { Answers } from '../../content/facts/index.ts'
import { heldFrom } from '../../content/law.ts'
import { options } from '../../content/options.ts'
import { oneMinimum, wageLaw } from '../../content/wages.ts'
import { personOn, stateOf } from '../assessment/assess.ts'
import type { Person } from '../assessment/person.ts'
import { type Country, emptyWages, type WageEntries } from './entries.ts'
import { closureFund, uwv } from './funds.ts'
import { type Asking, due, extraProblems, type Owed, owed } from './items.ts'
import { additionsOf } from './late.ts'
import { endOf, fallsOf, isTooLate, limitsOf } from './limits.ts'
import { nothing, shareDown, sumOf } from './money.ts'
import { readDate } from './parse.ts'
import type { Addition, Claim, Debtor, Item, NoteId, Problem, Range } from './types.ts'
import { type Born, dayOf, readWork, type Work } from './work.ts'

const countries: readonly Country[] = ['be', 'nl']

/** @param today `YYYY-MM-DD`. @param entries none: an empty claim. The order of entries changes nothing. */
export function claimOf(told: Answers, entries: WageEntries = emptyWages, today: string): Claim {
  const answers = withCountries(told, entries)
  const known = personOn(answers, today)
  const { works, problems: unread, notes: said } = readWork(entries.periods, known)
  const problems: Problem[] = [...unread, ...extraProblems(entries)]
  const notes = new Set<NoteId>(said)
  const born = bornOf(entries, known, works, notes, problems)

  const ends: { [C in Country]?: Span } = {}
  for (const country of countries) {
    const end = endOf(
      known,
      lastWorked(works, country),
      works.some(w => w.period.country !== country),
    )
    if (end) ends[country] = end
  }
  const ended = { ...(ends.be && { be: ends.be.to }), ...(ends.nl && { nl: ends.nl.to }) }
  const made = (asking?: Asking) => due(entries, works, born, ended, asking)
  const all = made()
  const found = owed(entries, all, known.today)
  problems.push(...found.problems)
  const items = found.items.map((item): Item => ({ ...item, limits: limitsOf(item, ends[item.country], known) }))
  const owing = items.filter(i => !i.notYet)
  const stopped = known.truth(clock_stopped)
  const additions = owing.flatMap(item => additionsOf(item, known.today))
  const falling = owing.map(item => ({ ...item, open: withPaidLate(item, additions) }))
  const principal = opens(items)
  const increase = added(additions, 'increase')
  const interest = added(additions, 'interest')

  const cash = cashOptions(entries, answers, items, today)
  const withoutCash = cash.length > 0 ? opens(owed(entries, all, known.today, country => !cash.includes(country)).items) : undefined
  const hasScale = items.some(i => i.lines.some(l => l.source === 'entered' && l.rate))
  noteAll(entries, items, additions, notes)
  for (const n of found.notes) notes.add(n)
  if (stopped) notes.add('clock_stopped')
  if (withoutCash) notes.add('cash')

  const nlEnd = ends.nl?.from ?? (works.some(w => w.period.country === 'nl') ? known.today : undefined)
  return {
    today,
    items,
    additions,
    principal,
    notYet: sumOf(items.filter(i => i.notYet).map(i => i.open)),
    increase,
    interest,
    total: sumOf([principal, increase, interest]),
    late: stopped ? nothing : opens(falling.filter(isTooLate)),
    floor: hasScale ? opens(owed(entries, made({ alone: true }), known.today).items) : principal,
    ...(withoutCash && {
      withoutCash: { principal: withoutCash, options: cash.map(c => `${wageLaw[c].pathway}/${wageLaw[c].cash.option}`) },
    }),
    falls: fallsOf(falling),
    debtors: countries.flatMap(country => debtorsOf(country, owing, known)),
    funds: [closureFund(owing, known), nlEnd === undefined ? undefined : uwv(owing, nlEnd, window => made({ window }))].filter(
      f => f !== undefined,
    ),
    notes: [...notes].sort(),
    problems: problems.sort((a, b) => a.where.localeCompare(b.where) || (a.line ?? 0) - (b.line ?? 0)),
  }
}
/** Where somebody worked, from the periods, while the answers do not say it. */
const withCountries = (answers: Answers, { periods }: WageEntries): Answers =>
  typeof answers.work_countries === 'object'
    ? answers
    : { ...answers, work_countries: countries.filter(c => periods.some(p => p.country === c)) }
/** What is open and should have been paid. */
const opens = (items: readonly Owed[]): Range => sumOf(items.filter(i => !i.notYet).map(i => i.open))
/** What is open of an item, and what came on top of what was paid late: what falls away with it. */
const withPaidLate = (item: Item, additions: readonly Addition[]): Range =>
  sumOf([item.open, ...additions.filter(a => a.paid && a.item === item.id).map(a => a.amount)])
const added = (additions: readonly Addition[], kind: Addition['kind']) => sumOf(additions.filter(a => a.kind === kind).map(a => a.amount))

/** The last day worked in a country, by either end of what is not known. */
function lastWorked(works: readonly Work[], country: Country): { low: Day; high: Day } | undefined {
  const own = works.filter(w => w.period.country === country)
  const high = own.flatMap(w => w.spans.high?.to ?? [])
  const low = own.flatMap(w => (w.spans.low ?? w.spans.high)?.to ?? [])
  return high.length > 0 ? { low: Math.max(...low), high: Math.max(...high) } : undefined
}

/** The birthday that was told or entered; where someone was young and no birthday is known, the youngest age and of age. */
function bornOf({ born }: WageEntries, known: Person, works: readonly Work[], notes: Set<NoteId>, problems: Problem[]): Born {
  let typed = readDate(born)
  if (typed && 'problem' in typed) problems.push({ where: 'born', id: typed.problem })
  const first = Math.min(known.today, ...works.flatMap(w => w.spans.low?.from ?? w.spans.high?.from ?? []))
  if (typed && 'value' in typed && typed.value.from > plus(first, -youngest, 'years').end) {
    problems.push({ where: 'born', id: typed.value.from > known.today ? 'future' : 'too_young' })
    typed = undefined
  }
  const told = known.value('birth_date') === undefined ? 'never' : known.days('birth_date')
  const span = told !== 'never' ? told : typed && 'value' in typed ? typed.value : undefined
  if (span && Number.isFinite(span.from) && Number.isFinite(span.to)) return { low: span.to, high: span.from }
  const young = (['under_18', 'worked_under_18', 'nl_worked_under_21'] as const).map(f => known.value(f))
  if (!young.includes('yes')) {
    if (young.includes(undefined)) notes.add('age_assumed')
    return undefined
  }
  notes.add('age_range')
  return { low: known.today, high: plus(known.today, -oldest, 'years').end }
}

const oldest = 99
/** Below it a date of birth is taken for a mistake: nothing is counted down because of it. */
const youngest = 10

/** Countries in which what was paid in hand or in goods may not count as paid. */
function cashOptions({ payments }: WageEntries, answers: Answers, items: readonly Item[], today: string): readonly Country[] {
  const paidSo = payments.some(p => p.kind !== 'bank' && p.amount.trim())
  if (!paidSo) return []
  const known = personOn({ ...answers, paid_in_cash: 'yes' }, today)
  return countries.filter(
    country =>
      items.some(i => i.country === country && i.kind === 'wages') &&
      holds(country, wageLaw[country].cash.option, known) !== 'not-applicable',
  )
}
/** The state of an option of the wage claim of a country. */
function holds(country: Country, id: string, known: Person) {
  const option = options[wageLaw[country].pathway]?.[id]
  return option ? stateOf(option, known.truth(option.when), known) : 'not-applicable'
}

/** The employer first; then who else owes the same wages, by what opens that way. */
function debtorsOf(country: Country, items: readonly Item[], known: Person): readonly Debtor[] {
  const own = items.filter(i => i.country === country)
  const amount = opens(own)
  if (amount.high === 0) return []
  const open = Object.entries(wageLaw[country].debtors)
    .map(([id, who]) => ({ who, id: `${wageLaw[country].pathway}/${id}`, state: holds(country, id, known) }))
    .filter(o => o.state !== 'not-applicable')
  const others = (['client', 'chain'] as const).flatMap((who): Debtor[] => {
    const ways = open.filter(o => o.who === who).map(({ id, state }) => ({ id, state }))
    if (ways.length === 0) return []
    const names = who === 'client' ? [...new Set(own.flatMap(i => i.lines.map(l => l.client)).filter(c => c))].sort() : []
    const wages = opens(own.filter(i => i.kind === 'wages' || i.kind === 'holiday'))
    if (names.length === 0) return [{ who, country, name: '', options: ways, amount: wages }]
    return names.map(name => ({ who, country, name, options: ways, amount: sumOf(own.map(i => forClient(i, name))) }))
  })
  return [{ who: 'employer', country, name: '', options: [], amount }, ...others]
}
/** The part of what is open that is for work at one client, by what is due for it; rounded down. */
function forClient(item: Item, name: string): Range {
  const due = sumOf(item.lines.filter(l => l.client === name).map(l => l.amount))
  return { low: shareDown(item.open.low, due.low, item.due.low), high: shareDown(item.open.high, due.high, item.due.high) }
}

function noteAll(entries: WageEntries, items: readonly Item[], additions: readonly Addition[], notes: Set<NoteId>) {
  const wages = items.filter(i => i.kind === 'wages')
  const rates = wages.flatMap(i => i.lines.flatMap(l => (l.rate ? [{ country: i.country, from: l.from, rate: l.rate }] : [])))
  const say = (id: NoteId, when: boolean) => when && notes.add(id)
  say('no_periods', wages.length === 0)
  say('gross', wages.length > 0 && entries.payments.some(p => p.amount.trim()))
  say('be_extras', wages.some(i => i.country === 'be') && !entries.extras.some(e => e.country === 'be' && e.amount.trim()))
  say(
    'be_clock',
    wages.some(i => i.country === 'be' && i.open.high > 0),
  )
  say(
    'nl_week',
    rates.some(
      r => r.country === 'nl' && r.rate.per === 'month' && r.rate.key !== undefined && dayOf(r.from) < heldFrom('nl_hourly_minimum'),
    ),
  )
  say(
    'stale_be',
    rates.some(r => r.country === 'be' && r.rate.stale === 'newer_expected'),
  )
  say(
    'stale_nl',
    rates.some(r => r.country === 'nl' && r.rate.stale === 'newer_expected'),
  )
  say(
    'minimum_only',
    rates.some(r => !r.rate.scale),
  )
  say(
    'be_before_2022',
    rates.some(r => r.country === 'be' && r.rate.key !== undefined && r.from < oneMinimum),
  )
  say(
    'late_paid',
    additions.some(a => a.paid),
  )
  say(
    'before_first',
    rates.some(r => r.rate.stale === 'before_first'),
  )
  say(
    'interest_stale',
    additions.some(a => a.rates?.some(r => r.stale)),
  )
  say(
    'not_due_yet',
    items.some(i => i.notYet && i.open.high > 0),
  )
  say(
    'surplus',
    items.some(i => i.surplus.low > 0),
  )
  say(
    'undated',
    entries.payments.some(p => p.amount.trim() && !p.date.trim() && !p.month.trim()),
  )
}
