/** What stands above every pathway in a plan, and how far ahead a plan looks. Order only: no outcome rests on this. */
import { any, type Condition, has, is, isNot, not, yes } from './conditions.ts'
import type { DeadlineId } from './deadlines.ts'
import { be_here, minor_alone, nl_here, trafficking_recorded } from './derived.ts'
import type { FactId } from './facts/index.ts'
import type { PathwayId } from './pathways.ts'
import type { SourceId } from './sources/index.ts'

export interface Matter {
  readonly when: Condition
  /** Terms that run for it: the earliest day is shown. */
  readonly dates?: readonly DeadlineId[]
  /** Counts only while one of its terms may still run. */
  readonly whileRunning?: true
  readonly source: SourceId
}

/** Before everything else, in this order: being alone, danger, a guardian, a lawyer. */
export const matters = {
  alone: { when: yes('watched'), source: 'nl-first-contact' },
  danger: { when: yes('immediate_danger'), source: 'nl-emergency' },
  guardian: { when: yes('under_18'), source: 'be-guardianship-2002' },
  held: {
    when: isNot('detained', 'no'),
    dates: ['dl_be_call_appeal', 'dl_be_order_appeal', 'dl_nl_objection_ind', 'dl_nl_return_decision'],
    source: 'be-aliens-act-39-57',
  },
  letter_be: { when: be_here, dates: ['dl_be_call_appeal', 'dl_be_order_appeal'], whileRunning: true, source: 'be-aliens-act-39-57' },
  letter_nl: { when: nl_here, dates: ['dl_nl_objection_ind', 'dl_nl_return_decision'], whileRunning: true, source: 'nl-vw-69' },
  against_you: { when: any(yes('suspected_of_crime'), yes('entry_ban_or_alert')), source: 'nl-free-in-free-out-limits' },
  other_name: { when: yes('worked_under_other_name'), source: 'nl-free-in-free-out-limits' },
} as const satisfies { readonly [id: string]: Matter }
export type MatterId = keyof typeof matters

/** Help today comes before every form: a bed, a doctor, a protected place. */
export const careNow = any(
  minor_alone,
  yes('immediate_danger'),
  is('sleeps_tonight', 'nowhere'),
  has('needs', 'sleep', 'food_money', 'doctor', 'mind_help', 'lawyer', 'interpreter', 'children_care', 'addiction_or_disability_care'),
)
/** First contact and care, by country, with where they help. */
export const contactPathways = { 'be-safe-reporting': 'be', 'nl-safe-reporting': 'nl' } as const satisfies {
  readonly [P in PathwayId]?: 'be' | 'nl'
}
export const carePathways: readonly PathwayId[] = ['be-shelter-care', 'nl-shelter-care']
/** Being seen and resting come before money, for someone whom no authority has seen yet. */
export const protectionPathways: readonly PathwayId[] = [
  'be-identification',
  'be-reflection-period',
  'nl-identification',
  'nl-reflection-period',
]
/** Time to rest stands so early only with being seen: not where that is doubtful. */
export const restAfter = { 'be-reflection-period': 'be-identification', 'nl-reflection-period': 'nl-identification' } as const satisfies {
  readonly [P in PathwayId]?: PathwayId
}
export const notSeenYet = not(trafficking_recorded)
/** Never a step: nobody should travel for a claim (facts.md 1.9). */
export const elsewhereReasons: readonly string[] = ['must_be_in_belgium', 'must_be_in_netherlands']

/** With work in both countries a claim is split by the months in each (facts.md 1.8): asked on the cards of those claims. */
export const monthsByCountry: { readonly pathways: readonly PathwayId[]; readonly facts: readonly FactId[] } = {
  pathways: ['be-labour-court-wages', 'be-civil-party', 'nl-civil-wages', 'nl-regelrechter', 'nl-injured-party'],
  facts: ['be_share_months', 'nl_share_months'],
}

/** Days: within the first it is this week; beyond the second a date is far, and stands with what has none. */
export const thisWeek = 7
export const farAhead = 365
/** Days for which one of our own targets still counts as today after it passed. */
export const targetHolds = 92
