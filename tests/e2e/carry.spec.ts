/** A sheet to take along: made, kept as a picture, printed; and its code read again. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { bytesIn } from '../../components/carry/qr.ts'
import { civilDay } from '../../components/check/clock.ts'
import { makeRules } from '../../components/check/rules.ts'
import { contactOf } from '../../content/directory.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { decode, isLocked, NotRead } from '../../machines/carry/read.ts'
import { carriedFacts } from '../../machines/carry/sheet.ts'
import { allSteps } from '../../machines/index.ts'
import { pixelsOf, smaller } from '../png.ts'
import { people } from './people.ts'
import { listen, phone } from './screen.ts'
import { type Hand, Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block' })

/** From the first question to the tool. */
async function toSheet(page: Page, language: string, person: Answers, hand: Hand = 'touch'): Promise<Walk> {
  const walk = await new Walk(page, language, hand).open()
  await walk.toList(person)
  await walk.go(walk.result('tool_carry'))
  await page.locator('form').waitFor()
  return walk
}
const tick = (walk: Walk, id: string) => walk.choose(walk.page.getByLabel(walk.say(`carry.${id}`), { exact: true }))
const untick = (walk: Walk, id: string) => walk.press(walk.page.getByLabel(walk.say(`carry.${id}`), { exact: true }))
const heading = (walk: Walk, id: string) => walk.page.getByRole('heading', { name: walk.say(`carry.${id}`), exact: true })
/** The word as it is shown, and that it is shown once. */
async function wordOf(walk: Walk): Promise<string> {
  await heading(walk, 'word_title').waitFor()
  await walk.look(false)
  const word = await walk.page.locator('[data-word]').innerText()
  await walk.press(walk.button(walk.say('carry.word_have')))
  await heading(walk, 'made_title').waitFor()
  expect(await walk.page.content()).not.toContain(word)
  return word
}
async function picture(walk: Walk): Promise<Buffer> {
  const [file] = await Promise.all([walk.page.waitForEvent('download'), walk.press(walk.button(walk.say('carry.save')))])
  expect(file.suggestedFilename()).toBe('sheet.png')
  return readFileSync(await file.path())
}
/** What the code must hold: the answers that count. */
const counting = (answers: Answers, withPapers = true): Answers =>
  carriedFacts(answers, makeRules(allSteps).counts(answers, civilDay(new Date(), lawDate)) as FactId[], withPapers)
/** Where reading goes on. */
const focused = (walk: Walk) => walk.page.evaluate(() => document.activeElement?.getAttribute('data-spot'))
const onPaper = (page: Page) =>
  page.locator('body > .paper').evaluate(e => [...e.querySelectorAll('text')].map(t => t.textContent).join('\n'))
const sorted = (answers: Answers) => Object.fromEntries(Object.entries(answers).map(([f, a]) => [f, Array.isArray(a) ? [...a].sort() : a]))

