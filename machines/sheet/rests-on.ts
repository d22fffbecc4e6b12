/** What a pathway rests on: its dates and its sources, each once and in the order of its steps. */
import { type DeadlineId, deadlineOf } from '../../content/deadlines.ts'
import { options } from '../../content/options.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { PathwaySteps } from '../assessment/steps.ts'

/** The dates of its outcomes, then those of its options. */
export function datesOf({ id, steps }: PathwaySteps): readonly DeadlineId[] {
  return [...new Set([...steps.flatMap(s => s.dates ?? []), ...Object.values(options[id] ?? {}).flatMap(o => o.dates ?? [])])]
}
/** The sources of its steps, then those of its dates. */
export function sourcesOf(pathway: PathwaySteps): readonly SourceId[] {
  return [...new Set([...pathway.steps.map(s => s.source), ...datesOf(pathway).map(d => deadlineOf(d).source)])]
}
