/** The shape of an answer as zod schemas, from which the OpenAPI document is made; tests/api.test.ts holds real answers against them. */
import { z } from 'zod'
import { barriers } from '../content/barriers.ts'
import { deadlineIds } from '../content/deadlines.ts'
import { factIds } from '../content/facts/index.ts'
import { folds } from '../content/folds.ts'
import { interactions } from '../content/interactions.ts'
import { lawDate } from '../content/law.ts'
import { pathwayIds } from '../content/pathways.ts'
import { matters } from '../content/plan.ts'
import { personSchema } from './assessment/accept.ts'
import { planGroups } from './assessment/plan.ts'

const status = z.enum(['available', 'conditional', 'blocked', 'not-applicable'])
const optionState = z.enum([...status.options, 'open'])
const factId = z.enum(factIds as [string, ...string[]])
const day = z.iso.date()

const deadline = z.strictObject({
  id: z.enum(deadlineIds as [string, ...string[]]),
  kind: z.enum(['last_day', 'ends', 'opens', 'act_before']),
  shown: day.nullable().meta({ description: 'The prudent day; null where no start is known.' }),
  latest: day.nullable().meta({ description: 'The last day under the latest reading of the law.' }),
  state: z.enum(['running', 'passed', 'unsure', 'not_yet', 'open', 'unknown_start']),
  certainty: z.string().meta({ description: 'S seen in a source, K own knowledge, K? doubtful; several letters: mixed.' }),
  option: z.string().optional().meta({ description: 'The date counts only with this option.' }),
  maybe: z.boolean().optional().meta({ description: 'Whether that option is still open.' }),
})
const barrier = z.strictObject({
  id: z.enum(Object.keys(barriers) as [string, ...string[]]),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  certain: z.boolean().meta({ description: 'False: its condition is not known, and its weight is 3.' }),
})
const traceStep = z.strictObject({
  step: z.string(),
  fact: z.string().meta({ description: 'A fact, a derived fact or a deadline.' }),
  answer: z
    .union([z.string(), z.array(z.string()), z.number()])
    .meta({ description: 'What was followed, or unknown, withheld, not_asked.' }),
  source: z.string(),
})
const result = z
  .strictObject({
    outcome: optionState,
    reason: z.string().nullable().meta({ description: 'Null while several outcomes are possible.' }),
    possible: z.array(status),
    missing: z.array(factId).meta({ description: 'Facts that can be asked and on which the outcome rests.' }),
    options: z.record(z.string(), optionState).meta({ description: 'Every option of the pathway; empty while it is not applicable.' }),
    deadlines: z.array(deadline),
    barriers: z.array(barrier),
    trace: z.array(traceStep),
  })
  .meta({ id: 'Result' })
const interaction = z.enum(Object.keys(interactions) as [string, ...string[]])
const planItem = z.strictObject({
  group: z.enum(planGroups),
  matter: z
    .enum(Object.keys(matters) as [string, ...string[]])
    .nullable()
    .meta({ description: 'What stands above every pathway; null for a pathway.' }),
  pathway: z.enum(pathwayIds).nullable(),
  step: z
    .string()
    .nullable()
    .meta({ description: 'The reason of the pathway that says what to do; while it is open the most careful one.' }),
  fold: z
    .enum(Object.keys(folds) as [string, ...string[]])
    .nullable()
    .meta({ description: 'Why it helps nobody now: what would have to happen.' }),
  needs: z.array(factId).meta({ description: 'While it is open: the facts on which it depends.' }),
  date: day.nullable().meta({ description: 'The earliest prudent day to act by, never before today.' }),
  dates: z.array(deadline).meta({ description: 'Dates that have not passed, or for which late is better than not.' }),
  because: z.array(interaction).meta({ description: 'What gives it its place: what it comes after, or before.' }),
  instead_of: z.array(z.enum(pathwayIds)).meta({ description: 'Higher in the plan, and not both.' }),
  mind: z.array(interaction).meta({ description: 'What else holds between this and others in the plan.' }),
})
const planSchema = z
  .strictObject({
    items: z.array(planItem).meta({ description: 'In order: this week, before a date, later, only if.' }),
    two_countries: z
      .strictObject({
        first: z.enum(['be', 'nl']).nullable().meta({ description: 'Whose victim procedure goes first; nobody should travel for it.' }),
        months: z
          .strictObject({ be: z.number().nullable(), nl: z.number().nullable() })
          .nullable()
          .meta({ description: 'Months of work in each country, by which a wage claim is split; null where no wages are owed in both.' }),
        mind: z.array(interaction),
      })
      .nullable()
      .meta({ description: 'Null unless both countries had a part.' }),
  })
  .meta({ id: 'Plan' })
const note = z
  .strictObject({
    code: z.string(),
    path: z.string(),
    message: z.string(),
    rule: z.string().optional().meta({ description: 'The dated rule that was not checked for that time.' }),
    pathways: z.array(z.enum(pathwayIds)).optional().meta({ description: 'The pathways that it touches; without it, all.' }),
  })
  .meta({ id: 'Note' })

export const answeredSchema = z
  .strictObject({
    id: z.string(),
    today: day,
    law: day.meta({ description: 'The date of the rules.' }),
    results: z.strictObject(Object.fromEntries(pathwayIds.map(p => [p, result]))),
    plan: planSchema,
    next: factId.nullable().meta({ description: 'The next question, or null: nothing that is left can change a result.' }),
    notes: z.array(note).meta({ description: 'What is improbable or contradictory; it was assessed as given.' }),
  })
  .meta({ id: 'Answered' })
export const notAnsweredSchema = z
  .strictObject({
    id: z.string().nullable(),
    line: z.int().optional().meta({ description: 'Only where the input has no id: its place, counted from 1.' }),
    error: z.strictObject({ code: z.string(), message: z.string(), path: z.string() }),
  })
  .meta({ id: 'NotAnswered' })

/** The OpenAPI 3.1 document of /api/v1. */
export function openApi(): object {
  const schema = (s: z.ZodType) => {
    const { $schema: _, ...rest } = z.toJSONSchema(s, { io: 'input', unrepresentable: 'any' })
    return rest
  }
  const json = (s: z.ZodType) => ({ 'application/json': { schema: schema(s) } })
  const one = z.union([answeredSchema, notAnsweredSchema])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tilia',
      version: '1',
      description: `Remedies and barriers for people exploited at work in Belgium and the Netherlands, by the rules of ${lawDate}. Information, not legal advice. For programs of those who host this copy; nothing sent here is kept or logged.`,
    },
    paths: {
      '/api/v1/assess': {
        post: {
          summary: 'Assesses one person, or several in an array.',
          requestBody: { required: true, content: json(z.union([personSchema, z.array(personSchema)])) },
          responses: {
            200: {
              description: 'The answer; for an array one answer each, in the same order, errors in place.',
              content: json(z.union([answeredSchema, z.array(one)])),
            },
            400: { description: 'One person could not be assessed.', content: json(notAnsweredSchema) },
            405: { description: 'Another method than POST.' },
            413: { description: 'More than 256 KiB.', content: json(notAnsweredSchema) },
            415: { description: 'Another type than application/json.', content: json(notAnsweredSchema) },
          },
        },
      },
    },
  }
}
