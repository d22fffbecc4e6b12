/** A report to the labour inspectorate (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = ['dl_nl_fine_power', 'dl_nl_wage_first']

export const nlInspectorateComplaint = pathway('nl-inspectorate-complaint', {
  source: 'nl-wml-18',
  starts: 'was there work in the Netherlands',

  steps: {
    'was there work in the Netherlands': asks('nl_work', { yes: 'were the rules on minimum pay broken', no: 'no_work_in_country' }),
    'were the rules on minimum pay broken': asks('minimum_breach', {
      yes: 'is contact with the employer safe',
      no: 'is there any sign of trafficking',
    }),
    'is there any sign of trafficking': asks(
      'signs',
      { yes: 'is contact with the employer safe', no: 'was the work without a permit' },
      'nl-list-of-signs',
    ),
    'was the work without a permit': asks(
      'papers_during_work',
      { 'without_work_right | none': 'is contact with the employer safe', otherwise: 'is the pay below the scale of the sector' },
      'nl-wav-2',
    ),
    'is the pay below the scale of the sector': asks(
      'below_sector_scale',
      { yes: 'sector_rules_only', no: 'was any other rule broken' },
      'nl-avv-10',
    ),
    'was any other rule broken': asks('breach', { yes: 'is contact with the employer safe', no: 'no_breach_told' }),
    'is contact with the employer safe': asks(
      'safe_to_contact_employer',
      { yes: 'is there danger now', no: 'safety_plan_first' },
      'nl-anonymous-report',
    ),
    'is there danger now': asks('immediate_danger', { yes: 'safety_plan_first', no: 'is someone watching' }, 'nl-anonymous-report'),
    'is someone watching': asks('watched', { yes: 'safety_plan_first', no: 'does the work go on' }, 'nl-anonymous-report'),
    'does the work go on': asks('work_still', { yes: 'does the person live with the employer', no: 'is the employer a diplomat' }),
    'does the person live with the employer': asks('housing_from_employer', {
      yes: 'not_while_you_live_there',
      no: 'is the employer a diplomat',
    }),
    'is the employer a diplomat': asks('diplomat_employer', { yes: 'diplomat_in_office', no: 'was it under another name' }, 'nl-diplomats'),
    'was it under another name': asks('worked_under_other_name', { yes: 'lawyer_first_other_name', no: 'is there no paper to stay' }),
    'is there no paper to stay': asks('irregular', { yes: 'through_helper_only', no: 'who would sign the report' }, 'nl-joint-inspections'),
    'who would sign the report': asks(
      'report_by',
      { anonymous: 'is it about minimum pay', otherwise: 'is the workplace still active' },
      'nl-anonymous-report',
    ),
    'is it about minimum pay': asks(
      'minimum_breach',
      { yes: 'is the workplace still active', no: 'is it about danger at work' },
      'nl-anonymous-report',
    ),
    'is it about danger at work': asks(
      'work_conditions',
      { unsafe_work: 'is the workplace still active', otherwise: 'is it about work without a permit' },
      'nl-anonymous-report',
    ),
    'is it about work without a permit': asks(
      'papers_during_work',
      { 'without_work_right | none': 'is the workplace still active', otherwise: 'anonymous_limited' },
      'nl-anonymous-report',
    ),
    'is the workplace still active': asks('workplace_active', { yes: 'report', no: 'papers_can_be_asked' }),

    no_work_in_country: outcome('not-applicable'),
    sector_rules_only: outcome('not-applicable', { source: 'nl-avv-10' }),
    no_breach_told: outcome('not-applicable'),
    safety_plan_first: outcome('conditional', { dates: terms, source: 'nl-anonymous-report' }),
    not_while_you_live_there: outcome('conditional', { dates: terms }),
    diplomat_in_office: outcome('conditional', { dates: terms, source: 'nl-diplomats' }),
    lawyer_first_other_name: outcome('conditional', { dates: terms }),
    through_helper_only: outcome('conditional', { dates: terms, source: 'nl-joint-inspections' }),
    anonymous_limited: outcome('conditional', { dates: terms, source: 'nl-anonymous-report' }),
    papers_can_be_asked: outcome('conditional', { dates: terms }),
    report: outcome('available', { dates: terms }),
  },
})
