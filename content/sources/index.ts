/** Where each rule comes from, how sure we are of it, and the day a person last looked. */
import { type Switches, switches } from '../law.ts'
import { belgium } from './be.ts'
import { europe } from './eu.ts'
import { netherlands } from './nl.ts'

/** `seen` in a source; `own knowledge`, not checked again; `doubtful`: have it checked; `ILO`: the study of April 2021. */
export type Certainty = 'seen' | 'own knowledge' | 'doubtful' | 'ILO'

export interface Source {
  /** Name of the act or document, in words that a lawyer recognises. */
  readonly title: string
  /** Articles, where they are known. */
  readonly article?: string
  /** Opens the official text or the page where it was seen; another website. */
  readonly link?: string
  readonly certainty: Certainty
  /** The day it was last looked at. */
  readonly checked: string
}

export const sources = { ...europe, ...belgium, ...netherlands } as const satisfies { readonly [id: string]: Source }

/** Whether nobody looked for a year: it turns amber by itself. @param checked and @param today `YYYY-MM-DD` */
export const isStale = (checked: string, today: string): boolean => today >= `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}`

export type SourceId = keyof typeof sources
/** The articles of a source, under these bills: the old number is marked as old unless the new code is surely no law. */
export const articleOf = (id: SourceId, law: Switches = switches): string | undefined =>
  law.be_new_criminal_code === false ? sourceOf(id).article?.replace(/^old /, '') : sourceOf(id).article
export const sourceOf = (id: SourceId): Source => sources[id]
