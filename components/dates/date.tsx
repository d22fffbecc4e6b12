/** One date of the timeline, opened: the sum, what the law says, what to find out, what stops the clock, how sure it is, and who can check. */
import { clockStops } from '../../content/clock-stops.ts'
import { deadlineOf } from '../../content/deadlines.ts'
import { contactOf, contactsFor } from '../../content/directory.ts'
import type { FactId } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { TimelineDate } from '../../machines/assessment/timeline.ts'
import { Part } from '../check/card.tsx'
import { dateSentence } from '../check/dates.tsx'
import { SourceLine } from '../check/trace.tsx'
import { answerInWords } from '../pathway/wording.ts'
import { dayInWords, type Words } from '../words.ts'
import { SumLines } from './sum.tsx'

export interface DateProps {
  readonly words: Words
  readonly language: string
  readonly today: string
  readonly date: TimelineDate
  readonly onOpen: (pathway: PathwayId) => void
  readonly onChange: (fact: FactId) => void
}
const certain: { readonly [code: string]: string } = { S: 'seen', K: 'own', '-': 'ours' }
const mostNames = 2

export function DateView(props: DateProps) {
  const { words, language, today, date: d } = props
  const say = (id: string, values?: Parameters<Words>[1]) => words(`dates.${id}`, values)
  return (
    <details className="card px-4 py-1" data-date={d.id}>
      <summary className="min-h-11 py-2">
        <span className="font-semibold">{words(`deadlines.${d.id}.name`)}</span>
        <span className="block">{sentence(props)}</span>
      </summary>
      <div className="space-y-5 pb-4">
        <p>{words(`deadlines.${d.id}.why`)}</p>
        <Part title={say('counted')}>
          {d.sums.shown ? <SumLines words={words} language={language} sum={d.sums.shown} of="shown" /> : null}
          <p className="mt-2 text-base text-soft">
            {words(`terms.rules.${d.id}`)} {words(`terms.counting.${deadlineOf(d.id).counting}`)}
          </p>
          <Law {...props} />
        </Part>
        <FindOut {...props} />
        {d.kind === 'last_day' ? <Stops {...props} /> : null}
        <Part title={say('sure')}>
          <p>{words(`terms.sure.${certain[d.certainty] ?? 'mixed'}`)}</p>
          <SourceLine words={words} language={language} today={today} source={d.source} />
        </Part>
        <Part title={say('check')}>
          <p>{checkers(words, d)}</p>
        </Part>
        <Belonging {...props} />
      </div>
    </details>
  )
}

function sentence(props: DateProps): string {
  const { words, language, today, date: d } = props
  if (!d.shown) return between(props)
  const inTime = d.state === 'running' && d.shown < today && d.earliest !== null
  return inTime && d.kind === 'last_day'
    ? words('dates.hurry', { date: dayInWords(d.earliest, language) })
    : dateSentence(words, language, d)
}

/** Between which days the careful date lies, where the start is not known to the day. */
function between({ words, language, date: { between } }: DateProps): string {
  if (!between) return ''
  const { from, to } = between
  const date = (day: string | null) => (day ? dayInWords(day, language) : '')
  return words(`dates.between${from && to ? '' : to ? '_to' : from ? '_from' : '_none'}`, { from: date(from), to: date(to) })
}

/** The last day of the law under its readings; not for what opens, where there is no last day. */
function Law({ words, language, date: { kind, earliest, latest, sums } }: DateProps) {
  if (!earliest || kind === 'opens') return null
  const date = (day: string) => dayInWords(day, language)
  const one = earliest === latest
  return (
    <div className="mt-2 space-y-1">
      <p>
        {one
          ? words('dates.law_one', { date: date(earliest) })
          : words(`dates.law_${latest ? 'between' : 'open'}`, { earliest: date(earliest), latest: latest ? date(latest) : '' })}
      </p>
      {sums.latest && !one ? (
        <details>
          <summary className="tap text-accent underline">{words('dates.law_latest')}</summary>
          <SumLines words={words} language={language} sum={sums.latest} of="latest" />
        </details>
      ) : null}
    </div>
  )
}

function FindOut(props: DateProps) {
  const { words, date: d, onChange } = props
  if (!d.between) return null
  return (
    <Part title={words('dates.find_out')}>
      {d.shown ? <p>{between(props)}</p> : null}
      <ul className="mt-2 space-y-3">
        {d.find_out.map(fact => (
          <li key={fact} className="border-line border-s-4 ps-3">
            <p className="font-semibold">{words(`facts.${fact}.question`)}</p>
            <p>{words(`facts.${fact}.how_to_find_out`)}</p>
            <button type="button" className="tap cursor-pointer text-accent underline print:hidden" onClick={() => onChange(fact)}>
              {words('dates.answer')}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Stops({ words, language, today, date: d }: DateProps) {
  const say = (id: string, values?: Parameters<Words>[1]) => words(`dates.${id}`, values)
  return (
    <Part title={say('stops')}>
      {d.stops.length === 0 ? <p>{say('stops_unknown')}</p> : null}
      <ul className="list-disc space-y-1 ps-6">
        {d.stops.map(id => (
          <li key={id}>{words(`terms.stops.${id}`)}</li>
        ))}
      </ul>
      {[...new Set(d.stops.map(id => clockStops[id].source))].map(source => (
        <SourceLine key={source} words={words} language={language} today={today} source={source} />
      ))}
      {d.not_stopped_by.length > 0 ? (
        <>
          <p className="mt-2 font-semibold">{say('stops_not')}</p>
          <ul className="list-disc space-y-1 ps-6">
            {[...new Set(d.not_stopped_by.map(id => words(`interactions.${id}`)))].map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {d.stopped_by.length > 0 ? (
        <p className="mt-2 font-semibold">{say('stops_told', { answers: answerInWords(words, 'clock_stops', d.stopped_by) })}</p>
      ) : null}
    </Part>
  )
}

function checkers(words: Words, { pathways }: TimelineDate): string {
  const names = [
    ...new Set(
      pathways
        .slice(0, 1)
        .flatMap(p => contactsFor(p.pathway))
        .map(c => contactOf(c).name),
    ),
  ].slice(0, mostNames)
  return names.length > 0 ? words('dates.check_with', { names: names.join(', ') }) : words('dates.check_any')
}

function Belonging({ words, date: { pathways }, onOpen }: DateProps) {
  if (pathways.length === 0) return null
  const byPathway = [...new Set(pathways.map(p => p.pathway))].map(pathway => ({
    pathway,
    options: pathways.flatMap(p => (p.pathway === pathway && p.option ? [p.option] : [])),
    always: pathways.some(p => p.pathway === pathway && !p.option),
  }))
  return (
    <Part title={words('dates.belongs')}>
      <ul>
        {byPathway.map(({ pathway, options, always }) => (
          <li key={pathway}>
            <button type="button" className="tap cursor-pointer text-start text-accent underline" onClick={() => onOpen(pathway)}>
              {words(`pathways.${pathway}.name`)}
            </button>
            {always
              ? null
              : options.map(o => (
                  <span key={o} className="block text-base text-soft">
                    {words('dates.only_for', { option: words(`options.${pathway}/${o}`) })}
                  </span>
                ))}
          </li>
        ))}
      </ul>
    </Part>
  )
}
