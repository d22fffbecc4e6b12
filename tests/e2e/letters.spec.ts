/** The letters tool: what to ask first, what is missing, the letter beside its translation; as Word, unzipped and read; printed alone. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { civilDay } from '../../components/check/clock.ts'
import type { Answers } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { type FieldId, fieldOf } from '../../content/letters/fields.ts'
import { offers } from '../../machines/letters/offer.ts'
import { people } from './people.ts'
import { faults, listen, phone, plain } from './screen.ts'
import { Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block' })

const typed = { line: 'Zeven', lines: 'Acht\nNegen', day: '2026-05-31', money: '1.234,50', number: '60', account: 'NL91 ABNA 0417 1643 00' }
const textOf = (xml: string) =>
  plain(
    xml
      .replace(/<w:br\/>|<\/w:p>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&apos;/g, '’'),
  )
const noWords = /\b(letters|letter-texts|tools)\.[a-z_]/

/** Opens the lists that are folded. */
async function unfold(walk: Walk): Promise<void> {
  const folded = walk.page.locator('main details:not([open]) > summary')
  while (await folded.count()) await walk.press(folded.first())
}
/** Opens the tool from the list. */
async function open(page: Page, language: string, person: Answers, hand: 'touch' | 'keys' = 'touch'): Promise<Walk> {
  const walk = await new Walk(page, language, hand).open()
  await walk.toList(person)
  await walk.moving(() => walk.press(walk.button(walk.result('tool_letters'))))
  await page.getByText(walk.say('letters.intro'), { exact: true }).waitFor()
  return walk
}

