/** A passphrase for a file: chosen, typed twice, with a note on how strong it is; or given to open one. */
import { useState } from 'react'
import { plain, typed } from '../check/fields.tsx'
import type { Words } from '../words.ts'

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const shortest = 12

/** Twenty letters and digits at random, about 99 bits, without those that look alike. */
function proposed(): string {
  const found: string[] = []
  while (found.length < 20)
    for (const byte of crypto.getRandomValues(new Uint8Array(32)))
      if (byte < letters.length * 8 && found.length < 20) found.push(letters.charAt(byte % letters.length))
  return (found.join('').match(/.{5}/g) ?? []).join('-')
}

/** A rough word on how hard it is to guess: length and number of words, nothing cleverer. */
function strength(passphrase: string): 'short' | 'fair' | 'good' {
  const { length } = passphrase
  if (length < shortest || new Set(passphrase).size < 6) return 'short'
  return length >= 20 || passphrase.trim().split(/[\s-]+/).length >= 5 ? 'good' : 'fair'
}

const secret = { ...plain, type: 'password', autoComplete: 'off', 'data-1p-ignore': '', 'data-lpignore': 'true', dir: 'ltr' } as const

interface NewPassphraseProps {
  readonly words: Words
  readonly busy: boolean
  readonly onSet: (passphrase: string) => void
  readonly onLater: (() => void) | undefined
}
export function NewPassphrase({ words, busy, onSet, onLater }: NewPassphraseProps) {
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [mistake, setMistake] = useState<'short' | 'differs'>()
  const say = (id: string) => words(`desk.passphrase.${id}`)
  const type = shown ? 'text' : 'password'
  return (
    <form
      autoComplete="off"
      className="card max-w-2xl space-y-4 p-4"
      onSubmit={e => {
        e.preventDefault()
        if (strength(first) === 'short') return setMistake('short')
        if (first !== again) return setMistake('differs')
        setMistake(undefined)
        onSet(first)
      }}
    >
      <h1>{say('new_title')}</h1>
      <p>{say('new_why')}</p>
      <p className="border-alarm border-s-4 ps-3">{say('lost')}</p>
      <label className="block">
        <span className="mb-1 block font-semibold">{say('first')}</span>
        <input {...secret} type={type} className="input" name="p" value={first} {...typed(setFirst)} />
      </label>
      <p aria-live="polite" className="text-base">
        {first ? say(`strength_${strength(first)}`) : say('hint')}
      </p>
      <label className="block">
        <span className="mb-1 block font-semibold">{say('again')}</span>
        <input {...secret} type={type} className="input" name="q" value={again} {...typed(setAgain)} />
      </label>
      {mistake ? (
        <p role="alert" className="border-can border-s-4 ps-3 text-can">
          {say(mistake === 'short' ? 'strength_short' : 'differs')}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button button-main" disabled={busy}>
          {say('set')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            setFirst(proposed())
            setAgain('')
            setShown(true)
          }}
        >
          {say('propose')}
        </button>
        <button type="button" className="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {say(shown ? 'hide' : 'show')}
        </button>
        {onLater ? (
          <button type="button" className="button button-quiet" onClick={onLater}>
            {say('later')}
          </button>
        ) : null}
      </div>
    </form>
  )
}

interface GivePassphraseProps {
  readonly words: Words
  /** The label of the button. */
  readonly go: string
  readonly name: string
  readonly onGive: (passphrase: string) => void
}
/** Asks for the passphrase of a file that is there. */
export function GivePassphrase({ words, go, name, onGive }: GivePassphraseProps) {
  const [text, setText] = useState('')
  return (
    <form
      autoComplete="off"
      className="flex flex-wrap items-end gap-3"
      onSubmit={e => {
        e.preventDefault()
        if (text) onGive(text)
      }}
    >
      <label className="block w-full max-w-sm">
        <span className="mb-1 block font-semibold">{words('desk.passphrase.first')}</span>
        <input {...secret} className="input" name={name} value={text} {...typed(setText)} />
      </label>
      <button type="submit" className="button button-main">
        {go}
      </button>
    </form>
  )
}
