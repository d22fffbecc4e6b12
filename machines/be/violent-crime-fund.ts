/** State aid for victims of violence (Belgium). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const dates: DeadlinesOf = ['dl_be_commission']

export const beViolentCrimeFund = pathway('be-violent-crime-fund', {
  source: 'be-commission-1985',
  starts: 'is there a link with Belgium',

  steps: {
    'is there a link with Belgium': asks('be_link', { yes: 'was there violence', no: 'no_facts_in_country' }),
    'was there violence': asks('violence_any', { yes: 'is there harm to body or mind', no: 'has an authority seen trafficking' }),
    'has an authority seen trafficking': asks('trafficking_recorded', { yes: 'open_reading_needed', no: 'no_violence_told' }),
    'is there harm to body or mind': asks('harm_any', { yes: 'can the harm come from the crime', no: 'is trafficking found all the same' }),
    'is trafficking found all the same': asks('trafficking_recorded', { yes: 'harm_to_be_shown', no: 'no_harm_told' }),
    'can the harm come from the crime': asks('harm_from_crime', { yes: 'is the damage above the floor', no: 'harm_not_from_violence' }),
    'is the damage above the floor': asks('be_damage_over_500', { yes: 'has it been paid already', no: 'harm_too_small' }),
    'has it been paid already': asks('compensation_received', { full: 'already_paid', otherwise: 'is the person still a minor' }),
    'is the person still a minor': asks('under_18', { yes: 'what did the criminal court decide', no: 'is the term over' }),
    'is the term over': asks('dl_be_commission', { over: 'probably_too_late', running: 'what did the criminal court decide' }),
    'what did the criminal court decide': asks('court_outcome', {
      'conviction_violent | conviction_trafficking': 'is the judgment final',
      otherwise: 'is there a civil judgment',
    }),
    'is the judgment final': asks('judgment_final', { yes: 'did the person claim damages in it', no: 'is there a civil judgment' }),
    'did the person claim damages in it': asks('civil_party_joined', { yes: 'can the convict pay', no: 'is there a civil judgment' }),
    'can the convict pay': asks('perpetrator_can_pay', { no: 'main_aid', yes: 'is there a civil judgment' }),
    'is there a civil judgment': asks('be_civil_judgment_final', { yes: 'can the other side pay', no: 'was the case dismissed' }),
    'can the other side pay': asks('perpetrator_can_pay', { no: 'main_aid_civil', yes: 'was the case dismissed' }),
    'was the case dismissed': asks('be_stage', { dismissed: 'is it unknown who did it', otherwise: 'is there a suspect' }),
    'is it unknown who did it': asks('dismissal_reason', { unknown_author: 'author_unknown', otherwise: 'is there a suspect' }),
    'is there a suspect': asks('suspect_known', { no: 'is it a year since joining', yes: 'did the case fail for good' }),
    'is it a year since joining': asks('dl_be_commission_1y', { over: 'author_unknown_one_year', running: 'did the case fail for good' }),
    'did the case fail for good': asks('be_ended_without_violence', { yes: 'does a civil judgment prove it', no: 'is help urgent' }),
    'does a civil judgment prove it': asks('be_civil_judgment_final', { yes: 'is help urgent', no: 'violence_not_held_proved' }),
    'is help urgent': asks('needs', { 'doctor | mind_help | food_money': 'was a statement made', otherwise: 'final_decision_first' }),
    'was a statement made': asks('statement_made', { yes: 'urgent_aid', no: 'did the person join the case' }),
    'did the person join the case': asks('civil_party_joined', { yes: 'urgent_aid', no: 'final_decision_first' }),

    no_facts_in_country: outcome('not-applicable'),
    no_violence_told: outcome('blocked'),
    open_reading_needed: outcome('conditional', { dates, source: 'be-myria-2019-19' }),
    harm_to_be_shown: outcome('conditional', { dates }),
    no_harm_told: outcome('blocked'),
    harm_not_from_violence: outcome('conditional', { dates }),
    harm_too_small: outcome('conditional', { dates }),
    already_paid: outcome('blocked'),
    probably_too_late: outcome('conditional', { dates }),
    main_aid: outcome('available', { dates }),
    main_aid_civil: outcome('available', { dates }),
    author_unknown: outcome('available', { dates }),
    author_unknown_one_year: outcome('available', { dates }),
    violence_not_held_proved: outcome('conditional', { dates }),
    urgent_aid: outcome('available', { dates }),
    final_decision_first: outcome('conditional', { dates }),
  },
})
