import { expect, test } from '@playwright/test'
import { pathwayIds } from '../../content/pathways.ts'
import { sayIn, settled } from './screen.ts'

const say = sayIn('nl')
const pages = [
  '',
  '/guide',
  '/help',
  '/not-covered',
  '/about',
  '/privacy',
  '/check',
  '/linden',
  ...pathwayIds.map(p => `/pathways/${p}`),
].map(p => `/nl${p}`)

test('after one visit everything of the language works with the network cut', async ({ page, context }) => {
  await page.goto('/nl/check')
  await settled(page)
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys()
    return (await (await caches.open(name as string)).keys()).map(r => new URL(r.url).pathname)
  })
  expect(kept).toEqual(expect.arrayContaining(pages))
  await context.setOffline(true)
  for (const path of pages) {
    await page.goto(path)
    await expect(page.locator('h1'), path).toHaveCount(1)
  }
  await page.goto('/nl/check')
  await settled(page)
  await page.getByText(say('facts.watched.values.no'), { exact: true }).click()
  await page.getByRole('button', { name: say('interface.check.next'), exact: true }).click()
  await page.getByRole('button', { name: say('interface.check.to_list') }).click()
  await page.locator('[aria-expanded=false]').first().click()
  await expect(page.getByText(say('interface.result.trace')).first()).toBeVisible()
})

test('an address that was not kept falls back to the start page', async ({ page, context }) => {
  await page.goto('/nl')
  await settled(page)
  await context.setOffline(true)
  await page.goto('/nl/pathways/unknown')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.locator(`a[href="/nl/check"]`).first()).toBeVisible()
})

test('the worker leaves the API and casework alone, and its names tell nothing', async ({ page, context }) => {
  await page.goto('/nl/check')
  await settled(page)
  const names = await page.evaluate(() => caches.keys())
  for (const name of names) expect(name).toMatch(/^t-[0-9a-f]{10}$/)
  await context.setOffline(true)
  for (const path of ['/api/health', '/nl/cases']) await expect(page.goto(path), path).rejects.toThrow()
})

test('Remove from this phone takes away the worker, its copy and all that is stored', async ({ page }) => {
  await page.goto('/nl/check')
  await settled(page)
  await page.evaluate(() => {
    localStorage.setItem('x', '1')
    sessionStorage.setItem('x', '1')
  })
  await page.goto('/nl/privacy')
  await settled(page)
  await page.locator('button[data-remove]').click()
  await expect(page.locator('[data-remove-status]')).not.toBeEmpty()
  const left = await page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ])
  expect(left).toEqual([0, 0, 0, 0, 0])
})
