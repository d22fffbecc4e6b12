/** What changed since a case was last kept, and by what: time, new answers, or the law and the rules. */
import { type ChangeId, changeIds, changeOf } from '../../content/changes.ts'
import type { DeadlineId } from '../../content/deadlines.ts'
import type { Answers } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type Assessment, assess } from '../assessment/assess.ts'
import type { PathwaySteps } from '../assessment/steps.ts'
import type { Found, Looked } from './case.ts'

export const causes = ['time', 'answers', 'law'] as const
export interface Moved {
  readonly cause: (typeof causes)[number]
  readonly pathway: PathwayId
  readonly before: Outcome
  readonly after: Outcome
  /** Changes of the law that began in between and touch this pathway. */
  readonly changes: readonly ChangeId[]
}
type Outcome = Exclude<Found['pathways'][PathwayId], undefined>
export interface Since {
  readonly moved: readonly Moved[]
  /** Dates that have passed in between. */
  readonly passed: readonly DeadlineId[]
}

/**
 * For one worker. `law`: the same answers on the same day came to something else under the rules of then. `time`: the answers of then, then and
 * today. `answers`: today, with the answers of then and of now.
 * @param today `YYYY-MM-DD`
 */
export function sinceLooked(
  pathways: readonly PathwaySteps[],
  { at }: Pick<Looked, 'at'>,
  found: Found,
  answers: Answers,
  today: string,
): Since {
  const then = assess(pathways, found.answers, at)
  const later = assess(pathways, found.answers, today)
  const now = assess(pathways, answers, today)
  const between = changesBetween(at, today)
  const differ = (cause: Moved['cause'], before: Found['pathways'], after: Assessment): readonly Moved[] =>
    (Object.entries(after) as [PathwayId, Outcome][]).flatMap(([pathway, { outcome, reason }]) => {
      const was = before[pathway]
      if (!was || (was.outcome === outcome && (was.reason === reason || outcome === 'not-applicable'))) return []
      const changes = between.filter(c => changeOf(c).pathways.includes(pathway))
      return [{ cause, pathway, before: was, after: { outcome, reason }, changes }]
    })
  const passedIn = (a: Assessment) => new Set(Object.values(a).flatMap(r => r.deadlines.flatMap(d => (d.state === 'passed' ? [d.id] : []))))
  const before = passedIn(then)
  return {
    moved: [...differ('time', then, later), ...differ('answers', later, now), ...differ('law', found.pathways, then)],
    passed: [...passedIn(later)].filter(d => !before.has(d)),
  }
}

/** Changes of the law, or of practice, that began after one day, up to another. A month or year counts from its first day. */
export const changesBetween = (after: string, upTo: string): readonly ChangeId[] =>
  changeIds.filter(c => {
    const { on, state } = changeOf(c)
    return state !== 'plan' && on > after.slice(0, on.length) && on <= upTo.slice(0, on.length)
  })

/** Whether the rules were brought up to date since. */
export const rulesChanged = ({ law }: Pick<Looked, 'law'>): boolean => law !== lawDate
