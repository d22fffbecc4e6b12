/** The names of the steps and their sources, for the trace: a phone gets them only when a card is opened (scripts/lighten.ts). */
import type { PathwayId } from '../../content/pathways.ts'
import type { SourceId } from '../../content/sources/index.ts'
import { allSteps } from '../../machines/index.ts'

export const lawText: { readonly [P in PathwayId]?: readonly (readonly [name: string, source: SourceId])[] } = Object.fromEntries(
  allSteps.map(p => [p.id, p.steps.map(s => [s.name, s.source] as const)]),
)
