/** Takes any JSON for one person and gives the answers back, or says what is wrong and how to mend it. Nothing is half read. */
import { z } from 'zod'
import { read } from '../../content/calendar/days.ts'
import { type Answers, type Fact, type FactId, factIds, factOf } from '../../content/facts/index.ts'

/** What is wrong with an input: a code for programs, a sentence for people, and the place. */
export class Refused extends Error {
  readonly code: string
  readonly path: string
  constructor(code: string, path: string, message: string) {
    super(message)
    this.name = 'Refused'
    this.code = code
    this.path = path
  }
}

export interface Accepted {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly answers: Answers
}

const noAnswer = z.enum(['unknown', 'withheld'])
const isDate = (text: string) => read(text) !== undefined
const earliestToday = '2000-01-01'
const latestToday = '2100-12-31'

/** The answers that a fact takes. */
export function answerSchema(f: Fact): z.ZodType {
  switch (f.kind) {
    case 'many':
      return z.union([
        noAnswer,
        z
          .array(z.enum(f.answers as [string, ...string[]]))
          .min(1)
          .refine(a => a.length === 1 || !a.includes('none')),
      ])
    case 'number':
      return z.union([noAnswer, z.number().min(0)])
    case 'date':
      return z.union([noAnswer, ...(f.never ? [z.literal('never')] : []), z.string().refine(isDate)])
    default:
      return z.union([noAnswer, z.enum(f.answers as [string, ...string[]])])
  }
}

/** How to mend an answer: our own sentence, because the parser's differs with the branch that it tried last. */
function howToAnswer(f: Fact): string {
  const list = f.answers?.join(', ')
  switch (f.kind) {
    case 'many':
      return `Give a list with at least one of these, where "none" stands alone: ${list}. Or "unknown" or "withheld".`
    case 'number':
      return 'Give a number of at least 0, without quotes. Or "unknown" or "withheld".'
    case 'date':
      return `Give a day that exists as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY${f.never ? ', or "never"' : ''}. Or "unknown" or "withheld".`
    default:
      return `Give one of: ${list}, unknown, withheld.`
  }
}

/** The answers of one person; an id that is left out was not asked yet. */
export const factsSchema = z.strictObject(Object.fromEntries(factIds.map(f => [f, answerSchema(factOf(f)).optional()]))).meta({
  id: 'Facts',
  description: 'Answers by fact id. Every fact also takes "unknown" and "withheld". Facts left out were not asked yet.',
})
const todaySchema = z
  .string()
  .refine(t => t.length === 10 && isDate(t) && t >= earliestToday && t <= latestToday)
  .meta({ format: 'date' })
/** One person, as programs send it. */
export const personSchema = z.object({ id: z.string(), today: todaySchema, facts: factsSchema }).meta({ id: 'Person' })

/** @throws Refused with code, path and a sentence that says how to mend it */
export function accept(input: unknown): Accepted {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Refused('not_an_object', '', 'A person is a JSON object with "id", "today" and "facts".')
  const given = input as Record<string, unknown>
  if (!Object.hasOwn(given, 'id') || typeof given.id !== 'string') throw new Refused('bad_id', 'id', 'Give every person an "id" as text.')
  if (!Object.hasOwn(given, 'today')) throw new Refused('missing_today', 'today', 'Give the day of the assessment: "today" as YYYY-MM-DD.')
  if (!todaySchema.safeParse(given.today).success)
    throw new Refused('bad_today', 'today', 'Give "today" as a day that exists, YYYY-MM-DD, from 2000 to 2100.')
  if (!Object.hasOwn(given, 'facts'))
    throw new Refused('missing_facts', 'facts', 'Give "facts": an object of fact ids and answers; {} is fine.')
  const facts = given.facts
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    throw new Refused('bad_facts', 'facts', '"facts" must be an object of fact ids and answers; {} is fine.')
  for (const id of Object.keys(facts))
    if (!known.has(id))
      throw new Refused('unknown_fact', `facts.${id}`, `There is no fact "${id.slice(0, 80)}". The nearest is "${nearest(id)}".`)
  const parsed = factsSchema.safeParse(facts)
  if (!parsed.success) {
    const fact = parsed.error.issues[0]?.path[0] as FactId
    throw new Refused('bad_answer', `facts.${fact}`, howToAnswer(factOf(fact)))
  }
  return { id: given.id, today: given.today as string, answers: parsed.data as Answers }
}

const known: ReadonlySet<string> = new Set(factIds)

/** The fact id with the fewest letters to change. */
function nearest(word: string): FactId {
  const short = word.slice(0, 80)
  return factIds.reduce((best, id) => (distance(short, id) < distance(short, best) ? id : best))
}
/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] as number
}
