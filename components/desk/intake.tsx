/** All questions of one worker, or of the employer, on one page: grouped, in any order, what is unanswered in sight. */

import { useState } from 'react'
import { askedIfOf } from '../../content/asked-if.ts'
import { type Answer, type Answers, type FactId, factOf, topics } from '../../content/facts/index.ts'
import { isShared, sharedFacts } from '../../content/group.ts'
import { personOn } from '../../machines/assessment/assess.ts'
import type { Person } from '../../machines/assessment/person.ts'
import { readsOf } from '../../machines/assessment/reads.ts'
import { type Case, type Said, saidBy, type Worker } from '../../machines/case/case.ts'
import { type Holder, holderOf, isToConfirm, otherOf, partOf } from '../../machines/case/edit.ts'
import { plain, typed } from '../check/fields.tsx'
import type { Rules } from '../check/rules.ts'
import { Entering } from '../ui/entering.tsx'
import { Select } from '../ui/select.tsx'
import type { Words } from '../words.ts'
import { Both, type Reading } from './both.tsx'
import { Row } from './row.tsx'
import { inWords } from './say.ts'

const shows = ['all', 'unanswered', 'answered', 'to_confirm', 'noted'] as const
type Shows = (typeof shows)[number]

export interface IntakeProps {
  readonly reading: Reading
  readonly today: string
  readonly case: Case
  /** undefined: what all workers of the employer share. */
  readonly worker: Worker | undefined
  /** What counts for the worker, or of the employer. */
  readonly answers: Answers
  readonly rules: Rules
  readonly onEdit: (next: (c: Case) => Case) => void
}

/** Goes to a question: it is in sight, and the focus is on it. */
export function goToQuestion(fact: FactId): void {
  const row = document.getElementById(`q-${fact}`)
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector<HTMLElement>('input, select, summary')?.focus({ preventScroll: true })
}

