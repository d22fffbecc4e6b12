/** The review sheets: everything of a machine stands on its sheet, a rule that changes is noticed, and nothing doubtful is left out. */
import { describe, expect, test } from 'vitest'
import { type BarrierId, barriers } from '../content/barriers.ts'
import { read } from '../content/calendar/days.ts'
import type { Derived } from '../content/conditions.ts'
import { deadlineIds, deadlineOf } from '../content/deadlines.ts'
import { derivedFacts, derivedIds } from '../content/derived-facts.ts'
import { type FactId, factOf } from '../content/facts/index.ts'
import { openPointIds, openPoints } from '../content/open-points.ts'
import { options } from '../content/options.ts'
import { pathwayIds } from '../content/pathways.ts'
import { type SignOff, signOffs } from '../content/sign-offs.ts'
import type { PathwaySteps, Step } from '../machines/assessment/steps.ts'
import { cases } from '../machines/cases.ts'
import { allSteps } from '../machines/index.ts'
import { behaviourOf, behaviourOfTerm } from '../machines/sheet/behaviour.ts'
import { keyOf } from '../machines/sheet/changed.ts'
import { doubts, markOf } from '../machines/sheet/doubts.ts'
import { rulesOn, sheetOf } from '../machines/sheet/sheet.ts'

describe.each(allSteps.map(p => [p.id, p] as const))('%s', (id, pathway) => {
  const sheet = sheetOf(pathway)

  test('stands on its sheet whole: every step, source, case, date, option, barrier and open point', () => {
    expect(sheet.steps.map(s => s.step.name)).toEqual(pathway.steps.map(s => s.name))
    expect(sheet.cases.map(c => c.who)).toEqual((cases[id] ?? []).map(([who]) => who))
    expect(sheet.options.map(o => o.rule)).toEqual(Object.keys(options[id] ?? {}))
    for (const s of pathway.steps) {
      expect(sheet.sources).toContain(s.source)
      for (const d of s.dates ?? []) expect(sheet.deadlines.map(x => x.rule)).toContain(d)
      if (s.asks && (deadlineIds as string[]).includes(s.asks)) expect(sheet.deadlines.map(x => x.rule)).toContain(s.asks)
    }
    for (const o of Object.values(options[id] ?? {})) for (const d of o.dates ?? []) expect(sheet.deadlines.map(x => x.rule)).toContain(d)
    const weakening = (Object.keys(barriers) as BarrierId[]).filter(b => (barriers[b].pathways as readonly string[]).includes(id))
    expect(sheet.barriers.map(b => b.rule)).toEqual(weakening)
    expect(sheet.openPoints).toEqual(openPointIds.filter(p => (openPoints[p].pathways as readonly string[]).includes(id)))
  })

  test('every step is walked by a worked case, and a case walks the steps of its own end', () => {
    for (const s of sheet.steps) expect(s.cases.length, s.step.name).toBeGreaterThan(0)
    for (const c of sheet.cases) if (c.ends !== 'open') expect(c.walks.at(-1), c.who).toBe(c.ends)
  })

  test('nothing is signed off that nobody signed off', () => {
    for (const rule of rulesOn(sheet)) expect(rule.state === 'unsigned').toBe(!signOffs.some(s => keyOf(s) === keyOf(rule)))
  })
})

test('every sign-off says who, when and of what', () => {
  for (const s of signOffs) {
    expect(s.name.trim(), s.rule).not.toBe('')
    expect(read(s.date)?.sure && s.date.length, s.rule).toBe('2026-11-24'.length)
    expect(s.fingerprint, s.rule).toMatch(/^[0-9a-f]{14}$/)
    expect(pathwayIds).toContain(s.pathway)
  }
})

test('every open point stands on a sheet', () => {
  for (const id of openPointIds) {
    expect(openPoints[id].pathways.length, id).toBeGreaterThan(0)
    for (const p of openPoints[id].pathways) expect(pathwayIds).toContain(p)
  }
})

