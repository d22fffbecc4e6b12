/** What is proved of one pathway, read off its steps: the report of the build and tests/proofs.test.ts both read this. */
import { lawDate } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type AskId, fits } from '../assessment/person.ts'
import type { PathwaySteps, Step } from '../assessment/steps.ts'
import { cases } from '../cases.ts'
import { allSteps } from '../index.ts'
import type { Status } from '../pathway.ts'
import { answersTo, type Reached, records, shortestTo, type Told } from './records.ts'

/** The fewest answers that lead to one reason; an answer is what a step can tell apart. */
export interface Example {
  readonly reason: string
  readonly outcome: Status
  readonly answers: Told
}
export interface Proof {
  readonly pathway: PathwayId
  readonly steps: number
  /** Steps that ask, and steps where it ends, by outcome. */
  readonly questions: number
  readonly outcomes: { readonly [S in Status]: number }
  /** Ways out of the questions. */
  readonly ways: number
  readonly cases: number
  /** Sets of answers that the steps can tell apart, each walked down to its end. */
  readonly records: number
  /** A question with an answer that leads nowhere: `step, answered x`. Empty, or the tests fail; so are the next two. */
  readonly deadEnds: readonly string[]
  /** Steps that no record comes to. */
  readonly unreached: readonly string[]
  /** Ways that no record takes: `step -> step`. */
  readonly untaken: readonly string[]
  /** One for each reason, in the order of the page. */
  readonly examples: readonly Example[]
}

/** Walks every record of a pathway. */
export function prove(pathway: PathwaySteps): Proof {
  const { id, steps } = pathway
  const all: readonly Reached[] = records(pathway)
  const shortest = shortestTo(all)
  const asking = steps.filter(s => s.asks)
  const ending = steps.filter((s): s is Step & { status: Status } => s.status !== undefined)
  const ways = asking.flatMap(s => (s.ways ?? []).map(w => `${s.name} -> ${steps[w.to]?.name}`))
  const taken = new Set(all.flatMap(r => r.path.map((step, i) => `${step} -> ${r.path[i + 1] ?? r.at.name}`)))
  const count = (status: Status) => ending.filter(s => s.status === status).length
  return {
    pathway: id,
    steps: steps.length,
    questions: asking.length,
    outcomes: {
      available: count('available'),
      conditional: count('conditional'),
      blocked: count('blocked'),
      'not-applicable': count('not-applicable'),
    },
    ways: ways.length,
    cases: cases[id]?.length ?? 0,
    records: all.filter(r => r.at.status).length,
    deadEnds: [
      ...asking.flatMap(s =>
        answersTo(s.asks as AskId)
          .filter(answer => !s.ways?.some(w => fits(answer, w.answers)))
          .map(answer => `${s.name}, answered ${answer}`),
      ),
      ...steps.filter(s => !s.asks && !s.status).map(s => s.name),
    ],
    unreached: steps.map(s => s.name).filter(name => !shortest.has(name)),
    untaken: ways.filter(way => !taken.has(way)),
    examples: ending.map(s => ({ reason: s.name, outcome: s.status, answers: shortest.get(s.name)?.known ?? {} })),
  }
}

/** All proofs with the date of the rules: the report of the build, as `proofsSchema` has it. */
export const proofs = (): { readonly law: string; readonly pathways: readonly Proof[] } => ({ law: lawDate, pathways: allSteps.map(prove) })
