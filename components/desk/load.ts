/** How `next dev` gets the words of the desk; the built page gets them as module files (load.browser.ts). */
import type { Messages } from '../check/messages.ts'
import type { Tool } from '../tool/tool.tsx'

/** The day of the build; undefined while developing. */
export const buildDay: string | undefined = undefined

export async function loadWords(language: string): Promise<Messages> {
  const { deskFiles } = await import('./desk-words.ts')
  return filesIn(language, deskFiles)
}
export async function loadLetterTexts(): Promise<{ readonly [language: string]: Messages }> {
  const { languages } = await import('../../content/languages.ts')
  const texts = languages.map(async l => [l, (await filesIn(l, ['letter-texts']))['letter-texts']] as const)
  return Object.fromEntries(await Promise.all(texts)) as { [language: string]: Messages }
}
/** Files of words by name, compiled. */
export async function filesIn(language: string, names: readonly string[]): Promise<Messages> {
  const { default: compile } = await import('icu-minify/compile')
  const compiled = (tree: unknown): unknown =>
    typeof tree === 'string'
      ? compile(tree)
      : Object.fromEntries(Object.entries(tree as object).map(([key, value]) => [key, compiled(value)]))
  const files = names.map(
    async file => [file, compiled((await import(`../../content/messages/${language}/${file}.json`)).default)] as const,
  )
  return Object.fromEntries(await Promise.all(files)) as Messages
}

/** The screens of the tools. */
export const loadTools = (): Promise<{ readonly Tool: typeof Tool }> => import('../tool/tool.tsx')

/** Nothing is kept offline while developing. */
export async function keep(): Promise<void> {}
