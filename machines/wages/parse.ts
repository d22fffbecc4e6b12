/** Reads what was typed or pasted: dates, sums, hours, and a day list. Says what is wrong and never drops anything silently. */
import { type Day, read, type Span, write } from '../../content/calendar/days.ts'
import type { ProblemId } from './types.ts'

/** A value, nothing (empty field), or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly problem: ProblemId } | undefined

const two = (text: string) => text.padStart(2, '0')
/** Names of months in the languages of the screens, whole and as spreadsheets shorten them. */
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'january', 'januari', 'janvier', 'janv'],
  ['feb', 'february', 'februari', 'fevrier', 'fevr', 'fev'],
  ['mar', 'march', 'maart', 'mrt', 'mars'],
  ['apr', 'april', 'avril', 'avr'],
  ['may', 'mei', 'mai'],
  ['jun', 'june', 'juni', 'juin'],
  ['jul', 'july', 'juli', 'juillet', 'juil'],
  ['aug', 'august', 'augustus', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'okt', 'october', 'oktober', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre'],
]
/** Names, so that a spreadsheet's 3-mrt-25, a 1er mars 2025 and a March 3, 2025 are dates too. */
const nameFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|e)?\.?(?:\s+|(?=\p{L}))(?:of\s+)?(\p{L}{3,})\.?,?\s+(\d{4})(?!\d)/u
const withMarks = /^(\d{1,2})([-/. ])(\p{L}{3,})\.?\2(\d{4}|\d{2})(?![\d:.,hu])/u
const monthAlone = /^(\p{L}{3,})\.?\s+(\d{4})$/u
const name = /\p{L}{3}/u
/** The text with a date of that kind at its start written in figures, day first; else as it is. */
function inFigures(text: string): string {
  if (!name.test(text)) return text
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const number = (name = '') => monthNames.findIndex(names => names.includes(name)) + 1
  const to = (found: RegExpExecArray | null, date: string | undefined, name: string | undefined, year: string | undefined) => {
    const month = number(name)
    return found && month > 0 ? `${date ? `${date}/` : ''}${month}/${year}${bare.slice(found[0].length)}` : undefined
  }
  const [a, b, c, d] = [nameFirst.exec(bare), dayFirst.exec(bare), withMarks.exec(bare), monthAlone.exec(bare)]
  return (
    to(a, a?.[2], a?.[1], a?.[3]) ??
    to(b, b?.[1], b?.[2], b?.[3]) ??
    to(c, c?.[1], c?.[3], c?.[4]) ??
    to(d, undefined, d?.[1], d?.[2]) ??
    text
  )
}
/**
 * 2025-03-01, 1/3/2025, 01.03.2025, 1-3-25, 1 March 2025; also 2025-03, 3/2025, March 2025 or 2025: all days that it can be. The day stands
 * first, never the month.
 */
export function readDate(text: string): Read<Span> {
  const t = inFigures(text.trim())
  if (!t) return undefined
  const [, y, m, d] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(t) ?? []
  const [, d2, m2, y2] = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4}|\d{2})$/.exec(t) ?? []
  const [year, month, date] = y ? [y, m, d] : [y2 && (y2.length === 2 ? `20${y2}` : y2), m2, d2]
  if (!year || (y2?.length === 2 && !d2)) return { problem: 'bad_date' }
  if (month && date && +month > 12 && +date <= 12) return { problem: 'day_first' }
  const span = read([year, ...(month ? [two(month)] : []), ...(date ? [two(date)] : [])].join('-'))
  return span ? { value: span } : { problem: 'bad_date' }
}
/** A single day. */
export function readDay(text: string): Read<Day> {
  const found = readDate(text)
  if (!found || 'problem' in found) return found
  return found.value.from === found.value.to ? { value: found.value.from } : { problem: 'bad_date' }
}

export interface When {
  readonly from: Day
  /** `2025-03-31`, or `2025-03` where only the month is known. */
  readonly text: string
  readonly month: string
}
/** A day, or a month where only that is known; a year is too little. */
export function readWhen(text: string): Read<When> {
  const found = readDate(text)
  if (!found || 'problem' in found) return found
  const { from, to } = found.value
  const [first, last] = [write(from), write(to)]
  const month = first.slice(0, 7)
  return month === last.slice(0, 7) ? { value: { from, text: from === to ? first : month, month } } : { problem: 'bad_date' }
}

