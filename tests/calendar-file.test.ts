/** The calendar file, read again by a strict reader of RFC 5545: what it says, what it does not say, and how a later file updates an earlier one. */
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../components/dates/file.ts'
import { deadlineIds } from '../content/deadlines.ts'
import type { Answers } from '../content/facts/index.ts'
import { assess } from '../machines/assessment/assess.ts'
import { timeline } from '../machines/assessment/timeline.ts'
import {
  type CalendarEntries,
  calendarDates,
  calendarEntries,
  isChosen,
  noCalendar,
  savedAs,
  sequenceAt,
  uidOf,
} from '../machines/calendar.ts'
import { allSteps } from '../machines/index.ts'
import { type Component, readCalendar } from './icalendar.ts'

const today = '2026-11-24'
const salt = '00112233445566778899aabbccddeeff'
const now = new Date('2026-11-24T10:00:00Z')
const answers: Answers = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  work_still: 'no',
  work_start: '2025-01-01',
  work_end: '2026-10-31',
  unpaid_items: ['wages_all'],
  first_unpaid_due: '2026-05-31',
  employer_closed: 'bankrupt',
  insolvency_date: '2026-11-10',
}
const dates = calendarDates(timeline(assess(allSteps, answers, today), answers, today), today)
const fileOf = (entries: CalendarEntries, options: { salt?: string; at?: Date; summary?: string; description?: string } = {}) => {
  const list = calendarEntries(dates, entries, options.salt ?? salt, today)
  const at = options.at ?? now
  const sequence = sequenceAt(at, entries)
  const text = calendarFile({
    entries: list,
    summary: options.summary ?? 'Appointment',
    description: () => options.description ?? '',
    reminders: entries.reminders,
    sequence,
    now: at,
  })
  return { list, sequence, text, calendar: readCalendar(text) }
}
const value = (c: Component, name: string) => c.properties.find(p => p.name === name)?.value
const events = (c: Component) => c.components.filter(e => e.name === 'VEVENT')

