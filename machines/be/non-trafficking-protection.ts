/** Other protection for exploited workers, without the rules for victims (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beNonTraffickingProtection = pathway('be-non-trafficking-protection', {
  source: 'be-social-criminal-162',
  starts: 'was there work in Belgium',

  steps: {
    'was there work in Belgium': asks('be_work', { yes: 'was any rule broken', no: 'no_work_in_country' }),
    'was any rule broken': asks('breach', { yes: 'other_routes', no: 'was there violence' }),
    'was there violence': asks('violence_any', { yes: 'other_routes', no: 'was there discrimination' }, 'be-commission-1985'),
    'was there discrimination': asks('discrimination', { yes: 'other_routes', no: 'does the stay hang on a work permit' }, 'be-unia'),
    'does the stay hang on a work permit': asks(
      'residence_status',
      { 'work_permit | seasonal_permit': 'other_routes', otherwise: 'was there an accident or a disease' },
      'be-single-permit',
    ),
    'was there an accident or a disease': asks('work_harm', { none: 'nothing_told', otherwise: 'other_routes' }, 'be-accidents-1971'),

    no_work_in_country: outcome('not-applicable'),
    other_routes: outcome('available'),
    nothing_told: outcome('not-applicable'),
  },
})
