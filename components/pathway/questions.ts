/** A pathway as numbered questions in plain words, with where each answer leads: what the drawn path and its text twin are made from. */
import { askedIf } from '../../content/asked-if.ts'
import { factOf, facts } from '../../content/facts/index.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { AskId } from '../../machines/assessment/person.ts'
import type { PathwaySteps, Step } from '../../machines/assessment/steps.ts'
import type { Status } from '../../machines/pathway.ts'
import type { Words } from '../words.ts'
import { answerInWords, askedInWords } from './wording.ts'

export interface Way {
  readonly answer: string
  /** The number of the question that comes then; without one it ends. */
  readonly goTo?: number
  readonly end?: { readonly step: string; readonly status: Status; readonly reason: string; readonly source: SourceId }
}
export interface Question {
  readonly number: number
  /** The name of its step. */
  readonly step: string
  readonly asked: string
  /** Asked of the person, a date with a limit, or worked out from other answers. */
  readonly kind: 'fact' | 'date' | 'follows'
  readonly source: SourceId
  readonly ways: readonly Way[]
  /** The numbers of the questions that lead here. */
  readonly from: readonly number[]
}

const mostListed = 4
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export function questionsOf(words: Words, { id, steps }: PathwaySteps): readonly Question[] {
  const asking = steps.filter(s => s.asks)
  const numberOf = (to: number) => asking.indexOf(steps[to] as Step) + 1
  const targets = (step: Step) => (step.ways ?? []).map(w => numberOf(w.to))
  return asking.map((step, i) => {
    const ask = step.asks as AskId
    const listed = (step.ways ?? []).flatMap(w => w.answers ?? [])
    return {
      number: i + 1,
      step: step.name,
      asked: askedInWords(words, ask),
      kind: ask in facts ? 'fact' : ask.startsWith('dl_') ? 'date' : 'follows',
      source: step.source,
      from: asking.flatMap((from, j) => (targets(from).includes(i + 1) ? [j + 1] : [])),
      ways: (step.ways ?? []).map(({ answers, to }): Way => {
        const answer = capital(answers ? answers.map(a => answerInWords(words, ask, a)).join(' / ') : otherAnswers(words, ask, listed))
        const end = steps[to] as Step
        return end.status
          ? { answer, end: { step: end.name, status: end.status, reason: words(`reasons.${id}/${end.name}`), source: end.source } }
          : { answer, goTo: numberOf(to) }
      }),
    }
  })
}

/** All answers that were not listed: by name where they are few and the question is asked of everyone. */
function otherAnswers(words: Words, ask: AskId, listed: readonly string[]): string {
  if (ask in askedIf) return words('pages.pathway.other_or_not')
  const rest =
    ask in facts && factOf(ask as keyof typeof facts).kind !== 'many'
      ? (factOf(ask as keyof typeof facts).answers ?? []).filter(a => !listed.includes(a))
      : []
  const all = rest.map(a => answerInWords(words, ask, a)).join(' / ')
  return rest.length > 0 && rest.length <= mostListed && all.length < 90 ? all : words('pages.pathway.other_answer')
}
