/** The next question (facts.md 1.4): a short humane opening in fixed order, the gate, then what settles most, then what an opened card needs. */
import { barriers } from '../../content/barriers.ts'
import { plus, write } from '../../content/calendar/days.ts'
import type { Condition } from '../../content/conditions.ts'
import { coreFirst, gate, onlyInForms, openingScreens } from '../../content/conversation.ts'
import { type Answer, type Answers, type FactId, factIds, factOf, topics } from '../../content/facts/index.ts'
import { impliedByGate } from '../../content/implied.ts'
import { options } from '../../content/options.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { monthsByCountry } from '../../content/plan.ts'
import { deadlineResult, personOn } from './assess.ts'
import { evaluate } from './evaluate.ts'
import { foldOf } from './fold.ts'
import { type Person, person } from './person.ts'
import type { PathwaySteps } from './steps.ts'

export interface NextQuestion {
  readonly layer: 'opening' | 'gate' | 'core' | 'card'
  /** Asked together on one screen; outside the opening always one. */
  readonly facts: readonly FactId[]
}
export interface Asking {
  /** Facts that were on a screen already and left without an answer: not asked again at once. */
  readonly seen?: ReadonlySet<FactId>
  /** The card that the person has opened: its options, dates and barriers count too. */
  readonly opened?: PathwayId | undefined
}

/** The next screen, or null: nothing that is left can change what is shown. @param today `YYYY-MM-DD` */
export function nextQuestion(
  pathways: readonly PathwaySteps[],
  answers: Answers,
  today: string,
  { seen, opened }: Asking = {},
): NextQuestion | null {
  const known = personOn(answers, today)
  const may = (f: FactId) => !(f in answers) && !seen?.has(f) && !known.follows(f) && known.asked(f) === true
  const opening = openingFacts(known, may)
  if (opening) return { layer: 'opening', facts: opening }
  if (opened) {
    const wanted = cardFacts(pathways, opened, known).find(f => may(f) && behindGate(f, known))
    return wanted ? { layer: 'card', facts: [wanted] } : null
  }
  if (may(gate)) return { layer: 'gate', facts: [gate] }
  const core = settlesMost(pathways, answers, known, may)
  return core ? { layer: 'core', facts: [core] } : null
}

/** Facts of an opening screen that can be shown together now: those that apply given what is known. */
function openingFacts(known: Person, may: (f: FactId) => boolean): readonly FactId[] | undefined {
  for (const screen of openingScreens) {
    const facts = screen.filter(f => may(f) && (f !== 'employer_kind' || known.value('sector') === 'home_work'))
    if (facts.length > 0) return facts
  }
  return undefined
}

/** While nobody has said whether a case or procedure exists, what lies behind that question is left to helpers. */
const behindGate = (f: FactId, known: Person): boolean => !(f in impliedByGate) || known.value(gate) !== undefined

const order = [...coreFirst, ...factIds.filter(f => !coreFirst.includes(f))]
const topicOf = new Map(Object.entries(topics).flatMap(([topic, facts]) => Object.keys(facts).map(f => [f as FactId, topic] as const)))

/** The cards whose outcome is open and not folded, with the facts that each still misses. */
export function openCards(
  pathways: readonly PathwaySteps[],
  known: Person,
): readonly { readonly pathway: PathwaySteps; readonly missing: ReadonlySet<FactId>; readonly possible: string }[] {
  return pathways.flatMap(pathway => {
    const result = evaluate(pathway, known)
    if (result.outcome !== 'open') return []
    const folded = foldOf(pathway.id, result, known) // most are not: their dates need no reckoning
    if (
      folded &&
      foldOf(
        pathway.id,
        result,
        known,
        result.dates.map(id => deadlineResult(id, known)),
      )
    )
      return []
    return [{ pathway, missing: new Set(result.missing), possible: result.possible.join() }]
  })
}

