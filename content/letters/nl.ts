/** The Dutch letters, in the order of the pathways. */
import { all } from '../conditions.ts'
import { chain_any, nl_work, wages_due } from '../derived.ts'
import { type Letter, says, table } from './letter.ts'

const toEmployer = [
  'violent',
  'employer_unsafe',
  'employer_housing',
  'other_name',
  'diplomat',
  'minor',
  'running_case',
  'keep_proof',
] as const

export const dutchLetters = {
  nl_demand_employer: {
    country: 'nl',
    steps: [
      { pathway: 'nl-civil-wages' },
      { pathway: 'nl-negotiation-sectoral' },
      { pathway: 'nl-regelrechter' },
      { pathway: 'nl-insolvency-uwv' },
    ],
    to: 'employer',
    by: ['worker', 'union', 'lawyer', 'helper'],
    form: 'letter',
    offered: all(nl_work, wages_due),
    warnings: toEmployer,
    parts: [
      says('work'),
      says('owed'),
      table('wages'),
      says('default'),
      says('increase', { source: 'nl-bw-7-625' }),
      says('interruption', { source: 'nl-bw-3-317' }),
      says('chain_question', { when: chain_any, source: 'nl-bw-7-616' }),
    ],
  },
} as const satisfies { readonly [id: string]: Letter }
