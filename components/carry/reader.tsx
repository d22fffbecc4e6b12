/** Reads the code of a sheet, by the camera or from a picture, on this device alone; asks for the word of a locked one. For the desk. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { facts } from '../../content/facts/index.ts'
import { version } from '../../machines/carry/code.ts'
import { type Carried, decode, isLocked, NotRead } from '../../machines/carry/read.ts'
import { plain, typed } from '../check/fields.tsx'
import { Entering } from '../ui/entering.tsx'
import { dayInWords, type Words } from '../words.ts'
import { bytesIn, type Pixels } from './qr.ts'

export interface ReaderProps {
  readonly words: Words
  readonly language: string
  /** Every answer is still to be confirmed with the person; who said it is the code. */
  readonly onCode: (carried: Carried) => void
}
/** Between two looks of the camera, and how long one takes at most, in milliseconds. */
const between = 150
const lookCamera = 80
const lookPicture = 4000
/** Larger pictures are made smaller first. */
const mostPixels = 4_000_000

type State =
  | { readonly at: 'start' | 'camera' | 'opening' }
  | { readonly at: 'locked'; readonly bytes: Uint8Array }
  | { readonly at: 'read'; readonly carried: Carried }

export function Reader({ words, language, onCode }: ReaderProps) {
  const say = (id: string, values?: { [name: string]: string | number }) => words(`carry.reader.${id}`, values)
  const [state, setState] = useState<State>({ at: 'start' })
  const [trouble, setTrouble] = useState('')
  const [word, setWord] = useState('')

  async function open(bytes: Uint8Array, withWord?: string) {
    setTrouble('')
    setState({ at: 'opening' })
    await drawn()
    try {
      if (withWord === undefined && isLocked(bytes)) return setState({ at: 'locked', bytes })
      const carried = await decode(bytes, withWord)
      setWord('')
      setState({ at: 'read', carried })
      onCode(carried)
    } catch (e) {
      if (!(e instanceof NotRead)) throw e
      setTrouble(e.needs === null ? say(`refused_${e.refusal}`) : say('refused_version', { version: e.needs, own: version }))
      setState(e.refusal === 'word' ? { at: 'locked', bytes } : { at: 'start' })
    }
  }
  async function openPicture(file: Blob | undefined) {
    if (!file) return
    setTrouble('')
    setState({ at: 'opening' })
    try {
      const bytes = bytesIn(await pixelsOf(file), lookPicture)
      if (bytes) return open(bytes)
      setTrouble(say('none'))
    } catch {
      setTrouble(say('not_picture'))
    }
    setState({ at: 'start' })
  }

  return (
    <section className="space-y-4">
      <h2>{say('title')}</h2>
      <p>{say('intro')}</p>
      <div aria-live="polite">
        {trouble ? <p className="border-can border-s-4 ps-3 text-can">{trouble}</p> : null}
        {state.at === 'opening' ? <p>{say('wait')}</p> : null}
      </div>
      {state.at === 'camera' ? (
        <Camera
          onBytes={open}
          onFailed={() => {
            setTrouble(say('no_camera'))
            setState({ at: 'start' })
          }}
        >
          <p>{say('looking')}</p>
        </Camera>
      ) : null}
      {state.at === 'locked' ? (
        <form
          autoComplete="off"
          className="space-y-3"
          onSubmit={e => {
            e.preventDefault()
            if (word.trim()) void open(state.bytes, word)
          }}
        >
          <p>{say('locked')}</p>
          <label className="block max-w-md">
            <span className="mb-1 block">{say('word')}</span>
            <input {...plain} className="input" name="word" dir="ltr" value={word} {...typed(setWord)} />
          </label>
          <button type="submit" className="button button-main">
            {say('open')}
          </button>
        </form>
      ) : null}
      {state.at === 'read' ? <Read carried={state.carried} language={language} say={say} words={words} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        {state.at === 'camera' ? (
          <button type="button" className="button" onClick={() => setState({ at: 'start' })}>
            {say('stop')}
          </button>
        ) : navigatorHasCamera() ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              setTrouble('')
              setState({ at: 'camera' })
            }}
          >
            {say('camera')}
          </button>
        ) : null}
        <Entering>
          <label className="button focus-within:outline-3 focus-within:outline-accent focus-within:outline-offset-2">
            {say('picture')}
            <input
              type="file"
              accept="image/*"
              className="sr-only"
              onChange={e => {
                const { currentTarget } = e
                void openPicture(currentTarget.files?.[0])
                currentTarget.value = ''
              }}
            />
          </label>
        </Entering>
      </div>
    </section>
  )
}

type Say = (id: string, values?: { [name: string]: string | number }) => string
/** How much came, from when, and what was not known here. */
function Read({ carried, language, say, words }: { carried: Carried; language: string; say: Say; words: Words }) {
  const { made, setAside } = carried
  return (
    <div role="status" className="space-y-2 border-open border-s-4 ps-3">
      <p>{say('read', { n: Object.keys(carried.facts).length, month: dayInWords(made, language) })}</p>
      {setAside.length > 0 ? (
        <>
          <p>{say('set_aside', { n: setAside.length })}</p>
          <ul className="list-disc ps-6">
            {setAside.map(({ fact, answer }) => (
              <li key={fact}>
                {fact in facts ? words(`facts.${fact}.question`) : <code dir="ltr">{fact.slice(0, 80)}</code>}:{' '}
                <code dir="ltr">{JSON.stringify(answer).slice(0, 200)}</code>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

/** The camera as long as this stands on the screen; the first code that it sees. */
function Camera({ onBytes, onFailed, children }: { onBytes: (bytes: Uint8Array) => void; onFailed: () => void; children: ReactNode }) {
  const video = useRef<HTMLVideoElement>(null)
  const now = useRef({ onBytes, onFailed })
  now.current = { onBytes, onFailed }
  useEffect(() => {
    let stream: MediaStream | undefined
    let over = false
    const canvas = document.createElement('canvas')
    const look = () => {
      if (over || !video.current) return
      const { videoWidth: width, videoHeight: height } = video.current
      const bytes = width > 0 ? bytesIn(drawnOn(canvas, video.current, width, height), lookCamera) : undefined
      if (bytes) now.current.onBytes(bytes)
      else setTimeout(look, between)
    }
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } })
      .then(async found => {
        stream = found
        if (over || !video.current) return stop(found)
        video.current.srcObject = found
        await video.current.play()
        look()
      })
      .catch(() => over || now.current.onFailed())
    return () => {
      over = true
      if (stream) stop(stream)
    }
  }, [])
  return (
    <div className="space-y-2">
      <video ref={video} muted playsInline className="w-full max-w-xl rounded bg-line" />
      {children}
    </div>
  )
}
const stop = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop()
}

const navigatorHasCamera = () => typeof navigator !== 'undefined' && Boolean(navigator.mediaDevices?.getUserMedia)
/** After the screen has been drawn once. */
const drawn = () => new Promise(done => setTimeout(done, 30))

async function pixelsOf(file: Blob): Promise<Pixels> {
  const image = await createImageBitmap(file)
  const scale = Math.min(1, Math.sqrt(mostPixels / (image.width * image.height)))
  const found = drawnOn(document.createElement('canvas'), image, Math.round(image.width * scale), Math.round(image.height * scale))
  image.close()
  return found
}
function drawnOn(canvas: HTMLCanvasElement, image: CanvasImageSource, width: number, height: number): Pixels {
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  context.drawImage(image, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
