import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { request as ask, createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { sayIn, settled } from './screen.ts'

const say = sayIn('en')
const planted = { pay: '73.91', year: '2011', month: '7', day: '19' }
/** Answers that lead to a date and to a sum. */
const leading: { readonly [question: string]: string } = Object.fromEntries(
  [
    ['work_countries', 'nl'],
    ['work_still', 'no'],
    ['unpaid_items', 'none'],
    ['detained', 'no'],
  ].map(([fact, value]) => [say(`facts.${fact}.question`), say(`facts.${fact}.values.${value}`)]),
)

/** A server in front of the app that writes down what is asked of it, and all that is sent with it. */
async function recorder(app: string): Promise<{ server: Server; address: string; asked: string[]; sent: string[] }> {
  const asked: string[] = []
  const sent: string[] = []
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    sent.push(`${incoming.method} ${incoming.url} ${JSON.stringify(incoming.headers)}`)
    incoming.on('data', chunk => sent.push(String(chunk)))
    const onward = ask(new URL(incoming.url ?? '/', app), { method: incoming.method, headers: incoming.headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, sent }
}

const isList = (page: Page) => page.getByRole('heading', { level: 1, name: say('interface.result.title'), exact: true }).isVisible()
/** Answers every screen with the answer at a place in its list, up to so many screens; numbers and dates with what is planted. */
async function answerAll(page: Page, place: number, screens: number, lead = false): Promise<void> {
  for (let i = 0; i < screens; i++) {
    if (await isList(page)) {
      const more = page.locator('main button.button-main').first()
      if (!(await more.count())) return
      await more.click()
      continue
    }
    const atOnce = page.locator('button.answer')
    if (await atOnce.count()) {
      await atOnce.nth(Math.min(place, (await atOnce.count()) - 1)).click()
      continue
    }
    for (let j = 0; j < (await page.locator('fieldset').count()); j++) {
      const set = page.locator('fieldset').nth(j)
      const led = lead ? leading[(await set.locator('legend').innerText()).trim()] : undefined
      if (led) {
        const choice = set.getByText(led, { exact: true })
        if (!(await set.getByLabel(led, { exact: true }).isChecked())) await choice.click()
      } else if (await set.locator('input[name=y]').count()) {
        for (const part of ['year', 'month', 'day'] as const) await set.locator(`input[name=${part[0]}]`).fill(planted[part])
      } else if (await set.locator('input[name=n]').count()) await set.locator('input[name=n]').fill(planted.pay)
      else {
        const choices = set.locator('label.choice')
        if (await choices.count()) await choices.nth(Math.min(place, (await choices.count()) - 1)).click()
      }
    }
    await page.locator('main form button[type=submit], main section button.button-main').first().click()
  }
}

test('whatever is answered, the same is asked of the server in the same order; an opened card asks for one file, the same for everyone', async ({
  browser,
  baseURL,
}) => {
  const lists: { loading: string[]; answering: string[]; opening: string[] }[] = []
  for (const place of [0, 1, 2]) {
    const { server, address, asked, sent } = await recorder(baseURL as string)
    const context = await browser.newContext()
    const page = await context.newPage()
    const issued: string[] = []
    page.on('request', r => issued.push(`${r.method()} ${new URL(r.url()).pathname}`))
    await page.goto(`${address}/en/check`)
    await settled(page)
    asked.splice(0)
    const loading = issued.splice(0)
    // "Someone watches" and "I am held" end the ordinary conversation: everybody begins alone and free.
    await page.getByText(say('facts.watched.values.no'), { exact: true }).click()
    await page.getByRole('button', { name: say('interface.check.next'), exact: true }).click()
    await answerAll(page, place, 45, place === 2)
    if (!(await isList(page))) await page.getByRole('button', { name: say('interface.check.to_list') }).click()
    const answering = asked.splice(0)
    const folded = page.locator('main details:not([open]) > summary')
    const cards = page.locator('main li [aria-expanded=false]:visible')
    if (!(await cards.count())) await folded.first().click()
    await cards.first().click()
    await expect(page.getByText(say('interface.result.trace')).first()).toBeVisible()
    const opening = asked.splice(0)
    lists.push({ loading, answering, opening })
    for (const secret of [planted.pay, `${planted.year}-0${planted.month}`, 'facts']) expect(sent.join('\n')).not.toContain(secret)
    await context.close()
    server.close()
  }
  for (const list of lists) {
    expect(list.answering).toEqual([])
    expect(list.loading).toEqual(lists[0]?.loading)
    expect(list.opening).toEqual(lists[0]?.opening)
  }
})

/** Where a page could leave something. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    state: history.state,
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(d => d.name),
    name: window.name,
  }))

test('an answer stands in no address, title, history, cookie or storage', async ({ page, context }) => {
  await page.goto('/en/check')
  await settled(page)
  await page.getByText(say('facts.watched.values.no'), { exact: true }).click()
  await page.getByRole('button', { name: say('interface.check.next'), exact: true }).click()
  for (let i = 0; i < 12; i++) {
    await answerAll(page, 1, 1)
    const { address, title, ...rest } = await traces(page)
    expect(new URL(address).pathname + new URL(address).search + new URL(address).hash).toBe('/en/check')
    expect([say('interface.titles.check'), say('interface.titles.list')]).toContain(title)
    expect(rest).toEqual({ state: null, cookie: '', local: {}, session: {}, databases: [], name: '' })
  }
  expect(await context.cookies()).toEqual([])
})

test('forms and fields ask the browser to keep, correct and translate nothing', async ({ page }) => {
  await page.goto('/en/check')
  await settled(page)
  await page.getByText(say('facts.watched.values.no'), { exact: true }).click()
  await page.getByRole('button', { name: say('interface.check.next'), exact: true }).click()
  const seen = new Set<string>()
  for (let i = 0; i < 45 && !(seen.has('n') && seen.has('y') && (await isList(page))); i++) {
    await expect(page.locator('#app')).toHaveAttribute('translate', 'no')
    await answerAll(page, 1, 1, true)
    for (const form of await page.locator('form').all()) await expect(form).toHaveAttribute('autocomplete', 'off')
    const still = page.getByLabel(say('facts.work_still.values.no'), { exact: true })
    if (await still.count()) await still.check()
    for (const field of await page.locator('input:not([type=radio]):not([type=checkbox])').all()) {
      seen.add((await field.getAttribute('name')) ?? '')
      for (const [name, value] of [
        ['autocomplete', 'off'],
        ['spellcheck', 'false'],
        ['autocorrect', 'off'],
        ['autocapitalize', 'off'],
      ] as const)
        await expect(field).toHaveAttribute(name, value)
    }
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['d', 'm', 'n', 'y']))
})

for (const path of ['/', '/en', '/en/check', '/en/guide', '/en/help', '/en/pathways/be-civil-party', '/en/linden'])
  test(`${path} can reach nothing and nobody: fetch, beacon, form, image, WebSocket and events are refused`, async ({ page, baseURL }) => {
    const { server, address, asked } = await recorder(baseURL as string)
    await page.goto(path)
    const refused = await page.evaluate(async target => {
      const policies: string[] = []
      document.addEventListener('securitypolicyviolation', e => policies.push(e.effectiveDirective))
      const failed = async (work: () => unknown) => {
        try {
          await work()
          return false
        } catch {
          return true
        }
      }
      const own = await failed(() => fetch('/en'))
      const fetched = await failed(() => fetch(target))
      navigator.sendBeacon(target, 'x')
      const image = await failed(
        () =>
          new Promise((loaded, error) => {
            const i = new Image()
            i.onload = loaded
            i.onerror = error
            i.src = `${target}/x.png`
          }),
      )
      await failed(() => new WebSocket(target.replace('http', 'ws')))
      await failed(() => new EventSource(target))
      const form = document.createElement('form')
      form.action = target
      form.method = 'post'
      document.body.append(form)
      form.submit()
      await new Promise(later => setTimeout(later, 300))
      return { own, fetched, image, policies }
    }, address)
    expect(refused).toMatchObject({ own: true, fetched: true, image: true })
    expect(refused.policies).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'form-action']))
    expect(asked).toEqual([])
    server.close()
  })

/** Every file below a folder that holds a text, also as UTF-16 and inside what is packed. */
function filesWith(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap(t => [Buffer.from(t), Buffer.from(t, 'utf16le')])
  const unpacked = (data: Buffer) =>
    [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync].flatMap(unpack => {
      try {
        return [unpack(data)]
      } catch {
        return []
      }
    })
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .filter(path => {
      const data = readFileSync(path)
      return [data, ...unpacked(data)].some(d => wanted.some(w => d.includes(w)))
    })
}

test('answers that were typed and chosen are found in no file of a real browser profile', async ({ baseURL }) => {
  test.setTimeout(90_000)
  const profile = mkdtempSync(join(tmpdir(), 'tilia-profile-'))
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  let context: BrowserContext | undefined
  try {
    context = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args })
    const page = await context.newPage()
    await page.goto(`${baseURL}/en/check`)
    await settled(page)
    await page.getByText(say('facts.watched.values.no'), { exact: true }).click()
    await page.getByRole('button', { name: say('interface.check.next'), exact: true }).click()
    let typed = false
    for (let i = 0; i < 45 && !typed; i++) {
      await answerAll(page, 1, 1, true)
      typed = (await page.locator('input[name=n]').count()) > 0
    }
    expect(typed).toBe(true)
    await page.locator('input[name=n]').pressSequentially(planted.pay)
    await page.locator('main form button[type=submit]').click()
    await page.waitForTimeout(1500)
    await page.locator('header a[data-leave]').click()
    await expect(page).toHaveURL(/linden$/)
    await context.close()
    context = undefined
    expect(filesWith(profile, [`${baseURL}/en/linden`]).length).toBeGreaterThan(0) // the search finds what is there
    expect(filesWith(profile, [planted.pay, `${planted.year}-07-19`])).toEqual([])
  } finally {
    await context?.close()
    rmSync(profile, { recursive: true, force: true })
  }
})
