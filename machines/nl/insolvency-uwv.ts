/** UWV takes over wages that an insolvent employer cannot pay (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = ['dl_nl_uwv_report', 'dl_nl_uwv_apply', 'dl_nl_objection_6w']

export const nlInsolvencyUwv = pathway('nl-insolvency-uwv', {
  source: 'nl-ww-61-68',
  starts: 'was there work in the Netherlands',

  steps: {
    'was there work in the Netherlands': asks('nl_work', { yes: 'has the firm closed', no: 'no_work_in_country' }),
    'has the firm closed': asks('employer_closed', { no: 'is nobody paid any more', otherwise: 'is something owed' }),
    'is nobody paid any more': asks('nl_others_unpaid', { yes: 'is something owed', no: 'firm_can_pay' }),
    'is something owed': asks('wages_due', { yes: 'was it under another name', no: 'nothing_owed_told' }),
    'was it under another name': asks('worked_under_other_name', { yes: 'lawyer_first_other_name', no: 'is there no paper to stay' }),
    'is there no paper to stay': asks('irregular', { yes: 'through_lawyer_or_union', no: 'where was the usual work' }, 'eu-tumer'),
    'where was the usual work': asks('usual_work_country', {
      'be | other_eu | outside_eu': 'other_country_fund',
      otherwise: 'is there a ruling',
    }),
    'is there a ruling': asks('employer_closed', {
      'no | stopped | disappeared | liquidated': 'are the others unpaid too',
      otherwise: 'are the 26 weeks over',
    }),
    'are the others unpaid too': asks('nl_others_unpaid', { yes: 'are the 26 weeks over', no: 'show_really_stopped' }),
    'are the 26 weeks over': asks('dl_nl_uwv_apply', { over: 'late_uwv_may_allow', running: 'did the job end before' }),
    'did the job end before': asks('nl_ended_before_insolvency', { yes: 'did it end because of it', no: 'is the job proved' }),
    'did it end because of it': asks('nl_end_linked_insolvency', { yes: 'is the job proved', no: 'were the wages claimed in writing' }),
    'were the wages claimed in writing': asks('wages_demanded', { yes: 'is the job proved', no: 'job_ended_before' }),
    'is the job proved': asks('work_proved', { yes: 'known at the start that nobody was paid', no: 'prove_the_job' }),
    'known at the start that nobody was paid': asks('nl_knew_no_pay_at_start', { yes: 'knew_no_pay', no: 'is some of it in the 13 weeks' }),
    'is some of it in the 13 weeks': asks('nl_uwv_period_hit', { yes: 'apply_uwv', no: 'older_than_13_weeks' }),

    no_work_in_country: outcome('not-applicable'),
    firm_can_pay: outcome('not-applicable'),
    nothing_owed_told: outcome('not-applicable'),
    lawyer_first_other_name: outcome('conditional', { dates: terms }),
    through_lawyer_or_union: outcome('conditional', { dates: terms, source: 'eu-tumer' }),
    other_country_fund: outcome('conditional', { dates: terms }),
    show_really_stopped: outcome('conditional', { dates: terms }),
    late_uwv_may_allow: outcome('conditional', { dates: ['dl_nl_uwv_apply', 'dl_nl_uwv_report', 'dl_nl_objection_6w'] }),
    job_ended_before: outcome('conditional', { dates: terms }),
    prove_the_job: outcome('conditional', { dates: terms }),
    knew_no_pay: outcome('conditional', { dates: terms }),
    older_than_13_weeks: outcome('conditional', { dates: terms }),
    apply_uwv: outcome('available', { dates: terms }),
  },
})
