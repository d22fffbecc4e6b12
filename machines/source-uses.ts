/** Where each source is used: what has to be looked at again when it changes. */
import { barriers } from '../content/barriers.ts'
import { changeIds, changeOf } from '../content/changes.ts'
import { beforeGiving, checklist } from '../content/checklist.ts'
import { clockStops } from '../content/clock-stops.ts'
import { datedRuleIds, datedRuleOf } from '../content/dated-rules.ts'
import { deadlineIds, deadlineOf } from '../content/deadlines.ts'
import { derivedFacts, derivedIds } from '../content/derived-facts.ts'
import { interactionList } from '../content/interactions.ts'
import { letterIds, letterOf } from '../content/letters/index.ts'
import { type WarningId, warningOf, warnings } from '../content/letters/warnings.ts'
import { matters } from '../content/plan.ts'
import { type SourceId, sources } from '../content/sources/index.ts'
import { holidayAllowance, lateIncrease, wageLaw } from '../content/wages.ts'
import { allSteps } from './index.ts'

/** Every source with the ids of what rests on it: pathways, terms, derived facts, barriers, interactions, letters, dated rules, changes, sums of pay, the checklist. */
export function sourceUses(): ReadonlyMap<SourceId, readonly string[]> {
  const uses = new Map((Object.keys(sources) as SourceId[]).map(id => [id, new Set<string>()]))
  const used = (source: SourceId | undefined, by: string) => source && uses.get(source)?.add(by)
  for (const { id, steps } of allSteps) for (const step of steps) used(step.source, id)
  for (const id of deadlineIds) used(deadlineOf(id).source, id)
  for (const [id, { source }] of Object.entries(clockStops)) used(source, `clock-stops/${id}`)
  for (const id of derivedIds) used(derivedFacts[id].source, id)
  for (const [id, { certainty }] of Object.entries(barriers)) if (certainty === 'ILO') used('ilo-2021', id)
  for (const [id, { source }] of interactionList) used(source, `interactions/${id}`)
  for (const [id, { source }] of Object.entries(matters)) used(source, `plan/${id}`)
  for (const id of letterIds) for (const { source } of letterOf(id).parts) used(source, `letters/${id}`)
  for (const id of Object.keys(warnings) as WarningId[]) used(warningOf(id).source, `letters/${id}`)
  for (const id of datedRuleIds) used(datedRuleOf(id).source, id)
  for (const id of changeIds) for (const source of changeOf(id).sources) used(source, `changes/${id}`)
  for (const [id, point] of Object.entries(checklist)) for (const source of point.sources) used(source, `checklist/${id}`)
  for (const [id, of] of Object.entries(beforeGiving)) for (const source of of) used(source, `checklist/${id}`)
  for (const { minimum, interest, presumed, cash, deductions, otherDeduction } of Object.values(wageLaw))
    for (const { source } of [{ source: minimum }, interest, presumed, cash, otherDeduction, ...Object.values(deductions)])
      used(source, 'wages')
  for (const { source } of [holidayAllowance, lateIncrease]) used(source, 'wages')
  return new Map([...uses].map(([id, by]) => [id, [...by]]))
}
