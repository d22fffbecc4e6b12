/** Why a way is not open, what would open it, and what would change: on a phone by touch, on a laptop by keys. */
import { expect, test } from '@playwright/test'
import { people } from './people.ts'
import { listen, phone } from './screen.ts'
import { type Hand, Walk } from './walk.ts'

/** `whole`: all questions are answered, so that more is settled. */
const shapes: readonly (readonly [name: string, hand: Hand, options: object, language: string, whole: boolean])[] = [
  ['phone', 'touch', phone, 'en', true],
  ['phone, Dutch', 'touch', phone, 'nl', false],
  ['phone, French', 'touch', { ...phone, colorScheme: 'dark' }, 'fr', false],
  ['phone, right to left', 'touch', phone, 'en-XB', false],
  ['laptop', 'keys', { viewport: { width: 1280, height: 800 } }, 'en', true],
]

for (const [name, hand, options, language, whole] of shapes)
  test(`a closed way says what would open it, and what-if shows now beside then: ${name}`, async ({ browser, baseURL }, info) => {
    test.setTimeout(90_000)
    const context = await browser.newContext({ ...options, baseURL: baseURL as string, serviceWorkers: 'block' })
    const page = await context.newPage()
    const heard = listen(page)
    const walk = await new Walk(page, language, hand).open()
    await walk.toList(people.driver)
    if (whole) await walk.toEnd(people.driver)
    const asked: string[] = []
    page.on('request', r => asked.push(new URL(r.url()).pathname))

    await walk.press(walk.button(walk.result('what_if')))
    const choice = page.locator('select')
    await choice.waitFor()
    expect(asked.every(a => /^\/_next\/static\//.test(a))).toBe(true)
    asked.length = 0

    const pathway = whole ? 'be-insolvency-ffe' : 'nl-civil-wages'
    await walk.openCard(pathway)
    const card = page.locator(`#card-${pathway}`)
    await expect(card.getByText(walk.say('nearest.why_not'), { exact: true })).toBeVisible()
    for (const id of whole ? ['events.firm_bankrupt.what', 'events.who.court'] : ['nearest.none_nothing', 'nearest.unchanging_happened'])
      await expect(card).toContainText(walk.say(id))
    await walk.look(false)
    await card.screenshot({ path: info.outputPath('card.png') })

    const event = whole ? 'firm_bankrupt' : 'leaves_for_other_eu'
    if (hand === 'keys') {
      await walk.reach(choice)
      await page.keyboard.type(walk.say(`events.${event}.what`).slice(0, 30))
    } else await choice.selectOption(event)
    await expect(choice).toHaveValue(event)
    const panel = page.locator('#what-if')
    await expect(panel).toContainText(walk.say(`nearest.${whole ? 'gained' : 'then'}`))
    if (whole) await expect(panel).toContainText(walk.say('deadlines.dl_be_trustee_claim.name'))
    if (whole) await walk.press(panel.locator('summary').first())
    await walk.look(false)
    await panel.screenshot({ path: info.outputPath('what-if.png') })

    expect(asked, 'asked while looking').toEqual([])
    expect([...walk.wrong, ...heard]).toEqual([])
    await context.close()
  })
