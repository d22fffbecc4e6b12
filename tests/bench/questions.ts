/**
 * How good the questions are: on random people and on the six of the casework walk, how many screens until nothing is left to ask, what is
 * still open then, and how near the core comes to the smallest set of questions that would have said as much, known with hindsight.
 */
import type { Answers, FactId } from '../../content/facts/index.ts'
import { personOn } from '../../machines/assessment/assess.ts'
import { carefulReason } from '../../machines/assessment/careful.ts'
import { evaluate, type Result } from '../../machines/assessment/evaluate.ts'
import { answersToTry, coreFacts, nextQuestion, openCards } from '../../machines/assessment/next.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { allSteps } from '../../machines/index.ts'
import { six } from '../six.ts'
import { Chance, type Someone, someone } from '../someone.ts'

const tries = 60
/** As many of its missing facts an opened card names. */
const named = 2

interface Talk {
  readonly screens: number
  /** Cards that are shown, and still open, when nothing is left to ask. */
  readonly open: number
  readonly core: number
  /** The smallest set of core questions found after which every opened card says the same. */
  readonly smallest: number
  /** The smallest after which the outcomes are the same, whatever else the cards say. */
  readonly fewest: number
  /** Core questions when they are asked in the order of the facts, each only if it is missing on a card that is shown and open. */
  readonly inOrder: number
  /** Core questions of which no two answers differ in any outcome, not even with one more question. */
  readonly idle: number
}

/** What every card says once it is opened: outcome or those still possible, reason or the most careful one, dates, what it depends on. */
const opened = (answers: Answers, today: string): string =>
  each(answers, today, (p, r) => `${r.possible} ${carefulReason(p, r)} ${r.dates} ${r.missing.slice(0, named)}`)
/** The outcomes alone. */
const outcomes = (answers: Answers, today: string): string => each(answers, today, (_, r) => `${r.possible}`)
function each(answers: Answers, today: string, says: (p: PathwaySteps, r: Result) => string): string {
  const known = personOn(answers, today)
  return allSteps.map(p => says(p, evaluate(p, known))).join(';')
}

function differs(fact: FactId, before: Answers, today: string): boolean {
  const tried = answersToTry(fact, personOn(before, today).today).map(a => outcomes({ ...before, [fact]: a }, today))
  return new Set(tried).size > 1
}
const idle = (fact: FactId, before: Answers, today: string): boolean =>
  !differs(fact, before, today) &&
  !answersToTry(fact, personOn(before, today).today).some(a => {
    const then: Answers = { ...before, [fact]: a }
    return coreFacts(allSteps, then, personOn(then, today)).some(f => differs(f, then, today))
  })

/** Talks with someone to the end, and looks back. What does not apply to them they do not know. */
function talk({ answers: told, today }: Someone, chance: Chance): Talk {
  const all = personOn(told, today)
  const says = (f: FactId) => {
    const value = all.value(f)
    return value === undefined || value === 'set aside' ? 'unknown' : value
  }
  const saying = (answers: Answers, facts: readonly FactId[]): Answers => ({
    ...answers,
    ...Object.fromEntries(facts.map(f => [f, says(f)])),
  })
  let answers: Answers = {}
  let start: Answers = {}
  let screens = 0
  let idles = 0
  const core: FactId[] = []
  for (;;) {
    const next = nextQuestion(allSteps, answers, today)
    if (!next) break
    screens++
    if (next.layer === 'core') {
      core.push(...next.facts)
      if (idle(next.facts[0] as FactId, answers, today)) idles++
    } else start = saying(start, next.facts)
    answers = saying(answers, next.facts)
  }
  /** Leaves questions out, one by one in a random order, as long as nothing is lost by it; the best of many tries. */
  const leastFor = (says: (answers: Answers, today: string) => string) => {
    const goal = says(answers, today)
    const sizes = Array.from({ length: tries }, () => {
      let left = chance.shuffled(core)
      for (const f of [...left]) {
        const less = left.filter(other => other !== f)
        if (says(saying(start, less), today) === goal) left = less
      }
      return left.length
    })
    return Math.min(...sizes)
  }
  let ordered = start
  let inOrder = 0
  for (;;) {
    const next = coreFacts(allSteps, ordered, personOn(ordered, today))[0]
    if (next === undefined) break
    ordered = saying(ordered, [next])
    inOrder++
  }
  return {
    screens,
    open: openCards(allSteps, personOn(answers, today)).length,
    core: core.length,
    smallest: leastFor(opened),
    fewest: leastFor(outcomes),
    inOrder,
    idle: idles,
  }
}

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] as number
const total = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0)

export interface Quality {
  readonly people: number
  readonly screens: number
  readonly open: number
  readonly core: number
  /** All core questions of all people, as a multiple of the smallest and of the fewest. */
  readonly overSmallest: number
  readonly overFewest: number
  /** How many people were asked more than in fixed order. */
  readonly moreThanInOrder: number
  readonly inOrder: number
  readonly idle: number
}
/** Medians, and totals as ratios. */
export function quality(talks: readonly Talk[]): Quality {
  const of = (what: keyof Talk) => talks.map(t => t[what])
  return {
    people: talks.length,
    screens: median(of('screens')),
    open: median(of('open')),
    core: median(of('core')),
    overSmallest: total(of('core')) / total(of('smallest')),
    overFewest: total(of('core')) / total(of('fewest')),
    moreThanInOrder: talks.filter(t => t.core > t.inOrder).length,
    inOrder: median(of('inOrder')),
    idle: total(of('idle')),
  }
}

/** Talks with so many random people. */
export function randomTalks(count: number): readonly Talk[] {
  const chance = new Chance('bench people')
  const shuffle = new Chance('bench orders')
  return Array.from({ length: count }, () => talk(someone(chance), shuffle))
}
/** Talks with the six, by name. */
export function sixTalks(): readonly (readonly [name: string, talk: Talk])[] {
  const shuffle = new Chance('bench six')
  return Object.entries(six).map(([name, answers]) => [name, talk({ today: '2026-11-24', answers }, shuffle)])
}
