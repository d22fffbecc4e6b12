/** The API takes and gives what the command does, and its document describes real answers. */
import { describe, expect, test } from 'vitest'
import { POST } from '../app/api/v1/assess/route.ts'
import { answerTo } from '../machines/answer.ts'
import { answeredSchema, notAnsweredSchema, openApi } from '../machines/api.ts'
import { cases, casesToday } from '../machines/cases.ts'

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

describe('the OpenAPI document', () => {
  test('describes every worked case', () => {
    for (const [, answers] of Object.values(cases).flat())
      expect(answeredSchema.safeParse(answerTo({ id: 'x', today: casesToday, facts: answers }, 1)).error).toBeUndefined()
  })
  test('names the address and both shapes', () => {
    expect(openApi()).toMatchObject({
      openapi: '3.1.0',
      paths: { '/api/v1/assess': { post: { responses: { 200: {}, 400: {}, 413: {}, 415: {} } } } },
    })
  })
})