describe('what changed since the last sign-off', () => {
  const pathway = allSteps.find(p => p.id === 'be-civil-party') as PathwaySteps
  const rules = rulesOn(sheetOf(pathway, []))
  const example: readonly SignOff[] = rules.map(({ pathway: p, kind, rule, fingerprint }) => ({
    pathway: p,
    kind,
    rule,
    fingerprint,
    name: 'Example',
    date: '2026-11-24',
  }))
  const states = (now: PathwaySteps, signed = example) =>
    new Map(rulesOn(sheetOf(now, signed)).map(({ kind, rule, state }) => [`${kind} ${rule}`, state]))
  const changed = (now: PathwaySteps) => [...states(now)].filter(([, state]) => state !== 'signed')
  const edited = (name: string, edit: (step: Step) => Step): PathwaySteps => ({
    ...pathway,
    steps: pathway.steps.map(s => (s.name === name ? edit(s) : s)),
  })

  test('is nothing while the rules are as they were signed', () => expect(changed(pathway)).toEqual([]))
  test('names the step whose ways were swapped', () => {
    const now = edited('is there a loss of their own', s => {
      const [a, b] = s.ways as [{ to: number }, { to: number }]
      return {
        ...s,
        ways: [
          { ...a, to: b.to },
          { ...b, to: a.to },
        ],
      }
    })
    expect(changed(now)).toEqual([['step is there a loss of their own', 'changed']])
  })
  test('names the step that ends otherwise, counts another date, or rests on another source', () => {
    for (const edit of [{ status: 'blocked' }, { dates: [] }, { source: 'be-penal-433' }] as Partial<Step>[])
      expect(changed(edited('join_now', s => ({ ...s, ...edit })))).toEqual([['step join_now', 'changed']])
  })
  test('names a step that was added as not signed, and one that is gone', () => {
    const named = edited('join_now', s => ({ ...s, name: 'join_today' }))
    expect(changed(named)).toContainEqual(['step join_today', 'unsigned'])
    expect(sheetOf(named, example).gone.map(s => s.rule)).toEqual(['join_now'])
  })
  test('keeps the last sign-off, takes a rule that was changed back as signed, and counts a date on every sheet', () => {
    const old = example.map(s => ({ ...s, fingerprint: '0', date: '2025-01-01', name: 'Earlier' }))
    expect(new Set(states(pathway, old).values())).toEqual(new Set(['changed']))
    expect(new Set(states(pathway, [...example, ...old.map(s => ({ ...s, date: '2027-01-01' }))]).values())).toEqual(new Set(['signed']))
    const other = allSteps.find(p => p.id === 'be-declaration-injured-person') as PathwaySteps
    const there = rulesOn(sheetOf(other, example))
    expect(there.filter(r => r.state === 'signed').map(r => r.kind)).not.toContain('step')
    for (const r of there.filter(x => x.kind === 'deadline' && rules.some(y => y.rule === x.rule))) expect(r.state).toBe('signed')
  })
})

describe('the fingerprint of what is a function', () => {
  // that of the minimum wage is held by the sums themselves
  const dated = derivedIds.filter(d => derivedFacts[d].by && d !== 'below_minimum')
  /** The same function on a person for whom one fact is something else. */
  const shifted = (d: Derived<string>, fact: FactId | 'today'): Derived<string> => ({
    ...d,
    by: known =>
      d.by?.({
        ...known,
        today: fact === 'today' ? known.today + 1 : known.today,
        days: f => {
          const span = known.days(f)
          return f !== fact || span === 'never' ? span : { ...span, from: span.from + 1, to: span.to + 1 }
        },
        value: f => (f === fact && factOf(f).kind !== 'date' ? undefined : known.value(f)),
      }),
  })
  const readsOf = (d: Derived<string>) => (d.reads ?? []).filter(r => typeof r === 'string')

  test('is the same each time', () => {
    for (const id of dated) expect(behaviourOf(derivedFacts[id])).toBe(behaviourOf(derivedFacts[id]))
    for (const id of deadlineIds.slice(0, 5)) expect(behaviourOfTerm(id)).toBe(behaviourOfTerm(id))
  })
  test.each(dated)('%s: notices a day more or an answer less of each fact that it reads', id => {
    const d = derivedFacts[id]
    const unnoticed = readsOf(d).filter(f => behaviourOf(shifted(d, f)) === behaviourOf(d))
    expect(unnoticed).toEqual([])
  })
  test('tells terms apart that differ only in their length', () => {
    const all = deadlineIds.map(id => behaviourOfTerm(id))
    expect(all.every(text => /\d/.test(text))).toBe(true)
    expect(behaviourOfTerm('dl_be_wage_contract')).not.toBe(behaviourOfTerm('dl_be_wage_5y'))
    expect(behaviourOfTerm('dl_be_trustee_claim')).not.toBe(behaviourOfTerm('dl_be_trustee_last'))
  })
})

