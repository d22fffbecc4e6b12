/** The rules of a pathway as plain JSON, in the shape of `shapes.ts`: what anyone needs to run or to check them without this program. */
import type { z } from 'zod'
import { askedIfOf } from '../../content/asked-if.ts'
import { type BarrierId, barriers } from '../../content/barriers.ts'
import type { Condition } from '../../content/conditions.ts'
import { deadlineOf, deadlineReads } from '../../content/deadlines.ts'
import { derivedFacts } from '../../content/derived-facts.ts'
import { factOf } from '../../content/facts/index.ts'
import { implied } from '../../content/implied.ts'
import { lawDate } from '../../content/law.ts'
import { options } from '../../content/options.ts'
import { sourceOf } from '../../content/sources/index.ts'
import { reads } from '../assessment/reads.ts'
import type { PathwaySteps, Step } from '../assessment/steps.ts'
import type { listSchema, PathwayRules } from './shapes.ts'
import { sheetOf } from './sheet.ts'
import { derivedIdOf, written } from './written.ts'

/** @param say gives a text by its id, in that language */
export function rulesOf(pathway: PathwaySteps, say: (id: string) => string, language: string): PathwayRules {
  const { id, steps } = pathway
  const sheet = sheetOf(pathway)
  const own = Object.entries(options[id] ?? {})
  const weakening: readonly BarrierId[] = sheet.barriers.map(b => b.rule)
  const read = reads({
    asks: [...steps.flatMap(s => s.asks ?? []), ...sheet.deadlines.map(d => d.rule)],
    conditions: [...own.flatMap(([, o]) => (o.instead ? [o.when, o.instead.when] : [o.when])), ...weakening.map(b => barriers[b].when)],
  })
  const asRecord = <K extends string, V>(ids: Iterable<K>, value: (id: K) => V) => Object.fromEntries([...ids].map(k => [k, value(k)]))
  return {
    id,
    language,
    law: lawDate,
    name: say(`pathways.${id}.name`),
    steps: steps.map(s => stepOf(s, steps, `reasons.${id}`, say)),
    facts: asRecord(read.facts, f => {
      const { kind, answers = [] } = factOf(f)
      const asked: Condition | undefined = askedIfOf[f]
      return {
        kind,
        question: say(`facts.${f}.question`),
        answers: asRecord(answers, a => say(`facts.${f}.values.${a}`)),
        ...(asked ? { askedIf: written(asked) } : {}),
        implied: (implied[f] ?? []).map(([answer, when]) => ({ answer, when: written(when) })),
      }
    }),
    derived: asRecord(sheet.derived, d => {
      const { answers, when, reads: named = [], source } = derivedFacts[d]
      return {
        says: say(`derived.${d}`),
        answers: [...answers],
        ...(when
          ? { when: written(when) }
          : { rule: say(`review.computed.${d}`), reads: named.map(r => (typeof r === 'string' ? r : derivedIdOf(r))) }),
        ...(source ? { source } : {}),
      }
    }),
    deadlines: asRecord(read.deadlines, d => {
      const { kind, counting, certainty, source } = deadlineOf(d)
      return {
        name: say(`deadlines.${d}.name`),
        rule: say(`terms.rules.${d}`),
        kind,
        counting,
        reads: [...deadlineReads(d)],
        certainty,
        source,
      }
    }),
    options: Object.fromEntries(
      own.map(([o, { becomes, instead, when, dates = [] }]) => [
        o,
        {
          says: say(`options.${id}/${o}`),
          becomes,
          ...(instead ? { instead: { becomes: instead.becomes, when: written(instead.when) } } : {}),
          when: written(when),
          deadlines: [...dates],
        },
      ]),
    ),
    barriers: asRecord(weakening, b => {
      const { when, weight, certainty } = barriers[b]
      return { says: say(`barriers.${b}.in_the_way`), helps: say(`barriers.${b}.helps`), when: written(when), weight, certainty }
    }),
    sources: asRecord(sheet.sources, s => ({ ...sourceOf(s) })),
  }
}

function stepOf(step: Step, steps: readonly Step[], reasons: string, say: (id: string) => string): PathwayRules['steps'][number] {
  const { name, asks, ways = [], status, dates = [], source } = step
  if (status) return { name, outcome: status, says: say(`${reasons}/${name}`), deadlines: [...dates], source }
  return {
    name,
    asks: asks as string,
    ways: ways.map(w => ({ ...(w.answers ? { answers: [...w.answers] } : {}), to: steps[w.to]?.name as string })),
    source,
  }
}

/** All pathways with the addresses of their rules, as `listSchema` has it. */
export const pathwayList = (pathways: readonly PathwaySteps[], say: (id: string) => string): z.infer<typeof listSchema> =>
  pathways.map(({ id }) => {
    const rules = `/api/v1/pathways/${id}`
    return { id, name: say(`pathways.${id}.name`), rules, picture: `${rules}.svg`, text: `${rules}.txt` }
  })
