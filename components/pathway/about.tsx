/** What a pathway's page tells besides its path: what can be done inside it, dates, what stands in the way, and what it all rests on. */
import type { ReactNode } from 'react'
import { type BarrierId, barriers } from '../../content/barriers.ts'
import { type ChangeId, changeOf } from '../../content/changes.ts'
import { datedRuleIds, datedRuleOf } from '../../content/dated-rules.ts'
import { deadlineOf } from '../../content/deadlines.ts'
import { interactions } from '../../content/interactions.ts'
import { lawDate, ruleDays } from '../../content/law.ts'
import { options } from '../../content/options.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { articleOf, type SourceId, sourceOf } from '../../content/sources/index.ts'
import { personOn } from '../../machines/assessment/assess.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { datesOf, touching } from '../../machines/sheet/rests-on.ts'
import { OutsideLink } from '../ui/outside-link.tsx'
import { Part } from '../ui/part.tsx'
import { dayInWords, type Words } from '../words.ts'
import { SourceSure } from './source-sure.tsx'

export function OptionList({ words, pathway }: { words: Words; pathway: PathwayId }) {
  const ids = Object.keys(options[pathway] ?? {})
  if (ids.length === 0) return null
  return (
    <Part title={words('interface.result.options')}>
      <p>{words('pages.pathway.options_intro')}</p>
      <ul className="list-disc space-y-1 ps-6">
        {ids.map(id => (
          <li key={id}>{words(`options.${pathway}/${id}`)}</li>
        ))}
      </ul>
    </Part>
  )
}

const certain: { readonly [code: string]: string } = { S: 'seen', K: 'own', '-': 'ours' }

