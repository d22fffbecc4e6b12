/** The calendar file (RFC 5545): days alone, neutral words, no place. */
import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry } from '../../machines/calendar.ts'

export interface CalendarFile {
  readonly entries: readonly CalendarEntry[]
  /** What every entry is called. */
  readonly summary: string
  /** What else an entry says; empty: nothing. */
  readonly description: (entry: CalendarEntry) => string
  /** Days before. */
  readonly reminders: readonly number[]
  readonly sequence: number
  readonly now: Date
}
const daySeconds = 86_400
const morning = 9 * 3600

export function calendarFile({ entries, summary, description, reminders, sequence, now }: CalendarFile): string {
  const calendar = ical({ prodId: { company: 'calendar', product: 'calendar', language: 'EN' } })
  for (const entry of entries) {
    const said = description(entry)
    calendar.createEvent({
      id: entry.uid,
      sequence,
      stamp: now,
      allDay: true,
      start: new Date(`${entry.day}T00:00:00Z`),
      summary,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(entry.cancelled
        ? { status: ICalEventStatus.CANCELLED }
        : {
            ...(said && { description: said }),
            alarms: reminders.map(days => ({
              type: ICalAlarmType.display,
              triggerBefore: days * daySeconds - morning,
              description: summary,
            })),
          }),
    })
  }
  return `${calendar.toString()}\r\n`
}
