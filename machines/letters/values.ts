/** The value of a field: typed, or taken from the answers, the claim or the day; and how it is written in a language. */

import type { Answers } from '../../content/facts/index.ts'
import { type FieldId, type FieldKind, fieldOf } from '../../content/letters/fields.ts'
import type { LetterClaim, LetterEntries } from './entries.ts'

/** What a letter is filled from. `today` is `YYYY-MM-DD`. */
export interface Filling {
  readonly answers: Answers
  readonly today: string
  readonly entries: LetterEntries
  readonly claim?: LetterClaim | undefined
}

/** The value before it is written; undefined: there is none, or it cannot be read. What is typed goes first. */
export function fieldValue(id: FieldId, { answers, today, entries, claim }: Filling): string | undefined {
  const typed = entries.fields[id]?.trim()
  const { kind, from } = fieldOf(id)
  if (typed) return readAs(kind, typed)
  if (!from) return undefined
  if (from === 'today') return today
  if ('claim' in from) return claim?.[from.claim]
  const told = answers[from.fact]
  return told === undefined || told === 'unknown' || told === 'withheld' || told === 'never' ? undefined : readAs(kind, String(told))
}

/** What is typed, as the kind asks; undefined where it cannot be read as that. */
export function readAs(kind: FieldKind, typed: string): string | undefined {
  switch (kind) {
    case 'money':
      return readMoney(typed)
    case 'number':
      return /^\d{1,4}([.,]\d{1,2})?$/.test(typed) ? typed.replace(',', '.') : undefined
    case 'day':
      return isDay(typed) ? typed : undefined
    default:
      return typed.replace(/[\uE000-\uF8FF]/g, '') || undefined
  }
}

/** Euro as decimal text, from what people write: `1.234,50`, `1 234.5`, `€ 80`. */
function readMoney(typed: string): string | undefined {
  const bare = typed.replace(/€|eur(o|os)?\b/gi, '').replace(/[\s'’]/g, '')
  const found = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/.exec(bare)
  return found ? `${Number((found[1] as string).replace(/[.,]/g, ''))}.${(found[2] ?? '').padEnd(2, '0')}` : undefined
}

/** `YYYY`, `YYYY-MM` or a day that exists. */
function isDay(text: string): boolean {
  if (!/^(19|20)\d\d(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(text)) return false
  const date = new Date(`${text}${'-01-01'.slice(0, 10 - text.length)}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Whether a bank account has the check digits of an IBAN (ISO 13616). */
export function isIban(text: string): boolean {
  const bare = text.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(bare)) return false
  const digits = `${bare.slice(4)}${bare.slice(0, 4)}`.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

/** Money in the letter's language; the pseudo-language of the tests counts as English. @param sum decimal text */
export const moneyIn = (language: string, sum: string): string =>
  new Intl.NumberFormat(language === 'en-XB' ? 'en' : language, { style: 'currency', currency: 'EUR', numberingSystem: 'latn' })
    .format(Number(sum))
    .replace(/[\u00a0\u202f]/g, '\u00a0')
