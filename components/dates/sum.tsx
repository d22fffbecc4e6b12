/** How a date was counted, line by line: start + term, the days passed over, and what it comes to. */
import type { Sum } from '../../machines/assessment/timeline.ts'
import { dayInWords, type Words } from '../words.ts'

interface SumProps {
  readonly words: Words
  readonly language: string
  readonly sum: Sum
  /** `shown`: the careful day; `latest`: the latest reading of the law. */
  readonly of: 'shown' | 'latest'
}
export function SumLines({ words, language, sum, of }: SumProps) {
  const say = (id: string, values?: Parameters<Words>[1]) => words(`dates.${id}`, values)
  const date = (day: string) => dayInWords(day, language)
  const { start, add } = sum
  const n = Math.abs(add.n)
  const notTold = start.told === 'day' ? undefined : `start_${start.told}${of === 'latest' ? '_last' : ''}`
  return (
    <ol className="space-y-1">
      <li>
        {say('start', { date: date(start.day), start: words(`terms.starts.${start.of}`) })}
        {notTold ? <span className="block text-base text-soft">{say(notTold, { date: date(start.day) })}</span> : null}
      </li>
      {n > 0 ? (
        <li>{say(add.n < 0 ? 'minus' : 'plus', { length: words(`terms.length.${add.unit}`, { n }), date: date(sum.end) })}</li>
      ) : null}
      {sum.passed.map(({ day, why }) => (
        <li key={day}>
          {why === 'kept_free' || why === 'no_such_day'
            ? say(why, { date: date(day) })
            : say('day_off', { date: date(day), why: words(`terms.days_off.${why}`) })}
        </li>
      ))}
      <li className="font-semibold">{say(of === 'shown' ? 'result' : 'law_result', { date: date(sum.day) })}</li>
    </ol>
  )
}