export function Intake({ reading, today, case: c, worker, answers, rules, onEdit }: IntakeProps) {
  const [search, setSearch] = useState('')
  const [show, setShow] = useState<Shows>('all')
  const [by, setBy] = useState<NonNullable<Said['by']>>('worker')
  const { words, along } = reading
  const say = (id: string, values?: { [name: string]: string | number }) => words(`desk.intake.${id}`, values)
  const known = personOn(answers, today)
  const holder = (f: FactId): Holder => (worker ? holderOf(c, worker.id, f) : null)
  const saidOf = (f: FactId) => partOf(c, holder(f)).said[f]
  const whose = (w: Worker, at: Holder, f: FactId) =>
    at === null ? 'shared' : f in w.answers || !(f in c.employer.answers) ? 'own' : 'own_none'
  const applies = (f: FactId) => f in answers || known.asked(f) !== false
  const shown = (f: FactId): boolean => {
    if (search && ![words, ...(along ? [along.words] : [])].some(w => matches(w, f, search))) return false
    if (show === 'all') return true
    if (show === 'unanswered') return !(f in answers) && known.asked(f) !== false && !known.follows(f)
    if (show === 'answered') return f in answers
    return show === 'noted' ? Boolean(saidOf(f)?.note) : worker !== undefined && isToConfirm(c, worker, f)
  }
  const groups = Object.entries(topics).map(([topic, of]) => {
    const facts = (Object.keys(of) as FactId[]).filter(f => worker || (sharedFacts as readonly FactId[]).includes(f))
    const open = facts.filter(applies)
    return { topic, facts: facts.filter(shown), total: open.length, answered: open.filter(f => f in answers).length }
  })
  const found = groups.reduce((n, g) => n + g.facts.length, 0)
  return (
    <section aria-label={say('title')} className="min-w-0">
      <Entering className="space-y-4">
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-3 print:hidden">
          <label className="block">
            <span className="mb-1 block text-base">{say('search')}</span>
            <input {...plain} className="input" type="text" name="s" value={search} {...typed(setSearch)} />
          </label>
          <Select label={say('show')} value={show} choices={shows.map(s => [s, say(`show_${s}`)] as const)} onPick={setShow} />
          <Select label={say('by')} value={by} choices={saidBy.map(s => [s, say(`by_${s}`)] as const)} onPick={setBy} />
        </div>
        <nav aria-label={say('topics')} className="print:hidden">
          <ul className="flex flex-wrap gap-x-4">
            {groups
              .filter(g => g.facts.length > 0)
              .map(g => (
                <li key={g.topic}>
                  <a href={`#topic-${g.topic}`} className="tap">
                    {words(`topics.${g.topic}.name`)}&nbsp;
                    <span dir="ltr">
                      {g.answered}/{g.total}
                    </span>
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <p aria-live="polite" className="text-base text-soft">
          {search || show !== 'all' ? say('found', { n: found }) : ''}
        </p>
        {groups
          .filter(g => g.facts.length > 0)
          .map(g => (
            <section key={g.topic} aria-labelledby={`topic-${g.topic}`}>
              <div className="flex items-end justify-between gap-4 border-accent border-b-2 pb-1">
                <h2 id={`topic-${g.topic}`} tabIndex={-1} className="scroll-mt-20">
                  <Both reading={reading} id={`topics.${g.topic}.name`} />
                </h2>
                {worker ? (
                  <a href="#result" className="tap text-base print:hidden">
                    {words('desk.result.title')}
                  </a>
                ) : null}
              </div>
              {g.facts.map(f => {
                const at = holder(f)
                return applies(f) ? (
                  <Row
                    key={`${f}-${at}`}
                    reading={reading}
                    fact={f}
                    today={today}
                    given={answers[f] as Answer<FactId> | undefined}
                    odd={f in answers ? rules.improbable(f, answers, today)?.code : undefined}
                    setAside={known.asked(f) === false ? because(reading, f, known, answers) : undefined}
                    follows={f in answers || !known.follows(f) ? undefined : inWords(words, reading.language, f, known.value(f))}
                    said={saidOf(f)}
                    other={worker && otherOf(c, worker, f)}
                    shared={worker && isShared(f) ? whose(worker, at, f) : undefined}
                    at={at}
                    worker={worker?.id}
                    by={by}
                    onEdit={onEdit}
                  />
                ) : (
                  <NotAsked key={f} reading={reading} fact={f} known={known} answers={answers} />
                )
              })}
            </section>
          ))}
      </Entering>
    </section>
  )
}

const plainText = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
/** Whether a question or one of its answers contains these words. */
function matches(words: Words, fact: FactId, search: string): boolean {
  const { answers = [] } = factOf(fact)
  const texts = [words(`facts.${fact}.question`), ...answers.map(a => words(`facts.${fact}.values.${a}`)), fact.replace(/_/g, ' ')]
  const wanted = plainText(search).split(/\s+/).filter(Boolean)
  return texts.map(plainText).some(t => wanted.every(w => t.includes(w)))
}

const mostBecause = 2
/** The answers because of which a question is not asked, in words. */
function because({ words, language }: Reading, fact: FactId, known: Person, answers: Answers): string {
  const condition = askedIfOf[fact]
  const read = condition ? [...readsOf(condition)].filter(f => f !== fact && known.value(f) !== undefined) : []
  const told = [...read.filter(f => f in answers), ...read.filter(f => !(f in answers))].slice(0, mostBecause)
  return told.map(f => `${words(`facts.${f}.question`)} ${inWords(words, language, f, known.value(f))}.`).join(' ')
}

/** A question that does not apply, and the answers because of which. */
function NotAsked({
  reading,
  fact,
  known,
  answers,
}: {
  readonly reading: Reading
  readonly fact: FactId
  readonly known: Person
  readonly answers: Answers
}) {
  const { words } = reading
  return (
    <div id={`q-${fact}`} className="border-line border-t py-2 text-base text-soft">
      <p>{words(`facts.${fact}.question`)}</p>
      <p className="ps-4">
        {words('desk.intake.not_asked')} {because(reading, fact, known, answers)}
      </p>
    </div>
  )
}
