/** Nothing that is answered leaves the phone, and nothing of it stays there. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import type { Answers } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { type PersonName, people } from './people.ts'
import { filesWith, otherSite, recorder, tiliaInSight } from './recorder.ts'
import { phone, sayIn, settled } from './screen.ts'
import { Walk } from './walk.ts'

const say = sayIn('en')

// Two people whose answers differ from the second screen on, and a third who is stopped on the way.
const walks: readonly (readonly [PersonName, PathwayId])[] = [
  ['driver', 'be-civil-party'],
  ['house', 'nl-identification'],
  ['held', 'be-identification'],
]
/** The browser asks for its icon when it likes. */
const withoutIcon = (asked: string[]) => asked.splice(0).filter(a => !a.includes('/icon'))

for (const serviceWorkers of ['allow', 'block'] as const)
  test(`whatever is answered, the server is asked for the same, ${serviceWorkers === 'allow' ? 'with' : 'without'} the offline copy`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(90_000)
    const found: object[] = []
    for (const [who, pathway] of walks.slice(0, serviceWorkers === 'allow' ? 3 : 2)) {
      const server = await recorder(baseURL as string)
      const context = await browser.newContext({ ...phone, serviceWorkers, baseURL: server.address })
      const page = await context.newPage()
      const issued: string[] = []
      page.on('request', r => issued.push(`${r.method()} ${r.url().replace(server.address, '')}`))
      const walk = await new Walk(page, 'en').open()
      const loaded = { inOrder: withoutIcon(issued), atServer: withoutIcon(server.asked).sort() }

      await walk.toList(people[who])
      await walk.toEnd(people[who])
      expect(withoutIcon(issued), 'asked by the page while answering').toEqual([])
      expect(withoutIcon(server.asked), 'asked of the server while answering').toEqual([])

      await walk.openCard(pathway)
      const opened = { inOrder: withoutIcon(issued), atServer: withoutIcon(server.asked).sort() }
      await walk.moving(() =>
        walk.press(page.locator(`#card-${pathway}`).getByRole('button', { name: walk.result('card_more'), exact: true })),
      )
      await walk.toList(people[who])
      await walk.openAnswers()
      await walk.moving(() => walk.press(walk.answerButton('change', 'work_still')))
      await walk.press(page.locator('form summary').first())
      await walk.answer({ work_still: 'withheld' })
      expect([withoutIcon(issued), withoutIcon(server.asked)], 'asked after a card was opened').toEqual([[], []])

      const kept = await page.evaluate(async () => {
        const names = await caches.keys()
        const files = await Promise.all(
          names.map(async n => (await (await caches.open(n)).keys()).map(r => r.url.replace(location.origin, ''))),
        )
        return { names, files: files.map(f => f.sort()) }
      })
      expect(kept.names).toHaveLength(serviceWorkers === 'allow' ? 1 : 0)
      found.push({ loaded, opened, kept })
      expect(server.sent.filter(s => /cookie/i.test(s))).toEqual([])
      await context.close()
      await server.close()
    }
    for (const other of found) expect(other).toEqual(found[0])
  })

