/** One letter: what to ask first, who sends it, its fields, and the letter itself with the parallel text; as Word, or printed alone. */

import { useLayoutEffect, useRef, useState } from 'react'
import { languageOf } from '../../content/languages.ts'
import type { FieldId } from '../../content/letters/fields.ts'
import { letterOf } from '../../content/letters/index.ts'
import { type Letter, type Place, placeLanguages } from '../../content/letters/letter.ts'
import { warningOf } from '../../content/letters/warnings.ts'
import { articleOf, sourceOf } from '../../content/sources/index.ts'
import type { LetterClaim, LetterEntries } from '../../machines/letters/entries.ts'
import { type Filled, fill, languageFor, senderOf, type Tongue } from '../../machines/letters/fill.ts'
import { type Offer, type Told, withSender } from '../../machines/letters/offer.ts'
import { Choice } from '../check/fields.tsx'
import { download } from '../tool/download.ts'
import type { ToolProps } from '../tool/tools.ts'
import { Entering } from '../ui/entering.tsx'
import { Part } from '../ui/part.tsx'
import { FieldInputs } from './field-inputs.tsx'
import { LetterText, PrintedTranslation } from './letter-text.tsx'
import { RowInputs } from './row-inputs.tsx'
import { wordFile, wordType } from './word.ts'

export interface LetterProps extends ToolProps {
  readonly offer: Offer
  readonly tongue: Tongue
  /** Of the letter's country; undefined: none was worked out. */
  readonly claim: LetterClaim | undefined
  readonly letterEntries: LetterEntries
  readonly onLetterEntries: (change: (entries: LetterEntries) => LetterEntries) => void
  readonly onClose: () => void
}

export function OneLetter(props: LetterProps) {
  const { words, language, offer, tongue, claim, answers, today, onLetterEntries, onTool, onClose } = props
  const letter: Letter = letterOf(offer.id)
  const letterEntries = withSender(letter, props.letterEntries, offer.warnings)
  const stops = offer.warnings.filter(w => w.stop)
  const [asked, setAsked] = useState(!stops.some(w => w.sure))
  const head = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    head.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  const filling = { answers, today, entries: letterEntries, claim }
  const filled = fill(offer.id, filling, tongue, language)
  const sender = senderOf(letter, letterEntries)
  const written = languageFor(letter, letterEntries)
  const type = (id: FieldId, text: string) => onLetterEntries(e => ({ ...e, fields: { ...e.fields, [id]: text } }))

  return (
    <div translate="no">
      <Entering className="space-y-8">
        <div className="space-y-4 print:hidden">
          <button type="button" className="button button-quiet" onClick={onClose}>
            {words('letters.all')}
          </button>
          <h2 ref={head} tabIndex={-1}>
            {words(`letters.list.${offer.id}.name`)}
          </h2>
          <p>{words(`letters.list.${offer.id}.what`)}</p>
        </div>
        <Warnings words={words} letter={letter} warnings={offer.warnings} />
        {asked ? (
          <>
            <div className="space-y-8 print:hidden">
              {letter.by.length > 1 ? (
                <fieldset className="space-y-2">
                  <legend className="mb-2 font-semibold">{words('letters.who_sends')}</legend>
                  {letter.by.map(s => (
                    <Choice
                      key={s}
                      name="sender"
                      label={words(`letters.sender.${s}`)}
                      chosen={sender === s}
                      onChoose={() => onLetterEntries(e => ({ ...e, sender: s }))}
                    />
                  ))}
                </fieldset>
              ) : null}
              {letter.country === 'be' ? <PlaceOfWork {...props} /> : null}
              <Part title={words('letters.fields')}>
                <p aria-live="polite">
                  {filled.missing.length > 0 ? words('letters.missing_n', { n: filled.missing.length }) : words('letters.missing_none')}
                </p>
                <p className="text-base text-soft">{words('letters.stays_here')}</p>
                <FieldInputs words={words} language={language} filled={filled} filling={filling} under={props.underField} onType={type} />
              </Part>
              {filled.tables.map(t => (
                <RowInputs
                  key={t}
                  words={words}
                  table={t}
                  tongue={tongue}
                  language={language}
                  rows={letterEntries.rows[t] ?? []}
                  fromClaim={t === 'wages' && (claim?.rows.length ?? 0) > 0}
                  onClaim={t === 'wages' ? () => onTool('wages') : undefined}
                  onRows={rows => onLetterEntries(e => ({ ...e, rows: { ...e.rows, [t]: rows } }))}
                />
              ))}
            </div>
            {written ? <Ready {...props} filled={filled} /> : <p className="print:hidden">{words('letters.language_first')}</p>}
          </>
        ) : (
          <div className="space-y-3 print:hidden">
            <p>{words('letters.read_first')}</p>
            <button type="button" className="button" onClick={() => setAsked(true)}>
              {words('letters.read')}
            </button>
          </div>
        )}
      </Entering>
    </div>
  )
}

