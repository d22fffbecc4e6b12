/** The sealed copies against a crash in this browser: one for each open case, under a name that tells nothing, held by the tab where it is open. */
import { keysFrom } from '../shell/kept.ts'
import { randomHex } from '../ui/random.ts'

const place = 'w'

export interface Held {
  /** Where its copy stands. */
  readonly key: string
  /** Lets go of it; a tab that is closed or breaks does so by itself. */
  readonly release: () => void
}

/** Holds the place of a copy, by default a new one. Undefined: another tab holds it. A browser without locks holds nothing back. */
export function hold(key = place + randomHex(8)): Promise<Held | undefined> {
  if (!navigator.locks) return Promise.resolve({ key, release: () => {} })
  return new Promise((done, failed) => {
    navigator.locks
      .request(key, { ifAvailable: true }, lock => (lock ? new Promise<void>(release => done({ key, release })) : done(undefined)))
      .catch(failed)
  })
}

/** Where copies stand of cases that are open in no tab. */
export async function copiesLeft(): Promise<readonly string[]> {
  const keys = await keysFrom(place)
  const held = new Set((await navigator.locks?.query())?.held?.map(l => l.name))
  return keys.filter(k => !held.has(k))
}
