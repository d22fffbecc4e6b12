/** The periods of work: country, days, hours in one of three ways, and for a helper scale, client and full week. */

import type { Answers } from '../../content/facts/index.ts'
import { fullWeeks } from '../../content/wages.ts'
import { type Country, emptyPeriod, type Period, type WageEntries, type WeekDay } from '../../machines/wages/entries.ts'
import { mayPresume } from '../../machines/wages/prefill.ts'
import type { Problem } from '../../machines/wages/types.ts'
import { Choice, plain, typed } from '../check/fields.tsx'
import { Select } from '../ui/select.tsx'
import type { Words } from '../words.ts'
import { Entry, Text, Wrong } from './fields.tsx'

export interface PartProps {
  readonly words: Words
  readonly answers: Answers
  readonly today: string
  readonly wages: WageEntries
  readonly problems: readonly Problem[]
  readonly onWages: (wages: WageEntries) => void
}
const countries: readonly Country[] = ['be', 'nl']

/** @param asksBirth whether the birth date would change the sum, or make it sure */
export function Work({ words, answers, today, wages, problems, asksBirth, onWages }: PartProps & { readonly asksBirth: boolean }) {
  const set = (periods: readonly Period[]) => onWages({ ...wages, periods })
  const change = (i: number, fields: Partial<Period>) =>
    set(wages.periods.map((p, j) => (j === i ? { ...p, ...fields, fromAnswers: false } : p)))
  return (
    <div className="space-y-4">
      {wages.periods.map((period, i) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name
          key={i}
          words={words}
          title={words(`wages.period.title_${period.country}`)}
          number={wages.periods.length > 1 ? i + 1 : undefined}
          fromAnswers={period.fromAnswers}
          onRemove={() => set(wages.periods.filter((_, j) => j !== i))}
        >
          <PeriodFields
            words={words}
            at={`periods.${i}`}
            period={period}
            problems={problems}
            presumable={mayPresume(answers, period.country, today)}
            onPeriod={fields => change(i, fields)}
          />
        </Entry>
      ))}
      <div className="flex flex-wrap gap-3">
        {countries.map(c => (
          <button key={c} type="button" className="button" onClick={() => set([...wages.periods, emptyPeriod(c)])}>
            {words(`wages.period.add_${c}`)}
          </button>
        ))}
      </div>
      {asksBirth || wages.born !== '' ? (
        <Text
          words={words}
          label={words('wages.born')}
          hint={words('wages.born_hint')}
          name="born"
          value={wages.born}
          problems={problems}
          onText={born => onWages({ ...wages, born })}
        />
      ) : null}
    </div>
  )
}

interface PeriodProps {
  readonly words: Words
  readonly at: string
  readonly period: Period
  readonly problems: readonly Problem[]
  /** Whether the law can presume months for this person. */
  readonly presumable: boolean
  readonly onPeriod: (fields: Partial<Period>) => void
}
function PeriodFields({ words, at, period, problems, presumable, onPeriod }: PeriodProps) {
  const say = (id: string) => words(`wages.period.${id}`)
  const text = (field: 'from' | 'to' | 'hours' | 'hoursMost' | 'client', label: string, hint?: string) => (
    <Text
      words={words}
      label={say(label)}
      {...(hint && { hint: say(hint) })}
      name={`${at}.${field}`}
      value={period[field]}
      problems={problems}
      numeric={field === 'hours' || field === 'hoursMost'}
      onText={t => onPeriod({ [field]: t })}
    />
  )
  const notPresumed = problems.find(p => p.where === `${at}.presumed`)
  return (
    <>
      <Select
        label={say('by')}
        name={`${at}.by`}
        value={period.by}
        choices={(['hours', 'week', 'days'] as const).map(by => [by, say(`by_${by}`)] as const)}
        onPick={by => onPeriod({ by })}
      />
      {period.by === 'days' ? null : (
        <>
          <div className="grid gap-3 sm:grid-cols-2">
            {period.presumed ? null : text('from', 'from')}
            {text('to', 'to', 'to_hint')}
          </div>
          <p className="text-base text-soft">{say('date_hint')}</p>
          {presumable || period.presumed ? (
            <div>
              <Choice
                many
                name={`${at}.presumed`}
                label={say('presumed')}
                chosen={period.presumed}
                onChoose={() => onPeriod({ presumed: !period.presumed })}
              />
              {period.presumed ? <p className="mt-1 text-base text-soft">{say(`presumed_hint_${period.country}`)}</p> : null}
              {notPresumed ? <Wrong words={words} problem={notPresumed} /> : null}
            </div>
          ) : null}
        </>
      )}
      {period.by === 'hours' ? (
        <div>
          <div className="grid grid-cols-2 gap-3">
            {text('hours', 'hours')}
            {text('hoursMost', 'hours_most')}
          </div>
          <p className="mt-1 text-base text-soft">{say('hours_hint')}</p>
        </div>
      ) : period.by === 'week' ? (
        <Week words={words} at={at} week={period.week} problems={problems} onWeek={week => onPeriod({ week })} />
      ) : (
        <Days words={words} at={at} days={period.days} problems={problems} onDays={days => onPeriod({ days })} />
      )}
      <details>
        <summary className="tap text-accent underline">{say('details')}</summary>
        <div className="space-y-4 border-line border-s-4 ps-3">
          <Scale words={words} at={at} period={period} problems={problems} onPeriod={onPeriod} />
          {text('client', 'client', 'client_hint')}
          {period.country === 'nl' ? (
            <div>
              <Select
                label={say('full_week')}
                name={`${at}.fullWeek`}
                value={period.fullWeek}
                choices={fullWeeks.map(h => [h, h] as const)}
                onPick={fullWeek => onPeriod({ fullWeek })}
              />
              <p className="mt-1 text-base text-soft">{say('full_week_hint')}</p>
            </div>
          ) : null}
        </div>
      </details>
    </>
  )
}

