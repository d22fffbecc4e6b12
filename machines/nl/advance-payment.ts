/** The State pays what the offender was ordered to pay (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const award: DeadlinesOf = ['dl_nl_award_20y']

export const nlAdvancePayment = pathway('nl-advance-payment', {
  source: 'nl-advance-6-4-2',
  starts: 'is there a link with the Netherlands',

  steps: {
    'is there a link with the Netherlands': asks('nl_link', { yes: 'was the case dismissed', no: 'no_facts_in_country' }),
    'was the case dismissed': asks('nl_stage', { dismissed: 'no_conviction', otherwise: 'what did the court decide' }, 'nl-sr-36f'),
    'what did the court decide': asks(
      'court_outcome',
      { acquittal: 'is the acquittal final', pending: 'wait_for_conviction', otherwise: 'is there a Dutch trial' },
      'nl-sr-36f',
    ),
    'is the acquittal final': asks('judgment_final', { yes: 'no_conviction', no: 'conviction_on_appeal' }, 'nl-sr-36f'),
    'is there a Dutch trial': asks(
      'nl_stage',
      { 'none | inquiry | judicial_investigation': 'wait_for_conviction', otherwise: 'is there a payment order' },
      'nl-sr-36f',
    ),
    'is there a payment order': asks(
      'nl_compensation_order',
      { yes: 'has the offender paid all', no: 'can the order still be made' },
      'nl-sr-36f',
    ),
    'can the order still be made': asks('judgment_final', { no: 'ask_order_on_appeal', yes: 'no_payment_order' }, 'nl-sr-36f'),
    'has the offender paid all': asks('order_paid', { full: 'already_paid', otherwise: 'is the judgment final' }, 'nl-cjib'),
    'is the judgment final': asks('judgment_final', { no: 'wait_until_final', yes: 'was it final before 2011' }),
    'was it final before 2011': asks('nl_final_before_2011', { yes: 'old_scheme', no: 'have eight months gone by' }),
    'have eight months gone by': asks('dl_nl_advance_from', { running: 'wait_eight_months', over: 'cjib_pays' }),

    no_facts_in_country: outcome('not-applicable'),
    no_conviction: outcome('blocked', { dates: ['dl_nl_art12'], source: 'nl-sr-36f' }),
    conviction_on_appeal: outcome('conditional', { dates: award, source: 'nl-sr-36f' }),
    wait_for_conviction: outcome('conditional', { dates: award, source: 'nl-sr-36f' }),
    ask_order_on_appeal: outcome('conditional', { dates: award, source: 'nl-sr-36f' }),
    no_payment_order: outcome('blocked', { source: 'nl-sr-36f' }),
    already_paid: outcome('not-applicable'),
    wait_until_final: outcome('conditional', { dates: award }),
    old_scheme: outcome('conditional', { dates: award, source: 'nl-advance-decree-2010' }),
    wait_eight_months: outcome('conditional', { dates: ['dl_nl_advance_from', 'dl_nl_award_20y'] }),
    cjib_pays: outcome('available', { dates: award, source: 'nl-cjib' }),
  },
})
