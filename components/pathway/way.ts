/** One person's way through a pathway, in words: the questions on it with their answers, where it stops and why, and what is still ahead. */

import { facts } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { PathwayResult, TraceStep } from '../../machines/assessment/assess.ts'
import { type Ahead, look, wayFor } from '../../machines/assessment/evaluate.ts'
import type { Person } from '../../machines/assessment/person.ts'
import type { PathwaySteps, Step } from '../../machines/assessment/steps.ts'
import type { Status } from '../../machines/pathway.ts'
import type { Words } from '../words.ts'
import { answerInWords, askedInWords } from './wording.ts'

export interface WayStep {
  /** The name of the step; on a phone its place on the page. */
  readonly step: string
  readonly asked: string
  /** What was answered or follows, as a sentence; where the way rests, why there is no answer. */
  readonly answer: string
  /** How many other answers lead to another place, as a sentence; empty: none. */
  readonly others: string
}
export interface WayEnd {
  readonly step: string
  readonly status: Status
  /** The status and the reason in words. */
  readonly says: string
  readonly reason: string
}
export interface PersonsWay {
  readonly walked: readonly WayStep[]
  /** Where it stops for want of an answer; null: it ends. */
  readonly rests: WayStep | null
  /** Why it stops there. */
  readonly stop: string
  /** Questions that can still come after that. */
  readonly ahead: readonly WayStep[]
  /** Where it ends, or can still end. */
  readonly ends: readonly WayEnd[]
}

/** Made from the machine and the trace of its result; the picture and its text twin are both made from this. */
export function personsWay(words: Words, pathway: PathwaySteps, result: PathwayResult, known: Person): PersonsWay {
  const ahead: Ahead[] = []
  const { ends } = look(pathway, known, undefined, ahead)
  const stepOf = ({ step }: TraceStep) => pathway.steps.find(s => s.name === step) as Step
  const last = result.trace.at(-1)
  const rests = last !== undefined && wayFor(stepOf(last), known.answer(last.fact)) === undefined ? last : undefined
  const say = (t: Pick<TraceStep, 'fact' | 'answer'>, step: Step, value = known.answer(t.fact)): WayStep => {
    const taken = wayFor(step, value)
    const elsewhere = new Set((step.ways ?? []).map(w => w.to).filter(to => to !== taken?.to)).size
    return {
      step: step.name,
      asked: askedInWords(words, t.fact),
      answer: words(`interface.result.${t.fact in facts ? 'trace_answer' : 'trace_follows'}`, {
        answer: answerInWords(words, t.fact, t.answer),
      }),
      others: taken && elsewhere > 0 ? words('interface.result.trace_others', { n: elsewhere }) : '',
    }
  }
  return {
    walked: result.trace.filter(t => t !== rests).map(t => say(t, stepOf(t))),
    rests: rests ? say(rests, stepOf(rests)) : null,
    stop: words(`interface.result.${rests ? (result.outcome === 'open' ? 'trace_rests' : 'trace_same') : 'trace_end'}`),
    ahead: ahead.map(({ step, answer }) => {
      const fact = step.asks as TraceStep['fact']
      const told = answer === undefined || answer === 'set aside' ? 'not_asked' : answer
      return { ...say({ fact, answer: told }, step, answer), ...(answer === undefined && { answer: '' }) }
    }),
    ends: ends.map(end => endOf(words, pathway.id, end)),
  }
}

function endOf(words: Words, pathway: PathwayId, { name, status }: Step): WayEnd {
  const says = words(`interface.result.status_${status}`)
  return { step: name, status: status as Status, says, reason: words(`reasons.${pathway}/${name}`) }
}
