/** One case at the desk: the workers of one employer, what was answered, who said it and how sure, and what was found when it was last kept. */
import { z } from 'zod'
import { type Answers, type Fact, type FactId, factIds, factOf } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { type FieldId, sharedFields } from '../../content/letters/fields.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { answerSchema, factsSchema, Refused } from '../assessment/accept.ts'
import type { Assessment } from '../assessment/assess.ts'
import type { Entries } from '../entries.ts'
import type { Status } from '../pathway.ts'
import { entriesSchema, isPart, json, typed } from './entries.ts'

const day = z.iso.date()
const id = z.string().regex(/^[a-z][a-z0-9_-]*$/)
const workerId = z.string().regex(/^[0-9a-f]{8}$/)

export const saidBy = ['worker', 'helper', 'paper', 'code'] as const
export const howSure = ['sure', 'not_sure', 'to_confirm'] as const

const saidSchema = z
  .strictObject({
    by: z.enum(saidBy).optional().meta({ description: 'Who said it; paper: it stands on a document; code: it came with a sheet or code.' }),
    sure: z.enum(howSure).optional(),
    note: z.string().max(10_000).optional(),
    at: day.meta({ description: 'The day on which it was written down.' }),
    other: json.optional().meta({ description: 'Another answer that a sheet or code gave, not taken yet.' }),
  })
  .meta({ id: 'Said', description: 'What is known about one answer, or a note on a question without one.' })
const saidOfSchema = z.strictObject(Object.fromEntries(factIds.map(f => [f, saidSchema.optional()]))).meta({ id: 'SaidByFact' })

const fieldsSchema = z.strictObject(Object.fromEntries(sharedFields.map(f => [f, typed.optional()]))).meta({ id: 'SharedFields' })

const outcomes = z.enum(['available', 'conditional', 'blocked', 'not-applicable', 'open'])
const asideSchema = z
  .strictObject({
    worker: workerId.nullable().meta({ description: 'null: of the employer.' }),
    part: z.enum(['answers', 'said', 'entries', 'fields']),
    id: z.string(),
    value: json,
  })
  .meta({ id: 'Aside', description: 'What a program could not read: kept as it came, counted nowhere.' })

export const caseSchema = z
  .strictObject({
    v: z.literal(1),
    made: day.meta({ description: 'The day on which the file was begun.' }),
    law: day.meta({ description: 'The date of the rules that last wrote it.' }),
    employer: z
      .strictObject({
        label: z.string().max(200),
        answers: factsSchema,
        said: saidOfSchema,
        fields: fieldsSchema.optional().meta({ description: 'What is entered for the letters of all workers, as typed.' }),
      })
      .meta({ description: "The same for every worker. A worker's own answer counts before it." }),
    workers: z.array(
      z.strictObject({
        id: workerId,
        label: z.string().max(200).meta({ description: 'How the helper calls the worker: not a name by default.' }),
        answers: factsSchema,
        said: saidOfSchema,
        entries: entriesSchema,
      }),
    ),
    aside: z.array(asideSchema).optional(),
    looked: z
      .strictObject({
        at: day,
        law: day,
        workers: z.array(
          z.strictObject({
            id: workerId,
            answers: z.record(id, json),
            pathways: z.record(id, z.strictObject({ outcome: outcomes, reason: z.string().nullable() })),
          }),
        ),
      })
      .optional()
      .meta({ description: 'What was found when the file was last kept: the answers of then, and what they came to.' }),
  })
  .meta({ id: 'Case', title: 'One case at the desk, as case.json in a sealed file' })

/** As published. */
export const caseJsonSchema = (): object => z.toJSONSchema(caseSchema)

export interface Said {
  readonly by?: (typeof saidBy)[number]
  readonly sure?: (typeof howSure)[number]
  readonly note?: string
  /** `YYYY-MM-DD` */
  readonly at: string
  readonly other?: unknown
}
type SaidOf = { readonly [F in FactId]?: Said }
export interface Shared {
  readonly label: string
  readonly answers: Answers
  readonly said: SaidOf
}
export interface Employer extends Shared {
  /** What letters say of the firm, its chain and the sender: for all workers, as typed. */
  readonly fields?: { readonly [F in FieldId]?: string }
}
export interface Worker extends Shared {
  readonly id: string
  readonly entries: Entries
}
export type Aside = z.infer<typeof asideSchema>
/** What was found for one worker. */
export interface Found {
  readonly id: string
  readonly answers: Answers
  readonly pathways: { readonly [P in PathwayId]?: { readonly outcome: Status | 'open'; readonly reason: string | null } }
}
export interface Looked {
  readonly at: string
  readonly law: string
  readonly workers: readonly Found[]
}
export interface Case {
  readonly v: 1
  readonly made: string
  readonly law: string
  readonly employer: Employer
  readonly workers: readonly Worker[]
  readonly aside?: readonly Aside[]
  readonly looked?: Looked
}

