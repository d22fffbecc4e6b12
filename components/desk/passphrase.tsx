/** A passphrase for a file: chosen, typed twice, with a note on how strong it is; or given to open one. */
import { useState } from 'react'
import { useHeadFocus } from '../check/question.tsx'
import { Field } from '../seal/word.tsx'
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
  return length >= 20 || passphrase.split(/[\s-]+/).length >= 5 ? 'good' : 'fair'
}

interface NewPassphraseProps {
  readonly words: Words
  readonly busy: boolean
  readonly onSet: (passphrase: string) => void
  readonly onLater: (() => void) | undefined
}
export function NewPassphrase({ words, busy, onSet, onLater }: NewPassphraseProps) {
  const head = useHeadFocus()
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [mistake, setMistake] = useState<'short' | 'differs'>()
  const say = (id: string) => words(`desk.passphrase.${id}`)
  return (
    <form
      autoComplete="off"
      className="card max-w-2xl space-y-4 p-4"
      onSubmit={e => {
        e.preventDefault()
        if (busy) return
        // Spaces around it are not seen, and would be missed later.
        const [passphrase, repeated] = [first.trim(), again.trim()]
        if (strength(passphrase) === 'short') return setMistake('short')
        if (passphrase !== repeated) return setMistake('differs')
        setMistake(undefined)
        onSet(passphrase)
      }}
    >
      <h1 ref={head} tabIndex={-1}>
        {say('new_title')}
      </h1>
      <p>{say('new_why')}</p>
      <p className="border-alarm border-s-4 ps-3">{say('lost')}</p>
      <Field name="p" label={say('first')} value={first} shown={shown} onText={setFirst} />
      <p aria-live="polite" className="text-base">
        {first ? say(`strength_${strength(first.trim())}`) : say('hint')}
      </p>
      <Field name="q" label={say('again')} value={again} shown={shown} onText={setAgain} />
      {mistake ? (
        <p role="alert" className="border-can border-s-4 ps-3 text-can">
          {say(mistake === 'short' ? 'strength_short' : 'differs')}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button button-main" aria-disabled={busy}>
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
      <div className="w-full max-w-sm">
        <Field name={name} label={words('desk.passphrase.first')} value={text} shown={false} onText={setText} />
      </div>
      <button type="submit" className="button button-main">
        {go}
      </button>
    </form>
  )
}
