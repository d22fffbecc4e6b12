/** One question in a line or two: its answers, who said it, how sure, a note. */

import { useMemo, useState } from 'react'
import { type Answer, type FactId, factOf } from '../../content/facts/index.ts'
import type { Note } from '../../machines/assessment/notes.ts'
import { type Case, howSure, type Said, saidBy } from '../../machines/case/case.ts'
import { dropOther, type Holder, ownAnswer, remark, tell } from '../../machines/case/edit.ts'
import { answerIn, type Draft, draftOf } from '../check/draft.ts'
import { Explain, plain, toggled, typed } from '../check/fields.tsx'
import { Select } from '../ui/select.tsx'
import { Both, type Reading } from './both.tsx'
import { inWords } from './say.ts'
import { WhoseValue } from './whose.tsx'

const dateParts = ['day', 'month', 'year'] as const

export interface RowProps {
  readonly reading: Reading
  readonly fact: FactId
  readonly today: string
  readonly given: Answer<FactId> | undefined
  /** What is improbable about it. */
  readonly odd: Note['code'] | undefined
  /** Answered, and no longer asked: the answers because of which, in words. */
  readonly setAside: string | undefined
  /** What follows from other answers, in words, so that it need not be asked. */
  readonly follows: string | undefined
  readonly said: Said | undefined
  /** What a sheet or code says otherwise. */
  readonly other: unknown
  /** Of what all workers share: written with the employer, or the worker's own, or theirs without an answer. undefined: shared by nobody. */
  readonly shared: 'shared' | 'own' | 'own_none' | undefined
  /** Where the answer stands: with a worker, or with the employer. */
  readonly at: Holder
  /** The worker whose questions these are; undefined: what all share. */
  readonly worker: string | undefined
  /** Who says what is answered now. */
  readonly by: NonNullable<Said['by']>
  readonly onEdit: (next: (c: Case) => Case) => void
}

