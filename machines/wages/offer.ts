/** An offer held against the claim. Says how much it is, what is below the minimum, and what signing can end; never whether to take it. */
import type { Answers } from '../../content/facts/index.ts'
import { type InteractionId, interactionList } from '../../content/interactions.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { SourceId } from '../../content/sources/index.ts'
import { wageLaw } from '../../content/wages.ts'
import { personOn } from '../assessment/assess.ts'
import type { Country, WageEntries } from './entries.ts'
import { alike, shareDown } from './money.ts'
import { readCents } from './parse.ts'
import type { Claim, ProblemId, Range } from './types.ts'

/** Something that a signature ends, leaves open or does not stop. */
export interface Effect {
  readonly id: InteractionId
  readonly kind: 'closes' | 'no_stop' | 'deducted_from' | 'alongside'
  readonly to: readonly PathwayId[]
  readonly source: SourceId
}
export interface OfferCheck {
  readonly amount: number
  /** Hundredths of the whole claim, rounded down: of its high and of its low end; where that is nothing, all of it. */
  readonly percent: Range
  /** What would be given up: of the whole claim, and of the minimum wage alone. */
  readonly less: Range
  readonly lessThanFloor: Range
  /** Against the minimum wage that is open: below it under both readings, between them, or not below. */
  readonly floor: 'below' | 'perhaps' | 'reached'
  readonly effects: readonly Effect[]
  /** The term to withdraw in writing from what was signed, where there is one. */
  readonly withdraw?: 'dl_nl_settlement'
}
const kinds: readonly string[] = ['closes', 'no_stop', 'deducted_from', 'alongside'] satisfies readonly Effect['kind'][]

/** @returns undefined where nothing is offered yet, or nothing is owed */
export function offerOf(
  answers: Answers,
  { offer }: Pick<WageEntries, 'offer'>,
  claim: Claim,
): OfferCheck | { readonly problem: ProblemId } | undefined {
  const read = readCents(offer)
  if (!read) return undefined
  if ('problem' in read) return read
  if (claim.total.high === 0) return undefined
  const amount = read.value
  const most = shareDown(amount, 100, claim.total.high)
  const known = personOn(answers, claim.today)
  const owed = claim.items.filter(i => (i.open.high > 0 && !i.notYet) || claim.additions.some(a => a.item === i.id))
  const countries = [...new Set(owed.map(i => i.country))]
  const isOwn = (p: PathwayId) => countries.some(c => p.startsWith(c))
  const talks = countries.map((country: Country) => wageLaw[country].talks)
  const missing = (whole: Range) => alike(whole, c => Math.max(0, c - amount))
  return {
    amount,
    percent: { low: most, high: claim.total.low === 0 ? Math.max(100, most) : shareDown(amount, 100, claim.total.low) },
    less: missing(claim.total),
    lessThanFloor: missing(claim.floor),
    floor: amount < claim.floor.low ? 'below' : amount < claim.floor.high ? 'perhaps' : 'reached',
    effects: interactionList
      .filter(
        ([, i]) =>
          talks.includes(i.from) && kinds.includes(i.kind) && i.to.some(isOwn) && (i.when === undefined || known.truth(i.when) !== false),
      )
      .map(([id, { kind, to, source }]) => ({ id, kind: kind as Effect['kind'], to, source })),
    ...(countries.includes('nl') && { withdraw: 'dl_nl_settlement' as const }),
  }
}
