/** Other protection for exploited workers (Netherlands). */
import { asks, outcome, pathway } from '../pathway.ts'

export const nlNonTraffickingProtection = pathway('nl-non-trafficking-protection', {
  source: 'nl-wav-23',
  starts: 'was there work in the Netherlands',

  steps: {
    'was there work in the Netherlands': asks('nl_work', { yes: 'is pay owed or was a rule of work broken', no: 'no_work_in_country' }),
    'is pay owed or was a rule of work broken': asks('breach', { yes: 'other_routes', no: 'was there violence or a threat' }),
    'was there violence or a threat': asks('violence_any', { yes: 'other_routes', no: 'was there discrimination' }, 'nl-other-offences'),
    'was there discrimination': asks('discrimination', { yes: 'other_routes', no: 'was there a means of control' }, 'nl-equal-treatment'),
    'was there a means of control': asks(
      'control_any',
      { yes: 'other_routes', no: 'does the housing come from the employer' },
      'nl-other-offences',
    ),
    'does the housing come from the employer': asks(
      'housing_from_employer',
      { yes: 'other_routes', no: 'was there an accident on the way' },
      'nl-good-landlords',
    ),
    'was there an accident on the way': asks(
      'work_harm',
      { accident_on_way: 'other_routes', otherwise: 'does the stay hang on a work permit' },
      'nl-bw-7-611',
    ),
    'does the stay hang on a work permit': asks(
      'residence_status',
      { 'work_permit | seasonal_permit': 'other_routes', otherwise: 'nothing_told' },
      'nl-search-period',
    ),

    no_work_in_country: outcome('not-applicable'),
    other_routes: outcome('available'),
    nothing_told: outcome('not-applicable'),
  },
})
