/** The rules as the phone gets them: plain steps, written by scripts/lighten.ts in the place of the machines. With them, the list. */
import { factsRead } from '../../machines/assessment/reads.ts'
import { allSteps } from '../../machines/index.ts'
import type { Messages } from './messages.ts'
import { type Part, phoneIds, unpacked } from './phone-words.ts'
import { makeRules } from './rules.ts'

export { List } from './list.tsx'
export const rules = makeRules(allSteps)

/** Words as they travel: the texts in order, then what has keys. */
export const unpack = (part: Part, [texts, keyed]: readonly [readonly unknown[], Messages]): Messages =>
  unpacked(phoneIds(part, allSteps, factsRead(allSteps)), texts, { ...keyed })
