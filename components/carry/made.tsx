/** A sheet that was made: its word, shown once; the sheet; on paper or as a picture. */
import { useEffect, useState } from 'react'
import { useHeadFocus } from '../check/question.tsx'
import { download } from '../tool/download.ts'
import type { ToolProps } from '../tool/tools.ts'
import type { Words } from '../words.ts'
import { pictureOf, pngOf, svgOf } from './draw.ts'
import type { Layout, SheetText } from './layout.ts'

interface MadeProps extends Pick<ToolProps, 'words'> {
  readonly layout: Layout
  /** The word that the device made; null: there is none, or the person knows it. */
  readonly word: string | null
  readonly text: SheetText
  readonly onAgain: () => void
}

export function Made({ words, layout, word: first, text, onAgain }: MadeProps) {
  const [word, setWord] = useState(first)
  return word === null ? (
    <Ready words={words} layout={layout} text={text} onAgain={onAgain} />
  ) : (
    <Word words={words} word={word} onHide={() => setWord(null)} />
  )
}

function Word({ words, word, onHide }: { words: Words; word: string; onHide: () => void }) {
  const head = useHeadFocus()
  return (
    <section className="space-y-4 print:hidden">
      <h2 ref={head} tabIndex={-1}>
        {words('carry.word_title')}
      </h2>
      <p className="card p-4 text-center font-bold text-2xl" dir="ltr" data-word="">
        {word}
      </p>
      <p>{words('carry.word_text')}</p>
      <button type="button" className="button button-main" onClick={onHide}>
        {words('carry.word_have')}
      </button>
    </section>
  )
}

function Ready({ words, layout, text, onAgain }: Omit<MadeProps, 'word'>) {
  const head = useHeadFocus()
  const [failed, setFailed] = useState(false)
  const svg = svgOf(layout)
  usePaper(svg, words('carry.title'))
  const save = () =>
    pngOf(svg, layout).then(
      picture => download('sheet.png', 'image/png', picture),
      () => setFailed(true),
    )
  return (
    <section className="space-y-6 print:hidden">
      <h2 ref={head} tabIndex={-1}>
        {words('carry.made_title')}
      </h2>
      <div className="space-y-3">
        <p className="flex flex-wrap gap-3">
          <button type="button" className="button button-main" onClick={() => window.print()}>
            {words('carry.print')}
          </button>
          <button type="button" className="button" onClick={save}>
            {words('carry.save')}
          </button>
        </p>
        {failed ? <p role="alert">{words('carry.save_failed')}</p> : null}
        <p className="text-base text-soft">{words('carry.saved_note')}</p>
      </div>
      {/* The same words stand below, to read and to hear. */}
      {/* biome-ignore lint/performance/noImgElement: made on the device, there is nothing to load */}
      <img alt="" src={pictureOf(svg)} className="w-full border border-line" />
      <Said words={words} layout={layout} text={text} />
      <button type="button" className="button" onClick={onAgain}>
        {words('carry.again')}
      </button>
    </section>
  )
}

/** What stands on the sheet, in the language of the person, and what did not fit. */
function Said({ words, layout, text }: Pick<MadeProps, 'words' | 'layout' | 'text'>) {
  const calls = text.contacts.each.slice(0, layout.contacts)
  return (
    <details>
      <summary className="tap text-accent underline">{words('carry.said')}</summary>
      {text.sections.map(({ id, head, lines }) => {
        const shown = layout.shown[id] ?? 0
        return shown === 0 ? null : (
          <section key={id} className="mb-4">
            <h3>{head[0]}</h3>
            <ul className="list-disc ps-6 text-base">
              {lines.slice(0, shown).map(({ text: [own] }) => {
                const line = own?.map(r => r.text).join(' ')
                return <li key={line}>{line}</li>
              })}
            </ul>
          </section>
        )
      })}
      {layout.left.size > 0 ? <p className="mb-4 text-base text-can">{text.more(layout.left)[0]}</p> : null}
      {calls.length > 0 ? <h3>{text.contacts.head[0]}</h3> : null}
      {calls.map(({ name, phone, details }) => (
        <p key={name} className="mb-3 text-base">
          <strong>{name}</strong> {phone ? <span dir="ltr">{phone}</span> : null}
          {details.map(d => (
            <span key={d} className="block">
              {d}
            </span>
          ))}
        </p>
      ))}
    </details>
  )
}

/** While a sheet is on the screen, it and nothing else is what is printed, under a title that tells nothing. */
function usePaper(svg: string, title: string) {
  useEffect(() => {
    const paper = document.createElement('div')
    paper.className = 'paper'
    paper.innerHTML = svg
    document.body.append(paper)
    document.body.classList.add('with-paper')
    let before = document.title
    const start = () => {
      before = document.title
      document.title = title
    }
    const end = () => {
      document.title = before
    }
    addEventListener('beforeprint', start)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', start)
      removeEventListener('afterprint', end)
      document.body.classList.remove('with-paper')
      paper.remove()
    }
  }, [svg, title])
}
