/** What stops the clock of a term or starts it anew (belgium.md and netherlands.md, limitation). What does not stop it is an interaction, `no_stop`. */
import type { DeadlineId } from './deadlines.ts'
import type { AnswerTo } from './facts/index.ts'
import type { SourceId } from './sources/index.ts'

export interface ClockStop {
  /** S seen in a source, K own knowledge. */
  readonly certainty: 'S' | 'K'
  readonly source: SourceId
}
export const clockStops = {
  be_notice: { certainty: 'K', source: 'be-civil-code-2244' },
  be_claim: { certainty: 'K', source: 'be-civil-code-2244' },
  be_acknowledgement: { certainty: 'K', source: 'be-civil-code-2244' },
  be_accident_letter: { certainty: 'S', source: 'be-accidents-1971' },
  nl_letter: { certainty: 'S', source: 'nl-bw-3-317' },
  nl_claim: { certainty: 'K', source: 'nl-bw-3-316' },
  nl_acknowledgement: { certainty: 'K', source: 'nl-bw-3-316' },
} as const satisfies { readonly [id: string]: ClockStop }
export type ClockStopId = keyof typeof clockStops

interface OfTerm {
  readonly by: readonly ClockStopId[]
  /** Answers to `clock_stops` after which a lawyer checks whether this clock was stopped. */
  readonly told: readonly AnswerTo<'clock_stops'>[]
}
const forPay = ['formal_notice', 'court_claim', 'acknowledgement', 'criminal_case'] as const
const beContract: OfTerm = { by: ['be_notice', 'be_claim', 'be_acknowledgement'], told: forPay }
const beOffence: OfTerm = { by: ['be_claim'], told: forPay }
const beAccident: OfTerm = { by: ['be_accident_letter'], told: ['accident_letter'] }
const nlWages: OfTerm = { by: ['nl_letter', 'nl_claim', 'nl_acknowledgement'], told: forPay }

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
  dl_nl_injury: { by: ['nl_letter', 'nl_claim', 'nl_acknowledgement'], told: ['accident_letter', 'acknowledgement', 'criminal_case'] },
}
