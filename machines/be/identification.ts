/** Being seen as a victim of trafficking (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beIdentification = pathway('be-identification', {
  source: 'be-nrm-2016',
  starts: 'is there a link with Belgium',

  steps: {
    'is there a link with Belgium': asks('be_link', { yes: 'what has the magistrate decided', no: 'no_facts_in_country' }),
    'what has the magistrate decided': asks('be_magistrate_status', {
      'provisional | confirmed': 'already_recognised',
      'refused | withdrawn': 'new_facts_or_review',
      otherwise: 'did it happen only to others',
    }),
    'did it happen only to others': asks('witness_only', { yes: 'witness_not_victim', no: 'is there any sign of trafficking' }),
    'is there any sign of trafficking': asks('signs', { yes: 'is the person a minor', no: 'no_signs_told' }, 'be-penal-433'),
    'is the person a minor': asks('under_18', { yes: 'guardian_first', no: 'has the person got away' }, 'be-guardianship-2002'),
    'has the person got away': asks('left_exploiter', { yes: 'is help from a centre accepted', no: 'is the person held' }),
    'is the person held': asks('detained', {
      no: 'first_get_away',
      'police_station | closed_centre | prison': 'is help from a centre accepted',
    }),
    'is help from a centre accepted': asks('accepts_specialised_help', { yes: 'will the person make a statement', no: 'centre_needed' }),
    'will the person make a statement': asks('will_cooperate', { yes: 'go_to_centre', no: 'statement_later' }),

    no_facts_in_country: outcome('not-applicable'),
    already_recognised: outcome('available'),
    new_facts_or_review: outcome('conditional'),
    witness_not_victim: outcome('not-applicable', { source: 'be-penal-433' }),
    no_signs_told: outcome('not-applicable', { source: 'be-penal-433' }),
    guardian_first: outcome('available', { dates: ['dl_be_turn_18'], source: 'be-guardianship-2002' }),
    first_get_away: outcome('conditional'),
    centre_needed: outcome('conditional'),
    statement_later: outcome('conditional'),
    go_to_centre: outcome('available'),
  },
})
