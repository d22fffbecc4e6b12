/** Takes in the code of a worker's sheet: its answers stand among the questions, each to be confirmed. */
import { useState } from 'react'
import type { Carried } from '../../machines/carry/read.ts'
import { Reader } from '../carry/reader.tsx'
import type { Words } from '../words.ts'

export interface TakeInProps {
  readonly words: Words
  readonly language: string
  /** @returns how many of its answers say something new */
  readonly onTake: (carried: Carried) => number
}

export function TakeIn({ words, language, onTake }: TakeInProps) {
  const [open, setOpen] = useState(false)
  const [taken, setTaken] = useState<number>()
  const say = (id: string, values?: { n: number }) => words(`desk.take_in.${id}`, values)
  return (
    <div className="max-w-3xl print:hidden">
      <button type="button" className="tap cursor-pointer text-accent underline" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('open')}
      </button>
      <p aria-live="polite">{taken === undefined ? '' : say('taken', { n: taken })}</p>
      {open ? (
        <div className="card p-4">
          <Reader
            words={words}
            language={language}
            onCode={carried => {
              setTaken(onTake(carried))
            }}
          />
        </div>
      ) : null}
    </div>
  )
}
