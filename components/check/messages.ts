/** Words as data, compiled: a string, or the parts of an ICU message. Small enough for a phone. */
import format, { type CompiledMessage } from 'icu-minify/format'
import type { Words } from '../words.ts'

export type Messages = { readonly [key: string]: Messages | CompiledMessage }

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
}

/** Words from compiled messages. A missing id gives the id itself, so that a page never falls over for one word; `npm test` holds that none is. */
export function wordsFrom(messages: Messages, language: string): Words {
  const locale = language === 'en-XB' ? 'en' : language
  return (id, values) => {
    let found: unknown = messages
    for (const key of id.split('.')) found = typeof found === 'object' && found !== null ? (found as Messages)[key] : undefined
    if (typeof found === 'string') return found
    return Array.isArray(found) ? String(format(found as Exclude<CompiledMessage, string>, locale, values, { formatters })) : id
  }
}

/** Two trees of messages as one. */
export function merged(a: Messages, b: Messages): Messages {
  const all: { [key: string]: Messages[string] } = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const own = all[key]
    all[key] = isTree(own) && isTree(value) ? merged(own, value) : value
  }
  return all
}
const isTree = (x: unknown): x is Messages => typeof x === 'object' && x !== null && !Array.isArray(x)