describe('a calendar file', () => {
  test('holds one whole-day entry for each chosen date, on its careful day, with a reminder 14, 7 and 1 day before at nine', () => {
    const { calendar, list } = fileOf(noCalendar)
    expect(list.length).toBeGreaterThan(2)
    expect(events(calendar).map(e => value(e, 'DTSTART'))).toEqual(list.map(e => e.day.replaceAll('-', '')))
    const trustee = dates.find(d => d.id === 'dl_be_trustee_claim')
    expect(trustee?.day).toBe('2026-12-10')
    for (const e of events(calendar)) {
      expect(e.properties.find(p => p.name === 'DTSTART')?.parameters).toEqual({ VALUE: 'DATE' })
      expect(e.components.map(a => [a.name, value(a, 'ACTION'), value(a, 'TRIGGER'), value(a, 'DESCRIPTION')])).toEqual(
        ['-P13DT15H', '-P6DT15H', '-PT15H'].map(t => ['VALARM', 'DISPLAY', t, 'Appointment']),
      )
    }
  })

  test('says nothing but "Appointment": no place, no description, no name of the product but in the identity', () => {
    const { text, calendar } = fileOf(noCalendar)
    const names = new Set(events(calendar).flatMap(e => e.properties.map(p => p.name)))
    expect([...names].sort()).toEqual([
      'DTSTAMP',
      'DTSTART',
      'SEQUENCE',
      'SUMMARY',
      'TRANSP',
      'UID',
      'X-MICROSOFT-CDO-ALLDAYEVENT',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT',
    ])
    expect(calendar.properties.map(p => [p.name, p.value])).toEqual([
      ['VERSION', '2.0'],
      ['PRODID', '-//calendar//calendar//EN'],
    ])
    expect(text.replace(/@tilia/g, '')).not.toMatch(/tilia|wage|claim|dl_|traffick|work|court|be_|nl_/i)
    expect(new Set(events(calendar).map(e => value(e, 'SUMMARY')))).toEqual(new Set(['Appointment']))
  })

  test('says what somebody chose, with commas, semicolons, backslashes, lines, long texts and other scripts unharmed', () => {
    const own = `Call: Sara, 10 o'clock; bring \\ paper\nسطر ثانٍ ${'שלום עולם '.repeat(20)}😀${'é'.repeat(80)}`.trim()
    const { calendar } = fileOf(noCalendar, { description: own, summary: 'موعد' })
    for (const e of events(calendar)) {
      expect(value(e, 'DESCRIPTION')).toBe(own)
      expect(value(e, 'SUMMARY')).toBe('موعد')
    }
  })

  test('is the same day in every time zone', () => {
    const before = process.env.TZ
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Brussels']) {
        process.env.TZ = zone
        expect(events(fileOf(noCalendar).calendar).map(e => value(e, 'DTSTART'))).toEqual(
          fileOf(noCalendar).list.map(e => e.day.replaceAll('-', '')),
        )
      }
    } finally {
      process.env.TZ = before
    }
  })

  test('updates the earlier file: the same identity, a higher number, a later stamp; what is chosen no more is taken back', () => {
    const first = fileOf(noCalendar)
    const saved: CalendarEntries = { ...noCalendar, saved: savedAs(first.list, first.sequence) }
    const dropped = first.list[0]?.id as (typeof first.list)[0]['id']
    const second = fileOf({ ...saved, chosen: { [dropped]: false } }, { at: new Date(now.getTime() + 60_000) })
    const uids = (c: Component) =>
      events(c)
        .map(e => value(e, 'UID'))
        .sort()
    expect(uids(second.calendar)).toEqual(uids(first.calendar))
    for (const e of events(second.calendar)) {
      const old = events(first.calendar).find(o => value(o, 'UID') === value(e, 'UID')) as Component
      expect(Number(value(e, 'SEQUENCE'))).toBeGreaterThan(Number(value(old, 'SEQUENCE')))
      expect(String(value(e, 'DTSTAMP')) > String(value(old, 'DTSTAMP'))).toBe(true)
      const cancelled = value(e, 'UID') === uidOf(salt, dropped)
      expect(value(e, 'STATUS')).toBe(cancelled ? 'CANCELLED' : undefined)
      expect(e.components.length).toBe(cancelled ? 0 : 3)
    }
    const third = fileOf({ ...noCalendar, saved: savedAs(second.list, second.sequence) })
    expect(events(third.calendar).every(e => value(e, 'STATUS') === undefined)).toBe(true)
    expect(third.sequence).toBeGreaterThan(second.sequence) // also within one second
  })

  test('a new sheet that remembers nothing still has a higher number', () => {
    expect(sequenceAt(new Date(now.getTime() + 2000), noCalendar)).toBeGreaterThan(sequenceAt(now, noCalendar))
    expect(sequenceAt(new Date('2080-01-01'), noCalendar)).toBeLessThan(2 ** 31)
  })

  test('has identities that tell nothing, stay, and never meet those of another person', () => {
    const other = 'ffeeddccbbaa99887766554433221100'
    const mine = deadlineIds.map(id => uidOf(salt, id))
    const theirs = deadlineIds.map(id => uidOf(other, id))
    for (const uid of [...mine, ...theirs]) expect(uid).toMatch(/^[0-9a-f]{20}@tilia$/)
    expect(new Set([...mine, ...theirs]).size).toBe(2 * deadlineIds.length)
    expect(deadlineIds.map(id => uidOf(salt, id))).toEqual(mine)
    // sha256sum of "00112233445566778899aabbccddeeffdl_nl_wage_last"
    expect(uidOf(salt, 'dl_nl_wage_last')).toBe('39ac92f6f6c2fe2e6e4a@tilia')
  })
})

describe('what is proposed', () => {
  test('is nothing that has passed, that others act by, or that counts only if something else happens', () => {
    const line = timeline(assess(allSteps, answers, today), answers, today)
    for (const d of dates) {
      expect(d.day >= today).toBe(true)
      const on = line.find(l => l.id === d.id)
      if (on?.only_if || d.id === 'dl_be_prosecution') expect(isChosen(d, noCalendar)).toBe(false)
    }
    expect(dates.find(d => d.id === 'dl_be_prosecution')).toBeDefined()
  })
  test('what opens stands on its first possible day', () => {
    const opens: Answers = { ...answers, case_country: 'be', case_stage: 'judicial_investigation', case_start_date: '2026-03-02' }
    const list = calendarDates(timeline(assess(allSteps, opens, today), opens, today), today)
    expect(list.find(d => d.id === 'dl_be_28decies')?.day).toBe('2027-03-03')
  })
})
