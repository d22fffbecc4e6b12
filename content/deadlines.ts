/** Every term that the law counts from a date: where it starts, how long it is, and how its last day is found (facts.md section 5). */
import type { CountingClass } from './calendar/counting.ts'
import { type Day, plus, type Span, type Unit } from './calendar/days.ts'
import { be_stage } from './computed.ts'
import { type Condition, type Known, yes } from './conditions.ts'
import { type DateName, type DerivedDate, lastDay, majorityDate } from './dates.ts'
import type { FactId, FactsOf } from './facts/index.ts'
import { heldFrom, type Switches, type SwitchId, switches } from './law.ts'
import type { SourceId } from './sources/index.ts'
import { valueOn } from './value-on.ts'
import type { ValueKey } from './values/index.ts'

export type Start = FactsOf<'date'> | DerivedDate
/** The raw end of a term under one reading of the law, as `plus` gives it, and what it was counted from. */
export interface End {
  readonly from: Day
  readonly n: number
  readonly unit: Unit
  readonly end: Day
  readonly cut: boolean
}
/** A term that starts there; `of`: which date that is. */
export type Limit = End & { readonly of: DateName }
/** Where a term starts when it is judged; `of`: which date its latest day is. */
export type Judged = Span & { readonly of: DateName }
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
  /** A change that makes it doubtful once it is law; surely not law, it is as it was seen. */
  readonly doubtUnder?: SwitchId
  readonly source: SourceId
  /** What the term looks at besides its start. */
  readonly reads?: readonly FactId[]
  /** Where the start that is judged differs from the one that is shown. */
  readonly judgedFrom?: (known: Known) => readonly (Judged | undefined)[]
  /** The day shown is never later than the ends of these. */
  readonly notAfter?: (known: Known) => readonly Limit[]
  /** Late is better than not: a passed day reads "do it today". */
  readonly lateIsFine?: true
  /** Where it was told that what is due by then was done: the day asks for nothing more. */
  readonly doneWhen?: Condition
  /** Others act by it, not the person: it is said as an end, never as something to do. */
  readonly forOthers?: true
}

export const startDays = (start: Start, known: Known): Span | 'never' => (typeof start === 'string' ? known.days(start) : start.days(known))
export const nameOf = (start: Start, known: Known): DateName => (typeof start === 'string' ? start : start.of(known))

const after = (from: Day, n: number, unit: Unit): End => {
  const { end, cut } = plus(from, n, unit)
  return { from, n, unit, end, cut }
}
const term =
  (n: number, unit: Unit) =>
  (_: Known, start: Day): readonly End[] => [after(start, n, unit)]

/** A term whose length is a dated value: that of the day of the assessment. */
const lasting =
  (key: ValueKey, unit: Unit) =>
  (known: Known, start: Day): readonly End[] => [after(start, valueOn(key, known.today).value as number, unit)]

const offenceReform = heldFrom('be_offence_limit')
const offenceYears = lasting('be.offence_limitation', 'years')
/** Ten years since 28 April 2024 for what was not barred that day: older debts lie between five and ten. */
const offence = (known: Known, start: Day): readonly End[] =>
  known.today < offenceReform || start >= plus(offenceReform, -5, 'years').end
    ? offenceYears(known, start)
    : [after(start, 5, 'years'), ...offenceYears(known, start)]

/** Thirty days; held, ten, or five where it is a repeated order: the shorter one is shown. */
const objection = (known: Known, start: Day): readonly End[] => {
  const held = known.value('detained')
  const days = held === 'no' ? [30] : held === undefined ? [5, 30] : [5, 10]
  return days.map(n => after(start, n, 'days'))
}

const commissionReform = heldFrom('be_commission_limit')
/** A minor's term may start at eighteen. */
const notBeforeMajority = (known: Known, start: Day, side: 'from' | 'to'): Day => {
  const adult = majorityDate.days(known)
  if (adult === 'never') return start
  const bound = adult[side]
  return Math.max(start, Number.isFinite(bound) ? bound : side === 'from' ? start : plus(known.today, 18, 'years').end)
}
const commission = (known: Known, start: Day, side: 'from' | 'to'): readonly End[] => {
  const now = lasting('be.commission.limit', 'years')
  const older = start < commissionReform && known.today >= commissionReform ? [after(start, 3, 'years')] : []
  return [...older, ...now(known, start), ...now(known, notBeforeMajority(known, start, side))]
}

const commissionStart = (known: Known) => (known.value('case_stage') === 'dismissed' ? 'dismissal_date' : 'final_decision_date')

const reflectionNl = (known: Known, start: Day): readonly End[] => {
  const long = lasting('nl.reflection_months', 'months')(known, start)
  const short = lasting('nl.reflection_days_dublin', 'days')(known, start)
  if (start < heldFrom('nl_reflection_dublin')) return long
  const dublin = known.value('dublin_case')
  return dublin === 'yes' ? short : dublin === undefined ? [...short, ...long] : long
}

