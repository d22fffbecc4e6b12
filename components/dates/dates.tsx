/** All dates of one person in one line, the earliest first; each opens to how it was counted. Below, the calendar file. */
import { timeline } from '../../machines/assessment/timeline.ts'
import type { ToolProps } from '../tool/tools.ts'
import { dayInWords } from '../words.ts'
import { Calendar } from './calendar.tsx'
import { DateView } from './date.tsx'

export function DatesTool(props: ToolProps) {
  const { words, language, assessment, answers, today, onOpen, onChange } = props
  const say = (id: string, values?: { date: string }) => words(`dates.${id}`, values)
  const dates = timeline(assessment, answers, today)
  const counting = dates.filter(d => !d.only_if)
  const view = (list: typeof dates) => (
    <ol className="space-y-3">
      {list.map(date => (
        <li key={date.id}>
          <DateView words={words} language={language} today={today} date={date} onOpen={onOpen} onChange={onChange} />
        </li>
      ))}
    </ol>
  )
  const past = counting.filter(d => d.shown !== null && d.shown < today)
  const coming = counting.filter(d => d.shown !== null && d.shown >= today)
  const unknown = counting.filter(d => d.shown === null)
  const later = dates.filter(d => d.only_if)
  return (
    <>
      <p>{say(counting.length > 0 ? 'intro' : 'none')}</p>
      {view(past)}
      <p className="border-accent border-y-2 py-2 font-semibold">{say('today', { date: dayInWords(today, language) })}</p>
      {view(coming)}
      {unknown.length > 0 ? (
        <section className="space-y-3">
          <h2>{say('unknown')}</h2>
          {view(unknown)}
        </section>
      ) : null}
      {later.length > 0 ? (
        <details>
          <summary className="tap text-accent underline">
            {say('only_if')} ({later.length})
          </summary>
          <div className="mt-3">{view(later)}</div>
        </details>
      ) : null}
      <Calendar {...props} dates={dates} />
    </>
  )
}
