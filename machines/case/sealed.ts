/**
 * A case as one sealed file: age by passphrase (age-encryption.org/v1) over a tar with `case.json`, `summary.html` and `attachments/`. The
 * programs `age` and `tar` open it and make it. Bytes in, bytes out.
 */
import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  type Identity,
  identityToRecipient,
  type Recipient,
  Stanza,
} from 'age-encryption'
import { createTar, type ParsedTarFileItem, parseTar } from 'nanotar'
import { Refused } from '../assessment/accept.ts'
import { type Case, readCase } from './case.ts'

/** A file that goes with a case. Names are those of the file alone, without a folder. */
export interface Attachment {
  readonly name: string
  readonly data: Uint8Array
}
export interface CaseFile {
  readonly case: Case
  /** HTML that is read alone. */
  readonly summary: string
  readonly attachments: readonly Attachment[]
}
export type OpenedCase = Pick<CaseFile, 'case' | 'attachments'>

const folder = 'attachments/'
const longestName = 80

/** A name that every system takes and no attachment has yet. */
export function fileName(name: string, others: readonly Attachment[]): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w.-]+/g, '_')
      .replace(/^\.+/, '')
      .slice(-longestName) || 'file'
  for (let n = 1; ; n++) {
    const tried = n === 1 ? plain : `${n}-${plain}`
    if (!others.some(o => o.name === tried)) return tried
  }
}

/** @param day `YYYY-MM-DD`, which the files in it carry as their date */
export function packed({ case: c, summary, attachments }: CaseFile, day: string): Uint8Array {
  const files = [
    { name: 'case.json', data: JSON.stringify(c, null, 1) },
    { name: 'summary.html', data: summary },
    ...attachments.map(({ name, data }) => ({ name: folder + name, data })),
  ]
  const tar = createTar(files, { attrs: { mtime: Date.parse(day), uid: 0, gid: 0, mode: '600' } })
  const whole = new Uint8Array(tar.length + 1024) // an archive ends with two empty blocks, which its maker may leave out
  whole.set(tar)
  return whole
}

/** @throws Refused: not_a_case, and what `readCase` throws */
export function unpacked(tar: Uint8Array): OpenedCase {
  let files: readonly ParsedTarFileItem[]
  try {
    files = parseTar<never, object, ParsedTarFileItem>(tar.slice().buffer) // the reader looks at the whole buffer behind an array
  } catch {
    throw new Refused('not_a_case', '', 'This sealed file holds no tar archive.')
  }
  const named = files.filter(f => f.type === 'file').map(f => ({ name: f.name.replace(/^\.\//, ''), data: f.data ?? new Uint8Array() }))
  const text = named.find(f => f.name === 'case.json')
  if (!text) throw new Refused('not_a_case', 'case.json', 'This sealed file holds no case.json.')
  const attachments: Attachment[] = []
  for (const { name, data } of named)
    if (name.startsWith(folder)) attachments.push({ name: fileName(name.slice(folder.length), attachments), data: data.slice() })
  return { case: readCase(new TextDecoder().decode(text.data)), attachments }
}

/** Keyboards write accents in two ways; the one that most use, so that the programs of others open it too. */
const composed = (passphrase: string) => passphrase.normalize('NFC')

/**
 * Opens with a passphrase as it was typed, and where that fails without the spaces around it.
 * @returns what was opened, and the passphrase that opened it
 */
export async function asTyped<T>(typed: string, open: (passphrase: string) => Promise<T>): Promise<{ found: T; passphrase: string }> {
  const trimmed = typed.trim()
  try {
    return { found: await open(typed), passphrase: typed }
  } catch (e) {
    if (trimmed === typed || !(e instanceof Refused) || e.code !== 'wrong_passphrase') throw e
    return { found: await open(trimmed), passphrase: trimmed }
  }
}

/** Takes about a second of the processor: a passphrase is made slow to guess. */
export async function sealed(file: CaseFile, passphrase: string, day: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(composed(passphrase))
  return encrypter.encrypt(packed(file, day))
}

/** @throws Refused: not_sealed, no_passphrase (sealed for a key), wrong_passphrase, and what `unpacked` throws */
export async function opened(bytes: Uint8Array, passphrase: string): Promise<OpenedCase> {
  return unpacked(await decrypted(binary(bytes), passphrase))
}
const magic = 'age-encryption.org/v1\n'
const textAt = (bytes: Uint8Array, length: number) => new TextDecoder().decode(bytes.subarray(0, length))
function binary(bytes: Uint8Array): Uint8Array {
  if (textAt(bytes, magic.length) === magic) return bytes
  try {
    return armor.decode(new TextDecoder().decode(bytes))
  } catch {
    throw new Refused('not_sealed', '', 'This is not an age file.')
  }
}
async function decrypted(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  if (!textAt(bytes, magic.length + 10).startsWith(`${magic}-> scrypt `))
    throw new Refused('no_passphrase', '', 'This file is sealed for a key, not with a passphrase.')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(composed(passphrase))
  try {
    return await decrypter.decrypt(bytes)
  } catch {
    throw new Refused('wrong_passphrase', '', 'The passphrase is not right, or the file is damaged.')
  }
}

/** Seals the copy against a crash in no time: for a key of this session, which travels in the file's own header, sealed with the passphrase. */
export interface Keeper {
  kept(file: CaseFile, day: string): Promise<Uint8Array>
}
const keyStanza = 'sealed-key'

export async function keeper(passphrase: string): Promise<Keeper> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const encrypter = new Encrypter()
  encrypter.setPassphrase(composed(passphrase))
  const key = await encrypter.encrypt(identity)
  const carrier: Recipient = { wrapFileKey: () => [new Stanza([keyStanza], key)] }
  return {
    kept(file, day) {
      const each = new Encrypter()
      each.addRecipient(recipient)
      each.addRecipient(carrier)
      return each.encrypt(packed(file, day))
    },
  }
}

/** @throws Refused as `opened` */
export async function openedKept(bytes: Uint8Array, passphrase: string): Promise<OpenedCase> {
  let key: Uint8Array | undefined
  const finder: Identity = {
    unwrapFileKey(stanzas) {
      key = stanzas.find(s => s.args[0] === keyStanza)?.body
      return null
    },
  }
  const looking = new Decrypter()
  looking.addIdentity(finder)
  await looking.decrypt(bytes).catch(() => {})
  if (!key) throw new Refused('not_sealed', '', 'This is not a copy that was kept here.')
  const identity = new TextDecoder().decode(await decrypted(key, passphrase))
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return unpacked(await decrypter.decrypt(bytes))
}
