/** What others get of a pathway: its rules as JSON, its picture, and the sheet of the lawyer. Each says what the machine says. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { pictureOf } from '../app/_server/picture.tsx'
import { wordsOf } from '../app/_server/words.ts'
import { textTree } from '../components/pathway/text-tree.ts'
import { ReviewSheet } from '../components/review/sheet.tsx'
import type { Truth, Value } from '../content/conditions.ts'
import type { FactId } from '../content/facts/index.ts'
import { languages } from '../content/languages.ts'
import { personOn } from '../machines/assessment/assess.ts'
import { evaluate } from '../machines/assessment/evaluate.ts'
import type { AskId, Person } from '../machines/assessment/person.ts'
import { cases, casesToday } from '../machines/cases.ts'
import { allSteps } from '../machines/index.ts'
import { asPerson, records } from '../machines/sheet/records.ts'
import { rulesOf } from '../machines/sheet/rules.ts'
import { type PathwayRules, rulesJsonSchema, rulesSchema } from '../machines/sheet/shapes.ts'
import { sheetOf } from '../machines/sheet/sheet.ts'
import type { WrittenCondition } from '../machines/sheet/written.ts'
import { Chance, someone, tell } from './someone.ts'

/** The rules as somebody else has them: text, and nothing of ours. */
const sent = (text: string): PathwayRules => JSON.parse(text)
const english = wordsOf('en')
const published = z.fromJSONSchema(rulesJsonSchema() as never)

const chosen = (value: Value, answers?: readonly string[]) =>
  value !== undefined &&
  (!answers ||
    (Array.isArray(value) ? value.some(v => answers.includes(v)) : answers.includes(value === 'set aside' ? 'no' : String(value))))

/** Walks the JSON, as its schema says: where it ends, or the question where it rests. */
function walk({ steps }: PathwayRules, answer: (asks: string) => Value): string {
  let name = steps[0]?.name as string
  for (;;) {
    const step = steps.find(s => s.name === name)
    if (!step || !('asks' in step)) return name
    const way = step.ways.find(w => chosen(answer(step.asks), w.answers))
    if (!way) return name
    name = way.to
  }
}

/** Judges a condition of the JSON on what is known of a person. */
function judge(rules: PathwayRules, c: WrittenCondition, known: Person): Truth {
  const of = (fact: string): Value => (rules.derived[fact] ? known.answer(fact as AskId) : known.value(fact as FactId))
  const decided = (parts: readonly WrittenCondition[], settles: boolean): Truth => {
    const all = parts.map(part => judge(rules, part, known))
    return all.includes(settles) ? settles : all.includes(undefined) ? undefined : !settles
  }
  const not = (t: Truth): Truth => (t === undefined ? undefined : !t)
  switch (c.op) {
    case 'always':
      return true
    case 'all':
      return decided(c.of, false)
    case 'any':
      return decided(c.of, true)
    case 'not':
      return not(judge(rules, c.of, known))
    case 'derived': {
      const value = known.answer(c.derived as AskId)
      return value === undefined ? undefined : value === 'yes'
    }
    case 'is':
    case 'has': {
      const value = of(c.fact)
      return value === undefined ? undefined : [value].flat().some(v => c.values.includes(v as string))
    }
    case 'isNot': {
      const value = of(c.fact)
      return value === undefined ? undefined : value !== 'set aside' && !c.values.includes(value as string)
    }
    case 'given': {
      const value = of(c.fact)
      return value === undefined ? undefined : value !== 'never' && value !== 'set aside'
    }
    case 'inForce':
      return known.law[c.law as keyof typeof known.law] ?? undefined
    default:
      return undefined // compared with a number or a day: the two that exist are not judged here
  }
}

const chance = new Chance('rules as JSON')
const people = Array.from({ length: 60 }, () => someone(chance))

