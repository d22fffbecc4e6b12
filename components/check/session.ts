/** One conversation on a screen, as data and pure steps. Kept in memory alone. */

import { afterExplanation, isHeld } from '../../content/conversation.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { NextQuestion } from '../../machines/assessment/next.ts'
import type { Entries } from '../../machines/entries.ts'
import type { ToolId } from '../tool/tools.ts'
import { randomHex } from '../ui/random.ts'
import type { Rules } from './rules.ts'

export type Screen =
  | { readonly kind: 'question'; readonly layer: NextQuestion['layer'] | 'change'; readonly facts: readonly FactId[] }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'list' }
  | { readonly kind: 'tool'; readonly tool: ToolId }
/** Texts that come before anything else is asked. */
export type Notice = 'watched' | 'danger' | 'young' | 'held' | 'papers'

export interface Session {
  readonly answers: Answers
  /** Facts that were on a screen and left without an answer. */
  readonly skipped: ReadonlySet<FactId>
  readonly screen: Screen
  /** The screens before this one. */
  readonly before: readonly Screen[]
  readonly told: ReadonlySet<Notice>
  /** The card whose own questions are being asked, and that stands open on the list. */
  readonly opened: PathwayId | undefined
  /** The answers when the list was last left, so that it can say what has changed. */
  readonly listed: Answers | undefined
  /** The day of the list, where the person has chosen another one. */
  readonly day: string | undefined
  /** What was entered in the tools. */
  readonly entries: Entries
}

export const firstScreen: Screen = { kind: 'question', layer: 'opening', facts: ['watched', 'immediate_danger'] }
export const newSession = (): Session => ({
  answers: {},
  skipped: new Set(),
  screen: firstScreen,
  before: [],
  told: new Set(),
  opened: undefined,
  listed: undefined,
  day: undefined,
  entries: { salt: randomHex(16) },
})

/** What is given on one screen: an answer, or nothing for a fact that is skipped. */
export type Given = Answers

const show = (s: Session, screen: Screen): Session => ({
  ...s,
  screen,
  before: [...s.before, s.screen],
  listed: s.screen.kind === 'list' ? s.answers : s.listed,
})

/** Takes the answers of a screen and goes on. Answering "watched" with yes keeps nothing at all. */
export function answer(s: Session, facts: readonly FactId[], given: Given, rules: Rules, today: string): Session {
  if (given.watched === 'yes') return { ...newSession(), screen: { kind: 'notice', notice: 'watched' } }
  const kept = Object.fromEntries(Object.entries(s.answers).filter(([f]) => !facts.includes(f as FactId))) as Answers
  const answers = { ...kept, ...given }
  const skipped = new Set([...s.skipped].filter(f => !facts.includes(f)))
  for (const f of facts) if (!(f in answers)) skipped.add(f)
  const now = { ...s, answers, skipped, screen: asShown(s.screen, facts) }
  const notice = noticeAfter(now, facts)
  if (notice) return { ...show(now, { kind: 'notice', notice }), told: new Set([...now.told, notice]) }
  if (s.screen.kind !== 'question' || s.screen.layer !== 'change') return goOn(now, rules, today)
  const from = s.before.at(-1)
  return show(now, from?.kind === 'tool' ? from : { kind: 'list' })
}

/** A screen with the facts that it showed in the end: so it stands when the person comes back to it. */
const asShown = (screen: Screen, facts: readonly FactId[]): Screen =>
  screen.kind === 'question' && screen.facts.join() !== facts.join() ? { ...screen, facts } : screen

function noticeAfter({ answers, told }: Session, facts: readonly FactId[]): Notice | undefined {
  if (facts.includes('immediate_danger') && answers.immediate_danger === 'yes' && !told.has('danger')) return 'danger'
  if (facts.includes('under_18') && answers.under_18 === 'yes' && !told.has('young')) return 'young'
  return facts.includes('detained') && isHeld(answers) && !told.has('held') ? 'held' : undefined
}

/** The next screen: the list where the opening or an opened card has nothing more to ask. */
export function goOn(s: Session, rules: Rules, today: string): Session {
  const next = rules.next(s.answers, today, { seen: s.skipped, opened: s.opened })
  const opening = s.screen.kind === 'question' && s.screen.layer === 'opening'
  if (!next || (next.layer === 'gate' && (opening || s.screen.kind === 'notice'))) return show(s, { kind: 'list' })
  const papers = next.facts.some(f => afterExplanation.includes(f)) && !s.told.has('papers')
  if (papers) return { ...show(s, { kind: 'notice', notice: 'papers' }), told: new Set([...s.told, 'papers' as const]) }
  return show(s, { kind: 'question', layer: next.layer, facts: next.facts })
}

/** From the list to the next question: of the opened card, or of all. */
export const ask = (s: Session, rules: Rules, today: string, opened?: PathwayId): Session => {
  const next = rules.next(s.answers, today, { seen: s.skipped, opened })
  return next ? show({ ...s, opened }, { kind: 'question', layer: next.layer, facts: next.facts }) : s
}
export const toList = (s: Session): Session => (s.screen.kind === 'list' ? s : show(s, { kind: 'list' }))
export const openTool = (s: Session, tool: ToolId): Session => show(s, { kind: 'tool', tool })
export const change = (s: Session, fact: FactId): Session => show(s, { kind: 'question', layer: 'change', facts: [fact] })
/** Takes an answer back: as if it had never been given. */
export function takeBack(s: Session, fact: FactId): Session {
  const { [fact]: _, ...answers } = s.answers
  return { ...s, answers, skipped: new Set([...s.skipped].filter(f => f !== fact)), listed: s.answers }
}
/** The screen before; null: this is the first one. */
export function back(s: Session): Session | null {
  const screen = s.before.at(-1)
  return screen ? { ...s, screen, before: s.before.slice(0, -1), ...(s.screen.kind === 'list' ? {} : { opened: s.opened }) } : null
}
