/** The choice which dates go into a calendar file, and what a file leaves behind, said before it is saved. */

import { useState } from 'react'
import type { TimelineDate } from '../../machines/assessment/timeline.ts'
import {
  type CalendarEntries,
  calendarDates,
  calendarEntries,
  isChosen,
  noCalendar,
  reminderDays,
  savedAs,
  sequenceAt,
} from '../../machines/calendar.ts'
import { Choice, plain, typed } from '../check/fields.tsx'
import { download } from '../tool/download.ts'
import type { ToolProps } from '../tool/tools.ts'
import { Entering } from '../ui/entering.tsx'
import { dayInWords } from '../words.ts'
import { calendarFile } from './file.ts'

export type CalendarProps = Pick<ToolProps, 'words' | 'language' | 'today' | 'entries' | 'onEntries'> & {
  readonly dates: readonly TimelineDate[]
}

export function Calendar({ words, language, today, entries, onEntries, dates }: CalendarProps) {
  const [saved, setSaved] = useState(false)
  const say = (id: string, values?: { n?: number; summary?: string }) => words(`dates.calendar.${id}`, values)
  const calendar = entries.calendar ?? noCalendar
  const summary = say('summary')
  const offered = calendarDates(dates, today)
  const list = calendarEntries(offered, calendar, entries.salt, today)
  const change = (part: Partial<CalendarEntries>) => {
    setSaved(false)
    onEntries(e => ({ ...e, calendar: { ...(e.calendar ?? noCalendar), ...part } }))
  }
  const save = () => {
    const now = new Date()
    const sequence = sequenceAt(now, calendar)
    const description = {
      nothing: () => '',
      step: ({ id }: { id: string }) => words(`deadlines.${id}.name`),
      own: () => calendar.own.trim(),
    }[calendar.says]
    download(
      'calendar.ics',
      'text/calendar',
      calendarFile({ entries: list, summary, description, reminders: calendar.reminders, sequence, now }),
    )
    change({ saved: savedAs(list, sequence) })
    setSaved(true)
  }
  return (
    <section>
      <Entering className="space-y-4 print:hidden">
        <h2>{say('title')}</h2>
        <p>{say('intro')}</p>
        <ul className="list-disc space-y-1 ps-6">
          <li>{say('stays')}</li>
          <li>{say('cloud')}</li>
          <li>{say('neutral', { summary })}</li>
          <li>{say('left')}</li>
        </ul>
        {offered.length === 0 && list.length === 0 ? (
          <p>{say('none')}</p>
        ) : (
          <>
            <fieldset className="space-y-2">
              <legend className="font-bold">{say('which')}</legend>
              {offered.map(d => (
                <Choice
                  key={d.id}
                  name={`c-${d.id}`}
                  label={`${dayInWords(d.day, language)}: ${words(`deadlines.${d.id}.name`)}`}
                  chosen={isChosen(d, calendar)}
                  many
                  onChoose={() => change({ chosen: { ...calendar.chosen, [d.id]: !isChosen(d, calendar) } })}
                />
              ))}
            </fieldset>
            <fieldset className="space-y-2">
              <legend className="font-bold">{say('reminders')}</legend>
              {reminderDays.map(n => (
                <Choice
                  key={n}
                  name={`r-${n}`}
                  label={say('reminder', { n })}
                  chosen={calendar.reminders.includes(n)}
                  many
                  onChoose={() => change({ reminders: reminderDays.filter(r => (r === n) !== calendar.reminders.includes(r)) })}
                />
              ))}
            </fieldset>
            <fieldset className="space-y-2">
              <legend className="font-bold">{say('says')}</legend>
              {(['nothing', 'step', 'own'] as const).map(what => (
                <Choice
                  key={what}
                  name="says"
                  label={say(`says_${what}`)}
                  chosen={calendar.says === what}
                  onChoose={() => change({ says: what })}
                />
              ))}
              {calendar.says === 'nothing' ? null : <p role="note">{say('says_warning')}</p>}
              {calendar.says === 'own' ? (
                <label className="block">
                  <span className="block">{say('own')}</span>
                  <input {...plain} className="input w-full" name="t" value={calendar.own} {...typed(own => change({ own }))} />
                </label>
              ) : null}
            </fieldset>
            <button type="button" className="button button-main" disabled={list.length === 0} onClick={save}>
              {say('save')}
            </button>
            <p role="status">{saved ? `${say('saved')} ${say('later')}` : ''}</p>
          </>
        )}
      </Entering>
    </section>
  )
}
