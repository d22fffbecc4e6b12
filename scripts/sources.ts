/**
 * `npm run sources`: every source and contact with the day it was last looked at, how sure we are, and what rests on it. Ends with 1 where one is
 * amber: not looked at for a year. `--today YYYY-MM-DD` asks for another day.
 */
import { parseArgs } from 'node:util'
import { civilDay } from '../components/check/clock.ts'
import { read } from '../content/calendar/days.ts'
import { contactIds, contactOf, contactsFor } from '../content/directory.ts'
import { pathwayIds } from '../content/pathways.ts'
import { isStale, sourceOf } from '../content/sources/index.ts'
import { sourceUses } from '../machines/source-uses.ts'

const { today = civilDay(new Date(), '') } = asked()
if (!/^\d{4}-\d\d-\d\d$/.test(today) || !read(today)) {
  console.error(`"${today}" is no day. Write it as 2027-11-24.`)
  process.exit(2)
}

type Line = readonly [id: string, checked: string, certainty: string, uses: readonly string[]]
const lines: readonly Line[] = [
  ...[...sourceUses()].map(([id, uses]): Line => [id, sourceOf(id).checked, sourceOf(id).certainty, uses]),
  ...contactIds.map((id): Line => {
    const { checked, certainty, phone } = contactOf(id)
    const oldest = phone && phone.on < checked ? phone.on : checked
    return [`contact ${id}`, oldest, certainty, pathwayIds.filter(p => contactsFor(p).some(c => c === id))]
  }),
]
const table = [
  ['source', 'last checked', 'certainty', 'amber', 'where used'],
  ...lines.map(([id, checked, certainty, uses]) => [id, checked, certainty, isStale(checked, today) ? 'amber' : '', uses.join(' ')]),
]
const widths = table[0]?.map((_, i) => Math.max(...table.map(row => (row[i] as string).length))) ?? []
for (const row of table) console.log(row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell)).join('  '))

const amber = lines.filter(([, checked]) => isStale(checked, today)).length
console.log(`\n${lines.length} sources and contacts, ${amber} amber on ${today}.`)
process.exitCode = amber > 0 ? 1 : 0

function asked(): { readonly today?: string | undefined } {
  try {
    return parseArgs({ options: { today: { type: 'string' } } }).values
  } catch {
    console.error('The only option is --today, with a day: npm run sources -- --today 2027-11-24')
    process.exit(2)
  }
}
