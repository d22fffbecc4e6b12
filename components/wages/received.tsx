/** What was received, what was kept back, and for a helper other sums. */

import {
  type Deduction,
  deductionKinds,
  type Extra,
  emptyDeduction,
  emptyExtra,
  emptyPayment,
  extraKinds,
  type Payment,
  payKinds,
} from '../../machines/wages/entries.ts'
import { Choice } from '../check/fields.tsx'
import { Select } from '../ui/select.tsx'
import { Entry, Text } from './fields.tsx'
import type { PartProps } from './work.tsx'

type Lists = { readonly payments: Payment; readonly deductions: Deduction; readonly extras: Extra }
/** A list of entries of one kind: changing one, adding one, taking one out. */
function listOf<L extends keyof Lists>({ wages, onWages }: PartProps, list: L) {
  const all = wages[list] as readonly Lists[L][]
  const set = (entries: readonly Lists[L][]) => onWages({ ...wages, [list]: entries })
  return {
    all,
    number: (i: number) => (all.length > 1 ? i + 1 : undefined),
    change: (i: number, fields: Partial<Lists[L]>) => set(all.map((e, j) => (j === i ? { ...e, ...fields } : e))),
    add: (entry: Lists[L]) => set([...all, entry]),
    remove: (i: number) => set(all.filter((_, j) => j !== i)),
  }
}

export function Received(props: PartProps) {
  const { words, problems } = props
  const say = (id: string) => words(`wages.payment.${id}`)
  const { all, number, change, add, remove } = listOf(props, 'payments')
  const holidayHere = props.wages.periods.some(p => p.country === 'nl')
  return (
    <div className="space-y-4">
      <p>{say('hint')}</p>
      {all.map((p, i) => {
        const text = (field: 'amount' | 'date' | 'month', hint?: string) => (
          <Text
            words={words}
            label={say(field)}
            {...(hint && { hint: say(hint) })}
            name={`payments.${i}.${field}`}
            value={p[field]}
            problems={problems}
            numeric={field === 'amount'}
            onText={t => change(i, { [field]: t, fromAnswers: false })}
          />
        )
        return (
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name
            key={i}
            words={words}
            title={say('title')}
            number={number(i)}
            fromAnswers={p.fromAnswers}
            onRemove={() => remove(i)}
          >
            <div className="grid gap-3 sm:grid-cols-3">
              {text('amount')}
              {text('date')}
              <Select
                label={say('kind')}
                name={`payments.${i}.kind`}
                value={p.kind}
                choices={payKinds.map(k => [k, words(`wages.taken.${k}`)] as const)}
                onPick={kind => change(i, { kind, fromAnswers: false })}
              />
            </div>
            {text('month', 'month_hint')}
            {holidayHere ? (
              <Choice
                many
                quiet
                name={`payments.${i}.holiday`}
                label={say('holiday')}
                chosen={p.holiday}
                onChoose={() => change(i, { holiday: !p.holiday })}
              />
            ) : null}
          </Entry>
        )
      })}
      <button type="button" className="button" onClick={() => add(emptyPayment)}>
        {say('add')}
      </button>
    </div>
  )
}

export function Kept(props: PartProps) {
  const { words, problems } = props
  const say = (id: string) => words(`wages.deduction.${id}`)
  const { all, number, change, add, remove } = listOf(props, 'deductions')
  return (
    <div className="space-y-4">
      <p>{say('hint')}</p>
      {all.map((d, i) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name
          key={i}
          words={words}
          title={say('title')}
          number={number(i)}
          onRemove={() => remove(i)}
        >
          <div className="grid gap-3 sm:grid-cols-2">
            {(['amount', 'date'] as const).map(field => (
              <Text
                key={field}
                words={words}
                label={words(`wages.payment.${field}`)}
                name={`deductions.${i}.${field}`}
                value={d[field]}
                problems={problems}
                numeric={field === 'amount'}
                onText={t => change(i, { [field]: t })}
              />
            ))}
            <Select
              label={say('kind')}
              name={`deductions.${i}.kind`}
              value={d.kind}
              choices={deductionKinds.map(k => [k, words(`wages.taken.${k}`)] as const)}
              onPick={kind => change(i, { kind })}
            />
            <Select
              label={say('written')}
              name={`deductions.${i}.written`}
              value={d.written}
              choices={(['unknown', 'yes', 'no'] as const).map(w => [w, words(`wages.${w}`)] as const)}
              onPick={written => change(i, { written })}
            />
          </div>
        </Entry>
      ))}
      <button type="button" className="button" onClick={() => add(emptyDeduction)}>
        {say('add')}
      </button>
    </div>
  )
}

export function More(props: PartProps) {
  const { words, problems } = props
  const say = (id: string) => words(`wages.extra.${id}`)
  const { all, number, change, add, remove } = listOf(props, 'extras')
  return (
    <div className="space-y-4">
      <p>{say('hint')}</p>
      {all.map((e, i) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name
          key={i}
          words={words}
          title={say('title')}
          number={number(i)}
          onRemove={() => remove(i)}
        >
          <div className="grid gap-3 sm:grid-cols-2">
            <Select
              label={say('kind')}
              name={`extras.${i}.kind`}
              value={e.kind}
              choices={extraKinds.map(k => [k, words(`wages.kinds.${k}`)] as const)}
              onPick={kind => change(i, { kind })}
            />
            <Select
              label={say('country')}
              name={`extras.${i}.country`}
              value={e.country}
              choices={(['be', 'nl'] as const).map(c => [c, words(`wages.${c}`)] as const)}
              onPick={country => change(i, { country })}
            />
            {(['amount', 'date', 'source'] as const).map(field => (
              <Text
                key={field}
                words={words}
                label={field === 'amount' ? words('wages.payment.amount') : say(field)}
                name={`extras.${i}.${field}`}
                value={e[field]}
                problems={problems}
                numeric={field === 'amount'}
                onText={t => change(i, { [field]: t })}
              />
            ))}
          </div>
        </Entry>
      ))}
      <button type="button" className="button" onClick={() => add(emptyExtra('be'))}>
        {say('add')}
      </button>
    </div>
  )
}
