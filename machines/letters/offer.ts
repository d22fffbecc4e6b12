/** Which letters fit a person now, and what to ask before one is sent. */

import type { Answers } from '../../content/facts/index.ts'
import { type LetterId, letterIds, letterOf } from '../../content/letters/index.ts'
import type { Letter } from '../../content/letters/letter.ts'
import { type WarningId, warningOf } from '../../content/letters/warnings.ts'
import { personOn } from '../assessment/assess.ts'
import type { LetterEntries } from './entries.ts'

/** `sure`: it holds; else it is not known, and is said as a condition. */
export interface Told {
  readonly id: WarningId
  readonly stop: boolean
  readonly sure: boolean
}
/** `now`: it fits; `ask_first`: it fits, but first a lawyer, union or helper; `maybe`: not known; `other`: not for this situation. */
export type Fit = 'now' | 'ask_first' | 'maybe' | 'other'
export interface Offer {
  readonly id: LetterId
  readonly fit: Fit
  readonly warnings: readonly Told[]
}

/** All letters in their order, each with how it fits. @param today `YYYY-MM-DD` */
export function offers(answers: Answers, today: string): readonly Offer[] {
  const person = personOn(answers, today)
  return letterIds.map(id => {
    const letter = letterOf(id)
    const warnings = letter.warnings.flatMap((w): readonly Told[] => {
      const { when, weight } = warningOf(w)
      const holds = person.truth(when)
      return holds === false ? [] : [{ id: w, stop: weight === 'stop', sure: holds === true }]
    })
    const offered = letter.doneWhen && person.truth(letter.doneWhen) ? false : person.truth(letter.offered)
    const stops = warnings.some(w => w.stop && w.sure)
    return { id, warnings, fit: offered === false ? 'other' : offered === undefined ? 'maybe' : stops ? 'ask_first' : 'now' }
  })
}

/** Where a warning stops the person from sending it alone, someone else is proposed as sender until they choose. */
export function withSender(letter: Letter, entries: LetterEntries, warnings: readonly Told[]): LetterEntries {
  const other = letter.by.find(s => s !== 'worker')
  return entries.sender || !other || !warnings.some(w => w.stop && w.sure) ? entries : { ...entries, sender: other }
}