/** The pages of a PDF, and its text where it stands as text. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length

for (const [language, who, hand] of [
  ['en', 'girl', 'touch'],
  ['en-XB', 'driver', 'keys'],
] as const)
  test(`${language}: a locked sheet as a picture gives the same answers after the word, and is one page on paper`, async ({ page }) => {
    test.setTimeout(120_000)
    const heard = listen(page)
    const walk = await toSheet(page, language, people[who], hand)
    await walk.look()
    const asked: string[] = []
    page.on('request', r => asked.push(r.url()))
    await walk.press(page.locator('form [type=submit]'))
    const word = await wordOf(walk)
    await walk.look(false)
    // the helper's Dutch, and pictures that are made here
    expect(asked.filter(url => !/\/_next\/static\/tilia\/[bmft]-|^data:/.test(url))).toEqual([])

    const pixels = pixelsOf(await picture(walk))
    for (const seen of [pixels, smaller(pixels, 0.55)]) {
      const bytes = bytesIn(seen, 5000)
      if (!bytes) throw new Error(`No code in ${seen.width} × ${seen.height}`)
      expect(isLocked(bytes)).toBe(true)
      const read = await decode(bytes, word)
      expect(sorted(read.facts)).toEqual(sorted(counting(walk.given)))
      expect(read).toMatchObject({ lang: language, law: lawDate, setAside: [] })
      await expect(decode(bytes, '1111 2222 3333 4444')).rejects.toBeInstanceOf(NotRead)
      // no other reader takes it for an address
      for (const text of [new TextDecoder().decode(bytes), new TextDecoder('latin1').decode(bytes)]) expect(URL.canParse(text)).toBe(false)
    }

    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pagesOf(pdf)).toBe(1)
    expect(await page.title(), 'the title is back').toBe(walk.say('interface.titles.check'))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('body').innerText()).not.toContain(word)
    await expect(page.locator('#app')).toBeHidden()
    await expect(page.locator('body > .paper')).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    expect(walk.wrong).toEqual([])
    expect(heard).toEqual([])
  })

test('a bare sheet has who to call, the code and the address if wanted, and nothing of the situation', async ({ page }) => {
  test.setTimeout(90_000)
  const walk = await toSheet(page, 'nl', people.driver)
  await tick(walk, 'kind_bare')
  await tick(walk, 'lock_own')
  await untick(walk, 'code_papers')
  await tick(walk, 'code_address')
  await page.getByLabel(walk.say('carry.own_label')).fill('kort')
  await walk.press(page.locator('form [type=submit]'))
  await expect(page.getByText(walk.say('carry.strength_short', { n: 8 })).last()).toBeVisible()
  await page.getByLabel(walk.say('carry.own_label')).fill('Fiets wolk lepel donderdag')
  await expect(page.getByText(walk.say('carry.strength_strong'))).toBeVisible()
  await walk.look(false)
  await walk.press(page.locator('form [type=submit]'))
  await heading(walk, 'made_title').waitFor()
  await walk.look(false)

  const said = await onPaper(page)
  for (const words of ['FairWork Belgium', contactOf('be_fairwork').site, `${new URL(page.url()).host}/nl/desk`])
    expect(said.replaceAll('\n', ' ')).toContain(words)
  for (const id of ['situation', 'dates', 'ways', 'unanswered']) expect(said).not.toContain(walk.say(`carry.sheet.${id}`))
  for (const id of ['be-labour-court-wages', 'be-identification']) expect(said).not.toContain(walk.say(`pathways.${id}.name`))
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)

  const bytes = bytesIn(pixelsOf(await picture(walk)), 5000) as Uint8Array
  const { facts } = await decode(bytes, 'fiets  wolk lepel donderdag')
  const wanted = counting(walk.given, false)
  expect(Object.keys(wanted).length).toBeLessThan(Object.keys(counting(walk.given)).length)
  expect(sorted(facts)).toEqual(sorted(wanted))
  expect(walk.wrong).toEqual([])
})

test('without a lock it asks once more and says who could read it; what is left out is not on the sheet', async ({ page }) => {
  test.setTimeout(90_000)
  const walk = await toSheet(page, 'fr', people.girl)
  await untick(walk, 'part_situation')
  await tick(walk, 'lock_none')
  await walk.press(page.locator('form [type=submit]'))
  await heading(walk, 'unlocked_title').waitFor()
  for (const id of ['who', 'papers_out']) await expect(page.getByText(walk.say(`carry.unlocked_${id}`))).toBeVisible()
  await walk.look(false)
  await walk.press(walk.button(walk.say('carry.unlocked_no')))
  await expect(page.getByLabel(walk.say('carry.lock_made'))).toBeChecked()
  await expect.poll(() => focused(walk)).toBe('lock')
  await expect(page.getByLabel(walk.say('carry.code_papers'))).toBeChecked()
  await tick(walk, 'lock_none')
  await expect(page.getByLabel(walk.say('carry.code_papers'))).not.toBeChecked()
  await walk.press(page.locator('form [type=submit]'))
  await walk.press(walk.button(walk.say('carry.unlocked_yes')))
  await heading(walk, 'made_title').waitFor()
  const said = await onPaper(page)
  expect(said).toContain(walk.say('carry.sheet.ways'))
  expect(said).not.toContain(walk.say('carry.sheet.situation'))
  const bytes = bytesIn(pixelsOf(await picture(walk)), 5000) as Uint8Array
  expect(isLocked(bytes)).toBe(false)
  const { facts } = await decode(bytes)
  expect(sorted(facts)).toEqual(sorted(counting(walk.given, false)))
  for (const fact of ['work_conditions', 'residence_status', 'nationality_group']) expect(facts).not.toHaveProperty(fact)
  expect(said).not.toContain(page.url().split('/')[2])
  await walk.press(walk.button(walk.say('carry.again')))
  await expect.poll(() => focused(walk)).toBe('start')

  // Leaving takes the sheet away with everything else.
  await page.locator('[data-leave]').tap()
  await page.waitForURL('**/linden')
  await expect(page.locator('.paper')).toHaveCount(0)
  expect(walk.wrong).toEqual([])
})
