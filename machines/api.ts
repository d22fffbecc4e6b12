/** The shape of an answer as zod schemas, from which the OpenAPI document is made; tests/api.test.ts holds real answers against them. */
import { z } from 'zod'
import { barriers } from '../content/barriers.ts'
import { deadlineIds } from '../content/deadlines.ts'
import { eventIds, whos } from '../content/events.ts'
import { factIds } from '../content/facts/index.ts'
import { folds } from '../content/folds.ts'
import { interactions } from '../content/interactions.ts'
import { lawDate } from '../content/law.ts'
import { pathwayIds } from '../content/pathways.ts'
import { matters } from '../content/plan.ts'
import { personSchema } from './assessment/accept.ts'
import { planGroups } from './assessment/plan.ts'
import { listSchema, proofsSchema, rulesSchema } from './sheet/shapes.ts'

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
  done: z.literal(true).optional().meta({ description: 'It was told that what is due by then was done.' }),
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

const eventId = z.enum(eventIds as [string, ...string[]])
const traceAnswer = traceStep.shape.answer
const way = z.strictObject({
  changes: z.array(
    z.strictObject({
      event: eventId,
      by: z.enum(whos).meta({ description: 'Who can bring it about.' }),
      day: day.nullable().meta({ description: 'Where time must go by: the day from which it is so.' }),
    }),
  ),
  outcome: z
    .enum(['available', 'conditional', 'open'])
    .meta({ description: 'What the pathway then is; open: it can open, and rests on missing facts.' }),
  reason: z.string().nullable(),
  missing: z.array(factId),
})
const nearestResult = z
  .strictObject({
    outcome: optionState,
    reason: z.string().nullable(),
    missing: z.array(factId).meta({ description: 'Facts to find out; only while the outcome is open.' }),
    failed: z
      .strictObject({ step: z.string(), fact: z.string(), answer: traceAnswer })
      .nullable()
      .meta({ description: 'The step that decides, with the answer that was followed.' }),
    ways: z.array(way).meta({ description: 'The smallest sets of changes that open it, at most three.' }),
    none: z.enum(['stands', 'guardian', 'nothing', 'far']).nullable().meta({
      description:
        'No way was found. stands: the reason itself is the way; guardian: under 18, a guardian comes first; nothing: no change that is known opens it; far: it takes more changes than are looked for.',
    }),
    unchanging: z
      .enum(['happened', 'who_you_are', 'where_you_are', 'harm', 'wish', 'others'])
      .nullable()
      .meta({ description: 'Why nothing opens it.' }),
  })
  .meta({ id: 'NearestResult' })
export const nearestSchema = z
  .strictObject({
    id: z.string(),
    today: day,
    law: day,
    results: z
      .strictObject(Object.fromEntries(pathwayIds.map(p => [p, nearestResult.optional()])))
      .meta({ description: 'Every pathway that is not available.' }),
  })
  .meta({ id: 'Nearest' })

const outcomeThen = z.strictObject({ outcome: optionState, reason: z.string().nullable() })
const barrierId = barrier.shape.id
export const whatIfSchema = z
  .strictObject({
    id: z.string(),
    today: day,
    later: day.meta({ description: 'The day after the events.' }),
    law: day,
    events: z.array(eventId),
    possible: z.array(eventId).meta({ description: 'What can happen to this person now.' }),
    differences: z.array(
      z.strictObject({
        pathway: z.enum(pathwayIds),
        kind: z.enum(['gained', 'lost', 'other']),
        before: outcomeThen,
        after: outcomeThen,
        dates: z.array(z.strictObject({ id: deadline.shape.id, before: day.nullable(), after: day.nullable() })),
        passed: z.array(deadline.shape.id).meta({ description: 'Terms that run now and no longer then.' }),
        options: z.array(z.strictObject({ id: z.string(), before: optionState.nullable(), after: optionState.nullable() })),
        barriers: z.strictObject({ come: z.array(barrierId), gone: z.array(barrierId) }),
        why: z
          .strictObject({ step: z.string(), fact: z.string(), before: traceAnswer, after: traceAnswer })
          .nullable()
          .meta({ description: 'The first step that goes another way; null: only dates, options or barriers differ.' }),
      }),
    ),
    closes: z.array(interaction).meta({ description: 'Interactions by which the events end a claim or a paper, or can.' }),
  })
  .meta({ id: 'WhatIf' })
