/** The fixed part of the conversation (facts.md 1.4): a short humane opening, then the gate. The rest is chosen by what it settles. */
import type { Answers, FactId } from './facts/index.ts'

/**
 * What is asked together on one opening screen. A fact whose question does not apply (yet) is left out, so an order to leave is asked with
 * `detained` of people who are held, with `found_by_authorities` of people who were found, and otherwise after the nationality.
 */
export const openingScreens: readonly (readonly FactId[])[] = [
  ['watched', 'immediate_danger'],
  ['under_18', 'unaccompanied'],
  ['detained', 'order_to_leave_date', 'refusal_letter_date'],
  ['country_now'],
  ['work_countries', 'sector', 'employer_kind'],
  ['work_still', 'work_end'],
  ['housing_from_employer'],
  ['unpaid_items'],
  ['control_means', 'work_conditions', 'violence'],
  ['found_by_authorities', 'order_to_leave_date', 'refusal_letter_date'],
  ['nationality_group', 'order_to_leave_date', 'refusal_letter_date'],
  ['residence_status'],
]
/** These three are one list on the screen; "none of these" answers all of them. */
export const oneList: readonly FactId[] = ['control_means', 'work_conditions', 'violence']
export const gate: FactId = 'already_started'
/** Asked before the other core questions. */
export const coreFirst: readonly FactId[] = ['acts_countries', 'needs']
/** Asked only where a fund form is filled in, never in self-screening. */
export const onlyInForms: readonly FactId[] = ['own_share_claimed', 'be_damage_over_500']
/** Screens that come after the text which says why and who sees it. */
export const afterExplanation: readonly FactId[] = ['nationality_group', 'residence_status']

/** Held by an authority: first who comes today, then anything else. */
export const isHeld = ({ detained }: Answers): boolean =>
  detained === 'police_station' || detained === 'closed_centre' || detained === 'prison'
