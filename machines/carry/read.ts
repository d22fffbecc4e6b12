/** Reads the code of a sheet again (see code.ts), strictly: what it does not know is set aside and named, or refused with what would be needed. */
import { Decrypter } from 'age-encryption'
import { inflateSync } from 'fflate'
import { read } from '../../content/calendar/days.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { accept, Refused } from '../assessment/accept.ts'
import { type Carrying, lockedFlag, magic, mostBytes, version } from './code.ts'
import { plainWord } from './word.ts'

/** What a code held. Every answer is still to be confirmed with the person. */
export interface Carried extends Carrying {
  /** Questions and answers that this program does not know. */
  readonly setAside: readonly { readonly fact: string; readonly answer: unknown }[]
}
/** `foreign`: no code of ours. `newer`: made by a later version. `damaged`: not whole. `word`: locked, and not with this word. */
export type Refusal = 'foreign' | 'newer' | 'damaged' | 'word'
export class NotRead extends Error {
  readonly refusal: Refusal
  /** The version that reads it, where the code says so. */
  readonly needs: number | null
  constructor(refusal: Refusal, needs: number | null = null) {
    super(refusal)
    this.name = 'NotRead'
    this.refusal = refusal
    this.needs = needs
  }
}

const mostJson = 65_536
/** What a locked code may ask of this device: 256 MB, as the age program asks for by itself. */
const mostWork = 18

/** Whether a word is needed. @throws NotRead where these bytes are no code that this version reads */
export function isLocked(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, magic.length))
  if (head !== magic) {
    const later = /^TIL(\d)$/.exec(head)
    throw later ? new NotRead('newer', Number(later[1])) : new NotRead('foreign')
  }
  const flags = bytes[magic.length]
  if (flags === undefined || bytes.length > mostBytes) throw new NotRead('damaged')
  if ((flags & ~lockedFlag) !== 0) throw new NotRead('newer')
  return flags === lockedFlag
}

/** @param word needed where `isLocked`. @throws NotRead */
export async function decode(bytes: Uint8Array, word = ''): Promise<Carried> {
  const payload = bytes.subarray(magic.length + 1)
  return carriedIn(inflated(isLocked(bytes) ? await opened(payload, word) : payload))
}

async function opened(file: Uint8Array, word: string): Promise<Uint8Array> {
  const work = /^-> scrypt \S+ (\d+)$/m.exec(String.fromCharCode(...file))
  if (!work || Number(work[1]) > mostWork) throw new NotRead('damaged')
  const key = new Decrypter()
  key.addPassphrase(plainWord(word))
  try {
    return await key.decrypt(file)
  } catch (e) {
    throw new NotRead(/^no identity matched/.test((e as Error).message) ? 'word' : 'damaged')
  }
}

/** The JSON as text, at most `mostJson` long, however much the bytes would unfold to. */
function inflated(packed: Uint8Array): string {
  try {
    const found = inflateSync(packed, { out: new Uint8Array(mostJson + 1) })
    if (found.length <= mostJson) return new TextDecoder('utf-8', { fatal: true }).decode(found)
  } catch {
    // falls through: not whole
  }
  throw new NotRead('damaged')
}

function carriedIn(text: string): Carried {
  let found: { readonly [key: string]: unknown }
  try {
    found = JSON.parse(text)
  } catch {
    throw new NotRead('damaged')
  }
  if (!isObject(found)) throw new NotRead('damaged')
  const { v, law, made, lang, salt, facts } = found
  if (typeof v === 'number' && v !== version) throw new NotRead('newer', v)
  const fits =
    v === version &&
    isDate(law, 10) &&
    isDate(made, 7) &&
    matches(lang, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) &&
    matches(salt, /^[0-9a-f]{32}$/) &&
    isObject(facts)
  if (!fits) throw new NotRead('damaged')
  const setAside: { fact: string; answer: unknown }[] = []
  const answers = Object.entries(facts).flatMap(([fact, answer]) => {
    const known = answerTo(fact, answer)
    if (known === undefined) setAside.push({ fact, answer })
    return known === undefined ? [] : [[fact, known]]
  })
  return { law, made, lang, salt, facts: Object.fromEntries(answers) as Answers, setAside }
}

/** The answer, through the door that every answer goes through; undefined: not known. A list with one unknown answer is not taken in part. */
function answerTo(fact: string, answer: unknown): unknown {
  try {
    return accept({ id: '', today: lawDate, facts: { [fact]: answer } }).answers[fact as FactId]
  } catch (e) {
    if (e instanceof Refused) return undefined
    throw e
  }
}

const isObject = (x: unknown): x is { readonly [key: string]: unknown } => typeof x === 'object' && x !== null && !Array.isArray(x)
const matches = (x: unknown, form: RegExp): x is string => typeof x === 'string' && form.test(x)
const isDate = (x: unknown, length: number): x is string => typeof x === 'string' && x.length === length && read(x) !== undefined
