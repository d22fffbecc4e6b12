/** The claim as a table: for a screen, a letter and a spreadsheet. */
import type { Claim, Item, Line, Range, Taken } from './types.ts'

/** One line of what is due; what is taken off and what stays open stands on the last line of each item. */
export interface Row {
  readonly item: Item
  readonly line: Line
  readonly last: boolean
}
export const rowsOf = (claim: Claim): readonly Row[] =>
  claim.items.flatMap(item => item.lines.map((line, i) => ({ item, line, last: i === item.lines.length - 1 })))

/** Words of the table, by id: columns, kinds of lines, kinds of what is taken off, totals. */
export type TableWords = (id: string, values?: { readonly [name: string]: string }) => string
const columns = [
  'from',
  'to',
  'what',
  'country',
  'hours_low',
  'hours_high',
  'rate',
  'low',
  'high',
  'fell_due',
  'claim_before',
  'source',
] as const

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

type Cells = { readonly [C in (typeof columns)[number]]?: string }
const round100 = (minutes: number) => Math.round((minutes * 10) / 6)

/**
 * The whole claim as a spreadsheet: UTF-8 with its mark, semicolons, and the decimal sign that is given. What is taken off is below nothing, so
 * that the lines of an item add up to what stays open of it.
 * @param sign decimal sign of the reader's language
 */
export function csvOf(claim: Claim, words: TableWords, sign: ',' | '.'): string {
  /** Numbers of ours stay numbers, with two decimals; every other cell is made safe. */
  const number = (hundredths: number) => {
    const digits = String(Math.abs(hundredths)).padStart(3, '0')
    return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}${sign}${digits.slice(-2)}`
  }
  const sums = ({ low, high }: Range, times = 1) => ({ low: number(times * low), high: number(times * high) })
  const rows: Cells[] = []
  for (const item of claim.items) {
    const country = item.country.toUpperCase()
    for (const { from, to, minutes, rate, amount, ...line } of item.lines)
      rows.push({
        from,
        to,
        country,
        what: cell(words(`kinds.${item.kind}`)),
        ...(minutes && { hours_low: number(round100(minutes.low)), hours_high: number(round100(minutes.high)) }),
        ...(rate && { rate: rate.hour.replace('.', sign) }),
        ...sums(amount),
        fell_due: item.payBy,
        source: cell(sourceName(line.source, rate, words)),
      })
    for (const t of item.taken)
      rows.push({ from: t.date, country, what: cell(takenName(t, words)), ...sums(t.amount, -1), source: t.source ?? '' })
    if (item.surplus.high > 0 || item.surplus.low > 0) rows.push({ country, what: cell(words('too_much')), ...sums(item.surplus) })
    const before = item.limits.map(l => l.shown).sort()[0] ?? ''
    rows.push({ from: item.from, to: item.to, country, what: cell(words('open')), ...sums(item.open), claim_before: before })
  }
  const spans = new Map(claim.items.map(({ id, from, to, payBy }) => [id, { from, to, fell_due: payBy }]))
  for (const { kind, item, country, paid, amount, source } of claim.additions) {
    const what = [words(`kinds.${kind}`), paid ? words('lines.paid_on', { date: paid }) : ''].filter(x => x).join(', ')
    rows.push({ ...spans.get(item), what: cell(what), country: country.toUpperCase(), ...sums(amount), source })
  }
  if (claim.notYet.high > 0) rows.push({ what: cell(words('totals.not_yet')), ...sums(claim.notYet) })
  for (const kind of ['principal', 'increase', 'interest', 'total'] as const)
    rows.push({ what: cell(words(`totals.${kind}`)), ...sums(claim[kind]) })
  const lines = [columns.map(c => cell(words(`columns.${c}`))), ...rows.map(r => columns.map(c => r[c] ?? ''))]
  return `\ufeff${lines.map(l => l.join(';')).join('\r\n')}\r\n`
}
/** What was taken off, and why. */
const takenName = (t: Taken, words: TableWords): string =>
  [words(`taken.${t.kind}`), t.rule ? words(`rules.${t.rule}`) : ''].filter(x => x).join(': ')
const sourceName = (source: Line['source'], rate: Line['rate'], words: TableWords): string =>
  rate?.scale ?? (source === 'entered' ? words('entered') : rate?.seen ? `${source}: ${rate.seen}` : source)