test('on a phone in French: a demand is asked about first, filled, made as Word and read, and printed alone', async ({ page }) => {
  test.setTimeout(120_000)
  const heard = listen(page)
  const walk = await open(page, 'fr', { ...people.mushrooms, violence: ['hit'] })
  const { say } = walk
  const asked: string[] = []
  page.on('request', r => asked.push(r.url()))

  const day = civilDay(new Date(), lawDate)
  for (const { id, fit } of offers(walk.given, day)) {
    const there = page.getByRole('button', { name: say(`letters.list.${id}.name`), exact: true })
    await expect(there, id).toHaveCount(fit === 'now' || fit === 'ask_first' ? 1 : 0)
  }
  expect(await faults(page)).toEqual([])
  await walk.press(walk.button(say('letters.list.nl_demand_employer.name')))
  await expect(page.getByRole('heading', { level: 2, name: say('letters.list.nl_demand_employer.name') })).toBeFocused()
  await expect(page.getByText(say('letters.ask_before'), { exact: true }), 'warnings come first').toBeVisible()
  await expect(page.locator('article'), 'and the letter after they were read').toHaveCount(0)
  await walk.press(walk.button(say('letters.read')))

  const word = walk.button(say('letters.word'))
  await expect(word, 'not finished').toBeDisabled()
  expect(await faults(page)).toEqual([])
  const inputs = page.locator('main input[id^=field-], main textarea[id^=field-]')
  // What is filled in may bring a part with a field of its own.
  for (let n = 0; n < (await inputs.count()); n++) {
    const id = (await inputs.nth(n).getAttribute('name')) as FieldId
    if ((await inputs.nth(n).inputValue()) === '') {
      await page.locator(`#field-${id}`).fill(typed[fieldOf(id).kind])
      n = -1
    }
  }
  await expect(page.getByText(say('letters.missing_none'), { exact: true })).toBeVisible()
  await walk.choose(page.getByRole('checkbox', { name: say('letters.with_translation') }))
  expect(await faults(page)).toEqual([])
  expect(await page.locator('main').innerText()).not.toMatch(noWords)

  const [download] = await Promise.all([page.waitForEvent('download'), walk.press(word)])
  expect(download.suggestedFilename()).toBe('notes.docx')
  const files = unzipSync(readFileSync(await download.path()))
  const document = strFromU8(files['word/document.xml'] as Uint8Array)
  const parsed = await page.evaluate(
    xml => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent,
    document,
  )
  expect(parsed).toBeUndefined()
  const [sent = '', beside = ''] = textOf(document).split(plain(say('letters.translation_note')))
  for (const words of ['binnen 14 dagen', '3:317', '7:625', '€ 1.234,50', 'NL91 ABNA 0417 1643 00', 'Zeven', 'Acht Negen'])
    expect(sent).toContain(words)
  expect(beside).toContain('dans les 14 jours')
  expect(textOf(document)).not.toMatch(/____|\{|undefined/)
  for (const text of await page.locator('article [lang=nl]:not(td) > p').allInnerTexts())
    expect(sent).toContain(plain(text).replace(/'/g, '’'))

  await page.emulateMedia({ media: 'print' })
  const printed = plain(await page.locator('body').innerText())
  expect(printed).toContain('binnen 14 dagen')
  expect(printed.replace(say('interface.shell.skip'), '').trim()).toMatch(/^Zeven/)
  for (const not of [say('letters.fields'), say('letters.print'), say('tools.letters.name')]) expect(printed).not.toContain(not)
  expect(printed.split(say('letters.translation_note'))).toHaveLength(2)
  await page.emulateMedia({ media: null })

  await walk.press(walk.button(say('letters.all')))
  await expect(
    page.getByRole('button', { name: say('letters.list.nl_demand_employer.name'), exact: true }),
    'back where one was',
  ).toBeFocused()
  expect(asked, 'nothing is loaded for what is typed').toEqual([])
  expect(heard).toEqual([])
  expect(walk.wrong).toEqual([])
})

test('what is typed for one letter stands in the next, and an unfinished one is made only when asked for', async ({ page }) => {
  test.setTimeout(120_000)
  const walk = await open(page, 'nl', people.planted)
  const { say } = walk
  await unfold(walk)
  await walk.press(walk.button(say('letters.list.nl_demand_client.name')))
  await page.locator('#field-worker_name').fill('Tien Elf')
  await page.locator('#field-account').fill('NL91 ABNA 0417 1643 01')
  await expect(page.getByText(say('letters.check_account'))).toBeVisible()
  await expect(page.locator('article [lang=nl]').first()).toContainText('Tien Elf')
  await expect(page.locator('article'), 'a Dutch reader needs no translation').not.toContainText(say('letters.translation_note'))
  await walk.choose(page.getByRole('checkbox', { name: say('letters.unfinished') }))
  const [download] = await Promise.all([page.waitForEvent('download'), walk.press(walk.button(say('letters.word')))])
  const text = textOf(strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] as Uint8Array))
  expect(text).toContain('____________________')
  expect(text).toContain('Tien Elf')
  await walk.press(walk.button(say('letters.all')))
  await walk.press(walk.button(say('letters.list.nl_demand_employer.name')))
  await expect(page.locator('#field-worker_name')).toHaveValue('Tien Elf')
  expect(await faults(page)).toEqual([])
})

test('right to left and by keys alone: opened, read and prepared', async ({ page }) => {
  test.setTimeout(120_000)
  const walk = await open(page, 'en-XB', people.mushrooms, 'keys')
  const { say } = walk
  await unfold(walk)
  await walk.press(walk.button(say('letters.list.nl_curator_claim.name')))
  const read = walk.button(say('letters.read'))
  if (await read.count()) await walk.press(read)
  await walk.type(page.locator('#field-trustee_address'), 'Twaalf')
  await expect(page.locator('article [lang=nl]').filter({ hasText: 'Twaalf' }).first()).toHaveAttribute('dir', 'ltr')
  await walk.choose(page.getByRole('checkbox', { name: say('letters.with_translation') }))
  expect(await faults(page)).toEqual([])
  expect(walk.wrong).toEqual([])
})
