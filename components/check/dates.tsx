/** The dates of a card in words: the prudent day first, then the latest reading of the law and who can check it. */
import { deadlineOf } from '../../content/deadlines.ts'
import type { DeadlineResult } from '../../machines/assessment/assess.ts'
import { dayInWords, type Words } from '../words.ts'

/** One sentence that says what the day means today. */
export function dateSentence(words: Words, language: string, d: DeadlineResult): string {
  const say = (id: string) => words(`interface.result.date_${id}`, { date: d.shown ? dayInWords(d.shown, language) : '' })
  if (!d.shown) return say('unknown')
  if (d.done) return say('done')
  if (d.kind === 'opens') return say(d.state === 'open' ? 'open' : 'opens')
  const over = d.state === 'passed' || (d.state === 'unsure' && d.kind === 'last_day')
  const { lateIsFine, forOthers } = deadlineOf(d.id)
  if (!over) return say(forOthers ? 'ends' : d.kind)
  return say(lateIsFine ? 'passed_report' : d.kind === 'ends' ? 'passed_ends' : 'passed')
}

const sure = /^(S|-)$/
/** The latest reading of the law, or that a lawyer should look; not both. */
function checked(words: Words, language: string, d: DeadlineResult): string {
  if (d.latest && d.latest !== d.shown && d.kind !== 'opens' && d.state !== 'passed')
    return words('interface.result.date_latest', { date: dayInWords(d.latest, language) })
  return sure.test(d.certainty) ? '' : words('interface.result.date_check')
}

export interface DatesProps {
  readonly words: Words
  readonly language: string
  readonly pathway: string
  readonly deadlines: readonly DeadlineResult[]
  /** Whether the second half of the words is there. */
  readonly more: boolean
}
export function Dates({ words, language, pathway, deadlines, more }: DatesProps) {
  return (
    <ul className="space-y-3">
      {deadlines.map(d => (
        <li key={d.id + (d.option ?? '')} className="border-line border-s-4 ps-3">
          <p className="font-semibold">{words(`deadlines.${d.id}.name`)}</p>
          <p>{dateSentence(words, language, d)}</p>
          <p className="text-base text-soft">
            {more ? words(`deadlines.${d.id}.why`) : ''} {checked(words, language, d)}{' '}
            {d.option && more ? words('interface.result.date_option', { option: words(`options.${pathway}/${d.option}`) }) : ''}
          </p>
        </li>
      ))}
    </ul>
  )
}
