/** Which cards are folded in the worker's view. */
import { read, type Span } from '../../content/calendar/days.ts'
import { type Fold, type FoldId, folds } from '../../content/folds.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { DeadlineResult, PathwayResult } from './assess.ts'
import type { Person } from './person.ts'

const list = Object.entries(folds) as [FoldId, Fold][]
const soon = 30

/** The fold that hides a card, or undefined: it is shown. A card with a date in the next thirty days is never folded, unless it is not about the person. */
export function foldOf(
  pathway: PathwayId,
  result: Pick<PathwayResult, 'outcome' | 'reason'>,
  known: Person,
  deadlines: readonly DeadlineResult[] = [],
): FoldId | undefined {
  const found = list.find(([, f]) => {
    if (f.outcome && f.outcome !== result.outcome) return false
    if (f.pathways && !f.pathways.includes(pathway)) return false
    if (f.reasons && !(result.reason !== null && f.reasons.includes(result.reason))) return false
    const holds = known.truth(f.when)
    return holds === true || (holds === undefined && f.meanwhile === 'folded')
  })?.[0]
  if (found === undefined || result.outcome === 'not-applicable') return found
  return deadlines.some(
    d => d.state !== 'passed' && d.shown !== null && daysUntil(d.shown, known) <= soon && daysUntil(d.shown, known) >= 0,
  )
    ? undefined
    : found
}

const daysUntil = (date: string, known: Person): number => (read(date) as Span).from - known.today
