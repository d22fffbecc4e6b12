/** The worked cases end as a lawyer says, and notice every way that is swapped. */
import { describe, expect, test } from 'vitest'
import { assess, personOn } from '../machines/assessment/assess.ts'
import { evaluate } from '../machines/assessment/evaluate.ts'
import type { PathwaySteps, Step } from '../machines/assessment/steps.ts'
import { cases, casesToday } from '../machines/cases.ts'
import { allSteps } from '../machines/index.ts'

const endOf = (r: { reason: string | null; outcome: string }) => r.reason ?? r.outcome

describe.each(allSteps.map(p => [p.id, p] as const))('%s', (id, pathway) => {
  const told = cases[id] ?? []
  const results = told.map(([, answers, , on = casesToday]) => evaluate(pathway, personOn(answers, on)))

  test('has worked cases', () => expect(told.length).toBeGreaterThan(0))

  test.each(told.map(([who, , ends], i) => [who, ends, results[i]] as const))('%s', (_, ends, result) =>
    expect(endOf(result as never)).toBe(ends),
  )

  test('every way of every step is walked by some case, and every outcome reached', () => {
    const walked = new Set(results.flatMap(r => r.trace.map((t, i) => `${t.step} -> ${r.trace[i + 1]?.step ?? r.reason}`)))
    const all = pathway.steps.flatMap(s => (s.ways ?? []).map(w => `${s.name} -> ${pathway.steps[w.to]?.name}`))
    expect(all.filter(way => !walked.has(way))).toEqual([])
  })

  test('some case notices it when two ways of a step are swapped', () => {
    const unnoticed: string[] = []
    pathway.steps.forEach((step, at) => {
      for (let i = 1; i < (step.ways?.length ?? 0); i++) {
        const swapped = swapWays(pathway, at, i)
        if (!told.some(([, answers, ends, on = casesToday]) => endOf(evaluate(swapped, personOn(answers, on))) !== ends))
          unnoticed.push(`${step.name}, way ${i}`)
      }
    })
    expect(unnoticed).toEqual([])
  })
})

function swapWays(pathway: PathwaySteps, at: number, i: number): PathwaySteps {
  const step = pathway.steps[at] as Step
  const ways = [...(step.ways ?? [])]
  const a = ways[i - 1] as (typeof ways)[number]
  const b = ways[i] as (typeof ways)[number]
  ways[i - 1] = { ...a, to: b.to }
  ways[i] = { ...b, to: a.to }
  return { ...pathway, steps: pathway.steps.map((s, j) => (j === at ? { ...s, ways } : s)) }
}

test('assess gives every pathway its result', () => expect(Object.keys(assess(allSteps, {}, casesToday))).toEqual(allSteps.map(p => p.id)))
