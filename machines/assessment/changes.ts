/** What changed between two assessments. */
import type { DeadlineId } from '../../content/deadlines.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { Assessment, DeadlineResult, PathwayResult } from './assess.ts'

export interface Change {
  readonly pathway: PathwayId
  readonly before: Pick<PathwayResult, 'outcome' | 'reason'>
  readonly after: Pick<PathwayResult, 'outcome' | 'reason'>
  /** Dates whose shown day moved, came or went. */
  readonly dates: readonly { readonly id: DeadlineId; readonly before: string | null; readonly after: string | null }[]
}

/** Pathways whose outcome, reason or dates differ, in the order of the later assessment. */
export function changes(before: Assessment, after: Assessment): readonly Change[] {
  return (Object.entries(after) as [PathwayId, PathwayResult][]).flatMap(([pathway, now]) => {
    const was = before[pathway]
    if (!was) return []
    const dates = movedDates(was.deadlines, now.deadlines)
    if (was.outcome === now.outcome && was.reason === now.reason && dates.length === 0) return []
    return [{ pathway, before: { outcome: was.outcome, reason: was.reason }, after: { outcome: now.outcome, reason: now.reason }, dates }]
  })
}

/** Dates whose shown day moved, came or went. */
export function movedDates(before: readonly DeadlineResult[], after: readonly DeadlineResult[]): Change['dates'] {
  const shown = (list: readonly DeadlineResult[], id: DeadlineId) => list.find(d => d.id === id)?.shown ?? null
  const ids = [...new Set([...before, ...after].map(d => d.id))]
  return ids.map(id => ({ id, before: shown(before, id), after: shown(after, id) })).filter(d => d.before !== d.after)
}