/** Euro as whole cents: 1234, 1.234,50, 1,234.50, 1 234,5. Three figures after a single mark are thousands. */
export function readCents(text: string): Read<number> {
  const t = text
    .replace(/[\s\u00a0\u202f€']/g, '')
    .replace(/(eur|euros?)$/i, '')
    .replace(/[,.][-–—]+$/, '')
  if (!t) return undefined
  const [, whole = '', part = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(t) ?? []
  if (!whole || (/[.,]/.test(whole) && part && whole.includes(t[t.length - part.length - 1] as string))) return { problem: 'bad_amount' }
  const cents = +whole.replace(/[.,]/g, '') * 100 + +part.padEnd(2, '0')
  return cents <= 1e10 ? { value: cents } : { problem: 'bad_amount' }
}

/** A number with up to four decimals as it stands, with a point: for rates. */
export function readRate(text: string): Read<string> {
  const t = text.replace(/[\s\u00a0\u202f€]/g, '')
  if (!t) return undefined
  const [, whole = '', part = ''] = /^(\d{1,3}(?:\.\d{3})+(?=,)|\d{1,6})(?:[.,](\d{1,4}))?$/.exec(t) ?? []
  return whole ? { value: part ? `${whole.replace(/\./g, '')}.${part}` : whole } : { problem: 'bad_amount' }
}

const hour = 60
/** Two figures that are minutes as likely as hundredths: 8,30. */
const unclear = /^(05|10|15|20|30|35|40|45|55)$/
/** Hours as minutes: 8, 8:30, 8h30, 8u30, 8,5. */
export function readHours(text: string): Read<number> {
  const t = text.replace(/\s/g, '').toLowerCase()
  if (!t) return undefined
  const [, h, min] = /^(\d{1,3})(?::|h|u|uur|uren|hours?|heures?)(\d{1,2})?(?:m|min|:\d{2})?$/.exec(t) ?? []
  if (h) return +(min ?? 0) < hour ? { value: +h * hour + +(min ?? 0) } : { problem: 'bad_hours' }
  const [, whole, part] = /^(\d{1,3})(?:[.,](\d{1,2}))?(?:h|u)?$/.exec(t) ?? []
  if (!whole) return { problem: 'bad_hours' }
  if (part && unclear.test(part)) return { problem: 'ambiguous_hours' }
  return { value: +whole * hour + Math.round((+`0.${part ?? 0}` || 0) * hour) }
}
/** A break: minutes from 5 on (30, 30 min), else hours (1, 0:30, 0,5). Empty is none. */
export function readRest(text: string): Read<number> {
  const t = text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:pauze|pause|break)$/, '')
  if (!t) return { value: 0 }
  const [, minutes] = /^(\d{1,3})\s*(?:m|min|minuten|minutes)?$/.exec(t) ?? []
  return minutes && (+minutes >= 5 || /m/.test(t) || +minutes === 0) ? { value: +minutes } : readHours(t)
}
/** A time of day as minutes: 7, 7:30, 07.30, 7h30. */
function readTime(text: string): number | undefined {
  const [, h, min] = /^(\d{1,2})(?:[:.hu](\d{2})?)?(?::\d{2})?$/.exec(text.trim().toLowerCase()) ?? []
  return h && +h <= 24 && +(min ?? 0) < hour ? +h * hour + +(min ?? 0) : undefined
}
const wholeDay = 24 * hour
/** From start to end less the break; an end before the start is the next day. */
export function readShift(start: string, end: string, rest: string): Read<number> {
  const found = readTimes(start, end, rest)
  return found && 'value' in found ? { value: found.value.minutes } : found
}
/** Minutes since the day began, of start and end. */
type Times = readonly [from: number, to: number]
function readTimes(start: string, end: string, rest: string): Read<{ readonly minutes: number; readonly times: Times }> {
  if (![start, end, rest].some(t => t.trim())) return undefined
  const [from, to] = [readTime(start), readTime(end)]
  const off = readRest(rest)
  if (from === undefined || to === undefined) return { problem: 'bad_times' }
  if (!off || 'problem' in off) return off
  const times: Times = [from, to > from ? to : to + wholeDay]
  const minutes = times[1] - times[0] - off.value
  return minutes >= 0 ? { value: { minutes, times } } : { problem: 'bad_times' }
}

export interface DayHours {
  readonly day: Day
  readonly minutes: number
  /** Where it stands in the list, counted from 1, and as it stands there. */
  readonly line: number
  readonly text: string
}
export interface DayProblem {
  readonly id: ProblemId
  /** Counted from 1. */
  readonly line: number
  readonly text: string
}
/** A word for a day before the date, as spreadsheets write it. */
const dayName = /^\p{L}+[.,]?\s+(?=\d)/u
const time = String.raw`\d{1,2}(?:[:.hu]\d{2}|[hu])?(?::\d{2})?`
const span = new RegExp(
  `^(?:van |de |from )?(${time})\\s*(?:-|–|tot|to|till|until|à)\\s*(${time})(?:\\s*(?:[-–,;]|pauze|pause|break)?\\s*(\\S.*))?$`,
  'i',
)

/** The cells of a line: by tab, else semicolon, else a comma or space that is no decimal comma. */
function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t')
  if (line.includes(';')) return line.split(';')
  const [, date, rest = ''] = /^(\S+?)(?:,\s*|\s+)(.*)$/.exec(line) ?? []
  if (!date) return [line]
  return [date, ...(/-|–|[a-z]{2}/i.test(rest) ? [rest] : rest.split(/\s+|,(?=\s*\d{1,2}[:h.]|\s*\d+$)(?<=[:h.]\d\d,)/))]
}

