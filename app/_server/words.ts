/** The words of one language on the server: every file of content/messages/{language} under its own name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import compile from 'icu-minify/compile'
import { createTranslator } from 'next-intl'
import type { Messages as Compiled } from '../../components/check/messages.ts'
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

/** Words as a page with a script of its own gets them. The compiler makes objects without a prototype, which React does not hand on. */
export const compiled = (tree: object): Compiled =>
  JSON.parse(JSON.stringify(tree), (_, value) => (typeof value === 'string' ? JSON.parse(JSON.stringify(compile(value))) : value))
/** Some words of a file, as such a page gets them. */
export function someWords(language: string, file: string, ids: readonly string[]): Compiled {
  const all = messagesOf(language)[file] as { readonly [id: string]: unknown }
  return compiled({ [file]: Object.fromEntries(ids.map(id => [id, all[id]])) })
}
/** What stands around every page, and these files: the words of a page with a script of its own. */
export function pageWords(language: string, ...files: readonly string[]): Compiled {
  const all = messagesOf(language) as { readonly interface: { readonly shell: object }; readonly [file: string]: unknown }
  return compiled({ interface: { shell: all.interface.shell }, ...Object.fromEntries(files.map(file => [file, all[file]])) })
}
