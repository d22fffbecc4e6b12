import type { Answers, FactId } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { Status } from '../../machines/pathway.ts'

/** One person of the briefs, and how every pathway of that country ends: an outcome, or those still possible while it is open. */
export interface Scenario {
  readonly title: string
  readonly today: string
  readonly answers: Answers
  /** Of the usual answers, those that nobody gave. */
  readonly notTold?: readonly FactId[]
  readonly outcomes: { readonly [P in PathwayId]?: Status | readonly Status[] }
}
