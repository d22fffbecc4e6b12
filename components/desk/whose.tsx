/** Under a value of a worker: whether it is the same for all workers or their own, and how to change that. */
import { useState } from 'react'
import type { Words } from '../words.ts'

interface WhoseValueProps {
  readonly words: Words
  readonly is: 'shared' | 'own' | 'own_none'
  /** What the value is of, as it is read out. */
  readonly of: string
  /** Whether something would be lost by going back to what is the same for all. */
  readonly asks: boolean
  readonly onOwn: (own: boolean) => void
}

export function WhoseValue({ words, is, of, asks, onOwn }: WhoseValueProps) {
  const [sure, setSure] = useState(false)
  const say = (id: string) => words(`desk.intake.${id}`)
  const shared = is === 'shared'
  const set = () => {
    setSure(false)
    onOwn(shared)
  }
  return (
    <p className="text-base text-soft print:hidden">
      {say(is)}{' '}
      <button
        type="button"
        className="tap cursor-pointer text-accent underline"
        aria-expanded={!shared && asks ? sure : undefined}
        onClick={() => (!shared && asks ? setSure(!sure) : set())}
      >
        {say(shared ? 'make_own' : 'make_shared')}
        <span className="sr-only">: {of}</span>
      </button>
      {!shared && sure ? (
        <button type="button" className="tap ms-3 cursor-pointer text-accent underline" onClick={set}>
          {say('make_shared_sure')}
          <span className="sr-only">: {of}</span>
        </button>
      ) : null}
    </p>
  )
}
