/**
 * What must be thought of before a letter is sent; its words: `letters.warning.{id}`. `stop`: first with a lawyer, a union or a helper;
 * the letter is not offered first and opens only after this was read. `know`: what sending means, read beside the letter.
 */
import { diplomat_employer } from '../computed.ts'
import { all, always, any, type Condition, has, is, isNot, not, yes } from '../conditions.ts'
import { irregular, non_eu, trafficking_context, victim_paper, violence_any, wages_due } from '../derived.ts'
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
  other_name: { weight: 'stop', when: yes('worked_under_other_name') },
  /** The firm cannot be asked: who handles the bankruptcy can. */
  insolvent: { weight: 'stop', when: is('employer_closed', 'bankrupt', 'payment_suspension', 'debt_restructuring') },
  diplomat: { weight: 'stop', when: diplomat_employer },
  minor: { weight: 'stop', when: yes('under_18') },
  running_case: { weight: 'stop', when: trafficking_context, source: 'nl-talks-and-case' },
  /** To police or inspectorate: what it means for someone with these papers. */
  papers_authority: { weight: 'stop', when: irregular, source: 'nl-joint-inspections' },
  authority_with_papers: { weight: 'know', when: all(non_eu, not(irregular)) },
  /** To a court, a fund or a trustee: no rule of stay, but an address and a name. */
  papers_court: { weight: 'know', when: irregular },
  papers_fund: { weight: 'stop', when: irregular },
  papers_trustee: { weight: 'know', when: irregular },
  suspect: { weight: 'stop', when: yes('suspected_of_crime') },
  entry_ban: { weight: 'stop', when: yes('entry_ban_or_alert'), source: 'nl-free-in-free-out-limits' },
  inspection_housing: { weight: 'stop', when: yes('housing_from_employer') },
  housing_others: { weight: 'know', when: always },
  protocol_card: { weight: 'stop', when: is('residence_status', 'protocol_card') },
  ind_lawyer: { weight: 'know', when: always },
  lawyer_wording: { weight: 'know', when: always },
  client_tells: { weight: 'know', when: always },
  no_wages_from_it: { weight: 'know', when: any(wages_due, has('goals', 'pay')), source: 'nl-wml-18' },
  statement_ends_rest: { weight: 'know', when: always, source: 'nl-victim-stay' },
  once_only: { weight: 'know', when: always, source: 'nl-b8-3-own' },
  no_victim_rights: { weight: 'know', when: always },
  before_closing: { weight: 'know', when: always, source: 'nl-sv-51f' },
  not_twice: { weight: 'know', when: always },
  no_stay_from_it: { weight: 'know', when: non_eu, source: 'nl-stay-ends-with-case' },
  safe_address: { weight: 'know', when: always },
  write_calmly: { weight: 'know', when: always },
  comensha_first: { weight: 'know', when: always, source: 'nl-cosm' },
  /** Belgium: contact with the exploiters can end the protection of a victim. */
  be_no_contact: { weight: 'stop', when: any(trafficking_context, victim_paper), source: 'be-no-contact' },
  be_no_interrupt: { weight: 'know', when: always, source: 'be-civil-code-2244' },
  be_once: { weight: 'know', when: always, source: 'be-civil-code-2244' },
  be_says_no_papers: { weight: 'stop', when: irregular, source: 'be-irregular-work-2013' },
  /** The ground for work without papers stands in the letter only where that was told. */
  be_ground_no_papers: { weight: 'stop', when: is('papers_during_work', 'none'), source: 'be-chain-irregular' },
  be_inspection_papers: { weight: 'stop', when: irregular, source: 'be-fairwork' },
  be_magistrate_papers: { weight: 'stop', when: irregular, source: 'be-safe-reporting-2024' },
  be_fund_papers: { weight: 'know', when: irregular },
  be_worker_fine: { weight: 'know', when: all(isNot('work_declared', 'yes'), not(yes('complained_first'))), source: 'be-fairwork' },
  be_social_aid: { weight: 'stop', when: yes('receives_social_aid'), source: 'be-fairwork' },
  be_deposit: { weight: 'know', when: always, source: 'be-criminal-procedure-63' },
  be_refusal_likely: { weight: 'know', when: always, source: 'be-commission-1985' },
  be_appeal_days: { weight: 'know', when: always },
  be_cooperates_true: { weight: 'know', when: always, source: 'be-no-contact' },
  /** The table of other workers, in both countries. */
  agree_others: { weight: 'know', when: always },
  attorney_trust: { weight: 'know', when: always },
  keep_proof: { weight: 'know', when: always },
} as const satisfies { readonly [id: string]: Warning }

export type WarningId = keyof typeof warnings
export const warningOf = (id: WarningId): Warning => warnings[id]
