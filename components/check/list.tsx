/** The result: not a score and not a wall. Open, can open, depends, closed; folded at the end; then the person's own answers. */
import { type ReactNode, useState } from 'react'
import { read } from '../../content/calendar/days.ts'
import { isHeld } from '../../content/conversation.ts'
import { type Answer, type Answers, type FactId, factIds } from '../../content/facts/index.ts'
import type { FoldId } from '../../content/folds.ts'
import { earliestCheckedDay } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { Assessment, PathwayResult } from '../../machines/assessment/assess.ts'
import { givenInWords } from '../pathway/wording.ts'
import { ToolPart } from '../tool/part.tsx'
import type { ToolId } from '../tool/tools.ts'
import { dayInWords, type Words } from '../words.ts'
import { Card, type CardProps } from './card.tsx'
import { plain, typed } from './fields.tsx'
import { HeldSteps } from './notice.tsx'
import { PlanPart } from './plan-part.tsx'
import { useHeadFocus } from './question.tsx'
import type { Rules } from './rules.ts'
import { WhatIfPart } from './what-if-part.tsx'

export interface ListProps {
  readonly words: Words
  readonly language: string
  readonly rules: Rules
  readonly answers: Answers
  readonly skipped: ReadonlySet<FactId>
  readonly today: string
  /** The answers when the list was last left. */
  readonly listed: Answers | undefined
  /** More than a year after the build: the day is asked. */
  readonly old: boolean
  readonly opened: PathwayId | undefined
  readonly more: CardProps['more']
  readonly onDay: (day: string) => void
  readonly onOpen: (pathway: PathwayId | undefined) => void
  readonly onAsk: (pathway?: PathwayId) => void
  readonly onChange: (fact: FactId) => void
  readonly onTakeBack: (fact: FactId) => void
  readonly onStartAgain: () => void
  readonly onTool: (tool: ToolId) => void
  /** Loads the second half of the words. */
  readonly onMore: () => void
}
export interface Row {
  readonly pathway: PathwayId
  readonly result: PathwayResult
  readonly fold: FoldId | undefined
}

export function List(props: ListProps) {
  const { words, language, rules, answers, skipped, today, opened, onAsk } = props
  const head = useHeadFocus()
  const say = (id: string, values?: { n: number }) => words(`interface.result.${id}`, values)
  const assessment: Assessment = rules.assess(answers, today)
  const rows = (Object.entries(assessment) as [PathwayId, PathwayResult][]).map(
    ([pathway, result]): Row => ({ pathway, result, fold: rules.fold(pathway, assessment, answers, today) }),
  )
  const shown = rows.filter(r => !r.fold)
  const next = rules.next(answers, today, { seen: skipped })
  const more = next ? Math.max(1, rules.left(answers, today, skipped) + (next.layer === 'gate' ? 1 : 0)) : 0
  const card = (r: Row) => (
    <Card
      key={r.pathway}
      words={words}
      language={language}
      pathway={r.pathway}
      result={r.result}
      reason={rules.careful(r.pathway, assessment)}
      papers={rules.papers(answers, today)}
      pathways={rules.pathways}
      situation={{ answers, today }}
      open={opened === r.pathway}
      more={props.more}
      onOpen={open => props.onOpen(open ? r.pathway : undefined)}
      onAsk={rules.next(answers, today, { seen: skipped, opened: r.pathway })?.layer === 'card' ? () => onAsk(r.pathway) : undefined}
    />
  )
  return (
    <div className="space-y-8">
      <div className="space-y-3">
        <h1 ref={head} tabIndex={-1}>
          {say('title')}
        </h1>
        <p>{say(next ? 'intro_early' : 'intro_done')}</p>
        <Today {...props} />
        {next ? (
          <div>
            <button type="button" className="button button-main" onClick={() => onAsk()}>
              {say('more', { n: more })}
            </button>
            <p className="mt-1 text-base text-soft print:hidden">{say('more_why')}</p>
          </div>
        ) : (
          <p className="text-base text-soft">{say('no_more')}</p>
        )}
      </div>
      {isHeld(answers) ? (
        <section className="card space-y-3 p-4">
          <h2>{words('interface.check.held_title')}</h2>
          <HeldSteps words={words} language={language} answers={answers} today={today} objectionBy={rules.objectionBy(answers, today)} />
        </section>
      ) : null}
      <Changed {...props} />
      <PlanPart {...props} assessment={assessment} />
      <ToolPart words={words} onTool={props.onTool} />
      {shown.length === 0 ? <p>{say('empty')}</p> : null}
      {rules.sections(shown, answers, today).map(({ id, cards }) => (
        <section key={id} className="space-y-3">
          <h2>{say(`group_${id}`)}</h2>
          <ul className="space-y-3">{cards.map(card)}</ul>
        </section>
      ))}
      <Folded words={words} rows={rows.filter(r => r.fold)} card={card} opened={opened} />
      <WhatIfPart {...props} />
      <Given {...props} />
      <p>
        <a href={`/${language}/help`} className="tap">
          {say('directory')}
        </a>
        <br />
        <a href={`/${language}/not-covered`} className="tap">
          {say('not_covered')}
        </a>
      </p>
      <div className="print:hidden">
        <button type="button" className="button" onClick={() => window.print()}>
          {say('print')}
        </button>
        <p className="mt-1 text-base text-soft">{say('print_warning')}</p>
      </div>
      <StartAgain words={words} onStartAgain={props.onStartAgain} />
    </div>
  )
}

