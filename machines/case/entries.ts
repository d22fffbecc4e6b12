/** The shape of what is entered in the tools, as it is kept in a case. */
import { z } from 'zod'
import type { Entries } from '../entries.ts'

export const entriesSchema = z
  .strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/) })
  .meta({ id: 'Entries' }) satisfies z.ZodType<Entries>
