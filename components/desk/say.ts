/** An answer in words, whatever its kind. */
import type { Value } from '../../content/conditions.ts'
import { type FactId, factOf } from '../../content/facts/index.ts'
import { answerInWords } from '../pathway/wording.ts'
import { dayInWords, type Words } from '../words.ts'

/** @param answer as given, or what follows from other answers */
export function inWords(words: Words, language: string, fact: FactId, answer: unknown): string {
  if (answer === 'unknown' || answer === 'withheld') return words(`interface.check.${answer}`)
  if (answer === 'never') return words(factOf(fact).never ? `facts.${fact}.values.never` : 'desk.intake.none')
  if (typeof answer === 'number') {
    const euro =
      factOf(fact).unit === 'euro' ? ({ style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' } as const) : {}
    return new Intl.NumberFormat(language === 'en-XB' ? 'en' : language, euro).format(answer)
  }
  if (typeof answer === 'string' && /^\d{4}(-\d\d){0,2}$/.test(answer)) return dayInWords(answer, language)
  if (Array.isArray(answer) && answer.length === 0) return words('desk.intake.none')
  return answerInWords(words, fact, answer as Value)
}
