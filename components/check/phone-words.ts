/**
 * Words as they travel to a phone: texts alone, in an order that the rules themselves give, so that no id travels twice.
 * `base` is needed for every screen; `more` when a card is opened or a question is explained.
 */
import { barriers } from '../../content/barriers.ts'
import { deadlineIds } from '../../content/deadlines.ts'
import { type FactId, factIds, factOf, topics } from '../../content/facts/index.ts'
import { options } from '../../content/options.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import type { Messages } from './messages.ts'

export type Part = 'base' | 'more'
/** Files whose keys travel with them, because nothing else names their ids. */
export const keyedFiles = { base: ['interface'], more: ['derived', 'directory'] } as const
const wordFiles = ['facts', 'topics', 'pathways', 'reasons', 'options', 'barriers', 'deadlines'] as const
export const phoneFiles = [...wordFiles, ...keyedFiles.base, ...keyedFiles.more] as const

/** The ids of all texts of a part, in order. `needed`: the facts that some rule reads. */
export function phoneIds(part: Part, pathways: readonly PathwaySteps[], needed: ReadonlySet<FactId>): readonly string[] {
  const facts = factIds.filter(f => needed.has(f))
  if (part === 'more')
    return [
      ...facts.map(f => `facts.${f}.how_to_find_out`),
      ...pathways.flatMap(({ id }) => Object.keys(options[id] ?? {}).map(o => `options.${id}/${o}`)),
      ...Object.keys(barriers).flatMap(b => [`barriers.${b}.in_the_way`, `barriers.${b}.helps`]),
    ]
  return [
    ...facts.flatMap(f => [
      ...['question', 'help', 'who_sees'].map(key => `facts.${f}.${key}`),
      ...[...(factOf(f).answers ?? []), ...(factOf(f).never ? ['never'] : [])].map(a => `facts.${f}.values.${a}`),
    ]),
    ...Object.keys(topics).flatMap(t => ['name', 'intro', 'who_sees'].map(key => `topics.${t}.${key}`)),
    ...pathways.flatMap(({ id }) => ['name', 'get', 'first_step', 'how_long', 'safe.with_papers', 'safe.without_papers'].map(key => `pathways.${id}.${key}`)),
    ...pathways.flatMap(({ id, steps }) => steps.filter(s => s.status).map(s => `reasons.${id}/${s.name}`)),
    ...deadlineIds.flatMap(d => [`deadlines.${d}.name`, `deadlines.${d}.why`]),
  ]
}

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
    for (const key of keys) at = (at[key] ??= {}) as { [key: string]: unknown }
    at[last] = texts[i]
  })
  return tree
}

/** Two trees of messages as one. */
export function merged(a: Messages, b: Messages): Messages {
  const all: { [key: string]: Messages[string] } = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const own = all[key]
    all[key] = isTree(own) && isTree(value) ? merged(own, value) : value
  }
  return all
}
const isTree = (x: unknown): x is Messages => typeof x === 'object' && x !== null && !Array.isArray(x)
