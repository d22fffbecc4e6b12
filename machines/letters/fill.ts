/** A letter filled in: its pieces in its own language with the parallel text, and what is still missing. Pure. */
import { type FieldId, fieldOf } from '../../content/letters/fields.ts'
import { type LetterId, letterOf } from '../../content/letters/index.ts'
import {
  type Letter,
  type LetterLanguage,
  type Part,
  placeLanguages,
  type Sender,
  type TableId,
  tables,
} from '../../content/letters/letter.ts'
import type { SourceId } from '../../content/sources/index.ts'
import { personOn } from '../assessment/assess.ts'
import { type Filling, fieldValue, moneyIn } from './values.ts'

/** Words by language, and a day as it is written in that language. */
export interface Tongue {
  /** The text at an id of `letter-texts`, with these values. */
  say(language: string, id: string, values: { readonly [field: string]: string }): string
  day(day: string, language: string): string
}
/** A piece of text; with a field: what stands in its place, or that it is missing. */
export interface Run {
  readonly text: string
  readonly field?: FieldId
  readonly missing?: true
}
export interface Block {
  readonly id: string
  readonly kind: 'sender' | 'date' | 'to' | 'subject' | 'greeting' | 'closing' | 'signature' | Part['kind']
  /** In the language of the letter, and in that of the reader where it is another. */
  readonly text: readonly Run[]
  readonly parallel?: readonly Run[]
  readonly value?: readonly Run[]
  readonly source?: SourceId
  readonly grid?: Grid
  readonly parallelGrid?: Grid
}
export interface Grid {
  readonly table: TableId
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** It must have rows, and has none. */
  readonly missing?: true
}
export interface Filled {
  readonly language: LetterLanguage
  readonly sender: Sender
  readonly blocks: readonly Block[]
  /** What stands in the shown parts, in order; and which of it must still be filled. */
  readonly fields: readonly FieldId[]
  readonly missing: readonly FieldId[]
  /** Fields that may be filled, and would bring in a part that is left out now. */
  readonly could: readonly FieldId[]
  readonly tables: readonly TableId[]
  readonly finished: boolean
}

/** The language in which a letter is written: undefined while the place of work, or the choice where either may be used, is not known. */
export function languageFor(letter: Letter, { place, language }: Filling['entries']): LetterLanguage | undefined {
  if (letter.country === 'nl') return 'nl'
  const own = place && placeLanguages[place]
  return own === 'either' ? language : own
}
/** Who sends it: as chosen where that may be, else the first who may. */
export const senderOf = (letter: Letter, { sender }: Filling['entries']): Sender =>
  sender && letter.by.includes(sender) ? sender : (letter.by[0] as Sender)

const open = '\uE000'
const close = '\uE001'
/** A field as it travels through a message: the message is read once, then each place is filled. */
const places = new Proxy({} as { readonly [field: string]: string }, {
  get: (_, field) => (typeof field === 'string' ? `${open}${field}${close}` : undefined),
  has: () => true,
})

