/** For everyone: what axe finds, the keyboard, motion, and colours that the person has chosen. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { pathwayIds } from '../../content/pathways.ts'
import { people } from './people.ts'
import { phone, settled } from './screen.ts'
import { Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block' })

/** Every page in English; of the pathways one in the other language, since they are built alike. */
const pages = (language: string) => [
  ...['', '/guide', '/checklist', '/help', '/not-covered', '/changes', '/about', '/privacy', '/check', '/diary', '/verify', '/linden'],
  ...pathwayIds.slice(0, language === 'en' ? undefined : 1).map(p => `/pathways/${p}`),
]
const inBothWays = ['en', 'en-XB']

/** What axe finds: everything in light colours, and in dark ones whatever depends on colours. */
async function found(page: Page, where: string): Promise<string[]> {
  const all: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], iframes: false })
    if (colorScheme === 'light') axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    else axe.withRules(['color-contrast', 'link-in-text-block'])
    const { violations } = await axe.analyze()
    all.push(...violations.map(v => `${where} (${colorScheme}): ${v.id}: ${v.nodes.map(n => n.html).join(' ')}`))
  }
  return all
}

for (const language of inBothWays) {
  test(`axe finds nothing on any page in ${language}, in light and dark colours`, async ({ page }) => {
    test.setTimeout(120_000)
    const all: string[] = []
    for (const path of [...pages(language).map(p => `/${language}${p}`), ...(language === 'en' ? ['/', '/en/nowhere'] : [])]) {
      await page.goto(path)
      all.push(...(await found(page, path)))
    }
    expect(all).toEqual([])
  })

  test(`axe finds nothing on a sheet, the doubtful statements and the proofs in ${language}, in light and dark colours`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const all: string[] = []
    for (const path of ['review', 'proofs', 'pathways/be-civil-party/review']) {
      await page.goto(`/${language}/${path}`)
      all.push(...(await found(page, path)))
    }
    expect(all).toEqual([])
  })

  test(`axe finds nothing on any kind of screen of the questions in ${language}, in light and dark colours`, async ({ page }) => {
    test.setTimeout(120_000)
    const all: string[] = []
    const walk = await new Walk(page, language).open()
    // A question of one tap, a sum, dates with a remark, one list, a text that comes before, the list, an opened card, an answer to change.
    const looked = new Set<string>()
    for (let n = 0; n < 60; n++) {
      const kind = await walk.kind()
      if (kind === 'list') break
      if (kind === 'notice') {
        all.push(...(await found(page, await walk.notice())))
        await walk.go(walk.check('explain_papers_go'))
        continue
      }
      const sort =
        (await page.locator('fieldset input, fieldset button').evaluateAll(i => [...new Set(i.map(e => e.getAttribute('type')))].join())) ??
        ''
      if (!looked.has(sort)) {
        if (sort.includes('radio')) await page.locator('form summary').first().tap()
        all.push(...(await found(page, `a question with ${sort}`)))
      }
      looked.add(sort)
      await walk.answer(people.mushrooms)
    }
    expect(looked.size).toBeGreaterThan(2)
    all.push(...(await found(page, 'the list')))
    await walk.openCard('nl-insolvency-uwv')
    for (const part of ['trace', 'trace_lawyer'])
      await page.locator('#card-nl-insolvency-uwv summary', { hasText: walk.result(part) }).tap()
    all.push(...(await found(page, 'an opened card')))
    await walk.button(walk.result('plan_show')).tap()
    await page.locator('#plan > details > summary').tap()
    all.push(...(await found(page, 'the plan')))
    await walk.button(walk.result('what_if')).tap()
    await page.locator('#what-if select').selectOption('six_months_later')
    all.push(...(await found(page, 'what-if')))
    await walk.openAnswers()
    await walk.moving(() => walk.answerButton('change', 'work_end').tap())
    await walk.type(page.locator('input[name=y]'), '26')
    await page.locator('form [type=submit]').tap()
    await expect(page.getByRole('alert')).toBeVisible()
    all.push(...(await found(page, 'a date with a remark')))
    expect(all).toEqual([])
  })
}