/** @param today `YYYY-MM-DD` */
export const newCase = (today: string): Case => ({
  v: 1,
  made: today,
  law: lawDate,
  employer: { label: '', answers: {}, said: {} },
  workers: [],
})
/** @param ids randomness of the device: 8 hex digits for the worker, 32 for the salt of their entries */
export const newWorker = (label: string, ids: { readonly id: string; readonly salt: string }): Worker => ({
  id: ids.id,
  label,
  answers: {},
  said: {},
  entries: { salt: ids.salt },
})

/** What counts for a worker: the employer's answers, and before them their own. */
export const answersOf = ({ employer }: Pick<Case, 'employer'>, worker: Worker): Answers => ({ ...employer.answers, ...worker.answers })

/** The case as it is kept, with what was found on the day. @param assess what answers come to that day */
export function keptOn(c: Case, today: string, assess: (answers: Answers) => Assessment): Case {
  const workers = c.workers.map(w => {
    const answers = answersOf(c, w)
    const pathways = Object.fromEntries(Object.entries(assess(answers)).map(([p, { outcome, reason }]) => [p, { outcome, reason }]))
    return { id: w.id, answers, pathways }
  })
  return { ...c, law: lawDate, looked: { at: today, law: lawDate, workers } }
}

type Tree = { readonly [key: string]: unknown }
const isTree = (x: unknown): x is Tree => typeof x === 'object' && x !== null && !Array.isArray(x)
const known: ReadonlySet<string> = new Set(factIds)
const isSharedField = (id: string, value: unknown) => Object.hasOwn(fieldsSchema.shape, id) && typed.safeParse(value).success

/**
 * Reads case.json. What this program cannot read of answers, remarks and entries is named in `aside` and kept; what an older one set aside and
 * this one can read is put back, unless something stands there by now. Everything else must fit.
 * @throws Refused: not_json, not_a_case, unknown_version (its `path` is the version needed), bad_case (its `path` says where)
 */
export function readCase(text: string): Case {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    throw new Refused('not_json', '', 'case.json is not JSON.')
  }
  if (!isTree(input) || !Object.hasOwn(input, 'v')) throw new Refused('not_a_case', 'v', 'case.json must be an object with "v": 1.')
  if (input.v !== 1)
    throw new Refused(
      'unknown_version',
      String(input.v).slice(0, 20),
      'This file was written by a newer program. This one reads version 1.',
    )
  let aside: unknown[] = Array.isArray(input.aside) ? [...input.aside] : []
  const cleaned = (of: unknown, worker: string | null): unknown => {
    if (!isTree(of)) return of
    const part = (name: Aside['part'], fits: (id: string, value: unknown) => boolean) => {
      const given = of[name]
      if (!isTree(given)) return {}
      const isBack = (a: unknown) =>
        isTree(a) && a.worker === worker && a.part === name && !Object.hasOwn(given, String(a.id)) && fits(String(a.id), a.value)
      const back = aside.filter(isBack) as readonly Aside[]
      aside = aside.filter(a => !isBack(a))
      const entries = [...Object.entries(given), ...back.map(a => [a.id, a.value] as const)]
      for (const [id, value] of entries) if (!fits(id, value)) aside.push({ worker, part: name, id, value })
      return { [name]: Object.fromEntries(entries.filter(([id, value]) => fits(id, value))) }
    }
    return {
      ...of,
      ...part('answers', (f, value) => known.has(f) && answerSchema(factOf(f as FactId) as Fact).safeParse(value).success),
      ...part('said', (f, value) => known.has(f) && saidSchema.safeParse(value).success),
      ...(worker === null ? part('fields', isSharedField) : part('entries', isPart)),
    }
  }
  try {
    const workers = Array.isArray(input.workers) ? input.workers.map(w => cleaned(w, isTree(w) ? String(w.id) : '')) : input.workers
    const employer = cleaned(input.employer, null)
    const { aside: _, ...rest } = input
    const parsed = caseSchema.safeParse({ ...rest, employer, workers, ...(aside.length > 0 && { aside }) })
    if (parsed.success) return parsed.data as Case
    const [issue] = parsed.error.issues
    throw new Refused('bad_case', issue?.path.join('.') ?? '', issue?.message ?? '')
  } catch (e) {
    throw e instanceof Refused ? e : new Refused('bad_case', '', 'case.json is nested too deeply.')
  }
}
