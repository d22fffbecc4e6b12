/** Asking for help safely, also without papers (Netherlands). First contact is for everyone. */
import { asks, outcome, pathway } from '../pathway.ts'

export const nlSafeReporting = pathway('nl-safe-reporting', {
  source: 'nl-free-in-free-out',
  starts: 'has it nothing to do with the Netherlands',

  steps: {
    'has it nothing to do with the Netherlands': asks('nl_known_elsewhere', { yes: 'other_country', no: 'is there danger now' }),
    'is there danger now': asks('immediate_danger', { yes: 'danger_call_112', no: 'is someone watching' }, 'nl-emergency'),
    'is someone watching': asks('watched', { yes: 'wait_until_alone', no: 'is the person held' }, 'nl-first-contact'),
    'is the person held': asks(
      'detained',
      { 'police_station | closed_centre | prison': 'held_lawyer_now', no: 'is the person under 18' },
      'nl-vw-50',
    ),
    'is the person under 18': asks('under_18', { yes: 'guardian_first', no: 'was it under another name' }, 'nl-guardian'),
    'was it under another name': asks(
      'worked_under_other_name',
      { yes: 'lawyer_first', no: 'is there no paper to stay' },
      'nl-free-in-free-out-limits',
    ),
    'is there no paper to stay': asks('irregular', { yes: 'is the person suspected of a crime', no: 'free_in_free_out_or_helper' }),
    'is the person suspected of a crime': asks(
      'suspected_of_crime',
      { yes: 'lawyer_first', no: 'is there an entry ban or an alert' },
      'nl-free-in-free-out-limits',
    ),
    'is there an entry ban or an alert': asks(
      'entry_ban_or_alert',
      { yes: 'lawyer_first', no: 'was the person found by the authorities' },
      'nl-free-in-free-out-limits',
    ),
    'was the person found by the authorities': asks(
      'found_by_authorities',
      { 'workplace_inspection | street_or_traffic_check | arrest': 'not_covered_when_found', not_found: 'free_in_free_out_or_helper' },
      'nl-vw-50',
    ),

    other_country: outcome('not-applicable'),
    danger_call_112: outcome('available', { source: 'nl-emergency' }),
    wait_until_alone: outcome('available', { source: 'nl-first-contact' }),
    held_lawyer_now: outcome('available', { dates: ['dl_nl_return_decision'], source: 'nl-vw-50' }),
    guardian_first: outcome('available', { source: 'nl-guardian' }),
    lawyer_first: outcome('conditional', { source: 'nl-free-in-free-out-limits' }),
    not_covered_when_found: outcome('conditional', { dates: ['dl_nl_return_decision'], source: 'nl-vw-50' }),
    free_in_free_out_or_helper: outcome('available'),
  },
})
