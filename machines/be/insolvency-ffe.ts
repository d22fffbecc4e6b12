/** The closure fund pays wages that a closed employer cannot pay (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beInsolvencyFfe = pathway('be-insolvency-ffe', {
  source: 'be-closures-2002',
  starts: 'was there work in Belgium',

  steps: {
    'was there work in Belgium': asks('be_work', { yes: 'has the firm closed', no: 'no_work_in_country' }),
    'has the firm closed': asks('employer_closed', { no: 'firm_still_alive', otherwise: 'is the employer a household' }),
    'is the employer a household': asks('employer_kind', {
      'private_household | diplomat_household': 'household_cannot_close',
      otherwise: 'is something owed',
    }),
    'is something owed': asks('wages_due', { yes: 'was it under another name', no: 'nothing_owed_told' }),
    'was it under another name': asks('worked_under_other_name', { yes: 'lawyer_first_other_name', no: 'where is the firm from' }),
    'where is the firm from': asks(
      'employer_seat',
      { 'nl | other_eu | outside_eu': 'foreign_employer', be: 'is the firm bankrupt' },
      'be-foreign-firm',
    ),
    'is the firm bankrupt': asks('employer_closed', {
      'stopped | disappeared | liquidated | taken_over | payment_suspension | debt_restructuring': 'is the closure recognised',
      otherwise: 'is the job proved',
    }),
    'is the closure recognised': asks('be_closure_recognised', { yes: 'is the job proved', no: 'closure_to_be_recognised' }),
    'is the job proved': asks('work_proved', { yes: 'did the job end near the closure', no: 'prove_the_job' }),
    'did the job end near the closure': asks(
      'be_ffe_window_ok',
      { yes: 'was the claim lodged', no: 'was there a court case before' },
      'be-closure-window',
    ),
    'was there a court case before': asks(
      'court_claim_before_closure',
      { yes: 'was the claim lodged', no: 'outside_window' },
      'be-closure-window',
    ),
    'was the claim lodged': asks('claim_lodged', { yes: 'is the claim admitted', no: 'is the year for claims over' }, 'be-insolvency-xx'),
    'is the claim admitted': asks('be_claim_admitted', { yes: 'file_f1', no: 'claim_not_admitted' }, 'be-insolvency-xx'),
    'is the year for claims over': asks('dl_be_trustee_last', { over: 'claim_late', running: 'is there a trustee' }),
    'is there a trustee': asks('employer_closed', { 'bankrupt | liquidated': 'lodge_claim', otherwise: 'file_f1' }, 'be-insolvency-xx'),

    no_work_in_country: outcome('not-applicable'),
    firm_still_alive: outcome('not-applicable'),
    household_cannot_close: outcome('not-applicable'),
    nothing_owed_told: outcome('not-applicable'),
    lawyer_first_other_name: outcome('conditional', { dates: ['dl_be_trustee_claim'] }),
    foreign_employer: outcome('conditional', { dates: ['dl_be_trustee_claim'], source: 'be-foreign-firm' }),
    closure_to_be_recognised: outcome('conditional', { dates: ['dl_be_trustee_claim'] }),
    prove_the_job: outcome('conditional', { dates: ['dl_be_trustee_claim'] }),
    outside_window: outcome('conditional', { dates: ['dl_be_trustee_claim'], source: 'be-closure-window' }),
    claim_late: outcome('conditional', { dates: ['dl_be_trustee_last', 'dl_be_trustee_claim'], source: 'be-insolvency-xx' }),
    lodge_claim: outcome('conditional', { dates: ['dl_be_trustee_claim', 'dl_be_trustee_last'], source: 'be-insolvency-xx' }),
    claim_not_admitted: outcome('conditional', { dates: ['dl_be_trustee_last', 'dl_be_trustee_claim'], source: 'be-insolvency-xx' }),
    file_f1: outcome('available', { dates: ['dl_be_trustee_claim'] }),
  },
})
