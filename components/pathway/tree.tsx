/** The text twin of the drawn path: each question with its answers, and where they lead. Complete sentences, and the source of each step. */
import type { SourceId } from '../../content/sources/index.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import type { Words } from '../words.ts'
import { questionsOf } from './questions.ts'

export interface TreeProps {
  readonly words: Words
  readonly steps: PathwaySteps
  /** The sources of the page in their order, which gives them their numbers. */
  readonly sources: readonly SourceId[]
}

export function Tree({ words, steps, sources }: TreeProps) {
  const say = (id: string, values?: Parameters<Words>[1]) => words(`pages.pathway.${id}`, values)
  const source = (id: SourceId) => (
    <span className="whitespace-nowrap text-base text-soft">({say('source_n', { n: sources.indexOf(id) + 1 })})</span>
  )
  return (
    <ol className="list-decimal space-y-5 ps-8">
      {questionsOf(words, steps).map(q => (
        <li key={q.number} className="break-inside-avoid ps-1">
          <p className="font-semibold">{q.asked}</p>
          <p className="text-base text-soft">
            {q.kind === 'follows' ? `${say('follows')} ` : q.kind === 'date' ? `${say('is_date')} ` : ''}
            {source(q.source)}
          </p>
          <ul className="mt-1 space-y-2">
            {q.ways.map(way => (
              <li key={way.answer} className="border-line border-s-4 ps-3">
                <p className="text-soft">{way.answer}</p>
                {way.end ? (
                  <p>
                    <strong>{words(`interface.result.status_${way.end.status}`)}.</strong> {way.end.reason} {source(way.end.source)}
                  </p>
                ) : (
                  <p className="text-accent">{say('go_to', { n: way.goTo ?? 0 })}</p>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
