/** The rows of a table, typed one by one, or taken from the wage claim. */
import { type TableId, tables } from '../../content/letters/letter.ts'
import type { Tongue } from '../../machines/letters/fill.ts'
import { plain, typed } from '../check/fields.tsx'
import type { Words } from '../words.ts'

export interface RowInputsProps {
  readonly words: Words
  readonly table: TableId
  readonly tongue: Tongue
  readonly language: string
  readonly rows: readonly (readonly string[])[]
  /** There are rows of the claim, used until one is typed here. */
  readonly fromClaim: boolean
  readonly onClaim: (() => void) | undefined
  readonly onRows: (rows: readonly (readonly string[])[]) => void
}

export function RowInputs({ words, table, tongue, language, rows, fromClaim, onClaim, onRows }: RowInputsProps) {
  const columns = tables[table]
  const heads = columns.map(c => tongue.say(language, `tables.${table}.${c}`, {}))
  const set = (at: number, column: number, text: string) =>
    onRows(rows.map((row, i) => (i === at ? columns.map((_, j) => (j === column ? text : (row[j] ?? ''))) : row)))
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 font-semibold">{words(`letters.table.${table}`)}</legend>
      {onClaim ? (
        <>
          <p>{words(fromClaim ? 'letters.claim_there' : 'letters.claim_first')}</p>
          <button type="button" className="button" onClick={onClaim}>
            {words('letters.to_claim')}
          </button>
        </>
      ) : null}
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
        <div key={i} className="card space-y-2 p-3">
          {heads.map((head, j) => (
            <label key={columns[j]} className="block">
              <span className="mb-1 block text-base">{head}</span>
              <input {...plain} className="input" name={`${table}-${i}-${j}`} value={row[j] ?? ''} {...typed(t => set(i, j, t))} />
            </label>
          ))}
          <button type="button" className="button button-quiet" onClick={() => onRows(rows.filter((_, at) => at !== i))}>
            {words('letters.remove_row', { n: i + 1 })}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => onRows([...rows, columns.map(() => '')])}>
        {words('letters.add_row')}
      </button>
    </fieldset>
  )
}
