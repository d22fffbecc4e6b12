/** Why a way is not open, and what would open it; for one that is not clear yet, what is missing and how to find it out. */
import { useMemo } from 'react'
import type { FactId } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { PathwayResult } from '../../machines/assessment/assess.ts'
import type { Situation } from '../../machines/assessment/happen.ts'
import { nearest, type Way } from '../../machines/assessment/nearest.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { answerInWords, askedInWords } from '../pathway/wording.ts'
import { dayInWords, type Words } from '../words.ts'
import { Part } from './card.tsx'

export interface NearestProps {
  readonly words: Words
  readonly language: string
  readonly pathways: readonly PathwaySteps[]
  readonly pathway: PathwayId
  /** Why it is as it is now. */
  readonly reason: string | null
  readonly situation: Situation
}
/** Facts that are named at once, of those on which an open way rests (facts.md 1.9). */
const mostMissing = 2

export function WhyNot({ words, language, pathways, pathway, reason, situation }: NearestProps) {
  const { answers, today } = situation
  const found = useMemo(() => nearest(pathways, pathway, { answers, today }), [pathways, pathway, answers, today])
  if (!found) return null
  const { failed, ways, none, unchanging } = found
  const say = (id: string) => words(`nearest.${id}`)
  return (
    <>
      {failed ? (
        <Part title={say('why_not')}>
          <p>
            {say('failed')} {askedInWords(words, failed.fact)}
          </p>
          <p className="text-base text-soft">
            {words('interface.result.trace_follows', { answer: answerInWords(words, failed.fact, failed.answer) })}
          </p>
        </Part>
      ) : null}
      <Part title={say(none === 'stands' ? 'stands' : 'nearest')}>
        {none ? (
          <p>
            {words(`nearest.none_${none}`, { reason: reason ? words(`reasons.${pathway}/${reason}`) : '' })}{' '}
            {unchanging ? say(`unchanging_${unchanging}`) : ''}
          </p>
        ) : (
          <>
            {ways.map((way, i) => (
              <div key={way.changes.map(c => c.event).join()}>
                {i > 0 ? <p className="my-2 font-semibold">{say('or')}</p> : null}
                <OneWay words={words} language={language} pathway={pathway} way={way} />
              </div>
            ))}
            <p className="mt-2 text-base text-soft">{say('your_choice')}</p>
          </>
        )}
      </Part>
    </>
  )
}

function OneWay({ words, language, pathway, way }: { words: Words; language: string; pathway: PathwayId; way: Way }) {
  const { changes, outcome, reason, missing } = way
  return (
    <>
      <ol className="list-decimal space-y-2 ps-6">
        {changes.map(({ event, by, day }) => (
          <li key={event}>
            <p>
              {words(`events.${event}.what`)} {day ? words('nearest.from_day', { date: dayInWords(day, language) }) : ''}
            </p>
            <p className="text-base text-soft">
              {words('nearest.who', { who: words(`events.who.${by}`) })}. {words(`events.${event}.care`)}
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-2">
        {words(`nearest.then_${outcome}`)} {outcome === 'conditional' && reason ? words(`reasons.${pathway}/${reason}`) : ''}
      </p>
      {outcome === 'open' ? (
        <ul className="list-disc ps-6">
          {missing.slice(0, mostMissing).map(f => (
            <li key={f}>{words(`facts.${f}.question`)}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** The facts on which an open way rests, each with a safe way to find it out. */
export function Missing({ words, result }: { words: Words; result: PathwayResult }) {
  if (result.outcome !== 'open' || result.missing.length === 0) return null
  const line = (f: FactId) => (
    <li key={f} className="border-line border-s-4 ps-3">
      <p className="font-semibold">{words(`facts.${f}.question`)}</p>
      <p className="text-base">{words(`facts.${f}.how_to_find_out`)}</p>
    </li>
  )
  const rest = result.missing.slice(mostMissing)
  return (
    <Part title={words('interface.result.depends_on')}>
      <ul className="space-y-3">{result.missing.slice(0, mostMissing).map(line)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary className="tap text-accent underline">
            {words('nearest.find_out_more')} ({rest.length})
          </summary>
          <ul className="space-y-3">{rest.map(line)}</ul>
        </details>
      ) : null}
    </Part>
  )
}