/** What must be thought of before it is sent: what holds surely, what may hold, what sending means, and who may send it. */
function Warnings({ words, letter, warnings }: Pick<LetterProps, 'words'> & { letter: Letter; warnings: readonly Told[] }) {
  const stops = warnings.filter(w => w.stop)
  const rest = warnings.filter(w => !w.stop)
  const only = letter.by.includes('worker') || letter.by.includes('helper') ? undefined : words('letters.only_by', { n: letter.by.length })
  const text = ({ id }: Told) => {
    const { source } = warningOf(id)
    return (
      <li key={id} className="space-y-1">
        <p>{words(`letters.warning.${id}`)}</p>
        {source ? <p className="text-base text-soft">{words('letters.source', sourceWords(words, source))}</p> : null}
      </li>
    )
  }
  return (
    <div className="space-y-6 print:hidden">
      {only || stops.length > 0 ? (
        <section className="card space-y-3 border-alarm p-4">
          <h3 className="text-alarm">{words('letters.ask_before')}</h3>
          {only ? <p>{only}</p> : null}
          <ul className="list-disc space-y-2 ps-5">{[...stops.filter(w => w.sure), ...stops.filter(w => !w.sure)].map(text)}</ul>
        </section>
      ) : null}
      {rest.length > 0 ? (
        <section className="space-y-2">
          <h3>{words('letters.know')}</h3>
          <ul className="list-disc space-y-2 ps-5">{rest.map(text)}</ul>
        </section>
      ) : null}
    </div>
  )
}

/** In Belgium the place of work gives the language; in two places the sender may choose. */
function PlaceOfWork({ words, letterEntries: { place, language }, onLetterEntries }: LetterProps) {
  return (
    <>
      <fieldset className="space-y-2">
        <legend className="mb-2 font-semibold">{words('letters.where_work')}</legend>
        {(Object.keys(placeLanguages) as Place[]).map(p => (
          <Choice
            key={p}
            name="place"
            label={words(`letters.place.${p}`)}
            chosen={place === p}
            onChoose={() => onLetterEntries(e => ({ ...e, place: p }))}
          />
        ))}
      </fieldset>
      {place && placeLanguages[place] === 'either' ? (
        <fieldset className="space-y-2">
          <legend className="mb-2 font-semibold">{words('letters.which_language')}</legend>
          <p className="text-base text-soft">{words(`letters.either.${place}`)}</p>
          {(['nl', 'fr'] as const).map(l => (
            <Choice
              key={l}
              name="letter-language"
              label={words(`letters.in_language.${l}`)}
              chosen={language === l}
              onChoose={() => onLetterEntries(e => ({ ...e, language: l }))}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}

/** The letter as it stands, and the ways to take it along. */
function Ready({ words, language, offer, filled, today }: LetterProps & { filled: Filled }) {
  const [translated, setTranslated] = useState(false)
  const [unfinished, setUnfinished] = useState(false)
  const [failed, setFailed] = useState(false)
  const other = filled.language !== language
  const may = filled.finished || unfinished
  const { direction } = languageOf(language)
  const note = words('letters.translation_note')
  const withTranslation = other && translated
  async function toWord() {
    try {
      const bytes = await wordFile(filled, withTranslation ? { translation: { language, direction, note } } : {})
      download('notes.docx', wordType, bytes)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <section className="space-y-3">
        <h2 className="print:hidden">{words('letters.the_letter')}</h2>
        <p className="text-base text-soft print:hidden">{words(other ? 'letters.beside' : 'letters.no_translation')}</p>
        <LetterText words={words} language={language} direction={direction} filled={filled} today={today} />
        {withTranslation ? (
          <PrintedTranslation words={words} language={language} direction={direction} filled={filled} note={note} />
        ) : null}
      </section>
      <section className="space-y-4 print:hidden">
        <h2>{words('letters.take')}</h2>
        {filled.finished ? null : (
          <>
            <p>
              {words('letters.not_finished', {
                fields: filled.missing.map(f => words(`letters.field.${f}`)).join(', ') || words('letters.table_missing'),
              })}
            </p>
            <Choice
              name="unfinished"
              many
              label={words('letters.unfinished')}
              chosen={unfinished}
              onChoose={() => setUnfinished(!unfinished)}
            />
          </>
        )}
        {other ? (
          <Choice
            name="translated"
            many
            label={words('letters.with_translation')}
            chosen={translated}
            onChoose={() => setTranslated(!translated)}
          />
        ) : null}
        <p>{words('letters.file_stays')}</p>
        <p className="flex flex-wrap gap-3">
          <button type="button" className="button" disabled={!may} onClick={toWord}>
            {words('letters.word')}
          </button>
          <button type="button" className="button" disabled={!may} onClick={() => window.print()}>
            {words('letters.print')}
          </button>
        </p>
        {failed ? <p role="alert">{words('letters.word_failed')}</p> : null}
        <h3>{words('letters.sending')}</h3>
        <p>{words(`letters.list.${offer.id}.send`)}</p>
        <p>{words('letters.not_legal_advice')}</p>
      </section>
    </>
  )
}

/** A source as the words of the screen take it. */
export function sourceWords(words: LetterProps['words'], source: Parameters<typeof sourceOf>[0]) {
  const { title, certainty } = sourceOf(source)
  const article = articleOf(source)
  return { title: article ? `${title}, ${article}` : title, sure: words(`letters.certainty.${certainty.replace(' ', '_')}`) }
}