describe.each(allSteps.map(p => [p.id, p] as const))('%s', (id, pathway) => {
  const text = JSON.stringify(rulesOf(pathway, english, 'en'))
  const rules = sent(text)
  const svg = pictureOf(pathway, 'en')

  test('its JSON has the shape of the published schema, and every id in it stands in it', () => {
    expect(rulesSchema.safeParse(rules).error).toBeUndefined()
    expect(published.safeParse(rules).error).toBeUndefined()
    const asked = rules.steps.flatMap(s => ('asks' in s ? [s.asks] : []))
    const there = [rules.facts, rules.derived, rules.deadlines].flatMap(Object.keys)
    expect(asked.filter(a => !there.includes(a))).toEqual([])
    const named = [...text.matchAll(/"(fact|derived|deadline)":"(\w+)"/g)].map(([, , name]) => name as string)
    expect(named.filter(n => !there.includes(n))).toEqual([])
    const sources = [...text.matchAll(/"source":"([\w-]+)"/g)].map(([, name]) => name as string)
    expect(sources.filter(s => !(s in rules.sources))).toEqual([])
    const dates = rules.steps.flatMap(s => ('deadlines' in s ? s.deadlines : []))
    expect(dates.filter(d => !(d in rules.deadlines))).toEqual([])
  })

  test('a walk over its JSON alone ends where the machine ends, on every record of the proofs', () => {
    for (const { known, at } of records(pathway)) {
      const { outcome, reason, trace } = evaluate(pathway, asPerson(known))
      const end = walk(rules, asks => known[asks as AskId])
      expect(end).toBe(at.status ? reason : (trace.find(t => t.answer === undefined)?.step ?? reason))
      if (at.status) expect(rules.steps.find(s => s.name === end)).toMatchObject({ outcome })
    }
  })

  test('a walk over its JSON ends where each worked case ends', () => {
    for (const [who, answers, ends, on = casesToday] of cases[id] ?? []) {
      const known = personOn(answers, on)
      const end = walk(rules, asks => known.answer(asks as AskId))
      if (ends !== 'open' && rules.steps.some(s => s.name === end && 'outcome' in s)) expect(end, who).toBe(ends)
    }
  })

  test('its conditions say of random people what the machine says', () => {
    for (const p of people) {
      const known = personOn(p.answers, p.today)
      for (const [d, { when }] of Object.entries(rules.derived))
        if (when && !/"(passed|since|before|atLeast|below)"/.test(JSON.stringify(when))) {
          const truth = judge(rules, when, known)
          expect(truth === undefined ? undefined : truth ? 'yes' : 'no', `${d}: ${tell(p)}`).toBe(known.answer(d as AskId))
        }
    }
  })

  test('its picture has a node for each step and says it with words; its text twin says the same', () => {
    const nodes = new Set([...svg.matchAll(/ data-step="([^"]*)"/g)].map(([, step]) => step))
    expect(nodes).toEqual(new Set(pathway.steps.map(s => s.name)))
    expect(svg).toMatch(/^<\?xml [^>]*\?>\n<svg [^>]*width="360"/)
    const twin = textTree(english, pathway)
    for (const s of pathway.steps.filter(x => x.status)) expect(twin).toContain(english(`reasons.${id}/${s.name}`))
    expect(twin.match(/^\d+\. /gm)?.length).toBe(pathway.steps.filter(s => s.asks).length)
    expect(svg).toContain(`<desc id="desc">${twin.split('\n')[0]?.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)}`)
  })

  test.each(languages)('its sheet in %s shows every rule, source, condition and case, each once', language => {
    const html = renderToStaticMarkup(<ReviewSheet words={wordsOf(language)} language={language} steps={pathway} />)
    const sheet = sheetOf(pathway)
    const ids = (kind: string) => [...html.matchAll(new RegExp(` id="${kind}-([^"]+)"`, 'g'))].map(([, name]) => name)
    expect(ids('step')).toEqual(pathway.steps.map((_, i) => String(i + 1)))
    expect(ids('case')).toEqual((cases[id] ?? []).map((_, i) => String(i + 1)))
    expect(new Set(ids('source'))).toEqual(new Set(sheet.sources))
    expect(ids('condition')).toEqual(sheet.derived)
    expect(ids('date')).toEqual(sheet.deadlines.map(d => d.rule))
    expect(ids('option')).toEqual(sheet.options.map(o => o.rule))
    expect(ids('barrier')).toEqual(sheet.barriers.map(b => b.rule))
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target)
    expect(targets.filter(target => !html.includes(` id="${target}"`))).toEqual([])
    const signs = [...html.matchAll(/class="sign-line"/g)].length
    expect(signs).toBe(sheet.steps.length + sheet.deadlines.length + sheet.options.length + sheet.barriers.length)
    for (const s of [...sheet.steps, ...sheet.deadlines]) expect(html).toContain(s.fingerprint)
    for (const [who] of cases[id] ?? []) expect(html).toContain(renderToStaticMarkup(who))
  })
})
