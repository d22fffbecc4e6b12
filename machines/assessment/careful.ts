/** What an open card says first (facts.md 1.9). */
import type { PathwayResult } from './assess.ts'
import type { PathwaySteps } from './steps.ts'

/** The reason that a card shows: its own, or while open the most careful of the possible ones: the first conditional one on the page, else the first. */
export function carefulReason(pathway: PathwaySteps, result: Pick<PathwayResult, 'reason' | 'reasons'>): string {
  if (result.reason !== null) return result.reason
  const possible = pathway.steps.filter(s => result.reasons.includes(s.name))
  return (possible.find(s => s.status === 'conditional') ?? possible[0])?.name ?? ''
}
