/** What letters take from the wage claim: the part of one country, at its lowest reading; every letter reserves the rest. */
import type { Country } from '../../content/letters/letter.ts'
import type { Claim } from '../wages/types.ts'
import type { LetterClaim } from './entries.ts'

/** @param today what should be paid today or later is not owed yet
 * @returns undefined where nothing is owed in that country */
export function letterClaim(claim: Claim, country: Country, today: string): LetterClaim | undefined {
  const items = claim.items.filter(i => i.country === country && i.open.low > 0 && i.payBy < today)
  if (items.length === 0) return undefined
  const days = items
    .flatMap(i => [i.from, i.to])
    .filter(Boolean)
    .sort()
  return {
    total: euro(items.reduce((sum, i) => sum + i.open.low, 0)),
    from: days[0],
    to: days.at(-1),
    rows: items.map(({ kind, month, to, due, off, open }) => ({
      period: month || to.slice(0, 4),
      ...(kind === 'wages' ? {} : { kind }),
      due: euro(due.low),
      paid: euro(off.low),
      owed: euro(open.low),
    })),
  }
}

/** Whole cents as decimal text. */
const euro = (cents: number) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
