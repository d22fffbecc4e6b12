/** Writing in a case: an answer with who said it, a remark, a worker more or less. Pure; each gives a new case. */
import type { Answer, Answers, FactId } from '../../content/facts/index.ts'
import { isShared } from '../../content/group.ts'
import { type FieldId, sharedFields } from '../../content/letters/fields.ts'
import type { Entries } from '../entries.ts'
import { noLetterEntries } from '../letters/entries.ts'
import { answersOf, type Case, type Said, type Shared, type Worker } from './case.ts'

/** A worker, or null: the employer, whose answers count for all. */
export type Holder = string | null

export const workerOf = (c: Case, id: string): Worker | undefined => c.workers.find(w => w.id === id)
export const partOf = (c: Case, holder: Holder): Shared => (holder === null ? c.employer : (workerOf(c, holder) ?? c.employer))

/**
 * Where the answer of a worker to a fact is written: shared facts with the employer, unless the worker has an answer or a remark of their own.
 * What a sheet says otherwise is neither.
 */
export function holderOf(c: Case, id: string, fact: FactId): Holder {
  if (!isShared(fact)) return id
  const worker = workerOf(c, id)
  const said = worker?.said[fact]
  const own = worker && (fact in worker.answers || (said && (said.other === undefined || said.note || said.by)))
  return own ? id : null
}
/** What a sheet or code of the worker says otherwise than what counts. */
export function otherOf(c: Pick<Case, 'employer'>, worker: Worker, fact: FactId): unknown {
  const other = worker.said[fact]?.other
  return JSON.stringify(other) === JSON.stringify(answersOf(c, worker)[fact]) ? undefined : other
}
/** Whether something of the worker is to be confirmed with them, or stands there in two ways. */
export const isToConfirm = (c: Pick<Case, 'employer'>, worker: Worker, fact: FactId): boolean =>
  worker.said[fact]?.sure === 'to_confirm' || otherOf(c, worker, fact) !== undefined

/** Two workers never look the same, and none has no label. @param usual where nothing is written */
export function freeLabel(others: readonly string[], written: string, usual: string): string {
  const wanted = written.trim() || usual
  for (let n = 2, free = wanted; ; free = `${wanted} (${n++})`) if (!others.includes(free)) return free
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
/** Lets go of another answer that came with a sheet or code; where nothing else was known, nothing stays. */
export const dropOther = (c: Case, id: string, fact: FactId): Case =>
  changeWorker(c, id, w => {
    const { other: _, ...rest } = w.said[fact] ?? { at: c.made }
    const bare = !(fact in w.answers) && Object.keys(rest).length === 1
    return { ...w, said: bare ? without(w.said, fact) : { ...w.said, [fact]: rest } }
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

const isForAll = (w: Worker, field: string): boolean =>
  (sharedFields as readonly string[]).includes(field) && !Object.hasOwn(w.entries.letters?.fields ?? {}, field)

/** What the tools get for a worker: what was entered for all, and before it their own. */
export function entriesOf({ employer }: Pick<Case, 'employer'>, { entries }: Worker): Entries {
  if (!employer.fields) return entries
  const letters = entries.letters ?? noLetterEntries
  return { ...entries, letters: { ...letters, fields: { ...employer.fields, ...letters.fields } } }
}
/** Writes what a tool changed: shared fields for all, unless the worker has their own; everything else with the worker. */
export function changeEntries(c: Case, id: string, change: (entries: Entries) => Entries): Case {
  const worker = workerOf(c, id)
  if (!worker) return c
  const after = change(entriesOf(c, worker))
  const written = Object.entries(after.letters?.fields ?? {})
  const forAll = written.filter(([f]) => isForAll(worker, f))
  const fields = Object.fromEntries(written.filter(([f]) => !isForAll(worker, f)))
  const employer = forAll.length > 0 ? { ...c.employer, fields: { ...c.employer.fields, ...Object.fromEntries(forAll) } } : c.employer
  const entries = after.letters ? { ...after, letters: { ...after.letters, fields } } : after
  return changeWorker({ ...c, employer }, id, w => ({ ...w, entries }))
}
/** Whether a field of the letters is the same for all, or the worker's own; undefined: of this worker in any case. */
export const fieldIs = (w: Worker, field: FieldId): 'shared' | 'own' | undefined =>
  sharedFields.includes(field) ? (isForAll(w, field) ? 'shared' : 'own') : undefined

/** From now on the worker has a value of their own in a shared field of the letters; or no longer. */
export const ownField = (c: Case, id: string, field: FieldId, own: boolean): Case =>
  changeWorker(c, id, w => {
    const letters = w.entries.letters ?? noLetterEntries
    const fields = own ? { ...letters.fields, [field]: c.employer.fields?.[field] ?? '' } : without(letters.fields, field)
    return { ...w, entries: { ...w.entries, letters: { ...letters, fields } } }
  })
