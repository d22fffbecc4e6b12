/** Takes the answers of a sheet or code into a worker's part of a case: each is to be confirmed, none takes the place of what was written. */
import type { Answers, FactId } from '../../content/facts/index.ts'
import type { Case, Said, Worker } from './case.ts'
import { answersOf } from './case.ts'

/** How many of these answers say something that is not written for the worker. */
export function newsIn(c: Pick<Case, 'employer'>, worker: Worker, given: Answers): number {
  const counts = answersOf(c, worker)
  return Object.entries(given).filter(([f, answer]) => JSON.stringify(counts[f as FactId]) !== JSON.stringify(answer)).length
}

/** @param salt of the sheet: its calendar entries are updated, where the worker has no calendar file of their own here. @param day `YYYY-MM-DD` */
export function takeIn(c: Pick<Case, 'employer'>, worker: Worker, given: Answers, salt: string, day: string): Worker {
  const counts = answersOf(c, worker)
  const answers: { [F in FactId]?: unknown } = { ...worker.answers }
  const said: { [F in FactId]?: Said } = { ...worker.said }
  for (const [id, answer] of Object.entries(given)) {
    const fact = id as FactId
    const now = counts[fact]
    if (now === undefined) {
      answers[fact] = answer
      said[fact] = { ...said[fact], by: 'code', sure: 'to_confirm', at: day }
    } else if (JSON.stringify(now) !== JSON.stringify(answer)) said[fact] = { ...said[fact], at: day, other: answer }
  }
  const entries = worker.entries.calendar ? worker.entries : { ...worker.entries, salt }
  return { ...worker, answers: answers as Answers, said, entries }
}
