/** A bed, a doctor and support (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beShelterCare = pathway('be-shelter-care', {
  source: 'be-centres-2013',
  starts: 'does Belgian help apply',

  steps: {
    'does Belgian help apply': asks('be_here', { yes: 'in Belgium now', no: 'other_country' }),
    'in Belgium now': asks('country_now', { be: 'is it a minor alone', otherwise: 'must_be_in_belgium' }),
    'is it a minor alone': asks('minor_alone', { yes: 'guardian_and_youth_home', no: 'is there danger now' }, 'be-guardianship-2002'),
    'is there danger now': asks('immediate_danger', { yes: 'danger_call_112', no: 'is a bed, food or money needed' }),
    'is a bed, food or money needed': asks(
      'needs',
      { 'sleep | food_money': 'is there any sign for that help', otherwise: 'is there any sign for a Centre' },
      'be-social-aid',
    ),
    'is there any sign for that help': asks('signs', { yes: 'is a bed needed', no: 'is there no paper to stay' }),
    'is there no paper to stay': asks('irregular', { yes: 'only_medical_without_status', no: 'is a bed needed' }, 'be-urgent-medical-aid'),
    'is a bed needed': asks('needs', { sleep: 'does a Centre follow the person', otherwise: 'is there any sign for a Centre' }),
    'does a Centre follow the person': asks(
      'specialised_help_state',
      { followed: 'is there any sign for a Centre', otherwise: 'bed_not_sure' },
      'be-shelter-places',
    ),
    'is there any sign for a Centre': asks('signs', { yes: 'is help of a Centre accepted', no: 'care_and_victim_help' }),
    'is help of a Centre accepted': asks('accepts_specialised_help', { yes: 'centre_support', no: 'care_and_victim_help' }),

    other_country: outcome('not-applicable'),
    must_be_in_belgium: outcome('conditional'),
    guardian_and_youth_home: outcome('available', { dates: ['dl_be_turn_18'], source: 'be-guardianship-2002' }),
    danger_call_112: outcome('available'),
    only_medical_without_status: outcome('conditional', { source: 'be-urgent-medical-aid' }),
    bed_not_sure: outcome('conditional', { dates: ['dl_be_social_aid_appeal'], source: 'be-shelter-places' }),
    centre_support: outcome('available'),
    care_and_victim_help: outcome('available', { dates: ['dl_be_social_aid_appeal'], source: 'be-victim-help' }),
  },
})