/** Where a page could leave something. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    address: location.href.replace(location.origin, ''),
    state: history.state,
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    name: window.name,
  }))

test('no answer stands in an address, title, history, cookie or storage, on any screen', async ({ page, context }) => {
  const walk = await new Walk(page, 'en', 'keys').open()
  const titles = new Set<string>()
  for (let n = 0; n < 40 && (await walk.kind()) !== 'list'; n++) {
    if ((await walk.kind()) === 'notice') await walk.go(walk.check('explain_papers_go'))
    else await walk.answer(people.house)
    titles.add(await page.title())
    expect(await traces(page)).toEqual({ address: '/en/check', state: null, cookie: '', local: {}, session: {}, databases: [], name: '' })
  }
  expect([...titles].sort()).toEqual([say('interface.titles.check'), say('interface.titles.list')].sort())
  expect(await context.cookies()).toEqual([])
  expect((await context.storageState()).origins).toEqual([])
})

test('forms and fields ask the browser to keep, correct and translate nothing, on every screen', async ({ page }) => {
  test.setTimeout(60_000)
  const walk = await new Walk(page, 'en', 'keys').open()
  const seen = new Set<string>()
  const look = async () => {
    const wrong = await page.evaluate(() => {
      const has = (e: Element, wanted: Record<string, string>) =>
        Object.entries(wanted).every(([name, value]) => e.getAttribute(name) === value)
      const typed = { autocomplete: 'off', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }
      const ticked = (e: Element) => ['radio', 'checkbox'].includes(e.getAttribute('type') ?? '')
      return [
        ...[...document.querySelectorAll('main form')].filter(e => !has(e, { autocomplete: 'off' }) || e.hasAttribute('action')),
        ...[...document.querySelectorAll('input, textarea, select')].filter(
          e => !e.closest('form[autocomplete=off]') || !(ticked(e) || has(e, typed)),
        ),
        ...[...document.querySelectorAll('main h1')].filter(e => !e.closest('[translate=no]')),
      ].map(e => e.outerHTML)
    })
    expect(wrong).toEqual([])
    for (const name of await page
      .locator('input:not([type=radio], [type=checkbox])')
      .evaluateAll(i => i.map(e => (e as HTMLInputElement).name)))
      seen.add(name)
  }
  const toList = async () => {
    for (let n = 0; n < 40 && (await walk.kind()) !== 'list'; n++) {
      await look()
      if ((await walk.kind()) === 'notice') await walk.go(walk.check('explain_papers_go'))
      else if (await walk.answer(people.planted, 'unknown', 'work_end')) {
        await look()
        await walk.fill('work_end', 'unknown')
        await walk.submit()
      }
    }
  }
  await toList()
  await walk.press(page.locator('main button.button-main'))
  await page.locator('form').waitFor()
  await toList()
  await walk.press(walk.button(walk.result('today_change')))
  await look()
  expect([...seen].sort()).toEqual(['d', 'm', 'n', 'y'])
})

for (const path of [
  '/',
  ...[
    '',
    '/check',
    '/guide',
    '/pathways/be-civil-party',
    '/help',
    '/not-covered',
    '/about',
    '/privacy',
    '/diary',
    '/verify',
    '/linden',
    '/nowhere',
  ].map(p => `/en${p}`),
])
  test(`${path} can reach nobody: not by fetch, beacon, form, image, frame, WebSocket or events`, async ({ browser, baseURL }) => {
    const [own, other] = [await recorder(baseURL as string), await otherSite()]
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${own.address}${path}`)
    if (!path.endsWith('linden')) await settled(page)
    withoutIcon(own.asked)
    const refused = await page.evaluate(
      async targets => {
        const refused: string[] = []
        document.addEventListener('securitypolicyviolation', e => refused.push(e.effectiveDirective))
        const element = (tag: string, attributes: Record<string, string>) => {
          const e = Object.assign(document.createElement(tag), attributes)
          document.body.append(e)
          return e
        }
        const quietly = async (work: () => unknown) => {
          try {
            await work()
          } catch {}
        }
        for (const to of targets) {
          await quietly(() => fetch(to))
          await quietly(() => fetch(to, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x' }))
          await quietly(() => navigator.sendBeacon(to, 'x'))
          await quietly(() => new WebSocket(to.replace('http', 'ws')))
          await quietly(() => new EventSource(to))
          await quietly(() => {
            const x = new XMLHttpRequest()
            x.open('POST', to)
            x.send('x')
          })
          element('iframe', { src: to })
          element('object', { data: to })
          element('video', { src: to })
          for (const method of ['get', 'post']) (element('form', { action: to, method }) as HTMLFormElement).submit()
          const inNewWindow = element('form', { action: to, target: '_blank' }) as HTMLFormElement
          inNewWindow.submit()
        }
        const elsewhere = targets[1] as string
        new Image().src = elsewhere
        element('link', { rel: 'stylesheet', href: elsewhere })
        element('link', { rel: 'prefetch', href: elsewhere })
        element('script', { src: elsewhere })
        await new Promise(later => setTimeout(later, 400))
        return [...new Set(refused)].sort()
      },
      [`${own.address}/en/linden`, other.address] as const,
    )
    expect(refused).toEqual(
      expect.arrayContaining(['connect-src', 'form-action', 'frame-src', 'img-src', 'media-src', 'script-src-elem', 'style-src-elem']),
    )
    expect(other.asked, 'asked of another website').toEqual([])
    expect(withoutIcon(own.asked), 'asked of this one').toEqual([])
    expect(new URL(page.url()).pathname).toBe(path)
    await context.close()
    await own.close()
    await other.close()
  })

test('what was typed and chosen is found in no file of a real browser profile and in nothing that the server says', async () => {
  test.setTimeout(120_000)
  const planted = [
    '73.91',
    '73,91',
    '2019-09-13',
    '13 September 2019',
    '41.37',
    'Quillon',
    'Zebrano',
    'Lindelaan',
    'hourly_pay',
    'control_means-',
  ]
  const folder = temporaryFolder()
  // An ordinary page, for comparison: what is typed there, and what its history says, a browser does write down.
  const ordinary = await otherSite('<title>Weather</title><h1>Weather</h1><form><input name="degrees"></form>')
  const tilia = await tiliaInSight()
  const server = await recorder(tilia.address)
  try {
    const options = {
      ...test.info().project.use.launchOptions,
      baseURL: server.address,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }
    const context = await chromium.launchPersistentContext(folder, options)
    const page = context.pages()[0] as Page
    await page.goto(ordinary.address)
    await page.locator('input').pressSequentially('64.82')
    await page.evaluate(() => history.pushState('9 May 2003', ''))
    await page.waitForTimeout(1500)

    const person: Answers = people.planted
    const walk = await new Walk(page, 'en', 'keys').open()
    await walk.toList(person)
    await walk.toEnd(person)
    expect(walk.given).toMatchObject({ hourly_pay: 73.91, work_end: '2019-09-13' })
    await walk.openAnswers()
    await expect(page.getByText('13 September 2019')).toBeVisible()
    // Typed once more and left as it stands, with time to be written down.
    await walk.moving(() => walk.press(walk.answerButton('change', 'hourly_pay')))
    await walk.type(page.locator('input[name=n]'), '73.91')
    await page.waitForTimeout(2500)
    // And in the tools: a sum, a name, an address.
    await walk.toList(person)
    await walk.go(walk.result('tool_wages'))
    await page.locator('[name="periods.0.hours"]').pressSequentially('41.37')
    await walk.go(walk.say('tools.back'))
    await walk.go(walk.result('tool_letters'))
    const folded = page.locator('main details:not([open]) > summary')
    while (await folded.count()) await folded.first().click()
    await page.getByRole('button', { name: walk.say('letters.list.nl_power_of_attorney.name'), exact: true }).click()
    await page.getByRole('button', { name: walk.say('letters.all'), exact: true }).waitFor()
    const read = page.getByRole('button', { name: walk.say('letters.read'), exact: true })
    if (await read.isVisible()) await read.click()
    await page.locator('#field-worker_name').pressSequentially('Quillon Zebrano')
    await page.locator('main textarea[id^=field-]').first().pressSequentially('Lindelaan 87')
    await page.waitForTimeout(2500)
    await page.goto(ordinary.address)
    await page.waitForTimeout(500)
    await context.close()

    expect(filesWith(folder, ['64.82']), 'the search finds what an ordinary page leaves').not.toEqual([])
    expect(filesWith(folder, ['9 May 2003']), 'the search finds what an ordinary page leaves').not.toEqual([])
    expect(filesWith(folder, ['/en/check']), 'the address is in the history').not.toEqual([])
    const inFiles = filesWith(folder, planted.slice(0, -2))
    expect(inFiles).toEqual([])
    const inSessions = filesWith(join(folder, 'Default', 'Sessions'), planted)
    expect(inSessions, 'nor the names of fields in what the browser keeps of its windows').toEqual([])
    for (const secret of planted) {
      expect(server.sent.join('\n')).not.toContain(secret)
      expect(tilia.said()).not.toContain(secret)
    }
  } finally {
    await server.close()
    await tilia.close()
    await ordinary.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
