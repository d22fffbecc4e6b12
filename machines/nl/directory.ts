/** Who can help (Netherlands). For everyone, unless it has nothing to do with the country. */
import { asks, outcome, pathway } from '../pathway.ts'

export const nlDirectory = pathway('nl-directory', {
  source: 'nl-first-contact',
  starts: 'has it nothing to do with the Netherlands',

  steps: {
    'has it nothing to do with the Netherlands': asks('nl_known_elsewhere', { yes: 'other_country', no: 'contacts' }),

    other_country: outcome('not-applicable'),
    contacts: outcome('available'),
  },
})
