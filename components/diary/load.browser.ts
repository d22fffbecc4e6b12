/** How the built page gets the words of the diary in another language: module files that are the same for everyone, named by their contents. */
import type { Messages } from '../check/messages.ts'

/** Put in by scripts/lighten.ts: the addresses of the words. */
declare const TILIA_DIARY_WORDS: { readonly [language: string]: string }

export const loadWords = async (language: string): Promise<Messages> => (await import(TILIA_DIARY_WORDS[language] as string)).default
