/** What the answers of one worker come to, beside the questions: the next question, every way, the plan, what would change. */
import { type ReactNode, useState } from 'react'
import { isHeld } from '../../content/conversation.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { PathwayResult } from '../../machines/assessment/assess.ts'
import type { Looked, Worker } from '../../machines/case/case.ts'
import { Card } from '../check/card.tsx'
import { Folded, type Row } from '../check/list.tsx'
import * as more from '../check/more.ts'
import { HeldSteps } from '../check/notice.tsx'
import { PlanPart } from '../check/plan-part.tsx'
import type { Rules } from '../check/rules.ts'
import { WhatIfPart } from '../check/what-if-part.tsx'
import { Both, type Reading } from './both.tsx'
import { goToQuestion } from './intake.tsx'
import { SinceOne } from './since.tsx'

export interface ResultProps {
  readonly reading: Reading
  readonly rules: Rules
  readonly today: string
  readonly worker: Worker
  readonly answers: Answers
  readonly looked: Looked | undefined
  readonly opened: PathwayId | undefined
  readonly onOpen: (pathway: PathwayId | undefined) => void
}
const outcomes = ['available', 'conditional', 'open', 'blocked'] as const

export function Result({ reading, rules, today, worker, answers, looked, opened, onOpen }: ResultProps) {
  const { words, language } = reading
  const say = (id: string, values?: { [name: string]: string | number }) => words(`desk.result.${id}`, values)
  const assessment = rules.assess(answers, today)
  const rows = (Object.entries(assessment) as [PathwayId, PathwayResult][]).map(
    ([pathway, result]): Row => ({ pathway, result, fold: rules.fold(pathway, assessment, answers, today) }),
  )
  const shown = rows.filter(r => !r.fold)
  const papers = rules.papers(answers, today)
  const card = (r: Row): ReactNode => {
    const wanted = rules.next(answers, today, { opened: r.pathway })
    return (
      <Card
        key={r.pathway}
        words={words}
        language={language}
        pathway={r.pathway}
        result={r.result}
        reason={rules.careful(r.pathway, assessment)}
        papers={papers}
        pathways={rules.pathways}
        situation={{ answers, today }}
        open={opened === r.pathway}
        all
        more={more}
        onOpen={open => onOpen(open ? r.pathway : undefined)}
        onAsk={wanted ? () => goToQuestion(wanted.facts[0] as FactId) : undefined}
      />
    )
  }
  return (
    <aside
      id="result"
      tabIndex={-1}
      aria-label={say('title')}
      className="min-w-0 scroll-mt-20 space-y-6 lg:sticky lg:top-16 lg:max-h-[calc(100vh-5rem)] lg:self-start lg:overflow-y-auto lg:pe-1"
    >
      <AskNext reading={reading} rules={rules} answers={answers} today={today} rows={shown} />
      <div className="space-y-2">
        <h2>{say('title')}</h2>
        <p aria-live="polite" className="text-base">
          {outcomes.map(o => `${words(`interface.result.status_${o}`)}: ${shown.filter(r => r.result.outcome === o).length}`).join(' · ')}
        </p>
      </div>
      {isHeld(answers) ? (
        <section className="card space-y-3 p-4">
          <h3>{words('interface.check.held_title')}</h3>
          <HeldSteps words={words} language={language} answers={answers} today={today} objectionBy={rules.objectionBy(answers, today)} />
        </section>
      ) : null}
      {looked ? <SinceOne reading={reading} rules={rules} looked={looked} worker={worker} answers={answers} today={today} /> : null}
      <PlanPart
        words={words}
        language={language}
        rules={rules}
        assessment={assessment}
        answers={answers}
        today={today}
        more={more}
        onMore={() => {}}
        onOpen={onOpen}
      />
      {rules.sections(shown, answers, today).map(({ id, cards }) => (
        <section key={id} className="space-y-3">
          <h3>{words(`interface.result.group_${id}`)}</h3>
          <ul className="space-y-3">{cards.map(card)}</ul>
        </section>
      ))}
      <Folded words={words} rows={rows.filter(r => r.fold)} card={card} opened={opened} />
      <WhatIfPart words={words} language={language} rules={rules} answers={answers} today={today} more={more} onMore={() => {}} />
    </aside>
  )
}

interface AskNextProps {
  readonly reading: Reading
  readonly rules: Rules
  readonly answers: Answers
  readonly today: string
  readonly rows: readonly Row[]
}
/** The question that settles most: always in sight, at the foot of a small screen. */
function AskNext({ reading, rules, answers, today, rows }: AskNextProps) {
  const [put, setPut] = useState<ReadonlySet<FactId>>(new Set())
  const { words } = reading
  const say = (id: string, values?: { n: number }) => words(`desk.result.${id}`, values)
  const next = rules.next(answers, today, { seen: put })
  const fact = next?.facts[0]
  const waiting = rows.filter(r => r.result.outcome === 'open' && fact && r.result.missing.includes(fact)).length
  return (
    <section
      aria-label={say('ask_next')}
      className="bottom-bar max-lg:fixed max-lg:mb-0! max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:rounded-none card space-y-1 border-accent p-3 print:hidden"
    >
      {fact ? (
        <>
          <p className="text-base text-soft">
            {say('ask_next')} {waiting > 0 ? say('ask_why', { n: waiting }) : ''}
          </p>
          <p className="font-semibold max-lg:*:line-clamp-3">
            <Both reading={reading} id={`facts.${fact}.question`} />
          </p>
          <p className="flex flex-wrap gap-x-4">
            <button type="button" className="tap cursor-pointer text-accent underline" onClick={() => goToQuestion(fact)}>
              {say('ask_go')}
            </button>
            <button
              type="button"
              className="tap cursor-pointer text-accent underline"
              onClick={() => setPut(new Set([...put, ...(next?.facts ?? [])]))}
            >
              {say('ask_later')}
            </button>
          </p>
        </>
      ) : (
        <p className="text-base">
          {say('ask_none')}{' '}
          {put.size > 0 ? (
            <button type="button" className="tap cursor-pointer text-accent underline" onClick={() => setPut(new Set())}>
              {say('ask_again')}
            </button>
          ) : null}
        </p>
      )}
    </section>
  )
}
