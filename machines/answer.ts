/** One person in, one answer out: what the command line and the API share. */
import { lawDate } from '../content/law.ts'
import { accept, Refused } from './assessment/accept.ts'
import { assess } from './assessment/assess.ts'
import { rulesNotChecked } from './assessment/law-notes.ts'
import { nextFact } from './assessment/next.ts'
import { type Note, notes } from './assessment/notes.ts'
import { type Plan, plan } from './assessment/plan.ts'
import { allSteps } from './index.ts'

export interface Answered {
  readonly id: string
  readonly today: string
  /** The date of the rules. */
  readonly law: string
  readonly results: Record<string, unknown>
  readonly plan: Plan
  readonly next: string | null
  readonly notes: readonly Note[]
}
export interface NotAnswered {
  readonly id: string | null
  /** Only where the input has no id: its line or place, counted from 1. */
  readonly line?: number
  readonly error: { readonly code: string; readonly message: string; readonly path: string }
}

/** Assesses any JSON value as one person; never throws. */
export function answerTo(input: unknown, line: number): Answered | NotAnswered {
  try {
    const { id, today, answers } = accept(input)
    const assessment = assess(allSteps, answers, today)
    const results = Object.fromEntries(Object.entries(assessment).map(([pathway, { reasons: _, ...result }]) => [pathway, result]))
    return {
      id,
      today,
      law: lawDate,
      results,
      plan: plan(allSteps, assessment, answers, today),
      next: nextFact(allSteps, answers, today),
      notes: [...notes(answers, today), ...rulesNotChecked(answers, today)],
    }
  } catch (e) {
    return notAnswered(e, input, line)
  }
}

/** The same for text that may not be JSON. */
export function answerToText(text: string, line: number): Answered | NotAnswered {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return notAnswered(
      new Refused('not_json', '', 'This line is not JSON. Write one person as one JSON object on one line.'),
      undefined,
      line,
    )
  }
  return answerTo(input, line)
}

function notAnswered(e: unknown, input: unknown, line: number): NotAnswered {
  const { code, path, message } =
    e instanceof Refused ? e : new Refused('internal', '', 'This person could not be assessed; the fault is ours. Please report the input.')
  const id = typeof input === 'object' && input !== null && Object.hasOwn(input, 'id') ? (input as { id: unknown }).id : undefined
  return typeof id === 'string' ? { id, error: { code, message, path } } : { id: null, line, error: { code, message, path } }
}
