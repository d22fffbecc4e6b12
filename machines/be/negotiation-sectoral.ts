/** Getting paid without court: a letter, talks, a union, the sector (Belgium). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = ['dl_be_wage_contract', 'dl_be_notice_effect']

export const beNegotiationSectoral = pathway('be-negotiation-sectoral', {
  source: 'be-civil-code-5-231',
  starts: 'was there work in Belgium',

  steps: {
    'was there work in Belgium': asks('be_work', { yes: 'is something owed', no: 'no_work_in_country' }),
    'is something owed': asks('wages_due', { yes: 'can another firm in the chain pay', no: 'nothing_owed_told' }),
    'can another firm in the chain pay': asks('chain_any', { yes: 'is a trafficking file alive', no: 'is the firm bankrupt' }),
    'is the firm bankrupt': asks(
      'employer_closed',
      { bankrupt: 'only_through_trustee', otherwise: 'is the employer known' },
      'be-insolvency-xx',
    ),
    'is the employer known': asks('employer_known', { no: 'find_employer', 'name_and_address | partly': 'is a trafficking file alive' }),
    'is a trafficking file alive': asks(
      'trafficking_context',
      { yes: 'only_with_centre_or_lawyer', no: 'can the employer safely be approached' },
      'be-no-contact',
    ),
    'can the employer safely be approached': asks('safe_to_contact_employer', {
      yes: 'is there danger now',
      no: 'only_through_third_party',
    }),
    'is there danger now': asks('immediate_danger', { yes: 'only_through_third_party', no: 'is somebody watching' }),
    'is somebody watching': asks('watched', { yes: 'only_through_third_party', no: 'was it under another name' }),
    'was it under another name': asks('worked_under_other_name', { yes: 'only_through_third_party', no: 'is the person a minor' }),
    'is the person a minor': asks('under_18', { yes: 'through_guardian', no: 'formal_notice' }, 'be-guardianship-2002'),

    no_work_in_country: outcome('not-applicable'),
    nothing_owed_told: outcome('not-applicable'),
    only_through_trustee: outcome('blocked', { source: 'be-insolvency-xx' }),
    find_employer: outcome('conditional', { dates: terms }),
    only_with_centre_or_lawyer: outcome('conditional', { dates: terms, source: 'be-no-contact' }),
    only_through_third_party: outcome('conditional', { dates: terms, source: 'be-fairwork' }),
    through_guardian: outcome('conditional', { dates: ['dl_be_turn_18', ...terms], source: 'be-guardianship-2002' }),
    formal_notice: outcome('available', { dates: terms, source: 'be-civil-code-2244' }),
  },
})
