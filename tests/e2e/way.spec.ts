/** The way on an opened card: drawn with the person's own steps and as text, on a phone, from right to left, in the dark and on paper. */
import { expect, test } from '@playwright/test'
import { civilDay } from '../../components/check/clock.ts'
import { personsWay } from '../../components/pathway/way.ts'
import { lawDate } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { assess, type PathwayResult, personOn } from '../../machines/assessment/assess.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { allSteps } from '../../machines/index.ts'
import { people } from './people.ts'
import { listen, phone, plain } from './screen.ts'
import { Walk } from './walk.ts'

const shapes: readonly (readonly [name: string, options: object, language: string, pathway: PathwayId])[] = [
  ['phone', phone, 'en', 'be-labour-court-wages'],
  ['phone in the dark, French', { ...phone, colorScheme: 'dark' }, 'fr', 'be-civil-party'],
  ['phone, right to left', phone, 'en-XB', 'be-labour-court-wages'],
  [
    'laptop, colours of the device',
    { viewport: { width: 1280, height: 800 }, hasTouch: true, forcedColors: 'active' },
    'nl',
    'nl-civil-wages',
  ],
]

for (const [name, options, language, pathway] of shapes)
  test(`the way is drawn and written: ${name}`, async ({ browser, baseURL }, info) => {
    test.setTimeout(90_000)
    const context = await browser.newContext({ ...options, baseURL: baseURL as string, serviceWorkers: 'block' })
    const page = await context.newPage()
    const heard = listen(page)
    const walk = await new Walk(page, language).open()
    await walk.toList(people.driver)
    await walk.openCard(pathway)
    const card = page.locator(`#card-${pathway}`)
    const picture = card.locator('[data-way]')
    await expect(picture.locator('[role=img]').first()).toHaveAttribute('aria-label', new RegExp(walk.result('trace').slice(0, 8)))

    const day = civilDay(new Date(), lawDate)
    const result = assess(allSteps, walk.given, day)[pathway] as PathwayResult
    const steps = allSteps.find(p => p.id === pathway) as PathwaySteps
    const way = personsWay(walk.say, steps, result, personOn(walk.given, day))
    const own = [...way.walked, ...(way.rests ? [way.rests] : [])]
    const titles = (await picture.locator('svg[data-step] > title').allTextContents()).map(plain)
    expect(titles).toEqual([
      ...[...own, ...way.ahead].map((s, i) => `${i + 1}. ${s.asked}`),
      ...way.ends.map(e => `${e.says}. ${e.reason}`),
    ])
    const fold = picture.locator('details > summary')
    if (await fold.count()) {
      await expect(fold).toHaveText(walk.result('trace_ahead_fold', { questions: way.ahead.length, ends: way.ends.length }))
      await walk.press(fold)
    }
    if (process.env.SHOTS) await card.screenshot({ path: `${process.env.SHOTS}/way-${language}.png` })
    const squeezed = (text: string) => text.replace(/\s/g, '')
    const drawn = squeezed((await picture.locator('text').allTextContents()).join(' '))
    for (const s of [...own.map(o => o.answer), way.stop]) expect(drawn).toContain(squeezed(s))
    const wide = await picture.locator('text').evaluateAll(all =>
      all
        .filter(t => {
          const box = (t as SVGTextElement).getBoundingClientRect()
          const frame = (t.closest('svg') as SVGSVGElement).getBoundingClientRect()
          return box.left < frame.left - 1 || box.right > frame.right + 1
        })
        .map(t => t.textContent),
    )
    expect(wide, 'no text leaves the picture').toEqual([])

    await walk.press(card.locator('summary', { hasText: walk.result('trace') }).first())
    const text = plain(
      await card
        .locator('details')
        .filter({ hasText: walk.result('trace') })
        .first()
        .innerText(),
    )
    for (const s of own) for (const part of [s.asked, s.answer, s.others]) expect(text).toContain(part)
    expect(text).toContain(way.stop)
    await walk.look(false)
    await card.screenshot({ path: info.outputPath('card.png') })
    if (process.env.SHOTS) await card.screenshot({ path: `${process.env.SHOTS}/way-${language}.png` })

    await page.emulateMedia({ media: 'print' })
    await expect(picture).toBeVisible()
    const height = await picture.locator('svg').evaluateAll(all => Math.max(...all.map(s => s.getBoundingClientRect().height)))
    expect(height, 'no part is higher than a page').toBeLessThan(900)
    if (process.env.SHOTS) await card.screenshot({ path: `${process.env.SHOTS}/way-${language}-print.png` })
    expect([...walk.wrong, ...heard]).toEqual([])
    await context.close()
  })
