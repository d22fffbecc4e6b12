/** What a pathway rests on: its dates, how it touches others, and its sources, each once and in the order of its steps. */
import { type DeadlineId, deadlineOf } from '../../content/deadlines.ts'
import { type InteractionId, interactionKinds, interactionList, interactions } from '../../content/interactions.ts'
import { options } from '../../content/options.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { PathwaySteps } from '../assessment/steps.ts'

/** The dates of its outcomes, then those of its options. */
export function datesOf({ id, steps }: PathwaySteps): readonly DeadlineId[] {
  return [...new Set([...steps.flatMap(s => s.dates ?? []), ...Object.values(options[id] ?? {}).flatMap(o => o.dates ?? [])])]
}
/** How it touches other pathways, and which, the weightiest first. */
export function touching(id: PathwayId): readonly { readonly id: InteractionId; readonly others: readonly PathwayId[] }[] {
  return interactionList
    .filter(([, i]) => i.from === id || i.to.includes(id))
    .sort(([, a], [, b]) => interactionKinds.indexOf(a.kind) - interactionKinds.indexOf(b.kind))
    .map(([name, i]) => ({ id: name, others: i.from === id ? i.to : [i.from] }))
}
/** The sources of its steps, then those of its dates, then those of how it touches others. */
export function sourcesOf(pathway: PathwaySteps): readonly SourceId[] {
  return [
    ...new Set([
      ...pathway.steps.map(s => s.source),
      ...datesOf(pathway).map(d => deadlineOf(d).source),
      ...touching(pathway.id).map(t => interactions[t.id].source),
    ]),
  ]
}
