/** Time to rest and decide, bedenktijd (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = ['dl_nl_reflection_end', 'dl_nl_rvb_request']

export const nlReflectionPeriod = pathway('nl-reflection-period', {
  source: 'nl-b8-3',
  starts: 'is there a link with the Netherlands',

  steps: {
    'is there a link with the Netherlands': asks('nl_link', { yes: 'is the person Dutch', no: 'no_facts_in_country' }),
    'is the person Dutch': asks('nationality_group', { dutch: 'dutch_no_need', otherwise: 'did the person only see it' }),
    'did the person only see it': asks('witness_only', { yes: 'witnesses_get_none', no: 'is there a Belgian paper' }, 'nl-victim-stay'),
    'is there a Belgian paper': asks('victim_paper_country', { be: 'other_country_procedure_first', otherwise: 'was a statement made' }),
    'was a statement made': asks('statement_made', { yes: 'statement_already', no: 'was there a time to rest before' }, 'nl-victim-stay'),
    'was there a time to rest before': asks('reflection_state', {
      running: 'does it still run',
      ended: 'once_only',
      otherwise: 'is it an EU citizen',
    }),
    'does it still run': asks('dl_nl_reflection_end', { running: 'running_now', over: 'once_only' }),
    'is it an EU citizen': asks('nationality_group', {
      'belgian | other_eu': 'does EU law give a stay',
      otherwise: 'what paper is there now',
    }),
    'does EU law give a stay': asks('eu_right', { yes: 'eu_citizen_no_need', no: 'eu_without_right' }),
    'what paper is there now': asks('residence_status', {
      'long_term | humanitarian_permit | student_family_other | temporary_protection': 'own_stay_already',
      'work_permit | seasonal_permit | protocol_card': 'does that job go on',
      victim_permit: 'better_paper_already',
      otherwise: 'is there any sign',
    }),
    'does that job go on': asks('work_still', { yes: 'is there a sign at that job', no: 'is there any sign' }, 'nl-vw-8'),
    'is there a sign at that job': asks('signs', { yes: 'stay_lapsing_with_job', no: 'own_stay_already' }),
    'is there any sign': asks('signs', { yes: 'does the stay hang on the job', no: 'is there a weak sign' }),
    'is there a weak sign': asks('weak_signs', { yes: 'weak_signs_alone', no: 'no_signs_told' }, 'nl-list-of-signs'),
    'does the stay hang on the job': asks('stay_tied_to_job', { yes: 'stay_lapsing_with_job', no: 'in the Netherlands now' }, 'nl-vw-8'),
    'in the Netherlands now': asks('country_now', { nl: 'was it refused', otherwise: 'must_be_in_netherlands' }),
    'was it refused': asks('reflection_state', { refused: 'refused_use_lawyer', otherwise: 'ask_bedenktijd' }),

    no_facts_in_country: outcome('not-applicable'),
    dutch_no_need: outcome('not-applicable'),
    witnesses_get_none: outcome('blocked', { source: 'nl-victim-stay' }),
    other_country_procedure_first: outcome('conditional'),
    statement_already: outcome('not-applicable', { source: 'nl-victim-stay' }),
    running_now: outcome('available', { dates: terms }),
    once_only: outcome('blocked', { source: 'nl-b8-3-own' }),
    eu_citizen_no_need: outcome('not-applicable'),
    eu_without_right: outcome('conditional'),
    own_stay_already: outcome('not-applicable', { source: 'nl-vw-8' }),
    better_paper_already: outcome('not-applicable'),
    no_signs_told: outcome('not-applicable', { source: 'nl-list-of-signs' }),
    weak_signs_alone: outcome('conditional', { source: 'nl-list-of-signs' }),
    stay_lapsing_with_job: outcome('conditional', { source: 'nl-vw-8' }),
    must_be_in_netherlands: outcome('conditional'),
    refused_use_lawyer: outcome('conditional', { source: 'eu-2004-81' }),
    ask_bedenktijd: outcome('available', { dates: terms }),
  },
})
