/** The place of what-if on the list: a button; what would change comes with the second half, on a tap. */
import { useState } from 'react'
import type { Answers } from '../../content/facts/index.ts'
import type { Words } from '../words.ts'
import type { CardProps } from './card.tsx'
import type { Rules } from './rules.ts'

export interface WhatIfPartProps {
  readonly words: Words
  readonly language: string
  readonly rules: Rules
  readonly answers: Answers
  readonly today: string
  readonly more: CardProps['more']
  readonly onMore: () => void
}

export function WhatIfPart({ words, language, rules, answers, today, more, onMore }: WhatIfPartProps) {
  const [open, setOpen] = useState(false)
  const say = (id: string) => words(`interface.result.${id}`)
  return (
    <section className="space-y-4 print:hidden">
      <button
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls="what-if"
        onClick={() => {
          onMore()
          setOpen(!open)
        }}
      >
        {say('what_if')}
      </button>
      <div id="what-if" hidden={!open}>
        {!open ? null : more === undefined ? (
          <p>{say('more_loading')}</p>
        ) : more === 'failed' ? (
          <p>{say('more_failed')}</p>
        ) : (
          <more.WhatIf words={words} language={language} pathways={rules.pathways} situation={{ answers, today }} />
        )}
      </div>
    </section>
  )
}
