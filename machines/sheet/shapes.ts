/** The shape of a pathway's rules as JSON, from which the published JSON Schema is made (`/api/v1/pathways/schema.json`). */
import { z } from 'zod'
import { pathwayIds } from '../../content/pathways.ts'
import type { WrittenCondition } from './written.ts'

const status = z.enum(['available', 'conditional', 'blocked', 'not-applicable'])
const id = z.string().regex(/^[a-z][a-z0-9_-]*$/)
const day = z.iso.date()

const conditionSchema: z.ZodType<WrittenCondition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ op: z.literal('always') }),
      z.strictObject({ op: z.enum(['is', 'isNot', 'has']), fact: id, values: z.array(z.string()) }),
      z.strictObject({ op: z.literal('given'), fact: id }),
      z.strictObject({ op: z.enum(['atLeast', 'below']), fact: id, than: z.number() }),
      z.strictObject({ op: z.enum(['since', 'before']), fact: id, day }),
      z.strictObject({ op: z.enum(['all', 'any']), of: z.array(conditionSchema) }),
      z.strictObject({ op: z.literal('not'), of: conditionSchema }),
      z.strictObject({ op: z.literal('passed'), deadline: id }),
      z.strictObject({ op: z.literal('inForce'), law: id }),
      z.strictObject({ op: z.literal('derived'), derived: id }),
    ]),
  )
  .meta({
    id: 'Condition',
    description:
      'True, false, or not known. is: the answer is one of values. isNot: it is another one. has: one of values was chosen. given: there is such a date. atLeast, below, since, before: compared with a number or a day. passed: a term is over under every reading of the law. inForce: a bill or announced change counts as law. derived: a derived fact reads yes.',
  })
const step = z.union([
  z
    .strictObject({
      name: z.string().meta({ description: 'The question, as a lawyer would write it.' }),
      asks: id.meta({ description: 'A fact, a derived fact or a deadline. A deadline is running or over.' }),
      ways: z.array(
        z.strictObject({
          answers: z.array(z.string()).optional().meta({ description: 'Left out: every other answer.' }),
          to: z.string().meta({ description: 'The name of a step further down.' }),
        }),
      ),
      source: id,
    })
    .meta({
      id: 'Question',
      description:
        'The first way that fits is taken: one of its answers was given, or chosen. A question that does not apply reads no. Without an answer the walk rests here.',
    }),
  z
    .strictObject({
      name: z.string().meta({ description: 'The id of the reason.' }),
      outcome: status,
      says: z.string(),
      deadlines: z.array(id),
      source: id,
    })
    .meta({ id: 'End' }),
])
const derived = z
  .strictObject({
    says: z.string(),
    answers: z.array(z.string()),
    when: conditionSchema.optional().meta({ description: 'Yes if this holds. Left out: worked out from dates or sums, as rule says.' }),
    rule: z.string().optional(),
    reads: z.array(id).optional().meta({ description: 'What it is worked out from.' }),
    source: id.optional(),
  })
  .meta({ id: 'Derived' })

export const rulesSchema = z
  .strictObject({
    id: z.enum(pathwayIds),
    language: z.string().meta({ description: 'The language of everything that is said; ids and names of steps are the same in all.' }),
    law: day.meta({ description: 'The date of the rules.' }),
    name: z.string(),
    steps: z.array(step).min(1).meta({ description: 'The first is where the pathway starts. Ways lead only down the list.' }),
    facts: z.record(
      id,
      z.strictObject({
        kind: z.enum(['yes-no', 'one', 'many', 'date', 'number']),
        question: z.string(),
        answers: z.record(z.string(), z.string()).meta({ description: 'Every answer with its words; empty for dates and numbers.' }),
        askedIf: conditionSchema.optional().meta({ description: 'When the question applies; left out: always.' }),
        implied: z
          .array(z.strictObject({ answer: z.string(), when: conditionSchema }))
          .meta({ description: 'Answers that follow from others.' }),
      }),
    ),
    derived: z.record(id, derived),
    deadlines: z.record(
      id,
      z.strictObject({
        name: z.string(),
        rule: z.string(),
        kind: z.enum(['last_day', 'ends', 'opens', 'act_before']),
        counting: z.string().meta({ description: 'The counting class, by which the last day is found.' }),
        reads: z.array(id),
        certainty: z.string().meta({ description: 'S seen in a source, K own knowledge, K? doubtful, - our own advice; several: mixed.' }),
        source: id,
      }),
    ),
    options: z
      .record(
        id,
        z.strictObject({
          says: z.string(),
          becomes: status,
          instead: z
            .strictObject({ becomes: status, when: conditionSchema })
            .optional()
            .meta({ description: 'What it becomes while this is not surely false.' }),
          when: conditionSchema,
          deadlines: z.array(id),
        }),
      )
      .meta({ description: 'What can be done inside the pathway. They never change its outcome.' }),
    barriers: z
      .record(
        id,
        z.strictObject({
          says: z.string(),
          helps: z.string(),
          when: conditionSchema,
          weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
          certainty: z.string(),
        }),
      )
      .meta({ description: 'What stands in the way although the law opens the door. They never change the outcome.' }),
    sources: z.record(
      id,
      z.strictObject({
        title: z.string(),
        article: z.string().optional(),
        link: z.string().optional(),
        certainty: z.string(),
        checked: day,
      }),
    ),
  })
  .meta({ id: 'PathwayRules', title: 'The rules of one pathway' })

export type PathwayRules = z.infer<typeof rulesSchema>
/** As published. */
export const rulesJsonSchema = (): object => z.toJSONSchema(rulesSchema)

/** What there is: `/api/v1/pathways`. */
export const listSchema = z
  .array(
    z.strictObject({
      id: z.enum(pathwayIds),
      name: z.string(),
      rules: z.string().meta({ description: 'Address of the rules as JSON.' }),
      picture: z.string().meta({ description: 'Address of the picture as SVG.' }),
      text: z.string().meta({ description: 'Address of the same as plain text.' }),
    }),
  )
  .meta({ id: 'Pathways' })

/** What the build proved: `/api/v1/proofs`. */
export const proofsSchema = z
  .strictObject({
    law: day,
    pathways: z.array(
      z.strictObject({
        pathway: z.enum(pathwayIds),
        steps: z.int(),
        questions: z.int(),
        outcomes: z.record(status, z.int()),
        ways: z.int(),
        cases: z.int().meta({ description: 'Worked cases, each checked by the tests.' }),
        records: z.int().meta({ description: 'Sets of answers that the steps can tell apart, each walked down to its end.' }),
        deadEnds: z.array(z.string()).meta({ description: 'Answers that lead nowhere; none, or the tests fail.' }),
        unreached: z.array(z.string()).meta({ description: 'Steps that no record comes to; none, or the tests fail.' }),
        untaken: z.array(z.string()).meta({ description: 'Ways that no record takes; none, or the tests fail.' }),
        examples: z
          .array(
            z.strictObject({
              reason: z.string(),
              outcome: status,
              answers: z.record(id, z.union([z.string(), z.array(z.string()), z.number()])),
            }),
          )
          .meta({ description: 'The fewest answers that lead to each reason.' }),
      }),
    ),
  })
  .meta({ id: 'Proofs' })
