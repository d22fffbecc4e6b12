/** Answers given straight to the steps of a pathway, to derived facts and deadlines too: every set that it can tell apart. */
import { askedIfOf } from '../../content/asked-if.ts'
import type { Value } from '../../content/conditions.ts'
import { deadlines } from '../../content/deadlines.ts'
import { type DerivedId, derivedFacts } from '../../content/derived-facts.ts'
import { type FactId, factOf } from '../../content/facts/index.ts'
import { type AskId, fits, type Person } from '../assessment/person.ts'
import type { PathwaySteps, Step } from '../assessment/steps.ts'

/** By what a step asks; an id that is absent was not asked. */
export type Told = { readonly [A in AskId]?: Value }
export const noAnswers = ['unknown', 'withheld'] as const

/** The value that a step sees: unknown, withheld and silence are none. */
export const toldValue = (told: Told, id: AskId): Value => (noAnswers.includes(told[id] as 'unknown') ? undefined : told[id])
/** As much of a person as the evaluator looks at. */
export const asPerson = (told: Told): Pick<Person, 'answer' | 'missing'> => ({
  answer: id => toldValue(told, id),
  missing: what => [what as FactId],
})

/** Every single answer; a question that may not apply can also be set aside. */
export function answersTo(id: AskId): Value[] {
  if (id in deadlines) return ['running', 'over']
  if (id in derivedFacts) return [...derivedFacts[id as DerivedId].answers]
  const { kind, answers = [] } = factOf(id as FactId)
  return [...answers.map(a => (kind === 'many' ? [a] : a)), ...(askedIfOf[id as FactId] ? ['set aside'] : [])]
}

/** Everything that its steps ask, each once. */
export const asksOf = (pathway: PathwaySteps): AskId[] => [...new Set(pathway.steps.flatMap(s => s.asks ?? []))]

/** One answer for each group that leads the same way at every step of the pathway. */
export function groups(pathway: PathwaySteps): ReadonlyMap<AskId, readonly Value[]> {
  return new Map(
    asksOf(pathway).map(id => {
      const steps = pathway.steps.filter(s => s.asks === id)
      const kinds = new Map<string, Value>()
      for (const answer of answersTo(id)) {
        const ways = steps.map(s => s.ways?.findIndex(w => fits(answer, w.answers))).join()
        if (!kinds.has(ways)) kinds.set(ways, answer)
      }
      return [id, [...kinds.values()]]
    }),
  )
}

/** A step that the walk comes to, with what is known by then and the steps before it. */
export interface Reached {
  readonly known: Told
  readonly at: Step
  readonly path: readonly string[]
}

/** Every step with every record by which the walk can come to it, from nothing known down to each end. */
export function records(pathway: PathwaySteps): Reached[] {
  const kinds = groups(pathway)
  const found: Reached[] = []
  const from = (at: Step, known: Told, path: readonly string[]): void => {
    found.push({ known, at, path })
    if (!at.asks) return
    const told = known[at.asks]
    for (const answer of told === undefined ? (kinds.get(at.asks) ?? []) : [told]) {
      const way = at.ways?.find(w => fits(answer, w.answers))
      if (way) from(pathway.steps[way.to] as Step, { ...known, [at.asks]: answer }, [...path, at.name])
    }
  }
  from(pathway.steps[0] as Step, {}, [])
  return found
}

/** For each step, the record with the fewest answers that leads there. */
export function shortestTo(all: readonly Reached[]): ReadonlyMap<string, Reached> {
  const found = new Map<string, Reached>()
  for (const r of all) {
    const best = found.get(r.at.name)
    if (!best || Object.keys(r.known).length < Object.keys(best.known).length) found.set(r.at.name, r)
  }
  return found
}
