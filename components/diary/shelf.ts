/** Where an open diary and its pictures stand: in memory alone, or sealed on the device. */
import { type Chain, hashOf } from '../../machines/diary/chain.ts'
import { newKey, openFor, openWithWord, sealFor, sealWithWord } from '../seal/seal.ts'
import { forgetFrom, keepAt, keptAt, replaceAt } from '../shell/kept.ts'
import type { TypedDay } from './day-form.tsx'

/** A day that is being written: its pictures stand in the shelf, as those of the draft. */
export interface Begun {
  readonly draft: TypedDay
  /** What stood in the form before anything was written. */
  readonly base: TypedDay
  /** The number of the entry that it corrects. */
  readonly corrects?: number
}
export interface Shelf {
  /** Whether it stands on the device. */
  readonly kept: boolean
  /** Bytes of all pictures. */
  readonly size: number
  /** Whether a day that is being written is kept with it. */
  readonly begun: boolean
  /** How many entries stand on the device. */
  readonly written: number
  /** Resolves once it is written, in the order of calls; throws where it was not, also because another tab has written. */
  save(chain: Chain, begun?: Begun): Promise<void>
  /** Takes a picture in; gives its hash. Until the chain is saved, nothing names it. One that cannot be written waits in memory for that. */
  put(photo: Uint8Array): Promise<string>
  photo(hash: string): Promise<Uint8Array | undefined>
}

/** @param photos by hash */
export function inMemory(photos: Map<string, Uint8Array>): Shelf {
  return {
    kept: false,
    begun: false,
    written: 0,
    get size() {
      return [...photos.values()].reduce((sum, p) => sum + p.length, 0)
    },
    async save() {},
    async put(photo) {
      const hash = hashOf(photo)
      photos.set(hash, photo)
      return hash
    },
    photo: async hash => photos.get(hash),
  }
}

/** What is kept: a key sealed with the word, and the diary sealed for that key. Pictures stand beside it under random names. */
interface Kept {
  /** Counts how often it was written. */
  readonly r: number
  readonly s: Uint8Array
  readonly d: Uint8Array
}
/** What is sealed: where each picture stands, by its hash, and how large it is. */
interface Inside {
  readonly chain: Chain
  readonly begun?: Begun
  readonly photos: { readonly [hash: string]: readonly [name: string, size: number] }
}
const place = 'a'
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

export const isKept = async (): Promise<boolean> => (await keptAt(place)) !== undefined
export const forget = (): Promise<void> => forgetFrom(place)

function onDevice(key: string, sealedKey: Uint8Array, first: Inside, written: number): Shelf {
  const photos = { ...first.photos }
  let rounds = written
  let begun = first.begun !== undefined
  let entries = written > 0 ? first.chain.entries.length : 0
  /** Pictures that could not be written: in memory alone. */
  const waiting = new Map<string, Uint8Array>()
  let writing: Promise<void> = Promise.resolve()
  async function write(inside: Inside) {
    const d = await sealFor(key, JSON.stringify(inside))
    await replaceAt<Kept>(place, { r: rounds + 1, s: sealedKey, d }, there => (there?.r ?? 0) === rounds)
    rounds++
    begun = inside.begun !== undefined
    entries = inside.chain.entries.length
  }
  async function writePhoto(hash: string, photo: Uint8Array) {
    // Another tab may have taken everything away.
    if (rounds > 0 && !(await isKept())) throw new Error('Nothing is kept any more')
    const name = place + crypto.getRandomValues(new Uint32Array(2)).join('')
    await keepAt(name, await sealFor(key, photo))
    photos[hash] = [name, photo.length]
    waiting.delete(hash)
  }
  async function writeAll(chain: Chain, day: Begun | undefined) {
    for (const [hash, photo] of waiting) await writePhoto(hash, photo)
    await write({ chain, photos, ...(day && { begun: day }) })
  }
  return {
    kept: true,
    get size() {
      const sizes = [...Object.values(photos).map(([, size]) => size), ...[...waiting.values()].map(p => p.length)]
      return sizes.reduce((sum, size) => sum + size, 0)
    },
    get begun() {
      return begun
    },
    get written() {
      return entries
    },
    save(chain, day) {
      writing = writing.catch(() => {}).then(() => writeAll(chain, day))
      return writing
    },
    async put(photo) {
      const hash = hashOf(photo)
      if (!photos[hash]) await writePhoto(hash, photo).catch(() => waiting.set(hash, photo))
      return hash
    },
    async photo(hash) {
      const sealed = photos[hash] && (await keptAt<Uint8Array>(photos[hash][0]))
      return sealed ? openFor(key, sealed) : waiting.get(hash)
    },
  }
}

/** Keeps a diary on the device from now on, with its pictures. Throws where one is kept already, or not all of it can be kept. */
export async function keep(word: string, chain: Chain, shelf: Shelf): Promise<Shelf> {
  if (await isKept()) throw new Error('One is kept already')
  const key = await newKey()
  const kept = onDevice(key, await sealWithWord(key, word), { chain, photos: {} }, 0)
  try {
    for (const hash of chain.entries.flatMap(e => e.photos.flatMap(p => [p.original, p.clean]))) {
      const photo = await shelf.photo(hash)
      if (photo) await kept.put(photo)
    }
    await kept.save(chain)
  } catch (error) {
    await forget()
    throw error
  }
  // So that the browser does not throw it away by itself; some ask, some never do.
  await navigator.storage?.persist?.().catch(() => false)
  return kept
}

/** Opens what is kept; undefined: another word. Throws where nothing can be read. */
export async function unlock(
  word: string,
): Promise<{ readonly chain: Chain; readonly shelf: Shelf; readonly begun?: Begun | undefined } | undefined> {
  const kept = await keptAt<Kept>(place)
  if (!kept) throw new Error('Nothing is kept')
  const key = await openWithWord(kept.s, word)
  if (!key) return undefined
  const inside = JSON.parse(text(await openFor(text(key), kept.d))) as Inside
  return { chain: inside.chain, begun: inside.begun, shelf: onDevice(text(key), kept.s, inside, kept.r) }
}
