/** The letter on screen and on paper: each piece beside its translation, what is missing marked, the source under each statement of law. */
import type { Block, Filled, Grid, Run } from '../../machines/letters/fill.ts'
import type { Words } from '../words.ts'
import { sourceWords } from './one-letter.tsx'

interface Props {
  readonly words: Words
  /** The reader's, and its direction. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly filled: Filled
  readonly today: string
}

export function LetterText({ words, language, direction, filled }: Props) {
  return (
    <article className="card space-y-4 p-4 print:border-0 print:p-0">
      {filled.blocks.map((block, i) => (
        // a piece can stand twice (the date of a paper): its place tells them apart
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the letter
        <div key={`${block.id}-${i}`} className={block.parallel ? 'gap-x-6 md:grid md:grid-cols-2 print:block' : undefined}>
          <div lang={filled.language} dir="ltr">
            <Piece words={words} block={block} text={block.text} grid={block.grid} />
          </div>
          {block.parallel ? (
            <div
              lang={language === 'en-XB' ? 'en' : language}
              dir={direction}
              className="mt-1 border-line border-s-4 ps-3 text-base text-soft md:mt-0 print:hidden"
            >
              <Piece words={words} block={block} text={block.parallel} grid={block.parallelGrid} />
              {block.source ? <p className="mt-1 text-base">{words('letters.source', sourceWords(words, block.source))}</p> : null}
            </div>
          ) : block.source ? (
            <p className="text-base text-soft print:hidden">{words('letters.source', sourceWords(words, block.source))}</p>
          ) : null}
        </div>
      ))}
    </article>
  )
}

/** The translation as a second part on paper, marked so that nobody sends it. */
export function PrintedTranslation({ words, language, direction, filled, note }: Omit<Props, 'today'> & { readonly note: string }) {
  return (
    <article lang={language === 'en-XB' ? 'en' : language} dir={direction} className="hidden space-y-4 print:block print:break-before-page">
      <p className="font-bold">{note}</p>
      {filled.blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the letter
        <Piece key={`${block.id}-${i}`} words={words} block={block} text={block.parallel ?? block.text} grid={block.parallelGrid} />
      ))}
    </article>
  )
}

function Piece({ words, block, text, grid }: { words: Words; block: Block; text: readonly Run[]; grid: Grid | undefined }) {
  const said = <Runs words={words} runs={text} />
  switch (block.kind) {
    case 'subject':
      return <p className="font-bold">{said}</p>
    case 'heading':
      return <h3>{said}</h3>
    case 'point':
      return (
        <ul className="list-disc ps-5">
          <li>{said}</li>
        </ul>
      )
    case 'row':
      return (
        <p>
          <span className="font-semibold">{said}:</span> <Runs words={words} runs={block.value ?? []} />
        </p>
      )
    case 'table':
      return grid ? <GridTable words={words} caption={said} grid={grid} /> : null
    case 'signature':
      return <p className="whitespace-pre-line print:pt-16">{said}</p>
    default:
      return <p className="whitespace-pre-line">{said}</p>
  }
}

function Runs({ words, runs }: { words: Words; runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, i) =>
        run.missing && run.field ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the sentence
          <span key={i}>
            <mark className="rounded bg-transparent px-1 font-semibold text-can outline outline-2 outline-can print:hidden">
              {words(`letters.field.${run.field}`)}
            </mark>
            <span className="hidden print:inline">____________________</span>
          </span>
        ) : run.field ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the sentence
          <bdi key={i}>{run.text}</bdi>
        ) : (
          run.text
        ),
      )}
    </>
  )
}

/** Wide tables are read row by row on a small screen. */
function GridTable({ words, caption, grid }: { words: Words; caption: React.ReactNode; grid: Grid }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-base">
        <caption className="pb-1 text-start font-semibold">{caption}</caption>
        <thead>
          <tr>
            {grid.heads.map(h => (
              <th key={h} scope="col" className="border-line border-b pe-2 text-start">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
            <tr key={i}>
              {row.map((cell, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their place
                <td key={j} className="border-line border-b pe-2 align-top">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {grid.missing ? <p className="font-semibold text-can print:hidden">{words('letters.table_missing')}</p> : null}
    </div>
  )
}
