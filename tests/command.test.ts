/** The command line, run as people run it. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answered, answerTo, type NotAnswered } from '../machines/answer.ts'
import { Chance, knowingLess, someone } from './someone.ts'

const root = new URL('..', import.meta.url).pathname
type Line = Answered | NotAnswered
interface Ran {
  readonly lines: readonly Line[]
  readonly out: string
  readonly err: string
  readonly code: number | null
}

/** `npm run --silent assess`, with these lines on standard input, or these arguments. */
function assess(input: string | Buffer, ...args: string[]): Promise<Ran> {
  return new Promise((done, failed) => {
    const run = spawn('npm', ['run', '--silent', 'assess', '--', ...args], { cwd: root })
    let out = ''
    let err = ''
    run.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    run.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    run.on('error', failed)
    run.stdin.on('error', () => {}) // it may end before it has read everything
    run.on('close', code =>
      done({
        out,
        err,
        code,
        lines: out
          .split('\n')
          .filter(Boolean)
          .map(l => JSON.parse(l) as Line),
      }),
    )
    run.stdin.end(input)
  })
}
async function timed(input: string): Promise<Ran & { readonly took: number }> {
  const start = performance.now()
  const ran = await assess(input)
  return { ...ran, took: performance.now() - start }
}
const line = (id: string, facts: unknown = {}) => JSON.stringify({ id, today: '2026-11-24', facts })
const ids = ({ lines }: Ran) => lines.map(l => l.id)

describe('npm run --silent assess', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tilia-assess-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('answers one person as promised', async () => {
    const told = {
      id: 'a',
      today: '2026-11-24',
      facts: { work_countries: ['be'], work_end: '2026-01-31', under_18: 'no', bank_account: 'unknown' },
    }
    const { lines, err, code } = await assess(`${JSON.stringify(told)}\n`)
    expect([err, code, lines.length]).toEqual(['', 0, 1])
    const [got] = lines as [Answered]
    expect(got).toMatchObject({ id: 'a', today: '2026-11-24', law: '2026-11-24', notes: [] })
    expect(got.results['be-civil-party']).toMatchObject({
      deadlines: expect.arrayContaining([
        expect.objectContaining({ id: 'dl_be_prosecution', kind: 'last_day', shown: '2036-01-30', latest: '2036-01-31', state: 'running' }),
      ]),
    })
    expect(got.results['be-civil-party']).toMatchObject({
      barriers: expect.arrayContaining([{ id: 'b_not_listed', weight: 3, certain: false }]),
    })
    expect(got).toEqual(answerTo(told, 1))
  })

  test('keeps the order, skips blank lines, and goes on after a bad line', async () => {
    const ran = await assess(
      [
        line('first'),
        '',
        '   \t',
        'no json',
        line('bad', { under_18: 'maybe' }),
        '{"today":"2026-11-24","facts":{}}',
        '[]',
        line('last'),
      ].join('\n'),
    )
    expect(ids(ran)).toEqual(['first', null, 'bad', null, null, 'last'])
    expect(ran.lines.slice(1, 5)).toEqual([
      { id: null, line: 4, error: { code: 'not_json', message: expect.any(String), path: '' } },
      { id: 'bad', error: { code: 'bad_answer', message: expect.any(String), path: 'facts.under_18' } },
      { id: null, line: 6, error: { code: 'bad_id', message: expect.any(String), path: 'id' } },
      { id: null, line: 7, error: { code: 'not_an_object', message: expect.any(String), path: '' } },
    ])
    expect([ran.err, ran.code]).toEqual(['', 0])
  })

  test('writes nothing for nothing', async () => {
    for (const ran of await Promise.all([assess(''), assess('\n\n \n')])) expect(ran).toMatchObject({ out: '', err: '', code: 0 })
  })

  test('reads lines that end as in Windows, and a mark at the start of the file', async () => {
    const ran = await assess(`\uFEFF${line('a')}\r\n\r\n${line('b')}\r\n${line('c')}`)
    expect(ids(ran)).toEqual(['a', 'b', 'c'])
    expect(ran.lines.every(l => 'results' in l)).toBe(true)
  })

  test('takes any letter inside a line, also those that some programs take for an end of line', async () => {
    const odd = 'Łódź عربى 😀 \u2028 \u2029 \u0085'
    const ran = await assess(`${line(odd)}\n`)
    expect(ids(ran)).toEqual([odd])
  })

  test('reads letters whole that come in two pieces', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => line(`ż${i}`, { under_18: 'maybe' }))
    expect(ids(await assess(many.join('\n')))).toEqual(many.map((_, i) => `ż${i}`))
  })

  test('reads a file that is named', async () => {
    const file = join(folder, 'people with a space.jsonl')
    await writeFile(file, `${line('a')}\n${line('b')}\n`)
    expect(ids(await assess('', file))).toEqual(['a', 'b'])
  })

  test('says so where the file is not there, or is a folder, and what to do', async () => {
    for (const file of [join(folder, 'nothing.jsonl'), folder]) {
      const { out, err, code } = await assess('', file)
      expect([out, code]).toEqual(['', 1])
      expect(err).toBe(`The file "${file}" cannot be read. Check its name, or give the lines on standard input.\n`)
    }
  })

  test('assesses 2,000 persons in less than ten seconds, start included', { timeout: 60_000 }, async () => {
    const chance = new Chance('command')
    const people = Array.from({ length: 2000 }, (_, i) => {
      const full = someone(chance)
      const { today, answers } = i % 2 ? full : knowingLess(full, chance)
      return { id: `p${i}`, today, facts: answers }
    })
    const input = people.map(p => `${JSON.stringify(p)}\n`).join('')
    let ran = await timed(input)
    for (let again = 0; again < 2 && ran.took >= 10_000; again++) ran = await timed(input) // a busy machine gets another go
    expect(ran.took).toBeLessThan(10_000)
    expect(ids(ran)).toEqual(people.map(p => p.id))
    for (const i of [0, 1, 777, 1998, 1999]) expect(ran.lines[i]).toEqual(answerTo(people[i], i + 1))
  })
})
