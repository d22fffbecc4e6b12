/** Every deadline: what is shown, the latest reading, and where it stands the day before, on the day and the day after. Worked out by hand. */
import { describe, expect, test } from 'vitest'
import { type Day, plus, read, write } from '../content/calendar/days.ts'
import { type DeadlineId, deadlineIds, deadlineOf, deadlineReads } from '../content/deadlines.ts'
import { type Answers, facts } from '../content/facts/index.ts'
import { sources } from '../content/sources/index.ts'
import { deadlineResult, personOn } from '../machines/assessment/assess.ts'
import type { DeadlineState } from '../machines/assessment/person.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

/** On the day, the state that is shown; `judged` where the outcome does not take it as the state says. */
type Edge = readonly [today: string, state: DeadlineState, judged?: 'over' | 'running' | undefined]
interface Row {
  readonly id: DeadlineId
  readonly why: string
  readonly told: Answers
  readonly shown: string | null
  readonly latest: string | null
  readonly edges: readonly Edge[]
}
const judgedBy: { readonly [S in DeadlineState]: 'over' | 'running' | undefined } = {
  running: 'running',
  not_yet: 'running',
  passed: 'over',
  open: 'over',
  unsure: undefined,
  unknown_start: undefined,
}

const rows: Row[] = [
  {
    id: 'dl_be_reflection_end',
    why: '45 days, a Sunday stays: the paper decides',
    told: { reflection_start: '2026-10-01' },
    shown: '2026-11-15',
    latest: '2026-11-15',
    edges: [
      ['2026-11-14', 'running'],
      ['2026-11-15', 'running'],
      ['2026-11-16', 'passed'],
    ],
  },
  {
    id: 'dl_be_turn_18',
    why: 'three months before eighteen, a Saturday: shown on Friday',
    told: { under_18: 'yes', birth_date: '2009-02-28' },
    shown: '2026-11-27',
    latest: '2026-11-28',
    edges: [
      ['2026-11-27', 'running'],
      ['2026-11-28', 'running'],
      ['2026-11-29', 'passed'],
    ],
  },
  {
    id: 'dl_be_call_appeal',
    why: 'free: 30 days, and the shift from Saturday is not assumed',
    told: { refusal_letter_date: '2026-10-15', detained: 'no' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-13', 'running'],
      ['2026-11-14', 'running'],
      ['2026-11-15', 'unsure'],
      ['2026-11-16', 'unsure'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_be_order_appeal',
    why: 'held: five or ten days, the fifth is shown',
    told: { order_to_leave_date: '2026-10-15', detained: 'police_station' },
    shown: '2026-10-20',
    latest: '2026-10-26',
    edges: [
      ['2026-10-20', 'running'],
      ['2026-10-21', 'unsure'],
      ['2026-10-26', 'unsure'],
      ['2026-10-27', 'passed'],
    ],
  },
  {
    id: 'dl_be_order_appeal',
    why: 'not known whether held: between five and thirty days',
    told: { order_to_leave_date: '2026-10-15', detained: 'unknown' },
    shown: '2026-10-20',
    latest: '2026-11-16',
    edges: [
      ['2026-10-20', 'running'],
      ['2026-10-21', 'unsure'],
      ['2026-11-16', 'unsure'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_be_nonlieu_appeal',
    why: '15 days, on Armistice Day: runs on to Thursday, shown on Tuesday',
    told: { case_stage: 'non_lieu', case_country: 'be', civil_party_joined: 'yes', dismissal_date: '2026-10-27' },
    shown: '2026-11-10',
    latest: '2026-11-12',
    edges: [
      ['2026-11-11', 'running'],
      ['2026-11-12', 'running'],
      ['2026-11-13', 'passed'],
    ],
  },
  {
    id: 'dl_be_prosecution',
    why: 'due on 28 April 2019: ten years',
    told: { first_unpaid_due: '2019-04-28' },
    shown: '2029-04-27',
    latest: '2029-04-28',
    edges: [
      ['2024-04-28', 'running'],
      ['2029-04-28', 'running'],
      ['2029-04-29', 'passed'],
    ],
  },
  {
    id: 'dl_be_prosecution',
    why: 'due the day before: barred already on 28 April 2024, or ten years',
    told: { first_unpaid_due: '2019-04-27' },
    shown: '2024-04-26',
    latest: '2029-04-27',
    edges: [
      ['2024-04-28', 'unsure'],
      ['2029-04-27', 'unsure'],
      ['2029-04-28', 'passed'],
    ],
  },
  {
    id: 'dl_be_prosecution',
    why: 'asked before 28 April 2024: five years',
    told: { first_unpaid_due: '2019-04-26' },
    shown: '2024-04-25',
    latest: '2024-04-26',
    edges: [
      ['2024-04-26', 'running'],
      ['2024-04-27', 'passed'],
    ],
  },
  {
    id: 'dl_be_prosecution',
    why: 'the last day of work where the first unpaid wage is not known; it may be older, so it is never surely over in time',
    told: { work_end: '2026-01-31' },
    shown: '2036-01-30',
    latest: '2036-01-31',
    edges: [
      ['2026-11-24', 'running', undefined],
      ['2036-01-31', 'running', undefined],
      ['2036-02-01', 'unsure'],
    ],
  },
  {
    id: 'dl_be_join',
    why: 'the day before the hearing is a holiday: shown the day before that',
    told: { hearing_date: '2026-11-12' },
    shown: '2026-11-10',
    latest: '2026-11-11',
    edges: [
      ['2026-11-10', 'running'],
      ['2026-11-11', 'running'],
      ['2026-11-12', 'passed'],
    ],
  },
  {
    id: 'dl_be_wage_contract',
    why: 'one year, on a Saturday: no shift',
    told: { work_end: '2025-11-14' },
    shown: '2026-11-13',
    latest: '2026-11-14',
    edges: [
      ['2026-11-13', 'running'],
      ['2026-11-14', 'running'],
      ['2026-11-15', 'passed'],
    ],
  },
  {
    id: 'dl_be_wage_contract',
    why: '29 February: the next day is unsure',
    told: { work_end: '2024-02-29' },
    shown: '2025-02-27',
    latest: '2025-03-01',
    edges: [
      ['2025-02-28', 'running'],
      ['2025-03-01', 'unsure'],
      ['2025-03-02', 'passed'],
    ],
  },
  {
    id: 'dl_be_trustee_claim',
    why: '30 days, on a Saturday: runs on to Monday',
    told: { insolvency_date: '2026-10-15' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-14', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_be_trustee_last',
    why: 'one year',
    told: { insolvency_date: '2025-11-13' },
    shown: '2026-11-12',
    latest: '2026-11-13',
    edges: [
      ['2026-11-12', 'running'],
      ['2026-11-13', 'running'],
      ['2026-11-14', 'passed'],
    ],
  },
  {
    id: 'dl_be_accident_employer',
    why: 'eight days for the employer: after that day report it yourself',
    told: { accident_date: '2026-11-16' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'not_yet'],
      ['2026-11-24', 'not_yet'],
      ['2026-11-25', 'open'],
    ],
  },
  {
    id: 'dl_be_insurer_answer',
    why: '30 days for the insurer',
    told: { accident_declared_date: '2026-10-25' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'not_yet'],
      ['2026-11-24', 'not_yet'],
      ['2026-11-25', 'open'],
    ],
  },
  {
    id: 'dl_be_accident_claim',
    why: 'three years',
    told: { accident_date: '2023-11-24' },
    shown: '2026-11-23',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'running'],
      ['2026-11-24', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
  {
    id: 'dl_be_accident_court',
    why: 'three years from the refusal, on a Saturday',
    told: { accident_refused_date: '2025-06-10' },
    shown: '2028-06-09',
    latest: '2028-06-10',
    edges: [
      ['2028-06-09', 'running'],
      ['2028-06-10', 'running'],
      ['2028-06-11', 'passed'],
    ],
  },
  {
    id: 'dl_be_accident_court',
    why: 'shown never later than three years from the accident',
    told: { accident_refused_date: '2025-06-10', accident_date: '2024-01-15' },
    shown: '2027-01-14',
    latest: '2028-06-10',
    edges: [
      ['2027-01-15', 'running'],
      ['2027-01-16', 'unsure', 'running'],
      ['2028-06-10', 'unsure', 'running'],
      ['2028-06-11', 'passed'],
    ],
  },
  {
    id: 'dl_be_accident_court',
    why: 'nor from the letter that stopped the clock, if that is earlier',
    told: { accident_refused_date: '2025-06-10', accident_date: '2024-01-15', clock_stop_date: '2023-12-01' },
    shown: '2026-11-30',
    latest: '2028-06-10',
    edges: [
      ['2026-12-01', 'running'],
      ['2026-12-02', 'unsure', 'running'],
    ],
  },
  {
    id: 'dl_be_accident_revision',
    why: 'three years',
    told: { be_consolidation_date: '2023-11-25' },
    shown: '2026-11-24',
    latest: '2026-11-25',
    edges: [
      ['2026-11-24', 'running'],
      ['2026-11-25', 'running'],
      ['2026-11-26', 'passed'],
    ],
  },
  {
    id: 'dl_be_commission',
    why: 'decided on 5 February 2024: five years',
    told: { case_stage: 'final', final_decision_date: '2024-02-05', under_18: 'no', worked_under_18: 'no' },
    shown: '2029-02-02',
    latest: '2029-02-05',
    edges: [
      ['2029-02-04', 'running'],
      ['2029-02-05', 'running'],
      ['2029-02-06', 'passed'],
    ],
  },
  {
    id: 'dl_be_commission',
    why: 'decided the day before: between three and five years',
    told: { case_stage: 'final', final_decision_date: '2024-02-04', under_18: 'no', worked_under_18: 'no' },
    shown: '2027-02-03',
    latest: '2029-02-04',
    edges: [
      ['2027-02-04', 'running'],
      ['2027-02-05', 'unsure'],
      ['2029-02-04', 'unsure'],
      ['2029-02-05', 'passed'],
    ],
  },
  {
    id: 'dl_be_commission',
    why: 'asked before 5 February 2024: three years',
    told: { case_stage: 'final', final_decision_date: '2021-02-03', under_18: 'no', worked_under_18: 'no' },
    shown: '2024-02-02',
    latest: '2024-02-03',
    edges: [
      ['2024-02-03', 'running'],
      ['2024-02-04', 'passed'],
    ],
  },
  {
    id: 'dl_be_commission',
    why: 'closed without a suspect: from the dismissal',
    told: {
      case_stage: 'dismissed',
      dismissal_date: '2024-02-05',
      final_decision_date: '2026-01-01',
      under_18: 'no',
      worked_under_18: 'no',
    },
    shown: '2029-02-02',
    latest: '2029-02-05',
    edges: [
      ['2029-02-05', 'running'],
      ['2029-02-06', 'passed'],
    ],
  },
  {
    id: 'dl_be_commission',
    why: 'a minor: shown as for an adult, judged late from eighteen',
    told: { case_stage: 'final', final_decision_date: '2025-06-15', under_18: 'yes', birth_date: '2011-05-20' },
    shown: '2030-06-14',
    latest: '2034-05-20',
    edges: [
      ['2030-06-15', 'running'],
      ['2030-06-16', 'unsure'],
      ['2034-05-20', 'unsure'],
      ['2034-05-21', 'passed'],
    ],
  },
  {
    id: 'dl_be_commission_1y',
    why: 'a year after joining, for a file without a suspect',
    told: { civil_party_date: '2025-11-24' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'not_yet'],
      ['2026-11-24', 'not_yet'],
      ['2026-11-25', 'open'],
    ],
  },
  {
    id: 'dl_nl_reflection_end',
    why: 'granted on 18 May 2023: three months, Dublin or not',
    told: { reflection_start: '2023-05-18', dublin_case: 'yes' },
    shown: '2023-08-18',
    latest: '2023-08-18',
    edges: [
      ['2023-08-18', 'running'],
      ['2023-08-19', 'passed'],
    ],
  },
  {
    id: 'dl_nl_reflection_end',
    why: 'granted on 19 May 2023 in a Dublin case: 30 days',
    told: { reflection_start: '2023-05-19', dublin_case: 'yes' },
    shown: '2023-06-18',
    latest: '2023-06-18',
    edges: [
      ['2023-06-18', 'running'],
      ['2023-06-19', 'passed'],
    ],
  },
  {
    id: 'dl_nl_reflection_end',
    why: 'granted on 19 May 2023, Dublin not known: between the two',
    told: { reflection_start: '2023-05-19', dublin_case: 'unknown' },
    shown: '2023-06-18',
    latest: '2023-08-19',
    edges: [
      ['2023-06-18', 'running'],
      ['2023-06-19', 'unsure'],
      ['2023-08-19', 'unsure'],
      ['2023-08-20', 'passed'],
    ],
  },
  {
    id: 'dl_nl_reflection_end',
    why: 'granted on 19 May 2023, no Dublin case: three months',
    told: { reflection_start: '2023-05-19', dublin_case: 'no' },
    shown: '2023-08-19',
    latest: '2023-08-19',
    edges: [
      ['2023-08-19', 'running'],
      ['2023-08-20', 'passed'],
    ],
  },
  {
    id: 'dl_nl_rvb_request',
    why: 'two weeks in a ministerial rule: the shift from Saturday is unsure',
    told: { reflection_start: '2026-10-31' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-14', 'running'],
      ['2026-11-15', 'unsure'],
      ['2026-11-16', 'unsure'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_nl_search',
    why: 'three months',
    told: { work_end: '2026-08-24' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'running'],
      ['2026-11-24', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
  {
    id: 'dl_nl_search',
    why: 'shown never later than the day on the residence paper',
    told: { work_end: '2026-08-24', residence_expiry: '2026-10-31' },
    shown: '2026-10-31',
    latest: '2026-11-24',
    edges: [
      ['2026-10-31', 'running'],
      ['2026-11-01', 'unsure', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
  {
    id: 'dl_nl_search',
    why: 'a paper that ends later changes nothing',
    told: { work_end: '2026-08-24', residence_expiry: '2027-10-31' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [['2026-11-24', 'running']],
  },
  {
    id: 'dl_nl_art12',
    why: 'exactly three months, on a Saturday: runs on to Monday',
    told: { dismissal_date: '2026-08-14' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-15', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_nl_join',
    why: 'hearing on a Monday: shown the Friday before',
    told: { hearing_date: '2026-11-16' },
    shown: '2026-11-13',
    latest: '2026-11-15',
    edges: [
      ['2026-11-14', 'running'],
      ['2026-11-15', 'running'],
      ['2026-11-16', 'passed'],
    ],
  },
  {
    id: 'dl_nl_advance_from',
    why: 'eight months after the final decision, the day after it',
    told: { final_decision_date: '2026-03-24' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'not_yet'],
      ['2026-11-24', 'not_yet'],
      ['2026-11-25', 'open'],
    ],
  },
  {
    id: 'dl_nl_objection_6w',
    why: 'six weeks, on a Saturday: runs on to Monday',
    told: { agency_refusal_date: '2026-10-03' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-15', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_nl_schadefonds',
    why: 'ten years from the last violence',
    told: { violence_last_date: '2016-11-24', work_still: 'no', work_end: '2016-11-24', under_18: 'no', worked_under_18: 'no' },
    shown: '2026-11-23',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'running'],
      ['2026-11-24', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
  {
    id: 'dl_nl_schadefonds',
    why: 'the work went on after the last violence: judged from its last day',
    told: { violence_last_date: '2016-11-24', work_still: 'no', work_end: '2018-03-10', under_18: 'no', worked_under_18: 'no' },
    shown: '2026-11-23',
    latest: '2028-03-10',
    edges: [
      ['2026-11-24', 'running'],
      ['2026-11-25', 'unsure', 'running'],
      ['2028-03-10', 'unsure', 'running'],
      ['2028-03-11', 'passed'],
    ],
  },
  {
    id: 'dl_nl_schadefonds',
    why: 'violence on a day that is not known, today at the latest: shown from the last day of work',
    told: { violence_last_date: 'unknown', work_still: 'no', work_end: '2016-11-24', under_18: 'no', worked_under_18: 'no' },
    shown: '2026-11-23',
    latest: '2036-11-24',
    edges: [
      ['2026-11-24', 'running'],
      ['2026-11-25', 'unsure'],
    ],
  },
  {
    id: 'dl_nl_schadefonds',
    why: 'worked as a minor, birthday known: from eighteen',
    told: {
      violence_last_date: '2019-03-10',
      work_still: 'no',
      work_end: '2019-06-01',
      under_18: 'no',
      worked_under_18: 'yes',
      birth_date: '2003-05-20',
    },
    shown: '2031-05-19',
    latest: '2031-05-20',
    edges: [
      ['2031-05-19', 'running'],
      ['2031-05-20', 'running'],
      ['2031-05-21', 'passed'],
    ],
  },
  {
    id: 'dl_nl_schadefonds',
    why: 'worked as a minor, birthday not known: shown as for an adult',
    told: { violence_last_date: '2016-11-24', work_still: 'no', work_end: '2016-11-24', under_18: 'no', worked_under_18: 'yes' },
    shown: '2026-11-23',
    latest: '2054-11-24',
    edges: [['2026-11-24', 'running']],
  },
  {
    id: 'dl_nl_wage_first',
    why: 'five years',
    told: { first_unpaid_due: '2021-11-13' },
    shown: '2026-11-12',
    latest: '2026-11-13',
    edges: [
      ['2026-11-12', 'running'],
      ['2026-11-13', 'running'],
      ['2026-11-14', 'passed'],
    ],
  },
  {
    id: 'dl_nl_uwv_report',
    why: 'one week, on a Saturday: runs on to Monday',
    told: { last_unpaid_due: '2026-11-07' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-15', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_nl_uwv_apply',
    why: '26 weeks are over twelve: on a Saturday, no shift',
    told: { insolvency_date: '2026-05-16' },
    shown: '2026-11-13',
    latest: '2026-11-14',
    edges: [
      ['2026-11-13', 'running'],
      ['2026-11-14', 'running'],
      ['2026-11-15', 'passed'],
    ],
  },
  {
    id: 'dl_be_wage_contract',
    why: 'only the month is known: shown from its first day, over only from its last',
    told: { work_end: '2025-11' },
    shown: '2026-10-30',
    latest: '2026-11-30',
    edges: [
      ['2026-11-01', 'running'],
      ['2026-11-02', 'unsure'],
      ['2026-11-30', 'unsure'],
      ['2026-12-01', 'passed'],
    ],
  },
  {
    id: 'dl_be_accident_claim',
    why: 'only the year is known',
    told: { accident_date: '2023' },
    shown: '2025-12-31',
    latest: '2026-12-31',
    edges: [
      ['2026-01-01', 'running'],
      ['2026-01-02', 'unsure'],
      ['2026-12-31', 'unsure'],
      ['2027-01-01', 'passed'],
    ],
  },
  {
    id: 'dl_be_accident_claim',
    why: 'only this year: what has happened is not after today',
    told: { accident_date: '2026' },
    shown: '2028-12-29',
    latest: '2029-11-24',
    edges: [['2026-11-24', 'running']],
  },
  {
    id: 'dl_be_prosecution',
    why: 'a month around the reform has both readings',
    told: { first_unpaid_due: '2019-04' },
    shown: '2024-03-29',
    latest: '2029-04-30',
    edges: [
      ['2026-11-24', 'unsure'],
      ['2029-04-30', 'unsure'],
      ['2029-05-01', 'passed'],
    ],
  },
  {
    id: 'dl_nl_uwv_apply',
    why: 'nobody knows the day: no date, and never over',
    told: { insolvency_date: 'unknown', employer_closed: 'bankrupt' },
    shown: null,
    latest: null,
    edges: [['2026-11-24', 'unknown_start']],
  },
  {
    id: 'dl_be_accident_claim',
    why: 'the day is not known, but the harm was known so long ago that it is over',
    told: { work_harm: 'accident_at_work', harm_known_date: '2023-11-23' },
    shown: null,
    latest: null,
    edges: [
      ['2026-11-23', 'unknown_start', undefined],
      ['2026-11-24', 'unknown_start', 'over'],
    ],
  },
  {
    id: 'dl_be_accident_court',
    why: 'it was never refused: no date, and the term does not run',
    told: { accident_declared_date: '2026-01-01', accident_refused_date: 'never' },
    shown: null,
    latest: null,
    edges: [['2026-11-24', 'unknown_start', 'running']],
  },
  {
    id: 'dl_be_ai_end',
    why: 'three months, a Sunday stays: the card decides',
    told: { residence_status: 'be_orange_card', residence_first_issued: '2026-08-15' },
    shown: '2026-11-15',
    latest: '2026-11-15',
    edges: [
      ['2026-11-14', 'running'],
      ['2026-11-15', 'running'],
      ['2026-11-16', 'passed'],
    ],
  },
  {
    id: 'dl_be_ai_end',
    why: 'the day is that of another paper: no date',
    told: { residence_status: 'victim_permit', residence_first_issued: '2026-08-15' },
    shown: null,
    latest: null,
    edges: [['2026-11-24', 'unknown_start', 'running']],
  },
  {
    id: 'dl_be_ai_max',
    why: 'six months',
    told: { residence_status: 'be_orange_card', residence_first_issued: '2026-05-24' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'running'],
      ['2026-11-24', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
  {
    id: 'dl_residence_renewal',
    why: 'one month before the paper ends',
    told: { residence_expiry: '2026-12-26' },
    shown: '2026-11-26',
    latest: '2026-11-26',
    edges: [
      ['2026-11-25', 'running'],
      ['2026-11-26', 'running'],
      ['2026-11-27', 'passed'],
    ],
  },
  {
    id: 'dl_be_stop_24m',
    why: '24 months after the statement, the day after it',
    told: { statement_date: '2024-11-24' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'not_yet'],
      ['2026-11-24', 'not_yet'],
      ['2026-11-25', 'open'],
    ],
  },
  {
    id: 'dl_be_28decies',
    why: 'a year after the inquiry began, the day after it',
    told: { case_start_date: '2025-11-23' },
    shown: '2026-11-23',
    latest: '2026-11-23',
    edges: [
      ['2026-11-22', 'not_yet'],
      ['2026-11-23', 'not_yet'],
      ['2026-11-24', 'open'],
    ],
  },
  {
    id: 'dl_be_wage_5y',
    why: 'five years, shown the working day before',
    told: { first_unpaid_due: '2021-11-13' },
    shown: '2026-11-12',
    latest: '2026-11-13',
    edges: [
      ['2026-11-12', 'running'],
      ['2026-11-13', 'running'],
      ['2026-11-14', 'passed'],
    ],
  },
  {
    id: 'dl_be_wage_10y_first',
    why: 'due on 28 April 2019: ten years',
    told: { first_unpaid_due: '2019-04-28' },
    shown: '2029-04-27',
    latest: '2029-04-28',
    edges: [
      ['2024-04-28', 'running'],
      ['2029-04-28', 'running'],
      ['2029-04-29', 'passed'],
    ],
  },
  {
    id: 'dl_be_wage_10y_first',
    why: 'due the day before: barred already on 28 April 2024, or ten years',
    told: { first_unpaid_due: '2019-04-27' },
    shown: '2024-04-26',
    latest: '2029-04-27',
    edges: [
      ['2024-04-28', 'unsure'],
      ['2029-04-27', 'unsure'],
      ['2029-04-28', 'passed'],
    ],
  },
  {
    id: 'dl_be_wage_10y_first',
    why: 'asked before 28 April 2024: five years',
    told: { first_unpaid_due: '2019-04-26' },
    shown: '2024-04-25',
    latest: '2024-04-26',
    edges: [
      ['2024-04-26', 'running'],
      ['2024-04-27', 'passed'],
    ],
  },
  {
    id: 'dl_be_wage_10y_last',
    why: 'newest unpaid wage due on 28 April 2019: ten years',
    told: { last_unpaid_due: '2019-04-28' },
    shown: '2029-04-27',
    latest: '2029-04-28',
    edges: [
      ['2024-04-28', 'running'],
      ['2029-04-28', 'running'],
      ['2029-04-29', 'passed'],
    ],
  },
  {
    id: 'dl_be_wage_10y_last',
    why: 'the last day of work where the newest unpaid wage is not known; it may be older, so it never surely runs',
    told: { work_end: '2026-01-31' },
    shown: '2036-01-30',
    latest: '2036-01-31',
    edges: [
      ['2026-11-24', 'running', undefined],
      ['2036-02-01', 'unsure'],
    ],
  },
  {
    id: 'dl_be_notice_effect',
    why: 'one year, on a Saturday: no shift',
    told: { clock_stop_date: '2025-11-14' },
    shown: '2026-11-13',
    latest: '2026-11-14',
    edges: [
      ['2026-11-13', 'running'],
      ['2026-11-14', 'running'],
      ['2026-11-15', 'passed'],
    ],
  },
  {
    id: 'dl_be_judgment_appeal',
    why: 'one month, on a Saturday: runs on to Monday',
    told: { wage_judgment_date: '2026-10-14' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-15', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_be_judgment_appeal',
    why: 'on Christmas, a Friday: runs on to Monday, shown on Thursday',
    told: { wage_judgment_date: '2026-11-25' },
    shown: '2026-12-24',
    latest: '2026-12-28',
    edges: [
      ['2026-12-27', 'running'],
      ['2026-12-28', 'running'],
      ['2026-12-29', 'passed'],
    ],
  },
  {
    id: 'dl_be_permit_90',
    why: '90 days',
    told: { work_end: '2026-08-26' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'running'],
      ['2026-11-24', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
  {
    id: 'dl_be_permit_90',
    why: 'shown never later than the day on the residence paper',
    told: { work_end: '2026-08-26', residence_expiry: '2026-10-31' },
    shown: '2026-10-31',
    latest: '2026-11-24',
    edges: [
      ['2026-10-31', 'running'],
      ['2026-11-01', 'unsure', 'running'],
      ['2026-11-24', 'unsure', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
  {
    id: 'dl_be_nonlieu_appeal',
    why: 'closed by the prosecutor, not by a judge: no such term',
    told: { case_stage: 'dismissed', case_country: 'be', civil_party_joined: 'yes', dismissal_date: '2026-10-27' },
    shown: null,
    latest: null,
    edges: [['2026-11-24', 'unknown_start', 'running']],
  },
  {
    id: 'dl_be_nonlieu_appeal',
    why: 'closed in the Netherlands: no such term',
    told: { case_stage: 'dismissed', case_country: 'nl', dismissal_date: '2026-11-20' },
    shown: null,
    latest: null,
    edges: [['2026-11-24', 'unknown_start', 'running']],
  },
  {
    id: 'dl_be_nonlieu_appeal',
    why: 'who had not joined cannot appeal',
    told: { case_stage: 'non_lieu', case_country: 'be', civil_party_joined: 'no', dismissal_date: '2026-10-27' },
    shown: null,
    latest: null,
    edges: [['2026-11-24', 'unknown_start', 'running']],
  },
  {
    id: 'dl_be_social_aid_appeal',
    why: 'three months, on a Saturday: runs on to Monday',
    told: { agency_refusal_by: ['be_social_aid'], agency_refusal_date: '2026-08-14' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-15', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_be_social_aid_appeal',
    why: 'somebody else refused: no date',
    told: { agency_refusal_by: ['nl_uwv'], agency_refusal_date: '2026-08-14' },
    shown: null,
    latest: null,
    edges: [['2026-11-24', 'unknown_start', 'running']],
  },
  {
    id: 'dl_nl_objection_ind',
    why: 'four weeks, on a Saturday: runs on to Monday',
    told: { refusal_letter_date: '2026-10-17' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-15', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_nl_return_decision',
    why: 'four weeks, on a Friday',
    told: { order_to_leave_date: '2026-10-16' },
    shown: '2026-11-13',
    latest: '2026-11-13',
    edges: [
      ['2026-11-12', 'running'],
      ['2026-11-13', 'running'],
      ['2026-11-14', 'passed'],
    ],
  },
  {
    id: 'dl_nl_b83_3y',
    why: 'three years with the Dutch permit, the day after it',
    told: { residence_status: 'victim_permit', residence_first_issued: '2023-11-24' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'not_yet'],
      ['2026-11-24', 'not_yet'],
      ['2026-11-25', 'open'],
    ],
  },
  {
    id: 'dl_nl_b83_3y',
    why: 'the day is that of a Belgian card: no date',
    told: { residence_status: 'be_orange_card', residence_first_issued: '2023-11-24' },
    shown: null,
    latest: null,
    edges: [['2026-11-25', 'unknown_start', 'running']],
  },
  {
    id: 'dl_nl_award_20y',
    why: 'twenty years',
    told: { final_decision_date: '2006-11-24' },
    shown: '2026-11-23',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'running'],
      ['2026-11-24', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
  {
    id: 'dl_nl_wage_last',
    why: 'five years',
    told: { last_unpaid_due: '2021-11-13' },
    shown: '2026-11-12',
    latest: '2026-11-13',
    edges: [
      ['2026-11-12', 'running'],
      ['2026-11-13', 'running'],
      ['2026-11-14', 'passed'],
    ],
  },
  {
    id: 'dl_nl_wage_last',
    why: 'newest unpaid wage not known: shown from the last day of work, never surely over',
    told: { last_unpaid_due: 'unknown', work_end: '2021-11-13' },
    shown: '2026-11-12',
    latest: '2026-11-13',
    edges: [
      ['2026-11-13', 'running', undefined],
      ['2026-11-14', 'unsure'],
    ],
  },
  {
    id: 'dl_nl_wage_restart',
    why: 'five years from the letter, on a Saturday: no shift',
    told: { clock_stop_date: '2021-11-14' },
    shown: '2026-11-13',
    latest: '2026-11-14',
    edges: [
      ['2026-11-13', 'running'],
      ['2026-11-14', 'running'],
      ['2026-11-15', 'passed'],
    ],
  },
  {
    id: 'dl_nl_dismissal',
    why: "two months, on King's Day, a Monday: runs on to Tuesday, shown on Friday",
    told: { work_end: '2026-02-27' },
    shown: '2026-04-24',
    latest: '2026-04-28',
    edges: [
      ['2026-04-27', 'running'],
      ['2026-04-28', 'running'],
      ['2026-04-29', 'passed'],
    ],
  },
  {
    id: 'dl_nl_dismissal',
    why: 'February has no 31st: its last day counts, the next readings end after the weekend',
    told: { work_end: '2024-12-31' },
    shown: '2025-02-28',
    latest: '2025-03-03',
    edges: [
      ['2025-02-28', 'running'],
      ['2025-03-01', 'unsure'],
      ['2025-03-03', 'unsure'],
      ['2025-03-04', 'passed'],
    ],
  },
  {
    id: 'dl_nl_transition',
    why: 'exactly three months, on a Saturday: runs on to Monday',
    told: { work_end: '2026-08-14' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-15', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_nl_civil_appeal',
    why: 'three months, or four weeks in an urgent case: the four weeks are shown',
    told: { wage_judgment_date: '2026-10-16' },
    shown: '2026-11-13',
    latest: '2027-01-18',
    edges: [
      ['2026-11-13', 'running'],
      ['2026-11-14', 'unsure'],
      ['2027-01-18', 'unsure'],
      ['2027-01-19', 'passed'],
    ],
  },
  {
    id: 'dl_nl_616e',
    why: 'two weeks of silence, the day after them',
    told: { nl_chain_info_asked_date: '2026-11-10' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'not_yet'],
      ['2026-11-24', 'not_yet'],
      ['2026-11-25', 'open'],
    ],
  },
  {
    id: 'dl_nl_616b',
    why: 'half a year where the pay was very low, otherwise a year: the later one is shown',
    told: { nl_chain_notice_date: '2025-11-24' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-05-24', 'not_yet'],
      ['2026-05-25', 'unsure'],
      ['2026-11-24', 'unsure'],
      ['2026-11-25', 'open'],
    ],
  },
  {
    id: 'dl_nl_injury',
    why: 'five years from the day the harm was known',
    told: { harm_known_date: '2021-11-13', under_18: 'no', worked_under_18: 'no' },
    shown: '2026-11-12',
    latest: '2026-11-13',
    edges: [
      ['2026-11-12', 'running'],
      ['2026-11-13', 'running'],
      ['2026-11-14', 'passed'],
    ],
  },
  {
    id: 'dl_nl_injury',
    why: 'worked as a minor: shown as for an adult, judged late from eighteen',
    told: { harm_known_date: '2020-01-10', under_18: 'no', worked_under_18: 'yes', birth_date: '2003-05-20' },
    shown: '2025-01-09',
    latest: '2026-05-20',
    edges: [
      ['2025-01-10', 'running'],
      ['2025-01-11', 'unsure'],
      ['2026-05-20', 'unsure'],
      ['2026-05-21', 'passed'],
    ],
  },
  {
    id: 'dl_nl_fine_power',
    why: 'five years, on a Saturday: no shift',
    told: { work_end: '2021-11-14' },
    shown: '2026-11-13',
    latest: '2026-11-14',
    edges: [
      ['2026-11-13', 'running'],
      ['2026-11-14', 'running'],
      ['2026-11-15', 'passed'],
    ],
  },
  {
    id: 'dl_nl_sncu_2y',
    why: 'two years',
    told: { last_unpaid_due: '2024-11-13' },
    shown: '2026-11-12',
    latest: '2026-11-13',
    edges: [
      ['2026-11-12', 'running'],
      ['2026-11-13', 'running'],
      ['2026-11-14', 'passed'],
    ],
  },
  {
    id: 'dl_nl_settlement',
    why: 'told of the right to withdraw: 14 days, on a Saturday, runs on to Monday',
    told: { signed_paper: ['settlement'], signed_date: '2026-10-31', nl_signed_right_told: 'yes' },
    shown: '2026-11-13',
    latest: '2026-11-16',
    edges: [
      ['2026-11-15', 'running'],
      ['2026-11-16', 'running'],
      ['2026-11-17', 'passed'],
    ],
  },
  {
    id: 'dl_nl_settlement',
    why: 'not told of it: 21 days',
    told: { signed_paper: ['settlement'], signed_date: '2026-10-31', nl_signed_right_told: 'no' },
    shown: '2026-11-20',
    latest: '2026-11-23',
    edges: [
      ['2026-11-22', 'running'],
      ['2026-11-23', 'running'],
      ['2026-11-24', 'passed'],
    ],
  },
  {
    id: 'dl_nl_settlement',
    why: 'nobody knows: 14 days are shown',
    told: { signed_paper: ['settlement'], signed_date: '2026-10-31', nl_signed_right_told: 'unknown' },
    shown: '2026-11-13',
    latest: '2026-11-23',
    edges: [
      ['2026-11-16', 'running'],
      ['2026-11-17', 'unsure'],
      ['2026-11-23', 'unsure'],
      ['2026-11-24', 'passed'],
    ],
  },
  {
    id: 'dl_nl_voidable',
    why: 'three years from the signature',
    told: { signed_paper: ['settlement'], signed_date: '2023-11-13' },
    shown: '2026-11-12',
    latest: '2026-11-13',
    edges: [
      ['2026-11-12', 'running'],
      ['2026-11-13', 'running'],
      ['2026-11-14', 'passed'],
    ],
  },
  {
    id: 'dl_nl_jobseeker',
    why: 'our own target: the first week',
    told: { work_end: '2026-11-17' },
    shown: '2026-11-24',
    latest: '2026-11-24',
    edges: [
      ['2026-11-23', 'running'],
      ['2026-11-24', 'running'],
      ['2026-11-25', 'passed'],
    ],
  },
]

describe('a deadline', () => {
  test.each(rows.map(row => [row.id, row.why, row] as const))('%s: %s', (id, _, { told, shown, latest, edges }) => {
    for (const [i, [today, state, ...judged]] of edges.entries()) {
      const known = personOn(told, today)
      const got = deadlineResult(id, known)
      expect([today, got.state], JSON.stringify(got)).toEqual([today, state])
      expect([today, known.answer(id)]).toEqual([today, judged.length > 0 ? judged[0] : judgedBy[state]])
      if (i === 0) expect([got.shown, got.latest]).toEqual([shown, latest])
    }
  })

  test('has at least one row here, whatever it is called', () => {
    const worked = new Set(rows.map(r => r.id))
    expect(deadlineIds.filter(id => !worked.has(id))).toEqual([])
  })

  test('without any answer has no date and is not over, and says what it would need', () => {
    const known = personOn({}, '2026-11-24')
    for (const id of deadlineIds) {
      const { kind, certainty } = deadlineOf(id)
      expect(deadlineResult(id, known)).toEqual({ id, kind, certainty, shown: null, latest: null, state: 'unknown_start' })
      expect(known.answer(id), id).toBeUndefined()
      expect(known.missing(id).length, id).toBeGreaterThan(0)
    }
  })

  test('names facts and a source that exist', () => {
    for (const id of deadlineIds) {
      expect(sources).toHaveProperty([deadlineOf(id).source])
      for (const f of deadlineReads(id)) expect(facts, id).toHaveProperty([f])
    }
  })

  test('shows no day after the latest, is never called over while the outcome does not take it so, and never comes back', () => {
    const chance = new Chance('deadlines')
    for (let n = 0; n < 400; n++) {
      const full = someone(chance)
      for (const p of [full, knowingLess(full, chance)]) {
        const known = personOn(p.answers, p.today)
        const later = personOn(p.answers, write(plus((read(p.today) as { from: Day }).from, chance.whole(1, 400), 'days').end))
        for (const id of deadlineIds) {
          const { shown, latest, state } = deadlineResult(id, known)
          const say = `${id} is ${state}, ${tell(p)}`
          expect(state === 'unknown_start', say).toBe(shown === null)
          if (latest !== null) expect((shown as string) <= latest, say).toBe(true)
          if (state === 'passed' || state === 'open') {
            expect(known.answer(id), say).toBe('over')
            if (p === full && deadlineResult(id, later).state !== 'unknown_start') expect(deadlineResult(id, later).state, say).toBe(state)
          }
          const ofItsKind =
            deadlineOf(id).kind === 'opens'
              ? ['not_yet', 'open', 'unsure', 'unknown_start']
              : ['running', 'passed', 'unsure', 'unknown_start']
          expect(ofItsKind, say).toContain(state)
        }
      }
    }
  })
})
