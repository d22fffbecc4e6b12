/** Leaving without a trace, in the browser: on every public page. */

const presses = 3
const withinMs = 2000

/** What a page must forget before it is left; set by the self-screening. */
let forget: () => void = () => {}
export const onLeaving = (wipe: () => void): void => {
  forget = wipe
}
/** Whether a guard entry stands on top of the page's own entry in the history. */
let guarded = false

/** Puts one entry at the same address on top, so that Back reaches the page and not what was before it. Its state stays empty. */
export function guard(): void {
  if (guarded) return
  history.pushState(null, '', location.href)
  guarded = true
}
/**
 * Called on Back, when the guard is gone: true where the page went a step back and may go further, so that the guard is put back;
 * false where it stands at its first screen; null where there was no step, so that Back leaves.
 */
export function onBack(stepBack: () => boolean | null): void {
  addEventListener('popstate', () => {
    if (!guarded) return
    guarded = false
    if (leavingTo) {
      location.replace(leavingTo)
      return
    }
    const further = stepBack()
    if (further) guard()
    else if (further === null) history.back()
  })
}

let leavingTo = ''
/** Empties memory and document at once, steps off the guard, and puts the neutral page in the place of this one. */
function leave(to: string): void {
  forget()
  document.body.replaceChildren()
  document.title = 'Tilia'
  if (!guarded) {
    location.replace(to)
    return
  }
  leavingTo = to
  history.back()
}

/** Buttons marked `data-leave`, three quick presses of Shift, and links inside the pages, which take the place of the page in the history. */
export function watchLeaving(confirmLink?: (href: string) => boolean): void {
  const neutral = () => document.querySelector<HTMLAnchorElement>('a[data-leave]')?.href ?? '/'
  document.addEventListener('click', e => {
    const link = (e.target as Element).closest?.('a')
    if (!link || e.defaultPrevented) return
    if (link.dataset.leave !== undefined) {
      e.preventDefault()
      return leave(link.href)
    }
    const inside = link.origin === location.origin && !link.hash && !link.target && !link.hasAttribute('download')
    if (!inside || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
    e.preventDefault()
    if (!confirmLink || confirmLink(link.href)) location.replace(link.href)
  })
  let pressed: number[] = []
  addEventListener('keydown', e => {
    pressed = e.key === 'Shift' && !e.repeat ? [...pressed, e.timeStamp].filter(t => e.timeStamp - t < withinMs) : []
    if (pressed.length >= presses) leave(neutral())
  })
  addEventListener('pageshow', e => {
    if (e.persisted) location.reload()
  })
  addEventListener('pagehide', () => forget())
}
