import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wordsOf } from '../app/_server/words.ts'
import { ContactView } from '../components/contact/contact.tsx'
import { contactIds, contactOf, contactsFor, phoneFromAbroad, shownPhone } from '../content/directory.ts'
import { pathwayIds } from '../content/pathways.ts'

const words = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'content', 'messages', 'en', 'directory.json'), 'utf8'))

test('every contact says what it is for, its languages and what it passes on', () => {
  for (const id of contactIds) expect(Object.keys(words[id] ?? {}), id).toEqual(['for', 'languages', 'shares'])
})

test('a number is shown only where it was verified', () => {
  const number = '02 000 00 00'
  const contact = { ...contactOf('be_myria'), phone: { number, verified: false, seen: 'nowhere', on: '2026-11-24' } }
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

test('both directories of the briefs are here, each entry with its certainty and the day it was looked at', () => {
  // 29 rows of the Belgian table, the police of its first row, and the guardians that its residence section names; 31 rows of the Dutch one
  expect(contactIds.filter(id => id.startsWith('be_')).length).toBe(31)
  expect(contactIds.filter(id => id.startsWith('nl_')).length).toBe(31)
  for (const id of contactIds) {
    const { country, checked, certainty, phone } = contactOf(id)
    expect(id.slice(0, 2)).toBe(country)
    expect(checked, id).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(['seen', 'own knowledge', 'doubtful'], id).toContain(certainty)
    if (phone) expect([phone.verified, phone.seen !== '', /^20\d\d-\d\d-\d\d$/.test(phone.on)], id).toEqual([true, true, true])
  }
})

/** The numbers of the briefs that nobody may show: old ones, own knowledge, and a desk for something else. */
const notVerified = [
  '02 274 14 31',
  '02 212 30 00',
  '02 233 45 11',
  '02 226 64 00',
  '02 513 77 56',
  '02 542 72 24',
  '0800 13 500',
  '020 760 08 09',
  '088 368 03 68',
  '0800 8020',
  '0900 8020',
  '030 239 12 00',
].map(n => n.replace(/\D/g, ''))
test('no number that was not verified stands anywhere in the content', () => {
  const folder = join(import.meta.dirname, '..', 'content')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => /\.(ts|json)$/.test(f))) {
    const digits = readFileSync(join(folder, file), 'utf8').replace(/(?<=\d) (?=\d)/g, '')
    for (const number of notVerified) expect(digits.includes(number), `${file}: ${number}`).toBe(false)
  }
})

test('a number that nobody looked at for a year says so, and is shown all the same', () => {
  const shown = (today: string) =>
    renderToStaticMarkup(createElement(ContactView, { words: wordsOf('en'), language: 'en', contact: 'be_centres', today }))
  expect(shown('2027-11-23')).not.toContain('not checked since')
  expect(shown('2027-11-24')).toContain('This number was not checked since 24 November 2026.')
  expect(shown('2027-11-24')).toContain('tel:078055800')
  const site = renderToStaticMarkup(
    createElement(ContactView, { words: wordsOf('en'), language: 'en', contact: 'nl_fairwork', today: '2027-11-24' }),
  )
  expect(site).toContain('Not checked since 24 November 2026.')
})

test('a number is dialled with its country, but not one that only its own country reaches', () => {
  const abroad = Object.fromEntries(contactIds.map(id => [id, phoneFromAbroad(contactOf(id))]))
  expect(abroad).toMatchObject({ be_pag_asa: '+32 2 511 64 64', nl_comensha: '+31 33 448 11 86', nl_emergency: undefined })
  for (const id of contactIds) {
    const number = contactOf(id).phone?.number ?? ''
    if (/^(0800|0900|078|1)/.test(number)) expect(abroad[id], id).toBeUndefined()
    else if (number) expect(abroad[id]?.replace(/^\+3[12] /, '0'), id).toBe(number)
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
