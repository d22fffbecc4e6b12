/** Which dates go into a calendar file, and what each entry is called there. What is said in it, and the file itself, are the screen's. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { read, type Span, write } from '../content/calendar/days.ts'
import { type DeadlineId, deadlineOf } from '../content/deadlines.ts'
import type { TimelineDate } from './assessment/timeline.ts'

/** What somebody chose for the calendar file, and what the last one held. */
export interface CalendarEntries {
  /** Where the choice differs from what is proposed. */
  readonly chosen: { readonly [D in DeadlineId]?: boolean }
  /** Days before, at nine in the morning. */
  readonly reminders: readonly number[]
  readonly says: 'nothing' | 'step' | 'own'
  readonly own: string
  /** The last file: its number, and the day of every entry that a calendar may still show. */
  readonly saved?: { readonly sequence: number; readonly days: { readonly [D in DeadlineId]?: string } }
}
export const reminderDays = [14, 7, 1] as const
export const noCalendar: CalendarEntries = { chosen: {}, reminders: reminderDays, says: 'nothing', own: '' }

export interface CalendarDate {
  readonly id: DeadlineId
  /** `YYYY-MM-DD` of the entry. */
  readonly day: string
  /** Proposed, until somebody says otherwise. */
  readonly proposed: boolean
}
/** The dates that can still be put into a calendar: what opens, on its first possible day; all others on their prudent day. */
export function calendarDates(dates: readonly TimelineDate[], today: string): readonly CalendarDate[] {
  return dates.flatMap(({ id, kind, shown, only_if }) => {
    if (shown === null) return []
    const day = kind === 'opens' ? write((read(shown) as Span).from + 1) : shown
    return day < today ? [] : [{ id, day, proposed: !only_if && !deadlineOf(id).forOthers }]
  })
}
export const isChosen = ({ id, proposed }: CalendarDate, { chosen }: CalendarEntries): boolean => chosen[id] ?? proposed

/** One entry of a file; `cancelled`: an earlier file had it, this one takes it back. */
export interface CalendarEntry {
  readonly id: DeadlineId
  readonly uid: string
  readonly day: string
  readonly cancelled: boolean
}
/** The entries of the next file: what is chosen, and what an earlier file of this sheet had, is still to come, and is chosen no more. */
export function calendarEntries(
  dates: readonly CalendarDate[],
  entries: CalendarEntries,
  salt: string,
  today: string,
): readonly CalendarEntry[] {
  const chosen = dates.filter(d => isChosen(d, entries)).map(({ id, day }) => ({ id, day, cancelled: false }))
  const gone = (Object.entries(entries.saved?.days ?? {}) as [DeadlineId, string][])
    .filter(([id, day]) => day >= today && !chosen.some(d => d.id === id))
    .map(([id, day]) => ({ id, day, cancelled: true }))
  return [...chosen, ...gone].map(e => ({ ...e, uid: uidOf(salt, e.id) }))
}

/** What the entries remember of a file that was saved; what was taken back stays, so that every later file takes it back too. */
export const savedAs = (list: readonly CalendarEntry[], sequence: number): NonNullable<CalendarEntries['saved']> => ({
  sequence,
  days: Object.fromEntries(list.map(({ id, day }) => [id, day])),
})

/** Tells nothing and is nobody else's: the first 20 hex digits of SHA-256 of the salt followed by the id. @param salt 32 hex digits */
export const uidOf = (salt: string, id: DeadlineId): string => `${bytesToHex(sha256(utf8ToBytes(salt + id))).slice(0, 20)}@tilia`

const since = Date.UTC(2020, 0, 1)
/** The number of a file: seconds since 2020, so that a later file updates an earlier one also where nothing was remembered. */
export const sequenceAt = (now: Date, { saved }: CalendarEntries): number =>
  Math.max(Math.floor((now.getTime() - since) / 1000), (saved?.sequence ?? 0) + 1)
