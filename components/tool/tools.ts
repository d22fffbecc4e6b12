/** What can be done with a result: each a screen of its own, in one file that is loaded when the first of them is opened. */
import type { ReactNode } from 'react'
import type { Answers, FactId } from '../../content/facts/index.ts'
import type { FieldId } from '../../content/letters/fields.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { Assessment } from '../../machines/assessment/assess.ts'
import type { Entries } from '../../machines/entries.ts'
import type { Claim } from '../../machines/wages/types.ts'
import type { Messages } from '../check/messages.ts'
import type { Rules } from '../check/rules.ts'
import type { Words } from '../words.ts'

/** In the order in which they are offered. */
export const toolIds = ['wages', 'dates', 'letters', 'evidence', 'checklist', 'carry'] as const
export type ToolId = (typeof toolIds)[number]

export interface ToolProps {
  readonly words: Words
  readonly language: string
  /** All words of another language, loaded on a person's own tap: files that are the same for everyone. */
  readonly loadLanguage: (language: string) => Promise<Words>
  /** The texts of all letters by language, compiled. */
  readonly letterTexts: { readonly [language: string]: Messages }
  readonly rules: Rules
  readonly assessment: Assessment
  readonly answers: Answers
  readonly today: string
  readonly entries: Entries
  readonly onEntries: (change: (entries: Entries) => Entries) => void
  /** Opens another tool. */
  readonly onTool: (tool: ToolId) => void
  /** Opens the card of a pathway. */
  readonly onOpen: (pathway: PathwayId) => void
  /** What stands under a field of the letters; only where one case holds several workers. */
  readonly underField?: (field: FieldId) => ReactNode
  /** Asks one question, and comes back here. */
  readonly onChange: (fact: FactId) => void
}
/** What each screen gets besides: worked out once for all of them. */
export interface ScreenProps extends ToolProps {
  /** Where wages were entered. */
  readonly claim: Claim | undefined
  /** What dates count by: the same, but pay is open since the first month that the claim has open, where that is earlier. */
  readonly dated: { readonly answers: Answers; readonly assessment: Assessment }
}
