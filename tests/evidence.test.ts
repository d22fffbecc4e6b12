/** What proof counts: as the briefs name it, worded in every language, and never by a way that is not safe. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { barriers } from '../content/barriers.ts'
import { evidence, type Holder, proofBarriers, proofIds, proofOf, told } from '../content/evidence.ts'
import { type FactId, factOf } from '../content/facts/index.ts'
import { pathwayIds } from '../content/pathways.ts'

interface Words {
  readonly [key: string]: string
}
interface Texts {
  readonly proofs: { readonly [id: string]: { readonly name: string; readonly how: string } }
  readonly notes: Words
  readonly holders: Words
  readonly strength: Words
}
const folder = join(import.meta.dirname, '..', 'content', 'messages')
const texts = Object.fromEntries(
  readdirSync(folder).map(l => [l, JSON.parse(readFileSync(join(folder, l, 'evidence.json'), 'utf8')) as Texts]),
)
const entries = pathwayIds.flatMap(id => (evidence[id] ? [[id, evidence[id]] as const] : []))

test('every way but the lists of helpers says what counts', () =>
  expect(pathwayIds.filter(id => !evidence[id])).toEqual(['be-directory', 'nl-directory']))
test('every kind of proof counts somewhere, and every answer that tells of it exists', () => {
  for (const id of proofIds) {
    expect(
      entries.some(([, { counts }]) => id in counts),
      id,
    ).toBe(true)
    for (const [fact, answers] of Object.entries(proofOf(id).has ?? {}))
      expect(factOf(fact as FactId).answers, `${id} ${fact}`).toEqual(expect.arrayContaining([...answers]))
  }
})
test('every answer about proof tells of a kind of proof', () => {
  for (const fact of ['proofs', 'objective_sources'] as const)
    for (const answer of factOf(fact).answers ?? [])
      if (answer !== 'none') expect(proofIds.filter(id => told(id, { [fact]: [answer] })).length, answer).toBe(1)
})
test.each<[string, Parameters<typeof told>[1], boolean | undefined]>([
  ['a list of hours that was told', { proofs: ['photos', 'hours_list'] }, true],
  ['other proof that was told', { proofs: ['photos'] }, false],
  ['nothing yet', { proofs: ['none'] }, false],
  ['not asked', {}, undefined],
  ['not known', { proofs: 'unknown' }, undefined],
])('the list of hours: %s', (_, answers, wanted) => expect(told('hours_list', answers)).toBe(wanted))

/** As the briefs say it, line by line. */
describe('what the briefs name', () => {
  test('the Dutch fund: one source besides the person; a doctor or witnesses alone are not enough', () => {
    const counts = evidence['nl-violent-crime-fund']?.counts ?? {}
    expect(
      Object.entries(counts)
        .flatMap(([id, s]) => (s === 'not_alone' ? [id] : []))
        .sort(),
    ).toEqual(['medical', 'witnesses'])
    expect(counts).toMatchObject({
      police_report: 'decides',
      inspection_report: 'decides',
      centre_report: 'decides',
      early_statements: 'decides',
    })
  })
  test('reports of inspectors decide cases on being recognised and on pay, in both countries', () => {
    for (const id of ['be-identification', 'nl-identification', 'be-labour-court-wages', 'nl-civil-wages', 'be-civil-party'] as const)
      expect(evidence[id]?.counts.inspection_report, id).toBe('decides')
  })
  test('knowing the site and the co-workers convinced a Belgian court', () =>
    expect(evidence['be-labour-court-wages']?.counts.site_knowledge).toBe('decides'))
  test.each(['be-safe-reporting', 'nl-safe-reporting'] as const)('%s: nothing at first contact', id =>
    expect(evidence[id]).toMatchObject({ counts: {}, note: true }),
  )
  test('the closure fund: an accepted claim or a judgment, the C4, identity, a calculation', () =>
    expect(evidence['be-insolvency-ffe']?.counts).toMatchObject({
      claim_accepted: 'decides',
      judgment: 'decides',
      dismissal_letter: 'asked',
      identity: 'asked',
      calculation: 'asked',
    }))
})

test('barriers about proof are barriers', () => expect(Object.keys(barriers)).toEqual(expect.arrayContaining([...proofBarriers])))

describe.each(Object.entries(texts))('%s', (language, { proofs, notes, holders, strength }) => {
  test('has words for all of it and none besides', () => {
    expect(Object.keys(proofs).sort()).toEqual([...proofIds].sort())
    expect(Object.keys(notes).sort()).toEqual(entries.flatMap(([id, { note }]) => (note ? [id] : [])).sort())
    expect(Object.keys(holders).sort()).toEqual([...new Set(proofIds.flatMap<Holder>(id => proofOf(id).holders))].sort())
    expect(Object.keys(strength).sort()).toEqual([...new Set(entries.flatMap(([, { counts }]) => Object.values(counts)))].sort())
  })
  test('sentences are short', () => {
    const most = language === 'en' ? 15 : 20
    const long = Object.entries(proofs)
      .flatMap(([id, { name, how }]) => [name, how].map(text => [id, text] as const))
      .flatMap(([id, text]) =>
        text
          .split(/(?<=[.?!:])\s+/)
          .filter(s => s.split(/\s+/).length > most)
          .map(s => `${id}: ${s}`),
      )
    expect(long).toEqual([])
  })
})

test('nobody is told to go and look, to fetch a paper, to ask co-workers, or to go to the police or the boss', () => {
  const risky = /\b(go|fetch|ask (them|the boss|the police|co-?workers|colleagues)|call|visit|look (for|around))\b|police|boss/i
  const allowed = /\b(not|never|no)\b|your lawyer|lawyer or|a lawyer/i
  const said = Object.entries(texts.en?.proofs ?? {}).flatMap(([id, { how }]) =>
    how
      .split(/(?<=[.?!])\s+/)
      .filter(s => risky.test(s) && !allowed.test(s))
      .map(s => `${id}: ${s}`),
  )
  expect(said).toEqual(['identity: Does the boss have it?'])
})