function Scale({ words, at, period, problems, onPeriod }: Omit<PeriodProps, 'presumable'>) {
  const say = (id: string) => words(`wages.period.${id}`)
  const { scale } = period
  const set = (fields: Partial<Period['scale']>) => onPeriod({ scale: { ...scale, ...fields } })
  const text = (field: 'amount' | 'week' | 'source', label: string, name = `${at}.scale.${field}`) => (
    <Text
      words={words}
      label={say(label)}
      name={name}
      value={scale[field]}
      problems={problems}
      numeric={field !== 'source'}
      onText={t => set({ [field]: t })}
    />
  )
  return (
    <div className="space-y-3">
      <div className="grid grid-cols-2 gap-3">
        {text('amount', 'scale')}
        <Select
          label={say('scale_per')}
          name={`${at}.scale.per`}
          value={scale.per}
          choices={[
            ['hour', say('per_hour')],
            ['month', say('per_month')],
          ]}
          onPick={per => set({ per })}
        />
      </div>
      {scale.per === 'month' ? text('week', 'scale_week') : null}
      {text('source', 'scale_source', `${at}.scale`)}
      <p className="text-base text-soft">{say('scale_hint')}</p>
    </div>
  )
}

function Week({
  words,
  at,
  week,
  problems,
  onWeek,
}: Pick<PeriodProps, 'words' | 'at' | 'problems'> & { readonly week: Period['week']; readonly onWeek: (week: Period['week']) => void }) {
  const say = (id: string) => words(`wages.period.${id}`)
  const set = (i: number, fields: Partial<WeekDay>) => onWeek(week.map((d, j) => (j === i ? { ...d, ...fields } : d)))
  const missing = problems.find(p => p.where === `${at}.week`)
  return (
    <div className="space-y-3">
      <p className="text-base text-soft">{say('week_hint')}</p>
      {week.map((d, i) => {
        const name = words(`wages.weekday.${i}`)
        const wrong = problems.find(p => p.where === `${at}.week.${i}`)
        return (
          <fieldset key={name}>
            <legend className="text-base">{name}</legend>
            <div className="grid grid-cols-3 gap-2">
              {(['start', 'end', 'rest'] as const).map(part => (
                <label key={part}>
                  <span className="block text-base text-soft">{say(part)}</span>
                  <input
                    {...plain}
                    className="input"
                    name={`${at}.week.${i}.${part}`}
                    value={d[part]}
                    aria-invalid={wrong ? true : undefined}
                    {...typed(t => set(i, { [part]: t }))}
                  />
                </label>
              ))}
            </div>
            {wrong ? <Wrong words={words} problem={wrong} /> : null}
          </fieldset>
        )
      })}
      {missing ? <Wrong words={words} problem={missing} /> : null}
    </div>
  )
}

const mostProblems = 5
function Days({
  words,
  at,
  days,
  problems,
  onDays,
}: Pick<PeriodProps, 'words' | 'at' | 'problems'> & { readonly days: string; readonly onDays: (days: string) => void }) {
  const wrong = problems.filter(p => p.where === `${at}.days`)
  return (
    <div>
      <label className="block">
        <span className="mb-1 block text-base">{words('wages.period.days')}</span>
        <textarea
          {...plain}
          className="input min-h-48 font-mono"
          name={`${at}.days`}
          rows={8}
          value={days}
          aria-invalid={wrong.length > 0 ? true : undefined}
          aria-describedby={`${at}.days-hint`}
          {...typed(onDays)}
        />
      </label>
      <p id={`${at}.days-hint`} className="mt-1 text-base text-soft">
        {words('wages.period.days_hint')}
      </p>
      {wrong.length > 0 ? <p className="mt-2 font-semibold">{words('wages.problems_title')}</p> : null}
      {wrong.slice(0, mostProblems).map(p => (
        <Wrong key={`${p.line} ${p.id}`} words={words} problem={p} />
      ))}
      {wrong.length > mostProblems ? (
        <details>
          <summary className="tap text-accent underline">{words('wages.problems_more', { n: wrong.length - mostProblems })}</summary>
          {wrong.slice(mostProblems).map(p => (
            <Wrong key={`${p.line} ${p.id}`} words={words} problem={p} />
          ))}
        </details>
      ) : null}
    </div>
  )
}
