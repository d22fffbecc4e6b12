/** The place of the plan on the list: a button; the plan itself comes with the second half, on a tap. */
import { useState } from 'react'
import type { Answers } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { Assessment } from '../../machines/assessment/assess.ts'
import type { Words } from '../words.ts'
import type { CardProps } from './card.tsx'
import type { Rules } from './rules.ts'

export interface PlanProps {
  readonly words: Words
  readonly language: string
  readonly rules: Rules
  readonly assessment: Assessment
  readonly answers: Answers
  readonly today: string
  readonly onOpen: (pathway: PathwayId) => void
}

export function PlanPart({ more, onMore, ...props }: PlanProps & { readonly more: CardProps['more']; readonly onMore: () => void }) {
  const [open, setOpen] = useState(false)
  const say = (id: string) => props.words(`interface.result.${id}`)
  return (
    <section className={open ? 'space-y-4' : 'print:hidden'}>
      <button
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls="plan"
        onClick={() => {
          onMore()
          setOpen(!open)
        }}
      >
        {say('plan_show')}
      </button>
      <div id="plan" hidden={!open} className="space-y-6">
        {!open ? null : more === undefined ? (
          <p>{say('more_loading')}</p>
        ) : more === 'failed' ? (
          <p>{say('more_failed')}</p>
        ) : (
          <more.Plan {...props} />
        )}
      </div>
    </section>
  )
}