/** Everything on a page that can be used: how many, and what Tab does not reach or does not show. */
async function notReached(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const groups = new Set<string>()
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')].filter(e => {
      if (!e.checkVisibility() || (e as HTMLButtonElement).disabled) return false
      if (!(e instanceof HTMLInputElement) || e.type !== 'radio') return true
      const isFirst = !groups.has(e.name)
      groups.add(e.name)
      return isFirst
    })
    for (const [i, e] of all.entries()) e.dataset.tab = e instanceof HTMLInputElement && e.type === 'radio' ? `radio ${e.name}` : String(i)
    return all.length
  })
  await page.evaluate(() => (document.activeElement as HTMLElement)?.blur())
  const reached = new Set<string>()
  const unseen: string[] = []
  for (let n = 0; n < count + 5; n++) {
    await page.keyboard.press('Tab')
    const [mark, seen, html] = await page.evaluate(() => {
      const e = document.activeElement as HTMLElement
      const { outlineStyle, outlineWidth } = getComputedStyle(e)
      const mark = e instanceof HTMLInputElement && e.type === 'radio' ? `radio ${e.name}` : (e.dataset.tab ?? '')
      const box = e.getBoundingClientRect()
      const covered = box.bottom > innerHeight + 1 || box.top < 0
      return [mark, outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !covered, e.outerHTML.slice(0, 80)] as const
    })
    if (mark && !seen) unseen.push(`not seen: ${html}`)
    reached.add(mark)
  }
  const missed = await page.evaluate(
    there =>
      [...document.querySelectorAll<HTMLElement>('[data-tab]')]
        .filter(e => !there.includes(e.dataset.tab ?? ''))
        .map(e => `not reached: ${e.outerHTML.slice(0, 80)}`),
    [...reached],
  )
  return [...new Set([...missed, ...unseen])]
}

test('Tab reaches everything on every kind of page, and shows where it is', async ({ page }) => {
  for (const path of ['/', '/en', '/en/guide', '/en/help', '/en/privacy', '/en/pathways/be-civil-party', '/en/check']) {
    await page.goto(path)
    await settled(page)
    expect(await notReached(page), path).toEqual([])
  }
  const walk = new Walk(page, 'en')
  for (let n = 0; n < 3; n++) await walk.answer(people.driver)
  expect(await notReached(page), 'a question of one tap').toEqual([])
  await walk.go(walk.check('to_list'))
  await walk.openCard('be-civil-party')
  expect(await notReached(page), 'the list with an opened card').toEqual([])
})

test('the link at the top of the page leads to the main part, and is no step in the history', async ({ page }) => {
  const walk = await new Walk(page, 'en', 'keys').open()
  for (let n = 0; n < 2; n++) await walk.answer(people.driver)
  const [legend, entries] = [await page.locator('legend').first().innerText(), await page.evaluate(() => history.length)]
  await page.evaluate(() => (document.querySelector('.skip') as HTMLElement).focus())
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  expect(await page.locator('legend').first().innerText()).toBe(legend)
  expect(await page.evaluate(() => [history.length, location.hash])).toEqual([entries, ''])
})

test('where the device asks for no motion, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const walk = await new Walk(page, 'en').open()
  await walk.answer(people.driver)
  await walk.go(walk.check('to_list'))
  await walk.openCard('be-civil-party')
  for (const summary of [page.locator('header summary'), page.locator('#card-be-civil-party summary', { hasText: walk.result('trace') })]) {
    await summary.tap()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
})

test('with colours forced by the device, an answer that was given still looks given', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const walk = await new Walk(page, 'en', 'keys').open()
  const ticked = walk.field('watched').locator('label').nth(1)
  const unticked = await ticked.screenshot()
  await walk.fill('watched', 'no')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  expect((await ticked.screenshot()).equals(unticked), 'a ticked choice').toBe(false)
  for (let n = 0; n < 3; n++) await walk.answer(people.driver)
  expect(await walk.asked()).toEqual(['country_now'])
  const pressed = page.getByRole('button', { name: walk.label('country_now', 'be'), exact: true })
  const before = await pressed.screenshot()
  await walk.answer(people.driver)
  await walk.go(walk.check('back'))
  await expect(pressed).toHaveAttribute('aria-pressed', 'true')
  expect((await pressed.screenshot()).equals(before), 'an answer of one tap').toBe(false)
})