const whatIfPersonSchema = personSchema.extend({ events: z.array(eventId).optional() }).meta({ id: 'PersonWithEvents' })

/** The OpenAPI 3.1 document of /api/v1. */
export function openApi(): object {
  const schema = (s: z.ZodType) => {
    const { $schema: _, ...rest } = z.toJSONSchema(s, { io: 'input', unrepresentable: 'any' })
    return rest
  }
  const json = (s: z.ZodType) => ({ 'application/json': { schema: schema(s) } })
  /** One address: one person, or several in an array. */
  const post = (summary: string, person: z.ZodType, answered: z.ZodType) => ({
    post: {
      summary,
      requestBody: { required: true, content: json(z.union([person, z.array(person)])) },
      responses: {
        200: {
          description: 'The answer; for an array one answer each, in the same order, errors in place.',
          content: json(z.union([answered, z.array(z.union([answered, notAnsweredSchema]))])),
        },
        400: { description: 'One person could not be answered.', content: json(notAnsweredSchema) },
        405: { description: 'Another method than POST.' },
        413: { description: 'More than 256 KiB.', content: json(notAnsweredSchema) },
        415: { description: 'Another type than application/json.', content: json(notAnsweredSchema) },
      },
    },
  })
  const ok = (content: object) => ({ description: 'As described.', content })
  const text = (name: string, where: 'path' | 'query', values: z.ZodType) => ({
    name,
    in: where,
    required: where === 'path',
    schema: schema(values),
  })
  /** What is only read, in one language; of one pathway or of all. */
  const read = (summary: string, content: object, ofOne = false) => ({
    summary,
    parameters: [...(ofOne ? [text('id', 'path', z.enum(pathwayIds))] : []), text('lang', 'query', z.string().default('en'))],
    responses: {
      200: ok(content),
      400: { description: 'Not in this language.', content: json(notAnsweredSchema) },
      ...(ofOne ? { 404: { description: 'No such pathway.', content: json(notAnsweredSchema) } } : {}),
    },
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tilia',
      version: '1',
      description: `Remedies and barriers for people exploited at work in Belgium and the Netherlands, by the rules of ${lawDate}. Information, not legal advice. For programs of those who host this copy; nothing sent here is kept or logged.`,
    },
    paths: {
      '/api/v1/assess': post('Assesses one person, or several in an array.', personSchema, answeredSchema),
      '/api/v1/nearest': post('Why each way that is not open fails, and the fewest changes that open it.', personSchema, nearestSchema),
      '/api/v1/what-if': post('What would follow from events, one after the other, against now.', whatIfPersonSchema, whatIfSchema),
      '/api/v1/pathways': { get: read('All pathways, with the addresses of their rules.', json(listSchema)) },
      '/api/v1/pathways/{id}': { get: read('The rules of one pathway.', json(rulesSchema), true) },
      '/api/v1/pathways/{id}.svg': { get: read('The same drawn, 360 px wide.', { 'image/svg+xml': {} }, true) },
      '/api/v1/pathways/{id}.txt': { get: read('The drawing as plain text.', { 'text/plain': {} }, true) },
      '/api/v1/pathways/schema.json': { get: { summary: 'JSON Schema of the rules.', responses: { 200: ok({ 'application/json': {} }) } } },
      '/api/v1/proofs': { get: { summary: 'What the build proved of every pathway.', responses: { 200: ok(json(proofsSchema)) } } },
    },
  }
}
