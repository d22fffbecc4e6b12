/** The review sheet of a pathway: every rule with what it rests on, the worked cases that walk it, and whether somebody signed it off. */
import { type BarrierId, barriers } from '../../content/barriers.ts'
import { type DeadlineId, deadlineOf } from '../../content/deadlines.ts'
import type { DerivedId } from '../../content/derived-facts.ts'
import type { Answers } from '../../content/facts/index.ts'
import { type OpenPointId, openPointsOf } from '../../content/open-points.ts'
import { type Option, options } from '../../content/options.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type SignOff, signOffs } from '../../content/sign-offs.ts'
import type { SourceId } from '../../content/sources/index.ts'
import { personOn } from '../assessment/assess.ts'
import { evaluate } from '../assessment/evaluate.ts'
import { reads } from '../assessment/reads.ts'
import type { PathwaySteps, Step } from '../assessment/steps.ts'
import { cases, casesToday } from '../cases.ts'
import { keyOf, type Rule, type Signed, signedOff } from './changed.ts'
import { fingerprintOfBarrier, fingerprintOfOption, fingerprintOfStep, fingerprintOfTerm } from './fingerprint.ts'
import { datesOf, sourcesOf } from './rests-on.ts'
import { derivedIdOf } from './written.ts'

export interface WorkedCase {
  /** Its place in the list, from 1. */
  readonly number: number
  readonly who: string
  readonly answers: Answers
  /** Assessed on this day: `YYYY-MM-DD`. */
  readonly on: string
  /** A reason, or `open`. */
  readonly ends: string
  /** Names of the steps that it walks, the last one included. */
  readonly walks: readonly string[]
}
interface OnSheet extends Rule, Signed {}
export interface StepOnSheet extends OnSheet {
  readonly number: number
  readonly step: Step
  /** Numbers of the worked cases that walk it. */
  readonly cases: readonly number[]
}
export interface Sheet {
  readonly pathway: PathwayId
  readonly steps: readonly StepOnSheet[]
  readonly deadlines: readonly (OnSheet & { readonly rule: DeadlineId })[]
  readonly options: readonly (OnSheet & { readonly option: Option })[]
  readonly barriers: readonly (OnSheet & { readonly rule: BarrierId })[]
  /** Derived facts on which any of these rest, each to be written out once. */
  readonly derived: readonly DerivedId[]
  readonly sources: readonly SourceId[]
  readonly cases: readonly WorkedCase[]
  readonly openPoints: readonly OpenPointId[]
  /** Sign-offs of rules that are no longer there. */
  readonly gone: readonly SignOff[]
}

/** @param signed the sign-offs to hold it against; those of content unless others are given */
export function sheetOf(pathway: PathwaySteps, signed: readonly SignOff[] = signOffs): Sheet {
  const { id, steps } = pathway
  const worked = (cases[id] ?? []).map(([who, answers, ends, on = casesToday], i): WorkedCase => {
    const { trace, reason } = evaluate(pathway, personOn(answers, on))
    return { number: i + 1, who, answers, on, ends, walks: [...trace.map(t => t.step), ...(reason ? [reason] : [])] }
  })
  const rule = (kind: Rule['kind'], name: string, fingerprint: string): OnSheet => {
    const found: Rule = { pathway: id, kind, rule: name, fingerprint }
    return { ...found, ...signedOff(found, signed) }
  }
  const own = Object.entries(options[id] ?? {})
  const weakening = (Object.keys(barriers) as BarrierId[]).filter(b => (barriers[b].pathways as readonly PathwayId[]).includes(id))
  const read = reads({
    asks: [...steps.flatMap(s => s.asks ?? []), ...datesOf(pathway)],
    conditions: [...own.flatMap(([, o]) => (o.instead ? [o.when, o.instead.when] : [o.when])), ...weakening.map(b => barriers[b].when)],
  })
  const deadlines = [...new Set([...datesOf(pathway), ...read.deadlines])]
  const sheet = {
    steps: steps.map((step, i) => ({
      ...rule('step', step.name, fingerprintOfStep(pathway, step)),
      number: i + 1,
      step,
      cases: worked.filter(c => c.walks.includes(step.name)).map(c => c.number),
    })),
    deadlines: deadlines.map(d => ({ ...rule('deadline', d, fingerprintOfTerm(d)), rule: d })),
    options: own.map(([o, option]) => ({ ...rule('option', o, fingerprintOfOption(o, option)), option })),
    barriers: weakening.map(b => ({ ...rule('barrier', b, fingerprintOfBarrier(b)), rule: b })),
  }
  const all: readonly Rule[] = Object.values(sheet).flat()
  return {
    pathway: id,
    ...sheet,
    derived: [...read.derived].map(derivedIdOf),
    sources: [
      ...new Set([
        ...sourcesOf(pathway),
        ...deadlines.map(d => deadlineOf(d).source),
        ...[...read.derived].flatMap(d => d.source ?? []),
        ...(weakening.some(b => barriers[b].certainty === 'ILO') ? (['ilo-2021'] as const) : []),
      ]),
    ],
    cases: worked,
    openPoints: openPointsOf(id),
    gone: signed.filter(s => s.pathway === id && !all.some(r => keyOf(r) === keyOf(s))),
  }
}

/** All rules of several sheets, each once: a date or a barrier is one rule, on however many sheets it stands. */
export function allRules(sheets: readonly Sheet[]): readonly (Rule & Signed)[] {
  return [...new Map(sheets.flatMap(rulesOn).map(r => [keyOf(r), r])).values()]
}

/** Everything on a sheet that can be signed off. */
export const rulesOn = ({ steps, deadlines, options, barriers }: Sheet): readonly (Rule & Signed)[] => [
  ...steps,
  ...deadlines,
  ...options,
  ...barriers,
]
