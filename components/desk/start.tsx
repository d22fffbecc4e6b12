/** Before the first answer: what the desk is for, what it cannot do, and a file to open or begin. */

import { useState } from 'react'
import { useHeadFocus } from '../check/question.tsx'
import { Entering } from '../ui/entering.tsx'
import type { Words } from '../words.ts'
import { GivePassphrase } from './passphrase.tsx'

const limits = ['no_sharing', 'no_recovery', 'no_server', 'not_kept', 'lock', 'screen', 'consent', 'not_advice'] as const

export interface StartProps {
  readonly words: Words
  readonly language: string
  readonly busy: boolean
  /** How the last step went, in words; also why a file could not be opened. */
  readonly told: string
  /** How many copies were left here of cases that are open in no tab. */
  readonly left: number
  readonly onBegin: () => void
  readonly onOpen: (file: File, passphrase: string) => void
  readonly onRecover: (passphrase: string) => void
  readonly onRemove: () => void
}

export function Start({ words, language, busy, told, left, onBegin, onOpen, onRecover, onRemove }: StartProps) {
  const head = useHeadFocus()
  const [file, setFile] = useState<File>()
  const [sure, setSure] = useState(false)
  const say = (id: string, values?: { n: number }) => words(`desk.start.${id}`, values)
  return (
    <div className="max-w-3xl space-y-8">
      <div className="space-y-3">
        <h1 ref={head} tabIndex={-1}>
          {say('title')}
        </h1>
        <p>{say('for')}</p>
        <p>
          {say('worker_alone')}{' '}
          <a href={`/${language}/check`} className="tap">
            {words('interface.shell.check')}
          </a>
        </p>
      </div>
      <section className="card space-y-3 p-4">
        <h2>{say('cannot')}</h2>
        <ul className="list-disc space-y-2 ps-6">
          {limits.map(l => (
            <li key={l}>{say(l)}</li>
          ))}
        </ul>
      </section>
      <div aria-live="polite">
        {busy ? <p>{words('desk.moment')}</p> : null}
        {told && !busy ? <p className="border-can border-s-4 ps-3 text-can">{told}</p> : null}
      </div>
      {left > 0 ? (
        <section className="card space-y-3 border-can p-4">
          <h2>{say('left_title', { n: left })}</h2>
          <p>{say('left', { n: left })}</p>
          <GivePassphrase words={words} go={say('recover')} name="r" onGive={onRecover} />
          {sure ? (
            <div role="alertdialog" aria-label={say('remove', { n: left })} className="space-y-3">
              <p>{say('remove_sure')}</p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  setSure(false)
                  onRemove()
                }}
              >
                {say('remove_yes', { n: left })}
              </button>
            </div>
          ) : (
            <button type="button" className="button" onClick={() => setSure(true)}>
              {say('remove', { n: left })}
            </button>
          )}
        </section>
      ) : null}
      <section className="space-y-3">
        <h2>{say('begin_title')}</h2>
        <button type="button" className="button button-main" onClick={onBegin}>
          {say('begin')}
        </button>
      </section>
      <section className="space-y-3">
        <h2>{say('open_title')}</h2>
        <Entering>
          <label className="block">
            <span className="mb-1 block font-semibold">{say('file')}</span>
            <input
              type="file"
              className="input max-w-sm py-2"
              name="f"
              accept=".age,application/octet-stream"
              onChange={e => setFile(e.currentTarget.files?.[0])}
            />
          </label>
        </Entering>
        {file ? <GivePassphrase words={words} go={say('open')} name="o" onGive={passphrase => onOpen(file, passphrase)} /> : null}
      </section>
    </div>
  )
}
