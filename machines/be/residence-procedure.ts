/** A temporary paper during the criminal case (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beResidenceProcedure = pathway('be-residence-procedure', {
  source: 'be-aliens-act-61-3',
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
      { 'humanitarian_permit | long_term': 'better_paper_already', otherwise: 'which country gave the victim paper' },
      'be-better-stay',
    ),
    'which country gave the victim paper': asks('victim_paper_country', {
      nl: 'other_country_procedure_first',
      otherwise: 'what has the magistrate decided',
    }),
    'what has the magistrate decided': asks('be_magistrate_status', {
      'refused | withdrawn': 'auditor_says_not_victim',
      otherwise: 'is the case over',
    }),
    'is the case over': asks('be_stage', {
      'dismissed | non_lieu | final': 'case_over',
      otherwise: 'did it happen only to others',
    }),
    'did it happen only to others': asks(
      'witness_only',
      { yes: 'is the person recognised all the same', no: 'is there any sign of trafficking' },
      'be-penal-433',
    ),
    'is the person recognised all the same': asks('be_magistrate_status', {
      'provisional | confirmed': 'is there any sign of trafficking',
      otherwise: 'witness_not_victim',
    }),
    'is there any sign of trafficking': asks('signs', { yes: 'is it a child alone', no: 'no_signs_told' }, 'be-penal-433'),
    'is it a child alone': asks('minor_alone', { yes: 'minor_document', no: 'has the person got away' }, 'be-nrm-2016'),
    'has the person got away': asks('left_exploiter', { yes: 'does a centre follow the person', no: 'is the person held' }),
    'is the person held': asks('detained', {
      no: 'first_get_away',
      'police_station | closed_centre | prison': 'does a centre follow the person',
    }),
    'does a centre follow the person': asks(
      'specialised_help_state',
      { 'none | contacted | waiting_list | stopped': 'centre_must_follow', followed: 'is there another permit' },
      'be-nrm-2016',
    ),
    'is there another permit': asks(
      'residence_status',
      {
        'work_permit | seasonal_permit | student_family_other | temporary_protection | protocol_card': 'only_if_own_permit_ends',
        otherwise: 'was a statement made',
      },
      'be-better-stay',
    ),
    'was a statement made': asks('statement_made', { yes: 'does the person go on helping the case', no: 'statement_needed' }),
    'does the person go on helping the case': asks(
      'will_cooperate',
      { yes: 'is public order held against the person', no: 'cooperation_needed' },
      'be-aliens-act-61-4',
    ),
    'is public order held against the person': asks(
      'public_order_issue',
      { yes: 'office_weighs_conviction', no: 'is there an orange card already' },
      'be-aliens-act-61-4',
    ),
    'is there an orange card already': asks('residence_status', {
      be_orange_card: 'is there an identity paper or an effort to get one',
      otherwise: 'where is the person now',
    }),
    'is there an identity paper or an effort to get one': asks(
      'identity_document',
      { none: 'identity_or_effort', otherwise: 'where is the person now' },
      'be-identity-effort',
    ),
    'where is the person now': asks('country_now', {
      'nl | other_eu | outside_eu': 'must_be_in_belgium',
      be: 'centre_asks_paper',
    }),

    no_facts_in_country: outcome('not-applicable', { source: 'be-nrm-2016' }),
    eu_citizen_own_route: outcome('not-applicable', { source: 'be-aliens-act-40' }),
    better_paper_already: outcome('not-applicable', { source: 'be-better-stay' }),
    other_country_procedure_first: outcome('conditional'),
    auditor_says_not_victim: outcome('blocked', { dates: ['dl_be_call_appeal'] }),
    case_over: outcome('blocked', { dates: ['dl_be_call_appeal'] }),
    witness_not_victim: outcome('not-applicable', { source: 'be-penal-433' }),
    no_signs_told: outcome('not-applicable', { source: 'be-penal-433' }),
    minor_document: outcome('available', { dates: ['dl_be_ai_end', 'dl_be_turn_18'], source: 'be-nrm-2016' }),
    first_get_away: outcome('conditional'),
    centre_must_follow: outcome('conditional', { source: 'be-nrm-2016' }),
    only_if_own_permit_ends: outcome('conditional', { source: 'be-better-stay' }),
    statement_needed: outcome('conditional'),
    cooperation_needed: outcome('conditional', { source: 'be-aliens-act-61-4' }),
    office_weighs_conviction: outcome('conditional', { source: 'be-aliens-act-61-4' }),
    identity_or_effort: outcome('conditional', { dates: ['dl_be_ai_end'], source: 'be-identity-effort' }),
    must_be_in_belgium: outcome('conditional'),
    centre_asks_paper: outcome('available', { dates: ['dl_be_ai_end', 'dl_be_ai_max', 'dl_residence_renewal'] }),
  },
})
