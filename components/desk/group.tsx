/** All workers of one employer: what they share, entered once; who is where; files that go with the case. */

import { useState } from 'react'
import type { PathwayId } from '../../content/pathways.ts'
import { type Aside, type Case, newWorker } from '../../machines/case/case.ts'
import { changeWorker, freeLabel, workerOf } from '../../machines/case/edit.ts'
import { plain, typed } from '../check/fields.tsx'
import { useHeadFocus } from '../check/question.tsx'
import { Entering } from '../ui/entering.tsx'
import { randomHex } from '../ui/random.ts'
import type { Words } from '../words.ts'
import { Attachments } from './attachments.tsx'
import { Intake } from './intake.tsx'
import { Matrix } from './matrix.tsx'
import { SinceAll } from './since.tsx'
import type { WorkProps } from './work.tsx'

export interface GroupProps extends WorkProps {
  readonly onEdit: (next: (c: Case) => Case) => void
}

export function Group({ reading, rules, today, open, onEdit, onChange, onView }: GroupProps) {
  const head = useHeadFocus()
  const { words } = reading
  const { case: c } = open
  const say = (id: string, values?: { [name: string]: string | number }) => words(`desk.group.${id}`, values)
  const openWorker = (id: string, opened?: PathwayId) => onView({ kind: 'worker', id, opened })
  return (
    <div className="space-y-10">
      <div className="max-w-3xl space-y-4">
        <h1 ref={head} tabIndex={-1}>
          {say('title')}
        </h1>
        <Entering>
          <label className="block max-w-md">
            <span className="mb-1 block text-base">{say('employer_label')}</span>
            <input
              {...plain}
              className="input"
              name="e"
              value={c.employer.label}
              {...typed(label => onEdit(now => ({ ...now, employer: { ...now.employer, label } })))}
            />
            <span className="mt-1 block text-base text-soft">{say('employer_hint')}</span>
          </label>
        </Entering>
      </div>
      {open.looked && c.workers.length > 0 ? (
        <SinceAll reading={reading} rules={rules} looked={open.looked} case={c} today={today} onWorker={openWorker} />
      ) : null}
      <section className="space-y-4">
        <h2>{say('workers')}</h2>
        <AddWorker
          words={words}
          labels={c.workers.map(w => w.label)}
          onAdd={label => {
            const worker = newWorker(label, { id: randomHex(4), salt: randomHex(16) })
            onEdit(now => ({ ...now, workers: [...now.workers, worker] }))
          }}
        />
        {c.workers.length > 0 ? <Matrix reading={reading} rules={rules} today={today} case={c} onOpen={openWorker} /> : null}
        {c.workers.length > 0 ? (
          <details>
            <summary className="tap text-accent underline">{say('rename')}</summary>
            <Entering>
              <ul className="max-w-2xl space-y-3">
                {c.workers.map(w => (
                  <li key={w.id} className="flex flex-wrap items-end gap-3">
                    <Rename
                      title={say('label')}
                      name={`w-${w.id}`}
                      label={w.label}
                      onLabel={written =>
                        onEdit(now => {
                          const others = now.workers.filter(of => of.id !== w.id).map(of => of.label)
                          const label = freeLabel(
                            others,
                            written,
                            say('usual_label', { n: now.workers.findIndex(of => of.id === w.id) + 1 }),
                          )
                          return changeWorker(now, w.id, of => ({ ...of, label }))
                        })
                      }
                    />
                    <Remove
                      words={words}
                      label={w.label}
                      onRemove={() => onEdit(now => ({ ...now, workers: now.workers.filter(of => of.id !== w.id) }))}
                    />
                  </li>
                ))}
              </ul>
            </Entering>
          </details>
        ) : null}
      </section>
      <section className="max-w-4xl space-y-4">
        <h2>{say('shared')}</h2>
        <p>{say('shared_why')}</p>
        <details open={c.workers.length === 0 || undefined}>
          <summary className="tap text-accent underline">{say('shared_open', { n: Object.keys(c.employer.answers).length })}</summary>
          <Intake reading={reading} today={today} case={c} worker={undefined} answers={c.employer.answers} rules={rules} onEdit={onEdit} />
        </details>
      </section>
      <Attachments words={words} attachments={open.attachments} onChange={attachments => onChange(o => ({ ...o, attachments }))} />
      <SetAside
        words={words}
        aside={c.aside ?? []}
        labelOf={id => (id === null ? say('employer') : (workerOf(c, id)?.label ?? id))}
        onDrop={item => onEdit(now => ({ ...now, aside: (now.aside ?? []).filter(a => a !== item) }))}
      />
    </div>
  )
}

