/** A bed, a doctor and support (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const objection: DeadlinesOf = ['dl_nl_objection_6w']

export const nlShelterCare = pathway('nl-shelter-care', {
  source: 'nl-cosm',
  starts: 'has it to do with the Netherlands',

  steps: {
    'has it to do with the Netherlands': asks('nl_here', { yes: 'where is the person now', no: 'other_country' }),
    'where is the person now': asks('country_now', { nl: 'is there danger now', 'be | other_eu | outside_eu': 'must_be_in_netherlands' }),
    'is there danger now': asks('immediate_danger', { yes: 'danger_call_112', no: 'is it a minor alone' }, 'nl-emergency'),
    'is it a minor alone': asks('minor_alone', { yes: 'nidos_or_youth', no: 'is there a paper for the time to rest' }, 'nl-guardian'),
    'is there a paper for the time to rest': asks('residence_status', {
      reflection_paper: 'does it still run',
      otherwise: 'was a time to rest granted',
    }),
    'was a time to rest granted': asks('reflection_state', { running: 'does it still run', otherwise: 'is there a lasting paper' }),
    'does it still run': asks('dl_nl_reflection_end', { running: 'cosm', over: 'is there a lasting paper' }),
    'is there a lasting paper': asks(
      'residence_status',
      { 'victim_permit | humanitarian_permit | long_term': 'wmo_shelter', otherwise: 'what nationality does the person have' },
      'nl-shelter-doors',
    ),
    'what nationality does the person have': asks(
      'nationality_group',
      { dutch: 'wmo_shelter', 'belgian | other_eu': 'does the EU citizen tell a sign', otherwise: 'is a bed needed' },
      'nl-shelter-doors',
    ),
    'does the EU citizen tell a sign': asks('signs', { yes: 'wmo_shelter_eu', no: 'eu_short_shelter' }, 'nl-shelter-doors'),
    'is a bed needed': asks(
      'needs',
      { sleep: 'is there another door by the paper', otherwise: 'care_and_victim_help' },
      'nl-care-uninsured',
    ),
    'is there another door by the paper': asks('residence_status', {
      'student_family_other | temporary_protection | asylum_pending': 'bed_not_sure',
      otherwise: 'is there any sign',
    }),
    'is there any sign': asks('signs', { yes: 'can a time to rest still be granted', no: 'is there no paper to stay' }, 'nl-list-of-signs'),
    'can a time to rest still be granted': asks(
      'reflection_state',
      { 'not_asked | asked | refused': 'period_must_be_granted', otherwise: 'is there no paper to stay' },
      'nl-b8-3',
    ),
    'is there no paper to stay': asks('irregular', { yes: 'needs_reflection_or_city', no: 'bed_not_sure' }, 'nl-city-shelter'),

    other_country: outcome('not-applicable'),
    must_be_in_netherlands: outcome('conditional'),
    danger_call_112: outcome('available', { source: 'nl-emergency' }),
    nidos_or_youth: outcome('available', { source: 'nl-guardian' }),
    cosm: outcome('available', { dates: ['dl_nl_rvb_request'] }),
    wmo_shelter: outcome('available', { dates: objection, source: 'nl-shelter-doors' }),
    wmo_shelter_eu: outcome('available', { dates: objection, source: 'nl-shelter-doors' }),
    eu_short_shelter: outcome('conditional', { source: 'nl-eu-short-shelter' }),
    period_must_be_granted: outcome('conditional'),
    needs_reflection_or_city: outcome('conditional', { source: 'nl-city-shelter' }),
    bed_not_sure: outcome('conditional'),
    care_and_victim_help: outcome('available', { source: 'nl-care-uninsured' }),
  },
})
