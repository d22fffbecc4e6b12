/** The injured-person form (Belgium): to be told how the case goes, without asking for money. */
import { asks, outcome, pathway } from '../pathway.ts'

export const beDeclarationInjuredPerson = pathway('be-declaration-injured-person', {
  source: 'be-injured-person',
  starts: 'is there a link with Belgium',

  steps: {
    'is there a link with Belgium': asks('be_link', { yes: 'is there a loss of their own', no: 'no_facts_in_country' }),
    'is there a loss of their own': asks('damage', { yes: 'was the form filed', no: 'no_own_loss_told' }),
    'was the form filed': asks('injured_declared', { yes: 'already_filed', no: 'how far is the case' }),
    'how far is the case': asks('be_stage', {
      final: 'case_finished',
      none: 'needs_a_file',
      'dismissed | non_lieu': 'useful_if_reopened',
      otherwise: 'is the number of the case known',
    }),
    'is the number of the case known': asks('case_number_known', { yes: 'file_form', no: 'find_case_number' }, 'be-injured-form'),

    no_facts_in_country: outcome('not-applicable'),
    no_own_loss_told: outcome('not-applicable'),
    already_filed: outcome('available'),
    case_finished: outcome('not-applicable'),
    needs_a_file: outcome('conditional'),
    useful_if_reopened: outcome('conditional'),
    find_case_number: outcome('conditional', { source: 'be-injured-form' }),
    file_form: outcome('available', { source: 'be-injured-form' }),
  },
})
