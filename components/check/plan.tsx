/** The plan in order: what comes this week, before which date, after that, and only if. Loaded on a tap. */
import type { ReactNode } from 'react'
import { type InteractionId, interactions } from '../../content/interactions.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type PlanItem, type Plan as PlanOf, plan, planGroups, type TwoCountries } from '../../machines/assessment/plan.ts'
import type { Words } from '../words.ts'
import { dateSentence } from './dates.tsx'
import type { PlanProps } from './plan-part.tsx'

const mostDates = 2
const mostNeeds = 2
const mostHeld = 3
const mostMind = 5

export function Plan(props: PlanProps) {
  const { words, rules, assessment, answers, today } = props
  const { items, two_countries: two }: PlanOf = plan(rules.pathways, assessment, answers, today)
  const say = (id: string) => words(`plan.${id}`)
  // Who is held or in danger cannot call around first: the lawyer or 112 is the step.
  const steps = !items.some(i => i.matter === 'held' || i.matter === 'danger')
  return (
    <>
      <h2>{say('title')}</h2>
      <p>{say('intro')}</p>
      {planGroups.map(group => {
        const found = items.filter(i => i.group === group)
        const list = found.map(i => <Step key={i.matter ?? i.pathway} {...props} item={i} withStep={steps && group !== 'only_if'} />)
        if (found.length === 0) return null
        return group === 'only_if' ? (
          <details key={group} className="card px-4 py-1">
            <summary className="min-h-11 py-2">
              <h3 className="inline">
                {say(`group_${group}`)} ({found.length})
              </h3>
            </summary>
            <ul className="space-y-4 pb-3">{list}</ul>
          </details>
        ) : (
          <section key={group} className="space-y-3">
            <h3>{say(`group_${group}`)}</h3>
            <ol className="space-y-4">{list}</ol>
            {group === 'this_week' && two ? <Two words={words} two={two} /> : null}
          </section>
        )
      })}
    </>
  )
}

function Step({
  words,
  language,
  assessment,
  item,
  withStep,
  onOpen,
}: PlanProps & { readonly item: PlanItem; readonly withStep: boolean }) {
  const say = (id: string, values?: { n?: number; name?: string }) => words(`plan.${id}`, values)
  const { matter, pathway, step, fold, needs, dates, because, instead_of, mind } = item
  const shownDates = pathway ? dates.slice(0, mostDates) : dates // a matter has no card for the others
  const outcome = pathway ? assessment[pathway]?.outcome : undefined
  const name = (p: PathwayId) => words(`pathways.${p}.name`)
  return (
    <li className="space-y-1 border-line border-s-4 ps-3">
      {matter ? (
        <>
          <h4 className="font-bold">{say(`matters.${matter}.title`)}</h4>
          <p>{say(`matters.${matter}.text`)}</p>
        </>
      ) : null}
      {pathway ? (
        <>
          <h4 className="font-bold">{name(pathway)}</h4>
          <p className="text-base text-soft">{words(`interface.result.status_${outcome}`)}</p>
          {fold ? <p>{words(`interface.result.${fold}`)}</p> : null}
          {outcome === 'open' ? null : <p>{words(`reasons.${pathway}/${step}`)}</p>}
          {!withStep ? null : (
            <>
              <p className="text-base text-soft">{words('interface.result.first_step')}</p>
              <p>{words(`pathways.${pathway}.first_step`)}</p>
            </>
          )}
          {outcome === 'open' && needs.length > 0 ? (
            <Lines title={words('interface.result.depends_on')} lines={needs.slice(0, mostNeeds).map(f => words(`facts.${f}.question`))} />
          ) : null}
        </>
      ) : null}
      {shownDates.map(d => (
        <p key={d.id} className="font-semibold">
          {words('interface.result.date_named', { name: words(`deadlines.${d.id}.name`), sentence: dateSentence(words, language, d) })}{' '}
          {d.option ? words('interface.result.date_option', { option: words(`options.${pathway}/${d.option}`) }) : ''}
        </p>
      ))}
      {dates.length > shownDates.length ? (
        <p className="text-base text-soft">{say('more_dates', { n: dates.length - shownDates.length })}</p>
      ) : null}
      {because.length > 0 ? <Lines title={say('why')} lines={because.map(i => said(words, i))} /> : null}
      {instead_of.map(p => (
        <p key={p}>{say('instead', { name: name(p) })}</p>
      ))}
      {mind.length > 0 ? (
        <details>
          <summary className="tap text-accent underline">{say('mind')}</summary>
          <Lines lines={[...new Set(mind.map(i => said(words, i)))].slice(0, mostMind)} />
        </details>
      ) : null}
      {pathway ? (
        <p className="print:hidden">
          <button type="button" className="tap cursor-pointer text-accent underline" onClick={() => openCard(pathway, onOpen)}>
            {say('open_card')}
            <span className="sr-only">: {name(pathway)}</span>
          </button>
        </p>
      ) : null}
    </li>
  )
}

/** Opens the card and goes to it, so that a keyboard and a screen reader are there too. */
function openCard(pathway: PathwayId, onOpen: (pathway: PathwayId) => void): void {
  onOpen(pathway)
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[aria-controls="card-${pathway}"]`)?.focus())
}

/** An interaction in words; what is doubtful says so. */
const said = (words: Words, id: InteractionId): string =>
  interactions[id].certainty === 'doubtful' ? `${words(`interactions.${id}`)} ${words('plan.sure.doubtful')}` : words(`interactions.${id}`)

function Lines({ title, lines }: { readonly title?: string; readonly lines: readonly ReactNode[] }) {
  return (
    <>
      {title ? <p className="text-base text-soft">{title}</p> : null}
      <ul className="list-disc ps-6 text-base">
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences that never move
          <li key={i}>{line}</li>
        ))}
      </ul>
    </>
  )
}

/** Work or facts in both countries: the months in each, and what holds between the two, the weightiest first. */
function Two({ words, two: { months, mind } }: { readonly words: Words; readonly two: TwoCountries }) {
  const say = (id: string, values?: { n: number }) => words(`plan.${id}`, values)
  const held = [...new Set(mind.map(i => said(words, i)))]
  const lines = [
    ...held.slice(0, mostHeld),
    ...(months?.be == null ? [] : [say('two_be_months', { n: months.be })]),
    ...(months?.nl == null ? [] : [say('two_nl_months', { n: months.nl })]),
    ...(months && (months.be === null || months.nl === null) ? [say('two_months_unknown')] : []),
  ]
  return lines.length === 0 ? null : (
    <div className="card space-y-2 p-4">
      <h4 className="font-bold">{say('two_title')}</h4>
      <Lines lines={lines} />
      {held.length > mostHeld ? (
        <details>
          <summary className="tap text-accent underline">{say('two_more')}</summary>
          <Lines lines={held.slice(mostHeld)} />
        </details>
      ) : null}
    </div>
  )
}
