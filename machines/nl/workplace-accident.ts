/** Damage after a work accident or a disease from the work (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const term: DeadlinesOf = ['dl_nl_injury']

export const nlWorkplaceAccident = pathway('nl-workplace-accident', {
  source: 'nl-bw-7-658',
  starts: 'was there work in the Netherlands',

  steps: {
    'was there work in the Netherlands': asks('nl_work', { yes: 'did the work do harm', no: 'no_work_in_country' }),
    'did the work do harm': asks('work_harm', {
      none: 'no_accident_told',
      'accident_at_work | accident_on_way | disease': 'is there harm to body or mind',
    }),
    'is there harm to body or mind': asks('harm_any', { yes: 'is it said to be on purpose', no: 'how serious was it' }),
    'how serious was it': asks('accident_severity', {
      'hospital | lasting_injury | death_of_relative': 'is it said to be on purpose',
      otherwise: 'no_injury_told',
    }),
    'is it said to be on purpose': asks('accident_intent_claimed', { yes: 'intent_disputed', no: 'are the five years over' }),
    'are the five years over': asks('dl_nl_injury', {
      over: 'did a letter or a criminal case stop the clock',
      running: 'was it on the way',
    }),
    'did a letter or a criminal case stop the clock': asks(
      'clock_stops',
      { 'accident_letter | criminal_case': 'was it on the way', otherwise: 'probably_too_late' },
      'nl-bw-3-317',
    ),
    'was it on the way': asks('work_harm', { accident_on_way: 'way_to_work', otherwise: 'claim_damage' }, 'nl-bw-7-611'),

    no_work_in_country: outcome('not-applicable'),
    no_accident_told: outcome('not-applicable'),
    no_injury_told: outcome('conditional', { dates: term }),
    intent_disputed: outcome('conditional', { dates: term }),
    probably_too_late: outcome('conditional', { dates: term, source: 'nl-bw-3-310' }),
    way_to_work: outcome('conditional', { dates: term, source: 'nl-bw-7-611' }),
    claim_damage: outcome('available', { dates: term }),
  },
})
