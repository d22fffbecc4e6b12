import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { languageOf, languages } from '../../content/languages.ts'
import { pathwayIds } from '../../content/pathways.ts'
import { faults, listen, phone, sayIn } from './screen.ts'

const paths = ['', '/guide', '/help', '/not-covered', '/about', '/privacy', '/check', ...pathwayIds.map(p => `/pathways/${p}`)]
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
        const foot = (await page.locator('footer').innerText()).replace(/\s+/g, ' ')
        expect(foot, path).toContain('2026')
        expect(foot, path).toContain(say('interface.shell.not_legal_advice'))
        titles.add(await page.title())
        expect(await faults(page), path).toEqual([])
      }
      for (const title of titles) expect(title).toMatch(/^\S*Tilia|Ţîļîå/)
      expect(titles.size).toBe(paths.length)
      expect(heard).toEqual([])
    })
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
  const plain = await request.get('/', { maxRedirects: 0 })
  expect(plain.status()).toBe(200)
  expect(plain.headers()['set-cookie']).toBeUndefined()
  const context = await browser.newContext({ locale: 'fr-BE', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('[data-language]').first()).toHaveAttribute('data-language', 'fr')
  expect(await context.cookies()).toEqual([])
  await context.close()
})

for (const path of ['/xx', '/en/nowhere', '/en/pathways/none', '/en/components', '/components'])
  test(`${path} is not there, and the page that says so is ours and bears no script of others`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator('a[href="/en"]').first()).toBeVisible()
    expect(await page.locator('script:not([src])').count()).toBe(0)
  })

for (const scheme of ['light', 'dark'] as const)
  for (const language of ['en', 'en-XB'])
    test(`axe finds nothing on the pages in ${language}, ${scheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme: scheme, serviceWorkers: 'block' })
      const page = await context.newPage()
      for (const path of ['', '/guide', '/help', '/not-covered', '/about', '/privacy', '/check', '/linden', '/pathways/be-civil-party']) {
        await page.goto(`/${language}${path}`)
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
        expect(
          violations.map(v => `${path} ${v.id}: ${v.nodes[0]?.html}`),
          path,
        ).toEqual([])
      }
      await context.close()
    })
