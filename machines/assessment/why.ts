/** Which step decides: where two walks of one pathway part, and which answer leads to a reason. */
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

/** The first step at which two walks of one pathway differ in what they follow. */
export function parting(before: readonly Taken[], after: readonly Taken[]): Parting | undefined {
  for (const [i, was] of before.entries()) {
    const is = after[i]
    if (is?.step !== was.step) return undefined
    if (before[i + 1]?.step !== after[i + 1]?.step || String(was.answer) !== String(is.answer))
      return { step: was.step, fact: was.fact, before: was.answer, after: is.answer }
  }
  return undefined
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