/** @param reader the language of who reads along */
export function fill(id: LetterId, filling: Filling, tongue: Tongue, reader: string): Filled {
  const letter = letterOf(id)
  const { entries } = filling
  const person = personOn(filling.answers, filling.today)
  const language = languageFor(letter, entries) ?? 'nl'
  const sender = senderOf(letter, entries)
  const used = new Set<FieldId>()
  const missing = new Set<FieldId>()
  const could = new Set<FieldId>()
  const shownTables = new Set<TableId>()
  let tableMissing = false

  const runIn = (field: FieldId, inLanguage: string): Run => {
    const value = fieldValue(field, filling)
    if (value === undefined) return { text: '', field, missing: true }
    const { kind } = fieldOf(field)
    const text =
      kind === 'day'
        ? tongue.day(value, inLanguage)
        : kind === 'money'
          ? moneyIn(inLanguage, value)
          : kind === 'number'
            ? numberIn(inLanguage, value)
            : value
    return { text, field }
  }
  const runsIn = (inLanguage: string, text: string): readonly Run[] =>
    tongue
      .say(inLanguage, text, places)
      .split(new RegExp(`${open}([a-z_]+)${close}`))
      .flatMap((piece, i): readonly Run[] => (i % 2 === 1 ? [runIn(piece as FieldId, inLanguage)] : piece ? [{ text: piece }] : []))
  const fieldsOf = (runs: readonly Run[]) => runs.flatMap(r => r.field ?? [])
  const gridIn = (inLanguage: string, table: TableId, needed: boolean): Grid => {
    const rows = rowsIn(inLanguage, table, filling, tongue)
    return {
      table,
      heads: tables[table].map(column => tongue.say(inLanguage, `tables.${table}.${column}`, {})),
      rows,
      ...(needed && rows.length === 0 ? { missing: true } : {}),
    }
  }
  const block = (kind: Block['kind'], id: string, text: string, more: Partial<Block> = {}): Block => ({
    id,
    kind,
    text: runsIn(language, text),
    ...(reader === language ? {} : { parallel: runsIn(reader, text) }),
    ...more,
  })
  /** Counts what stands in a block; undefined: an optional field in it is empty, so it is left out. */
  const counted = (b: Block): Block | undefined => {
    const all = [...b.text, ...(b.value ?? [])]
    const lacking = all.flatMap(r => (r.missing && r.field ? [r.field] : []))
    const optional = lacking.filter(f => fieldOf(f).optional)
    if (optional.length > 0) {
      for (const f of optional) could.add(f)
      return undefined
    }
    for (const f of fieldsOf(all)) used.add(f)
    for (const f of lacking) missing.add(f)
    return b
  }
  const partBlock = (part: Part): Block | undefined => {
    if (part.when && person.truth(part.when) !== true) return undefined
    if (part.by && !part.by.includes(sender)) return undefined
    if (part.without && fieldValue(part.without, filling) !== undefined) return undefined
    const source = part.source ? { source: part.source } : {}
    if (part.kind === 'row')
      return counted(block('row', part.id, `rows.${part.field}`, { ...source, value: [runIn(part.field, language)] }))
    if (part.kind !== 'table') return counted(block(part.kind, part.id, part.text ?? `${id}.${part.id}`, source))
    shownTables.add(part.table)
    const grid = gridIn(language, part.table, part.needed === true)
    if (grid.rows.length === 0 && !grid.missing) return undefined
    tableMissing ||= grid.missing === true
    return counted(
      block('table', part.id, part.text ?? `${id}.${part.id}`, {
        ...source,
        grid,
        ...(reader === language ? {} : { parallelGrid: gridIn(reader, part.table, part.needed === true) }),
      }),
    )
  }

  const own = sender === 'worker' || letter.form === 'paper'
  const pieces: (Block | undefined)[] = [
    ...(letter.form === 'paper' ? [] : [counted(block('sender', 'sender', own ? 'frame.sender' : 'frame.sender_for'))]),
    ...(letter.form === 'paper' ? [] : [counted(block('to', 'to', `${id}.to`)), counted(block('date', 'date', 'frame.date'))]),
    counted(block('subject', 'subject', `${id}.subject`)),
    ...(letter.form === 'letter' ? [counted(block('greeting', 'greeting', 'frame.greeting'))] : []),
    ...(own || letter.voice === 'sender' ? [] : [counted(block('paragraph', 'on_behalf', 'frame.on_behalf'))]),
    ...letter.parts.map(partBlock),
    ...(letter.form === 'letter' ? [counted(block('closing', 'closing', 'frame.closing'))] : []),
    ...(letter.form === 'paper' ? [counted(block('date', 'date', 'frame.date'))] : []),
    counted(
      block('signature', 'signature', own ? 'frame.signature' : letter.voice === 'sender' ? 'frame.signature_own' : 'frame.signature_for'),
    ),
  ]
  return {
    language,
    sender,
    blocks: pieces.filter(b => b !== undefined),
    fields: [...used],
    missing: [...missing],
    could: [...could].filter(f => !used.has(f)),
    tables: [...shownTables],
    finished: missing.size === 0 && !tableMissing && languageFor(letter, entries) !== undefined,
  }
}

/** The rows of a table: as typed, else those of the claim for the table of wages. */
function rowsIn(language: string, table: TableId, { entries, claim }: Filling, tongue: Tongue): readonly (readonly string[])[] {
  const typed = (entries.rows[table] ?? []).filter(row => row.some(cell => cell.trim() !== ''))
  if (typed.length > 0) return typed.map(row => tables[table].map((_, i) => (row[i] ?? '').replace(/[\uE000-\uF8FF]/g, '').trim()))
  if (table !== 'wages') return []
  return (claim?.rows ?? []).map(({ period, kind, due, paid, owed }) => [
    [period && tongue.day(period, language), kind && tongue.say(language, `tables.kinds.${kind}`, {})].filter(Boolean).join(': '),
    ...[due, paid, owed].map(sum => moneyIn(language, sum)),
  ])
}

const numberIn = (language: string, value: string) =>
  new Intl.NumberFormat(language === 'en-XB' ? 'en' : language, { numberingSystem: 'latn' }).format(Number(value))
