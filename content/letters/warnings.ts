/**
 * What must be thought of before a letter is sent; its words: `letters.warning.{id}`. `stop`: first with a lawyer, a union or a helper;
 * the letter is not offered first and opens only after this was read. `know`: what sending means, read beside the letter.
 */
import { diplomat_employer, other_name_told } from '../computed.ts'
import { all, always, any, type Condition, has, is, not, yes } from '../conditions.ts'
import { irregular, non_eu, trafficking_context, violence_any } from '../derived.ts'
import type { SourceId } from '../sources/index.ts'

export interface Warning {
  readonly weight: 'stop' | 'know'
  readonly when: Condition
  readonly source?: SourceId
}

export const warnings = {
  /** To an employer who hits, threatens or watches: never by the person alone. */
  violent: {
    weight: 'stop',
    when: any(violence_any, yes('immediate_danger'), yes('watched'), has('control_means', 'violence', 'threats')),
  },
  employer_unsafe: { weight: 'stop', when: is('safe_to_contact_employer', 'no') },
  employer_housing: {
    weight: 'stop',
    when: all(yes('housing_from_employer'), any(yes('work_still'), is('sleeps_tonight', 'employer_place'))),
  },
  other_name: { weight: 'stop', when: other_name_told },
  diplomat: { weight: 'stop', when: diplomat_employer },
  minor: { weight: 'stop', when: yes('under_18') },
  running_case: { weight: 'stop', when: trafficking_context, source: 'nl-talks-and-case' },
  /** To police or inspectorate: what it means for someone with these papers. */
  papers_authority: { weight: 'stop', when: irregular },
  authority_with_papers: { weight: 'know', when: all(non_eu, not(irregular)) },
  keep_proof: { weight: 'know', when: always },
} as const satisfies { readonly [id: string]: Warning }

export type WarningId = keyof typeof warnings
export const warningOf = (id: WarningId): Warning => warnings[id]
