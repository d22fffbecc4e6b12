import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { phone, sayIn, settled } from './screen.ts'

test.use({ ...phone, serviceWorkers: 'block' })
const say = sayIn('en')

/** A page of another site, open before Tilia. */
let other: Server
let before = ''
test.beforeAll(async () => {
  other = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<title>Weather</title><h1>Weather</h1>'))
  await new Promise<void>(ready => other.listen(0, '127.0.0.1', ready))
  before = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
})
test.afterAll(() => other.close())

const question = (page: Page) => page.locator('legend').first().innerText()
const next = (page: Page) => page.getByRole('button', { name: say('interface.check.next'), exact: true }).tap()
/** Answers the first three screens: alone, adult, not held. */
async function begin(page: Page) {
  await page.goto(before)
  await page.goto('/en/check')
  await settled(page)
  for (const [fact, value] of [
    ['watched', 'no'],
    ['immediate_danger', 'no'],
  ])
    await page
      .locator(`fieldset:has(legend:text-is("${say(`facts.${fact}.question`)}"))`)
      .getByText(say(`facts.${fact}.values.${value}`), { exact: true })
      .tap()
  await next(page)
  await page.getByText(say('facts.under_18.values.no'), { exact: true }).tap()
  await next(page)
  await expect(page.getByText(say('facts.detained.question'))).toBeVisible()
}

test('Back goes to the question before, and leaves only from the first one, to what was open before', async ({ page }) => {
  await begin(page)
  const entries = await page.evaluate(() => history.length)
  for (const fact of ['under_18', 'watched']) {
    await page.goBack()
    await expect(page.getByText(say(`facts.${fact}.question`))).toBeVisible()
    expect(await page.evaluate(() => [history.state, location.pathname])).toEqual([null, '/en/check'])
  }
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.goBack()
  await expect(page).toHaveURL(before)
})

test('answers are still there when Back has gone to their question', async ({ page }) => {
  await begin(page)
  await page.goBack()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  expect(await question(page)).toBe(say('facts.under_18.question'))
})

for (const how of ['a tap', 'Shift three times'] as const)
  test(`leaving quickly by ${how} empties the page, shows the lime tree, and Back shows what was there before`, async ({ page }) => {
    await begin(page)
    if (how === 'a tap') await page.locator('header a[data-leave]').tap()
    else for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
    await expect(page).toHaveURL(/\/en\/linden$/)
    await page.goBack()
    await expect(page).toHaveURL(before)
    await page.goForward()
    await expect(page).toHaveURL(/\/en\/linden$/)
    await page.goForward()
    await page.waitForTimeout(500)
    expect(await page.locator('body').innerText()).not.toContain(say('facts.detained.question'))
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  })

test('the page is empty the moment that it is left, before the lime tree has come', async ({ page }) => {
  await begin(page)
  const told: string[] = []
  page.on('console', message => told.push(message.text()))
  // Said by the page itself: what an evaluation gives back can be lost when the page goes.
  await page.evaluate(() => {
    setTimeout(() => {
      document.querySelector<HTMLElement>('header a[data-leave]')?.click()
      console.log(`left ${document.body.childElementCount} ${document.title}`)
    })
  })
  await expect(page).toHaveURL(/\/en\/linden$/)
  expect(told).toContain('left 0 Tilia')
})

for (const path of ['/en', '/en/guide', '/en/help', '/en/pathways/be-civil-party', '/en/privacy', '/'])
  test(`${path} is left quickly too, by a tap and by Shift three times, and Back shows what was there before`, async ({ page }) => {
    for (const how of ['tap', 'keys']) {
      await page.goto(before)
      await page.goto(path)
      await settled(page, 'first')
      if (how === 'tap') await page.locator('header a[data-leave]').tap()
      else for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
      await expect(page).toHaveURL(/\/en\/linden$/)
      await page.goBack()
      await expect(page).toHaveURL(before)
    }
  })

