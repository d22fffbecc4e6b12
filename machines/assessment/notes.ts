/** What is improbable or contradictory in the answers. It is assessed as given; these notes say so. */
import { mayBeFuture, neverAfter } from '../../content/bounds.ts'
import { read, type Span, write } from '../../content/calendar/days.ts'
import { type Answers, type FactId, factIds, factOf } from '../../content/facts/index.ts'
import type { DatedRuleId } from '../../content/law.ts'
import { lastValueFrom } from '../../content/minimum-wage.ts'
import type { PathwayId } from '../../content/pathways.ts'

export interface Note {
  readonly code:
    | 'in_the_future'
    | 'in_the_wrong_order'
    | 'out_of_range'
    | 'long_ago'
    | 'contradiction'
    | 'rule_not_checked'
    | 'value_may_be_old'
  readonly path: string
  readonly message: string
  /** Of a rule that was not checked: which, and the pathways it touches; without them, all. */
  readonly rule?: DatedRuleId
  readonly pathways?: readonly PathwayId[]
}

const dateOf = (answers: Answers, fact: FactId): Span | undefined => {
  const told = answers[fact]
  // A phone knows only the facts that some rule reads: what was not told is not looked up.
  return typeof told === 'string' && factOf(fact).kind === 'date' ? read(told) : undefined
}
const longAgo = '1930-01-01'

/** Notes on one answer alone: what a screen says kindly under the field. @param today `YYYY-MM-DD` */
export function improbable(fact: FactId, answers: Answers, today: string): Note | undefined {
  const path = `facts.${fact}`
  const told = answers[fact]
  const { range, unit } = factOf(fact)
  if (typeof told === 'number' && range && (told < range[0] || told > range[1]))
    return { code: 'out_of_range', path, message: `Usually between ${range[0]} and ${range[1]} ${unit}. It is assessed as given.` }
  const date = dateOf(answers, fact)
  if (!date) return undefined
  const stillToCome = mayBeFuture.includes(fact as (typeof mayBeFuture)[number]) && !(fact === 'work_end' && answers.work_still === 'no')
  if (write(date.from) > today && !stillToCome)
    return { code: 'in_the_future', path, message: 'This day has not come yet. It is assessed as given.' }
  if (write(date.to) < longAgo) return { code: 'long_ago', path, message: 'This is very long ago. It is assessed as given.' }
  const wrong = neverAfter.find(([first, last]) => {
    if (first !== fact && last !== fact) return false
    const a = dateOf(answers, first)
    const b = dateOf(answers, last)
    return a && b && a.from > b.to
  })
  return wrong && { code: 'in_the_wrong_order', path, message: `"${wrong[0]}" lies after "${wrong[1]}". It is assessed as given.` }
}

/** All notes on the answers of one person; on the law of another time, see law-notes.ts. @param today `YYYY-MM-DD` */
export function notes(answers: Answers, today: string): Note[] {
  const found = factIds.flatMap(f => improbable(f, answers, today) ?? [])
  if (answers.work_still === 'yes' && dateOf(answers, 'work_end'))
    found.push({ code: 'contradiction', path: 'facts.work_end', message: 'The work still goes on, so this last day does not count.' })
  const born = dateOf(answers, 'birth_date')
  if (born && answers.under_18 !== undefined && (answers.under_18 === 'yes' || answers.under_18 === 'no')) {
    const eighteen = (d: number) => write(d).replace(/^\d{4}/, y => String(+y + 18))
    const adult = today >= eighteen(born.to)
    const minor = today < eighteen(born.from)
    if ((answers.under_18 === 'yes' && adult) || (answers.under_18 === 'no' && minor))
      found.push({
        code: 'contradiction',
        path: 'facts.birth_date',
        message: 'This does not fit the answer to "under_18". Both are assessed as given.',
      })
  }
  if (typeof answers.hourly_pay === 'number') {
    const last = (Array.isArray(answers.work_countries) ? (answers.work_countries as readonly string[]) : [])
      .filter(c => c === 'be' || c === 'nl')
      .map(c => lastValueFrom(c))
    if (last.some(from => today > `${+from.slice(0, 4) + 1}${from.slice(4)}`))
      found.push({
        code: 'value_may_be_old',
        path: 'facts.hourly_pay',
        message: `The last known minimum wage is of ${last.sort()[0]}; a later one may count.`,
      })
  }
  return found
}
