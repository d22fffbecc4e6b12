/**
 * A diary as a chain: every entry carries the hash of the one before it, so that a later change shows. Nothing is overwritten: a correction is
 * a new entry that names the one it corrects. A hash is SHA-256 of the entry without its own hash, as JSON with sorted keys and no spaces (RFC 8785).
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** `HH:MM`; `to` before `from`: it ended on the next day. */
export interface Hours {
  readonly from: string
  readonly to: string
}
/** A picture by its hashes: the original, and its clean copy without place and other hidden data. */
export interface Photo {
  readonly original: string
  readonly clean: string
}
export const payKinds = ['cash', 'bank', 'goods'] as const
/** What a person writes about one day; what is not known is empty. */
export interface DayNote {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly hours: readonly Hours[]
  /** Minutes without work; null: not told. Files of version 1 say 0 for both. */
  readonly pause: number | null
  readonly place: string
  readonly tasks: string
  /** Who gave orders. */
  readonly orders: string
  /** Euro received on that day with a full stop, `80` or `62.50`, and how. */
  readonly paid: string
  readonly paid_how: '' | (typeof payKinds)[number]
  readonly note: string
  readonly photos: readonly Photo[]
}
export interface Entry extends DayNote {
  /** Its place in the chain, from 1. */
  readonly n: number
  /** The day on which it was written, by the clock of the device: `YYYY-MM-DD`. */
  readonly written: string
  /** The entry that this one takes the place of. */
  readonly corrects?: number
  /** The hash of the entry before; of the first entry, `start` of the chain. */
  readonly before: string
  readonly hash: string
}
export interface Chain {
  /** 64 hex digits of randomness, so that no hash can be guessed from what a day was like. */
  readonly start: string
  readonly entries: readonly Entry[]
}

export const hashOf = (data: Uint8Array): string => bytesToHex(sha256(data))

/** JSON in one form only: keys sorted, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join()}}`
}
export function hashOfEntry(entry: object): string {
  const { hash: _, ...rest } = entry as Partial<Entry>
  return hashOf(utf8ToBytes(canonical(rest)))
}

/** The chain with one more entry. @param written the day of writing, `YYYY-MM-DD` */
export function append(chain: Chain, note: DayNote, written: string, corrects?: number): Chain {
  const last = chain.entries.at(-1)
  const entry = {
    ...note,
    n: chain.entries.length + 1,
    written,
    ...(corrects === undefined ? {} : { corrects }),
    before: last ? last.hash : chain.start,
  }
  return { ...chain, entries: [...chain.entries, { ...entry, hash: hashOfEntry(entry) }] }
}

/** What stands now: the entries that no later one corrects, by day. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const corrected = new Set(entries.map(e => e.corrects))
  return entries.filter(e => !corrected.has(e.n)).sort((a, b) => (a.day === b.day ? a.n - b.n : a.day < b.day ? -1 : 1))
}

/**
 * What is wrong with an entry: `shape` it cannot be read; `changed` its words are not those of its hash; `missing` entries before it are gone;
 * `order` it stands in the wrong place, or twice; `unlinked` it does not follow the entry before it; `corrects` it corrects none that came
 * before; `photo` a picture is gone or another one; `cut` entries after it are gone.
 */
export type Fault = 'shape' | 'changed' | 'missing' | 'order' | 'unlinked' | 'corrects' | 'photo' | 'cut'
export interface Checked {
  /** As it stands in the file; undefined where it cannot be read. */
  readonly entry: Entry | undefined
  readonly faults: readonly Fault[]
}
/** What a file says of itself, not yet believed. */
export interface Claimed {
  readonly start: string
  readonly entries: readonly unknown[]
  /** The number and hash of the last entry when the file was made. */
  readonly end: { readonly n: number; readonly hash: string }
}

/**
 * Checks a chain entry by entry. It shows what was changed without counting the chain anew; who counts all of it anew is found out only by a
 * code that was given away before (`codeAt`).
 * @param photoHolds whether the file has these pictures, unchanged
 */
export function verify(claimed: Claimed, photoHolds: (photo: Photo) => boolean): readonly Checked[] {
  /** The entry before, and its hash where it can be read. */
  let before: { readonly n: number; readonly hash: string | undefined } = { n: 0, hash: claimed.start }
  const checked: Checked[] = claimed.entries.map(raw => {
    if (!isEntry(raw)) {
      before = { n: before.n + 1, hash: undefined }
      return { entry: undefined, faults: ['shape'] }
    }
    const faults: Fault[] = []
    if (hashOfEntry(raw) !== raw.hash) faults.push('changed')
    if (raw.n > before.n + 1) faults.push('missing')
    else if (raw.n < before.n + 1) faults.push('order')
    else if (before.hash !== undefined && raw.before !== before.hash) faults.push('unlinked')
    if (raw.corrects !== undefined && !(raw.corrects >= 1 && raw.corrects < raw.n)) faults.push('corrects')
    if (!raw.photos.every(photoHolds)) faults.push('photo')
    before = raw
    return { entry: raw, faults }
  })
  const last = checked.at(-1)
  const ends = before.n === claimed.end.n && (before.hash ?? claimed.end.hash) === claimed.end.hash
  return ends ? checked : [...checked.slice(0, -1), { entry: last?.entry, faults: [...(last?.faults ?? []), 'cut'] }]
}

/** The check code of an entry, to be written down or given away: the first 20 hex digits of its hash, in fours. */
export const codeOf = (hash: string): string => (hash.slice(0, 20).match(/.{4}/g) ?? []).join(' ')
/** The entry that a check code is of; undefined: none. @param code as typed, in any case, with or without spaces */
export function codeAt(entries: readonly (Entry | undefined)[], code: string): Entry | undefined {
  const digits = code.toLowerCase().replace(/[^0-9a-f]/g, '')
  return digits.length === 20 ? entries.find(e => e && e.hash.slice(0, 20) === digits) : undefined
}

const isText = (x: unknown): x is string => typeof x === 'string'
const isDay = (x: unknown): x is string => isText(x) && /^\d{4}-\d{2}-\d{2}$/.test(x)
const isCount = (x: unknown): x is number => Number.isInteger(x) && (x as number) >= 0
const isHash = (x: unknown): x is string => isText(x) && /^[0-9a-f]{64}$/.test(x)
const isTime = (x: unknown): x is string => isText(x) && /^([01]\d|2[0-3]):[0-5]\d$/.test(x)
const isObject = (x: unknown): x is { readonly [key: string]: unknown } => typeof x === 'object' && x !== null && !Array.isArray(x)
const fields: { readonly [F in keyof Entry]-?: (x: unknown) => boolean } = {
  day: isDay,
  hours: x => Array.isArray(x) && x.every(h => isObject(h) && isTime(h.from) && isTime(h.to)),
  pause: x => x === null || isCount(x),
  place: isText,
  tasks: isText,
  orders: isText,
  paid: x => isText(x) && /^(\d{1,7}(\.\d{1,2})?)?$/.test(x),
  paid_how: x => x === '' || payKinds.some(k => k === x),
  note: isText,
  photos: x => Array.isArray(x) && x.every(p => isObject(p) && isHash(p.original) && isHash(p.clean)),
  n: isCount,
  written: isDay,
  corrects: x => x === undefined || isCount(x),
  before: isHash,
  hash: isHash,
}
/** Whether something has the form of an entry, and nothing more in it. */
const isEntry = (x: unknown): x is Entry =>
  isObject(x) && Object.keys(x).every(k => k in fields) && Object.entries(fields).every(([k, fits]) => fits(x[k]))
