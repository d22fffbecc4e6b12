/**
 * Words as they travel to a phone: texts alone, in an order that the rules themselves give, so that no id travels twice.
 * `base` is needed for every screen; `more` when a card is opened or a question is explained. The frame of the page comes with the page.
 */
import { barriers } from '../../content/barriers.ts'
import { deadlineIds } from '../../content/deadlines.ts'
import { type FactId, factIds, factOf, topics } from '../../content/facts/index.ts'
import { interactions } from '../../content/interactions.ts'
import { ruleDays } from '../../content/law.ts'
import { options } from '../../content/options.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import type { Messages } from './messages.ts'

export type Part = 'base' | 'more'
/** What stands around every screen: part of the page itself, loaded alone only when the language is changed. */
export const frame = ['shell', 'check', 'titles'] as const
/** Files whose keys travel with them, because nothing else names their ids; of the interface, what the frame leaves. */
export const keyedFiles = { base: ['interface'], more: ['interface', 'derived', 'directory', 'plan', 'events', 'nearest'] } as const
const wordFiles = ['facts', 'topics', 'pathways', 'reasons', 'options', 'barriers', 'deadlines', 'interactions', 'dated-rules'] as const
export const phoneFiles = [...wordFiles, ...keyedFiles.more] as const
/** What the tools say: loaded with them. The texts of the letters are one more file, in all languages. */
export const toolFiles: readonly string[] = ['tools', 'letters', 'checklist', 'terms', 'dates', 'wages', 'evidence', 'carry']

/** Of the words of the list, those that only an opened card says. */
export const saidInside = /^(trace|source|phone|safe|who_helps|how_long|in_the_way|helps|option|shares|languages|no_phone)/

const isOpening = (f: FactId) => typeof factOf(f).layer === 'number'

/** The ids of all texts of a part, in order. `needed`: the facts that some rule reads. */
export function phoneIds(part: Part, pathways: readonly PathwaySteps[], needed: ReadonlySet<FactId>): readonly string[] {
  const facts = factIds.filter(f => needed.has(f))
  const late = facts.filter(f => factOf(f).layer === 'card')
  if (part === 'more')
    return [
      ...facts.flatMap(f => ['how_to_find_out', 'who_sees', ...(isOpening(f) ? [] : ['help'])].map(key => `facts.${f}.${key}`)),
      ...late.flatMap(questionAndAnswers),
      ...Object.keys(topics).map(t => `topics.${t}.who_sees`),
      ...reasons(pathways, true),
      ...pathways.flatMap(({ id }) => ['how_long', 'safe.with_papers', 'safe.without_papers'].map(key => `pathways.${id}.${key}`)),
      ...deadlineIds.map(d => `deadlines.${d}.why`),
      ...Object.keys(ruleDays).map(r => `dated-rules.${r}.before`),
      ...pathways.flatMap(({ id }) => Object.keys(options[id] ?? {}).map(o => `options.${id}/${o}`)),
      ...Object.keys(interactions).map(i => `interactions.${i}`),
      ...Object.keys(barriers).flatMap(b => [`barriers.${b}.in_the_way`, `barriers.${b}.helps`]),
    ]
  return [
    ...facts.filter(f => !late.includes(f)).flatMap(questionAndAnswers),
    ...facts.filter(isOpening).map(f => `facts.${f}.help`),
    ...Object.keys(topics).flatMap(t => ['name', 'intro'].map(key => `topics.${t}.${key}`)),
    ...pathways.flatMap(({ id }) => ['name', 'get', 'first_step'].map(key => `pathways.${id}.${key}`)),
    ...reasons(pathways, false),
    ...deadlineIds.map(d => `deadlines.${d}.name`),
  ]
}

const questionAndAnswers = (f: FactId) => [
  `facts.${f}.question`,
  ...[...(factOf(f).answers ?? []), ...(factOf(f).never ? ['never'] : [])].map(a => `facts.${f}.values.${a}`),
]

/** A card that is not about the person is folded to its name: its reason comes when it is opened. */
const reasons = (pathways: readonly PathwaySteps[], folded: boolean) =>
  pathways.flatMap(({ id, steps }) =>
    steps.filter(s => s.status && (s.status === 'not-applicable') === folded).map(s => `reasons.${id}/${s.name}`),
  )

/** The text at an id; throws where there is none. */
export function textAt(messages: Messages, id: string): Messages[string] {
  let found: unknown = messages
  for (const key of id.split('.')) found = (found as Messages | undefined)?.[key]
  if (typeof found !== 'string' && !Array.isArray(found)) throw new Error(`No words for ${id}`)
  return found as Messages[string]
}

/** Puts texts back under their ids, into a tree that is nobody else's. */
export function unpacked(ids: readonly string[], texts: readonly unknown[], tree: Messages): Messages {
  ids.forEach((id, i) => {
    const keys = id.split('.')
    const last = keys.pop() as string
    let at = tree as { [key: string]: unknown }
    for (const key of keys) {
      at[key] ??= {}
      at = at[key] as { [key: string]: unknown }
    }
    at[last] = texts[i]
  })
  return tree
}
