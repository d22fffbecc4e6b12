/** From a result to action: the tools, what is loaded for them, and a whole case to the end. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { bytesIn } from '../../components/carry/qr.ts'
import { civilDay } from '../../components/check/clock.ts'
import { makeRules } from '../../components/check/rules.ts'
import { type ToolId, toolIds } from '../../components/tool/tools.ts'
import type { Answers } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { type FieldId, fieldOf } from '../../content/letters/fields.ts'
import { assess } from '../../machines/assessment/assess.ts'
import { timeline } from '../../machines/assessment/timeline.ts'
import { calendarDates, isChosen, noCalendar } from '../../machines/calendar.ts'
import { decode } from '../../machines/carry/read.ts'
import { allSteps } from '../../machines/index.ts'
import { claimOf } from '../../machines/wages/claim.ts'
import { emptyPeriod, emptyWages } from '../../machines/wages/entries.ts'
import { withUnpaid } from '../../machines/wages/since.ts'
import { readCalendar } from '../icalendar.ts'
import { pixelsOf } from '../png.ts'
import { people } from './people.ts'
import { recorder } from './recorder.ts'
import { keptFields, listen, phone, plain } from './screen.ts'
import { Walk } from './walk.ts'

const typed = { line: 'Zeven', lines: 'Acht\nNegen', day: '2026-05-31', money: '1.234,50', number: '60', account: 'NL91 ABNA 0417 1643 00' }

for (const serviceWorkers of ['allow', 'block'] as const)
  test(`whichever tool is opened first, and by whom, the server is asked for the same, ${serviceWorkers === 'allow' ? 'with' : 'without'} the offline copy`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const found: string[][] = []
    for (const [n, tool] of toolIds.entries()) {
      const server = await recorder(baseURL as string)
      const context = await browser.newContext({ ...phone, serviceWorkers, baseURL: server.address })
      const page = await context.newPage()
      const walk = await new Walk(page, 'en').open()
      await walk.toList(n % 2 ? people.driver : people.house)
      server.asked.length = 0
      await walk.go(walk.result(`tool_${tool}`))
      await expect(page.getByRole('button', { name: walk.say('tools.back') })).toBeVisible()
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${tool}-${serviceWorkers}.png`, fullPage: true })
      await page.waitForTimeout(300)
      found.push(server.asked.filter(a => !a.includes('/icon')).sort())
      server.asked.length = 0
      await walk.go(walk.say('tools.back'))
      for (const other of toolIds) {
        await walk.go(walk.result(`tool_${other}`))
        expect(await keptFields(page), other).toEqual([])
        await walk.go(walk.say('tools.back'))
      }
      expect(server.asked, 'asked for another tool').toEqual([])
      await context.close()
      await server.close()
    }
    for (const other of found) expect(other).toEqual(found[0])
    if (serviceWorkers === 'allow') expect(found[0]).toEqual([])
  })

const worker: Answers = {
  ...people.mushrooms,
  work_countries: ['nl'],
  work_end: '2026-08-31',
  unpaid_items: ['wages_part'],
  under_18: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
}

test('from the first question to a finished claim: the sum, a letter with its table, the dates, and a sheet that holds the answers', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ ...phone, serviceWorkers: 'block', acceptDownloads: true })).newPage()
  test.setTimeout(240_000)
  const heard = listen(page)
  const walk = await new Walk(page, 'en').open()
  const { say } = walk
  await walk.toList(worker)
  await walk.toEnd(worker)
  const today = civilDay(new Date(), lawDate)
  const file = async (button: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), walk.press(walk.button(button))])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const open = async (tool: ToolId) => {
    await walk.go(walk.result(`tool_${tool}`))
    await expect(page.locator('h1')).toHaveText(say(`tools.${tool}.name`))
  }
  const back = () => walk.go(say('tools.back'))

  await open('wages')
  for (const [name, text] of [
    ['periods.0.from', '1/6/2026'],
    ['periods.0.to', '30/6/2026'],
    ['periods.0.hours', '40'],
  ] as const)
    await page.locator(`[name="${name}"]`).fill(text)
  // 40 hours, 52 / 12 weeks, 14.71 an hour: 2549.73; 8 % holiday allowance, due with the end of the job: 203.98
  const asked = plain(await page.locator('[data-sum="principal"]').innerText())
  expect(asked).toContain('2,753.71')
  await back()

  await open('letters')
  await walk.press(walk.button(say('letters.list.nl_demand_employer.name')))
  await walk.button(say('letters.all')).waitFor()
  const read = walk.button(say('letters.read'))
  if (await read.isVisible()) await walk.press(read)
  const fields = page.locator('main input[id^=field-], main textarea[id^=field-]')
  // what the claim gives is there already; a field may bring another
  for (const filled = new Set(['sum', 'claim_from', 'claim_to']); ; ) {
    const ids = await fields.evaluateAll(all => all.map(e => e.id.replace('field-', '')))
    const id = ids.find(i => !filled.has(i))
    if (!id) break
    filled.add(id)
    await page.locator(`#field-${id}`).fill(typed[fieldOf(id as FieldId).kind])
  }
  expect(await keptFields(page)).toEqual([])
  const letter = await file(say('letters.word'))
  const words = plain(
    strFromU8(unzipSync(letter.bytes)['word/document.xml'] as Uint8Array)
      .replace(/<w:br\/>|<\/w:p>/g, ' ')
      .replace(/<[^>]+>/g, ''),
  )
  expect(letter.name).toBe('notes.docx')
  for (const text of ['3:317', typed.account, '2.753,71']) expect(words).toContain(text)
  expect(words).not.toMatch(/____|[{}]|undefined/)
  await back()

  await open('dates')
  const calendar = await file(say('dates.calendar.save'))
  const period = { ...emptyPeriod('nl'), from: '1/6/2026', to: '30/6/2026', hours: '40' }
  const told = withUnpaid(walk.given, claimOf(walk.given, { ...emptyWages, periods: [period] }, today))
  const dates = timeline(assess(allSteps, told, today), told, today)
  const chosen = calendarDates(dates, today).filter(d => isChosen(d, noCalendar))
  const events = readCalendar(calendar.bytes.toString('utf8')).components
  expect(events.map(e => e.properties.find(p => p.name === 'DTSTART')?.value)).toEqual(chosen.map(d => d.day.replaceAll('-', '')))
  await back()

  await open('carry')
  await walk.press(page.locator('form [type=submit]'))
  const word = await page.locator('[data-word]').innerText()
  await walk.press(walk.button(say('carry.word_have')))
  const sheet = await file(say('carry.save'))
  const code = bytesIn(pixelsOf(sheet.bytes), 5000)
  const carried = await decode(code as Uint8Array, word)
  expect(Object.keys(carried.facts).sort()).toEqual([...makeRules(allSteps).counts(walk.given, today)].sort())
  expect(walk.wrong).toEqual([])
  expect(heard).toEqual([])
})
