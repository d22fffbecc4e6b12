/** Leaving without a trace, in the browser: on every public page. */

const presses = 3
const withinMs = 2000

/** What a page must forget before it is left; set by the self-screening. */
let forget: () => void = () => {}
export const onLeaving = (wipe: () => void): void => {
  forget = wipe
}
/** Whether the page stands on its guard entry, one above its own entry in the history. */
let guarded = false
/** Whether it is on its way there again. */
let returning = false

/** Puts one entry at the same address on top, so that Back reaches the page and not what was before it. Its state stays empty. */
export function guard(): void {
  if (guarded || returning) return
  history.pushState(null, '', location.href)
  guarded = true
}
/**
 * Called on Back, which steps off the guard: true where the page went a step back and may go further, so that it returns to the guard;
 * false where it stands at its first screen; null where there was no step, so that Back leaves. Returning goes forward and adds no entry:
 * Chromium's Back passes over a page that adds one without having been touched since the Back before.
 */
export function onBack(stepBack: () => boolean | null): void {
  addEventListener('popstate', () => {
    if (address && location.pathname !== address) history.replaceState(null, '', address)
    guarded = !guarded
    if (guarded) {
      returning = false
      if (leavingTo) history.back()
      return
    }
    if (leavingTo) {
      location.replace(leavingTo)
      return
    }
    const further = stepBack()
    if (further) {
      returning = true
      history.forward()
    } else if (further === null) history.back()
  })
}

let address = ''
/** Gives the page another address without loading it: now on the entry where it stands, on the other one when it gets there. */
export function readdress(path: string): void {
  address = path
  history.replaceState(null, '', path)
}

let leavingTo = ''
/** Empties memory and document at once, steps off the guard, and puts the neutral page in the place of this one. */
function leave(to: string): void {
  forget()
  document.body.replaceChildren()
  document.title = 'Tilia'
  if (!guarded && !returning) {
    location.replace(to)
    return
  }
  leavingTo = to
  if (guarded) history.back()
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
    if (link.hash && link.pathname === location.pathname) {
      // A step inside the page is no entry in the history, and so no Back.
      e.preventDefault()
      const target = document.querySelector<HTMLElement>(link.hash)
      target?.focus()
      // A browser is content with any part of what is taller than the screen.
      const { top = 0 } = target?.getBoundingClientRect() ?? {}
      if (top < 0 || top > innerHeight) target?.scrollIntoView()
      return
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
