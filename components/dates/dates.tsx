/** All dates of one person in one line, the earliest first; each opens to how it was counted. Below, the calendar file. */
import type { ReactNode } from 'react'
import { timeline } from '../../machines/assessment/timeline.ts'
import type { ScreenProps } from '../tool/tools.ts'
import { dayInWords } from '../words.ts'
import { Calendar } from './calendar.tsx'
import { DateView } from './date.tsx'

export function DatesTool(props: ScreenProps) {
  const { words, language, answers, today, dated, onOpen, onChange } = props
  const say = (id: string, values?: { date: string }) => words(`dates.${id}`, values)
  const { answers: told } = dated
  const dates = timeline(dated.assessment, told, today)
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
      <p>{say(dates.length > 0 ? 'intro' : 'none')}</p>
      {told === answers ? null : (
        <p className="border-can border-s-4 ps-3">{say('from_wages', { date: dayInWords(told.first_unpaid_due as string, language) })}</p>
      )}
      {view(past)}
      <p className="border-accent border-y-2 py-2 font-semibold">{say('today', { date: dayInWords(today, language) })}</p>
      {view(coming)}
      <Folded name={say('unknown')} n={unknown.length}>
        {view(unknown)}
      </Folded>
      <Folded name={say('only_if')} n={later.length}>
        {view(later)}
      </Folded>
      <Calendar {...props} dates={dates} />
    </>
  )
}

function Folded({ name, n, children }: { readonly name: string; readonly n: number; readonly children: ReactNode }) {
  if (n === 0) return null
  return (
    <details data-fold="">
      <summary className="py-2">
        <h2 className="inline">
          {name} ({n})
        </h2>
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
