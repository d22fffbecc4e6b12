import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { atEnd } from './ending.ts'
import { isRunning } from './processes.ts'
import { codeOf, Halt } from './trouble.ts'

type Claim = { pid: number; address: string; stopping: boolean }
const patience = 15_000

/** Makes this the only copy on a data folder. A copy that is just stopping is waited for; one that runs is named in a `Halt`. */
export async function claim(folder: string, address: string): Promise<void> {
  const file = join(folder, 'running.json')
  const until = Date.now() + patience
  while (!take(file, { pid: process.pid, address, stopping: false })) {
    const other = holder(file)
    if (!other) rmSync(file, { force: true })
    else if (!other.stopping)
      throw new Halt(
        `Another copy of Tilia is running at ${other.address} with the data in ${folder}: ` +
          `use that one, stop it (kill ${other.pid}), or give this one its own DATA_DIR and PORT.`,
      )
    else if (Date.now() > until)
      throw new Halt(`Another copy of Tilia with the data in ${folder} does not stop: end it (kill -9 ${other.pid}) and start again.`)
    else await sleep(100)
  }
  atEnd(() => rmSync(file, { force: true }))
}

/** Tells a copy that starts meanwhile to wait for this one. */
export function sayStopping(folder: string, address: string): void {
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.pid, address, stopping: true } satisfies Claim))
}

/** A link is made whole or not at all, so no other copy ever reads half a claim. */
function take(file: string, mine: Claim) {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, JSON.stringify(mine))
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The copy that holds the folder, if it lives. */
function holder(file: string): Claim | undefined {
  try {
    const other: Claim = JSON.parse(readFileSync(file, 'utf8'))
    return other.pid !== process.pid && isRunning(other.pid, 'start.mjs') ? other : undefined
  } catch {
    return undefined
  }
}
