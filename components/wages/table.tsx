/** All lines of a claim as one table, on paper only: what a screen opens one by one. */
import { rowsOf } from '../../machines/wages/table.ts'
import type { Claim } from '../../machines/wages/types.ts'
import type { Say } from './money.ts'

export function PaperTable({ say, claim }: { readonly say: Say; readonly claim: Claim }) {
  const { words, range, hours, decimal, day } = say
  const heads = [words('wages.columns.from'), words('wages.columns.to'), words('wages.columns.what'), words('wages.columns.hours')]
  const sums = [words('wages.columns.rate'), words('wages.lines.due'), words('wages.lines.off'), words('wages.open')]
  return (
    <table className="hidden w-full text-base print:table [&_td]:border-line [&_td]:border-b [&_td]:py-1 [&_td]:pe-2 [&_td]:align-top">
      <thead>
        <tr>
          {[...heads, ...sums].map(h => (
            <th key={h} scope="col" className="border-line border-b pe-2 text-start">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(claim).map(({ item, line, last }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines can be alike
          <tr key={i}>
            <td>{line.from ? day(line.from) : ''}</td>
            <td>{line.to ? day(line.to) : ''}</td>
            <td>
              {words(`wages.kinds.${item.kind}`)}, {words(`wages.${item.country}`)}
            </td>
            <td>{line.minutes ? hours(line.minutes) : ''}</td>
            <td>{line.rate ? decimal(line.rate.hour) : ''}</td>
            <td>{range(line.amount)}</td>
            <td>{last ? range(item.off) : ''}</td>
            <td>{last ? range(item.open) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
