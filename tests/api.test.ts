/** The API takes and gives what the command does, and its document describes real answers. */
import { describe, expect, test } from 'vitest'
import { POST } from '../app/api/v1/assess/route.ts'
import { POST as nearestPOST } from '../app/api/v1/nearest/route.ts'
import { GET as readPathway } from '../app/api/v1/pathways/[id]/route.ts'
import { GET as readList } from '../app/api/v1/pathways/route.ts'
import { GET as readProofs } from '../app/api/v1/proofs/route.ts'
import { POST as whatIfPOST } from '../app/api/v1/what-if/route.ts'
import { answerTo, nearestTo, whatIfFor } from '../machines/answer.ts'
import { answeredSchema, nearestSchema, notAnsweredSchema, openApi, whatIfSchema } from '../machines/api.ts'
import { cases, casesToday } from '../machines/cases.ts'
import { allSteps } from '../machines/index.ts'
import { listSchema, proofsSchema, rulesSchema } from '../machines/sheet/shapes.ts'

const send = (body: BodyInit, type = 'application/json') =>
  POST(new Request('http://localhost/api/v1/assess', { method: 'POST', body, headers: { 'content-type': type } }))
const ann = { id: 'a', today: '2026-11-24', facts: { work_countries: ['be'] } }

describe('POST /api/v1/assess', () => {
  test('answers one person like the command, and keeps nothing', async () => {
    const response = await send(JSON.stringify(ann))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(await response.json()).toEqual(answerTo(ann, 1))
  })
  test('answers several in order, with errors in their place', async () => {
    const response = await send(JSON.stringify([ann, { ...ann, id: 'b', facts: { work_end: '2026-02-30' } }, 7]))
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject([
      { id: 'a', results: {} },
      { id: 'b', error: { code: 'bad_answer', path: 'facts.work_end' } },
      { id: null, line: 3, error: { code: 'not_an_object' } },
    ])
  })
  test.each([
    ['one bad person', () => send(JSON.stringify({ ...ann, facts: { nobody: 1 } })), 400, 'unknown_fact'],
    ['no JSON', () => send('{'), 400, 'not_json'],
    ['another type', () => send('a=b', 'application/x-www-form-urlencoded'), 415, 'not_json'],
    ['more than 256 KiB', () => send(JSON.stringify({ ...ann, id: 'x'.repeat(256 * 1024) })), 413, 'too_large'],
  ])('refuses %s with a sentence', async (_, go, status, code) => {
    const response = await go()
    expect(response.status).toBe(status)
    expect(notAnsweredSchema.parse(await response.json()).error).toMatchObject({ code })
  })
})

