/** The words of one language on the server: every file of content/messages/{language} under its own name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import type { Words } from '../../components/words.ts'
import { pseudo } from '../../content/languages.ts'
import { pseudoMessages } from '../../content/pseudo.ts'

export type Messages = { readonly [file: string]: unknown }

/** All messages of a language by file name; those of the pseudo-language are made from English. */
export function messagesOf(language: string): Messages {
  if (language === pseudo) return pseudoMessages(messagesOf('en'))
  const folder = join(process.cwd(), 'content', 'messages', language)
  const files = readdirSync(folder).filter(f => f.endsWith('.json'))
  return Object.fromEntries(files.map(f => [f.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, f), 'utf8'))]))
}

const made = new Map<string, Words>()
/** Throws where a word is missing: `npm test` holds that none is. */
export function wordsOf(language: string): Words {
  let words = made.get(language)
  if (!words) {
    const translate = createTranslator({
      locale: language,
      messages: messagesOf(language) as never,
      onError(error) {
        throw error
      },
    })
    words = (id, values) => translate(id as never, values as never) as string
    made.set(language, words)
  }
  return words
}
