/**
 * The answers of one person as the bytes of a code on a sheet: `TIL1`, a byte of flags, then canonical JSON
 * `{v: 1, law, made, lang, salt, facts}` as raw deflate, in an age file where it is locked (flag 1). `read.ts` reads it again.
 */
import { Encrypter } from 'age-encryption'
import { deflateSync } from 'fflate'
import type { Answers } from '../../content/facts/index.ts'
import { plainWord } from './word.ts'

export const magic = 'TIL1'
export const version = 1
/** The only flag: what follows is an age file. */
export const lockedFlag = 1
/** The most bytes that one QR code holds, so the most that is ever read. */
export const mostBytes = 2953
/**
 * scrypt with N = 2^15 takes 32 MB, which a cheap phone has, and well under a second there. The word that the device makes has 53 bits:
 * at ten thousand tries a second that is more than 15,000 years on average.
 */
const workFactor = 15

export interface Carrying {
  /** The date of the rules, `YYYY-MM-DD`. */
  readonly law: string
  /** The month in which the sheet was made, `YYYY-MM`: no day, which could place a person. */
  readonly made: string
  /** The language of the person. */
  readonly lang: string
  /** `Entries.salt`, so that a calendar file of the helper updates that of the person. */
  readonly salt: string
  /** Only answers that count; unknown and withheld are answers. */
  readonly facts: Answers
}

/** @param word locks the code; without it anyone with a reader can read it */
export async function encode(carrying: Carrying, word?: string): Promise<Uint8Array> {
  const { law, made, lang, salt, facts } = carrying
  const json = new TextEncoder().encode(canonical({ v: version, law, made, lang, salt, facts }))
  const packed = deflateSync(json, { level: 9, mem: 12 })
  if (word === undefined) return joined(0, packed)
  const lock = new Encrypter()
  lock.setPassphrase(plainWord(word))
  lock.setScryptWorkFactor(workFactor)
  return joined(lockedFlag, await lock.encrypt(packed))
}

function joined(flags: number, payload: Uint8Array): Uint8Array {
  const all = new Uint8Array(magic.length + 1 + payload.length)
  all.set(new TextEncoder().encode(magic))
  all[magic.length] = flags
  all.set(payload, magic.length + 1)
  return all
}

/** JSON in one form only: keys in order, lists of answers in order, no spaces. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, v]) => v !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
    .join()}}`
}
