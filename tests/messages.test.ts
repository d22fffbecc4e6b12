/** Every id is worded in every language, no word hangs loose, and what is worded is valid. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { phoneFiles, phoneIds, textAt } from '../components/check/phone-words.ts'
import { barriers } from '../content/barriers.ts'
import { changeIds } from '../content/changes.ts'
import { datedRuleIds } from '../content/dated-rules.ts'
import { deadlineIds } from '../content/deadlines.ts'
import { derivedFacts, derivedIds } from '../content/derived-facts.ts'
import { directory } from '../content/directory.ts'
import { eventIds, whos } from '../content/events.ts'
import { factIds, factOf, topics } from '../content/facts/index.ts'
import { interactions } from '../content/interactions.ts'
import { languages } from '../content/languages.ts'
import { options } from '../content/options.ts'
import { pathwayIds } from '../content/pathways.ts'
import { matters } from '../content/plan.ts'
import { pseudoMessages } from '../content/pseudo.ts'
import { factsRead } from '../machines/assessment/reads.ts'
import { allSteps } from '../machines/index.ts'

interface Tree {
  readonly [key: string]: Tree | string
}
const folder = join(import.meta.dirname, '..', 'content', 'messages')
const filesOf = (language: string) => readdirSync(join(folder, language)).sort()
const read = (language: string, file: string): Tree => JSON.parse(readFileSync(join(folder, language, file), 'utf8'))
/** Every text with its id. */
const texts = (tree: Tree, at = ''): [id: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as [string, string]] : texts(value, `${at}${key}.`),
  )
const written = readdirSync(folder)
const english = Object.fromEntries(filesOf('en').map(f => [f.replace('.json', ''), read('en', f)]))

test('the languages that are written are those that are offered', () =>
  expect(written.sort()).toEqual(languages.filter(l => l !== 'en-XB').sort()))

describe('English has words for every id and none without one', () => {
  const ids: { readonly [file: string]: readonly string[] } = {
    facts: factIds,
    topics: Object.keys(topics),
    pathways: pathwayIds,
    reasons: allSteps.flatMap(p => p.steps.filter(s => s.status).map(s => `${p.id}/${s.name}`)),
    options: Object.entries(options).flatMap(([p, of]) => Object.keys(of).map(o => `${p}/${o}`)),
    barriers: Object.keys(barriers),
    deadlines: deadlineIds,
    directory: Object.keys(directory),
    interactions: Object.keys(interactions),
    events: [...eventIds, 'who'],
    'dated-rules': datedRuleIds,
    changes: ['page', ...changeIds],
  }
  test.each(Object.entries(ids))('%s', (file, wanted) => expect(Object.keys(english[file] as Tree).sort()).toEqual([...wanted].sort()))
  test('derived facts, and the answers of those that are not yes or no', () => {
    const { answers, ...rest } = english.derived as Tree
    expect(Object.keys(rest).sort()).toEqual([...derivedIds].sort())
    const asked = new Set<string>(allSteps.flatMap(p => p.steps.flatMap(s => s.asks ?? [])))
    const own = derivedIds.filter(
      d => asked.has(d) && derivedFacts[d].answers.some(a => a !== 'yes' && a !== 'no') && !d.endsWith('_stage'),
    )
    expect(Object.keys((answers ?? {}) as Tree)).toEqual(expect.arrayContaining(own))
  })
  test('what stands above a plan', () => expect(Object.keys((english.plan as Tree).matters as Tree)).toEqual(Object.keys(matters)))
  test('everyone who can bring something about', () =>
    expect(Object.keys((english.events as Tree).who as Tree).sort()).toEqual([...whos].sort()))
  test('every answer of every fact has its label', () => {
    for (const f of factIds) {
      const { answers = [], never } = factOf(f)
      expect(Object.keys(((english.facts as Tree)[f] as Tree).values as Tree), f).toEqual(
        expect.arrayContaining([...answers, ...(never ? ['never'] : [])]),
      )
    }
  })
  test('a phone finds every text that it is sent', () => {
    for (const part of ['base', 'more'] as const)
      for (const id of phoneIds(part, allSteps, factsRead(allSteps))) expect(() => textAt(english as never, id)).not.toThrow()
    expect(Object.keys(english)).toEqual(expect.arrayContaining([...phoneFiles]))
  })
})

