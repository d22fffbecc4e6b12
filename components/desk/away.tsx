/** Nobody at the desk: after a while without a key or a touch what is open goes out of sight. */
import { useHeadFocus } from '../check/question.tsx'
import type { Words } from '../words.ts'

const awayMs = 15 * 60_000
const signs = ['keydown', 'pointerdown', 'wheel'] as const

/** Calls when nobody was there for so long, also where the device slept in between. @returns how to stop watching */
export function watchAway(onAway: () => void): () => void {
  let last = Date.now()
  const look = () => {
    if (Date.now() - last < awayMs) return false
    last = Date.now()
    onAway()
    return true
  }
  const here = () => {
    if (!look()) last = Date.now()
  }
  for (const sign of signs) addEventListener(sign, here, { capture: true, passive: true })
  const timer = setInterval(look, 20_000)
  return () => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, here, { capture: true })
  }
}

/** Stands before a case that could not be sealed. */
export function Away({ words, onShow }: { readonly words: Words; readonly onShow: () => void }) {
  const head = useHeadFocus()
  return (
    <section className="max-w-3xl space-y-4">
      <h1 ref={head} tabIndex={-1}>
        {words('desk.away.title')}
      </h1>
      <p>{words('desk.away.hidden')}</p>
      <button type="button" className="button button-main" onClick={onShow}>
        {words('desk.away.show')}
      </button>
    </section>
  )
}