function AddWorker({
  words,
  labels,
  onAdd,
}: {
  readonly words: Words
  readonly labels: readonly string[]
  readonly onAdd: (label: string) => void
}) {
  const [label, setLabel] = useState('')
  const say = (id: string, values?: { n: number }) => words(`desk.group.${id}`, values)
  const usual = say('usual_label', { n: labels.length + 1 })
  return (
    <form
      autoComplete="off"
      className="flex flex-wrap items-end gap-3 print:hidden"
      onSubmit={e => {
        e.preventDefault()
        onAdd(freeLabel(labels, label, usual))
        setLabel('')
      }}
    >
      <label className="block w-full max-w-xs">
        <span className="mb-1 block text-base">{say('label_new')}</span>
        <input {...plain} className="input" name="l" placeholder={usual} value={label} {...typed(setLabel)} />
      </label>
      <button type="submit" className="button">
        {say('add')}
      </button>
    </form>
  )
}

/** The label of a worker: while it is typed as it is typed, kept so that it is there and theirs alone. */
function Rename({
  title,
  name,
  label,
  onLabel,
}: {
  readonly title: string
  readonly name: string
  readonly label: string
  readonly onLabel: (written: string) => void
}) {
  const [typing, setTyping] = useState<string>()
  return (
    <label className="block w-full max-w-xs">
      <span className="mb-1 block text-base">{title}</span>
      <input
        {...plain}
        className="input"
        name={name}
        value={typing ?? label}
        onBlur={() => setTyping(undefined)}
        {...typed(text => {
          setTyping(text)
          onLabel(text)
        })}
      />
    </label>
  )
}

/** Takes a worker out of the case after one question. */
function Remove({ words, label, onRemove }: { readonly words: Words; readonly label: string; readonly onRemove: () => void }) {
  const [asked, setAsked] = useState(false)
  const say = (id: string) => words(`desk.group.${id}`)
  return (
    <>
      <button type="button" className="button button-quiet" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {say('remove')}
        <span className="sr-only">: {label}</span>
      </button>
      {asked ? (
        <button type="button" className="button" onClick={onRemove}>
          {say('remove_sure')}
        </button>
      ) : null}
    </>
  )
}

interface SetAsideProps {
  readonly words: Words
  readonly aside: readonly Aside[]
  readonly labelOf: (worker: string | null) => string
  readonly onDrop: (item: Aside) => void
}
/** What this program could not read of the file: named, kept, counted nowhere. */
function SetAside({ words, aside, labelOf, onDrop }: SetAsideProps) {
  const say = (id: string) => words(`desk.aside.${id}`)
  return aside.length === 0 ? null : (
    <section className="card max-w-4xl space-y-3 border-can p-4">
      <h2>{say('title')}</h2>
      <p>{say('why')}</p>
      <ul className="space-y-2">
        {aside.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: in the order of the file
          <li key={i}>
            {labelOf(item.worker)}: <code dir="ltr">{item.id}</code> = <code dir="ltr">{JSON.stringify(item.value).slice(0, 200)}</code>{' '}
            <button type="button" className="tap cursor-pointer text-accent underline" onClick={() => onDrop(item)}>
              {say('drop')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
