/** Writing in a case: an answer with who said it, a remark, a worker more or less. Pure; each gives a new case. */
import type { Answer, Answers, FactId } from '../../content/facts/index.ts'
import { isShared } from '../../content/group.ts'
import type { Case, Said, Shared, Worker } from './case.ts'

/** A worker, or null: the employer, whose answers count for all. */
export type Holder = string | null

export const workerOf = (c: Case, id: string): Worker | undefined => c.workers.find(w => w.id === id)
export const partOf = (c: Case, holder: Holder): Shared => (holder === null ? c.employer : (workerOf(c, holder) ?? c.employer))

/** Where the answer of a worker to a fact is written: shared facts with the employer, unless the worker has one of their own. */
export function holderOf(c: Case, id: string, fact: FactId): Holder {
  const worker = workerOf(c, id)
  const own = worker && (fact in worker.answers || fact in worker.said)
  return isShared(fact) && !own ? null : id
}

export const changeWorker = (c: Case, id: string, change: (w: Worker) => Worker): Case => ({
  ...c,
  workers: c.workers.map(w => (w.id === id ? change(w) : w)),
})
const changePart = (c: Case, holder: Holder, change: <S extends Shared>(part: S) => S): Case =>
  holder === null ? { ...c, employer: change(c.employer) } : changeWorker(c, holder, change)

const without = <T extends object>(of: T, key: string): T => Object.fromEntries(Object.entries(of).filter(([k]) => k !== key)) as T

/** Writes an answer, or takes it back (undefined). An answer that is given again is no longer to be confirmed. @param at `YYYY-MM-DD` */
export function tell(c: Case, holder: Holder, fact: FactId, answer: Answer<FactId> | undefined, by: Said['by'], at: string): Case {
  return changePart(c, holder, part => {
    const { by: _by, sure: _sure, other, ...rest } = part.said[fact] ?? { at }
    if (answer === undefined) {
      const said =
        rest.note || other !== undefined
          ? { ...part.said, [fact]: { ...rest, ...(other === undefined ? {} : { other }) } }
          : without(part.said, fact)
      return { ...part, answers: without(part.answers, fact), said }
    }
    const kept = other === undefined || JSON.stringify(other) === JSON.stringify(answer) ? {} : { other }
    const sure = _sure === 'not_sure' ? 'not_sure' : 'sure'
    return {
      ...part,
      answers: { ...part.answers, [fact]: answer } as Answers,
      said: { ...part.said, [fact]: { ...rest, ...kept, ...(by ? { by } : {}), sure, at } },
    }
  })
}

/** Changes what is known about an answer; an empty note goes away. @param at `YYYY-MM-DD` */
export const remark = (c: Case, holder: Holder, fact: FactId, change: Omit<Said, 'at'>, at: string): Case =>
  changePart(c, holder, part => {
    const { note, ...rest } = { ...part.said[fact], ...change, at }
    return { ...part, said: { ...part.said, [fact]: { ...rest, ...(note ? { note } : {}) } } }
  })
/** Lets go of another answer that came with a sheet or code. */
export const dropOther = (c: Case, holder: Holder, fact: FactId): Case =>
  changePart(c, holder, part => {
    const { other: _, ...rest } = part.said[fact] ?? { at: c.made }
    return { ...part, said: { ...part.said, [fact]: rest } }
  })

/** From now on the worker has an answer of their own to what is shared; or no longer. @param at `YYYY-MM-DD` */
export const ownAnswer = (c: Case, id: string, fact: FactId, own: boolean, at: string): Case =>
  changeWorker(c, id, w =>
    own
      ? {
          ...w,
          answers: fact in c.employer.answers ? ({ ...w.answers, [fact]: c.employer.answers[fact] } as Answers) : w.answers,
          said: { ...w.said, [fact]: c.employer.said[fact] ?? { at } },
        }
      : { ...w, answers: without(w.answers, fact), said: without(w.said, fact) },
  )
