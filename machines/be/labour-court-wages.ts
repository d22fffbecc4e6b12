/** Wages through the labour court (Belgium). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = ['dl_be_wage_contract', 'dl_be_wage_5y', 'dl_be_wage_10y_first', 'dl_be_notice_effect', 'dl_be_judgment_appeal']

export const beLabourCourtWages = pathway('be-labour-court-wages', {
  source: 'be-labour-court',
  starts: 'was there work in Belgium',

  steps: {
    'was there work in Belgium': asks('be_work', { yes: 'is something owed', no: 'no_work_in_country' }),
    'is something owed': asks('wages_due', { yes: 'was it under another name', no: 'nothing_owed_told' }),
    'was it under another name': asks('worked_under_other_name', { yes: 'lawyer_first_other_name', no: 'was the work meant to be paid' }),
    'was the work meant to be paid': asks('pay_expected', { yes: 'did someone direct the work', no: 'show_pay_was_due' }, 'be-authority'),
    'did someone direct the work': asks(
      'orders_given',
      { yes: 'does a paper say self-employed', no: 'is the person self-employed on paper too' },
      'be-authority',
    ),
    'is the person self-employed on paper too': asks(
      'paper_self_employed',
      { yes: 'real_self_employed', no: 'show_authority' },
      'be-authority',
    ),
    'does a paper say self-employed': asks(
      'paper_self_employed',
      { yes: 'false_self_employment', no: 'is the employer a diplomat in office' },
      'be-authority',
    ),
    'is the employer a diplomat in office': asks(
      'diplomat_employer',
      { yes: 'diplomat_in_office', no: 'is it known who the employer is' },
      'be-good-offices',
    ),
    'is it known who the employer is': asks('employer_known', {
      no: 'is another firm known instead',
      otherwise: 'is the firm bankrupt',
    }),
    'is another firm known instead': asks(
      'chain_any',
      { yes: 'are ten years over since the last unpaid wage', no: 'find_employer' },
      'be-chain-liability',
    ),
    'is the firm bankrupt': asks(
      'employer_closed',
      { bankrupt: 'must another firm pay', otherwise: 'are ten years over since the last unpaid wage' },
      'be-insolvency-xx',
    ),
    'must another firm pay': asks(
      'chain_any',
      { yes: 'are ten years over since the last unpaid wage', no: 'through_trustee' },
      'be-chain-liability',
    ),
    'are ten years over since the last unpaid wage': asks('dl_be_wage_10y_last', {
      over: 'was the clock of ten years ever stopped',
      running: 'is the year after the job over',
    }),
    'was the clock of ten years ever stopped': asks(
      'clock_stopped',
      { yes: 'is the year after the job over', no: 'probably_too_late' },
      'be-limitation-2024',
    ),
    'is the year after the job over': asks('dl_be_wage_contract', {
      over: 'what stopped the clock of one year',
      running: 'claim_wages',
    }),
    'what stopped the clock of one year': asks(
      'clock_stops',
      {
        court_claim: 'claim_wages',
        'formal_notice | acknowledgement | criminal_case': 'clock_stop_to_check',
        otherwise: 'offence_based_only',
      },
      'be-civil-code-2244',
    ),

    no_work_in_country: outcome('not-applicable'),
    nothing_owed_told: outcome('not-applicable'),
    lawyer_first_other_name: outcome('conditional', { dates: terms }),
    show_pay_was_due: outcome('conditional', { dates: terms, source: 'be-authority' }),
    real_self_employed: outcome('conditional', { dates: terms, source: 'be-authority' }),
    show_authority: outcome('conditional', { dates: terms, source: 'be-authority' }),
    false_self_employment: outcome('conditional', { dates: terms, source: 'be-authority' }),
    diplomat_in_office: outcome('conditional', { dates: terms, source: 'be-good-offices' }),
    find_employer: outcome('conditional', { dates: terms }),
    through_trustee: outcome('conditional', { dates: ['dl_be_trustee_claim', ...terms], source: 'be-insolvency-xx' }),
    probably_too_late: outcome('conditional', { dates: ['dl_be_wage_10y_last', ...terms], source: 'be-limitation-2024' }),
    offence_based_only: outcome('conditional', {
      dates: [
        'dl_be_wage_5y',
        'dl_be_wage_10y_first',
        'dl_be_wage_10y_last',
        'dl_be_wage_contract',
        'dl_be_notice_effect',
        'dl_be_judgment_appeal',
      ],
      source: 'be-social-criminal-162',
    }),
    clock_stop_to_check: outcome('conditional', {
      dates: [
        'dl_be_wage_5y',
        'dl_be_wage_10y_first',
        'dl_be_wage_10y_last',
        'dl_be_notice_effect',
        'dl_be_wage_contract',
        'dl_be_judgment_appeal',
      ],
      source: 'be-civil-code-2244',
    }),
    claim_wages: outcome('available', { dates: terms }),
  },
})
