/** Since when pay is open, as the claim has it: dates count from there where the answers do not say, or say a later day. */
import type { Answers } from '../../content/facts/index.ts'
import type { Claim } from './types.ts'

/** The same answers where the claim tells nothing earlier. The day is the prudent one: the last day worked, never after the pay day. */
export function withUnpaid(answers: Answers, claim: Pick<Claim, 'items'> | undefined): Answers {
  const open = (claim?.items ?? []).filter(i => i.kind === 'wages' && !i.notYet && i.open.high > 0)
  const [first] = open.map(i => (i.to < i.payBy ? i.to : i.payBy)).sort()
  const told = answers.first_unpaid_due
  const isTold = told !== undefined && told !== 'unknown' && told !== 'withheld' && told !== 'never'
  return first === undefined || (isTold && told <= first) ? answers : { ...answers, first_unpaid_due: first as typeof told & string }
}
