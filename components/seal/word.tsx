/** The word that locks: chosen, or typed to open. Never a password field, so that no browser offers to remember it; shown as dots unless asked. */
import { type ReactNode, useState } from 'react'
import { plain, typed } from '../check/fields.tsx'
import type { Words } from '../words.ts'

/** Letters of a word, and from how many on it is middling or strong. */
const least = 6
const middling = 10
const strong = 16
const meterEnd = 24
/** Digits alone, or few letters again and again, count half. */
const length = (word: string) => {
  const letters = [...word.trim()]
  return /^\d*$/.test(word.trim()) || new Set(letters).size < least ? Math.floor(letters.length / 2) : letters.length
}

/** Its field: dots, unless it is to be seen. */
export function Field({ name, label, hint, value, shown, onText }: FieldProps) {
  return (
    <label className="block">
      <span className="mb-1 block">{label}</span>
      {hint ? <span className="mb-1 block text-base text-soft">{hint}</span> : null}
      <input {...plain} className={`input ${shown ? '' : 'dots'}`} name={name} value={value} {...typed(onText)} />
    </label>
  )
}
interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly shown: boolean
  readonly onText: (text: string) => void
}
function Show({ words, shown, onShow }: { words: Words; shown: boolean; onShow: () => void }) {
  return (
    <label className="choice choice-quiet">
      <input type="checkbox" name="show" checked={shown} onChange={onShow} />
      <span>{words('diary.word_show')}</span>
    </label>
  )
}
interface WordProps {
  readonly words: Words
  /** What the button says. */
  readonly action: string
  readonly onWord: (word: string) => void
  readonly children?: ReactNode
}

/** Asks for the word of something that is locked. */
export function AskWord({ words, action, onWord }: WordProps) {
  const [word, setWord] = useState('')
  const [shown, setShown] = useState(false)
  return (
    <form
      autoComplete="off"
      className="space-y-3"
      onSubmit={e => {
        e.preventDefault()
        if (word.trim()) onWord(word)
      }}
    >
      <Field name="w" label={words('diary.word')} hint={words('diary.word_case')} value={word} shown={shown} onText={setWord} />
      <Show words={words} shown={shown} onShow={() => setShown(!shown)} />
      <button type="submit" className="button button-main">
        {action}
      </button>
    </form>
  )
}

/** A new word, typed twice, with how strong it is. */
export function ChooseWord({ words, action, onWord, children }: WordProps) {
  const [word, setWord] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [wrong, setWrong] = useState('')
  const long = length(word)
  const strength = long >= strong ? 'strong' : long >= middling ? 'middling' : 'weak'
  const given = !shown && word.trim() !== again.trim() ? 'word_differs' : [...word.trim()].length < least ? 'word_least' : ''
  return (
    <form
      autoComplete="off"
      className="space-y-3"
      onSubmit={e => {
        e.preventDefault()
        setWrong(given)
        if (!given) onWord(word)
      }}
    >
      {children}
      <p>{words('diary.word_advice')}</p>
      <p className="font-semibold">{words('diary.word_lost')}</p>
      <Field name="w" label={words('diary.word_new')} hint={words('diary.word_case')} value={word} shown={shown} onText={setWord} />
      {word ? (
        <p>
          <meter
            className="block w-full"
            min={0}
            max={meterEnd}
            low={middling}
            high={strong}
            optimum={meterEnd}
            value={long}
            aria-hidden="true"
          />
          {words(`diary.word_${strength}`)}
        </p>
      ) : null}
      {shown ? null : <Field name="w2" label={words('diary.word_again')} value={again} shown={shown} onText={setAgain} />}
      <Show words={words} shown={shown} onShow={() => setShown(!shown)} />
      <p role="alert">{wrong ? words(`diary.${wrong}`) : ''}</p>
      <button type="submit" className="button button-main">
        {action}
      </button>
    </form>
  )
}
