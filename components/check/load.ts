/** How `next dev` gets the rules and words; the built page gets them as module files (load.browser.ts). */

import type { Tool } from '../tool/tool.tsx'
import type { Inside } from './inside.tsx'
import type { List } from './list.tsx'
import type { Messages } from './messages.ts'
import type { Plan } from './plan.tsx'
import type { Rules } from './rules.ts'
import type { WhatIf } from './what-if.tsx'

/** What comes after the first question: the rules of both countries, and the list. */
export interface Rest {
  readonly rules: Rules
  readonly List: typeof List
}
/** What comes when a card or the plan is opened or what-if is asked: who helps, what stands in the way, why not, the trace; the plan; what would change. */
export interface More {
  readonly Inside: typeof Inside
  readonly Plan: typeof Plan
  readonly WhatIf: typeof WhatIf
}

/** What comes when the first tool is opened. */
export interface Tools {
  readonly Tool: typeof Tool
}

/** The day of the build; undefined while developing. */
export const buildDay: string | undefined = undefined

export async function loadRest(): Promise<Rest> {
  const [{ allSteps }, { makeRules }, { List }] = await Promise.all([
    import('../../machines/index.ts'),
    import('./rules.ts'),
    import('./list.tsx'),
  ])
  return { rules: makeRules(allSteps), List }
}

export async function loadMore(): Promise<More> {
  return import('./more.ts')
}

export const loadTools = (): Promise<Tools> => import('./tools.ts')

/** All words of a language; while developing there is no second part. */
export async function loadWords(language: string): Promise<Messages> {
  return filesIn(language, (await import('./phone-words.ts')).phoneFiles)
}
async function filesIn(language: string, names: readonly string[]): Promise<Messages> {
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
export const loadMoreWords = loadWords
export const loadFrame = loadWords
export const loadToolWords = async (language: string): Promise<Messages> => filesIn(language, (await import('./phone-words.ts')).toolFiles)
export async function loadLetterTexts(): Promise<{ readonly [language: string]: Messages }> {
  const { languages } = await import('../../content/languages.ts')
  const texts = languages.map(async l => [l, (await filesIn(l, ['letter-texts']))['letter-texts']] as const)
  return Object.fromEntries(await Promise.all(texts)) as { [language: string]: Messages }
}

/** Nothing is kept offline while developing. */
export async function keep(): Promise<void> {}
