/** Asking for money in the criminal case (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beCivilParty = pathway('be-civil-party', {
  source: 'be-civil-action',
  starts: 'is there a link with Belgium',

  steps: {
    'is there a link with Belgium': asks('be_link', { yes: 'is there a loss of their own', no: 'no_facts_in_country' }),
    'is there a loss of their own': asks('damage', { yes: 'how far is the case', no: 'no_own_loss_told' }),
    'how far is the case': asks('be_stage', {
      none: 'start_a_case',
      dismissed: 'reopen_or_start',
      non_lieu: 'appeal_or_new_evidence',
      inquiry: 'join_when_judge_seised',
      appeal: 'joined before the appeal',
      final: 'joined before the end',
      'judicial_investigation | trial_first': 'are the debates closed',
    }),
    'joined before the appeal': asks('civil_party_joined', { yes: 'is the loss in the charges', no: 'first_time_on_appeal' }),
    'joined before the end': asks('civil_party_joined', { yes: 'what did the court decide', no: 'is the money question left open' }),
    'what did the court decide': asks('court_outcome', { acquittal: 'acquitted', otherwise: 'collect_award' }),
    'is the money question left open': asks('be_civil_interests_reserved', {
      yes: 'reserved_civil_interests',
      no: 'case_closed_not_joined',
    }),
    'are the debates closed': asks('hearing_closed', { yes: 'joined before they closed', no: 'is the loss in the charges' }),
    'joined before they closed': asks('civil_party_joined', { yes: 'is the loss in the charges', no: 'debates_closed' }),
    'is the loss in the charges': asks(
      'charges',
      {
        'trafficking | wages_offence | violence | unlawful_detention | bad_housing | accident_insurance': 'named as a victim',
        otherwise: 'add_wage_charge',
      },
      'be-social-criminal-162',
    ),
    'named as a victim': asks('listed_as_victim', { yes: 'joined already', no: 'not_named_show_loss' }),
    'joined already': asks('civil_party_joined', { yes: 'already_joined', no: 'join_now' }),

    no_facts_in_country: outcome('not-applicable'),
    no_own_loss_told: outcome('blocked'),
    start_a_case: outcome('conditional', { dates: ['dl_be_prosecution', 'dl_be_join'], source: 'be-criminal-procedure-63' }),
    reopen_or_start: outcome('conditional', { dates: ['dl_be_prosecution', 'dl_be_join'], source: 'be-criminal-procedure-63' }),
    appeal_or_new_evidence: outcome('conditional', { dates: ['dl_be_nonlieu_appeal', 'dl_be_join'], source: 'be-criminal-procedure-135' }),
    join_when_judge_seised: outcome('conditional', { dates: ['dl_be_prosecution', 'dl_be_join'], source: 'be-criminal-procedure-63' }),
    first_time_on_appeal: outcome('blocked', { dates: ['dl_be_wage_contract'] }),
    acquitted: outcome('blocked', { dates: ['dl_be_wage_contract'] }),
    collect_award: outcome('available', { dates: ['dl_be_join'] }),
    reserved_civil_interests: outcome('available', { dates: ['dl_be_join'] }),
    case_closed_not_joined: outcome('blocked', { dates: ['dl_be_wage_contract'] }),
    debates_closed: outcome('conditional', { dates: ['dl_be_join'] }),
    add_wage_charge: outcome('conditional', { dates: ['dl_be_join'], source: 'be-social-criminal-162' }),
    not_named_show_loss: outcome('conditional', { dates: ['dl_be_join'] }),
    already_joined: outcome('available', { dates: ['dl_be_join'] }),
    join_now: outcome('available', { dates: ['dl_be_join'] }),
  },
})
