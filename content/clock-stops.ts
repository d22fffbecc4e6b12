/** What stops the clock of a term or starts it anew, and what people think stops it but does not (facts.md 5.1; belgium.md and netherlands.md, limitation). */
import type { DeadlineId } from './deadlines.ts'
import type { AnswerTo } from './facts/index.ts'
import type { SourceId } from './sources/index.ts'

export interface ClockStop {
  /** False: it does not stop it. */
  readonly stops: boolean
  /** S seen in a source, K own knowledge. */
  readonly certainty: 'S' | 'K'
  readonly source: SourceId
}
export const clockStops = {
  be_claim: { stops: true, certainty: 'K', source: 'be-civil-code-2244' },
  be_notice: { stops: true, certainty: 'K', source: 'be-civil-code-2244' },
  be_acknowledgement: { stops: true, certainty: 'K', source: 'be-civil-code-2244' },
  be_talks: { stops: false, certainty: 'K', source: 'be-contracts-15' },
  be_accident_letter: { stops: true, certainty: 'S', source: 'be-accidents-1971' },
  nl_letter: { stops: true, certainty: 'S', source: 'nl-bw-3-317' },
  nl_talks: { stops: false, certainty: 'K', source: 'nl-bw-3-317' },
  nl_report: { stops: false, certainty: 'S', source: 'nl-bw-3-308' },
  nl_fatal: { stops: false, certainty: 'S', source: 'nl-bw-7-686a' },
} as const satisfies { readonly [id: string]: ClockStop }
export type ClockStopId = keyof typeof clockStops

interface OfTerm {
  readonly by: readonly ClockStopId[]
  /** Answers to `clock_stops` after which a lawyer checks whether this clock was stopped. */
  readonly told: readonly AnswerTo<'clock_stops'>[]
}
const forPay = ['formal_notice', 'court_claim', 'acknowledgement', 'criminal_case'] as const
const beContract: OfTerm = { by: ['be_notice', 'be_claim', 'be_acknowledgement', 'be_talks'], told: forPay }
const beOffence: OfTerm = { by: ['be_claim', 'be_talks'], told: forPay }
const beAccident: OfTerm = { by: ['be_accident_letter'], told: ['accident_letter'] }
const nlWages: OfTerm = { by: ['nl_letter', 'nl_talks', 'nl_report'], told: forPay }

/** Where a term is not named, nothing is known that stops it. */
export const clockStopsOf: { readonly [D in DeadlineId]?: OfTerm } = {
  dl_be_wage_contract: beContract,
  dl_be_wage_5y: beContract,
  dl_be_wage_10y_first: beOffence,
  dl_be_wage_10y_last: beOffence,
  dl_be_notice_effect: beOffence,
  dl_be_accident_claim: beAccident,
  dl_be_accident_court: beAccident,
  dl_nl_wage_first: nlWages,
  dl_nl_wage_last: nlWages,
  dl_nl_wage_restart: nlWages,
  dl_nl_injury: { by: ['nl_letter'], told: ['accident_letter', 'criminal_case'] },
  dl_nl_dismissal: { by: ['nl_fatal'], told: [] },
}
