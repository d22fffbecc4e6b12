import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allSteps } from '../../machines/index.ts'
import { firstSentence, linesOf } from './lines.ts'
import { questionsOf } from './questions.ts'

const folder = join(import.meta.dirname, '..', '..', 'content', 'messages', 'en')
const files = Object.fromEntries(readdirSync(folder).map(f => [f.replace('.json', ''), JSON.parse(readFileSync(join(folder, f), 'utf8'))]))
const words = (id: string) => {
  const found = id.split('.').reduce((tree, key) => tree?.[key], files)
  if (typeof found !== 'string') throw new Error(`no words for ${id}`)
  return found
}

describe.each(allSteps.map(p => [p.id, p] as const))('%s', (_, pathway) => {
  const questions = questionsOf(words, pathway)

  test('every step is asked or ends somewhere, in words', () => {
    const ends = pathway.steps.filter(s => s.status).map(s => words(`reasons.${pathway.id}/${s.name}`))
    const shown = questions.flatMap(q => q.ways.flatMap(w => (w.end ? [w.end.reason] : [])))
    expect(new Set(shown)).toEqual(new Set(ends))
    expect(questions.length).toBe(pathway.steps.filter(s => s.asks).length)
  })

  test('ways lead to a later question that knows where it comes from, and no two answers of a question read the same', () => {
    for (const q of questions) {
      for (const { goTo } of q.ways) if (goTo) expect(goTo > q.number && questions[goTo - 1]?.from.includes(q.number)).toBe(true)
      expect(new Set(q.ways.map(w => w.answer)).size).toBe(q.ways.length)
      expect(q.number === 1 || q.from.length > 0).toBe(true)
    }
  })
})

test('lines keep every word and break a word that is too long', () => {
  expect(linesOf('one two three', 50, 15).join(' ')).toBe('one two three')
  const broken = linesOf('~'.repeat(50), 100, 15)
  expect(broken.length).toBeGreaterThan(1)
  expect(broken.join('')).toBe('~'.repeat(50))
})

test('a first sentence that says too little takes the next one along', () => {
  expect(firstSentence('Open. You may ask for an intake now. Call first.', 'en')).toBe('Open. You may ask for an intake now.')
  expect(firstSentence('There is no criminal case yet. Other ways exist.', 'en')).toBe('There is no criminal case yet.')
})
