/** Every statement that was not seen in a source, the most consequential first, each with the sheets that it stands on. */
import { type ContactId, contactOf } from '../../content/directory.ts'
import { pathwayIds } from '../../content/pathways.ts'
import { sourceOf } from '../../content/sources/index.ts'
import { type Doubt, doubts } from '../../machines/sheet/doubts.ts'
import { dayInWords, type Words } from '../words.ts'
import { ranges } from './ranges.ts'

interface Props {
  readonly words: Words
  readonly language: string
}

export function DoubtList({ words, language }: Props) {
  return (
    <ol className="list-decimal space-y-4 ps-8">
      {doubts().map(doubt => (
        <li key={`${doubt.kind} ${doubt.id}`} className="break-inside-avoid">
          <p>
            <strong>{words(`review.kinds.${doubt.kind}`)}:</strong> <Stated words={words} language={language} doubt={doubt} />{' '}
            <span className="text-soft">
              ({words(`review.marks.${doubt.mark}`)}
              {doubt.kind === 'deadline' ? `: ${doubt.certainty}` : ''})
            </span>
          </p>
          <p className="text-base">
            {words('review.list.rests_on')} {borne(words, doubt).join(', ')}.
          </p>
          <OnSheets words={words} language={language} doubt={doubt} />
        </li>
      ))}
    </ol>
  )
}

function Stated({ words, language, doubt }: Props & { doubt: Doubt }) {
  switch (doubt.kind) {
    case 'source': {
      const { title, article } = sourceOf(doubt.id)
      return <bdi lang="en">{[title, article].filter(Boolean).join(', ')}</bdi>
    }
    case 'deadline':
      return (
        <>
          {words(`deadlines.${doubt.id}.name`)}. {words(`terms.rules.${doubt.id}`)}
        </>
      )
    case 'clock_stop':
      return <>{words(`terms.stops.${doubt.id}`)}</>
    case 'barrier':
      return <>{words(`barriers.${doubt.id}.in_the_way`)}</>
    case 'interaction':
      return <>{words(`interactions.${doubt.id}`)}</>
    case 'change':
      return <>{words(`changes.${doubt.id}.what`)}</>
    case 'contact':
      return (
        <>
          <bdi>{contactOf(doubt.id as ContactId).name}</bdi>. {words(`directory.${doubt.id}.for`)}
        </>
      )
    case 'value':
      return (
        <>
          <bdi lang="en">{doubt.id}</bdi>:{' '}
          <bdi lang="en">
            {doubt.values
              .map(({ value, unit, from, source }) =>
                words(from === null ? 'review.list.value' : 'review.list.value_since', {
                  value: String(value),
                  unit,
                  source,
                  ...(from === null ? {} : { date: dayInWords(from, language) }),
                }),
              )
              .join('; ')}
          </bdi>
        </>
      )
  }
}

const borne = (words: Words, { bears: { dates, blocked, outcomes } }: Doubt): readonly string[] => {
  const found = (
    [
      ['dates', dates.length],
      ['blocked', blocked],
      ['outcomes', outcomes],
    ] as const
  ).flatMap(([what, n]) => (n > 0 ? [words(`review.list.bears_${what}`, { n })] : []))
  return found.length > 0 ? found : [words('review.list.bears_nothing')]
}

function OnSheets({ words, language, doubt }: Props & { doubt: Doubt }) {
  const { pathways } = doubt.bears
  if (pathways.length === 0) return <p className="text-base">{words('review.list.on_no_sheet')}</p>
  return (
    <div className="text-base">
      {words('review.list.on_sheets')}
      <ul className="flex flex-wrap gap-x-4">
        {[...pathways]
          .sort((a, b) => pathwayIds.indexOf(a.id) - pathwayIds.indexOf(b.id))
          .map(({ id, steps }) => (
            <li key={id}>
              <a href={`/${language}/pathways/${id}/review${anchor(doubt, steps)}`} className="tap">
                {words(`pathways.${id}.name`)}
                {steps.length > 0 ? ` (${words('review.list.steps', { count: steps.length, steps: ranges(steps) })})` : ''}
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}
/** Where on a sheet it stands; sums and contacts have no place of their own there. */
const anchor = ({ kind, id }: Doubt, steps: readonly number[]): string =>
  kind === 'barrier'
    ? `#barrier-${id}`
    : kind === 'deadline'
      ? `#date-${id}`
      : kind === 'source'
        ? `#source-${id}`
        : steps[0]
          ? `#step-${steps[0]}`
          : ''
