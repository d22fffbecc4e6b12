/** A complaint to the labour inspection (Belgium). */
import { asks, outcome, pathway } from '../pathway.ts'

export const beInspectorateComplaint = pathway('be-inspectorate-complaint', {
  source: 'be-social-criminal-21',
  starts: 'was there work in Belgium',

  steps: {
    'was there work in Belgium': asks('be_work', { yes: 'was any rule broken', no: 'no_work_in_country' }),
    'was any rule broken': asks('breach', { yes: 'is there danger now', no: 'no_breach_told' }),
    'is there danger now': asks('immediate_danger', { yes: 'safety_plan_first', no: 'is somebody watching' }),
    'is somebody watching': asks('watched', { yes: 'safety_plan_first', no: 'can the employer safely be approached' }),
    'can the employer safely be approached': asks('safe_to_contact_employer', {
      yes: 'does the job go on',
      no: 'safety_plan_first',
    }),
    'does the job go on': asks('work_still', { yes: 'does the employer give the bed', no: 'is the employer a diplomat' }),
    'does the employer give the bed': asks('housing_from_employer', { yes: 'not_while_you_live_there', no: 'is the employer a diplomat' }),
    'is the employer a diplomat': asks(
      'diplomat_employer',
      { yes: 'diplomat_in_office', no: 'was it under another name' },
      'be-mission-entry',
    ),
    'was it under another name': asks('worked_under_other_name', { yes: 'lawyer_first_other_name', no: 'is the pay wanted' }),
    'is the pay wanted': asks('goals', { pay: 'may the name be used', otherwise: 'is there some proof' }, 'be-fairwork'),
    'may the name be used': asks('consent_to_name', { yes: 'is there some proof', otherwise: 'name_needed_for_pay' }, 'be-fairwork'),
    'is there some proof': asks('some_proof', { yes: 'complain_via_helper', no: 'was the work hard or the bed bad' }, 'be-fairwork'),
    'was the work hard or the bed bad': asks('hard_conditions', { yes: 'complain_via_helper', no: 'was the pay bad' }),
    'was the pay bad': asks('low_pay', { yes: 'complain_via_helper', no: 'needs_some_facts' }),

    no_work_in_country: outcome('not-applicable'),
    no_breach_told: outcome('not-applicable'),
    safety_plan_first: outcome('conditional', { source: 'be-fairwork' }),
    not_while_you_live_there: outcome('conditional', { source: 'be-fairwork' }),
    diplomat_in_office: outcome('conditional', { source: 'be-mission-entry' }),
    lawyer_first_other_name: outcome('conditional'),
    name_needed_for_pay: outcome('conditional', { source: 'be-fairwork' }),
    needs_some_facts: outcome('conditional', { source: 'be-fairwork' }),
    complain_via_helper: outcome('available', { source: 'be-fairwork' }),
  },
})
