/** One pathway on the list: its state in a line, and opened in place all that helps to decide. */
import type { ReactNode } from 'react'
import type { PathwayId } from '../../content/pathways.ts'
import type { PathwayResult } from '../../machines/assessment/assess.ts'
import type { Situation } from '../../machines/assessment/happen.ts'
import { hurryDate, nextDate } from '../../machines/assessment/order.ts'
import type { Papers } from '../../machines/assessment/papers.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import type { Words } from '../words.ts'
import { Dates, dateSentence } from './dates.tsx'
import type { More } from './load.ts'

export interface CardProps {
  readonly words: Words
  readonly language: string
  readonly pathway: PathwayId
  readonly result: PathwayResult
  /** The reason that the card shows: its own, or the most careful of the possible ones. */
  readonly reason: string
  readonly papers: Papers
  readonly pathways: readonly PathwaySteps[]
  readonly situation: Situation
  readonly open: boolean
  /** For a helper: every barrier. */
  readonly all?: boolean
  /** The second half of a card; undefined while it loads. */
  readonly more: More | 'failed' | undefined
  readonly onOpen: (open: boolean) => void
  /** Undefined: nothing more to ask for this card. */
  readonly onAsk: (() => void) | undefined
}

export const mark = { available: '●', conditional: '◐', open: '?', blocked: '×', 'not-applicable': '–' } as const
export const tone = {
  available: 'text-open',
  conditional: 'text-can',
  open: 'text-unclear',
  blocked: 'text-closed',
  'not-applicable': 'text-soft',
} as const

export function Card(props: CardProps) {
  const { words, language, pathway, result, reason, open, onOpen } = props
  const loaded = props.more !== undefined && props.more !== 'failed'
  const [hurry, next] = [hurryDate(result.deadlines), nextDate(result.deadlines)]
  const urgent = [...new Set([hurry, next])].filter(d => d !== undefined)
  const id = `card-${pathway}`
  return (
    <li className="card">
      <h3 className="font-sans">
        <button
          type="button"
          className="block w-full cursor-pointer px-4 py-3 text-start"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onOpen(!open)}
        >
          <span className={`block font-semibold text-base ${tone[result.outcome]}`}>
            <span aria-hidden="true">{mark[result.outcome]} </span>
            {words(`interface.result.status_${result.outcome}`)}
          </span>
          <span className="block font-serif text-lg underline">{words(`pathways.${pathway}.name`)}</span>
          {result.outcome === 'open' ? (
            <span className="block font-normal">{words('interface.result.open_line')}</span>
          ) : result.outcome !== 'not-applicable' || (open && loaded) ? (
            <span className="block font-normal">{words(`reasons.${pathway}/${reason}`)}</span>
          ) : null}
          {result.outcome === 'not-applicable'
            ? null
            : urgent.map(d => (
                <span key={d.id} className="mt-1 block text-base">
                  {words('interface.result.date_named', {
                    name: words(`deadlines.${d.id}.name`),
                    sentence: dateSentence(words, language, d),
                  })}
                </span>
              ))}
        </button>
      </h3>
      <div id={id} hidden={!open} className="space-y-6 px-4 pb-5">
        {open ? <Basics {...props} /> : null}
      </div>
    </li>
  )
}

function Basics({ words, language, pathway, result, reason, papers, pathways, situation, all, more, onAsk, onOpen }: CardProps) {
  const say = (id: string) => words(`interface.result.${id}`)
  return (
    <>
      {result.outcome === 'open' ? (
        <Part title={say('careful')}>
          <p>{words(`reasons.${pathway}/${reason}`)}</p>
        </Part>
      ) : null}
      {result.outcome === 'not-applicable' || result.outcome === 'blocked' ? null : (
        <Part title={say('first_step')}>
          <p>{words(`pathways.${pathway}.first_step`)}</p>
        </Part>
      )}
      <Part title={say('what_you_get')}>
        <p>{words(`pathways.${pathway}.get`)}</p>
      </Part>
      {result.deadlines.length > 0 ? (
        <Part title={say('dates')}>
          <Dates
            words={words}
            language={language}
            pathway={pathway}
            deadlines={result.deadlines}
            more={more !== undefined && more !== 'failed'}
          />
        </Part>
      ) : null}
      {more === undefined ? (
        <p>{say('more_loading')}</p>
      ) : more === 'failed' ? (
        <p>
          {say('more_failed')}{' '}
          <a href={`/${language}/help`} className="tap">
            {words('interface.shell.help')}
          </a>
        </p>
      ) : (
        <more.Inside
          words={words}
          language={language}
          pathway={pathway}
          result={result}
          papers={papers}
          pathways={pathways}
          situation={situation}
          all={all}
        />
      )}
      {onAsk ? (
        <button type="button" className="button" onClick={onAsk}>
          {say('card_more')}
        </button>
      ) : null}
      <p>
        <a href={`/${language}/pathways/${pathway}`} className="tap">
          {say('page_link')}
        </a>
      </p>
      <button type="button" className="button button-quiet" onClick={() => onOpen(false)}>
        {say('close')}
      </button>
    </>
  )
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="mb-1 font-bold">{title}</h4>
      {children}
    </section>
  )
}
