/** Facts computed from dates, sums or silence: what a plain condition cannot say. Each names what it reads. */
import { type Day, fullMonths, plus, type Span, type Unit, write } from './calendar/days.ts'
import { computed, type Derived, type Known, type Truth, yesOrNo } from './conditions.ts'
import { closureReference, lastDay } from './dates.ts'
import type { AnswerTo, FactId } from './facts/index.ts'
import { heldFrom } from './law.ts'
import { paidBelowMinimum } from './minimum-wage.ts'
import { valueOn } from './value-on.ts'

const yesNo = ['yes', 'no'] as const
const stages = ['none', 'inquiry', 'judicial_investigation', 'trial_first', 'appeal', 'final', 'dismissed'] as const

/** The criminal case as far as it is Belgian. */
export const be_stage = computed([...stages, 'non_lieu'], ['case_stage', 'case_country'], known => stageIn('be', known))
/** The criminal case as far as it is Dutch: a Belgian "no grounds" order reads as dismissed. */
export const nl_stage = computed(stages, ['case_stage', 'case_country'], known => {
  const stage = stageIn('nl', known)
  return stage === 'non_lieu' ? 'dismissed' : stage
})
function stageIn(country: 'be' | 'nl', known: Known): AnswerTo<'case_stage'> | undefined {
  const stage = known.value('case_stage') as AnswerTo<'case_stage'> | undefined
  if (stage === undefined || stage === 'none') return stage
  const where = known.value('case_country')
  return where === undefined ? undefined : where === country || where === 'both' ? stage : 'none'
}

/** Known to have nothing to do with this country. Silence reads as no: first contact is for everyone. */
const knownElsewhere = (country: 'be' | 'nl') =>
  computed(yesNo, ['work_countries', 'acts_countries', 'country_now'], known => {
    const lists = [known.value('work_countries'), known.value('acts_countries')] as (readonly string[] | undefined)[]
    const now = known.value('country_now')
    return yesOrNo(now !== undefined && now !== country && lists.every(l => l !== undefined && !l.includes(country)))
  })
export const be_known_elsewhere = knownElsewhere('be')
export const nl_known_elsewhere = knownElsewhere('nl')

/** The person has said that they worked under another name. Silence reads as no: first contact is for everyone. */
export const other_name_told = computed(yesNo, ['worked_under_other_name'], known =>
  yesOrNo(known.value('worked_under_other_name') === 'yes'),
)

/** A diplomat in office. An untold kind of employer is one only where another answer hints at it. */
export const diplomat_employer = computed(yesNo, ['employer_kind', 'sector', 'residence_status'], known => {
  const kind = known.value('employer_kind')
  if (kind !== undefined) return yesOrNo(kind === 'diplomat_household')
  return known.value('sector') === 'home_work' || known.value('residence_status') === 'protocol_card' ? undefined : 'no'
})

/** Paid less than the legal minimum of that time. */
export const below_minimum = computed(
  yesNo,
  [
    'hourly_pay',
    'work_countries',
    'first_unpaid_due',
    'birth_date',
    'under_18',
    'worked_under_18',
    'nl_worked_under_21',
    'work_end',
    'work_still',
  ],
  paidBelowMinimum,
  'minimum-wages',
)

/** Belgian petition against an inquiry that lasts (art. 28decies): over a year, and not before the act was in force. */
export const case_over_1y = computed(
  yesNo,
  ['case_start_date'],
  known => {
    const start = known.days('case_start_date')
    if (start === 'never') return 'no'
    if (!start.sure) return undefined
    const over = (d: Day) => known.today >= Math.max(plus(d, 1, 'years').end, heldFrom('be_petition_one_year'))
    return over(start.from) === over(start.to) ? yesOrNo(over(start.from)) : undefined
  },
  'be-criminal-procedure-28decies',
)

/** The planned three years of the Dutch experiment with a simple procedure are over. */
const plannedYearsOver = (known: Known) => write(known.today) >= valueOn('nl.regelrechter.planned_end', known.today).value
/** The experiment has started, and it is not known to have ended. */
export const nl_regelrechter_open = computed(
  yesNo,
  [],
  known => yesOrNo(known.today >= heldFrom('nl_regelrechter') && !(known.law.nl_regelrechter_goes_on === false && plannedYearsOver(known))),
  'nl-regelrechter',
)
/** Its planned years are over, and it is not known to go on. */
export const nl_regelrechter_planned_end = computed(
  yesNo,
  [],
  known => yesOrNo(plannedYearsOver(known) && known.law.nl_regelrechter_goes_on !== true),
  'nl-regelrechter',
)

/** Whether the first lies on or before the second plus a term, on every day still possible; without a date: no. */
function onOrBefore(first: Span | 'never', second: Span | 'never', n: number, unit: Unit): Truth {
  if (first === 'never' || second === 'never') return false
  const end = (d: Day) => plus(d, n, unit).end
  if (first.sure && second.sure && first.to <= end(second.from)) return true
  return first.from > end(second.to) ? false : undefined
}
const both = (...of: Truth[]): Truth => (of.includes(false) ? false : of.includes(undefined) ? undefined : true)
/** Whether the first lies on or after the second less some months, on every day still possible; without a date: no. */
function onOrAfter(first: Span | 'never', second: Span | 'never', months: number): Truth {
  if (first === 'never' || second === 'never') return false
  const start = (d: Day) => plus(d, -months, 'months').end
  if (first.sure && second.sure && first.from >= start(second.to)) return true
  return first.to < start(second.from) ? false : undefined
}

