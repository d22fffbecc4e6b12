/** One question and the ways to answer it. Nothing typed here is kept, corrected, translated or sent by the browser. */
import { type FactId, factOf, topics } from '../../content/facts/index.ts'
import type { Words } from '../words.ts'
import type { Draft } from './draft.ts'

export interface FieldProps {
  readonly words: Words
  readonly fact: FactId
  readonly draft: Draft
  /** A sentence under the field: what is wrong, or merely odd. */
  readonly remark: string | undefined
  readonly onChange: (draft: Draft) => void
  /** The explanation is opened: its last part loads now. */
  readonly onExplain: () => void
}

export const plain = { autoComplete: 'off', spellCheck: 'false', autoCorrect: 'off', autoCapitalize: 'off' } as const
/** Every letter counts at once, in React and in Preact alike. */
export const typed = (take: (text: string) => void) => ({
  onInput: (e: { currentTarget: { value: string } }) => take(e.currentTarget.value),
  onChange: () => {},
})
const specials = ['unknown', 'withheld'] as const

/** The question as a group with its answers. */
export function Field(props: FieldProps) {
  const { words, fact, draft, remark, onChange, onExplain } = props
  const { kind, never } = factOf(fact)
  return (
    <fieldset className="space-y-3" aria-describedby={remark ? `${fact}-remark` : undefined}>
      <legend className="mb-3 font-serif text-xl leading-snug">{words(`facts.${fact}.question`)}</legend>
      {kind === 'many' ? (
        <Many {...props} />
      ) : kind === 'number' ? (
        <Amount {...props} />
      ) : kind === 'date' ? (
        <DateParts {...props} />
      ) : (
        <One {...props} />
      )}
      {remark ? (
        <p id={`${fact}-remark`} role="alert" className="border-can border-s-4 ps-3 text-can">
          {remark}
        </p>
      ) : null}
      <div className="space-y-2 border-line border-t pt-3">
        {never ? (
          <Choice
            name={`${fact}-s`}
            label={words(`facts.${fact}.values.never`)}
            chosen={draft.special === 'never'}
            onChoose={() => onChange({ special: 'never' })}
          />
        ) : null}
        {specials.map(s => (
          <Choice
            key={s}
            name={`${fact}-s`}
            quiet
            label={words(`interface.check.${s}`)}
            chosen={draft.special === s}
            onChoose={() => onChange({ special: s })}
          />
        ))}
      </div>
      <Explain words={words} fact={fact} onExplain={onExplain} />
    </fieldset>
  )
}

/** Why it is asked, who sees it, how to find out. */
export function Explain({ words, fact, onExplain }: { words: Words; fact: FactId; onExplain: () => void }) {
  const parts = (
    [
      ['why', `facts.${fact}.help`],
      ['who_sees', `facts.${fact}.who_sees`],
      ['find_out', `facts.${fact}.how_to_find_out`],
    ] as const
  ).map(([name, id]) => [name, words(id) || (name === 'who_sees' ? words(`topics.${topicOf(fact)}.who_sees`) : '')] as const)
  return (
    <details className="text-base" onToggle={e => e.currentTarget.open && onExplain()}>
      <summary className="tap text-accent underline">
        {words('interface.check.why')} · {words('interface.check.who_sees')}
      </summary>
      <dl className="space-y-2 border-line border-s-4 ps-3">
        {parts.map(([name, text]) =>
          text && !/^(facts|topics)\./.test(text) ? (
            <div key={name}>
              <dt className="font-semibold">{words(`interface.check.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </details>
  )
}

function One({ words, fact, draft, onChange }: FieldProps) {
  return (
    <div className="space-y-2">
      {(factOf(fact).answers ?? []).map(a => (
        <Choice
          key={a}
          name={fact}
          label={words(`facts.${fact}.values.${a}`)}
          chosen={draft.choice === a}
          onChoose={() => onChange({ choice: a })}
        />
      ))}
    </div>
  )
}

function Many({ words, fact, draft, onChange }: FieldProps) {
  const chosen = draft.many ?? []
  return (
    <div className="space-y-2">
      <p className="text-base text-soft">{words('interface.check.several')}</p>
      {(factOf(fact).answers ?? []).map(a => (
        <Choice
          key={a}
          name={`${fact}-${a}`}
          many
          label={words(`facts.${fact}.values.${a}`)}
          chosen={chosen.includes(a)}
          onChoose={() => onChange({ many: toggled(chosen, a) })}
        />
      ))}
    </div>
  )
}
/** `none` stands alone. */
export const toggled = (chosen: readonly string[], a: string): readonly string[] =>
  chosen.includes(a) ? chosen.filter(c => c !== a) : a === 'none' ? ['none'] : [...chosen.filter(c => c !== 'none'), a]

function Amount({ words, fact, draft, remark, onChange }: FieldProps) {
  const { unit } = factOf(fact)
  const label =
    unit === 'euro' ? words('interface.check.amount') : words('interface.check.number_in', { unit: words(`interface.check.unit_${unit}`) })
  return (
    <label className="block max-w-xs">
      <span className="mb-1 block text-base">{label}</span>
      <input
        {...plain}
        className="input"
        name="n"
        inputMode="decimal"
        value={draft.text ?? ''}
        aria-invalid={remark ? true : undefined}
        {...typed(text => onChange({ text }))}
      />
    </label>
  )
}

function DateParts({ words, draft, remark, onChange }: FieldProps) {
  const date = draft.date ?? { day: '', month: '', year: '' }
  return (
    <div>
      <p className="mb-2 text-base text-soft">
        {words('interface.check.date_hint')} {words('interface.check.example_date')}
      </p>
      <div className="flex gap-3">
        {(['day', 'month', 'year'] as const).map(part => (
          <label key={part} className={part === 'year' ? 'w-28' : 'w-20'}>
            <span className="mb-1 block text-base">{words(`interface.check.${part}`)}</span>
            <input
              {...plain}
              className="input"
              name={part.slice(0, 1)}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              value={date[part]}
              aria-invalid={remark ? true : undefined}
              {...typed(text => onChange({ date: { ...date, [part]: text } }))}
            />
          </label>
        ))}
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly chosen: boolean
  readonly many?: boolean
  readonly quiet?: boolean
  readonly onChoose: () => void
}
/** One answer to tick, as wide as the screen. */
export function Choice({ name, label, chosen, many = false, quiet = false, onChoose }: ChoiceProps) {
  return (
    <label className={`choice ${quiet ? 'choice-quiet' : ''}`}>
      <input type={many ? 'checkbox' : 'radio'} name={name} checked={chosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  )
}

/** The topic that a fact belongs to. */
export const topicOf = (fact: FactId): string => Object.entries(topics).find(([, facts]) => fact in facts)?.[0] ?? ''
