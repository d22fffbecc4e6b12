/** All that the screens ask of the rules, behind one door: it loads as one file that is the same for everyone. */

import { openingScreens } from '../../content/conversation.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import type { FoldId } from '../../content/folds.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type Assessment, assess, personOn } from '../../machines/assessment/assess.ts'
import { carefulReason } from '../../machines/assessment/careful.ts'
import { type Change, changes } from '../../machines/assessment/changes.ts'
import { foldOf } from '../../machines/assessment/fold.ts'
import { type Asking, coreFacts, type NextQuestion, nextQuestion } from '../../machines/assessment/next.ts'
import { improbable, type Note } from '../../machines/assessment/notes.ts'
import { objectionBy, type Shown, sections } from '../../machines/assessment/order.ts'
import { type Papers, papersOf } from '../../machines/assessment/papers.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'

/** `today` is `YYYY-MM-DD` everywhere. */
export interface Rules {
  readonly pathways: readonly PathwaySteps[]
  assess(answers: Answers, today: string): Assessment
  next(answers: Answers, today: string, asking: Asking): NextQuestion | null
  /** About how many core questions are left. */
  left(answers: Answers, today: string, seen: ReadonlySet<FactId>): number
  /** The facts of an opening screen that apply, given what is being answered on it. */
  together(first: FactId, answers: Answers, today: string, seen: ReadonlySet<FactId>): readonly FactId[]
  improbable(fact: FactId, answers: Answers, today: string): Note | undefined
  fold(pathway: PathwayId, assessment: Assessment, answers: Answers, today: string): FoldId | undefined
  careful(pathway: PathwayId, assessment: Assessment): string
  /** Pathways whose outcome differs between two sets of answers; those that are not about the person are left out. */
  changed(before: Answers, after: Answers, today: string): readonly Change[]
  papers(answers: Answers, today: string): Papers
  /** The first of the dates to object by, for someone who is held; null: no letter date is known. */
  objectionBy(answers: Answers, today: string): string | null
  /** Cards that are not folded, in the order in which they are shown. */
  sections<S extends Shown>(shown: readonly S[], answers: Answers, today: string): ReturnType<typeof sections<S>>
  /** Answers given that count now: those of a branch that no longer applies are left out. */
  counts(answers: Answers, today: string): readonly FactId[]
}

export function makeRules(pathways: readonly PathwaySteps[]): Rules {
  const stepsOf = (id: PathwayId) => pathways.find(p => p.id === id) as PathwaySteps
  return {
    pathways,
    assess: (answers, today) => assess(pathways, answers, today),
    next: (answers, today, asking) => nextQuestion(pathways, answers, today, asking),
    left: (answers, today, seen) => coreFacts(pathways, answers, personOn(answers, today), seen).length,
    together(first, answers, today, seen) {
      const known = personOn(answers, today)
      const screen = openingScreens.find(s => s[0] === first || s.includes(first)) ?? [first]
      return screen.filter(
        f =>
          f === first ||
          (!seen.has(f) && known.asked(f) === true && !known.follows(f) && (f !== 'employer_kind' || answers.sector === 'home_work')),
      )
    },
    improbable,
    fold: (pathway, assessment, answers, today) => {
      const result = assessment[pathway]
      return result && foldOf(pathway, result, personOn(answers, today), result.deadlines)
    },
    careful: (pathway, assessment) => {
      const result = assessment[pathway]
      return result ? carefulReason(stepsOf(pathway), result) : ''
    },
    changed: (before, after, today) =>
      changes(assess(pathways, before, today), assess(pathways, after, today)).filter(
        c => c.before.outcome !== c.after.outcome && c.after.outcome !== 'not-applicable',
      ),
    papers: papersOf,
    objectionBy: (answers, today) => objectionBy(personOn(answers, today)),
    sections: (shown, answers, today) => sections(shown, personOn(answers, today)),
    counts: (answers, today) => {
      const known = personOn(answers, today)
      return (Object.keys(answers) as FactId[]).filter(f => known.asked(f) !== false)
    },
  }
}
