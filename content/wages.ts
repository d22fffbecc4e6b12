/** What the wage calculator reads of the law, besides dated values and terms: which rule counts where, with its source. */
import type { Country } from './calendar/holidays.ts'
import type { DeadlineId } from './deadlines.ts'
import type { PathwayId } from './pathways.ts'
import type { SourceId } from './sources/index.ts'
import type { ValueKey } from './values/index.ts'

/**
 * `needs_paper`: may be kept back if agreed in writing beforehand, up to `most` of the minimum wage of that month where given. `unsure`: also
 * with a paper, because it needs more that is not asked (a certificate of the housing).
 */
export interface DeductionRule {
  readonly rule: 'needs_paper' | 'forbidden' | 'check'
  readonly most?: ValueKey
  readonly unsure?: true
  readonly source: SourceId
}
export interface WageLaw {
  readonly pathway: PathwayId
  readonly minimum: SourceId
  /** `yearly`: after each year the interest of that year is added to what it is counted on. */
  readonly interest: { readonly rate: ValueKey; readonly yearly: boolean; readonly source: SourceId }
  /** Months of work that are presumed: the option that says for whom. */
  readonly presumed: { readonly option: string; readonly months: ValueKey; readonly source: SourceId }
  /** The option under which money in hand may not count as paid. */
  readonly cash: { readonly option: string; readonly source: SourceId }
  readonly deductions: { readonly [kind: string]: DeductionRule }
  readonly otherDeduction: DeductionRule
  /** Who owes it beside the employer, by option: `client` next to the employer, `chain` further up. */
  readonly debtors: { readonly [option: string]: 'client' | 'chain' }
  /** Terms counted from each day on which pay fell due, and from the end of the job. One of them alone ends one of several ways to claim. */
  readonly limits: { readonly due: readonly DeadlineId[]; readonly end: readonly DeadlineId[]; readonly last: DeadlineId }
  /** Talks about pay: what an offer that is signed can end, stop or leave open stands with it. */
  readonly talks: PathwayId
}

const withPaper = (source: SourceId, most?: ValueKey): DeductionRule => ({ rule: 'needs_paper', source, ...(most && { most }) })

export const wageLaw: { readonly [C in Country]: WageLaw } = {
  be: {
    pathway: 'be-labour-court-wages',
    minimum: 'be-minimum-income',
    interest: { rate: 'be.legal_interest', yearly: false, source: 'be-wage-protection-1965' },
    presumed: { option: 'presumption_three_months', months: 'be.presumed_work', source: 'be-irregular-work-2013' },
    cash: { option: 'cash_counts_as_unpaid', source: 'be-wage-protection-1965' },
    deductions: {},
    otherDeduction: { rule: 'check', source: 'be-wage-protection-1965' },
    debtors: { chain_irregular_workers: 'chain', chain_construction: 'client', chain_after_notice: 'chain' },
    limits: { due: ['dl_be_wage_5y', 'dl_be_wage_10y_first'], end: ['dl_be_wage_contract'], last: 'dl_be_wage_10y_first' },
    talks: 'be-negotiation-sectoral',
  },
  nl: {
    pathway: 'nl-civil-wages',
    minimum: 'nl-wml',
    interest: { rate: 'nl.legal_interest', yearly: true, source: 'nl-bw-6-119' },
    presumed: { option: 'presumption_six_months', months: 'nl.presumed_work', source: 'nl-wav-23' },
    cash: { option: 'cash_breach', source: 'nl-wml-7a' },
    deductions: {
      housing: { ...withPaper('nl-wml-13', 'nl.housing_deduction_max'), unsure: true },
      health: withPaper('nl-wml-13'),
      advances: withPaper('nl-wml-13'),
    },
    otherDeduction: { rule: 'forbidden', source: 'nl-wml-13' },
    debtors: { client_liable_616a: 'client', next_link_616b: 'chain', silence_616e: 'chain', main_client_after_notice: 'chain' },
    limits: { due: ['dl_nl_wage_first'], end: [], last: 'dl_nl_wage_first' },
    talks: 'nl-negotiation-sectoral',
  },
}
/** Netherlands before 2024: hours that a full week can have, by sector; the first gives the highest pay for an hour. */
export const fullWeeks = ['36', '38', '40'] as const
/** Belgium: the first day with one minimum from 18 on; before it was higher with age or service, and the lowest is held. */
export const oneMinimum = '2022-04-01'
/** Netherlands: weeks of pay over the notice period that UWV takes over at most (art. 64 WW). */
export const uwvNoticeWeeks = 6
export const holidayAllowance = { rate: 'nl.holiday_allowance', source: 'nl-wml-15' } as const satisfies {
  rate: ValueKey
  source: SourceId
}
export const lateIncrease = {
  /** Working days after the pay day that cost nothing, and until which the first rate counts. */
  free: 3,
  firstUntil: 8,
  first: 'nl.late_wage_increase_day_4_8',
  later: 'nl.late_wage_increase_after',
  most: 'nl.late_wage_increase_max',
  source: 'nl-bw-7-625',
} as const satisfies { [key: string]: ValueKey | SourceId | number }
