/** Asking for money in the criminal case (Netherlands). */
import { asks, outcome, pathway } from '../pathway.ts'

export const nlInjuredParty = pathway('nl-injured-party', {
  source: 'nl-sv-51f',
  starts: 'is there a link with the Netherlands',

  steps: {
    'is there a link with the Netherlands': asks('nl_link', { yes: 'is there a loss of their own', no: 'no_facts_in_country' }),
    'is there a loss of their own': asks('damage', { yes: 'how far is the Dutch case', no: 'no_own_loss_told' }),
    'how far is the Dutch case': asks('nl_stage', {
      dismissed: 'nobody_prosecuted',
      'inquiry | judicial_investigation': 'named before the summons',
      none: 'wait_for_summons',
      'trial_first | appeal | final': 'what did the court decide',
    }),
    'named before the summons': asks('listed_as_victim', { yes: 'wait_for_summons', no: 'ask_om_to_add' }),
    'what did the court decide': asks(
      'court_outcome',
      { acquittal: 'is the acquittal final', otherwise: 'is it final or on appeal' },
      'nl-claims-decided',
    ),
    'is the acquittal final': asks('judgment_final', { yes: 'acquitted', no: 'joined before the acquittal' }, 'nl-claims-decided'),
    'joined before the acquittal': asks('civil_party_joined', { yes: 'appeal_may_change', no: 'is it final or on appeal' }),
    'is it final or on appeal': asks('nl_stage', {
      final: 'joined before the end',
      appeal: 'joined before the appeal',
      otherwise: 'is the hearing closed',
    }),
    'joined before the end': asks('civil_party_joined', { yes: 'collect_award', no: 'case_closed_not_joined' }),
    'joined before the appeal': asks('civil_party_joined', { yes: 'is the hearing closed', no: 'first_time_on_appeal' }, 'nl-sv-421'),
    'is the hearing closed': asks('hearing_closed', { yes: 'named when it closed', no: 'named as a victim' }),
    'named when it closed': asks('listed_as_victim', { yes: 'joined before it closed', no: 'not_on_indictment' }),
    'joined before it closed': asks('civil_party_joined', { yes: 'is the same asked of another court', no: 'prosecutor_has_spoken' }),
    'named as a victim': asks('listed_as_victim', { yes: 'is the same asked of another court', no: 'ask_om_to_add' }),
    'is the same asked of another court': asks('civil_claim_running', { yes: 'not_twice', no: 'does the loss flow from the charge' }),
    'does the loss flow from the charge': asks(
      'charges',
      { 'trafficking | violence | unlawful_detention': 'joined already', otherwise: 'direct_damage_disputed' },
      'nl-direct-damage',
    ),
    'joined already': asks('civil_party_joined', { yes: 'already_joined', no: 'join_now' }),

    no_facts_in_country: outcome('not-applicable'),
    no_own_loss_told: outcome('blocked'),
    nobody_prosecuted: outcome('blocked', { dates: ['dl_nl_art12'], source: 'nl-sv-12' }),
    ask_om_to_add: outcome('conditional', { dates: ['dl_nl_join'] }),
    wait_for_summons: outcome('conditional', { dates: ['dl_nl_join'] }),
    acquitted: outcome('blocked', { dates: ['dl_nl_wage_first'], source: 'nl-claims-decided' }),
    appeal_may_change: outcome('conditional', { dates: ['dl_nl_join'], source: 'nl-sv-421' }),
    collect_award: outcome('available', { dates: ['dl_nl_advance_from', 'dl_nl_join'], source: 'nl-advance-6-4-2' }),
    case_closed_not_joined: outcome('blocked', { dates: ['dl_nl_wage_first'] }),
    first_time_on_appeal: outcome('blocked', { source: 'nl-sv-421' }),
    not_on_indictment: outcome('blocked'),
    prosecutor_has_spoken: outcome('conditional', { dates: ['dl_nl_join'] }),
    not_twice: outcome('conditional', { dates: ['dl_nl_join'] }),
    direct_damage_disputed: outcome('conditional', { dates: ['dl_nl_join'], source: 'nl-direct-damage' }),
    already_joined: outcome('available', { dates: ['dl_nl_join'] }),
    join_now: outcome('available', { dates: ['dl_nl_join'] }),
  },
})