test('two presses of Shift, or three slow ones, leave nothing', async ({ page }) => {
  await begin(page)
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.keyboard.press('a')
  await page.keyboard.press('Shift')
  await expect(page.getByText(say('facts.detained.question'))).toBeVisible()
})

test('coming back to a page that was left finds no answers', async ({ page }) => {
  await begin(page)
  await page.goto(before)
  await page.goBack()
  await page.waitForTimeout(500)
  await expect(page.getByText(say('facts.watched.question'))).toBeVisible()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('links inside the pages take the place of the page, and ask first when there are answers', async ({ page }) => {
  await page.goto(before)
  await page.goto('/en')
  await settled(page)
  for (const path of ['/en/guide', '/en/help', '/en/about']) {
    await page.locator(`footer a[href="${path}"]`).tap()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
    await settled(page)
  }
  await page.goBack()
  await expect(page).toHaveURL(before)

  await begin(page)
  const asked: string[] = []
  page.once('dialog', async dialog => {
    asked.push(dialog.message())
    await dialog.dismiss()
  })
  await page.locator('footer a[href="/en/guide"]').tap()
  expect(asked).toEqual([say('interface.check.leave_page')])
  await expect(page.getByText(say('facts.detained.question'))).toBeVisible()
  await expect(page).toHaveURL(/\/en\/check$/)
  page.once('dialog', dialog => dialog.accept())
  await page.locator('footer a[href="/en/guide"]').tap()
  await expect(page).toHaveURL(/\/en\/guide$/)
})

test('without answers, a link leaves the questions without asking', async ({ page }) => {
  await page.goto('/en/check')
  await settled(page)
  page.on('dialog', dialog => dialog.accept().then(() => Promise.reject(new Error('asked'))))
  await page.locator('footer a[href="/en/help"]').tap()
  await expect(page).toHaveURL(/\/en\/help$/)
})

test('changing the language keeps every answer and the place, without loading the page anew', async ({ page }) => {
  await begin(page)
  await page.evaluate(() => Object.assign(window, { same: true }))
  await page.locator('footer a[hreflang="nl"]').tap()
  const nl = sayIn('nl')
  await expect(page.getByText(nl('facts.detained.question'))).toBeVisible()
  expect(await page.evaluate(() => [document.documentElement.lang, location.pathname, 'same' in window, history.state])).toEqual([
    'nl',
    '/nl/check',
    true,
    null,
  ])
  await expect(page).toHaveTitle(nl('interface.titles.check'))
  await page.goBack()
  await expect(page.getByText(nl('facts.under_18.question'))).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  await page.locator('footer a[hreflang="fr"]').tap()
  await expect(page.getByText(sayIn('fr')('facts.under_18.question'))).toBeVisible()
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, location.pathname])).toEqual([
    'fr',
    'ltr',
    '/fr/check',
  ])
  await page.goBack()
  await expect(page.getByText(sayIn('fr')('facts.watched.question'))).toBeVisible()
  expect(await page.evaluate(() => [location.pathname, history.state]), 'also on the first entry').toEqual(['/fr/check', null])
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
  await page.locator('footer a[hreflang="en-XB"]').tap()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.goBack()
  await expect(page).toHaveURL(before)
})

test('a language that cannot be loaded leaves everything as it is, and says so', async ({ page, context }) => {
  await begin(page)
  await context.setOffline(true)
  await page.locator('footer a[hreflang="nl"]').tap()
  await expect(page.getByText(say('interface.check.language_failed'))).toBeVisible()
  await expect(page.getByText(say('facts.detained.question'))).toBeVisible()
  expect(await page.evaluate(() => [document.documentElement.lang, location.pathname])).toEqual(['en', '/en/check'])
})

test('start again wipes every answer after one question', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: say('interface.check.to_list') }).tap()
  await page.getByRole('button', { name: say('interface.result.start_again'), exact: true }).tap()
  await page.getByRole('button', { name: say('interface.result.start_again_yes') }).tap()
  await expect(page.getByText(say('facts.watched.question'))).toBeVisible()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
})
