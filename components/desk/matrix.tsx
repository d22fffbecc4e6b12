/** Workers by pathways: every state by word and shape, never by colour alone; filters; the nearest date of each. */

import { useMemo, useState } from 'react'
import { factIds } from '../../content/facts/index.ts'
import { type GroupFilter, groupFilterIds, groupFilters } from '../../content/group.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { type PathwayResult, personOn } from '../../machines/assessment/assess.ts'
import { hurryDate, nextDate } from '../../machines/assessment/order.ts'
import { answersOf, type Case } from '../../machines/case/case.ts'
import { isToConfirm } from '../../machines/case/edit.ts'
import { claimOf } from '../../machines/wages/claim.ts'
import { sumOf } from '../../machines/wages/money.ts'
import { withUnpaid } from '../../machines/wages/since.ts'
import { mark, tone } from '../check/card.tsx'
import type { Rules } from '../check/rules.ts'
import { Entering } from '../ui/entering.tsx'
import { sayIn } from '../wages/money.ts'
import { dayInWords } from '../words.ts'
import type { Reading } from './both.tsx'

export interface MatrixProps {
  readonly reading: Reading
  readonly rules: Rules
  readonly today: string
  readonly case: Case
  readonly onOpen: (worker: string, pathway?: PathwayId) => void
}
type Filter = GroupFilter | 'to_confirm' | ''

export function Matrix({ reading, rules, today, case: c, onOpen }: MatrixProps) {
  const { words, language } = reading
  const [filter, setFilter] = useState<Filter>('')
  const [everything, setEverything] = useState(false)
  const say = (id: string, values?: { [name: string]: string | number }) => words(`desk.matrix.${id}`, values)
  const rows = useMemo(
    () =>
      c.workers.map(worker => {
        const answers = answersOf(c, worker)
        const assessment = rules.assess(answers, today)
        const shown = (Object.entries(assessment) as [PathwayId, PathwayResult][]).filter(
          ([id]) => !rules.fold(id, assessment, answers, today),
        )
        const claim = worker.entries.wages && claimOf(answers, worker.entries.wages, today)
        const told = withUnpaid(answers, claim)
        const dated = told === answers ? assessment : rules.assess(told, today)
        const datesBy = (find: typeof nextDate) =>
          shown
            .flatMap(([id]) => {
              const found = find(dated[id]?.deadlines ?? [])
              return found?.shown ? [{ id: found.id, day: found.shown, sure: dated[id]?.outcome !== 'open' }] : []
            })
            .sort((a, b) => Number(b.sure) - Number(a.sure) || a.day.localeCompare(b.day))
        const next = datesBy(nextDate).filter(d => d.day >= today)
        const known = personOn(answers, today)
        return {
          worker,
          assessment,
          shown: new Set(shown.map(([id]) => id)),
          hurry: datesBy(hurryDate)[0],
          next: next.sort((a, b) => a.day.localeCompare(b.day))[0],
          toConfirm: factIds.filter(f => isToConfirm(c, worker, f)).length,
          owed: claim?.total,
          is: (f: GroupFilter) => known.truth(groupFilters[f]),
        }
      }),
    [c, rules, today],
  )
  const columns = rules.pathways.map(p => p.id).filter(id => everything || rows.some(r => r.shown.has(id)))
  const { range } = sayIn(words, language)
  const found = rows.filter(r => (filter === '' ? true : filter === 'to_confirm' ? r.toConfirm > 0 : r.is(filter) !== false))
  const claims = found.flatMap(r => r.owed ?? [])
  return (
    <div className="space-y-4">
      <Entering className="flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
        <label className="block">
          <span className="mb-1 block text-base">{say('filter')}</span>
          <select className="input max-w-sm" autoComplete="off" value={filter} onChange={e => setFilter(e.currentTarget.value as Filter)}>
            <option value="">{say('filter_none')}</option>
            {groupFilterIds.map(f => (
              <option key={f} value={f}>
                {say(`filter_${f}`)}
              </option>
            ))}
            <option value="to_confirm">{say('filter_to_confirm')}</option>
          </select>
        </label>
        <label className="inline-flex min-h-11 items-center gap-2">
          <input type="checkbox" className="h-5 w-5 accent-accent" checked={everything} onChange={() => setEverything(!everything)} />
          {say('everything')}
        </label>
      </Entering>
      <p aria-live="polite" className="text-base text-soft">
        {say('found', { n: found.length, total: rows.length })}{' '}
        {claims.length > 0 ? say('owed_all', { sum: range(sumOf(claims)), n: claims.length }) : ''}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <section aria-label={say('title')} tabIndex={0} className="relative max-h-[80vh] overflow-auto border border-line">
        <table className="border-separate border-spacing-0 text-base">
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky start-0 top-0 z-[2] min-w-32 border-line border-e border-b bg-paper p-2 text-start sm:min-w-44"
              >
                {say('worker')}
              </th>
              <th scope="col" className="sticky top-0 z-[1] min-w-36 border-line border-b bg-paper p-2 text-start">
                {say('date')}
              </th>
              <th scope="col" className="sticky top-0 z-[1] min-w-36 border-line border-b bg-paper p-2 text-start">
                {say('owed')}
              </th>
              {columns.map(id => (
                <th
                  key={id}
                  scope="col"
                  className="sticky top-0 z-[1] min-w-40 border-line border-b bg-paper p-2 text-start align-bottom font-normal"
                >
                  {words(`pathways.${id}.name`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ worker, assessment, hurry, next, toConfirm, owed, is }) => (
              <tr key={worker.id}>
                <th scope="row" className="sticky start-0 z-[1] border-line border-e border-b bg-paper p-2 text-start">
                  <button type="button" className="tap cursor-pointer text-accent underline" onClick={() => onOpen(worker.id)}>
                    {worker.label}
                  </button>
                  {toConfirm > 0 ? <span className="block font-normal">{say('to_confirm', { n: toConfirm })}</span> : null}
                  {filter && filter !== 'to_confirm' && is(filter) === undefined ? (
                    <span className="block font-normal text-unclear">{say('not_known')}</span>
                  ) : null}
                </th>
                <td className="border-line border-b p-2">
                  {[hurry, next].map(date =>
                    date ? (
                      <p key={date.id}>
                        <span className="block font-semibold">
                          {date === hurry ? say('today', { date: dayInWords(date.day, language) }) : dayInWords(date.day, language)}
                        </span>
                        {words(`deadlines.${date.id}.name`)}
                        {date.sure ? '' : ` (${say('date_unsure')})`}
                      </p>
                    ) : null,
                  )}
                  {hurry || next ? null : say('no_date')}
                </td>
                <td className="border-line border-b p-2">{owed ? range(owed) : say('owed_none')}</td>
                {columns.map(id => {
                  const outcome = assessment[id]?.outcome ?? 'not-applicable'
                  return (
                    <td key={id} className="border-line border-b p-0">
                      <button
                        type="button"
                        className={`flex min-h-11 w-full cursor-pointer items-center gap-2 p-2 text-start ${tone[outcome]}`}
                        onClick={() => onOpen(worker.id, id)}
                      >
                        <span aria-hidden="true">{mark[outcome]}</span>
                        {say(`is_${outcome}`)}
                        <span className="sr-only">
                          : {worker.label}, {words(`pathways.${id}.name`)}
                        </span>
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
