/** Worked cases for `nl-residence-cooperation`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const found = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'non_eu',
  residence_status: 'none',
  control_means: ['papers_taken'],
  work_conditions: ['no_pay'],
  violence: ['none'],
  trafficking_acts: ['recruited'],
  housing_from_employer: 'no',
  work_declared: 'yes',
  under_18: 'no',
  worked_under_18: 'no',
  papers_during_work: 'none',
  registered_possible_victim: 'no',
  reflection_state: 'not_asked',
  nl_b83_had: 'no',
  will_cooperate: 'yes',
  statement_made: 'no',
  cooperates_otherwise: 'no',
  case_stage: 'none',
  dublin_case: 'no',
} satisfies Answers
const inquiry = { ...found, case_stage: 'inquiry', charges: ['trafficking'] } satisfies Answers
const stated = { ...inquiry, statement_made: 'yes' } satisfies Answers
const afraid = {
  ...found,
  will_cooperate: 'no',
  cannot_cooperate_reasons: ['serious_threat'],
  nl_hardship_statement: 'no',
} satisfies Answers
const written = { ...afraid, nl_hardship_statement: 'yes' } satisfies Answers
const toldNothing = {
  ...found,
  control_means: ['none'],
  work_conditions: ['none'],
  papers_during_work: 'with_work_right',
} satisfies Answers
/** Saw how the others were treated. */
const witness = {
  ...toldNothing,
  case_stage: 'inquiry',
  charges: ['illegal_employment'],
  statement_made: 'yes',
  witness_only: 'yes',
} satisfies Answers
const pole = { ...found, nationality_group: 'other_eu' } satisfies Answers

export const nlResidenceCooperationCases: Case[] = [
  ['he made a statement, and the police look into it', stated, 'ground_a_statement'],
  ['she made a statement, and nobody has opened a case', { ...found, statement_made: 'yes' }, 'case_must_open'],
  [
    'he made a statement, has fingerprints in Italy, and the prosecutor needs him',
    { ...stated, dublin_case: 'yes', nl_om_presence_needed: 'yes' },
    'ground_a_statement',
  ],
  [
    'he made a statement, has fingerprints in Italy, and the prosecutor does not need him',
    { ...stated, dublin_case: 'yes', nl_om_presence_needed: 'no' },
    'dublin_prosecutor_must_need_you',
  ],
  ['he only saw it, and the prosecutor needs him here', { ...witness, nl_om_presence_needed: 'yes' }, 'ground_c_witness'],
  ['he only saw it, and the prosecutor does not need him', { ...witness, nl_om_presence_needed: 'no' }, 'witness_must_be_needed'],
  ['no statement, but she gave her messages to the police', { ...inquiry, cooperates_otherwise: 'yes' }, 'ground_b_other_cooperation'],
  ['she gave her messages, and no case runs', { ...found, cooperates_otherwise: 'yes' }, 'statement_or_cooperation'],
  [
    'he gave his messages in a case about papers, and nothing points to exploitation',
    { ...toldNothing, case_stage: 'inquiry', charges: ['illegal_employment'], cooperates_otherwise: 'yes', witness_only: 'no' },
    'no_signs_told',
  ],
  ['a case runs, and he has told nobody anything', inquiry, 'statement_or_cooperation'],
  ['she is threatened, and the police wrote that down', written, 'ground_d_hardship'],
  ['too ill to speak, and a doctor wrote that down', { ...written, cannot_cooperate_reasons: ['illness_or_trauma'] }, 'ground_d_hardship'],
  ['she is threatened, and nobody has written it down', afraid, 'ground_d_needs_statement'],
  [
    'she is threatened, with a letter of the police, and has a work permit',
    { ...written, residence_status: 'work_permit' },
    'statement_or_cooperation',
  ],
  [
    'she is threatened, and made her statement all the same',
    { ...afraid, case_stage: 'inquiry', statement_made: 'yes' },
    'ground_a_statement',
  ],
  [
    'she is threatened, with a letter and a work permit, and made her statement',
    { ...written, residence_status: 'work_permit', case_stage: 'inquiry', statement_made: 'yes' },
    'ground_a_statement',
  ],
  ['he is threatened, and has a letter, but not whether his old permit still runs', { ...written, residence_status: 'unknown' }, 'open'],
  ['the prosecutor dropped the case', { ...stated, case_stage: 'dismissed' }, 'case_over'],
  ['the case ended with a judgment', { ...stated, case_stage: 'final', court_outcome: 'acquittal' }, 'case_over'],
  ['the case was dropped, but she is threatened', { ...afraid, case_stage: 'dismissed' }, 'ground_d_needs_statement'],
  ['nothing points to it', toldNothing, 'no_signs_told'],
  ['he slept at the farm, nothing else', { ...toldNothing, housing_from_employer: 'yes' }, 'statement_or_cooperation'],
  ['she worked there when she was seventeen', { ...toldNothing, worked_under_18: 'yes' }, 'statement_or_cooperation'],
  ['he worked without a permit', { ...toldNothing, papers_during_work: 'without_work_right' }, 'statement_or_cooperation'],
  [
    'she had no papers at all, and told the police',
    { ...toldNothing, papers_during_work: 'none', statement_made: 'yes' },
    'case_must_open',
  ],
  [
    'worked in both countries, rests on a Belgian paper',
    { ...stated, work_countries: ['be', 'nl'], residence_status: 'reflection_paper', victim_paper_country: 'be' },
    'other_country_procedure_first',
  ],
  [
    'worked in both countries, rests on a Dutch paper, and the case is Dutch',
    { ...stated, work_countries: ['be', 'nl'], residence_status: 'reflection_paper', victim_paper_country: 'nl', case_country: 'nl' },
    'ground_a_statement',
  ],
  ['she may stay for good', { ...stated, residence_status: 'long_term' }, 'better_paper_already'],
  ['a Pole with work', { ...pole, eu_right: 'yes' }, 'eu_citizen_own_route'],
  ['a Pole with nothing', { ...pole, eu_right: 'no' }, 'eu_without_right'],
  ['he is Dutch', { ...stated, nationality_group: 'dutch' }, 'dutch_no_need'],
  ['it all happened in Belgium', { ...stated, work_countries: ['be'], acts_countries: ['be'] }, 'no_facts_in_country'],
  ['he made a statement, and does not know whether a case runs', { ...stated, case_stage: 'unknown' }, 'open'],
]