describe.each(written)('%s', language => {
  test('has the same files with the same ids as English, and leaves none empty that English fills', () => {
    expect(filesOf(language)).toEqual(filesOf('en'))
    for (const file of filesOf('en')) {
      const own = texts(read(language, file))
      expect(own.map(([id]) => id).sort(), file).toEqual(
        texts(read('en', file))
          .map(([id]) => id)
          .sort(),
      )
      const filled = new Set(texts(read('en', file)).flatMap(([id, text]) => (text ? [id] : [])))
      expect(
        own.filter(([id, text]) => (text === '') === filled.has(id)).map(([id]) => id),
        file,
      ).toEqual([])
    }
  })

  test('is valid ICU with the same arguments as English', () => {
    for (const file of filesOf(language)) {
      const en = new Map(texts(read('en', file)))
      for (const [id, text] of texts(read(language, file)))
        expect(argumentsOf(text), `${file} ${id}`).toEqual(argumentsOf(en.get(id) ?? ''))
    }
  })

  test('keeps the telephone numbers of the English', () => {
    const numbers = (text: string) => (text.match(/\b\d[\d ]{5,}\d\b|\b112\b/g) ?? []).map(n => n.replace(/ /g, '')).sort()
    for (const file of filesOf(language)) {
      const en = new Map(texts(read('en', file)))
      for (const [id, text] of texts(read(language, file))) expect(numbers(text), `${file} ${id}`).toEqual(numbers(en.get(id) ?? ''))
    }
  })
})

test('what the desk puts otherwise is worded elsewhere too, with the same arguments', () => {
  for (const language of written) {
    const { instead, ...all } = read(language, 'desk.json')
    expect(Object.keys(all)).toContain('start')
    for (const [id, text] of texts(instead as Tree)) {
      const [file, ...rest] = id.split('.')
      const usual = texts(read(language, `${file}.json`)).find(([other]) => other === rest.join('.'))
      expect(usual, `${language} ${id}`).toBeDefined()
      expect(argumentsOf(text)).toEqual(argumentsOf(usual?.[1] as string))
      expect(text, `${language} ${id}`).not.toBe(usual?.[1])
    }
  }
})

test('no two deadlines share a name in a language: what both countries have is told apart by the country', () => {
  for (const language of written) {
    const names = Object.values(read(language, 'deadlines.json')).map(d => (d as Tree).name)
    expect(names.length, language).toBe(deadlineIds.length)
    expect(
      names.filter((name, at) => names.indexOf(name) !== at),
      language,
    ).toEqual([])
  }
})

test('Dutch says je, never u; a letter that is sent says u', () => {
  const polite = filesOf('nl')
    .filter(file => file !== 'letter-texts.json')
    .flatMap(file =>
      texts(read('nl', file))
        .filter(([, text]) => /\b(u|uw|uzelf)\b/i.test(text))
        .map(([id]) => `${file} ${id}`),
    )
  expect(polite).toEqual([])
})

/** The names of the places in a message, sorted; throws where it is not valid. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>()
  const walk = (parts: ReturnType<typeof parse>) => {
    for (const part of parts) {
      if ('value' in part && part.type !== 0) names.add(part.value)
      if ('options' in part) for (const option of Object.values(part.options)) walk(option.value)
    }
  }
  walk(parse(text))
  return [...names].sort()
}

test('the pseudo-language keeps every place in a message', () => {
  const made = pseudoMessages(english)
  for (const [file, tree] of Object.entries(made))
    for (const [id, text] of texts(tree as Tree))
      expect(argumentsOf(text), id).toEqual(argumentsOf(new Map(texts(english[file] as Tree)).get(id) ?? ''))
})

test('questions have at most 15 words, and so has every sentence of their explanations, of a plan and of events', () => {
  const long = [english.facts, english.interactions, english.plan?.matters, english.events, english.nearest]
    .flatMap(file => texts(file as Tree))
    .flatMap(([id, text]) =>
      text
        .split(/(?<=[.?!:])\s+/)
        .filter(s => s.split(/\s+/).length > 15)
        .map(s => `${id}: ${s}`),
    )
  expect(long).toEqual([])
})

test('nobody is told to go and look, ask around, fetch a paper or telephone the police to find something out', () => {
  const risky = /\b(colleagues?|go (back|there)|fetch|ask (around|them|the boss)|call the police|ask the police)\b/i
  const said = factIds.flatMap(f =>
    String(((english.facts as Tree)[f] as Tree).how_to_find_out)
      .split(/(?<=[.?!])\s+/)
      .filter(s => risky.test(s) && !/\b(not|never)\b/i.test(s))
      .map(s => `${f}: ${s}`),
  )
  expect(said).toEqual([])
})
