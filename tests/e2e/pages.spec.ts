import { expect, test } from '@playwright/test'
import { dayInWords } from '../../components/words.ts'
import { languageOf, languages } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { pathwayIds } from '../../content/pathways.ts'
import { allSteps } from '../../machines/index.ts'
import { faults, listen, phone, plain, sayIn, settled } from './screen.ts'

const paths = [
  '',
  '/guide',
  '/checklist',
  '/help',
  '/not-covered',
  '/changes',
  '/about',
  '/privacy',
  '/check',
  '/diary',
  '/verify',
  ...pathwayIds.map(p => `/pathways/${p}`),
]
/** For lawyers: not in the phone's copy. */
const atDesk = ['/review', '/proofs', ...pathwayIds.map(p => `/pathways/${p}/review`)]
const offered = [...languages.filter(l => l !== 'en-XB'), 'en-XB']

test.describe('on a phone of 360 px', () => {
  test.use(phone)
  for (const language of offered)
    test(`every public page in ${language} stands, in its language and direction, with its law date and who has not checked it`, async ({
      page,
    }) => {
      const heard = listen(page)
      const say = sayIn(language)
      const titles = new Set<string>()
      for (const path of paths) {
        const response = await page.goto(`/${language}${path}`)
        expect(response?.status(), path).toBe(200)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator('html')).toHaveAttribute('dir', language === 'en-XB' ? 'rtl' : languageOf(language).direction)
        const foot = plain(await page.locator('footer').innerText())
        expect(foot, path).toContain(say('interface.shell.law_date', { date: dayInWords(lawDate, language) }))
        expect(foot, path).toContain(say('interface.shell.not_legal_advice'))
        titles.add(await page.title())
        expect(await faults(page), path).toEqual([])
      }
      for (const title of titles) expect(title).toMatch(/^\S*Tilia|Ţîļîå/)
      expect(titles.size).toBe(paths.length)
      expect(heard).toEqual([])
    })
})

test.describe('at a desk and on a phone of 360 px', () => {
  test.use(phone)
  for (const language of offered)
    test(`the sheets, the doubtful statements and the proofs in ${language} stand, with titles that tell nothing`, async ({ page }) => {
      test.slow()
      const heard = listen(page)
      const titles = new Set<string>()
      for (const path of atDesk) {
        const response = await page.goto(`/${language}${path}`)
        expect(response?.status(), path).toBe(200)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        titles.add(await page.title())
        expect(await faults(page), path).toEqual([])
      }
      for (const title of titles) expect(title).toMatch(/^Tilia ?: |Ţîļîå/)
      expect(titles.size).toBe(atDesk.length)
      expect(heard).toEqual([])
    })

  test('every picture is an image that a browser reads, with a node for each step, large enough to read and none of it outside', async ({
    page,
  }) => {
    for (const { id, steps } of allSteps) {
      await page.goto(`/api/v1/pathways/${id}.svg`)
      const seen = await page.evaluate(() => {
        const root = document.documentElement
        const shown = root.getBoundingClientRect()
        return {
          root: root.tagName,
          broken: document.querySelectorAll('parsererror').length,
          steps: new Set([...document.querySelectorAll('[data-step]')].map(e => e.getAttribute('data-step'))).size,
          // of a phone that shows so many px over its width
          letters:
            (Math.min(...[...document.querySelectorAll('text')].map(t => Number(t.getAttribute('font-size')))) * shown.width) / innerWidth,
          outside: [...document.querySelectorAll('text, rect, polygon')].filter(e => {
            const box = e.getBoundingClientRect()
            return box.left < shown.left - 0.5 || box.right > shown.right + 0.5
          }).length,
        }
      })
      expect(seen, id).toEqual({ root: 'svg', broken: 0, steps: steps.length, letters: expect.any(Number), outside: 0 })
      expect(seen.letters, id).toBeGreaterThanOrEqual(14)
    }
  })
})

test('a sheet prints with lines to sign on, all cases unfolded and nothing of the screen around it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/en/pathways/be-civil-party/review')
  const lines = page.locator('.sign-line')
  await expect(lines.first()).toBeVisible()
  expect(await lines.count()).toBeGreaterThan((allSteps.find(p => p.id === 'be-civil-party')?.steps.length ?? Infinity) - 1)
  await expect(page.locator('header')).toBeHidden()
  await expect(page.locator('footer')).toBeHidden()
  await expect(page.locator('#case-1 li').first()).toBeVisible()
})

test('the neutral page says nothing of work, papers or help, and leads nowhere', async ({ page }) => {
  await page.goto('/en/linden')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.locator('body').innerText()).not.toMatch(/work|paper|police|help|traffick|exploit|Tilia/i)
  expect(await page.locator('a, script').count()).toBe(0)
})

test('the first address lists the languages, sends nobody on, sets no cookie, and puts the own language first', async ({
  browser,
  request,
}) => {
  const answer = await request.get('/', { maxRedirects: 0 })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['set-cookie']).toBeUndefined()
  for (const [locale, first] of [
    ['fr-BE', 'fr'],
    ['nl', 'nl'],
    ['ar-MA', languages[0]],
  ]) {
    const context = await browser.newContext({ locale: locale as string, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto('/')
    await settled(page)
    await expect(page.locator('[data-language]').first()).toHaveAttribute('data-language', first as string)
    await expect(page.locator('[data-language]')).toHaveCount(languages.length)
    expect(await context.cookies()).toEqual([])
    await context.close()
  }
})

for (const path of ['/xx', '/en/nowhere', '/en/pathways/none', '/en/pathways/none/review', '/en/components', '/components'])
  test(`${path} is not there, and the page that says so is ours and bears no script of others`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator('a[href="/en"]').first()).toBeVisible()
    expect(await page.locator('script:not([src])').count()).toBe(0)
  })