/**
 * A day list: a date, then the hours, or start and end and perhaps the break. A heading and empty lines are passed over; a day in two lines
 * has both, unless they say the same or their times overlap. Each line that does not count is told.
 */
export function readDays(text: string): { readonly days: readonly DayHours[]; readonly problems: readonly DayProblem[] } {
  const days: DayHours[] = []
  const problems: DayProblem[] = []
  const sums = new Map<Day, number>()
  const counted = new Map<Day, Shift[]>()
  const lines = text.split(/\r\n|\r|\n/)
  lines.forEach((raw, i) => {
    const bare = raw.trim().replace(/["()]/g, '')
    const line = inFigures(nameFirst.test(bare) ? bare : bare.replace(dayName, ''))
    if (!/\d/.test(line)) {
      if (line && days.length > 0) problems.push({ id: 'bad_date', line: i + 1, text: raw })
      return
    }
    const found = shiftOf(cellsOf(line).map(c => c.trim()))
    const id = 'problem' in found ? found.problem : clashOf(found, counted, (sums.get(found.day) ?? 0) + found.minutes)
    if (id || 'problem' in found) {
      if (id) problems.push({ id, line: i + 1, text: raw })
      return
    }
    const { day, minutes } = found
    sums.set(day, (sums.get(day) ?? 0) + minutes)
    counted.set(day, [...(counted.get(day) ?? []), found])
    days.push({ day, minutes, line: i + 1, text: raw })
  })
  return { days, problems }
}
interface Shift {
  readonly day: Day
  readonly minutes: number
  /** Where start and end are told. */
  readonly times?: Times
}
/** Why a line does not count beside those before it: the list stands here twice, or nobody works two shifts at once. */
function clashOf({ day, minutes, times }: Shift, counted: ReadonlyMap<Day, readonly Shift[]>, sum: number): ProblemId | undefined {
  const same = (counted.get(day) ?? []).some(s =>
    times && s.times ? s.times[0] === times[0] && s.times[1] === times[1] : !times && !s.times && s.minutes === minutes,
  )
  if (same) return 'twice'
  const overlaps = [day - 1, day, day + 1].some(d =>
    (counted.get(d) ?? []).some(
      ({ times: other }) => times && other && times[0] < other[1] + (d - day) * wholeDay && other[0] + (d - day) * wholeDay < times[1],
    ),
  )
  return overlaps ? 'overlaps' : sum > wholeDay ? 'too_long' : undefined
}
function shiftOf([date = '', ...cells]: readonly string[]): Shift | { readonly problem: ProblemId } {
  const day = readDay(date.replace(/:$/, ''))
  if (!day) return { problem: 'bad_date' }
  if ('problem' in day) return day
  const [a = '', b = '', c = ''] = cells.filter((t, i) => t || i === 0)
  const [, start, end, rest = ''] = span.exec(a) ?? []
  const [from, to, off] = start && end ? [start, end, rest || b] : isTime(b) ? [a, b, isRest(c) ? c : ''] : []
  if (!from || !to) {
    const hours = readHours(a)
    if (!hours) return { problem: 'no_hours' }
    if ('problem' in hours) return hours
    return hours.value > wholeDay ? { problem: 'too_long' } : { day: day.value, minutes: hours.value }
  }
  const found = readTimes(from, to, off ?? '')
  if (!found) return { problem: 'no_hours' }
  return 'problem' in found ? found : { day: day.value, ...found.value }
}
const timeAlone = new RegExp(`^${time}$`, 'i')
const isTime = (t: string) => timeAlone.test(t)
const isRest = (t: string) => /^\d/.test(t)
