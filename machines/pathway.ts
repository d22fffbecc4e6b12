/**
 * The three words that every pathway is written in: `pathway`, `asks`, `outcome`. Each makes an ordinary piece of an XState config,
 * so a pathway is an XState machine and nothing else.
 */
import { assign, setup } from 'xstate'
import type { askedIf } from '../content/asked-if.ts'
import { read, type Span } from '../content/calendar/days.ts'
import type { DeadlineId } from '../content/deadlines.ts'
import type { DerivedAnswer, DerivedId } from '../content/derived-facts.ts'
import type { Answers, AnswerTo, FactId, FactsOf } from '../content/facts/index.ts'
import { type Switches, switches } from '../content/law.ts'
import type { PathwayId } from '../content/pathways.ts'
import type { SourceId } from '../content/sources/index.ts'
import { type AskId, fits, person } from './assessment/person.ts'

export type Status = 'available' | 'conditional' | 'blocked' | 'not-applicable'
export interface StepMeta {
  asks?: AskId
  status?: Status
  source?: SourceId | undefined
  dates?: readonly DeadlineId[]
}
/** What happens later in the world: one fact takes another answer. */
export interface Happens {
  type: 'happens'
  fact: FactId
  answer: Answers[FactId]
}
/** One way out of a step: taken if the answer is one of these; without a list, whatever was answered. */
export interface Way {
  fact: AskId
  answers?: readonly string[]
}

interface Situation {
  answers: Answers
  today: string
  /** Which bills count as law; without it those of today. */
  law?: Switches
}
const law = setup({
  types: {} as { context: Situation; input: Situation; events: Happens; meta: StepMeta; tags: Status | 'open' },
  guards: {
    answered: ({ context }, { fact, answers }: Way) =>
      fits(person(context.answers, (read(context.today) as Span).from, context.law).answer(fact), answers),
  },
  actions: {
    learn: assign(({ context, event }) => ({ answers: { ...context.answers, [event.fact]: event.answer } })),
  },
})

/** The answers that a step must tell apart. */
type AnswersOf<A extends AskId> = A extends DeadlineId
  ? 'running' | 'over'
  : A extends FactId
    ? AnswerTo<A>
    : A extends DerivedId
      ? DerivedAnswer<A>
      : never
/** A question with several answers, or one that may not apply, never lists every case: it says where all others lead. */
type MustSayOtherwise = FactsOf<'many'> | Exclude<keyof typeof askedIf & FactId, FactsOf<'yes-no'>>
type Listed<K> = K extends `${infer First} | ${infer Rest}` ? First | Listed<Rest> : Exclude<K, 'otherwise'>
/** Every answer leads somewhere, and nothing that is not an answer does. */
type Ways<A extends AskId, W> = [Exclude<Listed<keyof W>, AnswersOf<A>>] extends [never]
  ? 'otherwise' extends keyof W
    ? unknown
    : A extends MustSayOtherwise
      ? { otherwise: string }
      : [Exclude<AnswersOf<A>, Listed<keyof W>>] extends [never]
        ? unknown
        : { [K in Exclude<AnswersOf<A>, Listed<keyof W>>]: string }
  : { [K in Exclude<Listed<keyof W>, AnswersOf<A>> & string]: never }

/**
 * A step that asks one fact, derived fact or deadline and says where each answer leads: a key is one answer or several (`'a | b'`),
 * `otherwise` all the rest, and the first that fits is taken. Not known, the machine rests here. `source` where it is not the pathway's own.
 */
export function asks<A extends AskId, const W extends { readonly [answers: string]: string }>(
  fact: A,
  ways: W & Ways<A, W>,
  source?: SourceId,
) {
  return {
    tags: 'open' as const,
    meta: { asks: fact, source },
    always: Object.entries(ways).map(([answers, target]) => ({
      guard: { type: 'answered' as const, params: { fact, ...(answers === 'otherwise' ? {} : { answers: answers.split(' | ') }) } },
      target: target as W[keyof W],
    })),
  }
}

/** Where a pathway ends for now, with the dates that count there. The step's name is the reason. */
export function outcome(status: Status, { dates = [], source }: { dates?: readonly DeadlineId[]; source?: SourceId } = {}) {
  return { tags: status, meta: { status, source, dates } }
}

interface AnyStep {
  tags: Status | 'open'
  meta: StepMeta
}
type Step<S extends string> = AnyStep & { always?: { target: S }[] }

/** One legal route in one country: `starts` and every target must be one of its own steps, which TypeScript checks. Ways lead only down the page. */
export function pathway<const S extends string>(
  id: PathwayId,
  rule: {
    source: SourceId
    starts: NoInfer<S>
    steps: { readonly [N in S]: Step<NoInfer<S>> }
  },
) {
  return law.createMachine({
    id,
    meta: { source: rule.source },
    options: { maxIterations: 100 }, // without it XState runs round a circle for ever
    context: ({ input }) => ({ answers: input?.answers ?? {}, today: input?.today ?? '2026-01-01', law: input?.law ?? switches }), // XState builds a first snapshot without input
    initial: rule.starts,
    states: rule.steps as { readonly [name: string]: AnyStep },
    on: { happens: { target: `.${rule.starts}`, actions: 'learn' } },
  })
}

export type Pathway = ReturnType<typeof pathway>
/** Several dates that count together. */
export type DeadlinesOf = readonly DeadlineId[]
