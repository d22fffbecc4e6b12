/** Being seen as a possible victim of trafficking (Netherlands). */
import { asks, outcome, pathway } from '../pathway.ts'

export const nlIdentification = pathway('nl-identification', {
  source: 'nl-sr-273f',
  starts: 'is there a link with the Netherlands',

  steps: {
    'is there a link with the Netherlands': asks('nl_link', { yes: 'registered already', no: 'no_facts_in_country' }),
    'registered already': asks(
      'registered_possible_victim',
      { yes: 'already_registered', no: 'does a time to rest run' },
      'nl-registration',
    ),
    'does a time to rest run': asks('reflection_state', { running: 'already_registered', otherwise: 'on a paper for victims' }, 'nl-b8-3'),
    'on a paper for victims': asks(
      'residence_status',
      { 'reflection_paper | victim_permit': 'already_registered', otherwise: 'did the person only see it' },
      'nl-b8-3',
    ),
    'did the person only see it': asks('witness_only', { yes: 'witness_not_victim', no: 'is there any sign' }),
    'is there any sign': asks('signs', { yes: 'how far is the Dutch case', no: 'is there a weak sign' }, 'nl-list-of-signs'),
    'is there a weak sign': asks('weak_signs', { yes: 'how far is the Dutch case', no: 'no_signs_told' }, 'nl-list-of-signs'),
    'how far is the Dutch case': asks('nl_stage', {
      dismissed: 'new_facts_or_complaint',
      'trial_first | appeal | final': 'what did the court decide',
      otherwise: 'was the time to rest refused',
    }),
    'what did the court decide': asks('court_outcome', { acquittal: 'new_facts_or_complaint', otherwise: 'was the time to rest refused' }),
    'was the time to rest refused': asks(
      'reflection_state',
      { refused: 'ask_again_with_lawyer', otherwise: 'is there more than a weak sign' },
      'nl-b8-3',
    ),
    'is there more than a weak sign': asks('signs', { yes: 'was the person an adult at work', no: 'weak_signs_alone' }, 'nl-list-of-signs'),
    'was the person an adult at work': asks('adult_at_work', { yes: 'is bad pay the only sign', no: 'ask_for_intake' }),
    'is bad pay the only sign': asks('only_low_pay', { yes: 'low_pay_alone', no: 'was a means used' }, 'nl-hr-2019-383'),
    'was a means used': asks('means_used', { yes: 'ask_for_intake', no: 'means_needed' }, 'nl-hr-2024-156'),

    no_facts_in_country: outcome('not-applicable'),
    already_registered: outcome('available', { source: 'nl-registration' }),
    witness_not_victim: outcome('not-applicable'),
    no_signs_told: outcome('not-applicable', { source: 'nl-list-of-signs' }),
    new_facts_or_complaint: outcome('conditional', { dates: ['dl_nl_art12'], source: 'nl-sv-12' }),
    ask_again_with_lawyer: outcome('conditional', { source: 'nl-rbdha-2021-727' }),
    weak_signs_alone: outcome('conditional', { source: 'nl-list-of-signs' }),
    low_pay_alone: outcome('conditional', { source: 'nl-hr-2019-383' }),
    means_needed: outcome('conditional', { source: 'nl-hr-2024-156' }),
    ask_for_intake: outcome('available', { source: 'nl-referral' }),
  },
})
