/** The letters tool: which fit now and why; one opened, with what to ask before it is sent, what is missing, and the letter beside its translation. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { type LetterId, letterOf } from '../../content/letters/index.ts'
import { dueSoon } from '../../machines/assessment/order.ts'
import { letterClaim } from '../../machines/letters/claim.ts'
import { noLetterEntries } from '../../machines/letters/entries.ts'
import type { Tongue } from '../../machines/letters/fill.ts'
import { type Fit, type Offer, offers } from '../../machines/letters/offer.ts'
import { dateSentence } from '../check/dates.tsx'
import { wordsFrom } from '../check/messages.ts'
import type { ScreenProps } from '../tool/tools.ts'
import { Part } from '../ui/part.tsx'
import { dayInWords } from '../words.ts'
import { OneLetter } from './one-letter.tsx'

const shown: readonly Fit[] = ['now', 'ask_first']
/** Long lists: opened by a tap, or where there is nothing before them. */
const folded: readonly Fit[] = ['maybe', 'other']

export function Letters(props: ScreenProps) {
  const { words, language, letterTexts, dated, claim, answers, today, entries, onEntries } = props
  const [opened, setOpened] = useState<LetterId>()
  const offered = useMemo(() => offers(answers, today), [answers, today])
  const tongue: Tongue = useMemo(() => {
    const byLanguage = new Map(Object.entries(letterTexts).map(([l, texts]) => [l, wordsFrom(texts, l)]))
    return { say: (language, id, values) => byLanguage.get(language)?.(id, values) ?? id, day: dayInWords }
  }, [letterTexts])
  const last = useRef<LetterId | undefined>(undefined)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!opened && last.current) back.current?.focus()
    last.current = opened
  }, [opened])

  const chosen = offered.find(o => o.id === opened)
  if (chosen)
    return (
      <OneLetter
        key={chosen.id}
        {...props}
        offer={chosen}
        tongue={tongue}
        claim={claim && letterClaim(claim, letterOf(chosen.id).country, today)}
        letterEntries={entries.letters ?? noLetterEntries}
        onLetterEntries={change => onEntries(e => ({ ...e, letters: change(e.letters ?? noLetterEntries) }))}
        onClose={() => setOpened(undefined)}
      />
    )
  const foundDate = (id: LetterId) => {
    const { date, steps } = letterOf(id)
    return steps.flatMap(s => dated.assessment[s.pathway]?.deadlines ?? []).find(d => d.id === date && d.shown)
  }
  /** What the date of a letter means today, where the pathway that it is a step of has one. */
  const dateOf = (id: LetterId): string | undefined => {
    const found = foundDate(id)
    return found
      ? words('interface.result.date_named', { name: words(`deadlines.${found.id}.name`), sentence: dateSentence(words, language, found) })
      : undefined
  }
  const list = (of: readonly Offer[]) => (
    <ul className="space-y-4">
      {of.map(({ id, fit }) => (
        <li key={id} className="card space-y-2 p-4">
          <p>
            <button
              type="button"
              className="tap text-start font-serif text-lg underline"
              ref={id === last.current ? back : undefined}
              onClick={() => setOpened(id)}
            >
              {words(`letters.list.${id}.name`)}
            </button>
          </p>
          <p>{words(`letters.list.${id}.what`)}</p>
          {fit !== 'other' && dateOf(id) ? <p className="font-semibold">{dateOf(id)}</p> : null}
          <p className="text-base text-soft">
            {words('letters.step_in', {
              ways: [...new Set(letterOf(id).steps.map(s => words(`pathways.${s.pathway}.name`)))].join('; '),
            })}
          </p>
        </li>
      ))}
    </ul>
  )
  /** Those that must not wait first, by their day; the others in their order. */
  const dueOf = (id: LetterId) => {
    const found = foundDate(id)
    return (found && dueSoon(found, today)) ?? '9999'
  }
  const of = (fit: Fit) => offered.filter(o => o.fit === fit).sort((a, b) => dueOf(a.id).localeCompare(dueOf(b.id)))
  const first = shown.some(fit => of(fit).length > 0)
  return (
    <div className="space-y-8">
      <p>{words('letters.intro')}</p>
      {shown.map(fit =>
        of(fit).length > 0 ? (
          <Part key={fit} title={words(`letters.fit.${fit}`)}>
            <p>{words(`letters.fit_why.${fit}`)}</p>
            {list(of(fit))}
          </Part>
        ) : null,
      )}
      {offered.every(o => o.fit === 'other') ? <p>{words('letters.none_fits')}</p> : null}
      {folded.map(fit =>
        of(fit).length > 0 ? (
          <details key={fit} open={(fit === 'maybe' && !first) || of(fit).some(o => o.id === last.current)}>
            <summary className="tap text-accent underline">
              {words(`letters.fit.${fit}`)} ({of(fit).length})
            </summary>
            <div className="mt-3 space-y-4">
              <p>{words(`letters.fit_why.${fit}`)}</p>
              {list(of(fit))}
            </div>
          </details>
        ) : null,
      )}
    </div>
  )
}
