/** Fields of the wage calculator: text as it is typed, with what is wrong under it. */
import type { ReactNode } from 'react'
import type { Problem } from '../../machines/wages/types.ts'
import { plain, typed } from '../check/fields.tsx'
import type { Words } from '../words.ts'

export interface TextProps {
  readonly words: Words
  readonly label: string
  readonly hint?: string
  readonly name: string
  readonly value: string
  /** What is wrong with this field. */
  readonly problems: readonly Problem[]
  readonly numeric?: boolean
  readonly onText: (text: string) => void
}
export function Text({ words, label, hint, name, value, problems, numeric = false, onText }: TextProps) {
  const wrong = problems.find(p => p.where === name)
  const told = [hint ? `${name}-hint` : '', wrong ? `${name}-wrong` : ''].filter(x => x).join(' ')
  return (
    <div>
      <label className="block">
        <span className="mb-1 block text-base">{label}</span>
        <input
          {...plain}
          className="input"
          name={name}
          inputMode={numeric ? 'decimal' : 'text'}
          value={value}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={told || undefined}
          {...typed(onText)}
        />
      </label>
      {hint ? (
        <p id={`${name}-hint`} className="mt-1 text-base text-soft">
          {hint}
        </p>
      ) : null}
      {wrong ? <Wrong words={words} id={`${name}-wrong`} problem={wrong} /> : null}
    </div>
  )
}
/** What is wrong, and how to mend it. */
export function Wrong({ words, id, problem }: { readonly words: Words; readonly id?: string; readonly problem: Problem }) {
  const { line, text } = problem
  return (
    <p id={id} className="mt-1 border-can border-s-4 ps-3 text-base text-can">
      {line === undefined ? '' : `${words('wages.problem_line', { line, text: text ?? '' })} `}
      {words(`wages.problems.${problem.id}`)}
    </p>
  )
}

export interface EntryProps {
  readonly words: Words
  readonly title: string
  /** The number of the entry on its list, where a name is needed to tell several apart. */
  readonly number?: number | undefined
  readonly fromAnswers?: boolean
  readonly onRemove: () => void
  readonly children: ReactNode
}
/** One entry of a list: its fields, and a way to take it out. */
export function Entry({ words, title, number, fromAnswers = false, onRemove, children }: EntryProps) {
  const name = number === undefined ? title : `${title} (${number})`
  return (
    <fieldset className="card space-y-4 p-4">
      <legend className="px-1 font-semibold">{name}</legend>
      {fromAnswers ? <p className="text-base text-soft">{words('wages.from_answers')}</p> : null}
      {children}
      <button type="button" className="button button-quiet" aria-label={`${words('wages.remove')}: ${name}`} onClick={onRemove}>
        {words('wages.remove')}
      </button>
    </fieldset>
  )
}
