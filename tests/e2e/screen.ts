/** What can be seen of a page, and what must hold of every screen. */
import type { Page } from '@playwright/test'
import { wordsOf } from '../../app/_server/words.ts'
import type { Words } from '../../components/words.ts'

/** A phone of 360 px with a screen to touch. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

/** As `wordsOf`, with plain spaces: for comparing with what a page shows. */
export const sayIn = (language: string): Words => {
  const words = wordsOf(language)
  return (id, values) => plain(words(id, values))
}
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Everything that a browser complains about on a page, as it comes in. */
export function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', error => heard.push(String(error)))
  page.on('console', message => message.type() === 'error' && heard.push(message.text()))
  return heard
}

/** Waits until everything has come that the page asks for. */
export const settled = (page: Page, ready: 'first' | 'all' = 'all') =>
  page.locator(`html[data-ready${ready === 'all' ? '="all"' : ''}]`).waitFor()

/** Ids of words that are missing, on the screen or read out. */
const missingWord =
  /\b(facts|reasons|interface|options|barriers|deadlines|derived|directory|pathways|topics|pages|interactions|plan|events|nearest|changes|dated-rules|tools|terms|dates|wages|letters|checklist|evidence|carry|diary|desk)\.[a-z_]/

/** What is wrong with the screen as it stands; `moved`: it is new, so it must be read from its top. */
export async function faults(page: Page, moved = false): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const visible = (e: Element) =>
      e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && e.getBoundingClientRect().width > 0
    const named = (e: Element) => `${e.tagName.toLowerCase()} "${(e.textContent || e.getAttribute('name') || '').trim().slice(0, 40)}"`
    // a reference inside the page stands within a sentence, as WCAG 2.5.8 allows
    const targets =
      'a[href]:not(.skip, [href^="#"]), button, summary, label:has([type=radio], [type=checkbox]), input:not([type=radio], [type=checkbox])'
    const labels = [...document.querySelectorAll('[aria-label]')].map(e => e.getAttribute('aria-label'))
    return {
      text: [document.body.innerText, document.title, ...labels].join('\n'),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      widest: [...document.querySelectorAll('body *')]
        .filter(
          e =>
            visible(e) &&
            (e.getBoundingClientRect().left < -0.5 || e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5),
        )
        .map(named)
        .at(-1),
      top: scrollY,
      focus: document.activeElement?.tagName,
      heads: document.querySelectorAll('h1').length,
      low: [...document.querySelectorAll(targets)]
        .filter(e => visible(e) && e.getBoundingClientRect().height < 43.9)
        .map(e => `${named(e)} is ${e.getBoundingClientRect().height} px high`),
    }
  })
  const missing = seen.text.match(missingWord)
  return [
    ...(missing ? [`no words for ${seen.text.slice(missing.index, (missing.index ?? 0) + 60)}`] : []),
    ...(seen.wide > 0 ? [`${seen.wide} px too wide, with ${seen.widest}`] : []),
    ...(seen.heads === 1 ? [] : [`${seen.heads} headings of the first rank`]),
    ...(moved && seen.focus !== 'H1' ? [`the focus is on ${seen.focus}`] : []),
    ...(moved && seen.top !== 0 ? [`scrolled to ${seen.top}`] : []),
    ...seen.low,
  ]
}

/** Fields whose state a browser would keep, correct or offer again, as HTML: those outside a form that says so, and typed ones that say nothing. */
export const keptFields = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const typed = { autocomplete: 'off', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }
    const asks = (e: Element) => Object.entries(typed).every(([name, value]) => e.getAttribute(name) === value)
    const isTyped = (e: Element) => !/^(radio|checkbox|file|date)$/.test(e.getAttribute('type') ?? '') && e.tagName !== 'SELECT'
    // in which language the checklist stands beside the reader's own tells nothing
    const covered = (e: Element) => e.closest('form[autocomplete=off]') || e.getAttribute('name') === 'beside'
    return [...document.querySelectorAll('main input, main select, main textarea')]
      .filter(e => !covered(e) || (isTyped(e) && !asks(e)))
      .map(e => e.outerHTML)
  })
