/** The longer permit after the permit for victims, B8/3 (Netherlands). */
import { asks, outcome, pathway } from '../pathway.ts'

export const nlResidenceContinued = pathway('nl-residence-continued', {
  source: 'nl-vb-3-51',
  starts: 'is there a link with the Netherlands',

  steps: {
    'is there a link with the Netherlands': asks('nl_link', { yes: 'is it an EU citizen', no: 'no_facts_in_country' }),
    'is it an EU citizen': asks('nationality_group', {
      'belgian | dutch | other_eu': 'eu_citizen_own_route',
      otherwise: 'is there a better paper',
    }),
    'is there a better paper': asks('residence_status', {
      'humanitarian_permit | long_term': 'better_paper_already',
      otherwise: 'was there a permit for victims',
    }),
    'was there a permit for victims': asks('nl_b83_had', { yes: 'what did the court decide', no: 'no_b83_permit' }),
    'what did the court decide': asks(
      'court_outcome',
      {
        conviction_trafficking: 'is that conviction final',
        'conviction_violent | conviction_other': 'was trafficking charged',
        otherwise: 'was the permit held for three years',
      },
      'nl-continued-conviction',
    ),
    'is that conviction final': asks(
      'judgment_final',
      { yes: 'route1_conviction', no: 'was the permit held for three years' },
      'nl-continued-conviction',
    ),
    'was trafficking charged': asks(
      'charge_trafficking',
      { yes: 'is the conviction for another offence final', no: 'was the permit held for three years' },
      'nl-continued-conviction',
    ),
    'is the conviction for another offence final': asks(
      'judgment_final',
      { yes: 'route1_other_conviction', no: 'was the permit held for three years' },
      'nl-continued-conviction',
    ),
    'was the permit held for three years': asks('b83_years_from_3', {
      yes: 'does the case run after three years',
      no: 'is going back a danger',
    }),
    'does the case run after three years': asks('nl_case_open', { yes: 'were there no gaps', no: 'is going back a danger' }),
    'were there no gaps': asks('nl_b83_uninterrupted', { yes: 'route2_three_years', no: 'route2_interrupted' }, 'nl-rbdha-2017-12768'),
    'is going back a danger': asks(
      'real_fear',
      { yes: 'is the account supported from outside', no: 'does the Dutch case still run' },
      'nl-b9-continued',
    ),
    'is the account supported from outside': asks(
      'strong_source',
      { yes: 'route3_circumstances', no: 'route3_needs_proof' },
      'nl-rbdha-2021-4297',
    ),
    'does the Dutch case still run': asks('nl_case_open', { yes: 'wait_conviction_or_three_years', no: 'only_circumstances_left' }),

    no_facts_in_country: outcome('not-applicable'),
    eu_citizen_own_route: outcome('not-applicable'),
    better_paper_already: outcome('not-applicable'),
    no_b83_permit: outcome('not-applicable'),
    route1_conviction: outcome('available', {
      dates: ['dl_residence_renewal', 'dl_nl_objection_ind'],
      source: 'nl-continued-conviction',
    }),
    route1_other_conviction: outcome('available', { dates: ['dl_residence_renewal'], source: 'nl-continued-conviction' }),
    route2_three_years: outcome('available', { dates: ['dl_residence_renewal'] }),
    route2_interrupted: outcome('conditional', { source: 'nl-rbdha-2017-12768' }),
    route3_circumstances: outcome('available', { dates: ['dl_nl_objection_ind'], source: 'nl-b9-continued' }),
    route3_needs_proof: outcome('conditional', { source: 'nl-rbdha-2021-4297' }),
    wait_conviction_or_three_years: outcome('conditional', { dates: ['dl_nl_b83_3y'] }),
    only_circumstances_left: outcome('blocked', { dates: ['dl_nl_objection_ind', 'dl_nl_art12'], source: 'nl-b9-continued' }),
  },
})
