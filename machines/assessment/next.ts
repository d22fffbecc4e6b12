/** The next question (facts.md 1.4): a short humane opening in fixed order, the gate, then what settles most, then what an opened card needs. */
import { barriers } from '../../content/barriers.ts'
import { plus, write } from '../../content/calendar/days.ts'
import type { Condition } from '../../content/conditions.ts'
import { coreFirst, gate, onlyInForms, openingScreens } from '../../content/conversation.ts'
import { type Answer, type Answers, type FactId, factIds, factOf } from '../../content/facts/index.ts'
import { impliedByGate } from '../../content/implied.ts'
import { options } from '../../content/options.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { monthsByCountry } from '../../content/plan.ts'
import { deadlineResult, personOn } from './assess.ts'
import { evaluate, look } from './evaluate.ts'
import { foldOf } from './fold.ts'
import type { Person } from './person.ts'
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
  const core = settlesMost(pathways, known, may)
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

export interface OpenCard {
  readonly pathway: PathwaySteps
  /** The facts that it still misses. */
  readonly missing: ReadonlySet<FactId>
}
/** The cards whose outcome is open and not folded. */
export function openCards(pathways: readonly PathwaySteps[], known: Person): readonly OpenCard[] {
  return pathways.flatMap(pathway => {
    if (look(pathway, known).outcome !== 'open') return []
    const result = evaluate(pathway, known)
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
    return [{ pathway, missing: new Set(result.missing) }]
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

/** The question that changes and settles most on average, with where it happened and what is needed first; then one that matters only with another. */
function settlesMost(pathways: readonly PathwaySteps[], known: Person, may: (f: FactId) => boolean): FactId | undefined {
  const cards = openCards(pathways, known)
  const wanted = order.filter(f => isCore(f) && behindGate(f, known) && cards.some(c => c.missing.has(f)) && may(f))
  let best: { readonly fact: FactId; readonly counts: number } | undefined
  for (const fact of wanted) {
    const counts = worth(cards, fact, known)
    if (counts > (best?.counts ?? 0)) best = { fact, counts }
    if (best && coreFirst.includes(fact)) return best.fact
  }
  return best?.fact ?? onlyTogether(cards, wanted, known, may)
}

/** The first of two questions of which neither changes anything alone. */
function onlyTogether(
  cards: readonly OpenCard[],
  wanted: readonly FactId[],
  known: Person,
  may: (f: FactId) => boolean,
): FactId | undefined {
  return wanted.find((fact, i) =>
    cards.some(card => {
      if (!card.missing.has(fact)) return false
      const others = wanted.slice(i + 1).filter(f => card.missing.has(f))
      return tried(fact, [card], known).some(([answer]) =>
        known.supposing(fact, answer, () => others.some(f => may(f) && matters(card, f, known))),
      )
    }),
  )
}
/** Whether two answers differ on a card. */
function matters(card: OpenCard, fact: FactId, known: Person): boolean {
  let said: string | undefined
  return tried(fact, [card], known).some(([answer]) => {
    const { says } = known.supposing(fact, answer, () => comesTo(card.pathway, known))
    if (said !== undefined && said !== says) return true
    said = says
    return false
  })
}
/** Answers to try, those that lead the same way on these cards once, with how many they are. */
const tried = (fact: FactId, cards: readonly OpenCard[], known: Person) =>
  known.kinds(
    fact,
    answersToTry(fact, known.today),
    cards.flatMap(c => c.pathway.steps.flatMap(s => (s.asks === fact ? (s.ways ?? []).map(w => w.answers ?? []) : []))),
  )

/** What a card comes to: the reason where it ends, or the outcomes still possible. */
function comesTo(pathway: PathwaySteps, known: Person): { readonly says: string; readonly settled: boolean } {
  const { ends, outcome, possible } = look(pathway, known)
  return outcome === 'open' ? { says: `${possible}`, settled: false } : { says: ends.at(-1)?.name ?? '', settled: true }
}

const readers = new WeakMap<PathwaySteps, Map<FactId, boolean>>()
/** Whether a fact can matter to a pathway at all. */
function reads(pathway: PathwaySteps, fact: FactId, known: Person): boolean {
  const facts = readers.get(pathway) ?? new Map<FactId, boolean>()
  readers.set(pathway, facts)
  let found = facts.get(fact)
  if (found === undefined) {
    found = pathway.steps.some(s => s.asks && known.rests(s.asks, fact))
    facts.set(fact, found)
  }
  return found
}

/** What it counts, besides, that an answer changes anything at all: a question of which most answers change nothing is put off. */
const surely = 2

/** How many of these open cards an answer changes and settles on average; 0 if no two answers differ on any of them. */
function worth(cards: readonly OpenCard[], fact: FactId, known: Person): number {
  const touched = cards.filter(c => reads(c.pathway, fact, known))
  const now = touched.map(c => comesTo(c.pathway, known).says)
  const tries = tried(fact, touched, known)
  const seen = new Set<string>()
  let counts = 0
  let count = 0
  for (const [answer, alike] of tries) {
    const then = known.supposing(fact, answer, () => touched.map(c => comesTo(c.pathway, known)))
    const changed = then.filter((t, i) => t.says !== now[i]).length
    counts += alike * (changed + then.filter(t => t.settled).length + (changed > 0 ? surely : 0))
    count += alike
    seen.add(then.map(t => t.says).join())
  }
  return seen.size > 1 ? counts / count : 0
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
