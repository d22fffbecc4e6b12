/** Who can help (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beDirectory = pathway('be-directory', {
  source: 'be-contact-point',
  starts: 'does nothing point to Belgium',

  steps: {
    'does nothing point to Belgium': asks('be_known_elsewhere', { yes: 'other_country', no: 'contacts' }),

    other_country: outcome('not-applicable'),
    contacts: outcome('available'),
  },
})