/** What the answers since the last look have opened, closed or cleared up. */
function Changed({ words, rules, answers, listed, today }: ListProps) {
  const found = listed && listed !== answers ? rules.changed(listed, answers, today) : []
  if (found.length === 0) return null
  const status = (outcome: string) => words(`interface.result.status_${outcome}`)
  return (
    <details className="card px-4 py-1">
      <summary className="min-h-11 py-2">
        {words('interface.result.changed')} ({found.length})
      </summary>
      <ul className="list-disc ps-6 pb-3">
        {found.map(c => (
          <li key={c.pathway}>
            {words('interface.result.changed_line', {
              name: words(`pathways.${c.pathway}.name`),
              now: status(c.after.outcome),
              before: status(c.before.outcome),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The day of the list, which can be changed; asked when this copy is old. */
function Today({ words, language, today, old, onDay }: ListProps) {
  const [text, setText] = useState<string>()
  const say = (id: string) => words(`interface.result.${id}`, { date: dayInWords(today, language) })
  const bad = text !== undefined && (text.length !== 10 || !read(text))
  return (
    <div className="text-base text-soft">
      <p>
        {say(old ? 'today_old' : 'today')}{' '}
        {text === undefined ? (
          <button type="button" className="tap cursor-pointer text-accent underline" onClick={() => setText(today)}>
            {say('today_change')}
          </button>
        ) : null}
      </p>
      {today < earliestCheckedDay ? <p role="note">{say('today_law')}</p> : null}
      {text === undefined ? null : (
        <form
          autoComplete="off"
          className="flex flex-wrap items-end gap-3"
          onSubmit={e => {
            e.preventDefault()
            if (bad) return
            onDay(text)
            setText(undefined)
          }}
        >
          <label>
            <span className="block">{say('today_label')} (2026-11-24)</span>
            <input {...plain} className="input max-w-48" name="d" inputMode="numeric" dir="ltr" value={text} {...typed(setText)} />
          </label>
          <button type="submit" className="button">
            {say('today_use')}
          </button>
          {bad ? <p role="alert">{words('interface.check.bad_date')}</p> : null}
        </form>
      )}
    </div>
  )
}

/** Cards that help nobody now: a line under a heading, opened with a tap. */
export function Folded({
  words,
  rows,
  card,
  opened,
}: {
  words: Words
  rows: readonly Row[]
  card: (r: Row) => ReactNode
  opened: PathwayId | undefined
}) {
  if (rows.length === 0) return null
  const folds = [...new Set(rows.map(r => r.fold as FoldId))]
  return (
    <section className="space-y-2">
      <h2>{words('interface.result.group_folded')}</h2>
      {folds.map(fold => {
        const found = rows.filter(r => r.fold === fold)
        return (
          <details key={fold} className="card px-4 py-1" open={found.some(r => r.pathway === opened) || undefined}>
            <summary className="min-h-11 py-2">
              {words(`interface.result.${fold}`)} ({found.length})
            </summary>
            <ul className="space-y-3 pb-3">{found.map(card)}</ul>
          </details>
        )
      })}
    </section>
  )
}

/** Every answer with a way to change it, and what somebody can find out. */
function Given({ words, language, rules, answers, today, more, onChange, onTakeBack, onMore }: ListProps) {
  const counting = new Set(rules.counts(answers, today))
  const given = factIds.filter(f => f in answers)
  const unknown = given.filter(f => answers[f] === 'unknown' && counting.has(f))
  return (
    <section className="space-y-4 print:break-before-page">
      {unknown.length > 0 ? (
        <>
          <h2>{words('interface.result.find_out_list')}</h2>
          {more ? null : (
            <button type="button" className="button" onClick={onMore}>
              {words('interface.check.find_out')}
            </button>
          )}
          <ul className="space-y-2">
            {unknown.map(f => (
              <li key={f} className="border-line border-s-4 ps-3">
                <p className="font-semibold">{words(`facts.${f}.question`)}</p>
                <p className="text-base">{more ? words(`facts.${f}.how_to_find_out`) : ''}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details>
        <summary className="py-2">
          <h2 className="inline">{words('interface.result.your_answers')}</h2>
        </summary>
        {given.length === 0 ? <p>{words('interface.result.your_answers_none')}</p> : null}
        <ul className="divide-y divide-line">
          {given.map(f => (
            <li key={f} className={`py-2 ${counting.has(f) ? '' : 'text-soft line-through'}`}>
              <p className="text-base">{words(`facts.${f}.question`)}</p>
              <p className="font-semibold">{givenInWords(words, language, f, answers[f] as Answer<FactId>)}</p>
              <p className="flex gap-4 text-base print:hidden">
                <button
                  type="button"
                  className="tap cursor-pointer text-accent underline"
                  aria-label={`${words('interface.result.change')}: ${words(`facts.${f}.question`)}`}
                  onClick={() => onChange(f)}
                >
                  {words('interface.result.change')}
                </button>
                <button
                  type="button"
                  className="tap cursor-pointer text-accent underline"
                  aria-label={`${words('interface.result.remove')}: ${words(`facts.${f}.question`)}`}
                  onClick={() => onTakeBack(f)}
                >
                  {words('interface.result.remove')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** Wipes all after one question. */
function StartAgain({ words, onStartAgain }: { words: Words; onStartAgain: () => void }) {
  const [asked, setAsked] = useState(false)
  const say = (id: string) => words(`interface.result.${id}`)
  return (
    <div className="print:hidden">
      {asked ? (
        <div role="alertdialog" aria-label={say('start_again')} className="space-y-3">
          <p>{say('start_again_sure')}</p>
          <div className="flex flex-wrap gap-3">
            <button type="button" className="button button-main" onClick={onStartAgain}>
              {say('start_again_yes')}
            </button>
            <button type="button" className="button" onClick={() => setAsked(false)}>
              {say('start_again_no')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
          {say('start_again')}
        </button>
      )}
    </div>
  )
}