/** Core questions that may still be asked, an upper bound: answers settle several at once. */
export function coreFacts(
  pathways: readonly PathwaySteps[],
  answers: Answers,
  known: Person,
  seen?: ReadonlySet<FactId>,
): readonly FactId[] {
  const missing = new Set(openCards(pathways, known).flatMap(c => [...c.missing]))
  return order.filter(
    f =>
      missing.has(f) &&
      isCore(f) &&
      !(f in answers) &&
      !seen?.has(f) &&
      !known.follows(f) &&
      known.asked(f) === true &&
      behindGate(f, known),
  )
}
const isCore = (f: FactId) => factOf(f).layer === 'core' && !onlyInForms.includes(f)

/** Topic by topic, the question that settles most open cards on average; one that can change none is never asked. */
function settlesMost(pathways: readonly PathwaySteps[], answers: Answers, known: Person, may: (f: FactId) => boolean): FactId | undefined {
  const cards = openCards(pathways, known)
  const wanted = order.filter(f => isCore(f) && behindGate(f, known) && cards.some(c => c.missing.has(f)) && may(f))
  let best: { fact: FactId; settled: number } | undefined
  for (const [i, fact] of wanted.entries()) {
    const settled = average(cards, fact, answers, known.today)
    if (settled !== undefined && (!best || settled > best.settled)) best = { fact, settled }
    const next = wanted[i + 1]
    if (best && (next === undefined || coreFirst.includes(best.fact) || topicOf.get(next) !== topicOf.get(fact))) return best.fact
  }
  return undefined
}

/** How many open cards an answer settles on average; undefined if no two answers differ on any of them, in outcome or in reason. */
function average(cards: ReturnType<typeof openCards>, fact: FactId, answers: Answers, today: number): number | undefined {
  const touched = cards.filter(c => c.missing.has(fact))
  const tries = answersToTry(fact, today)
  const seen = new Set<string>()
  let settled = 0
  for (const answer of tries) {
    const then = person({ ...answers, [fact]: answer }, today)
    const results = touched.map(c => evaluate(c.pathway, then))
    settled += results.filter(r => r.outcome !== 'open').length
    seen.add(results.map(r => r.reasons.join()).join(';'))
  }
  return seen.size > 1 ? settled / tries.length : undefined
}

/** Answers that stand for all others: each listed one, and dates and sums on both sides of the usual limits. */
export function answersToTry(fact: FactId, today: number): readonly Answer<FactId>[] {
  const f = factOf(fact)
  if (f.kind === 'many') return (f.answers ?? []).map(a => [a]) as unknown as Answer<FactId>[]
  if (f.kind === 'number') return [0, 3, 6, 10, 14, 20, 60] as unknown as Answer<FactId>[]
  if (f.kind === 'date') {
    const ago = [0, 1, 6, 11, 18, 37, 61, 121, 240].map(months => write(plus(today, -months, 'months').end))
    return (f.never ? [...ago, 'never'] : ago) as unknown as Answer<FactId>[]
  }
  return f.answers as unknown as Answer<FactId>[]
}

/** What an opened card still needs, in the order of the conversation: outcome first, then its options, dates and barriers. */
export function cardFacts(pathways: readonly PathwaySteps[], id: PathwayId, known: Person): readonly FactId[] {
  const pathway = pathways.find(p => p.id === id)
  if (!pathway) return []
  const { missing, dates, outcome } = evaluate(pathway, known)
  if (outcome === 'not-applicable') return []
  const conditions: Condition[] = [
    ...Object.values(options[id] ?? {}).map(o => o.when),
    ...Object.values(barriers)
      .filter(b => (b.pathways as readonly PathwayId[]).includes(id))
      .map(b => b.when),
  ]
  const wanted = new Set([
    ...missing,
    ...dates.filter(d => known.dates(d).shown === null).flatMap(d => known.missing(d)),
    ...conditions.flatMap(c => known.missing(c)),
    ...(monthsByCountry.pathways.includes(id) ? monthsByCountry.facts.filter(f => known.value(f) === undefined) : []),
  ])
  return [...missing, ...factIds.filter(f => wanted.has(f) && !missing.includes(f))].filter(f => !onlyInForms.includes(f))
}

/** The next fact alone, as programs ask for it. */
export function nextFact(pathways: readonly PathwaySteps[], answers: Answers, today: string): FactId | null {
  return nextQuestion(pathways, answers, today)?.facts[0] ?? null
}
