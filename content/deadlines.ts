/** Every term that the law counts from a date: where it starts, how long it is, and how its last day is found (facts.md section 5). */
import type { CountingClass } from './calendar/counting.ts'
import { type Day, day, plus, type Span, type Unit } from './calendar/days.ts'
import type { Known } from './conditions.ts'
import { type DerivedDate, lastDay, majorityDate } from './dates.ts'
import type { FactId, FactsOf } from './facts/index.ts'
import type { SourceId } from './sources/index.ts'

export type Start = FactsOf<'date'> | DerivedDate
/** The raw end of a term under one reading of the law, as `plus` gives it. */
export interface End {
  readonly end: Day
  readonly cut: boolean
}
export interface Deadline {
  readonly from: Start
  /** Counts where `from` does not apply or did not happen. */
  readonly orElse?: Start
  /** Every reading of the law for a term that starts on that day; `side` says which bound of an uncertain start it is. */
  readonly ends: (known: Known, start: Day, side: 'from' | 'to') => readonly End[]
  readonly counting: CountingClass
  /** The last day to do something; the day a paper ends; the day something opens; our own target. */
  readonly kind: 'last_day' | 'ends' | 'opens' | 'act_before'
  /** S seen in a source, K own knowledge, K? doubtful. */
  readonly certainty: string
  readonly source: SourceId
  /** What the term looks at besides its start. */
  readonly reads?: readonly FactId[]
  /** Where the start that is judged differs from the one that is shown. */
  readonly judgedFrom?: (known: Known) => readonly (Span | undefined)[]
  /** The day shown is never later than these. */
  readonly notAfter?: (known: Known) => readonly Day[]
  /** Late is better than not: a passed day reads "do it today". */
  readonly lateIsFine?: true
}

const term =
  (n: number, unit: Unit) =>
  (_: Known, start: Day): readonly End[] => [plus(start, n, unit)]

const offenceReform = day(2024, 4, 28)
/** Ten years since 28 April 2024 for what was not barred that day: older debts lie between five and ten. */
const offence = (known: Known, start: Day): readonly End[] =>
  known.today < offenceReform
    ? [plus(start, 5, 'years')]
    : start >= day(2019, 4, 28)
      ? [plus(start, 10, 'years')]
      : [plus(start, 5, 'years'), plus(start, 10, 'years')]

/** Thirty days; held, ten, or five where it is a repeated order: the shorter one is shown. */
const objection = (known: Known, start: Day): readonly End[] => {
  const held = known.value('detained')
  const days = held === 'no' ? [30] : held === undefined ? [5, 30] : [5, 10]
  return days.map(n => plus(start, n, 'days'))
}

const commissionReform = day(2024, 2, 5)
/** A minor's term may start at eighteen. */
const notBeforeMajority = (known: Known, start: Day, side: 'from' | 'to'): Day => {
  const adult = majorityDate.days(known)
  if (adult === 'never') return start
  const bound = adult[side]
  return Math.max(start, Number.isFinite(bound) ? bound : side === 'from' ? start : plus(known.today, 18, 'years').end)
}
const commission = (known: Known, start: Day, side: 'from' | 'to'): readonly End[] => {
  const years = known.today < commissionReform ? [3] : start < commissionReform ? [3, 5] : [5]
  const late = notBeforeMajority(known, start, side)
  return [...years.map(n => plus(start, n, 'years')), plus(late, years.at(-1) as number, 'years')]
}

const reflectionNl = (known: Known, start: Day): readonly End[] => {
  const long = plus(start, 3, 'months')
  const short = plus(start, 30, 'days')
  if (start < day(2023, 5, 19)) return [long]
  const dublin = known.value('dublin_case')
  return dublin === 'yes' ? [short] : dublin === undefined ? [short, long] : [long]
}

