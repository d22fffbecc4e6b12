/** What is typed for a letter: one list in a fixed order, so that nothing jumps while typing; what is missing says so. */
import type { ReactNode } from 'react'
import { type FieldId, fieldIds, fieldOf } from '../../content/letters/fields.ts'
import type { Filled } from '../../machines/letters/fill.ts'
import { type Filling, fieldValue, isIban, moneyIn, readAs } from '../../machines/letters/values.ts'
import { plain, typed } from '../check/fields.tsx'
import { dayInWords, type Words } from '../words.ts'

export interface FieldInputsProps {
  readonly words: Words
  readonly language: string
  readonly filled: Filled
  readonly filling: Filling
  readonly under: ((field: FieldId) => ReactNode) | undefined
  readonly onType: (field: FieldId, text: string) => void
}

export function FieldInputs({ words, language, filled, filling, under, onType }: FieldInputsProps) {
  const stands = new Set([...filled.fields, ...filled.could])
  return (
    <div className="space-y-4">
      {fieldIds
        .filter(f => stands.has(f))
        .map(id => {
          const { kind, optional } = fieldOf(id)
          const text = filling.entries.fields[id] ?? ''
          const missing = filled.missing.includes(id)
          const taken = text.trim() ? undefined : fieldValue(id, filling)
          const remark =
            text.trim() && readAs(kind, text.trim()) === undefined
              ? words(`letters.unreadable.${kind}`)
              : kind === 'account' && text.trim() && !isIban(text)
                ? words('letters.check_account')
                : undefined
          const input = {
            ...plain,
            className: 'input',
            id: `field-${id}`,
            name: id,
            'aria-invalid': remark ? (true as const) : undefined,
            'aria-describedby': `${id}-note`,
            value: text,
          }
          return (
            <div key={id} className={missing ? 'border-can border-s-4 ps-3' : 'ps-4'}>
              <label className="block" htmlFor={`field-${id}`}>
                <span className="mb-1 block text-base">
                  {words(`letters.field.${id}`)}
                  {missing ? (
                    <strong className="text-can"> · {words('letters.missing')}</strong>
                  ) : optional ? (
                    ` · ${words('letters.optional')}`
                  ) : (
                    ''
                  )}
                </span>
                {kind === 'lines' ? (
                  <textarea {...input} rows={3} onInput={e => onType(id, e.currentTarget.value)} onChange={() => {}} />
                ) : (
                  <input
                    {...input}
                    type={kind === 'day' ? 'date' : 'text'}
                    inputMode={kind === 'money' || kind === 'number' ? 'decimal' : undefined}
                    {...typed(t => onType(id, t))}
                  />
                )}
              </label>
              <p id={`${id}-note`} className="text-base text-soft">
                {remark ? <span className="text-can">{remark} </span> : null}
                {taken
                  ? words(fromClaim(id) ? 'letters.taken_claim' : 'letters.taken', { value: shownValue(kind, taken, language) })
                  : null}
                {id === 'worker_address' ? words('letters.safe_address') : null}
              </p>
              {under?.(id)}
            </div>
          )
        })}
    </div>
  )
}

/** The claim is taken at its lowest reading: that is said where the sum stands. */
const fromClaim = (id: FieldId) => {
  const { from } = fieldOf(id)
  return typeof from === 'object' && 'claim' in from && from.claim === 'total'
}
const shownValue = (kind: string, value: string, language: string) =>
  kind === 'day' ? dayInWords(value, language) : kind === 'money' ? moneyIn(language, value) : value
