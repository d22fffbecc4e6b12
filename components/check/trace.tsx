/** Why a card says what it says: in plain words, and the same for a lawyer. */
import type { PathwayId } from '../../content/pathways.ts'
import { articleOf, type SourceId, sourceOf } from '../../content/sources/index.ts'
import type { PathwayResult, TraceStep } from '../../machines/assessment/assess.ts'
import { SourceSure } from '../pathway/source-sure.tsx'
import type { PersonsWay } from '../pathway/way.ts'
import { WayText } from '../pathway/way-text.tsx'
import type { Words } from '../words.ts'
import { lawText } from './law-text.ts'

/** The name and source of a step: a phone's own steps carry only their place. */
const stepAt = (pathway: PathwayId, { step, source }: TraceStep): readonly [name: string, source: SourceId] =>
  lawText[pathway]?.[/^\d+$/.test(step) ? Number(step) : -1] ?? [step, source]
/** Where the result rests on: the source of its reason, or of the step where it stops. */
export const sourceAt = (pathway: PathwayId, result: PathwayResult, last: TraceStep): SourceId =>
  lawText[pathway]?.find(([name]) => name === result.reason)?.[1] ?? stepAt(pathway, last)[1]

interface TraceProps {
  readonly words: Words
  readonly language: string
  readonly today: string
  readonly pathway: PathwayId
  readonly result: PathwayResult
}

export function Trace({ words, language, today, pathway, result, way }: TraceProps & { readonly way: PersonsWay }) {
  return (
    <div className="space-y-4">
      <WayText words={words} way={way} />
      <details>
        <summary className="tap text-accent underline">{words('interface.result.trace_lawyer')}</summary>
        <ol className="list-decimal space-y-3 ps-6 text-base">
          {result.trace.map(t => (
            <li key={t.step}>
              <p lang="en" dir="ltr" className="text-start">
                {stepAt(pathway, t)[0]}: <code>{t.fact}</code> ={' '}
                <code>{Array.isArray(t.answer) ? t.answer.join(', ') : String(t.answer)}</code>
              </p>
              <SourceLine words={words} language={language} today={today} source={stepAt(pathway, t)[1]} />
            </li>
          ))}
          {result.reason ? (
            <li lang="en" dir="ltr">
              <code>
                {result.outcome}: {result.reason}
              </code>
            </li>
          ) : null}
        </ol>
      </details>
    </div>
  )
}

/** A source as text; the link behind it says that it opens another website. */
export function SourceLine({ words, language, today, source }: Omit<TraceProps, 'pathway' | 'result'> & { readonly source: SourceId }) {
  const { title, link } = sourceOf(source)
  return (
    <p className="text-base text-soft">
      {words('interface.result.source', { source: [title, articleOf(source)].filter(Boolean).join(', ') })} (
      <SourceSure words={words} language={language} source={source} today={today} />)
      {link ? (
        <>
          {' '}
          <a href={link} rel="noreferrer noopener" className="tap">
            {words('interface.result.source_link')}
          </a>
        </>
      ) : null}
    </p>
  )
}