/** Violence counts from its last day, long exploitation from the last day of work [K?]: the later of the two, never before majority. */
const fundStart = (known: Known): readonly (Judged | undefined)[] => {
  const told = [
    { of: 'violence_last_date' as DateName, days: known.days('violence_last_date') },
    { of: lastDay.of(known), days: lastDay.days(known) },
  ].flatMap(({ of, days }) => (days === 'never' ? [] : [{ of, ...days }]))
  if (told.length === 0) return [undefined]
  const from = told.map(d => d.from)
  const to = told.map(({ of, to }) => ({ of, to: Number.isFinite(to) ? to : known.today }))
  const adult = majorityDate.days(known)
  if (adult !== 'never') {
    from.push(adult.from)
    to.push({ of: 'majority', to: Number.isFinite(adult.to) ? adult.to : plus(known.today, 18, 'years').end })
  }
  const last = to.reduce((a, b) => (b.to > a.to ? b : a))
  const one: Judged = { from: Math.max(...from), ...last, sure: true }
  return told.some(d => d.sure) ? [one] : [one, undefined]
}
/** As shown: the clock of someone who was a minor starts at eighteen, once the birthday is known; until then the adult date is the prudent one. */
const fromMajority = (start: Start): DerivedDate => ({
  reads: typeof start === 'string' ? [start] : start.reads,
  of: known => {
    const d = startDays(start, known)
    const adult = majorityDate.days(known)
    return d !== 'never' && adult !== 'never' && Number.isFinite(d.from) && adult.from > d.from ? 'majority' : nameOf(start, known)
  },
  days: known => {
    const d = startDays(start, known)
    const adult = majorityDate.days(known)
    return d === 'never' || adult === 'never' || !Number.isFinite(d.from)
      ? d
      : { ...d, from: Math.max(d.from, adult.from), to: Math.max(d.to, Number.isFinite(adult.to) ? adult.to : d.to) }
  },
})
/** Terms from the earliest day of each of these dates that is told. */
const fromTold = (known: Known, facts: readonly FactsOf<'date'>[], n: number, unit: Unit): readonly Limit[] =>
  facts
    .map(of => ({ of, days: known.value(of) === undefined ? ('never' as const) : known.days(of) }))
    .flatMap(({ of, days }) => (days === 'never' ? [] : [{ of, ...after(days.from, n, unit) }]))

/** The day on a Belgian orange card; the date on another paper starts no such term. */
const orangeCard: DerivedDate = {
  reads: ['residence_status', 'residence_first_issued'],
  of: () => 'residence_first_issued',
  days: known => {
    const status = known.value('residence_status')
    return status === undefined || status === 'be_orange_card' ? known.days('residence_first_issued') : 'never'
  },
}
/** The first day of the Dutch permit for victims, also a former one; the date on a Belgian orange card is another. */
const dutchPermit: DerivedDate = {
  reads: ['residence_status', 'residence_first_issued'],
  of: () => 'residence_first_issued',
  days: known => (known.value('residence_status') === 'be_orange_card' ? 'never' : known.days('residence_first_issued')),
}
/** The day of a refusal of social aid in Belgium. */
const socialAidRefused: DerivedDate = {
  reads: ['agency_refusal_by', 'agency_refusal_date'],
  of: () => 'agency_refusal_date',
  days: known => {
    const by = known.value('agency_refusal_by')
    return by === undefined || (typeof by === 'object' && by.includes('be_social_aid')) ? known.days('agency_refusal_date') : 'never'
  },
}
/** The day a Belgian chamber ended the case for lack of grounds, for someone who had joined it; any other closing starts no such term. */
const nonLieuOfJoined: DerivedDate = {
  reads: ['dismissal_date', 'case_stage', 'case_country', 'civil_party_joined'],
  of: () => 'dismissal_date',
  days: known => {
    const stage = be_stage.by?.(known)
    const joined = known.value('civil_party_joined')
    const notThis = (stage !== undefined && stage !== 'non_lieu') || joined === 'no' || joined === 'set aside'
    return notThis ? 'never' : known.days('dismissal_date')
  },
}
/** Fourteen days, or 21 where the employer did not tell of the right to withdraw. */
const withdrawal = (known: Known, start: Day): readonly End[] => {
  const told = known.value('nl_signed_right_told')
  const days = told === 'yes' ? [14] : told === 'no' ? [21] : [14, 21]
  return days.map(n => after(start, n, 'days'))
}
const injury = (known: Known, start: Day, side: 'from' | 'to'): readonly End[] => [
  after(start, 5, 'years'),
  after(notBeforeMajority(known, start, side), 5, 'years'),
]
/** Several readings of the law. */
const either =
  (...terms: readonly (readonly [number, Unit])[]) =>
  (_: Known, start: Day): readonly End[] =>
    terms.map(([n, unit]) => after(start, n, unit))

