/** When the case is closed, or the victim is left out (Netherlands). */
import { asks, outcome, pathway } from '../pathway.ts'

export const nlStatusWithdrawn = pathway('nl-status-withdrawn', {
  source: 'nl-sv-12',
  starts: 'is there a link with the Netherlands',

  steps: {
    'is there a link with the Netherlands': asks('nl_link', { yes: 'is the protection ended or at risk', no: 'no_facts_in_country' }),
    'is the protection ended or at risk': asks(
      'nl_trouble',
      { yes: 'was the case dismissed', no: 'nothing_withdrawn' },
      'nl-stay-ends-with-case',
    ),
    'was the case dismissed': asks('nl_stage', { dismissed: 'how was the decision told', otherwise: 'other_doors_stay_open' }),
    'how was the decision told': asks(
      'nl_dismissal_formal',
      { formal_served: 'are the three months over', otherwise: 'other_doors_stay_open' },
      'nl-art12-notice',
    ),
    'are the three months over': asks('dl_nl_art12', { over: 'art12_late', running: 'other_doors_stay_open' }),

    no_facts_in_country: outcome('not-applicable'),
    nothing_withdrawn: outcome('not-applicable', { source: 'nl-stay-ends-with-case' }),
    art12_late: outcome('conditional', { dates: ['dl_nl_art12'], source: 'nl-art12-notice' }),
    other_doors_stay_open: outcome('available', { dates: ['dl_nl_art12', 'dl_nl_objection_ind'] }),
  },
})
