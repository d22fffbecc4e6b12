/** The dates tool: opened on a tap, by touch and by keys alone; every date with its sum; a calendar file that is saved, read again and updated. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { civilDay } from '../../components/check/clock.ts'
import { dayInWords } from '../../components/words.ts'
import type { Answers } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { assess } from '../../machines/assessment/assess.ts'
import { timeline } from '../../machines/assessment/timeline.ts'
import { calendarDates, isChosen, noCalendar } from '../../machines/calendar.ts'
import { allSteps } from '../../machines/index.ts'
import { type Component, readCalendar } from '../icalendar.ts'
import { type PersonName, people } from './people.ts'
import { listen, phone, plain } from './screen.ts'
import { type Hand, Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block', acceptDownloads: true })

const runs: readonly { hand: Hand; language: string; who: PersonName }[] = [
  { hand: 'touch', language: 'en', who: 'driver' },
  { hand: 'touch', language: 'fr', who: 'builder' },
  { hand: 'keys', language: 'nl', who: 'driver' },
  { hand: 'touch', language: 'en-XB', who: 'builder' },
]
const shots = process.env.SHOTS
const picture = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

for (const { hand, language, who } of runs)
  test(`${language}, by ${hand === 'touch' ? 'touch' : 'keys alone'}: the dates of the ${who}`, async ({ page }) => {
    test.setTimeout(90_000)
    const heard = listen(page)
    const person: Answers = people[who]
    const walk = await new Walk(page, language, hand).open()
    await walk.toList(person)
    const asked: string[] = []
    page.on('request', r => asked.push(new URL(r.url()).pathname))
    await walk.go(walk.result('tool_dates'))
    expect(
      asked.filter(path => !path.startsWith('/_next/static/tilia/') && path !== ''),
      'only files that are the same for everyone',
    ).toEqual([])
    await walk.look()

    const day = civilDay(new Date(), lawDate)
    const dates = timeline(assess(allSteps, walk.given, day), walk.given, day)
    for (const fold of await page.locator('details[data-fold] > summary').all()) await walk.press(fold)
    const rows = page.locator('details[data-date]')
    const order = [
      ...dates.filter(d => !d.only_if && d.shown !== null),
      ...dates.filter(d => !d.only_if && d.shown === null),
      ...dates.filter(d => d.only_if),
    ]
    expect(order.length).toBeGreaterThan(1)
    expect(await rows.evaluateAll(all => all.map(r => (r as HTMLElement).dataset.date))).toEqual(order.map(d => d.id))

    for (const d of [order.find(d => d.shown !== null), order.find(d => d.shown === null)]) {
      if (!d) continue
      const row = page.locator(`details[data-date=${d.id}]`)
      await walk.press(row.locator('> summary'))
      const text = plain(await row.innerText())
      if (d.shown) expect(text).toContain(walk.say('dates.result', { date: dayInWords(d.shown, language) }))
      else for (const fact of d.find_out) expect(text).toContain(walk.say(`facts.${fact}.how_to_find_out`))
      expect(text).toContain(walk.say(`terms.rules.${d.id}`))
      await walk.look(false)
    }
    await picture(page, `dates-${language}-${who}`)

    const offered = calendarDates(dates, day)
    const chosen = offered.filter(d => isChosen(d, noCalendar))
    expect(chosen.length, 'something to save').toBeGreaterThan(0)
    const save = async () => {
      const [file] = await Promise.all([page.waitForEvent('download'), walk.press(walk.button(walk.say('dates.calendar.save')))])
      expect(file.suggestedFilename()).toBe('calendar.ics')
      return readCalendar(readFileSync(await file.path(), 'utf8'))
    }
    const value = (c: Component, name: string) => c.properties.find(p => p.name === name)?.value
    const first = await save()
    expect(first.components.map(e => value(e, 'DTSTART'))).toEqual(chosen.map(d => d.day.replaceAll('-', '')))
    for (const e of first.components) {
      expect(plain(String(value(e, 'SUMMARY')))).toBe(walk.say('dates.calendar.summary'))
      expect([value(e, 'DESCRIPTION'), value(e, 'LOCATION'), e.components.length]).toEqual([undefined, undefined, 3])
    }
    await page.getByText(walk.say('dates.calendar.saved')).waitFor()
    const box = page.locator(`input[name="c-${chosen[0]?.id}"]`)
    if (hand === 'touch') await box.tap()
    else {
      await walk.reach(box)
      await page.keyboard.press('Space')
    }
    await expect(box).not.toBeChecked()
    await walk.choose(page.getByRole('radio', { name: walk.say('dates.calendar.says_own') }))
    await expect(page.getByRole('note').filter({ hasText: walk.say('dates.calendar.says_warning') })).toBeVisible()
    await walk.type(page.locator('input[name=t]'), 'Sara, 10h; bring it')
    const second = await save()
    const uids = (c: Component) => c.components.map(e => value(e, 'UID')).sort()
    expect(uids(second)).toEqual(uids(first))
    expect(second.components.filter(e => value(e, 'STATUS') === 'CANCELLED').length).toBe(1)
    for (const e of second.components) {
      const cancelled = value(e, 'STATUS') === 'CANCELLED'
      expect(value(e, 'DESCRIPTION')).toBe(cancelled ? undefined : 'Sara, 10h; bring it')
      const old = first.components.find(o => value(o, 'UID') === value(e, 'UID')) as Component
      expect(Number(value(e, 'SEQUENCE'))).toBeGreaterThan(Number(value(old, 'SEQUENCE')))
    }
    await walk.look(false)
    await picture(page, `calendar-${language}-${who}`)
    expect(await page.locator('main').innerText()).not.toMatch(/\b(dates|terms|tools|deadlines|facts)\.[a-z_]/)

    await walk.go(walk.say('tools.back'))
    expect(await walk.head()).toBe(walk.result('title'))
    expect(walk.wrong).toEqual([])
    expect(heard).toEqual([])
  })
