/** Where no way to a closed door is looked for, and what is not proposed to whom. Words: messages/nearest.json. */
import { any, type Condition, has, is, yes } from './conditions.ts'
import type { EventId, Unchanging } from './events.ts'
import { elsewhere } from './folds.ts'
import type { PathwayId } from './pathways.ts'

/** Ways for people who have lost something: nobody looks for a way into them. */
export const notSought: readonly PathwayId[] = ['be-status-withdrawn', 'nl-status-withdrawn']

/** Reasons from which no way is looked for. `stands`: the reason itself is the way, through who it names; else why nothing opens it. */
export const ends = {
  lawyer_first: 'stands',
  lawyer_first_other_name: 'stands',
  not_covered_when_found: 'stands',
  through_guardian: 'stands',
  through_helper_only: 'stands',
  through_lawyer_or_union: 'stands',
  through_trustee: 'stands',
  through_curator_and_uwv: 'stands',
  only_through_third_party: 'stands',
  only_with_centre_or_lawyer: 'stands',
  only_with_lawyer_or_om: 'stands',
  statement_later: 'stands',
  diplomat_in_office: 'stands',
  false_self_employment: 'stands',
  no_violence_told: 'harm',
  no_harm_told: 'harm',
  no_injury_told: 'harm',
  no_signs_told: 'harm',
  weak_signs_alone: 'harm',
  low_pay_alone: 'harm',
  wages_only: 'harm',
  no_b83_permit: 'happened',
} as const satisfies { readonly [reason: string]: 'stands' | Unchanging }

/** How a reason ends the search, if it does. */
export const endAt = (reason: string | null): 'stands' | Unchanging | undefined =>
  reason === null ? undefined : elsewhere.includes(reason) ? 'where_you_are' : (ends as { [reason: string]: 'stands' | Unchanging })[reason]

/** Nothing is proposed to a child: a guardian comes first. */
export const guardianFirst: Condition = yes('under_18')

/** Events that are proposed only for some ways; with a condition, only to whom it is known to hold for. */
export interface Limit {
  readonly events: readonly EventId[]
  readonly onlyFor: readonly PathwayId[]
  readonly when?: Condition
}
const papers = [
  'be-reflection-period',
  'be-residence-procedure',
  'be-residence-permanent',
  'nl-reflection-period',
  'nl-residence-cooperation',
  'nl-residence-continued',
] as const
export const limits: readonly Limit[] = [
  // a paper to stay, for itself, and the time to rest for its bed: never a means to report or to be paid
  { events: ['reason_in_writing', 'gets_orange_card', 'gets_b83_permit'], onlyFor: papers },
  { events: ['gets_be_time_to_rest', 'gets_nl_time_to_rest'], onlyFor: [...papers, 'be-shelter-care', 'nl-shelter-care'] },
  // a paper can hang on the job: only before a report to the inspectors of the place where the person lives too
  { events: ['stops_work'], onlyFor: ['be-inspectorate-complaint', 'nl-inspectorate-complaint'] },
  // to who said no, or cannot: taking part in the case only for what is about the case
  {
    events: ['cooperates', 'makes_statement', 'helps_case', 'joins_case', 'hands_in_form'],
    onlyFor: [
      'be-residence-procedure',
      'be-residence-permanent',
      'be-civil-party',
      'be-declaration-injured-person',
      'nl-residence-cooperation',
      'nl-residence-continued',
      'nl-injured-party',
      'nl-advance-payment',
    ],
    when: any(is('will_cooperate', 'no'), has('cannot_cooperate_reasons', 'serious_threat', 'illness_or_trauma', 'too_young', 'other')),
  },
]
