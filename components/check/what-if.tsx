/** What would change on the list if something happened: now beside then. Nothing is kept; the answers stay as they are. */

import { useMemo, useState } from 'react'
import { type EventId, eventOf, whos } from '../../content/events.ts'
import { interactions } from '../../content/interactions.ts'
import type { Situation } from '../../machines/assessment/happen.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { type Difference, eventsFor, whatIf } from '../../machines/assessment/what-if.ts'
import { answerInWords, askedInWords } from '../pathway/wording.ts'
import { Entering } from '../ui/entering.tsx'
import { dayInWords, type Words } from '../words.ts'
import { mark, tone } from './card.tsx'
import { SourceLine } from './trace.tsx'

export interface WhatIfProps {
  readonly words: Words
  readonly language: string
  readonly pathways: readonly PathwaySteps[]
  readonly situation: Situation
}

export function WhatIf({ words, language, pathways, situation }: WhatIfProps) {
  const { answers, today } = situation
  const [chosen, setChosen] = useState<EventId>()
  const possible = useMemo(() => eventsFor(pathways, { answers, today }), [pathways, answers, today])
  const event = chosen && possible.includes(chosen) ? chosen : undefined
  const found = useMemo(() => event && whatIf(pathways, { answers, today }, [event]), [pathways, answers, today, event])
  const say = (id: string) => words(`nearest.${id}`)
  return (
    <section>
      <Entering className="card space-y-4 p-4 print:hidden">
        <h2>{say('what_if')}</h2>
        <p>{say('what_if_intro')}</p>
        <label className="block">
          <span className="mb-1 block font-semibold">{say('what_if_choose')}</span>
          <select
            className="input w-full"
            autoComplete="off"
            value={event ?? ''}
            onChange={e => setChosen((e.currentTarget.value || undefined) as EventId | undefined)}
          >
            <option value="">{say('what_if_none')}</option>
            {whos
              .map(who => [who, possible.filter(id => eventOf(id).by === who)] as const)
              .filter(([, ids]) => ids.length > 0)
              .map(([who, ids]) => (
                <optgroup key={who} label={words(`events.who.${who}`)}>
                  {ids.map(id => (
                    <option key={id} value={id}>
                      {words(`events.${id}.what`)}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        </label>
        <div aria-live="polite" className="space-y-4">
          {event && found && 'differences' in found ? (
            <>
              <p>{words(`events.${event}.care`)}</p>
              <p className="font-semibold">
                {found.differences.length > 0
                  ? words('nearest.what_if_found', { n: found.differences.length })
                  : say(eventOf(event).uses ? 'what_if_ends' : 'what_if_same')}{' '}
                {found.today === today ? '' : words('nearest.what_if_later', { date: dayInWords(found.today, language) })}
              </p>
              <Source words={words} language={language} event={event} today={today} />
              {found.closes.length > 0 ? (
                <ul className="space-y-3">
                  {found.closes.map(id => (
                    <li key={id} className="border-line border-s-4 ps-3">
                      <p>{words(`interactions.${id}`)}</p>
                      <SourceLine words={words} language={language} source={interactions[id].source} today={today} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </>
          ) : null}
        </div>
        {found && 'differences' in found
          ? kinds.map(kind => {
              const list = found.differences.filter(d => d.kind === kind)
              return list.length > 0 ? (
                <section key={kind} className="space-y-3">
                  <h3>{say(kind)}</h3>
                  <ul className="space-y-3">
                    {list.map(d => (
                      <OneDifference key={d.pathway} words={words} language={language} difference={d} />
                    ))}
                  </ul>
                </section>
              ) : null
            })
          : null}
      </Entering>
    </section>
  )
}
const kinds = ['gained', 'lost', 'other'] as const

function Source({ words, language, event, today }: { words: Words; language: string; event: EventId; today: string }) {
  const { source } = eventOf(event)
  return source ? <SourceLine words={words} language={language} source={source} today={today} /> : null
}

/** One way: now beside then, under each other where the screen is narrow. */
function OneDifference({ words, language, difference }: { words: Words; language: string; difference: Difference }) {
  const { pathway, before, after, dates, passed, why } = difference
  const moves = before.outcome !== after.outcome || before.reason !== after.reason
  const day = (d: string | null) => (d ? dayInWords(d, language) : words('nearest.no_date'))
  const then: readonly (readonly [string, string])[] = [
    ...difference.options.filter(o => o.after && o.after !== 'not-applicable').map(o => ['can_do', `options.${pathway}/${o.id}`] as const),
    ...difference.options
      .filter(o => !o.after || o.after === 'not-applicable')
      .map(o => ['no_longer', `options.${pathway}/${o.id}`] as const),
    ...difference.barriers.come.map(b => ['in_the_way', `barriers.${b}.in_the_way`] as const),
    ...difference.barriers.gone.map(b => ['out_of_the_way', `barriers.${b}.in_the_way`] as const),
  ]
  return (
    <li className="border-line border-s-4 ps-3">
      <h4 className="font-serif text-lg">{words(`pathways.${pathway}.name`)}</h4>
      {moves ? (
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          {(
            [
              ['now', before],
              ['then', after],
            ] as const
          ).map(([when, { outcome, reason }]) => (
            <div key={when}>
              <p className="text-base text-soft">{words(`nearest.${when}`)}</p>
              <p className={`font-semibold text-base ${tone[outcome]}`}>
                <span aria-hidden="true">{mark[outcome]} </span>
                {words(`interface.result.status_${outcome}`)}
              </p>
              <p className="text-base">{reason ? words(`reasons.${pathway}/${reason}`) : words('interface.result.open_line')}</p>
            </div>
          ))}
        </div>
      ) : (
        <p className={`text-base ${tone[after.outcome]}`}>
          <span aria-hidden="true">{mark[after.outcome]} </span>
          {words('nearest.stays', { status: words(`interface.result.status_${after.outcome}`) })}
        </p>
      )}
      {dates.length + passed.length > 0 ? (
        <ul className="mt-2">
          {passed.map(id => (
            <li key={id} className="text-base">
              {words('nearest.passes', { name: words(`deadlines.${id}.name`) })}
            </li>
          ))}
          {dates.map(d => (
            <li key={d.id} className="text-base">
              {words('nearest.date_moves', { name: words(`deadlines.${d.id}.name`), before: day(d.before), after: day(d.after) })}
            </li>
          ))}
        </ul>
      ) : null}
      {why || then.length > 0 ? (
        <details>
          <summary className="tap text-accent underline">{words('interface.result.trace')}</summary>
          <ul className="space-y-1 text-base">
            {why ? (
              <li>
                {askedInWords(words, why.fact)}
                <br />
                {words('nearest.because', {
                  before: answerInWords(words, why.fact, why.before),
                  after: answerInWords(words, why.fact, why.after),
                })}
              </li>
            ) : null}
            {then.map(([id, what]) => (
              <li key={id + what}>{words(`nearest.${id}`, { what: words(what) })}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  )
}
