/** How the built page gets the words of the desk: module files that are the same for everyone, named by their contents. */
import type { Messages } from '../check/messages.ts'
import { keepDeskOffline } from '../shell/offline.ts'

/** Put in by scripts/lighten.ts: the day of the build, and the addresses of the words. */
declare const TILIA_BUILD_DAY: string
declare const TILIA_DESK_WORDS: { readonly [language: string]: string }
declare const TILIA_LETTERS: string

export const buildDay: string | undefined = TILIA_BUILD_DAY
export const loadWords = async (language: string): Promise<Messages> => (await import(TILIA_DESK_WORDS[language] as string)).default
export const loadLetterTexts = async (): Promise<{ readonly [language: string]: Messages }> => (await import(TILIA_LETTERS)).default
export const loadTools = (): Promise<{ readonly Tool: typeof import('../tool/tool.tsx').Tool }> => import('../tool/tool.tsx')
export const keep = keepDeskOffline
