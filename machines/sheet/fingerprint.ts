/** The fingerprint of a rule as it stands: the same as long as the rule says the same, whatever it is built with. */
import { askedIfOf } from '../../content/asked-if.ts'
import { type BarrierId, barriers } from '../../content/barriers.ts'
import type { Condition, Derived } from '../../content/conditions.ts'
import { type DeadlineId, deadlineOf } from '../../content/deadlines.ts'
import { factOf } from '../../content/facts/index.ts'
import { implied } from '../../content/implied.ts'
import type { Option } from '../../content/options.ts'
import { type SourceId, sourceOf } from '../../content/sources/index.ts'
import { values } from '../../content/values/index.ts'
import { type Looking, reads } from '../assessment/reads.ts'
import type { PathwaySteps, Step } from '../assessment/steps.ts'
import { behaviourOf, behaviourOfTerm } from './behaviour.ts'
import { derivedIdOf, written } from './written.ts'

/**
 * 53 bits of a text as 14 hexadecimal digits: enough to notice a change, no seal against forgery.
 * cyrb53, by bryc (public domain).
 */
function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 2654435761)
    b = Math.imul(b ^ c, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}
const hashOf = (value: unknown) => hash(JSON.stringify(value))

/** Act and article: how sure we are of them and when they were seen may change without changing the rule. */
const cited = (id: SourceId) => [sourceOf(id).title, sourceOf(id).article]

const minimumWages = Object.entries(values).filter(([key]) => key.includes('.minimum_'))
const ofDerived = new Map<Derived<string>, unknown>()
/** A derived fact: its condition, or what its function does; with the sums by date, where it compares with those. */
function derived(d: Derived<string>): unknown {
  if (!ofDerived.has(d)) {
    const does = d.when ? written(d.when) : hash(behaviourOf(d))
    ofDerived.set(d, [derivedIdOf(d), d.answers, does, d.source && cited(d.source), d.source === 'minimum-wages' && minimumWages])
  }
  return ofDerived.get(d)
}
const ofTerms = new Map<DeadlineId, unknown>()
function term(id: DeadlineId): unknown {
  const { counting, kind, source } = deadlineOf(id)
  if (!ofTerms.has(id)) ofTerms.set(id, [id, counting, kind, cited(source), hash(behaviourOfTerm(id))])
  return ofTerms.get(id)
}
/** All that stands behind a rule: derived facts, terms, answers that can be given, when a question applies and what follows from others. */
function behind(where: Looking): unknown {
  const read = reads(where)
  return [
    [...read.derived].map(derived),
    [...read.deadlines].map(term),
    [...read.facts].map(f => {
      const { kind, answers, never } = factOf(f)
      const asked: Condition | undefined = askedIfOf[f]
      return [f, kind, answers, never, asked && written(asked), (implied[f] ?? []).map(([answer, when]) => [answer, written(when)])]
    }),
  ]
}

export function fingerprintOfStep({ id, steps }: PathwaySteps, { name, asks, ways = [], status, dates, source }: Step): string {
  const leads = ways.map(w => [w.answers, steps[w.to]?.name])
  return hashOf([id, name, asks, leads, status, dates, cited(source), asks && behind({ asks: [asks] })])
}
export const fingerprintOfTerm = (id: DeadlineId): string => hashOf([term(id), behind({ asks: [id] })])
export const fingerprintOfOption = (id: string, { becomes, instead, when, dates }: Option): string =>
  hashOf([
    id,
    becomes,
    written(when),
    instead && [instead.becomes, written(instead.when)],
    dates,
    behind({ conditions: [when, ...(instead ? [instead.when] : [])] }),
  ])
export const fingerprintOfBarrier = (id: BarrierId): string => {
  const { pathways, when, weight } = barriers[id]
  return hashOf([id, pathways, written(when), weight, behind({ conditions: [when] })])
}