/** The job ended within the window of the Belgian closure fund: 13 months before the closure to 12 months after it. */
export const be_ffe_window_ok = computed(
  yesNo,
  [...lastDay.reads, ...closureReference.reads],
  known =>
    yesOrNo(
      both(
        onOrAfter(lastDay.days(known), closureReference.days(known), 13),
        onOrBefore(lastDay.days(known), closureReference.days(known), 12, 'months'),
      ),
    ),
  'be-closures-2002',
)
/** Closure compensation: the job ended at most 18 months before the closure. */
export const be_closure_reference_ok = computed(
  yesNo,
  [...lastDay.reads, ...closureReference.reads],
  known => yesOrNo(onOrAfter(lastDay.days(known), closureReference.days(known), 18)),
  'be-closures-2002',
)
/** The job ended before the employer could no longer pay (WW art. 62). */
export const nl_ended_before_insolvency = computed(
  yesNo,
  [...lastDay.reads, 'insolvency_date'],
  known => yesOrNo(onOrBefore(lastDay.days(known), known.days('insolvency_date'), -1, 'days')),
  'nl-ww-61-68',
)
/** Some unpaid wages fall within the 13 weeks before the notice, the end of the work or the insolvency. */
export const nl_uwv_period_hit = computed(
  yesNo,
  ['last_unpaid_due', 'notice_date', 'work_end', 'insolvency_date'],
  known => {
    const end = (['notice_date', 'work_end', 'insolvency_date'] as const).map(f => known.days(f)).find(d => d !== 'never') ?? 'never'
    if (end === 'never') return 'no'
    const start: Span = { from: end.from - 91, to: end.to - 91, sure: end.sure && known.value('notice_date') !== undefined }
    return yesOrNo(onOrBefore(start, known.days('last_unpaid_due'), 0, 'days'))
  },
  'nl-ww-61-68',
)

/** A count of full months or years that has reached a number, on every day still possible; without dates: no. */
const fullAtLeast = (
  n: number,
  unit: 'months' | 'years',
  reads: readonly (FactId | Derived<string>)[],
  between: (known: Known) => readonly [Span | 'never', Span | 'never'] | undefined,
) =>
  computed(yesNo, reads, known => {
    const found = between(known)
    if (!found) return undefined
    const [first, last] = found
    if (first === 'never' || last === 'never') return 'no'
    if (!first.sure || !last.sure || ![first.from, first.to, last.from, last.to].every(Number.isFinite)) return undefined
    const full = (a: Day, b: Day) => Math.floor(fullMonths(a, b) / (unit === 'years' ? 12 : 1)) >= n
    return full(first.to, last.from) === full(first.from, last.to) ? yesOrNo(full(first.to, last.from)) : undefined
  })
const now = (known: Known): Span => ({ from: known.today, to: known.today, sure: true })

/** Belgian STOP route: 24 full months since the statement. */
export const months_since_statement_from_24 = fullAtLeast(24, 'months', ['statement_date'], known => [
  known.days('statement_date'),
  now(known),
])
/** Dutch route 2: three full years with the permit for victims, also a former one; the date on a Belgian orange card does not count. */
export const b83_years_from_3 = fullAtLeast(
  3,
  'years',
  ['residence_status', 'nl_b83_had', 'residence_first_issued', 'nl_b83_end_date'],
  known => {
    const status = known.value('residence_status')
    const had = known.value('nl_b83_had')
    const holds = status === 'victim_permit'
    if (status === undefined) return undefined
    if (status === 'be_orange_card' || had === 'no' || had === 'set aside')
      return holds ? [known.days('residence_first_issued'), now(known)] : ['never', 'never']
    if (had === undefined && !holds) return undefined
    const end = holds ? 'never' : known.days('nl_b83_end_date')
    return [known.days('residence_first_issued'), end === 'never' ? now(known) : end]
  },
)
/** A full year of service. */
export const service_years_from_1 = fullAtLeast(1, 'years', ['work_start', ...lastDay.reads], known => [
  known.days('work_start'),
  lastDay.days(known),
])
/** Worked for three full months. */
export const worked_months_from_3 = fullAtLeast(3, 'months', ['work_start', ...lastDay.reads], known => [
  known.days('work_start'),
  lastDay.days(known),
])

/** What the Dutch State pays in advance at most, by the offence of the conviction. */
export const nl_advance_cap = computed(
  ['none', 'five_thousand'],
  ['court_outcome', 'charges'],
  known => {
    const outcome = known.value('court_outcome')
    if (outcome === 'conviction_other' && known.law.nl_uncapped_advance_extended) {
      const charges = known.value('charges')
      return charges === undefined
        ? undefined
        : typeof charges === 'object' && charges.includes('unlawful_detention')
          ? 'none'
          : 'five_thousand'
    }
    return outcome === 'conviction_other'
      ? 'five_thousand'
      : outcome === 'conviction_trafficking' || outcome === 'conviction_violent'
        ? 'none'
        : undefined
  },
  'nl-advance-6-4-2',
)
