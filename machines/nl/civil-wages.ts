/** Wages through the civil court (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = [
  'dl_nl_wage_first',
  'dl_nl_wage_last',
  'dl_nl_wage_restart',
  'dl_nl_dismissal',
  'dl_nl_transition',
  'dl_nl_civil_appeal',
]

export const nlCivilWages = pathway('nl-civil-wages', {
  source: 'nl-bw-7-610',
  starts: 'was there work in the Netherlands',

  steps: {
    'was there work in the Netherlands': asks('nl_work', { yes: 'is something owed', no: 'no_work_in_country' }),
    'is something owed': asks('wages_due', { yes: 'was it under another name', no: 'nothing_owed_told' }, 'nl-wml'),
    'was it under another name': asks(
      'worked_under_other_name',
      { yes: 'lawyer_first_other_name', no: 'was the work to be paid' },
      'nl-wav-23',
    ),
    'was the work to be paid': asks('pay_expected', { yes: 'did someone give orders', no: 'show_pay_was_due' }),
    'did someone give orders': asks('orders_given', {
      no: 'no orders, and self-employed on paper',
      yes: 'orders, and self-employed on paper',
    }),
    'no orders, and self-employed on paper': asks(
      'paper_self_employed',
      { yes: 'contract_or_assignment', no: 'show_authority' },
      'nl-wml-2',
    ),
    'orders, and self-employed on paper': asks('paper_self_employed', { yes: 'false_self_employment', no: 'is the boss a diplomat' }),
    'is the boss a diplomat': asks(
      'diplomat_employer',
      { yes: 'diplomat_in_office', no: 'is there a client above the boss' },
      'nl-diplomats',
    ),
    'is there a client above the boss': asks('chain_any', { yes: 'was a settlement signed', no: 'is the boss known' }, 'nl-bw-7-616'),
    'is the boss known': asks('employer_known', { no: 'find_employer', otherwise: 'is the firm insolvent' }),
    'is the firm insolvent': asks(
      'employer_closed',
      { 'bankrupt | payment_suspension | debt_restructuring': 'through_curator_and_uwv', otherwise: 'was a settlement signed' },
      'nl-ww-61-68',
    ),
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
    'are the last wages too old': asks('dl_nl_wage_last', { over: 'was the clock stopped', running: 'claim_wages' }),
    'was the clock stopped': asks(
      'clock_stops',
      {
        court_claim: 'claim_wages',
        'formal_notice | acknowledgement | criminal_case': 'clock_stop_to_check',
        otherwise: 'probably_too_late',
      },
      'nl-bw-3-317',
    ),

    no_work_in_country: outcome('not-applicable'),
    nothing_owed_told: outcome('not-applicable'),
    lawyer_first_other_name: outcome('conditional', { dates: terms, source: 'nl-wav-23' }),
    show_pay_was_due: outcome('conditional', { dates: terms }),
    contract_or_assignment: outcome('conditional', { dates: terms, source: 'nl-wml-2' }),
    show_authority: outcome('conditional', { dates: terms }),
    false_self_employment: outcome('conditional', { dates: terms }),
    diplomat_in_office: outcome('conditional', { dates: terms, source: 'nl-diplomats' }),
    find_employer: outcome('conditional', { dates: terms }),
    through_curator_and_uwv: outcome('conditional', { dates: terms, source: 'nl-ww-61-68' }),
    settlement_signed: outcome('conditional', { dates: ['dl_nl_settlement', ...terms], source: 'nl-bw-7-670b' }),
    probably_too_late: outcome('conditional', {
      dates: ['dl_nl_wage_last', 'dl_nl_wage_first', 'dl_nl_wage_restart', 'dl_nl_dismissal', 'dl_nl_transition', 'dl_nl_civil_appeal'],
      source: 'nl-bw-3-308',
    }),
    clock_stop_to_check: outcome('conditional', {
      dates: ['dl_nl_wage_restart', 'dl_nl_wage_first', 'dl_nl_wage_last', 'dl_nl_dismissal', 'dl_nl_transition', 'dl_nl_civil_appeal'],
      source: 'nl-bw-3-317',
    }),
    claim_wages: outcome('available', { dates: terms }),
  },
})