export function DateList({ words, steps, sources }: { words: Words; steps: PathwaySteps; sources: readonly SourceId[] }) {
  const dates = datesOf(steps)
  if (dates.length === 0) return null
  return (
    <Part title={words('interface.result.dates')}>
      <p>{words('pages.pathway.dates_intro')}</p>
      <ul className="space-y-5">
        {dates.map(id => {
          const { counting, certainty, source } = deadlineOf(id)
          return (
            <li key={id} className="break-inside-avoid border-line border-s-4 ps-3">
              <h3>{words(`deadlines.${id}.name`)}</h3>
              <p>{words(`deadlines.${id}.why`)}</p>
              <p className="text-base">
                <span className="font-semibold">{words('pages.pathway.rule')}</span> {words(`terms.rules.${id}`)}{' '}
                {words(`terms.counting.${counting}`)}
              </p>
              <p className="text-base">
                <span className="font-semibold">{words('pages.pathway.rule_sure')}</span>{' '}
                {words(`terms.sure.${certain[certainty] ?? 'mixed'}`)}{' '}
                <span className="text-soft">({words('pages.pathway.source_n', { n: sources.indexOf(source) + 1 })})</span>
              </p>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

export function InteractionList({ words, pathway, sources }: { words: Words; pathway: PathwayId; sources: readonly SourceId[] }) {
  const found = touching(pathway)
  if (found.length === 0) return null
  return (
    <Part title={words('plan.mind')}>
      <p>{words('plan.mind_intro')}</p>
      <ul className="space-y-4">
        {found.map(({ id, others }) => (
          <li key={id} className="break-inside-avoid border-line border-s-4 ps-3">
            <p className="text-base text-soft">{others.map(p => words(`pathways.${p}.name`)).join(' · ')}</p>
            <p>{words(`interactions.${id}`)}</p>
            <p className="text-base text-soft">
              {words(`plan.sure.${interactions[id].certainty}`)} (
              {words('pages.pathway.source_n', { n: sources.indexOf(interactions[id].source) + 1 })})
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

const decisive = 3
/** What is false of someone of whom nothing is known is so by law: a barrier of a bill that is not in force. */
const nobody = personOn({}, lawDate)
const barrierIds = Object.keys(barriers) as BarrierId[]

export function BarrierList({ words, pathway }: { words: Words; pathway: PathwayId }) {
  const found = barrierIds
    .filter(id => (barriers[id].pathways as readonly PathwayId[]).includes(pathway) && nobody.truth(barriers[id].when) !== false)
    .sort((a, b) => barriers[b].weight - barriers[a].weight)
  const heavy = found.filter(id => barriers[id].weight === decisive)
  if (found.length === 0) return null
  return (
    <Part title={words('interface.result.in_the_way')}>
      <p>{words('pages.pathway.barriers_intro')}</p>
      {[heavy, found.filter(b => !heavy.includes(b))].map(list =>
        list.length === 0 ? null : (
          <div key={list === heavy ? 'heavy' : 'light'} className="space-y-3">
            <p className="font-semibold">{words(`pages.pathway.${list === heavy ? 'often_decisive' : 'also_in_the_way'}`)}</p>
            <ul className="space-y-4">
              {list.map(id => (
                <li key={id} className="break-inside-avoid border-line border-s-4 ps-3">
                  <p>{words(`barriers.${id}.in_the_way`)}</p>
                  <p>
                    <strong className="text-open">{words('interface.result.helps')}</strong> {words(`barriers.${id}.helps`)}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </Part>
  )
}

interface Sourced {
  readonly words: Words
  readonly language: string
  /** The day of the build. */
  readonly today: string
}

export function SourceList({ words, language, today, sources }: Sourced & { readonly sources: readonly SourceId[] }) {
  return (
    <Part title={words('pages.pathway.sources')}>
      <p>{words('pages.pathway.sources_intro')}</p>
      <ol className="list-decimal space-y-3 ps-8 text-base">
        {sources.map(id => {
          const { title, link } = sourceOf(id)
          return (
            <li key={id} className="break-inside-avoid">
              <p>
                <bdi lang="en">{[title, articleOf(id)].filter(Boolean).join(', ')}</bdi> (
                <SourceSure words={words} language={language} source={id} today={today} />)
              </p>
              {link ? <OutsideLink words={words} to={link} /> : null}
            </li>
          )
        })}
      </ol>
    </Part>
  )
}

/** What changed in the law and in practice since April 2021. */
export function ChangeList({
  words,
  language,
  today,
  ids,
  children,
}: Sourced & { readonly ids: readonly ChangeId[]; readonly children?: (id: ChangeId) => ReactNode }) {
  return (
    <ul className="space-y-5">
      {ids.map(id => {
        const { on, state, sources } = changeOf(id)
        return (
          <li key={id} className="break-inside-avoid border-line border-s-4 ps-3">
            <p>
              <strong>{words('changes.page.since', { date: dayInWords(on, language) })}</strong> {words(`changes.page.state.${state}`)}
            </p>
            <p>{words(`changes.${id}.what`)}</p>
            <p>{words(`changes.${id}.means`)}</p>
            {children?.(id)}
            {sources.map(source => (
              <p key={source} className="text-base text-soft">
                <bdi lang="en">{sourceOf(source).title}</bdi> (
                <SourceSure words={words} language={language} source={source} today={today} />)
              </p>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

/** Rules of a pathway that began on a day, with what stood before. */
export function DatedRuleList({ words, language, today, pathway }: Sourced & { readonly pathway: PathwayId }) {
  const ids = datedRuleIds.filter(id => datedRuleOf(id).pathways.includes(pathway))
  if (ids.length === 0) return null
  return (
    <Part title={words('changes.page.rules')}>
      <p>{words('changes.page.rules_intro')}</p>
      <ul className="space-y-5">
        {ids.map(id => (
          <li key={id} className="break-inside-avoid border-line border-s-4 ps-3">
            <p>
              <strong>{words('changes.page.from', { date: dayInWords(ruleDays[id], language) })}</strong> {words(`dated-rules.${id}.rule`)}
            </p>
            <p>
              <strong>{words('changes.page.before')}</strong> {words(`dated-rules.${id}.before`)}
            </p>
            <p className="text-base text-soft">
              <bdi lang="en">{sourceOf(datedRuleOf(id).source).title}</bdi> (
              <SourceSure words={words} language={language} source={datedRuleOf(id).source} today={today} />)
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
