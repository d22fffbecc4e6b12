/** How the built page gets the rules and words: module files that are the same for everyone, named by their contents. */
import { keepOffline } from '../shell/offline.ts'
import type { More, Rest, Tools } from './load.ts'
import type { Messages } from './messages.ts'

/** Put in by scripts/lighten.ts: the day of the build, and the addresses of every language's words. */
declare const TILIA_BUILD_DAY: string
declare const TILIA_WORDS: { readonly [language: string]: readonly [base: string, more: string, frame: string, tools: string] }
/** The address of the texts of all letters in all languages. */
declare const TILIA_LETTERS: string

export const buildDay: string | undefined = TILIA_BUILD_DAY

const rest = () => import('./rest.browser.ts')
export const loadRest = (): Promise<Rest> => rest()
export const loadMore = (): Promise<More> => import('./more.ts')

export async function loadWords(language: string): Promise<Messages> {
  const [{ unpack }, words] = await Promise.all([rest(), import(TILIA_WORDS[language]?.[0] as string)])
  return unpack('base', words.default)
}
export async function loadMoreWords(language: string): Promise<Messages> {
  const [{ unpack }, words] = await Promise.all([rest(), import(TILIA_WORDS[language]?.[1] as string)])
  return unpack('more', words.default)
}

export const loadFrame = async (language: string): Promise<Messages> => (await import(TILIA_WORDS[language]?.[2] as string)).default

export const loadTools = (): Promise<Tools> => import('./tools.ts')
export const loadToolWords = async (language: string): Promise<Messages> => (await import(TILIA_WORDS[language]?.[3] as string)).default
export const loadLetterTexts = async (): Promise<{ readonly [language: string]: Messages }> => (await import(TILIA_LETTERS)).default

export const keep = keepOffline
