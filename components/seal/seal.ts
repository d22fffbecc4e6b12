/**
 * Sealing in the browser, as ordinary age files that the stock `age` program opens too: with a word, or for a key that is itself sealed with
 * a word. Loaded only by pages that seal: it is larger than a page.
 */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** 64 MB of memory and about two seconds on a cheap phone for each try; who guesses needs as much. */
const workFactor = 16

/** Browsers before 2022 lack what sealing needs. */
export const canSeal = (): boolean => typeof TransformStream === 'function' && typeof ReadableStream === 'function'
/** Keyboards put a space after a word, and write accents in two ways. */
const plainWord = (word: string) => word.trim().normalize('NFC')

export function sealWithWord(data: Uint8Array | string, word: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(plainWord(word))
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(data as Uint8Array)
}
/** Undefined: another word, or a file that was cut or changed; sealing cannot tell which. */
export async function openWithWord(sealed: Uint8Array, word: string): Promise<Uint8Array | undefined> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(plainWord(word))
  return decrypter.decrypt(sealed).catch(() => undefined)
}

/** A new key as text; who has it opens what is sealed for it. */
export const newKey = (): Promise<string> => generateX25519Identity()
export async function sealFor(key: string, data: Uint8Array | string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(key))
  return encrypter.encrypt(data as Uint8Array)
}
/** Throws where it was cut, changed, or sealed for another key. */
export function openFor(key: string, sealed: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(key)
  return decrypter.decrypt(sealed)
}

/** Whether a file is sealed: by its first line. */
export const isSealed = (data: Uint8Array): boolean => new TextDecoder().decode(data.subarray(0, 21)) === 'age-encryption.org/v1'
