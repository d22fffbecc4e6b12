/** What an inspector's report should hold, in the reader's language and beside it in that of the inspector. One page on paper. */
import { beforeGiving, checklist, checkPointIds, officialLanguages, reportingWays } from '../../content/checklist.ts'
import { languageOf } from '../../content/languages.ts'
import type { SourceId } from '../../content/sources/index.ts'
import { SourceLine } from '../check/trace.tsx'
import { Part } from '../ui/part.tsx'
import type { Words } from '../words.ts'

interface Reader {
  readonly words: Words
  readonly language: string
  /** `YYYY-MM-DD` */
  readonly today: string
}
interface Side {
  readonly language: string
  readonly text: Words
}

/** Which sheet is shown is left to the style sheet, so that it works without a script. */
const beside = {
  nl: { input: 'peer/nl', label: 'peer-checked/nl:font-bold', sheet: 'peer-checked/nl:block' },
  fr: { input: 'peer/fr', label: 'peer-checked/fr:font-bold', sheet: 'peer-checked/fr:block' },
} as const

/** @param textsIn the texts of letter-texts.json in a language */
export function Checklist({ textsIn, ...reader }: Reader & { readonly textsIn: (language: string) => Words }) {
  const { words, language } = reader
  const say = (id: string) => words(`checklist.${id}`)
  const others = officialLanguages.filter(l => l !== language)
  return (
    <div className="space-y-8 print:space-y-1">
      <div className="space-y-3 print:hidden">
        <p>{say('intro')}</p>
        <p>{say('use')}</p>
      </div>
      <div className="space-y-8 print:hidden">
        <Part title={say('before')}>
          <ul className="list-disc space-y-2 ps-6">
            {Object.keys(beforeGiving).map(id => (
              <li key={id}>{say(`before_${id}`)}</li>
            ))}
          </ul>
          <dl className="space-y-3">
            {reportingWays.flatMap(way =>
              (['with_papers', 'without_papers'] as const).map(papers => (
                <div key={way + papers}>
                  <dt className="font-semibold">{say(`${way.slice(0, 2)}_${papers}`)}</dt>
                  <dd>{words(`pathways.${way}.safe.${papers}`)}</dd>
                </div>
              )),
            )}
          </dl>
          <details>
            <summary className="tap text-accent underline">{say('before_rests')}</summary>
            <Sources {...reader} sources={Object.values(beforeGiving).flat()} />
          </details>
        </Part>
      </div>
      <div>
        <p className="hidden text-[8pt] print:block">{say('before_print')}</p>
        <h2 className="print:hidden">{say('sheet')}</h2>
        <p className="print:hidden">{say('print_note')}</p>
        <p className="print:hidden">{say('beside')}</p>
        {others.flatMap((other, i) => [
          <input
            key={other}
            type="radio"
            name="beside"
            id={`beside-${other}`}
            defaultChecked={i === 0}
            className={`${beside[other].input} size-5 align-middle accent-accent print:hidden`}
          />,
          <label
            key={`${other}-label`}
            htmlFor={`beside-${other}`}
            lang={other}
            className={`tap me-6 ps-2 ${beside[other].label} print:hidden`}
          >
            {languageOf(other).name}
          </label>,
        ])}
        {others.map(other => (
          <div key={other} className={`hidden ${beside[other].sheet}`}>
            <Sheet {...reader} sides={[language, other].map(l => ({ language: l, text: textsIn(l) }))} />
          </div>
        ))}
      </div>
    </div>
  )
}

const columns = 'grid grid-cols-1 gap-x-6 gap-y-3 md:grid-cols-2 print:grid-cols-2'

function Sheet({ sides, ...reader }: Reader & { readonly sides: readonly Side[] }) {
  return (
    <>
      <div className={`${columns} hidden! print:grid!`}>
        {sides.map(({ language, text }) => (
          <p key={language} lang={language} dir={languageOf(language).direction} className="font-bold font-serif text-[10pt]">
            {text('checklist.title')}
          </p>
        ))}
      </div>
      <ol className="mt-3 print:mt-1 print:text-[7.5pt] print:leading-tight">
        {checkPointIds.map((id, i) => (
          <li key={id} className="break-inside-avoid border-line border-t py-4 print:py-[2pt]">
            <div className={columns}>
              {sides.map(side => (
                <Point key={side.language} {...side} id={id} n={i + 1} />
              ))}
            </div>
            <Rests {...reader} id={id} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Point({ language, text, id, n }: Side & { readonly id: string; readonly n: number }) {
  const say = (key: string) => text(`checklist.points.${id}.${key}`)
  return (
    <div lang={language} dir={languageOf(language).direction}>
      <p className="print:inline">
        <strong>
          {n}. {say('name')}.
        </strong>{' '}
        {say('note')}
      </p>{' '}
      <p className="text-base text-soft print:inline print:text-[length:inherit]">
        <em>{text('checklist.why')}</em> {say('why')}
      </p>
    </div>
  )
}

/** What the reason rests on, and for which ways the point is needed. */
function Rests({ id, ...reader }: Reader & { readonly id: (typeof checkPointIds)[number] }) {
  const { words } = reader
  return (
    <details className="print:hidden">
      <summary className="tap text-accent text-base underline">{words('checklist.rests')}</summary>
      <p className="text-base text-soft">
        {words('checklist.serves', { ways: checklist[id].pathways.map(p => words(`pathways.${p}.name`)).join('; ') })}
      </p>
      <Sources {...reader} sources={checklist[id].sources} />
    </details>
  )
}

const Sources = ({ sources, ...reader }: Reader & { readonly sources: readonly SourceId[] }) => (
  <ul>
    {[...new Set(sources)].map(source => (
      <li key={source}>
        <SourceLine {...reader} source={source} />
      </li>
    ))}
  </ul>
)
