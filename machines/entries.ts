/** What a person enters beside the answers: hours and pay, names for letters, proof. Kept in memory, or in a file that is sealed. */
import type { ProofId, ProofState } from '../content/evidence.ts'
import type { CalendarEntries } from './calendar.ts'
import type { LetterEntries } from './letters/entries.ts'
import type { WageEntries } from './wages/entries.ts'

export interface Entries {
  /** 32 hex digits from the device's own randomness: makes the identities of calendar entries this person's alone. */
  readonly salt: string
  readonly wages?: WageEntries
  readonly calendar?: CalendarEntries
  /** Names, addresses, days and rows for letters. */
  readonly letters?: LetterEntries
  /** What the person has of the proof that counts, or can get. */
  readonly proofs?: { readonly [P in ProofId]?: ProofState }
}
