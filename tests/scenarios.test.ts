/** The 24 worked scenarios of the briefs, as whole persons. */
import { describe, expect, test } from 'vitest'
import type { Answers, FactId } from '../content/facts/index.ts'
import { assess } from '../machines/assessment/assess.ts'
import { allSteps } from '../machines/index.ts'
import { belgianScenarios } from './scenarios/be.ts'
import { dutchScenarios } from './scenarios/nl.ts'

describe.each([
  ['Belgium', belgianScenarios],
  ['the Netherlands', dutchScenarios],
] as const)('%s', (_, scenarios) => {
  test.each(scenarios)('$title', ({ answers, notTold = [], today, outcomes }) => {
    const told = Object.fromEntries(Object.entries(answers).filter(([f]) => !notTold.includes(f as FactId))) as Answers
    const found = assess(allSteps, told, today)
    const said = Object.fromEntries(
      Object.keys(outcomes).map(p => {
        const r = found[p as keyof typeof found]
        return [p, r?.outcome === 'open' ? [...r.possible].sort() : r?.outcome]
      }),
    )
    expect(said).toEqual(Object.fromEntries(Object.entries(outcomes).map(([p, o]) => [p, typeof o === 'string' ? o : [...o].sort()])))
  })
})
