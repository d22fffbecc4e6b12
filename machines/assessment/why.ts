/** Which step decides: where one pathway goes another way for two people, and which answer leads to a reason. */
import type { TraceStep } from './assess.ts'
import { type Taken, wayFor } from './evaluate.ts'
import type { AskId, Person } from './person.ts'
import type { PathwaySteps, Step } from './steps.ts'

/** A step, and what is followed there before and after; undefined: not known. */
export interface Parting {
  readonly step: string
  readonly fact: AskId
  readonly before: Taken['answer']
  readonly after: Taken['answer']
}

/** The first step, down the page, that goes another way; also where the walk rests before it and looks ahead. */
export function parting(pathway: PathwaySteps, was: Person, is: Person): Parting | undefined {
  const after = new Map(stepsReached(pathway, is).map(({ step, to }) => [step, to]))
  const found = stepsReached(pathway, was).find(({ step, to }) => after.has(step) && after.get(step) !== to)?.step
  return found?.asks && { step: found.name, fact: found.asks, before: was.answer(found.asks), after: is.answer(found.asks) }
}

/** The step whose answer leads to a reason, with that answer on both sides; also where the walk rests before it and looks ahead. */
export function leadingTo(pathway: PathwaySteps, reason: string | null, known: Person): Parting | undefined {
  const end = pathway.steps.findIndex(s => s.name === reason)
  const step = stepsReached(pathway, known).findLast(({ to }) => to === end)?.step
  if (!step?.asks) return undefined
  const answer = known.answer(step.asks)
  return { step: step.name, fact: step.asks, before: answer, after: answer }
}

/** The steps that ask and can be reached now, and where the answer leads; not known, all ways are open. */
export function stepsReached({ steps }: PathwaySteps, known: Person): readonly { readonly step: Step; readonly to: number | undefined }[] {
  const reached = new Set([0])
  return steps.flatMap((step, i) => {
    if (!step.asks || !reached.has(i)) return []
    const taken = wayFor(step, known.answer(step.asks))
    for (const way of taken ? [taken] : (step.ways ?? [])) reached.add(way.to)
    return [{ step, to: taken?.to }]
  })
}

/** As a trace says it. */
export const followed = (answer: Taken['answer']): TraceStep['answer'] =>
  answer === undefined || answer === 'set aside' ? 'not_asked' : answer
