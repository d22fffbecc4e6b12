/** Unpaid wages with a simple form, before the regelrechter (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = ['dl_nl_wage_first', 'dl_nl_wage_last', 'dl_nl_wage_restart']

export const nlRegelrechter = pathway('nl-regelrechter', {
  source: 'nl-regelrechter',
  starts: 'was there work in the Netherlands',

  steps: {
    'was there work in the Netherlands': asks('nl_work', { yes: 'is something owed', no: 'no_work_in_country' }),
    'is something owed': asks('wages_due', { yes: 'has the experiment started', no: 'nothing_owed_told' }, 'nl-wml'),
    'has the experiment started': asks('nl_regelrechter_open', { yes: 'is it elsewhere in the country', no: 'not_started_yet' }),
    'is it elsewhere in the country': asks(
      'nl_court_area',
      { elsewhere_in_nl: 'other_court_area', otherwise: 'was it under another name' },
      'nl-rv-99',
    ),
    'was it under another name': asks(
      'worked_under_other_name',
      { yes: 'lawyer_first_other_name', no: 'are the planned years over' },
      'nl-wav-23',
    ),
    'are the planned years over': asks('nl_regelrechter_planned_end', { yes: 'experiment_may_be_over', no: 'was the work to be paid' }),
    'was the work to be paid': asks('pay_expected', { yes: 'did someone give orders', no: 'show_pay_was_due' }, 'nl-bw-7-610'),
    'did someone give orders': asks('orders_given', { yes: 'is it self-employed on paper', no: 'job_disputed' }, 'nl-bw-7-610'),
    'is it self-employed on paper': asks('paper_self_employed', { no: 'is the boss a diplomat', yes: 'job_disputed' }, 'nl-bw-7-610'),
    'is the boss a diplomat': asks(
      'diplomat_employer',
      { yes: 'diplomat_in_office', no: 'is there a client above the boss' },
      'nl-diplomats',
    ),
    'is there a client above the boss': asks(
      'chain_any',
      { yes: 'is the same asked of another court', no: 'is the boss known' },
      'nl-bw-7-616',
    ),
    'is the boss known': asks('employer_known', { no: 'find_employer', otherwise: 'is the firm insolvent' }),
    'is the firm insolvent': asks(
      'employer_closed',
      { 'bankrupt | payment_suspension | debt_restructuring': 'through_curator_and_uwv', otherwise: 'is the firm abroad' },
      'nl-ww-61-68',
    ),
    'is the firm abroad': asks(
      'employer_seat',
      { 'be | other_eu | outside_eu': 'employer_abroad', otherwise: 'is the same asked of another court' },
      'nl-rv-99',
    ),
    'is the same asked of another court': asks('civil_claim_running', { yes: 'not_twice', no: 'was a settlement signed' }),
    'was a settlement signed': asks(
      'signed_paper',
      { 'settlement | full_receipt': 'was it signed under pressure', otherwise: 'are the last wages too old' },
      'nl-bw-7-670b',
    ),
    'was it signed under pressure': asks(
      'signed_under_pressure',
      { no: 'settlement_signed', yes: 'are the last wages too old' },
      'nl-bw-3-52',
    ),
    'are the last wages too old': asks('dl_nl_wage_last', {
      over: 'was the clock stopped',
      running: 'is there a live trafficking file',
    }),
    'was the clock stopped': asks(
      'clock_stops',
      {
        court_claim: 'is there a live trafficking file',
        'formal_notice | acknowledgement | criminal_case': 'clock_stop_to_check',
        otherwise: 'probably_too_late',
      },
      'nl-bw-3-317',
    ),
    'is there a live trafficking file': asks(
      'trafficking_context',
      { yes: 'only_with_lawyer_or_om', no: 'is it safe to meet the boss' },
      'nl-safe-hearing',
    ),
    'is it safe to meet the boss': asks(
      'safe_to_contact_employer',
      { yes: 'is it a minor', no: 'hearing_with_employer' },
      'nl-safe-hearing',
    ),
    'is it a minor': asks('under_18', { yes: 'through_guardian', no: 'is there something to show' }),
    'is there something to show': asks('some_proof', { yes: 'fill_in_form', no: 'something_to_show' }),

    no_work_in_country: outcome('not-applicable'),
    nothing_owed_told: outcome('not-applicable'),
    not_started_yet: outcome('not-applicable'),
    other_court_area: outcome('not-applicable', { source: 'nl-rv-99' }),
    lawyer_first_other_name: outcome('conditional', { dates: terms, source: 'nl-wav-23' }),
    experiment_may_be_over: outcome('conditional', { dates: terms }),
    show_pay_was_due: outcome('conditional', { dates: terms, source: 'nl-bw-7-610' }),
    job_disputed: outcome('conditional', { dates: terms }),
    diplomat_in_office: outcome('conditional', { dates: terms, source: 'nl-diplomats' }),
    find_employer: outcome('conditional', { dates: terms }),
    through_curator_and_uwv: outcome('conditional', { dates: terms, source: 'nl-ww-61-68' }),
    employer_abroad: outcome('conditional', { dates: terms }),
    not_twice: outcome('conditional', { dates: terms }),
    settlement_signed: outcome('conditional', { dates: ['dl_nl_settlement', ...terms], source: 'nl-bw-7-670b' }),
    probably_too_late: outcome('conditional', {
      dates: ['dl_nl_wage_last', 'dl_nl_wage_first', 'dl_nl_wage_restart'],
      source: 'nl-bw-3-308',
    }),
    clock_stop_to_check: outcome('conditional', {
      dates: ['dl_nl_wage_restart', 'dl_nl_wage_first', 'dl_nl_wage_last'],
      source: 'nl-bw-3-317',
    }),
    only_with_lawyer_or_om: outcome('conditional', { dates: terms, source: 'nl-safe-hearing' }),
    hearing_with_employer: outcome('conditional', { dates: terms, source: 'nl-safe-hearing' }),
    through_guardian: outcome('conditional', { dates: terms }),
    something_to_show: outcome('conditional', { dates: terms }),
    fill_in_form: outcome('available', { dates: terms }),
  },
})
