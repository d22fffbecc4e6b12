/** What is entered in the tools, as it is kept in a case: a salt, and a part for each tool in that tool's own shape. */

import { z } from 'zod'
import { deadlineIds } from '../../content/deadlines.ts'
import { proofIds } from '../../content/evidence.ts'
import { fieldIds } from '../../content/letters/fields.ts'
import { type Place, placeLanguages, type TableId, tables } from '../../content/letters/letter.ts'
import { fullWeeks } from '../../content/wages.ts'
import { deductionKinds, extraKinds, payKinds } from '../wages/entries.ts'

export const json = z.json().meta({ id: 'Json', description: 'Any JSON.' })

/** As typed: nothing half-typed is lost. */
export const typed = z.string().max(20_000)
const optional = <T extends z.ZodType>(ids: readonly string[], shape: T) =>
  z.strictObject(Object.fromEntries(ids.map(id => [id, shape.optional()])))
const country = z.enum(['be', 'nl'])
const weekDay = z.strictObject({ start: typed, end: typed, rest: typed })

const parts = {
  wages: z.strictObject({
    periods: z.array(
      z.strictObject({
        country,
        from: typed,
        to: typed,
        presumed: z.boolean(),
        by: z.enum(['hours', 'week', 'days']),
        hours: typed,
        hoursMost: typed,
        week: z.array(weekDay).length(7),
        days: z.string().max(1_000_000),
        fullWeek: z.enum(fullWeeks),
        scale: z.strictObject({ amount: typed, per: z.enum(['hour', 'month']), week: typed, source: typed }),
        client: typed,
        fromAnswers: z.boolean(),
      }),
    ),
    payments: z.array(
      z.strictObject({
        date: typed,
        amount: typed,
        kind: z.enum(payKinds),
        month: typed,
        holiday: z.boolean(),
        fromAnswers: z.boolean(),
      }),
    ),
    deductions: z.array(
      z.strictObject({ date: typed, amount: typed, kind: z.enum(deductionKinds), written: z.enum(['yes', 'no', 'unknown']) }),
    ),
    extras: z.array(z.strictObject({ kind: z.enum(extraKinds), country, amount: typed, date: typed, source: typed })),
    born: typed,
    offer: typed,
  }),
  calendar: z.strictObject({
    chosen: optional(deadlineIds, z.boolean()),
    reminders: z.array(z.int().min(0)),
    says: z.enum(['nothing', 'step', 'own']),
    own: typed,
    saved: z.strictObject({ sequence: z.int().min(0), days: optional(deadlineIds, z.iso.date()) }).optional(),
  }),
  letters: z.strictObject({
    fields: optional(fieldIds, typed),
    rows: optional(Object.keys(tables) as TableId[], z.array(z.array(typed))),
    sender: z.enum(['worker', 'helper', 'union', 'lawyer']).optional(),
    place: z.enum(Object.keys(placeLanguages) as Place[]).optional(),
    language: z.enum(['nl', 'fr']).optional(),
  }),
  proofs: optional(proofIds, z.enum(['have', 'can', 'cannot'])),
}
const salt = z.string().regex(/^[0-9a-f]{32}$/)

/** @returns whether a part may be kept under this name */
export const isPart = (id: string, value: unknown): boolean =>
  id === 'salt' ? salt.safeParse(value).success : Object.hasOwn(parts, id) && parts[id as keyof typeof parts].safeParse(value).success

export const entriesSchema = z
  .strictObject({
    salt,
    wages: parts.wages.optional(),
    calendar: parts.calendar.optional(),
    letters: parts.letters.optional(),
    proofs: parts.proofs.optional(),
  })
  .meta({
    id: 'Entries',
    description: "salt: makes the identities of calendar entries this worker's alone. Else a part for each tool, by its name, as typed.",
  })
