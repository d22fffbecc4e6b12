/** Since the file was last kept: what time, new answers or changed law opened or closed. */
import type { Answers } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { answersOf, type Case, type Looked, type Worker } from '../../machines/case/case.ts'
import { causes, changesBetween, rulesChanged, sinceLooked } from '../../machines/case/since.ts'
import { mark, tone } from '../check/card.tsx'
import type { Rules } from '../check/rules.ts'
import { dayInWords } from '../words.ts'
import type { Reading } from './both.tsx'

interface SinceOneProps {
  readonly reading: Reading
  readonly rules: Rules
  readonly looked: Looked
  readonly worker: Worker
  readonly answers: Answers
  readonly today: string
}
/** One worker; undefined parts are left out, and with nothing to say a line says so. */
export function SinceOne({ reading, rules, looked, worker, answers, today }: SinceOneProps) {
  const { words, language } = reading
  const say = (id: string, values?: { [name: string]: string }) => words(`desk.since.${id}`, values)
  const found = looked.workers.find(w => w.id === worker.id)
  if (!found) return null
  const { moved, passed } = sinceLooked(rules.pathways, looked, found, answers, today)
  const status = (o: keyof typeof mark) => (
    <span className={`font-semibold ${tone[o]}`}>
      <span aria-hidden="true">{mark[o]} </span>
      {words(`interface.result.status_${o}`)}
    </span>
  )
  return (
    <section className="card space-y-3 p-4">
      <h3>{say('title', { date: dayInWords(looked.at, language) })}</h3>
      {moved.length === 0 && passed.length === 0 ? <p className="text-base">{say('nothing')}</p> : null}
      {causes.map(cause => {
        const list = moved.filter(m => m.cause === cause)
        return list.length === 0 ? null : (
          <section key={cause} className="space-y-1">
            <h4 className="font-bold">{say(cause)}</h4>
            <ul className="space-y-2 text-base">
              {list.map(({ pathway, before, after, changes }) => (
                <li key={pathway} className="border-line border-s-4 ps-3">
                  <span className="block">{words(`pathways.${pathway}.name`)}</span>
                  <span className="block">
                    {status(before.outcome)} <span aria-hidden="true">→</span> <span className="sr-only">{say('now')}</span>{' '}
                    {status(after.outcome)}
                  </span>
                  {after.reason ? <span className="block">{words(`reasons.${pathway}/${after.reason}`)}</span> : null}
                  {changes.map(c => (
                    <span key={c} className="block text-soft">
                      {say('law_began')} {words(`changes.${c}.what`)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {passed.length > 0 ? (
        <section className="space-y-1">
          <h4 className="font-bold">{say('passed')}</h4>
          <ul className="list-disc ps-6 text-base">
            {passed.map(d => (
              <li key={d}>{words(`deadlines.${d}.name`)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  )
}

interface SinceAllProps {
  readonly reading: Reading
  readonly rules: Rules
  readonly looked: Looked
  readonly case: Case
  readonly today: string
  readonly onWorker: (id: string) => void
}
/** All workers: who has something new, and what changed in the law. */
export function SinceAll({ reading, rules, looked, case: c, today, onWorker }: SinceAllProps) {
  const { words, language } = reading
  const say = (id: string, values?: { [name: string]: string | number }) => words(`desk.since.${id}`, values)
  const laws = changesBetween(looked.at, today)
  const news = c.workers.flatMap(w => {
    const found = looked.workers.find(f => f.id === w.id)
    if (!found) return []
    const { moved, passed } = sinceLooked(rules.pathways, looked, found, answersOf(c, w), today)
    return moved.length + passed.length > 0 ? [{ worker: w, n: moved.length + passed.length }] : []
  })
  return (
    <section className="card max-w-3xl space-y-3 p-4">
      <h2>{say('title', { date: dayInWords(looked.at, language) })}</h2>
      {rulesChanged(looked) ? (
        <p>{say('rules_newer', { before: dayInWords(looked.law, language), now: dayInWords(lawDate, language) })}</p>
      ) : null}
      {laws.length > 0 ? (
        <ul className="list-disc ps-6">
          {laws.map(l => (
            <li key={l}>
              {say('law_began')} {words(`changes.${l}.what`)}
            </li>
          ))}
        </ul>
      ) : null}
      {news.length === 0 ? <p>{say('nothing')}</p> : null}
      <ul className="space-y-1">
        {news.map(({ worker, n }) => (
          <li key={worker.id}>
            <button type="button" className="tap cursor-pointer text-accent underline" onClick={() => onWorker(worker.id)}>
              {worker.label}: {say('news', { n })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
