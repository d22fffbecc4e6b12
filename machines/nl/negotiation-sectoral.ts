/** Getting paid without court: a letter, a union, the body of the sector (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = ['dl_nl_wage_first', 'dl_nl_wage_restart', 'dl_nl_settlement', 'dl_nl_voidable']

export const nlNegotiationSectoral = pathway('nl-negotiation-sectoral', {
  source: 'nl-bw-3-317',
  starts: 'was there work in the Netherlands',

  steps: {
    'was there work in the Netherlands': asks('nl_work', { yes: 'is something owed', no: 'no_work_in_country' }),
    'is something owed': asks('wages_due', { yes: 'is the employer known', no: 'nothing_owed_told' }, 'nl-bw-3-308'),
    'is the employer known': asks('employer_known', {
      no: 'is there another firm to write to',
      'name_and_address | partly': 'is the employer bankrupt',
    }),
    'is there another firm to write to': asks(
      'chain_any',
      { yes: 'is there a file about trafficking', no: 'find_employer' },
      'nl-bw-7-616',
    ),
    'is the employer bankrupt': asks(
      'employer_closed',
      { 'bankrupt | debt_restructuring': 'is there another firm that can pay', otherwise: 'is there a file about trafficking' },
      'nl-ww-61-68',
    ),
    'is there another firm that can pay': asks(
      'chain_any',
      { yes: 'is there a file about trafficking', no: 'only_through_curator' },
      'nl-bw-7-616',
    ),
    'is there a file about trafficking': asks(
      'trafficking_context',
      { yes: 'only_with_lawyer_or_om', no: 'is contact with the employer safe' },
      'nl-talks-and-case',
    ),
    'is contact with the employer safe': asks(
      'safe_to_contact_employer',
      { yes: 'is there danger now', no: 'only_through_third_party' },
      'ilo-2021',
    ),
    'is there danger now': asks('immediate_danger', { yes: 'only_through_third_party', no: 'is someone watching' }, 'ilo-2021'),
    'is someone watching': asks('watched', { yes: 'only_through_third_party', no: 'was it under another name' }, 'ilo-2021'),
    'was it under another name': asks(
      'worked_under_other_name',
      { yes: 'only_through_third_party', no: 'is the person under 18' },
      'ilo-2021',
    ),
    'is the person under 18': asks('under_18', { yes: 'through_guardian', no: 'letter_of_demand' }, 'nl-bw-1-245'),

    no_work_in_country: outcome('not-applicable'),
    nothing_owed_told: outcome('not-applicable', { source: 'nl-bw-3-308' }),
    find_employer: outcome('conditional', { dates: terms, source: 'nl-bw-7-616' }),
    only_through_curator: outcome('blocked', { source: 'nl-ww-61-68' }),
    only_with_lawyer_or_om: outcome('conditional', { dates: terms, source: 'nl-talks-and-case' }),
    only_through_third_party: outcome('conditional', { dates: terms, source: 'ilo-2021' }),
    through_guardian: outcome('conditional', { dates: terms, source: 'nl-bw-1-245' }),
    letter_of_demand: outcome('available', { dates: terms }),
  },
})
