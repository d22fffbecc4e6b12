import type { ProofId, ProofState } from '../content/evidence.ts'

/** What a person enters beside the answers: hours and pay, names for letters, proof. Kept in memory, or in a file that is sealed. */
export interface Entries {
  /** 32 hex digits from the device's own randomness: makes the identities of calendar entries this person's alone. */
  readonly salt: string
  /** What the person has of the proof that counts, or can get. */
  readonly proofs?: { readonly [P in ProofId]?: ProofState }
}
