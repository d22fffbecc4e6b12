/** The plan on the list: on a tap, in order, by touch and by keys alone. */
import { expect, test } from '@playwright/test'
import { civilDay } from '../../components/check/clock.ts'
import type { Answers } from '../../content/facts/index.ts'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { assess } from '../../machines/assessment/assess.ts'
import { plan } from '../../machines/assessment/plan.ts'
import { allSteps } from '../../machines/index.ts'
import { type PersonName, people } from './people.ts'
import { listen, phone, plain } from './screen.ts'
import { type Hand, Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block' })

const runs: readonly { hand: Hand; language: string; who: PersonName }[] = [
  { hand: 'touch', language: 'en', who: 'girl' },
  { hand: 'touch', language: 'fr', who: 'held' },
  { hand: 'keys', language: 'nl', who: 'driver' },
  { hand: 'keys', language: 'en-XB', who: 'girl' },
]

for (const { hand, language, who } of runs)
  test(`${language}, by ${hand === 'touch' ? 'touch' : 'keys alone'}: the plan of the ${who}`, async ({ page }) => {
    test.setTimeout(90_000)
    const heard = listen(page)
    const person: Answers = people[who]
    const walk = await new Walk(page, language, hand).open()
    await walk.toList(person)
    expect(await page.locator('html').getAttribute('dir')).toBe(languageOf(language).direction)

    const asked: string[] = []
    page.on('request', r => asked.push(new URL(r.url()).pathname))
    const shows = walk.button(walk.result('plan_show'))
    await expect(shows).toHaveAttribute('aria-expanded', 'false')
    await walk.press(shows)
    const shown = page.locator('#plan')
    await shown.getByRole('heading', { name: walk.say('plan.title'), exact: true }).waitFor()
    expect(asked.filter(path => !path.startsWith('/_next/static/tilia/'))).toEqual([])
    await walk.look(false)

    const day = civilDay(new Date(), lawDate)
    const { items, two_countries } = plan(allSteps, assess(allSteps, walk.given, day), walk.given, day)
    const onlyIf = shown.locator('details').filter({ has: page.locator('summary h3') })
    if (await onlyIf.count()) await walk.press(onlyIf.locator('> summary'))
    await walk.look(false)
    expect((await shown.locator('li h4').allInnerTexts()).map(plain)).toEqual(
      items.map(i => plain(walk.say(i.matter ? `plan.matters.${i.matter}.title` : `pathways.${i.pathway}.name`))),
    )
    await expect(shown.getByRole('heading', { name: walk.say('plan.two_title'), exact: true })).toHaveCount(two_countries ? 1 : 0)

    const mind = shown.locator('summary', { hasText: walk.say('plan.mind') })
    if (await mind.count()) await walk.press(mind.first())
    await walk.look(false)

    const [first] = items.flatMap(i => i.pathway ?? [])
    if (!first) throw new Error('A plan without a pathway.')
    await walk.press(shown.getByRole('button', { name: walk.say('plan.open_card') }).first())
    await expect(walk.heading(first), 'the card is open, and the focus is on it').toBeFocused()
    await expect(walk.heading(first)).toHaveAttribute('aria-expanded', 'true')
    await walk.look(false)

    await walk.press(shows)
    await expect(shown).toBeHidden()
    expect(walk.wrong).toEqual([])
    expect(heard).toEqual([])
  })
