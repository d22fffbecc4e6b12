/**
 * What stands on a phone in the place of our own modules, read off them at build time: only what the pathways use, nothing twice.
 * Steps carry their place for a name; names and sources come with an opened card.
 */
import { join } from 'node:path'
import type { Plugin, PluginBuild } from 'esbuild'
import { lawText } from '../components/check/law-text.ts'
import { askedIfOf } from '../content/asked-if.ts'
import type { Condition, Derived } from '../content/conditions.ts'
import { derivedFacts, derivedIds } from '../content/derived-facts.ts'
import { type FactId, topics } from '../content/facts/index.ts'
import { values } from '../content/values/index.ts'
import { factsRead } from '../machines/assessment/reads.ts'
import type { Step } from '../machines/assessment/steps.ts'
import { allSteps } from '../machines/index.ts'

/** The facts that some rule reads. */
export const needed = factsRead(allSteps)
const picked = <T>(all: object): [string, T][] => Object.entries(all).filter(([f]) => needed.has(f as FactId))

const idOf = new Map<Derived<string>, string>(derivedIds.map(id => [derivedFacts[id], id]))
/** A condition as JavaScript; derived facts by name, which are noted in `used`. */
function code(c: Condition, used: Set<string>): string {
  const name = (d: Derived<string>) => {
    const id = idOf.get(d) as string
    used.add(id)
    return `d.${id}`
  }
  switch (c.op) {
    case 'derived':
      return name(c)
    case 'all':
    case 'any':
      return `{op:"${c.op}",of:[${c.of.map(x => code(x, used)).join()}]}`
    case 'not':
      return `{op:"not",of:${code(c.of, used)}}`
    case 'is':
    case 'isNot':
    case 'has':
      return `{op:"${c.op}",fact:${typeof c.fact === 'string' ? JSON.stringify(c.fact) : name(c.fact)},values:${JSON.stringify(c.values)}}`
    default:
      return JSON.stringify(c)
  }
}
const used = new Set<string>()
const askedIf = picked<Condition>(askedIfOf).map(([f, c]) => `${f}:${code(c, used)}`)
const asked = new Set<string>(allSteps.flatMap(p => p.steps.flatMap(s => s.asks ?? [])))
const onPhone = derivedIds.filter(id => asked.has(id))

/** What a screen counts with: minimum wages, lengths of terms, the end of an experiment. */
const onPhoneToo =
  /minimum_factor|nl.minimum_hourly|minimum_monthly.(18|21)|limit|_claim|reflection|regelrechter.planned|advance_wait|uwv_application/

const phoneData = {
  allSteps: `const read = ([id, steps]) => ({ id, steps: steps.map((s, i) => typeof s[1] === 'string'
      ? { name: s[0], status: s[1], dates: s[2] ?? [] }
      : { name: String(i), asks: s[0], ways: s[1].map(w => typeof w === 'number' ? { to: w } : { answers: w[0].split(' '), to: w[1] }) }) })
    export const allSteps = ${JSON.stringify(allSteps.map(({ id, steps }) => [id, steps.map(packed)]))}.map(read)`,
  lawText: `export const lawText = ${JSON.stringify(lawText)}`,
  facts: `export const topics = ${JSON.stringify(Object.fromEntries(Object.entries(topics).map(([t, facts]) => [t, Object.fromEntries(picked(facts))])))}
    export const facts = Object.assign({}, ...Object.values(topics)), factIds = Object.keys(facts), factOf = id => facts[id]`,
  askedIf: `import * as a from './derived.ts'
    import * as b from './computed.ts'
    const d = { ${[...used].map(id => `${id}: ${owner(id)}.${id}`).join()} }
    export const askedIfOf = {${askedIf.join()}}`,
  derivedFacts: `import * as a from './derived.ts'
    import * as b from './computed.ts'
    export const derivedFacts = { ${onPhone.map(id => `${id}: ${owner(id)}.${id}`).join()} }`,
  values: `export const values = ${JSON.stringify(
    Object.fromEntries(
      Object.entries(values)
        .filter(([key]) => onPhoneToo.test(key))
        .map(([key, list]) => [key, list.map(({ from, value }) => ({ from, value }))]),
    ),
  )}`,
}

/** A step that asks: what, and its ways; a step that ends: its reason, its outcome and its dates. */
function packed({ name, asks, ways, status, dates }: Step) {
  if (asks) return [asks, (ways ?? []).map(({ answers, to }) => (answers ? [answers.join(' '), to] : to))]
  return dates?.length ? [name, status, dates] : [name, status]
}

/** Which of the two modules a derived fact stands in. */
function owner(id: string): 'a' | 'b' {
  const byFunction = (derivedFacts as { [id: string]: Derived<string> })[id]?.by
  return byFunction ? 'b' : 'a'
}

/** Puts them there when esbuild bundles for a phone. The tools, which come on a tap, read the values with their sources. */
export const phoneModules: Plugin = {
  name: 'phone-modules',
  setup(b) {
    loadInBrowser(b)
    put(b, /machines\/index\.ts$/, 'allSteps')
    put(b, /law-text\.ts$/, 'lawText')
    put(b, /facts\/index\.ts$/, 'facts')
    put(b, /values\/index\.ts$/, 'values', importer => !/machines\/wages\//.test(importer))
    put(b, /derived-facts\.ts$/, 'derivedFacts')
    put(b, /asked-if\.ts$/, 'askedIf')
    load(b)
  },
}
/** For pages at a desk: everything as it is written, but plain steps instead of machines. */
export const stepsOnly: Plugin = {
  name: 'steps-only',
  setup(b) {
    // The sentences of the parser in forty languages: none of them is ever shown.
    b.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: `export { default as en } from './en.js'` }))
    loadInBrowser(b)
    put(b, /machines\/index\.ts$/, 'allSteps')
    put(b, /law-text\.ts$/, 'lawText')
    load(b)
  },
}
/** Module files instead of what `next dev` imports. */
function loadInBrowser(b: PluginBuild) {
  b.onResolve({ filter: /^\.\/load\.ts$/ }, a => ({ path: join(a.resolveDir, 'load.browser.ts') }))
}
function put(b: PluginBuild, filter: RegExp, path: keyof typeof phoneData, only: (importer: string) => boolean = () => true) {
  b.onResolve({ filter }, ({ importer }) => (only(importer) ? { path, namespace: 'tilia' } : undefined))
}
function load(b: PluginBuild) {
  b.onLoad({ filter: /./, namespace: 'tilia' }, ({ path }) => ({
    contents: phoneData[path as keyof typeof phoneData],
    loader: 'js',
    resolveDir: join(import.meta.dirname, '..', 'content'),
  }))
}