export const deadlines = {
  dl_be_reflection_end: {
    from: 'reflection_start',
    ends: lasting('be.reflection_days', 'days'),
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
    from: nonLieuOfJoined,
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
    doubtUnder: 'be_new_criminal_code',
    forOthers: true,
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
    ends: lasting('be.contract_claim_after_end', 'years'),
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
    doneWhen: yes('claim_lodged'),
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
    ends: lasting('be.accident_claim', 'years'),
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
    notAfter: known => fromTold(known, ['accident_date', 'clock_stop_date'], 3, 'years'),
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
      of: commissionStart,
      days: known => known.days(commissionStart(known)),
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
    notAfter: known => fromTold(known, ['residence_expiry'], 0, 'days'),
  },
  dl_nl_art12: {
    from: 'dismissal_date',
    ends: lasting('nl.art12_limit', 'months'),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-sv-12',
  },
  dl_nl_join: { from: 'hearing_date', ends: term(-1, 'days'), counting: 'BACK', kind: 'last_day', certainty: 'K', source: 'nl-sv-51f' },
  dl_nl_advance_from: {
    from: 'final_decision_date',
    ends: lasting('nl.advance_wait', 'months'),
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
    ends: lasting('nl.schadefonds_limit', 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'S; start of long exploitation K?',
    source: 'nl-wsg',
    reads: ['under_18', 'worked_under_18', 'birth_date'],
  },
  dl_nl_wage_first: {
    from: 'first_unpaid_due',
    ends: lasting('nl.wage_limitation', 'years'),
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
    ends: lasting('nl.uwv_application', 'weeks'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-ww-61-68',
  },
  dl_be_ai_end: {
    from: orangeCard,
    ends: term(3, 'months'),
    counting: 'BE-DOC',
    kind: 'ends',
    certainty: 'S',
    source: 'be-aliens-act-61-3',
  },
  dl_be_ai_max: {
    from: orangeCard,
    ends: term(6, 'months'),
    counting: 'BE-DOC',
    kind: 'ends',
    certainty: 'S',
    source: 'be-aliens-act-61-3',
  },
  dl_residence_renewal: {
    from: 'residence_expiry',
    ends: term(-1, 'months'),
    counting: 'PRACT',
    kind: 'act_before',
    certainty: '-',
    source: 'tilia-target',
    lateIsFine: true,
  },
  dl_be_stop_24m: {
    from: 'statement_date',
    ends: term(24, 'months'),
    counting: 'OPENS',
    kind: 'opens',
    certainty: 'K?',
    source: 'be-stop-route',
  },
  dl_be_28decies: {
    from: 'case_start_date',
    ends: term(1, 'years'),
    counting: 'OPENS',
    kind: 'opens',
    certainty: 'S',
    source: 'be-criminal-procedure-28decies',
  },
  dl_be_wage_5y: {
    from: 'first_unpaid_due',
    ends: lasting('be.contract_claim_during', 'years'),
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'S',
    source: 'be-contracts-15',
  },
  dl_be_wage_10y_first: {
    from: 'first_unpaid_due',
    ends: offence,
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'S; K? for new Code',
    doubtUnder: 'be_new_criminal_code',
    source: 'be-limitation-2024',
  },
  dl_be_wage_10y_last: {
    from: 'last_unpaid_due',
    orElse: 'work_end',
    ends: offence,
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'S; K?',
    doubtUnder: 'be_new_criminal_code',
    source: 'be-limitation-2024',
  },
  dl_be_notice_effect: {
    from: 'clock_stop_date',
    ends: term(1, 'years'),
    counting: 'BE-LIM',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-civil-code-2244',
  },
  dl_be_judgment_appeal: {
    from: 'wage_judgment_date',
    ends: term(1, 'months'),
    counting: 'BE-PROC',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-judicial-code-1051',
  },
  dl_be_permit_90: {
    from: 'work_end',
    ends: (known, start) => [after(start, known.law.be_permit_180_days ? 180 : 90, 'days')],
    counting: 'BE-DOC',
    kind: 'last_day',
    certainty: 'S/K (180 days announced, not verified)',
    source: 'be-single-permit',
    notAfter: known => fromTold(known, ['residence_expiry'], 0, 'days'),
  },
  dl_be_social_aid_appeal: {
    from: socialAidRefused,
    ends: term(3, 'months'),
    counting: 'BE-PROC',
    kind: 'last_day',
    certainty: 'K',
    source: 'be-social-aid',
  },
  dl_nl_objection_ind: {
    from: 'refusal_letter_date',
    ends: term(4, 'weeks'),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'K',
    source: 'nl-vw-69',
  },
  dl_nl_return_decision: {
    from: 'order_to_leave_date',
    ends: term(4, 'weeks'),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'K?',
    source: 'nl-vw-69',
  },
  dl_nl_b83_3y: { from: dutchPermit, ends: term(3, 'years'), counting: 'OPENS', kind: 'opens', certainty: 'S', source: 'nl-b9-continued' },
  dl_nl_award_20y: {
    from: 'final_decision_date',
    ends: term(20, 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'K',
    source: 'nl-bw-3-324',
  },
  dl_nl_wage_last: {
    from: 'last_unpaid_due',
    orElse: 'work_end',
    ends: lasting('nl.wage_limitation', 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-bw-3-308',
  },
  dl_nl_wage_restart: {
    from: 'clock_stop_date',
    ends: term(5, 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'K',
    source: 'nl-bw-3-317',
  },
  dl_nl_dismissal: {
    from: 'work_end',
    ends: lasting('nl.dismissal_limit', 'months'),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'S/K',
    source: 'nl-bw-7-686a',
  },
  dl_nl_transition: {
    from: 'work_end',
    ends: term(3, 'months'),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'S/K',
    source: 'nl-bw-7-686a',
  },
  dl_nl_civil_appeal: {
    from: 'wage_judgment_date',
    ends: either([4, 'weeks'], [3, 'months']),
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'K',
    source: 'nl-rv-339',
  },
  dl_nl_616e: {
    from: 'nl_chain_info_asked_date',
    ends: term(2, 'weeks'),
    counting: 'OPENS',
    kind: 'opens',
    certainty: 'S',
    source: 'nl-bw-7-616',
  },
  dl_nl_616b: {
    from: 'nl_chain_notice_date',
    ends: either([6, 'months'], [1, 'years']),
    counting: 'OPENS',
    kind: 'opens',
    certainty: 'S',
    source: 'nl-bw-7-616',
  },
  dl_nl_injury: {
    from: 'harm_known_date',
    orElse: 'accident_date',
    ends: injury,
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-bw-3-310',
    reads: ['under_18', 'worked_under_18', 'birth_date'],
  },
  dl_nl_fine_power: {
    from: 'work_end',
    ends: term(5, 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'K',
    forOthers: true,
    source: 'nl-wml',
  },
  dl_nl_sncu_2y: {
    from: 'last_unpaid_due',
    orElse: 'work_end',
    ends: term(2, 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'S',
    source: 'nl-sncu',
  },
  dl_nl_settlement: {
    from: 'signed_date',
    ends: withdrawal,
    counting: 'NL-ATW',
    kind: 'last_day',
    certainty: 'K',
    source: 'nl-bw-7-670b',
    reads: ['nl_signed_right_told'],
  },
  dl_nl_voidable: {
    from: 'signed_date',
    ends: term(3, 'years'),
    counting: 'NL-LONG',
    kind: 'last_day',
    certainty: 'K',
    source: 'nl-bw-3-52',
  },
  dl_nl_jobseeker: {
    from: 'work_end',
    ends: term(1, 'weeks'),
    counting: 'PRACT',
    kind: 'act_before',
    certainty: 'K',
    source: 'nl-eu-jobseeker',
    lateIsFine: true,
  },
} as const satisfies { readonly [id: `dl_${string}`]: Deadline }

export type DeadlineId = keyof typeof deadlines
export const deadlineIds = Object.keys(deadlines) as DeadlineId[]
export const deadlineOf = (id: DeadlineId): Deadline => deadlines[id]
/** How sure a term is, under these bills. */
export function certaintyOf({ certainty, doubtUnder }: Deadline, law: Switches = switches): string {
  const counts = doubtUnder && law[doubtUnder]
  return counts === true ? 'K?' : counts === false ? 'S' : certainty
}
export const countryOf = (id: DeadlineId): 'be' | 'nl' => (id.startsWith('dl_nl') ? 'nl' : 'be')
export interface Started {
  readonly start: Start
  readonly span: Span
}
/** Where a term starts as it is shown: where an earliest day is known. The second start counts too while the first is not sure. */
export function startsOf({ from, orElse }: Deadline, known: Known): readonly Started[] {
  const told = (start: Start | undefined): readonly Started[] => {
    const span = start === undefined ? 'never' : startDays(start, known)
    return start === undefined || span === 'never' || !Number.isFinite(span.from) ? [] : [{ start, span }]
  }
  const first = told(from)
  return first[0]?.span.sure ? first : [...first, ...told(orElse)]
}
/** Every fact that a term reads: its start first. */
export const deadlineReads = (id: DeadlineId): readonly FactId[] => {
  const d = deadlineOf(id)
  const start = (s: Start | undefined) => (s === undefined ? [] : typeof s === 'string' ? [s] : s.reads)
  return [...start(d.from), ...start(d.orElse), ...(d.reads ?? [])]
}