describe('the list of doubtful statements', () => {
  const list = doubts()
  /** Everything in content with a certainty, by its id: tables of their own, and lists under a key. */
  const statements = Object.entries(import.meta.glob<{ [name: string]: unknown }>('../content/**/*.ts', { eager: true })).flatMap(
    ([file, module]) => Object.values(module).flatMap(table => certain(table).map(([id, certainty]) => ({ file, id, certainty }))),
  )
  function certain(table: unknown, id = ''): [id: string, certainty: string][] {
    if (typeof table !== 'object' || table === null) return []
    if ('certainty' in table && typeof table.certainty === 'string') return [[id, table.certainty]]
    if (Array.isArray(table) && typeof table[0] === 'string' && typeof table[1] === 'object') return certain(table[1], table[0])
    return Object.entries(table).flatMap(([key, value]) => certain(value, Array.isArray(table) ? id : key))
  }
  const unsure = statements.filter(s => /K|own knowledge|doubtful|not verified/.test(s.certainty))

  test('holds every statement of content that is marked own knowledge or doubtful, and no other', () => {
    expect(new Set(list.map(d => d.id))).toEqual(new Set(unsure.map(s => s.id)))
    expect(unsure.length).toBeGreaterThan(150)
    expect(new Set(list.map(d => `${d.kind} ${d.id}`)).size).toBe(list.length)
  })

  test('marks each as its own table does, of several the most doubtful', () => {
    const doubtful = (certainty: string) => /K\?|doubtful|not verified/.test(certainty)
    for (const d of list) expect(d.mark, d.id).toBe(unsure.some(s => s.id === d.id && doubtful(s.certainty)) ? 'doubtful' : 'own knowledge')
  })

  test('puts dates and closed outcomes before all others, then what bears most', () => {
    const grave = list.map(d => d.bears.dates.length + d.bears.blocked)
    expect(grave).toEqual([...grave].sort((a, b) => b - a))
    const others = list.filter((_, i) => grave[i] === 0).map(d => d.bears.outcomes)
    expect(others).toEqual([...others].sort((a, b) => b - a))
    for (const id of deadlineIds.filter(d => markOf(deadlineOf(d).certainty)))
      expect(list.find(d => d.id === id)?.bears.dates, id).toEqual([id])
  })

  test('counts what rests on a statement as one counts by hand', () => {
    const found = (id: string) => list.find(d => d.id === id)?.bears
    // art. 135: the appeal against an order of no grounds in one pathway, its date, and the outcome that stands on it
    const pathway = allSteps.find(p => p.id === 'be-civil-party') as PathwaySteps
    const at = pathway.steps.findIndex(s => s.name === 'appeal_or_new_evidence') + 1
    expect(found('be-criminal-procedure-135')).toMatchObject({ dates: ['dl_be_nonlieu_appeal'], blocked: 0 })
    expect(found('be-criminal-procedure-135')?.pathways).toContainEqual({ id: 'be-civil-party', steps: [at] })
    // the main source of the Belgian civil party decides every outcome below its first step
    const ends = pathway.steps.filter(s => s.status)
    expect(found('be-civil-action')).toMatchObject({ outcomes: ends.length, blocked: ends.filter(s => s.status === 'blocked').length })
  })
})