/** Drawn anew only where something of it changes: an intake has about two hundred. */
export function Row(props: RowProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same properties in the same order, each by itself
  return useMemo(() => <OneRow {...props} />, Object.values(props))
}
function OneRow(props: RowProps) {
  const { reading, fact, today, given, odd, setAside, follows, said, other, shared, at, worker, by, onEdit } = props
  const onAnswer = (answer: Answer<FactId> | undefined) => onEdit(now => tell(now, at, fact, answer, by, today))
  const onRemark = (change: Omit<Said, 'at'>) => onEdit(now => remark(now, at, fact, change, today))
  const { words, language } = reading
  const [typing, setTyping] = useState<Draft>()
  const [mistake, setMistake] = useState('')
  const { kind, never, unit } = factOf(fact)
  const say = (id: string, values?: { [name: string]: string }) => words(`desk.intake.${id}`, values)
  const draft = typing ?? draftOf(fact, given)
  const told = mistake || (odd ? words(`interface.check.odd_${odd}`) : '')

  /** Takes what is typed as soon as it is an answer; what is wrong is said when the field is left. */
  const type = (next: Draft) => {
    setTyping(next)
    setMistake('')
    const found = answerIn(fact, next)
    if ('answer' in found) onAnswer(found.answer)
  }
  /** What is left without being an answer takes the one that stood there out, and says so: it never counts unseen. */
  const leave = (to: EventTarget | null) => {
    if (to instanceof HTMLInputElement && dateParts.some(part => to.name === nameOf(part))) return
    const found = answerIn(fact, draft)
    if ('answer' in found || found.mistake === undefined) return setTyping(undefined)
    const taken = given === undefined || shared === 'own_none' ? '' : say('taken_out', { answer: inWords(words, language, fact, given) })
    setMistake(`${words(`interface.check.${found.mistake}`)} ${taken}`.trim())
    if (taken) onAnswer(undefined)
  }
  const nameOf = (part: string) => `${part.slice(0, 1)}-${fact}`
  const choose = (answer: Answer<FactId> | undefined) => {
    setTyping(undefined)
    setMistake('')
    onAnswer(answer)
  }
  const many = (a: string) => {
    const chosen = toggled(draft.many ?? [], a)
    choose(chosen.length > 0 ? (chosen as unknown as Answer<FactId>) : undefined)
  }
  const chip = (answer: string, label: string, chosen: boolean, on: () => void, several = false, quiet = false) => (
    <label
      key={answer}
      className={`inline-flex min-h-11 lg:min-h-9 cursor-pointer items-center gap-2 rounded-lg border px-3 py-1 text-base ${
        chosen ? 'border-accent bg-raised font-semibold' : quiet ? 'border-transparent text-soft' : 'border-line bg-raised'
      }`}
    >
      <input
        type={several ? 'checkbox' : 'radio'}
        className="h-5 w-5 flex-none accent-accent"
        name={several ? `${fact}-${answer}` : fact}
        checked={chosen}
        onChange={on}
      />
      <span className="min-w-0">
        <Both reading={reading} id={label} />
      </span>
    </label>
  )
  return (
    <fieldset
      id={`q-${fact}`}
      className={`scroll-mt-20 border-line border-t py-3 ${setAside === undefined ? '' : 'text-soft'}`}
      aria-describedby={told ? `${fact}-remark` : undefined}
    >
      <legend className={`float-start mb-1 w-full ${given === undefined ? 'font-semibold' : ''}`}>
        <Both reading={reading} id={`facts.${fact}.question`} />
      </legend>
      <div className="clear-both space-y-2">
        {setAside === undefined ? null : (
          <p className="text-base">
            {say('set_aside')} {setAside}
          </p>
        )}
        {follows === undefined ? null : <p className="text-base text-soft">{say('follows', { answer: follows })}</p>}
        <div className="flex flex-wrap items-end gap-x-2 gap-y-1">
          {kind === 'number' ? (
            <label className="block">
              <span className="mb-1 block text-base">
                {unit === 'euro'
                  ? words('interface.check.amount')
                  : words('interface.check.number_in', { unit: words(`interface.check.unit_${unit}`) })}
              </span>
              <input
                {...plain}
                className="input max-w-36"
                name={`n-${fact}`}
                inputMode="decimal"
                value={draft.text ?? ''}
                aria-invalid={mistake ? true : undefined}
                onBlur={e => leave(e.relatedTarget)}
                {...typed(text => type({ text }))}
              />
            </label>
          ) : kind === 'date' ? (
            dateParts.map(part => (
              <label key={part} className={part === 'year' ? 'w-24' : 'w-16'}>
                <span className="mb-1 block text-base">{words(`interface.check.${part}`)}</span>
                <input
                  {...plain}
                  className="input px-2"
                  name={nameOf(part)}
                  inputMode="numeric"
                  maxLength={part === 'year' ? 4 : 2}
                  value={draft.date?.[part] ?? ''}
                  aria-invalid={mistake ? true : undefined}
                  onBlur={e => leave(e.relatedTarget)}
                  {...typed(text => type({ date: { day: '', month: '', year: '', ...draft.date, [part]: text } }))}
                />
              </label>
            ))
          ) : kind === 'many' ? (
            (factOf(fact).answers ?? []).map(a => chip(a, `facts.${fact}.values.${a}`, (draft.many ?? []).includes(a), () => many(a), true))
          ) : (
            (factOf(fact).answers ?? []).map(a => chip(a, `facts.${fact}.values.${a}`, given === a, () => choose(a as Answer<FactId>)))
          )}
          {never ? chip('never', `facts.${fact}.values.never`, draft.special === 'never', () => choose('never' as Answer<FactId>)) : null}
          {(['unknown', 'withheld'] as const).map(s =>
            chip(s, `interface.check.${s}`, given === s, () => choose(s as Answer<FactId>), false, true),
          )}
          {given === undefined || shared === 'own_none' ? null : (
            <button
              type="button"
              className="tap cursor-pointer px-2 text-accent text-base underline"
              aria-label={`${words('interface.result.remove')}: ${words(`facts.${fact}.question`)}`}
              onClick={() => choose(undefined)}
            >
              {words('interface.result.remove')}
            </button>
          )}
          <details className="text-base open:basis-full">
            <summary className="tap text-accent underline">
              {[
                say('note_open'),
                ...(given !== undefined && said?.by ? [say(`by_${said.by}`)] : []),
                ...(given !== undefined && said?.sure && said.sure !== 'to_confirm' ? [say(`sure_${said.sure}`)] : []),
              ].join(' · ')}
              {said?.note ? <span className="ms-2 text-ink no-underline">{said.note.split('\n')[0]?.slice(0, 60)}</span> : null}
            </summary>
            <div className="space-y-3 border-line border-s-4 ps-3 pb-2">
              {given === undefined ? null : (
                <div className="flex flex-wrap gap-3">
                  <Select
                    label={say('by')}
                    value={said?.by ?? 'worker'}
                    choices={saidBy.map(s => [s, say(`by_${s}`)] as const)}
                    onPick={by => onRemark({ by })}
                  />
                  <Select
                    label={say('sure')}
                    value={said?.sure ?? 'sure'}
                    choices={howSure.map(s => [s, say(`sure_${s}`)] as const)}
                    onPick={sure => onRemark({ sure })}
                  />
                </div>
              )}
              <label className="block">
                <span className="mb-1 block">{say('note')}</span>
                <textarea
                  {...plain}
                  className="input"
                  rows={2}
                  name={`t-${fact}`}
                  value={said?.note ?? ''}
                  onInput={e => onRemark({ note: e.currentTarget.value })}
                  onChange={() => {}}
                />
              </label>
              <Explain words={words} fact={fact} onExplain={() => {}} />
            </div>
          </details>
        </div>
        {told ? (
          <p id={`${fact}-remark`} role={mistake ? 'alert' : undefined} className="border-can border-s-4 ps-3 text-base text-can">
            {told}
          </p>
        ) : null}
        {said?.sure === 'to_confirm' ? (
          <p className="border-unclear border-s-4 ps-3 text-base">
            {say('to_confirm')}{' '}
            <button type="button" className="tap cursor-pointer text-accent underline" onClick={() => onRemark({ sure: 'sure' })}>
              {say('confirm')}
              <span className="sr-only">: {words(`facts.${fact}.question`)}</span>
            </button>
          </p>
        ) : null}
        {other === undefined ? null : (
          <p className="border-unclear border-s-4 ps-3 text-base">
            {say('other', { answer: inWords(words, language, fact, other) })}{' '}
            <button
              type="button"
              className="tap me-3 cursor-pointer text-accent underline"
              onClick={() => worker !== undefined && onEdit(now => tell(now, worker, fact, other as Answer<FactId>, by, today))}
            >
              {say('other_take')}
            </button>
            <button
              type="button"
              className="tap cursor-pointer text-accent underline"
              onClick={() => worker !== undefined && onEdit(now => dropOther(now, worker, fact))}
            >
              {say('other_drop')}
            </button>
          </p>
        )}
        {shared ? (
          <WhoseValue
            words={words}
            is={shared}
            of={words(`facts.${fact}.question`)}
            asks={shared === 'own' || Boolean(said?.note)}
            onOwn={own => worker !== undefined && onEdit(now => ownAnswer(now, worker, fact, own, today))}
          />
        ) : null}
      </div>
    </fieldset>
  )
}
