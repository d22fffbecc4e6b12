/** A pathway as plain steps, read off its machine once: all that a phone gets of it. Types only from `pathway.ts`, or XState would come along. */
import { type DeadlineId, deadlines } from '../../content/deadlines.ts'
import { type DerivedId, derivedFacts } from '../../content/derived-facts.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { SourceId } from '../../content/sources/index.ts'
import type { Pathway, Status, StepMeta, Way } from '../pathway.ts'
import type { AskId } from './person.ts'

export interface Step {
  readonly name: string
  readonly source: SourceId
  /** A step that asks: what, and where the answers lead (index of a step further down; without a list: all other answers). */
  readonly asks?: AskId
  readonly ways?: readonly { readonly answers?: readonly string[]; readonly to: number }[]
  /** A step that ends: with what, and the dates that count there. Its name is the reason. */
  readonly status?: Status
  readonly dates?: readonly DeadlineId[]
}
/** The first step is where the pathway starts; ways lead only to later ones. */
export interface PathwaySteps {
  readonly id: PathwayId
  readonly steps: readonly Step[]
}

interface Config {
  initial: string
  meta: { source: SourceId }
  states: Record<string, { meta: StepMeta; always?: { guard: { params: Way }; target: string }[] }>
}

/** Reads a machine. Throws, naming both steps, where a way leads up the page or the pathway does not start with its first step. */
export function stepsOf(machine: Pathway): PathwaySteps {
  const { states, initial, meta } = machine.config as unknown as Config
  const names = Object.keys(states)
  if (names[0] !== initial) throw new Error(`${machine.id} starts at "${initial}": write that step first`)
  const steps = Object.entries(states).map(([name, { meta: own, always }], i): Step => {
    const source = own.source ?? ownSource(own.asks) ?? meta.source
    if (!own.asks) return { name, source, status: own.status as Status, dates: own.dates ?? [] }
    const ways = (always ?? []).map(w => {
      const to = names.indexOf(w.target)
      if (to <= i) throw new Error(`${machine.id}: "${name}" leads up the page to "${w.target}"`)
      return w.guard.params.answers ? { answers: w.guard.params.answers, to } : { to }
    })
    return { name, source, asks: own.asks, ways }
  })
  return { id: machine.id as PathwayId, steps }
}

/** A term and a derived fact bring their own source. */
const ownSource = (id: AskId | undefined): SourceId | undefined =>
  id === undefined ? undefined : id in deadlines ? deadlines[id as DeadlineId].source : derivedFacts[id as DerivedId]?.source
