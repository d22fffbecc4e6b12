/** Sources turn amber by themselves: on screen, and in the report of `npm run sources`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../app/_server/words.ts'
import { SourceLine } from '../components/check/trace.tsx'
import { ChangeList, DatedRuleList, SourceList } from '../components/pathway/about.tsx'
import { changesFor } from '../content/changes.ts'
import { contactIds } from '../content/directory.ts'
import { type SourceId, sources } from '../content/sources/index.ts'

const report = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '..', 'scripts', 'sources.ts'), ...args], {
    encoding: 'utf8',
  })
  return { status, lines: stdout.trim().split('\n'), stderr }
}

describe('the report', () => {
  test('names every source and contact, with its day, its certainty and what rests on it', () => {
    const { status, lines } = report('--today', '2027-11-23')
    expect(status).toBe(0)
    expect(lines[0]).toMatch(/^source +last checked +certainty +amber +where used$/)
    for (const id of Object.keys(sources)) expect(lines.filter(l => l.startsWith(`${id} `)).length, id).toBe(1)
    for (const id of contactIds) expect(lines.filter(l => l.startsWith(`contact ${id} `)).length, id).toBe(1)
    expect(lines.find(l => l.startsWith('nl-sv-12 '))).toMatch(/2026-11-24 +seen +.*\bnl-status-withdrawn\b.*\bdl_nl_art12\b/)
    expect(lines.at(-1)).toBe(`${Object.keys(sources).length + contactIds.length} sources and contacts, 0 amber on 2027-11-23.`)
  })
  test('ends with 1 once one is amber, and with 2 for a day that is none', () => {
    const { status, lines } = report('--today', '2027-11-24')
    expect(status).toBe(1)
    expect(lines.find(l => l.startsWith('nl-sv-12 '))).toMatch(/ amber /)
    expect(report('--today', '2027-02-30')).toMatchObject({ status: 2, stderr: expect.stringContaining('is no day') })
  })
})

describe('on screen', () => {
  const given = { words: wordsOf('en'), language: 'en' }
  const old = 'seen on 24 November 2026; not checked since 24 November 2026'
  const views: { readonly [name: string]: (today: string) => string } = {
    'the list of sources of a page': today => renderToStaticMarkup(createElement(SourceList, { ...given, today, sources: ['nl-sv-12'] })),
    'what changed': today => renderToStaticMarkup(createElement(ChangeList, { ...given, today, ids: changesFor('nl-safe-reporting') })),
    'rules with a day': today => renderToStaticMarkup(createElement(DatedRuleList, { ...given, today, pathway: 'nl-violent-crime-fund' })),
    'a line of the trace': today => renderToStaticMarkup(createElement(SourceLine, { ...given, today, source: 'nl-sv-12' as SourceId })),
  }
  test.each(Object.entries(views))('%s', (_, view) => {
    expect(view('2027-11-23')).not.toContain('data-amber')
    expect(view('2027-11-24')).toContain(old)
    expect(view('2027-11-24')).toContain('data-amber')
  })
})
