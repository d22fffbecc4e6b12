/** The permit while the criminal case runs, B8/3 (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const renewal: DeadlinesOf = ['dl_residence_renewal']

export const nlResidenceCooperation = pathway('nl-residence-cooperation', {
  source: 'nl-vb-3-48',
  starts: 'is there a link with the Netherlands',

  steps: {
    'is there a link with the Netherlands': asks('nl_link', { yes: 'what nationality', no: 'no_facts_in_country' }),
    'what nationality': asks('nationality_group', {
      dutch: 'dutch_no_need',
      'belgian | other_eu': 'does EU law give a stay',
      otherwise: 'is there a better paper',
    }),
    'does EU law give a stay': asks('eu_right', { yes: 'eu_citizen_own_route', no: 'eu_without_right' }, 'nl-b8-3'),
    'is there a better paper': asks('residence_status', {
      'humanitarian_permit | long_term': 'better_paper_already',
      otherwise: 'is there a Belgian paper',
    }),
    'is there a Belgian paper': asks('victim_paper_country', {
      be: 'other_country_procedure_first',
      otherwise: 'is there a weighty reason not to cooperate',
    }),
    'is there a weighty reason not to cooperate': asks('cannot_cooperate_reasons', {
      'serious_threat | illness_or_trauma | too_young': 'is that reason in writing',
      otherwise: 'was a statement made',
    }),
    'is that reason in writing': asks(
      'nl_hardship_statement',
      { yes: 'is there a stay of their own', no: 'was a statement made' },
      'nl-hardship-proof',
    ),
    'is there a stay of their own': asks('own_stay', { yes: 'was a statement made', no: 'ground_d_hardship' }),
    'was a statement made': asks('statement_made', { yes: 'is there a case on the statement', no: 'was the case helped in another way' }),
    'is there a case on the statement': asks('nl_case_open', {
      yes: 'did the person only see it',
      no: 'can a weighty reason still be put in writing',
    }),
    'did the person only see it': asks('witness_only', {
      yes: 'does the prosecutor need the witness',
      no: 'are there fingerprints in another country',
    }),
    'does the prosecutor need the witness': asks('nl_om_presence_needed', { yes: 'ground_c_witness', no: 'witness_must_be_needed' }),
    'are there fingerprints in another country': asks(
      'dublin_case',
      { yes: 'does the prosecutor need the victim', no: 'ground_a_statement' },
      'nl-dublin-presence',
    ),
    'does the prosecutor need the victim': asks(
      'nl_om_presence_needed',
      { yes: 'ground_a_statement', no: 'dublin_prosecutor_must_need_you' },
      'nl-dublin-presence',
    ),
    'was the case helped in another way': asks('cooperates_otherwise', {
      yes: 'is there a case that was helped',
      no: 'can a weighty reason still be put in writing',
    }),
    'is there a case that was helped': asks('nl_case_open', {
      yes: 'is trafficking charged or told',
      no: 'can a weighty reason still be put in writing',
    }),
    'is trafficking charged or told': asks('signs', {
      yes: 'ground_b_other_cooperation',
      no: 'can a weighty reason still be put in writing',
    }),
    'can a weighty reason still be put in writing': asks('cannot_cooperate_reasons', {
      'serious_threat | illness_or_trauma | too_young': 'is there no stay of their own',
      otherwise: 'is the Dutch case over',
    }),
    'is there no stay of their own': asks('own_stay', { no: 'ground_d_needs_statement', yes: 'is the Dutch case over' }),
    'is the Dutch case over': asks(
      'nl_stage',
      { 'dismissed | final': 'case_over', otherwise: 'is there any sign' },
      'nl-stay-ends-with-case',
    ),
    'is there any sign': asks('signs', { yes: 'is there a statement to open a case on', no: 'is there a weak sign' }),
    'is there a weak sign': asks(
      'weak_signs',
      { yes: 'is there a statement to open a case on', no: 'was it work under eighteen' },
      'nl-list-of-signs',
    ),
    'was it work under eighteen': asks('worked_under_18', {
      yes: 'is there a statement to open a case on',
      no: 'was it work without the right papers',
    }),
    'was it work without the right papers': asks('papers_during_work', {
      'without_work_right | none': 'is there a statement to open a case on',
      otherwise: 'no_signs_told',
    }),
    'is there a statement to open a case on': asks('statement_made', { yes: 'case_must_open', no: 'statement_or_cooperation' }),

    no_facts_in_country: outcome('not-applicable'),
    dutch_no_need: outcome('not-applicable'),
    eu_citizen_own_route: outcome('not-applicable', { source: 'nl-b8-3' }),
    eu_without_right: outcome('conditional', { source: 'nl-b8-3' }),
    better_paper_already: outcome('not-applicable'),
    other_country_procedure_first: outcome('conditional'),
    ground_d_hardship: outcome('available', { dates: ['dl_nl_objection_ind'], source: 'nl-hardship-proof' }),
    ground_c_witness: outcome('available', { dates: renewal }),
    witness_must_be_needed: outcome('conditional'),
    dublin_prosecutor_must_need_you: outcome('conditional', { source: 'nl-dublin-presence' }),
    ground_a_statement: outcome('available', { dates: ['dl_residence_renewal', 'dl_nl_objection_ind'] }),
    ground_b_other_cooperation: outcome('available', { dates: renewal }),
    ground_d_needs_statement: outcome('conditional', { source: 'nl-hardship-proof' }),
    case_over: outcome('blocked', { dates: ['dl_nl_objection_ind', 'dl_nl_art12'], source: 'nl-stay-ends-with-case' }),
    no_signs_told: outcome('not-applicable', { source: 'nl-list-of-signs' }),
    case_must_open: outcome('conditional'),
    statement_or_cooperation: outcome('conditional'),
  },
})
