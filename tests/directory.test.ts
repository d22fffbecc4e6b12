import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contactIds, contactOf, contactsFor, shownPhone } from '../content/directory.ts'
import { pathwayIds } from '../content/pathways.ts'

const words = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'content', 'messages', 'en', 'directory.json'), 'utf8'))

test('every contact says what it is for, its languages and what it passes on', () => {
  for (const id of contactIds) expect(Object.keys(words[id] ?? {}), id).toEqual(['for', 'languages', 'shares'])
})

test('a number is shown only where it was verified', () => {
  const number = '02 000 00 00'
  const contact = { ...contactOf('be_myria'), phone: { number, verified: false, seen: 'nowhere' } }
  expect(shownPhone(contact)).toBeUndefined()
  expect(shownPhone({ ...contact, phone: { ...contact.phone, verified: true } })).toBe(number)
})

test('every pathway names somebody of its own country, and nobody who is unsafe to call alone', () => {
  for (const pathway of pathwayIds) {
    const named = contactsFor(pathway).map(contactOf)
    expect(named.length, pathway).toBeGreaterThan(1)
    expect(
      named.filter(c => c.forHelpers || c.country !== pathway.slice(0, 2)),
      pathway,
    ).toEqual([])
  }
})

test('every telephone number in the words is a verified one of the directory', () => {
  const verified = new Set(['112', ...contactIds.flatMap(id => shownPhone(contactOf(id)) ?? [])].map(n => n.replace(/\D/g, '')))
  const folder = join(import.meta.dirname, '..', 'content', 'messages', 'en')
  for (const file of readdirSync(folder)) {
    const numbers = readFileSync(join(folder, file), 'utf8').match(/\b0\d[\d ]{6,}\d\b|\b112\b/g) ?? []
    for (const number of numbers) expect(verified, `${file}: ${number}`).toContain(number.replace(/\D/g, ''))
  }
})
