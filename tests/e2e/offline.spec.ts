import { expect, type Page, test } from '@playwright/test'
import { toolIds } from '../../components/tool/tools.ts'
import { pathwayIds } from '../../content/pathways.ts'
import { recorder } from './recorder.ts'
import { sayIn, settled } from './screen.ts'

const say = sayIn('nl')
const pages = [
  '',
  '/guide',
  '/checklist',
  '/changes',
  '/help',
  '/not-covered',
  '/about',
  '/privacy',
  '/checklist',
  '/diary',
  '/verify',
  '/check',
  '/diary',
  '/verify',
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
  expect(kept.filter(path => /\/(review|proofs)$/.test(path))).toEqual([])
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
  await page.locator('li.card [aria-expanded=false]').first().click()
  await expect(page.getByText(say('interface.result.trace')).first()).toBeVisible()
  for (const tool of toolIds) {
    await page.getByRole('button', { name: say(`interface.result.tool_${tool}`), exact: true }).click()
    await expect(page.locator('h1')).toHaveText(say(`tools.${tool}.name`))
    await page.getByRole('button', { name: say('tools.back'), exact: true }).click()
  }
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

/** What is kept for offline use: the name of the copy, and the addresses in it. */
const copy = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const files = await Promise.all(names.map(async n => (await (await caches.open(n)).keys()).map(r => new URL(r.url).pathname)))
    return { names, files: files.flat().sort() }
  })

test('the copy is the same whatever was read first, and does not grow with what is read', async ({ browser }) => {
  const copies: object[] = []
  for (const path of ['/nl/check', '/nl', '/nl/pathways/nl-insolvency-uwv']) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(path)
    await settled(page)
    copies.push(await copy(page))
    for (const other of ['/nl/guide', '/nl/pathways/be-civil-party', '/nl/help']) {
      await page.goto(other)
      await settled(page)
    }
    copies.push(await copy(page))
    await context.close()
  }
  for (const other of copies) expect(other).toEqual(copies[0])
})

test('a new build takes the place of the old copy', async ({ browser, baseURL }) => {
  let build = ''
  // The file of the worker names the contents of the whole build.
  const server = await recorder(baseURL as string, (path, text) =>
    path === '/sw.js' && build ? text.replace(/"[0-9a-f]{10}"/, `"${build}"`) : text,
  )
  const context = await browser.newContext({ baseURL: server.address })
  const page = await context.newPage()
  await page.goto('/nl/check')
  await settled(page)
  const old = await copy(page)
  expect(old.names).toHaveLength(1)
  build = 'abcdef0123'
  await page.goto('/nl/guide')
  await settled(page)
  await expect.poll(async () => (await copy(page)).names).toEqual(['t-abcdef0123'])
  expect((await copy(page)).files).toEqual(old.files)
  server.cut = true
  await page.goto('/nl/check')
  await settled(page)
  await expect(page.getByText(say('facts.watched.question'))).toBeVisible()
  await context.close()
  await server.close()
})

test('casework and the API are asked of the server every time, never of the copy', async ({ browser, baseURL }) => {
  const server = await recorder(baseURL as string)
  const context = await browser.newContext({ baseURL: server.address })
  const page = await context.newPage()
  await page.goto('/nl/check')
  await settled(page)
  server.asked.splice(0)
  for (const path of ['/api/health', '/nl/cases']) await page.goto(path)
  expect(server.asked.filter(a => !a.includes('icon'))).toEqual(expect.arrayContaining(['GET /api/health', 'GET /nl/cases']))
  expect((await copy(page).catch(() => undefined))?.files.filter(f => /api|cases/.test(f)) ?? []).toEqual([])
  await context.close()
  await server.close()
})
