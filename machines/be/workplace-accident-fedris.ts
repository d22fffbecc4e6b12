/** Work accident or disease (Belgium). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const later: DeadlinesOf = ['dl_be_accident_court', 'dl_be_accident_revision']
const terms: DeadlinesOf = ['dl_be_accident_employer', 'dl_be_insurer_answer', 'dl_be_accident_claim', ...later]
const claimFirst: DeadlinesOf = ['dl_be_accident_claim', 'dl_be_accident_employer', 'dl_be_insurer_answer', ...later]

export const beWorkplaceAccidentFedris = pathway('be-workplace-accident-fedris', {
  source: 'be-accidents-1971',
  starts: 'was there work in Belgium',

  steps: {
    'was there work in Belgium': asks('be_work', { yes: 'did the work do harm', no: 'no_work_in_country' }),
    'did the work do harm': asks('work_harm', {
      none: 'no_accident_told',
      'accident_at_work | accident_on_way | disease': 'was the worker posted',
    }),
    'was the worker posted': asks('posted_worker', { yes: 'posted_home_insurance', no: 'did someone give orders' }, 'eu-883-2004'),
    'did someone give orders': asks('orders_given', { yes: 'is it a disease', no: 'is the worker self-employed on paper' }, 'be-authority'),
    'is the worker self-employed on paper': asks(
      'paper_self_employed',
      { yes: 'real_self_employed', no: 'is it a disease' },
      'be-authority',
    ),
    'is it a disease': asks(
      'work_harm',
      { disease: 'disease_to_be_recognised', otherwise: 'is there harm to body or mind' },
      'be-diseases-1970',
    ),
    'is there harm to body or mind': asks('harm_any', { yes: 'does the paper still say self-employed', no: 'has a relative died' }),
    'has a relative died': asks('accident_severity', {
      death_of_relative: 'does the paper still say self-employed',
      otherwise: 'no_injury_told',
    }),
    'does the paper still say self-employed': asks(
      'paper_self_employed',
      { yes: 'false_self_employment', no: 'is it said to be on purpose' },
      'be-authority',
    ),
    'is it said to be on purpose': asks('accident_intent_claimed', { yes: 'intent_disputed', no: 'are the three years over' }),
    'are the three years over': asks('dl_be_accident_claim', { over: 'was there a registered letter', running: 'is the employer known' }),
    'was there a registered letter': asks('clock_stops', { accident_letter: 'is the employer known', otherwise: 'probably_too_late' }),
    'is the employer known': asks('employer_known', { no: 'is the job proved', 'name_and_address | partly': 'is there any proof at all' }),
    'is the job proved': asks('work_proved', { yes: 'is there any proof at all', no: 'find_employer_and_prove' }),
    'is there any proof at all': asks('some_proof', { yes: 'declare_accident', no: 'prove_work_and_accident' }),

    no_work_in_country: outcome('not-applicable'),
    no_accident_told: outcome('not-applicable'),
    posted_home_insurance: outcome('conditional', { dates: terms, source: 'eu-883-2004' }),
    real_self_employed: outcome('conditional', { dates: terms, source: 'be-authority' }),
    disease_to_be_recognised: outcome('conditional', { dates: terms, source: 'be-diseases-1970' }),
    no_injury_told: outcome('conditional', { dates: terms }),
    false_self_employment: outcome('conditional', { dates: terms, source: 'be-authority' }),
    intent_disputed: outcome('conditional', { dates: terms }),
    probably_too_late: outcome('conditional', { dates: claimFirst }),
    find_employer_and_prove: outcome('available', { dates: claimFirst }),
    prove_work_and_accident: outcome('available', { dates: terms }),
    declare_accident: outcome('available', { dates: terms }),
  },
})
