/** What is entered in the tools, as it is kept in a case: a salt, and a part for each tool, which its own code reads. */
import { z } from 'zod'

export const json = z.json().meta({ id: 'Json', description: 'Any JSON.' })

/** @returns whether a part may be kept under this name */
export const isPart = (id: string, value: unknown): boolean => /^[a-z][a-z_]*$/.test(id) && json.safeParse(value).success

export const entriesSchema = z
  .object({ salt: z.string().regex(/^[0-9a-f]{32}$/) })
  .catchall(json)
  .meta({
    id: 'Entries',
    description: "salt: makes the identities of calendar entries this worker's alone. Else a part for each tool, by its name.",
  })
