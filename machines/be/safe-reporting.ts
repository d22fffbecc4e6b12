/** Asking for help safely: the first contact (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beSafeReporting = pathway('be-safe-reporting', {
  source: 'be-safe-reporting-2024',
  starts: 'does nothing point to Belgium',

  steps: {
    'does nothing point to Belgium': asks('be_known_elsewhere', { yes: 'other_country', no: 'is there danger now' }),
    'is there danger now': asks('immediate_danger', { yes: 'danger_call_112', no: 'is somebody watching' }),
    'is somebody watching': asks('watched', { yes: 'wait_until_alone', no: 'is the person held' }),
    'is the person held': asks(
      'detained',
      { 'police_station | closed_centre | prison': 'held_lawyer_now', no: 'is the person a minor' },
      'be-aliens-act-39-57',
    ),
    'is the person a minor': asks('under_18', { yes: 'guardian_first', no: 'was it said that the work was under another name' }),
    'was it said that the work was under another name': asks('other_name_told', { yes: 'lawyer_first_other_name', no: 'call_first' }),

    other_country: outcome('not-applicable'),
    danger_call_112: outcome('available'),
    wait_until_alone: outcome('available', { dates: ['dl_be_order_appeal'] }),
    held_lawyer_now: outcome('available', { dates: ['dl_be_order_appeal', 'dl_be_call_appeal'], source: 'be-aliens-act-39-57' }),
    guardian_first: outcome('available', { dates: ['dl_be_order_appeal', 'dl_be_turn_18'], source: 'be-guardianship-2002' }),
    lawyer_first_other_name: outcome('conditional', { dates: ['dl_be_order_appeal'] }),
    call_first: outcome('available', { dates: ['dl_be_order_appeal'], source: 'be-contact-point' }),
  },
})
