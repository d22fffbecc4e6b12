import type { WageEntries } from './wages/entries.ts'

/** What a person enters beside the answers: hours and pay, names for letters, proof. Kept in memory, or in a file that is sealed. */
export interface Entries {
  /** 32 hex digits from the device's own randomness: makes the identities of calendar entries this person's alone. */
  readonly salt: string
  readonly wages?: WageEntries
}
