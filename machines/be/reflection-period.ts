/** 45 days to rest and decide (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beReflectionPeriod = pathway('be-reflection-period', {
  source: 'be-aliens-act-61-2',
  starts: 'is there a link with Belgium',

  steps: {
    'is there a link with Belgium': asks('be_link', { yes: 'what is the nationality', no: 'no_facts_in_country' }),
    'what is the nationality': asks('nationality_group', {
      'belgian | dutch | other_eu': 'eu_citizen_no_need',
      non_eu: 'is it a child alone',
    }),
    'is it a child alone': asks('minor_alone', { yes: 'minor_direct_document', no: 'is there a better paper' }, 'be-nrm-2016'),
    'is there a better paper': asks('residence_status', {
      'be_orange_card | victim_permit | humanitarian_permit | long_term': 'better_paper_already',
      otherwise: 'which country gave the victim paper',
    }),
    'which country gave the victim paper': asks('victim_paper_country', {
      nl: 'other_country_procedure_first',
      otherwise: 'was the time to rest granted',
    }),
    'was the time to rest granted': asks('reflection_state', {
      running: 'are the 45 days over',
      ended: 'only_for_new_facts',
      otherwise: 'was a statement made',
    }),
    'are the 45 days over': asks('dl_be_reflection_end', { running: 'running_now', over: 'only_for_new_facts' }),
    'was a statement made': asks('statement_made', { yes: 'statement_already', no: 'did it happen only to others' }),
    'did it happen only to others': asks('witness_only', { yes: 'witness_not_victim', no: 'is there any sign of trafficking' }),
    'is there any sign of trafficking': asks('signs', { yes: 'is there another permit', no: 'no_signs_told' }, 'be-penal-433'),
    'is there another permit': asks('residence_status', {
      'work_permit | seasonal_permit | student_family_other | temporary_protection | protocol_card': 'only_if_own_permit_ends',
      otherwise: 'where is the person now',
    }),
    'where is the person now': asks('country_now', { 'nl | other_eu | outside_eu': 'must_be_in_belgium', be: 'has the person got away' }),
    'has the person got away': asks('left_exploiter', { yes: 'is help from a centre accepted', no: 'is the person held' }),
    'is the person held': asks('detained', {
      no: 'first_get_away',
      'police_station | closed_centre | prison': 'is help from a centre accepted',
    }),
    'is help from a centre accepted': asks('accepts_specialised_help', { yes: 'ask_centre', no: 'centre_needed' }),

    no_facts_in_country: outcome('not-applicable', { source: 'be-nrm-2016' }),
    eu_citizen_no_need: outcome('not-applicable', { source: 'be-aliens-act-40' }),
    minor_direct_document: outcome('not-applicable', { dates: ['dl_be_turn_18'], source: 'be-nrm-2016' }),
    better_paper_already: outcome('not-applicable', { source: 'be-own-stay' }),
    other_country_procedure_first: outcome('conditional'),
    running_now: outcome('available', { dates: ['dl_be_reflection_end'] }),
    only_for_new_facts: outcome('conditional', { dates: ['dl_be_reflection_end'], source: 'be-reflection-once' }),
    statement_already: outcome('not-applicable', { source: 'be-nrm-2016' }),
    witness_not_victim: outcome('not-applicable', { source: 'be-penal-433' }),
    no_signs_told: outcome('not-applicable', { source: 'be-penal-433' }),
    only_if_own_permit_ends: outcome('conditional', { source: 'be-own-stay' }),
    must_be_in_belgium: outcome('conditional'),
    first_get_away: outcome('conditional'),
    centre_needed: outcome('conditional'),
    ask_centre: outcome('available'),
  },
})
