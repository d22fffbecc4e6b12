/** When victim status is refused or ends (Belgium): what stays open. */
import { asks, outcome, pathway } from '../pathway.ts'

export const beStatusWithdrawn = pathway('be-status-withdrawn', {
  source: 'be-status-end',
  starts: 'is there a link with Belgium',

  steps: {
    'is there a link with Belgium': asks('be_link', {
      yes: 'was the protection refused or ended or is it at risk',
      no: 'no_facts_in_country',
    }),
    'was the protection refused or ended or is it at risk': asks('be_trouble', {
      yes: 'other_doors_stay_open',
      no: 'nothing_withdrawn',
    }),

    no_facts_in_country: outcome('not-applicable'),
    nothing_withdrawn: outcome('not-applicable'),
    other_doors_stay_open: outcome('available', {
      dates: ['dl_be_call_appeal', 'dl_be_order_appeal', 'dl_be_nonlieu_appeal', 'dl_be_28decies', 'dl_be_prosecution'],
      source: 'ilo-2021',
    }),
  },
})
