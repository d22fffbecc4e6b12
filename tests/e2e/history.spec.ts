/** Back and Forward, as the browser's own buttons do them: a page that was not touched in between is no safer for it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, expect, type Page, test, type Worker } from '@playwright/test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { people } from './people.ts'
import { otherSite } from './recorder.ts'
import { sayIn } from './screen.ts'
import { Walk } from './walk.ts'

const say = sayIn('en')

/** A browser with real Back and Forward buttons: Playwright's own go to an entry, and pass over what a browser makes of them. */
async function withButtons(baseURL: string) {
  const folder = temporaryFolder()
  const extension = join(folder, 'buttons')
  mkdirSync(extension)
  writeFileSync(join(extension, 'worker.js'), '')
  const manifest = {
    manifest_version: 3,
    name: 'buttons',
    version: '1',
    permissions: ['tabs'],
    background: { service_worker: 'worker.js' },
  }
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest))
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...test.info().project.use.launchOptions,
    baseURL,
    args: [
      ...(test.info().project.use.launchOptions?.args ?? []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    // As on a phone, pages may be kept to come back to.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = context.pages()[0] as Page
  const close = async () => {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { context, page, worker, close }
}
type Browser = Awaited<ReturnType<typeof withButtons>>

/** What a page says, looked at without touching it: for Chromium every other way of looking counts as a touch. */
async function peek<T>(session: CDPSession, expression: string): Promise<T> {
  const { result } = await session.send('Runtime.evaluate', { expression, userGesture: false, returnByValue: true })
  return result.value as T
}
const button = (worker: Worker, name: 'goBack' | 'goForward') =>
  worker.evaluate(async n => {
    const tabs = (globalThis as unknown as { chrome: { tabs: Record<string, (x: unknown) => Promise<{ id: number }[]>> } }).chrome.tabs
    const [tab] = (await tabs.query?.({ active: true })) ?? []
    await tabs[n]?.(tab?.id).catch(() => {})
  }, name)

let other: Awaited<ReturnType<typeof otherSite>>
let browser: Browser
test.beforeEach(async ({ baseURL }) => {
  other = await otherSite()
  browser = await withButtons(baseURL as string)
  await browser.page.goto(other.address)
})
test.afterEach(async () => {
  await browser.close()
  await other.close()
})
const begin = async (screens: number): Promise<[Walk, CDPSession, string[]]> => {
  const { page, context } = browser
  const walk = await new Walk(page, 'en', 'keys').open()
  const questions: string[] = []
  for (let n = 0; n < screens; n++) {
    questions.push(await page.locator('legend').first().innerText())
    await walk.answer(people.driver)
  }
  return [walk, await (context as BrowserContext).newCDPSession(page), questions]
}
const shown = (session: CDPSession) =>
  peek<[string, string, number, unknown]>(
    session,
    `[location.href, document.querySelector('legend')?.textContent ?? document.title, history.length, history.state]`,
  )

test('Back pressed again and again, without touching the page, goes through every question and only then leaves', async ({ baseURL }) => {
  const [, session, questions] = await begin(5)
  const entries = (await shown(session))[2]
  for (const question of questions.reverse()) {
    await button(browser.worker, 'goBack')
    await expect.poll(() => shown(session)).toEqual([`${baseURL}/en/check`, question, entries, null])
  }
  await button(browser.worker, 'goBack')
  await expect.poll(async () => (await shown(session))[0]).toBe(other.address)
})

test('however many questions were answered, one entry is added to the history, and it carries nothing', async () => {
  const walk = await new Walk(browser.page, 'en', 'keys').open()
  const entries = () => browser.page.evaluate(() => [history.length, history.state])
  const [first] = (await entries()) as [number, unknown]
  for (let n = 0; n < 4; n++) await walk.answer(people.driver)
  expect(await entries()).toEqual([first + 1, null])
  await walk.go(walk.check('back'))
  await walk.answer(people.driver)
  await browser.page.goBack()
  await walk.page.locator('h1:focus').waitFor()
  await walk.answer(people.driver)
  expect(await entries()).toEqual([first + 1, null])
})

test('at the first question again, by the button on the page or by starting again, one Back leaves', async () => {
  for (const way of ['back', 'again'] as const) {
    const [walk, session] = await begin(2)
    if (way === 'back') for (let n = 0; n < 2; n++) await walk.go(walk.check('back'))
    else {
      await walk.go(walk.check('to_list'))
      await walk.press(walk.button(walk.result('start_again')))
      await walk.go(walk.result('start_again_yes'))
    }
    expect(await walk.asked()).toEqual(['watched', 'immediate_danger'])
    await button(browser.worker, 'goBack')
    await expect.poll(async () => (await shown(session))[0], way).toBe(other.address)
    await session.detach()
  }
})

test('after leaving quickly, Back shows what was open before, and Forward never an answer', async ({ baseURL }) => {
  const [walk, session] = await begin(4)
  await walk.press(browser.page.locator('header a[data-leave]'))
  await expect(browser.page).toHaveURL(`${baseURL}/en/linden`)
  await button(browser.worker, 'goBack')
  await expect.poll(async () => (await shown(session))[0]).toBe(other.address)
  for (let n = 0; n < 3; n++) {
    await button(browser.worker, 'goForward')
    await browser.page.waitForTimeout(400)
    const [href, text] = await shown(session)
    expect(href === `${baseURL}/en/linden` || text === say('facts.watched.question'), `${href}: ${text}`).toBe(true)
    expect(await peek(session, `document.querySelectorAll('input:checked, [aria-pressed=true]').length`)).toBe(0)
  }
})

test('a page that the browser has kept to come back to is empty', async ({ baseURL }) => {
  const [, session] = await begin(4)
  let restored = false
  await session.send('Page.enable')
  session.on('Page.frameNavigated', e => {
    if (e.type === 'BackForwardCacheRestore') restored = true
  })
  await browser.page.goto(other.address)
  await button(browser.worker, 'goBack')
  await expect.poll(async () => (await shown(session)).slice(0, 2)).toEqual([`${baseURL}/en/check`, say('facts.watched.question')])
  test.info().annotations.push({ type: 'restored from the cache', description: String(restored) })
  await expect.poll(() => peek(session, `document.documentElement.dataset.ready`)).toBe('all')
  expect(await peek(session, `document.querySelectorAll('input:checked, [aria-pressed=true]').length`)).toBe(0)
})

test('the answers are gone the moment that a page is left for any other, before anything can be kept', async () => {
  const [, session] = await begin(4)
  await peek(session, `dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))`)
  await expect.poll(async () => (await shown(session))[1]).toBe(say('facts.watched.question'))
  expect(await peek(session, `document.querySelectorAll('input:checked, [aria-pressed=true]').length`)).toBe(0)
})