/** Violence counts from its last day, long exploitation from the last day of work [K?]: the later of the two, never before majority. */
const fundStart = (known: Known): readonly (Span | undefined)[] => {
  const told = [known.days('violence_last_date'), lastDay.days(known)].filter(d => d !== 'never')
  if (told.length === 0) return [undefined]
  const from = told.map(d => d.from)
  const to = told.map(d => (Number.isFinite(d.to) ? d.to : known.today))
  const adult = majorityDate.days(known)
  if (adult !== 'never') {
    from.push(adult.from)
    to.push(Number.isFinite(adult.to) ? adult.to : plus(known.today, 18, 'years').end)
  }
  const one: Span = { from: Math.max(...from), to: Math.max(...to), sure: true }
  return told.some(d => d.sure) ? [one] : [one, undefined]
}
/** As shown: the clock of someone who was a minor starts at eighteen, once the birthday is known; until then the adult date is the prudent one. */
const fromMajority = (start: Start): DerivedDate => ({
  reads: typeof start === 'string' ? [start] : start.reads,
  days: known => {
    const d = typeof start === 'string' ? known.days(start) : start.days(known)
    const adult = majorityDate.days(known)
    return d === 'never' || adult === 'never' || !Number.isFinite(d.from)
      ? d
      : { ...d, from: Math.max(d.from, adult.from), to: Math.max(d.to, Number.isFinite(adult.to) ? adult.to : d.to) }
  },
})
const earliest = (known: Known, facts: readonly FactsOf<'date'>[]): Day[] =>
  facts.map(f => (known.value(f) === undefined ? 'never' : known.days(f))).flatMap(d => (d === 'never' ? [] : [d.from]))

