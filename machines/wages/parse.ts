/** Reads what was typed or pasted: dates, sums, hours, and a day list. Says what is wrong and never drops anything silently. */
import { type Day, read, type Span, write } from '../../content/calendar/days.ts'
import type { ProblemId } from './types.ts'

/** A value, nothing (empty field), or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly problem: ProblemId } | undefined

const two = (text: string) => text.padStart(2, '0')
/** 2025-03-01, 1/3/2025, 01.03.2025, 1-3-25; also 2025-03, 3/2025 or 2025: all days that it can be. The day stands first, never the month. */
export function readDate(text: string): Read<Span> {
  const t = text.trim()
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
  const t = text.replace(/[\s\u00a0\u202f€']/g, '').replace(/EUR$/i, '')
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
  const [, h, min] = /^(\d{1,3})(?::|h|u|uur|hours?)(\d{1,2})?(?:m|min)?$/.exec(t) ?? []
  if (h) return +(min ?? 0) < hour ? { value: +h * hour + +(min ?? 0) } : { problem: 'bad_hours' }
  const [, whole, part] = /^(\d{1,3})(?:[.,](\d{1,2}))?(?:h|u)?$/.exec(t) ?? []
  if (!whole) return { problem: 'bad_hours' }
  if (part && unclear.test(part)) return { problem: 'ambiguous_hours' }
  return { value: +whole * hour + Math.round((+`0.${part ?? 0}` || 0) * hour) }
}
/** A break: minutes from 5 on (30, 30 min), else hours (1, 0:30, 0,5). Empty is none. */
export function readRest(text: string): Read<number> {
  const t = text.trim().toLowerCase()
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
  if (![start, end, rest].some(t => t.trim())) return undefined
  const [from, to] = [readTime(start), readTime(end)]
  const off = readRest(rest)
  if (from === undefined || to === undefined) return { problem: 'bad_times' }
  if (!off || 'problem' in off) return off
  const minutes = (to > from ? to : to + wholeDay) - from - off.value
  return minutes >= 0 ? { value: minutes } : { problem: 'bad_times' }
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
const span = new RegExp(`^(${time})\\s*(?:-|–|tot|to|till|until|à)\\s*(${time})(?:\\s*(?:[-–,;]|pauze|pause|break)?\\s*(\\S.*))?$`, 'i')

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
 * has both. Each line that cannot be read is told, and counts nothing.
 */
export function readDays(text: string): { readonly days: readonly DayHours[]; readonly problems: readonly DayProblem[] } {
  const days: DayHours[] = []
  const problems: DayProblem[] = []
  const sums = new Map<Day, number>()
  const shifts = new Set<string>()
  const lines = text.split(/\r\n|\r|\n/)
  lines.forEach((raw, i) => {
    const line = raw.trim().replace(/["()]/g, '').replace(dayName, '')
    if (!/\d/.test(line)) {
      if (line && days.length > 0) problems.push({ id: 'bad_date', line: i + 1, text: raw })
      return
    }
    const found = dayOf(cellsOf(line).map(c => c.trim()))
    const sum = found.minutes === undefined ? 0 : (sums.get(found.day as Day) ?? 0) + found.minutes
    // the same shift once more, whatever its break: the list stands here twice
    const shift = found.problem ? '' : [found.day, ...(line.match(/\d{1,2}[:h]\d{2}/g) ?? []).slice(0, 2)].join(' ')
    const again = shift.split(' ').length === 3 && shifts.has(shift)
    shifts.add(shift)
    const id = found.problem ?? (again ? 'twice' : sum > wholeDay ? 'too_long' : undefined)
    if (id) problems.push({ id, line: i + 1, text: raw })
    else {
      sums.set(found.day as Day, sum)
      days.push({ day: found.day as Day, minutes: found.minutes as number, line: i + 1, text: raw })
    }
  })
  return { days, problems }
}
function dayOf([date = '', ...cells]: readonly string[]): { day?: Day; minutes?: number; problem?: ProblemId } {
  const day = readDay(date)
  if (!day) return { problem: 'bad_date' }
  if ('problem' in day) return day
  const [a = '', b = '', c = ''] = cells.filter((t, i) => t || i === 0)
  const [, start, end, rest = ''] = span.exec(a) ?? []
  const hours = start && end ? readShift(start, end, rest || b) : isTime(b) ? readShift(a, b, isRest(c) ? c : '') : readHours(a)
  if (!hours) return { problem: 'no_hours' }
  return 'problem' in hours ? hours : hours.value > wholeDay ? { problem: 'too_long' } : { day: day.value, minutes: hours.value }
}
const timeAlone = new RegExp(`^${time}$`, 'i')
const isTime = (t: string) => timeAlone.test(t)
const isRest = (t: string) => /^\d/.test(t)
