/** All lines of a claim as one table, on paper only: what a screen opens one by one. */
import { rowsOf } from '../../machines/wages/table.ts'
import type { Claim } from '../../machines/wages/types.ts'
import type { Words } from '../words.ts'
import type { Say } from './money.ts'

/** The head of each column. */
export const headsOf = (words: Words): readonly string[] => [
  ...['from', 'to', 'what', 'hours', 'rate'].map(id => words(`wages.columns.${id}`)),
  words('wages.lines.due'),
  words('wages.lines.off'),
  words('wages.open'),
]
/** The cells of each line, in words. */
export const cellsOf = ({ words, range, hours, decimal, day }: Say, claim: Claim): readonly (readonly string[])[] =>
  rowsOf(claim).map(({ item, line, last }) => [
    line.from ? day(line.from) : '',
    line.to ? day(line.to) : '',
    `${words(`wages.kinds.${item.kind}`)}, ${words(`wages.${item.country}`)}`,
    line.minutes ? hours(line.minutes) : '',
    line.rate ? decimal(line.rate.hour) : '',
    range(line.amount),
    last ? range(item.off) : '',
    last ? range(item.open) : '',
  ])

export function PaperTable({ say, claim }: { readonly say: Say; readonly claim: Claim }) {
  return (
    <table className="hidden w-full text-base print:table [&_td]:border-line [&_td]:border-b [&_td]:py-1 [&_td]:pe-2 [&_td]:align-top">
      <thead>
        <tr>
          {headsOf(say.words).map(h => (
            <th key={h} scope="col" className="border-line border-b pe-2 text-start">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cellsOf(say, claim).map((cells, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines can be alike
          <tr key={i}>
            {cells.map((text, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: in the order of the columns
              <td key={j}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
