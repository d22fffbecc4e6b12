/** What the program knows hangs together. */
import { describe, expect, test } from 'vitest'
import { barriers } from '../content/barriers.ts'
import { read, type Span } from '../content/calendar/days.ts'
import type { Known } from '../content/conditions.ts'
import { deadlineIds, deadlineOf, deadlineReads } from '../content/deadlines.ts'
import { derivedFacts, derivedIds } from '../content/derived-facts.ts'
import { directory, shownPhone } from '../content/directory.ts'
import { type FactId, facts } from '../content/facts/index.ts'
import { lawDate } from '../content/law.ts'
import { options } from '../content/options.ts'
import { pathwayIds } from '../content/pathways.ts'
import { sources } from '../content/sources/index.ts'
import { personOn } from '../machines/assessment/assess.ts'
import { allSteps } from '../machines/index.ts'
import { sourceUses } from '../machines/source-uses.ts'
import { Chance, someone } from './someone.ts'

const chance = new Chance('what a function looks at')
const people = Array.from({ length: 150 }, () => someone(chance))

describe('what a computed fact or a term looks at is what it names', () => {
  /** What a function asks of a person, over all people. */
  function looksAt(work: (known: Known) => unknown): Set<string> {
    const seen = new Set<string>()
    for (const { answers, today } of people) {
      const known = personOn(answers, today)
      const watched: Known = {
        today: known.today,
        law: known.law,
        truth: known.truth,
        value: f => {
          seen.add(f)
          return known.value(f)
        },
        days: f => {
          seen.add(f)
          return known.days(f)
        },
      }
      work(watched)
    }
    return seen
  }
  test.each(derivedIds.filter(d => derivedFacts[d].by))('%s', id => {
    const { by, reads } = derivedFacts[id]
    for (const f of looksAt(known => by?.(known))) expect(reads).toContain(f)
  })
  test.each(deadlineIds)('%s', id => {
    const d = deadlineOf(id)
    const start = (known: Known, s: typeof d.from | undefined) =>
      s === undefined ? 'never' : typeof s === 'string' ? known.days(s) : s.days(known)
    const seen = looksAt(known => {
      start(known, d.from)
      start(known, d.orElse)
      d.judgedFrom?.(known)
      for (const side of ['from', 'to'] as const) d.ends(known, known.today, side)
    })
    for (const f of seen) expect(deadlineReads(id)).toContain(f)
  })
})

test('every id that one table names stands in another', () => {
  for (const { id } of allSteps) expect(pathwayIds).toContain(id)
  for (const p of Object.keys(options)) expect(pathwayIds).toContain(p)
  for (const b of Object.values(barriers)) for (const p of b.pathways) expect(pathwayIds).toContain(p)
  expect(allSteps.map(p => p.id).sort()).toEqual([...pathwayIds].sort())
})

test('every source was looked at within a year of the law date, and every one is used', () => {
  const day = (text: string) => (read(text) as Span).from
  for (const [id, s] of Object.entries(sources)) expect(day(lawDate) - day(s.checked), id).toBeLessThanOrEqual(366)
  expect([...sourceUses()].filter(([, by]) => by.length === 0).map(([id]) => id)).toEqual([])
})

test('only verified telephone numbers can be shown', () => {
  for (const [id, c] of Object.entries(directory)) {
    const shown = shownPhone(c)
    if (shown) expect('phone' in c && c.phone.verified, id).toBe(true)
  }
})

test('no fact, derived fact and deadline share a name', () => {
  const names = [...(Object.keys(facts) as FactId[]), ...derivedIds, ...deadlineIds]
  expect(new Set(names).size).toBe(names.length)
})
