/** What a step asks and what was answered, in plain words: for the drawn path, the question tree and the trace on a card. */
import type { Value } from '../../content/conditions.ts'
import { type Answer, type FactId, factOf, facts } from '../../content/facts/index.ts'
import type { AskId } from '../../machines/assessment/person.ts'
import { dayInWords, type Words } from '../words.ts'

/** Facts that take their answers' words from another fact. */
const sameAnswersAs: { readonly [derived: string]: FactId } = { be_stage: 'case_stage', nl_stage: 'case_stage' }
const isTerm = (ask: AskId) => ask.startsWith('dl_')

/** A fact: its question. A term: its name. What follows from other answers: a sentence that is so, or is not so. */
export function askedInWords(words: Words, ask: AskId): string {
  return words(ask in facts ? `facts.${ask}.question` : isTerm(ask) ? `deadlines.${ask}.name` : `derived.${ask}`)
}

/** Also says why there is no answer: `unknown`, `withheld` or `not_asked`. Several answers are listed. */
export function answerInWords(words: Words, ask: AskId, answer: Value | 'unknown' | 'withheld' | 'not_asked'): string {
  if (answer === undefined || answer === 'set aside') return words('interface.result.trace_not_asked')
  if (typeof answer === 'object') return answer.map(one => answerInWords(words, ask, one)).join(', ')
  if (answer === 'unknown' || answer === 'withheld' || answer === 'not_asked') return words(`interface.result.trace_${answer}`)
  if (isTerm(ask)) return words(`interface.result.trace_${answer}`)
  const fact = ask in facts ? (ask as FactId) : sameAnswersAs[ask]
  if (fact) return factOf(fact).answers?.includes(String(answer)) ? words(`facts.${fact}.values.${answer}`) : String(answer)
  return answer === 'yes' || answer === 'no' ? words(`interface.answers.${answer}`) : words(`derived.answers.${ask}.${answer}`)
}

/** What a person answered, as it is told back to them: dates and numbers as their language writes them. */
export function givenInWords(words: Words, language: string, fact: FactId, answer: Answer<FactId>): string {
  if (answer === 'unknown' || answer === 'withheld') return words(`interface.check.${answer}`)
  if (answer === 'never') return words(`facts.${fact}.values.never`)
  if (typeof answer === 'number') return new Intl.NumberFormat(language === 'en-XB' ? 'en' : language).format(answer)
  return factOf(fact).kind === 'date' ? dayInWords(answer as string, language) : answerInWords(words, fact, answer as string)
}
