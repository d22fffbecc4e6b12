/** The wage calculator: what is known on top, the claim under it at once. Everything stays in memory. */

import { type ReactNode, useMemo, useRef } from 'react'
import { claimOf } from '../../machines/wages/claim.ts'
import type { WageEntries } from '../../machines/wages/entries.ts'
import { prefilled } from '../../machines/wages/prefill.ts'
import { csvOf } from '../../machines/wages/table.ts'
import { download } from '../tool/download.ts'
import { type ToolProps, toolIds } from '../tool/tools.ts'
import { Entering } from '../ui/entering.tsx'
import { sayIn, signOf } from './money.ts'
import { Offer } from './offer.tsx'
import { Kept, More, Received } from './received.tsx'
import { Result } from './result.tsx'
import { type PartProps, Work } from './work.tsx'

export function Wages({ words, language, answers, assessment, today, entries, onEntries, onOpen, onTool }: ToolProps) {
  const told = useMemo(() => prefilled(answers, today), [answers, today])
  const wages = entries.wages ?? told
  const claim = useMemo(() => claimOf(answers, wages, today), [answers, wages, today])
  const say = useMemo(() => sayIn(words, language), [words, language])
  const onWages = (change: WageEntries) => onEntries(all => ({ ...all, wages: change }))
  const part: PartProps = { words, answers, today, wages, problems: claim.problems, onWages }
  const result = useRef<HTMLHeadingElement>(null)
  // The sum stands far below the fields of a small screen: it is said after each part too.
  const soFar =
    claim.items.length > 0 ? (
      <p className="flex flex-wrap items-center gap-x-4">
        <strong>{words('wages.so_far', { sum: say.range(claim.total) })}</strong>
        <button type="button" className="tap text-accent underline" onClick={() => result.current?.focus()}>
          {words('wages.to_result')}
        </button>
      </p>
    ) : null
  const step = (id: string) => words(`wages.steps.${id}`)
  return (
    <Entering className="space-y-8">
      <div className="space-y-2">
        <p>{words('wages.intro')}</p>
        <p className="text-base text-soft">{words('wages.not_promise')}</p>
      </div>
      <div className="space-y-6 print:hidden">
        <section className="space-y-3">
          <h2>{step('work')}</h2>
          <Work {...part} asksBirth={claim.notes.some(n => n === 'age_assumed' || n === 'age_range')} />
          {soFar}
        </section>
        <section className="space-y-3">
          <h2>{step('received')}</h2>
          <Received {...part} />
          {soFar}
        </section>
        <Step title={step('kept')} isOpen={wages.deductions.length > 0}>
          <Kept {...part} />
        </Step>
        <Step title={step('more')} isOpen={wages.extras.length > 0}>
          <More {...part} />
        </Step>
      </div>
      <section className="space-y-4">
        <h2 ref={result} tabIndex={-1}>
          {step('result')}
        </h2>
        <Result say={say} claim={claim} assessment={assessment} onOpen={onOpen} />
      </section>
      {claim.items.length > 0 ? (
        <>
          <section className="space-y-4">
            <h2>{step('offer')}</h2>
            <Offer say={say} answers={answers} claim={claim} offer={wages.offer} onOffer={offer => onWages({ ...wages, offer })} />
          </section>
          <section className="space-y-3 print:hidden">
            <h2>{words('wages.save.title')}</h2>
            <p>{words('wages.save.note')}</p>
            <div className="flex flex-wrap gap-3">
              <button
                type="button"
                className="button"
                onClick={() =>
                  download(
                    'table.csv',
                    'text/csv;charset=utf-8',
                    csvOf(claim, (id, values) => words(`wages.${id}`, values), signOf(language)),
                  )
                }
              >
                {words('wages.save.csv')}
              </button>
              <button type="button" className="button" onClick={() => print()}>
                {words('wages.save.print')}
              </button>
              {toolIds.includes('letters') ? (
                <button type="button" className="button" onClick={() => onTool('letters')}>
                  {words('wages.save.letters')}
                </button>
              ) : null}
            </div>
          </section>
        </>
      ) : null}
    </Entering>
  )
}

/** A part that not everyone needs: closed until it is opened, or something stands in it. */
function Step({ title, isOpen, children }: { readonly title: string; readonly isOpen: boolean; readonly children: ReactNode }) {
  return (
    <details className="space-y-3" open={isOpen || undefined}>
      <summary className="min-h-11">
        <h2 className="inline">{title}</h2>
      </summary>
      {children}
    </details>
  )
}
