/** Cards that help nobody now are folded in the worker's view: one line under a heading (facts.md 1.9). Folding is display only. */
import { all, always, type Condition, is, not } from './conditions.ts'
import { signs, trafficking_recorded, violence_any } from './derived.ts'
import type { PathwayId } from './pathways.ts'

export interface Fold {
  /** Pathways, or reasons; without either every pathway. */
  readonly pathways?: readonly PathwayId[]
  readonly reasons?: readonly string[]
  /** Only cards with this outcome. */
  readonly outcome?: 'open' | 'not-applicable'
  readonly when: Condition
  /** What happens while the condition is not known. */
  readonly meanwhile: 'shown' | 'folded'
}

export const folds = {
  fold_not_about_you: { outcome: 'not-applicable', when: always, meanwhile: 'shown' },
  fold_no_case: {
    pathways: ['be-civil-party', 'be-declaration-injured-person', 'nl-injured-party', 'nl-advance-payment'],
    when: is('case_stage', 'none'),
    meanwhile: 'shown',
  },
  fold_no_violence_be: {
    pathways: ['be-violent-crime-fund'],
    when: all(not(violence_any), not(trafficking_recorded)),
    meanwhile: 'folded',
  },
  fold_no_violence_nl: { pathways: ['nl-violent-crime-fund'], when: all(not(violence_any), not(signs)), meanwhile: 'folded' },
  fold_elsewhere: { reasons: ['must_be_in_belgium', 'must_be_in_netherlands'], when: always, meanwhile: 'shown' },
  fold_gate: {
    pathways: [
      'be-residence-permanent',
      'be-status-withdrawn',
      'be-civil-party',
      'be-declaration-injured-person',
      'nl-residence-continued',
      'nl-status-withdrawn',
      'nl-injured-party',
      'nl-advance-payment',
    ],
    outcome: 'open',
    when: not(is('already_started', 'yes')),
    meanwhile: 'folded',
  },
  fold_firm_alive: {
    pathways: ['be-insolvency-ffe', 'nl-insolvency-uwv'],
    outcome: 'open',
    when: is('employer_closed', 'no'),
    meanwhile: 'shown',
  },
} as const satisfies { readonly [id: string]: Fold }

/** Reasons that say that a way is only for people in another country: never a way that opens, since nobody is sent on a journey. */
export const elsewhere: readonly string[] = folds.fold_elsewhere.reasons

export type FoldId = keyof typeof folds