export const deadlines = {
  dl_be_reflection_end: {
    from: 'reflection_start',
    ends: term(45, 'days'),
    counting: 'BE-DOC',
    kind: 'ends',
    certainty: 'S',
    source: 'be-aliens-act-61-2',
  },
  dl_be_turn_18: {
    from: majorityDate,
    ends: term(-3, 'months'),
    counting: 'PRACT',
    kind: 'act_before',
    certainty: '-',
    source: 'tilia-target',
    lateIsFine: true,
  },
  dl_be_call_appeal: {
    from: 'refusal_letter_date',
    ends: objection,
    counting: 'BE-ALIEN',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-aliens-act-39-57',
    reads: ['detained'],
  },
  dl_be_order_appeal: {
    from: 'order_to_leave_date',
    ends: objection,
    counting: 'BE-ALIEN',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-aliens-act-39-57',
    reads: ['detained'],
  },
  dl_be_nonlieu_appeal: {
    from: 'dismissal_date',
    ends: term(15, 'days'),
    counting: 'BE-PROC',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-criminal-procedure-135',
  },
  dl_be_prosecution: {
    from: 'first_unpaid_due',
    orElse: 'work_end',
    ends: offence,
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'S; new Criminal Code K?',
    source: 'be-limitation-2024',
  },
  dl_be_join: {
    from: 'hearing_date',
    ends: term(-1, 'days'),
    counting: 'BACK',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-civil-action',
  },
  dl_be_wage_contract: {
    from: 'work_end',
    ends: term(1, 'years'),
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'S',
    source: 'be-contracts-15',
  },
  dl_be_trustee_claim: {
    from: 'insolvency_date',
    ends: term(30, 'days'),
    counting: 'BE-PROC',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-insolvency-xx',
    lateIsFine: true,
  },
  dl_be_trustee_last: {
    from: 'insolvency_date',
    ends: term(1, 'years'),
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-insolvency-xx',
  },
  dl_be_accident_employer: {
    from: 'accident_date',
    ends: term(8, 'days'),
    counting: 'OPENS',
    kind: 'opens',
    certainty: 'S',
    source: 'be-accidents-1971',
  },
  dl_be_insurer_answer: {
    from: 'accident_declared_date',
    ends: term(30, 'days'),
    counting: 'OPENS',
    kind: 'opens',
    certainty: 'S',
    source: 'be-accidents-1971',
  },
  dl_be_accident_claim: {
    from: 'accident_date',
    ends: term(3, 'years'),
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'S',
    source: 'be-accidents-1971',
  },
  dl_be_accident_court: {
    from: 'accident_refused_date',
    ends: term(3, 'years'),
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'S',
    source: 'be-accidents-1971',
    notAfter: known => earliest(known, ['accident_date', 'clock_stop_date']).map(d => plus(d, 3, 'years').end),
  },
  dl_be_accident_revision: {
    from: 'be_consolidation_date',
    ends: term(3, 'years'),
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-accidents-1971',
  },
  dl_be_commission: {
    from: {
      reads: ['case_stage', 'final_decision_date', 'dismissal_date'],
      days: known => known.days(known.value('case_stage') === 'dismissed' ? 'dismissal_date' : 'final_decision_date'),
    },
    ends: commission,
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'S; transition not verified',
    source: 'be-commission-1985',
    reads: ['under_18', 'worked_under_18', 'birth_date'],
  },
  dl_be_commission_1y: {
    from: 'civil_party_date',
    ends: term(1, 'years'),
    counting: 'OPENS',
    kind: 'opens',
    certainty: 'S',
    source: 'be-commission-1985',
  },
  dl_nl_reflection_end: {
    from: 'reflection_start',
    ends: reflectionNl,
    counting: 'NL-DOC',
    kind: 'ends',
    certainty: 'S',
    source: 'nl-b8-3',
    reads: ['dublin_case'],
  },
  dl_nl_rvb_request: {
    from: 'reflection_start',
    ends: term(2, 'weeks'),
    counting: 'NL-ATW?',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-rvb',
    lateIsFine: true,
  },
  dl_nl_search: {
    from: 'work_end',
    ends: term(3, 'months'),
    counting: 'NL-DOC',
    kind: 'last_day',
    certainty: 'S/K?',
    source: 'nl-vw-8',
    notAfter: known => earliest(known, ['residence_expiry']),
  },
  dl_nl_art12: {
    from: 'dismissal_date',
    ends: term(3, 'months'),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-sv-12',
  },
  dl_nl_join: { from: 'hearing_date', ends: term(-1, 'days'), counting: 'BACK', kind: 'last_day', certainty: 'K', source: 'nl-sv-51f' },
  dl_nl_advance_from: {
    from: 'final_decision_date',
    ends: term(8, 'months'),
    counting: 'OPENS',
    kind: 'opens',
    certainty: 'S',
    source: 'nl-advance-6-4-2',
  },
  dl_nl_objection_6w: {
    from: 'agency_refusal_date',
    ends: term(6, 'weeks'),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'K',
    source: 'nl-awb-6-7',
  },
  dl_nl_schadefonds: {
    from: fromMajority('violence_last_date'),
    orElse: fromMajority(lastDay),
    judgedFrom: fundStart,
    ends: term(10, 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'S; start of long exploitation K?',
    source: 'nl-wsg',
    reads: ['under_18', 'worked_under_18', 'birth_date'],
  },
  dl_nl_wage_first: {
    from: 'first_unpaid_due',
    ends: term(5, 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-bw-3-308',
  },
  dl_nl_uwv_report: {
    from: 'last_unpaid_due',
    ends: term(1, 'weeks'),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-ww-61-68',
    lateIsFine: true,
  },
  dl_nl_uwv_apply: {
    from: 'insolvency_date',
    ends: term(26, 'weeks'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-ww-61-68',
  },
} as const satisfies { readonly [id: `dl_${string}`]: Deadline }

export type DeadlineId = keyof typeof deadlines
export const deadlineIds = Object.keys(deadlines) as DeadlineId[]
export const deadlineOf = (id: DeadlineId): Deadline => deadlines[id]
export const countryOf = (id: DeadlineId): 'be' | 'nl' => (id.startsWith('dl_nl') ? 'nl' : 'be')
/** Every fact that a term reads: its start first. */
export const deadlineReads = (id: DeadlineId): readonly FactId[] => {
  const d = deadlineOf(id)
  const start = (s: Start | undefined) => (s === undefined ? [] : typeof s === 'string' ? [s] : s.reads)
  return [...start(d.from), ...start(d.orElse), ...(d.reads ?? [])]
}