describe('POST /api/v1/nearest and /api/v1/what-if', () => {
  const post = (handler: typeof POST, body: unknown) =>
    handler(
      new Request('http://localhost/', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    )
  test('say why a way is closed and what opens it', async () => {
    const bob = { ...ann, facts: { ...ann.facts, employer_closed: 'no', employer_kind: 'company', unpaid_items: ['wages_all'] } }
    const answer = (await (await post(nearestPOST, bob)).json()) as { results: Record<string, unknown> }
    expect(answer.results['be-insolvency-ffe']).toMatchObject({
      outcome: 'not-applicable',
      reason: 'firm_still_alive',
      failed: { fact: 'employer_closed', answer: 'no' },
      ways: [{ changes: [{ event: 'firm_bankrupt', by: 'court', day: null }] }],
      none: null,
    })
    expect(Object.keys(answer.results)).not.toContain('be-directory')
  })
  test('say what would follow, and what can happen at all', async () => {
    const bob = { ...ann, facts: { ...ann.facts, employer_closed: 'no' }, events: ['firm_bankrupt', 'six_months_later'] }
    const answer = await (await post(whatIfPOST, bob)).json()
    expect(answer).toMatchObject({ today: '2026-11-24', later: '2027-05-24', events: ['firm_bankrupt', 'six_months_later'] })
    expect(answer).toEqual(whatIfFor(bob, 1))
    expect(whatIfFor(ann, 1)).toMatchObject({ events: [], differences: [], possible: expect.arrayContaining(['six_months_later']) })
  })
  test.each([
    ['no list', 'firm_bankrupt', 'bad_events'],
    ['an event that is none', ['snow'], 'unknown_event'],
    ['an event that cannot happen', ['acquitted'], 'cannot_happen'],
  ])('refuse %s with a sentence', async (_, events, code) => {
    const response = await post(whatIfPOST, { ...ann, events })
    expect(response.status).toBe(400)
    expect(notAnsweredSchema.parse(await response.json())).toMatchObject({ id: 'a', error: { code, path: 'events' } })
  })
  test('are described as they are', () => {
    for (const [, facts] of Object.values(cases)
      .flat()
      .filter((_, i) => i % 5 === 0)) {
      const person = { id: 'x', today: casesToday, facts }
      expect(nearestSchema.safeParse(nearestTo(person, 1)).error).toBeUndefined()
      const { possible } = whatIfFor(person, 1) as { possible: readonly string[] }
      for (const event of possible.filter((_, i) => i % 4 === 0))
        expect(whatIfSchema.safeParse(whatIfFor({ ...person, events: [event] }, 1)).error).toBeUndefined()
    }
  })
})

describe('what is only read', () => {
  const at = (path: string) => new Request(`http://localhost/api/v1/pathways${path}`)
  const pathway = (id: string, query = '') => readPathway(at(`/${id}${query}`), { params: Promise.resolve({ id }) })

  test('the list names addresses that answer, in the language that is asked for', async () => {
    const list = listSchema.parse(await readList(at('')).json())
    expect(list.map(p => p.id)).toEqual(allSteps.map(p => p.id))
    for (const { id, name, rules, picture, text } of list) {
      for (const address of [rules, picture, text]) {
        const response = await pathway(address.replace('/api/v1/pathways/', ''))
        expect(response.status, address).toBe(200)
        expect(await response.text(), address).toContain(name)
      }
      expect(rulesSchema.parse(await (await pathway(id, '?lang=nl')).json())).toMatchObject({ id, language: 'nl' })
    }
    expect(listSchema.parse(await readList(at('?lang=fr')).json())).not.toEqual(list)
  })
  test('each form has its own type, may be kept for an hour and can run nothing', async () => {
    for (const [id, type] of [
      ['be-civil-party', 'application/json'],
      ['be-civil-party.svg', 'image/svg+xml'],
      ['be-civil-party.txt', 'text/plain; charset=utf-8'],
    ] as const) {
      const { headers } = await pathway(id)
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': type,
        'content-language': 'en',
        'cache-control': 'public, max-age=3600',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      })
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
  test.each(['nowhere', 'be-civil-party.png', '..', '.svg', 'be-civil-party.svg.svg', '%00'])('%s is refused with a sentence', async id => {
    const response = await pathway(id)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(notAnsweredSchema.parse(await response.json()).error.code).toBe('unknown_pathway')
  })
  test('a language that there is not is refused with those that there are', async () => {
    for (const response of [await pathway('be-civil-party', '?lang=xx'), readList(at('?lang=../en'))]) {
      expect(response.status).toBe(400)
      expect(notAnsweredSchema.parse(await response.json()).error).toMatchObject({
        code: 'unknown_language',
        message: expect.stringContaining('en, nl, fr'),
      })
    }
  })
  test('the proofs say of every pathway that nothing fails', async () => {
    const { pathways } = proofsSchema.parse(await readProofs().json())
    expect(pathways.map(p => p.pathway)).toEqual(allSteps.map(p => p.id))
    for (const p of pathways) expect([p.deadEnds, p.unreached, p.untaken].flat(), p.pathway).toEqual([])
  })
})

describe('the OpenAPI document', () => {
  test('describes every worked case', () => {
    for (const [, answers] of Object.values(cases).flat())
      expect(answeredSchema.safeParse(answerTo({ id: 'x', today: casesToday, facts: answers }, 1)).error).toBeUndefined()
  })
  test('names the address and both shapes', () => {
    expect(openApi()).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/api/v1/assess': { post: { responses: { 200: {}, 400: {}, 413: {}, 415: {} } } },
        '/api/v1/pathways': { get: { responses: { 200: {}, 400: {} } } },
        '/api/v1/pathways/{id}': { get: { responses: { 200: {}, 400: {}, 404: {} } } },
        '/api/v1/pathways/{id}.svg': { get: { responses: { 200: {}, 400: {}, 404: {} } } },
        '/api/v1/pathways/{id}.txt': { get: { responses: { 200: {}, 400: {}, 404: {} } } },
        '/api/v1/pathways/schema.json': { get: { responses: { 200: {} } } },
        '/api/v1/proofs': { get: { responses: { 200: {} } } },
      },
    })
  })
})
