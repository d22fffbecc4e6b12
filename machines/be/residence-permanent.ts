/** A lasting paper at the end of the case (Belgium): routes A and B. */
import { asks, outcome, pathway } from '../pathway.ts'

export const beResidencePermanent = pathway('be-residence-permanent', {
  source: 'be-aliens-act-61-5',
  starts: 'is there a link with Belgium',

  steps: {
    'is there a link with Belgium': asks('be_link', { yes: 'what is the nationality', no: 'no_facts_in_country' }, 'be-nrm-2016'),
    'what is the nationality': asks(
      'nationality_group',
      { 'belgian | dutch | other_eu': 'eu_citizen_own_route', non_eu: 'is there a better paper' },
      'be-aliens-act-40',
    ),
    'is there a better paper': asks(
      'residence_status',
      { 'humanitarian_permit | long_term': 'better_paper_already', otherwise: 'what has the magistrate decided' },
      'be-better-stay',
    ),
    'what has the magistrate decided': asks('be_magistrate_status', {
      'provisional | confirmed': 'is trafficking in the verdict or the closing demand',
      withdrawn: 'was it trafficking all the same',
      none: 'is there still a case to be recognised in',
      otherwise: 'routes_a_b_closed',
    }),
    'is trafficking in the verdict or the closing demand': asks('be_trafficking_upheld', {
      yes: 'route_a',
      no: 'were 24 months spent in the procedure',
    }),
    'was it trafficking all the same': asks('be_trafficking_upheld', {
      yes: 'route_a_after_withdrawal',
      no: 'is the statement 24 months old',
    }),
    'is the statement 24 months old': asks(
      'months_since_statement_from_24',
      { yes: 'does a case run after the withdrawal', no: 'routes_a_b_closed' },
      'be-stop-route',
    ),
    'does a case run after the withdrawal': asks(
      'be_case_open',
      { yes: 'routes_a_b_closed', no: 'stop_route_discretionary' },
      'be-stop-route',
    ),
    'were 24 months spent in the procedure': asks(
      'months_since_statement_from_24',
      { yes: 'does the case still run', no: 'can trafficking still be found' },
      'be-stop-route',
    ),
    'does the case still run': asks('be_case_open', { yes: 'stop_route_ask_centre', no: 'stop_route_discretionary' }, 'be-stop-route'),
    'can trafficking still be found': asks('be_stage', {
      'dismissed | non_lieu | final': 'routes_a_b_closed',
      otherwise: 'wait_for_demand_or_24_months',
    }),
    'is there still a case to be recognised in': asks(
      'be_stage',
      { 'dismissed | non_lieu | final': 'routes_a_b_closed', otherwise: 'be_identified_first' },
      'be-nrm-2016',
    ),

    no_facts_in_country: outcome('not-applicable', { source: 'be-nrm-2016' }),
    eu_citizen_own_route: outcome('not-applicable', { source: 'be-aliens-act-40' }),
    better_paper_already: outcome('not-applicable', { source: 'be-better-stay' }),
    route_a: outcome('available', { dates: ['dl_residence_renewal'] }),
    route_a_after_withdrawal: outcome('conditional'),
    stop_route_discretionary: outcome('conditional', { source: 'be-stop-route' }),
    stop_route_ask_centre: outcome('conditional', { source: 'be-stop-route' }),
    wait_for_demand_or_24_months: outcome('conditional', { dates: ['dl_be_stop_24m'] }),
    be_identified_first: outcome('conditional', { source: 'be-nrm-2016' }),
    routes_a_b_closed: outcome('blocked', { dates: ['dl_be_call_appeal'] }),
  },
})
