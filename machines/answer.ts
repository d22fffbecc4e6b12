/** One person in, one answer out: what the command line and the API share. */
import { type EventId, eventIds } from '../content/events.ts'
import { lawDate } from '../content/law.ts'
import type { PathwayId } from '../content/pathways.ts'
import { accept, Refused } from './assessment/accept.ts'
import { assess } from './assessment/assess.ts'
import { rulesNotChecked } from './assessment/law-notes.ts'
import { nearest } from './assessment/nearest.ts'
import { nextFact } from './assessment/next.ts'
import { type Note, notes } from './assessment/notes.ts'
import { type Plan, plan } from './assessment/plan.ts'
import { eventsFor, type WhatIf, whatIf } from './assessment/what-if.ts'
import { allSteps } from './index.ts'

export interface Answered {
  readonly id: string
  readonly today: string
  /** The date of the rules. */
  readonly law: string
  readonly results: Record<string, unknown>
  readonly plan: Plan
  readonly next: string | null
  readonly notes: readonly Note[]
}
export interface NotAnswered {
  readonly id: string | null
  /** Only where the input has no id: its line or place, counted from 1. */
  readonly line?: number
  readonly error: { readonly code: string; readonly message: string; readonly path: string }
}

/** Why each way that is not open fails, and the nearest way to it; what is missing for each that is open. */
export interface NearestAnswered {
  readonly id: string
  readonly today: string
  readonly law: string
  /** Pathways that are available are left out. */
  readonly results: Record<string, unknown>
}
/** What would follow from events, against now. */
export interface WhatIfAnswered extends Omit<WhatIf, 'today'> {
  readonly id: string
  readonly today: string
  /** The day then. */
  readonly later: string
  readonly law: string
  /** What else can happen to this person now. */
  readonly possible: readonly EventId[]
}

/** Works on any JSON value as one person, and never throws. */
export type Answering<A> = (input: unknown, line: number) => A | NotAnswered

/** Assesses one person. */
export const answerTo: Answering<Answered> = answering(input => {
  const { id, today, answers } = accept(input)
  const assessment = assess(allSteps, answers, today)
  const results = Object.fromEntries(Object.entries(assessment).map(([pathway, { reasons: _, ...result }]) => [pathway, result]))
  return {
    id,
    today,
    law: lawDate,
    results,
    plan: plan(allSteps, assessment, answers, today),
    next: nextFact(allSteps, answers, today),
    notes: [...notes(answers, today), ...rulesNotChecked(answers, today)],
  }
})

export const nearestTo: Answering<NearestAnswered> = answering(input => {
  const { id, today, answers } = accept(input)
  const results = Object.entries(assess(allSteps, answers, today)).flatMap(([pathway, { outcome, reason, missing }]) => {
    if (outcome === 'available') return []
    const found = nearest(allSteps, pathway as PathwayId, { answers, today })
    return [[pathway, { outcome, reason, missing, ...(found ?? { failed: null, ways: [], none: null, unchanging: null }) }]]
  })
  return { id, today, law: lawDate, results: Object.fromEntries(results) }
})

/** `events`: ids of content/events.ts, one after the other; left out, only what can happen is given. */
export const whatIfFor: Answering<WhatIfAnswered> = answering(input => {
  const { id, today, answers } = accept(input)
  const events = (input as { events?: unknown }).events ?? []
  if (!Array.isArray(events)) throw new Refused('bad_events', 'events', 'Give "events" as a list of event ids; [] is fine.')
  for (const event of events)
    if (!eventIds.includes(event))
      throw new Refused('unknown_event', 'events', `There is no event "${String(event).slice(0, 80)}". There are: ${eventIds.join(', ')}.`)
  const found = whatIf(allSteps, { answers, today }, events)
  if ('cannot' in found)
    throw new Refused('cannot_happen', 'events', `"${found.cannot}" cannot happen to this person then, as far as the answers say.`)
  return {
    id,
    today,
    later: found.today,
    law: lawDate,
    events: found.events,
    possible: eventsFor(allSteps, { answers, today }),
    differences: found.differences,
    closes: found.closes,
  }
})

/** The same for text that may not be JSON. */
export function fromText<A>(answer: Answering<A>): (text: string, line: number) => A | NotAnswered {
  return (text, line) => {
    let input: unknown
    try {
      input = JSON.parse(text)
    } catch {
      return notAnswered(
        new Refused('not_json', '', 'This line is not JSON. Write one person as one JSON object on one line.'),
        undefined,
        line,
      )
    }
    return answer(input, line)
  }
}
export const answerToText = fromText(answerTo)

function answering<A>(work: (input: unknown) => A): Answering<A> {
  return (input, line) => {
    try {
      return work(input)
    } catch (e) {
      return notAnswered(e, input, line)
    }
  }
}

function notAnswered(e: unknown, input: unknown, line: number): NotAnswered {
  const { code, path, message } =
    e instanceof Refused ? e : new Refused('internal', '', 'This person could not be assessed; the fault is ours. Please report the input.')
  const id = typeof input === 'object' && input !== null && Object.hasOwn(input, 'id') ? (input as { id: unknown }).id : undefined
  return typeof id === 'string' ? { id, error: { code, message, path } } : { id: null, line, error: { code, message, path } }
}
