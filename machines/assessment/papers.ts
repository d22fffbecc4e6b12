/** Which words about safety fit a person: with papers, without, or both. */
import { read } from '../../content/calendar/days.ts'
import { non_eu, stay_tied_to_job } from '../../content/derived.ts'
import type { Answers } from '../../content/facts/index.ts'
import { personOn } from './assess.ts'

/** undefined: both are shown. */
export type Papers = 'with_papers' | 'without_papers' | undefined

/** What a person has told about papers. A paper whose day may have passed, or that may have lapsed with the job, is not counted on. @param today `YYYY-MM-DD` */
export function papersOf(answers: Answers, today: string): Papers {
  const known = personOn(answers, today)
  if (known.truth(non_eu) === false) return 'with_papers'
  const { residence_status: status, residence_expiry: expiry, work_still } = answers
  if (status === undefined || status === 'unknown' || status === 'withheld') return undefined
  if (status === 'none') return 'without_papers'
  const passed = typeof expiry === 'string' && /^\d/.test(expiry) && (read(expiry)?.from ?? Infinity) < (read(today)?.from ?? 0)
  const lapsed = work_still === 'no' && known.truth(stay_tied_to_job) === true
  return passed || lapsed ? undefined : 'with_papers'
}
