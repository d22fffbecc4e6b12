/** The desk of a helper: two workers of one employer, from the first answer to a file that is opened again; what is kept, and what is not. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { chromium, expect, type Page, test } from '@playwright/test'
import { qrOf } from '../../components/carry/qr.ts'
import { toolIds } from '../../components/tool/tools.ts'
import { encode } from '../../machines/carry/code.ts'
import type { Case } from '../../machines/case/case.ts'
import { readCase } from '../../machines/case/case.ts'
import { opened } from '../../machines/case/sealed.ts'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { ageOpen, ageSeal, needAge, tarMake, tarOpen } from '../age.ts'
import { filesWith } from './recorder.ts'
import { faults, keptFields, listen, phone, sayIn, settled } from './screen.ts'

const say = sayIn('en')
const nl = sayIn('nl')
/** As the desk puts it: some of the words for workers are put otherwise there. */
const desk = (id: string): string => {
  try {
    return say(`desk.instead.${id}`)
  } catch {
    return say(id)
  }
}
const passphrase = 'five lindens beside the old church'
/** Sealing and opening is slow on purpose, more so on a busy machine. */
const slow = { timeout: 30_000 }
const laptop = { width: 1366, height: 800 }
const folder = temporaryFolder()
test.beforeAll(needAge)
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))
test.use({ viewport: laptop, serviceWorkers: 'block' })
test.describe.configure({ timeout: 120_000 })

const button = (page: Page, id: string) => page.getByRole('button', { name: say(id), exact: true })
const press = (page: Page, id: string, n: number) => page.getByRole('button', { name: say(id, { n }), exact: true }).click()
const question = (page: Page, fact: string) => page.locator(`#q-${fact}`)
const choose = (page: Page, fact: string, answer: string) =>
  question(page, fact)
    .locator('label')
    .filter({ hasText: say(`facts.${fact}.values.${answer}`) })
    .locator('input')
    .first()
    .click()
async function day(page: Page, fact: string, d: string, m: string, y: string): Promise<void> {
  for (const [part, text] of [
    ['d', d],
    ['m', m],
    ['y', y],
  ])
    await question(page, fact)
      .locator(`input[name=${part}-${fact}]`)
      .fill(text as string)
}

/** Opens the desk and sets the passphrase. */
async function begin(page: Page, language = 'en', word = passphrase): Promise<void> {
  const words = sayIn(language)
  await page.goto(`/${language}/desk`)
  await settled(page)
  await page.getByRole('button', { name: words('desk.start.begin'), exact: true }).click()
  await page.locator('input[name=p]').fill(word)
  await page.locator('input[name=q]').fill(word)
  await page.getByRole('button', { name: words('desk.passphrase.set'), exact: true }).click()
  await page.locator('input[name=l]').waitFor()
}
async function addWorker(page: Page, label: string): Promise<void> {
  await page.locator('input[name=l]').fill(label)
  await button(page, 'desk.group.add').click()
}
const openWorker = (page: Page, label: string) => page.locator('tbody th').getByRole('button', { name: label, exact: true }).click()
const allWorkers = (page: Page) => button(page, 'desk.group.all').click()
const cell = (page: Page, label: string, pathway: string) =>
  page.locator('tbody td').getByRole('button', { name: `${label}, ${say(`pathways.${pathway}.name`)}` })

/** Saves the case; the file where it came down. */
async function save(page: Page): Promise<string> {
  const coming = page.waitForEvent('download')
  await button(page, 'desk.save').click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('file.age')
  const path = join(folder, `${Math.random()}.age`)
  await file.saveAs(path)
  await expect(page.getByText(say('desk.saved'))).toBeVisible(slow)
  return path
}
async function openFile(page: Page, path: string, word = passphrase): Promise<void> {
  await page.locator('input[name=f]').setInputFiles(path)
  await page.locator('input[name=o]').fill(word)
  await button(page, 'desk.start.open').click()
}
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(d => d.name))

test('two workers of one employer: entered once, seen in a matrix, saved, opened by age and tar, opened again a year later', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ viewport: laptop, serviceWorkers: 'block', baseURL: baseURL as string })
  const page = await context.newPage()
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  const heard = listen(page)
  await page.goto('/en/desk')
  await settled(page)
  for (const limit of ['no_sharing', 'no_recovery', 'not_kept']) await expect(page.getByText(say(`desk.start.${limit}`))).toBeVisible()

  await button(page, 'desk.start.begin').click()
  await page.locator('input[name=p]').fill('short')
  await page.locator('input[name=q]').fill('short')
  await button(page, 'desk.passphrase.set').click()
  await expect(page.getByRole('alert')).toHaveText(say('desk.passphrase.strength_short'))
  await page.locator('input[name=p]').fill(passphrase)
  await button(page, 'desk.passphrase.set').click()
  await expect(page.getByRole('alert')).toHaveText(say('desk.passphrase.differs'))
  await page.locator('input[name=q]').fill(passphrase)
  await button(page, 'desk.passphrase.set').click()

  await addWorker(page, 'Blue')
  await addWorker(page, 'Red')
  await page.getByText(say('desk.group.shared_open', { n: 0 })).click()
  await choose(page, 'sector', 'factory_warehouse')
  await choose(page, 'employer_closed', 'bankrupt')
  await day(page, 'insolvency_date', '12', '10', '2026')
  await choose(page, 'employer_seat', 'nl')
  await choose(page, 'case_stage', 'trial_first')

  await openWorker(page, 'Blue')
  await choose(page, 'work_countries', 'nl')
  await choose(page, 'acts_countries', 'nl')
  await choose(page, 'country_now', 'nl')
  await choose(page, 'nationality_group', 'other_eu')
  await choose(page, 'unpaid_items', 'wages_part')
  await choose(page, 'work_still', 'no')
  await day(page, 'work_end', '30', '10', '2026')
  await day(page, 'last_unpaid_due', '30', '10', '2026')
  await day(page, 'notice_date', '20', '10', '2026')
  await choose(page, 'proofs', 'payslips')
  await choose(page, 'nl_knew_no_pay_at_start', 'no')
  await choose(page, 'posted_worker', 'no')
  await choose(page, 'listed_as_victim', 'yes')
  // A note, who said it, how sure.
  const proofs = question(page, 'proofs')
  await proofs.locator('summary').first().click()
  await proofs.locator('select').nth(0).selectOption('paper')
  await proofs.locator('select').nth(1).selectOption('not_sure')
  await proofs.locator('textarea').fill('Three payslips of "September"')
  await expect(proofs.locator('summary').first()).toContainText(say('desk.intake.by_paper'))
  // The employer's answer stands here without being given again.
  await expect(question(page, 'employer_closed').locator('input:checked')).toHaveCount(1)
  await expect(question(page, 'employer_closed')).toContainText(say('desk.intake.shared'))
  // What does not apply is there, muted, with why.
  await expect(question(page, 'unaccompanied')).toBeVisible()
  await choose(page, 'under_18', 'no')
  await expect(question(page, 'unaccompanied')).toContainText(say('desk.intake.not_asked'))
  await expect(question(page, 'unaccompanied').locator('input')).toHaveCount(0)
  // The next question leads there, and the second language stands under the first.
  await button(page, 'desk.result.ask_go').click()
  expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toMatch(/^q-/)
  await page.getByLabel(say('desk.along')).selectOption('nl')
  await expect(question(page, 'unpaid_items').locator('[lang=nl]').first()).toHaveText(nl('facts.unpaid_items.question'))
  await expect(question(page, 'unpaid_items').locator('label [lang=nl]').first()).toHaveText(nl('facts.unpaid_items.values.wages_all'))
  // A search by a word of the second language.
  await page.locator('input[name=s]').fill(nl('facts.unpaid_items.question').slice(0, 10))
  await expect(question(page, 'unpaid_items')).toBeVisible()
  await expect(question(page, 'work_end')).toHaveCount(0)
  await page.locator('input[name=s]').fill('')
  // Every barrier and the trace in an opened way; plan and what-if.
  const way = page.locator('[aria-controls=card-nl-insolvency-uwv]')
  await expect(way).toContainText(say('interface.result.status_available'))
  await way.click()
  await expect(page.locator('#card-nl-insolvency-uwv')).toContainText(say('interface.result.trace'))
  await button(page, 'desk.instead.interface.result.plan_show').click()
  await expect(page.locator('#plan')).toContainText(say('plan.title'))

  await allWorkers(page)
  await expect(cell(page, 'Blue', 'nl-insolvency-uwv')).toContainText(say('desk.matrix.is_available'))
  await page.getByLabel(say('desk.matrix.filter')).selectOption('not_listed')
  await expect(page.locator('tbody tr')).toHaveCount(1)
  await expect(page.locator('tbody tr')).toContainText('Red')
  await expect(page.locator('tbody tr')).toContainText(say('desk.matrix.not_known'))
  await page.getByLabel(say('desk.matrix.filter')).selectOption('')
  // One worker's own answer to what all share.
  await openWorker(page, 'Red')
  await question(page, 'sector')
    .getByRole('button', { name: say('desk.intake.make_own') })
    .click()
  await choose(page, 'sector', 'meat')
  await allWorkers(page)
  await page
    .locator('input[name=a]')
    .setInputFiles({ name: 'Letter 1.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('docx') })
  await expect(page.getByText('Letter_1.docx').first()).toBeVisible()
  await expect(page.getByText(say('desk.kept'))).toBeVisible(slow)
  expect(await databases(page)).toEqual(['t'])

  const path = await save(page)
  expect(await databases(page)).toEqual([])
  ageOpen(path, join(folder, 'case.tar'), passphrase)
  mkdirSync(join(folder, 'case'), { recursive: true })
  expect(tarOpen(join(folder, 'case.tar'), join(folder, 'case')).trim().split('\n')).toEqual([
    'case.json',
    'summary.html',
    'attachments/Letter_1.docx',
  ])
  const kept: Case = readCase(readFileSync(join(folder, 'case', 'case.json'), 'utf8'))
  expect(kept.employer.answers).toMatchObject({ sector: 'factory_warehouse', employer_closed: 'bankrupt', insolvency_date: '2026-10-12' })
  expect(kept.workers.map(w => [w.label, w.answers.sector])).toEqual([
    ['Blue', undefined],
    ['Red', 'meat'],
  ])
  expect(kept.workers[0]?.said.proofs).toEqual({ by: 'paper', sure: 'not_sure', note: 'Three payslips of "September"', at: '2026-11-24' })
  expect(kept.looked).toMatchObject({ at: '2026-11-24' })
  const html = readFileSync(join(folder, 'case', 'summary.html'), 'utf8')
  expect(html).not.toMatch(/<script|<link|src=|href=|url\(|https?:/i)
  expect(html).toContain('Three payslips of &#34;September&#34;')
  const alone = await context.newPage()
  await alone.goto(`file://${join(folder, 'case', 'summary.html')}`)
  await expect(alone.getByRole('heading', { name: 'Blue' })).toBeVisible()
  await expect(alone.locator('body')).toContainText(say('pathways.nl-insolvency-uwv.name'))
  await alone.close()

  // A year later: what time did; then what a changed answer does.
  await page.clock.setFixedTime('2027-11-25T10:00:00Z')
  await page.reload()
  await settled(page)
  await openFile(page, path, 'not the passphrase')
  await expect(page.getByText(say('desk.refused.wrong_passphrase'))).toBeVisible(slow)
  await openFile(page, path)
  await expect(page.getByRole('heading', { name: say('desk.since.title', { date: '24 November 2026' }) })).toBeVisible(slow)
  await page.getByRole('button', { name: /^Blue: / }).click()
  const since = page.locator('#result section').filter({ hasText: say('desk.since.title', { date: '24 November 2026' }) })
  await expect(since.getByRole('heading', { name: say('desk.since.time') })).toBeVisible()
  await expect(since.getByRole('heading', { name: say('desk.since.answers') })).toHaveCount(0)
  await expect(since).toContainText(say('desk.since.passed'))
  await choose(page, 'employer_closed', 'no')
  await expect(since.getByRole('heading', { name: say('desk.since.answers') })).toBeVisible()
  await expect(since.getByRole('heading', { name: say('desk.since.law') })).toHaveCount(0)
  // A crash takes nothing of that away, until the file is saved.
  await expect(page.getByText(say('desk.kept'))).toBeVisible(slow)
  page.once('dialog', d => void d.accept())
  await page.reload()
  await settled(page)
  await page.locator('input[name=r]').fill(passphrase)
  await button(page, 'desk.start.recover').click()
  await expect(page.getByRole('heading', { name: say('desk.since.title', { date: '24 November 2026' }) })).toBeVisible(slow)
  await page.getByRole('button', { name: /^Blue: / }).click()
  await expect(since.getByRole('heading', { name: say('desk.since.time') })).toBeVisible()
  // Nothing of it in the address, the title, or in the clear.
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/en/desk')
  expect(await page.title()).toBe(say('desk.tab'))
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state])).toEqual([0, 0, '', null])
  expect(heard).toEqual([])
  await context.close()
})

test('after a crash the copy opens with the passphrase; a profile of the browser holds no word of it; removed is gone', async ({
  baseURL,
}) => {
  const profile = temporaryFolder()
  const planted = ['Zwaluwstraat', '2019-09-13', 'employer_closed', 'Orange cap', passphrase]
  const options = { ...test.info().project.use.launchOptions, baseURL: baseURL as string, viewport: laptop }
  try {
    const first = await chromium.launchPersistentContext(profile, options)
    const page = first.pages()[0] as Page
    await begin(page)
    await addWorker(page, 'Orange cap')
    await openWorker(page, 'Orange cap')
    await day(page, 'work_end', '13', '9', '2019')
    await choose(page, 'employer_closed', 'disappeared')
    await question(page, 'work_end').locator('summary').first().click()
    await question(page, 'work_end').locator('textarea').pressSequentially('Zwaluwstraat')
    await expect(page.getByText(say('desk.kept'))).toBeVisible(slow)
    // What was written last is in the copy, and on the disk.
    await page.waitForTimeout(3000)
    expect(await keptFields(page)).toEqual([])
    await first.close()
    expect(filesWith(profile, ['age-encryption.org/v1']), 'the sealed copy is there').not.toEqual([])
    expect(filesWith(profile, planted)).toEqual([])

    const second = await chromium.launchPersistentContext(profile, options)
    const again = second.pages()[0] as Page
    await again.goto('/en/desk')
    await settled(again)
    await expect(again.getByText(say('desk.start.left_title', { n: 1 }))).toBeVisible()
    await again.locator('input[name=r]').fill(passphrase)
    await button(again, 'desk.start.recover').click()
    await again.locator('tbody th').waitFor(slow)
    await openWorker(again, 'Orange cap')
    await expect(question(again, 'work_end').locator('input').nth(2)).toHaveValue('2019')
    await expect(question(again, 'work_end').locator('summary').first()).toContainText('Zwaluwstraat')
    await expect(again.getByText(say('desk.kept')), 'what was recovered is not in a file yet').toBeVisible(slow)
    // Leaving quickly asks nothing; the copy stays, sealed.
    await again.getByRole('link', { name: say('interface.shell.leave') }).click()
    await expect(again).toHaveURL(/linden$/)
    await again.goto('/en/desk')
    await settled(again)
    await press(again, 'desk.start.remove', 1)
    await press(again, 'desk.start.remove_yes', 1)
    await expect(again.getByText(say('desk.start.left_title', { n: 1 }))).toHaveCount(0)
    expect(await databases(again)).toEqual([])
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

for (const [how, go] of [
  [
    'Shift three times',
    async (page: Page) => {
      for (let n = 0; n < 3; n++) await page.keyboard.press('Shift')
    },
  ],
  ['the button', (page: Page) => page.getByRole('link', { name: say('interface.shell.leave') }).click()],
] as const)
  test(`leaving quickly by ${how} asks nothing, wherever one stands`, async ({ page }) => {
    const asked: string[] = []
    page.on('dialog', d => {
      asked.push(d.type())
      void d.dismiss()
    })
    for (const where of ['all', 'worker', 'tool']) {
      await begin(page)
      await addWorker(page, 'Blue')
      if (where !== 'all') await openWorker(page, 'Blue')
      if (where === 'tool') await page.getByRole('button', { name: desk('interface.result.tool_wages'), exact: true }).click()
      await go(page)
      await expect(page, where).toHaveURL(/linden$/)
      expect(asked, where).toEqual([])
    }
  })

test('two tabs: each has its own copy, saving in one leaves that of the other, and what is open elsewhere is not offered', async ({
  context,
}) => {
  const kept = (page: Page) => expect(page.getByText(say('desk.kept'))).toBeVisible(slow)
  const reopen = async (page: Page) => {
    page.once('dialog', d => void d.accept())
    await page.goto('/en/desk')
    await settled(page)
  }
  const one = await context.newPage()
  await begin(one)
  await addWorker(one, 'Blue')
  await kept(one)
  const two = await context.newPage()
  await two.goto('/en/desk')
  await settled(two)
  await expect(button(two, 'desk.start.begin')).toBeVisible()
  await expect(two.getByText(say('desk.start.left_title', { n: 1 })), 'it is open in the first').toHaveCount(0)
  await begin(two, 'en', 'other words beside another church')
  await addWorker(two, 'Red')
  await kept(two)
  await save(one)
  await expect(two.getByText(say('desk.kept'))).toBeVisible()
  await addWorker(one, 'Green')
  await kept(one)
  // Both go without saving: both copies are there, and each opens with its own passphrase.
  await two.close()
  await reopen(one)
  await expect(one.getByText(say('desk.start.left', { n: 2 }))).toBeVisible()
  await one.locator('input[name=r]').fill('other words beside another church')
  await button(one, 'desk.start.recover').click()
  await expect(one.locator('tbody th')).toHaveText(['Red'], slow)
  const three = await context.newPage()
  await three.goto('/en/desk')
  await settled(three)
  await three.locator('input[name=r]').fill(passphrase)
  await button(three, 'desk.start.recover').click()
  await expect(three.locator('tbody th')).toHaveText(['Blue', 'Green'], slow)
  await save(three)
  await reopen(one)
  await one.locator('input[name=r]').waitFor()
  await press(one, 'desk.start.remove', 1)
  await press(one, 'desk.start.remove_yes', 1)
  await expect.poll(() => databases(one)).toEqual([])
  await three.close()
})

test('Back goes from a tool to its worker, from there to all of them, and a label is there once', async ({ page }) => {
  await begin(page)
  await addWorker(page, 'Blue')
  await addWorker(page, 'Blue')
  await openWorker(page, 'Blue (2)')
  await button(page, 'desk.instead.interface.result.tool_wages').click()
  await expect(page.locator('h1')).toHaveText(say('tools.wages.name'))
  await page.goBack()
  await expect(page.locator('h1')).toHaveText('Blue (2)')
  await page.goBack()
  await expect(page.locator('tbody th')).toHaveText(['Blue', 'Blue (2)'])
  await openWorker(page, 'Blue')
  await page.goBack()
  await expect(page.locator('tbody th'), 'again').toHaveCount(2)
  await expect(page).toHaveURL(/\/en\/desk$/)
})

test('without a passphrase nothing is kept, and leaving asks first', async ({ page }) => {
  await page.goto('/en/desk')
  await settled(page)
  await button(page, 'desk.start.begin').click()
  await expect(page.getByRole('heading', { name: say('desk.passphrase.new_title') })).toBeFocused()
  await button(page, 'desk.passphrase.later').click()
  await addWorker(page, 'Blue')
  await page.waitForTimeout(2500)
  await expect(page.getByText(say('desk.nothing_kept'))).toBeVisible()
  expect(await databases(page)).toEqual([])
  const asked: string[] = []
  page.on('dialog', d => {
    asked.push(d.message())
    void d.dismiss()
  })
  await page.getByRole('link', { name: say('interface.shell.guide'), exact: true }).click()
  expect(asked).toEqual([say('desk.leave_page')])
  await expect(page.locator('tbody tr')).toHaveCount(1)
})

test('a file made by the programs age and tar opens here; one of a later version is refused with what it needs', async ({ page }) => {
  const inside = join(folder, 'made')
  mkdirSync(inside, { recursive: true })
  const made = {
    v: 1,
    made: '2026-11-01',
    law: '2026-11-24',
    employer: { label: 'the firm', answers: { sector: 'meat' }, said: {} },
    workers: [
      { id: '01234567', label: 'Green', answers: { work_still: 'sometimes', under_18: 'no' }, said: {}, entries: { salt: 'a'.repeat(32) } },
    ],
  }
  const seal = (name: string, c: object): string => {
    writeFileSync(join(inside, 'case.json'), JSON.stringify(c))
    tarMake(inside, join(folder, `${name}.tar`))
    ageSeal(join(folder, `${name}.tar`), join(folder, `${name}.age`), passphrase)
    return join(folder, `${name}.age`)
  }
  await page.goto('/en/desk')
  await settled(page)
  await openFile(page, seal('later', { ...made, v: 7 }))
  await expect(page.getByText(say('desk.refused.unknown_version', { path: '7' }))).toBeVisible(slow)
  await openFile(page, seal('stock', made))
  await expect(page.locator('tbody th')).toContainText('Green', slow)
  await expect(page.getByText(say('desk.aside.title'))).toBeVisible()
  await expect(page.getByText('"sometimes"')).toBeVisible()
})

/** A photograph of a code, made by the browser itself. */
async function pictureOf(page: Page, modules: readonly (readonly boolean[])[]): Promise<Buffer> {
  const address = await page.evaluate(rows => {
    const [side, border] = [6, 4]
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = (rows.length + 2 * border) * side
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.fillStyle = '#000'
    for (const [y, row] of rows.entries())
      for (const [x, dark] of row.entries()) if (dark) pen.fillRect((x + border) * side, (y + border) * side, side, side)
    return canvas.toDataURL('image/png')
  }, modules)
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

test("a worker's code is taken in: new answers to be confirmed, what was written stays; wages are added up; every tool opens", async ({
  page,
}) => {
  await begin(page)
  await addWorker(page, 'Blue')
  await openWorker(page, 'Blue')
  await choose(page, 'work_still', 'yes')
  const facts = { work_still: 'no', work_countries: ['nl'], housing_from_employer: 'yes' } as const
  const code = await encode({ law: '2026-11-24', made: '2026-11', lang: 'fr', salt: 'c'.repeat(32), facts })
  await button(page, 'desk.take_in.open').click()
  const photo = { name: 'photo.png', mimeType: 'image/png', buffer: await pictureOf(page, qrOf(code)) }
  await page.locator('input[type=file]').setInputFiles(photo)
  await expect(page.getByText(say('desk.take_in.taken', { n: 3 }))).toBeVisible(slow)
  await expect(question(page, 'housing_from_employer')).toContainText(say('desk.intake.to_confirm'))
  await expect(question(page, 'work_still').locator('input:checked')).toHaveCount(1)
  await expect(question(page, 'work_still')).toContainText(say('desk.intake.other', { answer: say('facts.work_still.values.no') }))
  await question(page, 'housing_from_employer')
    .getByRole('button', { name: say('desk.intake.confirm') })
    .click()
  await expect(question(page, 'housing_from_employer')).not.toContainText(say('desk.intake.to_confirm'))
  await question(page, 'work_still')
    .getByRole('button', { name: say('desk.intake.other_take') })
    .click()
  await expect(question(page, 'work_still')).not.toContainText(say('desk.intake.other_take'))
  await allWorkers(page)
  await expect(page.locator('tbody th')).toContainText(say('desk.matrix.to_confirm', { n: 1 }))

  for (const tool of toolIds) {
    await openWorker(page, 'Blue')
    await page.getByRole('button', { name: desk(`interface.result.tool_${tool}`), exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: desk(`tools.${tool}.name`) })).toBeVisible(slow)
    expect(await faults(page), tool).toEqual([])
    await allWorkers(page)
  }
})

test('a sheet that says otherwise than what all share is no own answer; an own one goes after one question; an impossible date counts no more', async ({
  page,
}) => {
  await begin(page)
  await addWorker(page, 'Blue')
  await page.getByText(say('desk.group.shared_open', { n: 0 })).click()
  await choose(page, 'employer_closed', 'bankrupt')
  await openWorker(page, 'Blue')
  const code = await encode({
    law: '2026-11-24',
    made: '2026-11',
    lang: 'fr',
    salt: 'c'.repeat(32),
    facts: { employer_closed: 'no' },
  })
  const photo = { name: 'photo.png', mimeType: 'image/png', buffer: await pictureOf(page, qrOf(code)) }
  const take = async (n: number) => {
    await button(page, 'desk.take_in.open').click()
    await page.locator('input[type=file]').setInputFiles(photo)
    await expect(page.getByText(say('desk.take_in.taken', { n }))).toBeVisible(slow)
    await button(page, 'desk.take_in.open').click()
  }
  const closed = question(page, 'employer_closed')
  const own = closed.getByText(say('desk.intake.own'))
  await take(1)
  await expect(closed).toContainText(say('desk.intake.other', { answer: say('facts.employer_closed.values.no') }))
  await expect(closed).toContainText(say('desk.intake.shared'))
  await closed.getByRole('button', { name: say('desk.intake.other_drop') }).click()
  await expect(closed.getByRole('button', { name: say('desk.intake.other_drop') })).toHaveCount(0)
  await expect(own).toHaveCount(0)
  await take(1)
  await closed.getByRole('button', { name: say('desk.intake.other_take') }).click()
  await expect(own).toBeVisible()
  await take(0)
  await closed.getByRole('button', { name: say('desk.intake.make_shared') }).click()
  await expect(own, 'asked first').toBeVisible()
  await closed.getByRole('button', { name: say('desk.intake.make_shared_sure') }).click()
  await expect(closed).toContainText(say('desk.intake.shared'))
  await expect(closed.locator('input:checked').locator('..')).toContainText(say('facts.employer_closed.values.bankrupt'))

  await choose(page, 'work_still', 'no')
  await day(page, 'work_end', '15', '10', '2026')
  const end = question(page, 'work_end')
  await end.locator('input[name=m-work_end]').fill('13')
  await expect(end.getByRole('alert'), 'not before the field is left').toHaveCount(0)
  await end.locator('input[name=y-work_end]').focus()
  await question(page, 'work_still').locator('input').first().focus()
  await expect(end.getByRole('alert')).toContainText(say('desk.intake.taken_out', { answer: '15 October 2026' }))
  await allWorkers(page)
  await openWorker(page, 'Blue')
  await expect(end.locator('input[name=d-work_end]'), 'it does not come back').toHaveValue('')
  // An answer that no longer counts says because of which.
  await choose(page, 'under_18', 'yes')
  await choose(page, 'unaccompanied', 'yes')
  await choose(page, 'under_18', 'no')
  await expect(question(page, 'unaccompanied')).toContainText(`${say('desk.intake.set_aside')} ${say('facts.under_18.question')}`)
})

test('what letters say of the firm and the sender is entered once; one worker can have their own; labels; the sum is in the summary', async ({
  page,
}) => {
  await begin(page)
  await addWorker(page, 'Blue')
  await addWorker(page, 'Red')
  await page.getByText(say('desk.group.rename')).click()
  const rename = page.locator('input[name^=w-]')
  await rename.nth(1).fill('Blue')
  await rename.nth(0).focus()
  await expect(page.locator('tbody th')).toHaveText(['Blue', 'Blue (2)'])
  await rename.nth(1).fill('')
  await rename.nth(0).focus()
  await expect(rename.nth(1)).toHaveValue(say('desk.group.usual_label', { n: 2 }))
  await rename.nth(1).fill('Red')
  await expect(page.getByText(say('desk.matrix.found', { n: 2, total: 2 }))).toBeVisible()

  const letter = async (worker: string) => {
    await openWorker(page, worker)
    await page.getByRole('button', { name: desk('interface.result.tool_letters'), exact: true }).click()
    await page.getByRole('heading', { level: 1, name: say('tools.letters.name') }).waitFor(slow)
    const name = page.getByRole('button', { name: say('letters.list.nl_demand_employer.name'), exact: true })
    if (!(await name.isVisible())) for (const s of await page.locator('details > summary').all()) await s.click()
    await name.click()
    const read = button(page, 'letters.read')
    if (await read.isVisible()) await read.click()
    await page.locator('#field-employer_name').waitFor()
  }
  await letter('Blue')
  await expect(page.getByText(say('desk.instead.letters.stays_here'))).toBeVisible()
  await page.locator('#field-employer_name').fill('Firm Ltd')
  await page.locator('#field-worker_name').fill('A.')
  await allWorkers(page)
  await letter('Red')
  await expect(page.locator('#field-employer_name')).toHaveValue('Firm Ltd')
  await expect(page.locator('#field-worker_name')).toHaveValue('')
  const under = page.locator('div:has(> #employer_name-note)')
  await under.getByRole('button', { name: say('desk.intake.make_own') }).click()
  await page.locator('#field-employer_name').fill('Other Ltd')
  await allWorkers(page)
  await letter('Blue')
  await expect(page.locator('#field-employer_name')).toHaveValue('Firm Ltd')
  await allWorkers(page)

  await openWorker(page, 'Blue')
  await choose(page, 'work_countries', 'nl')
  await choose(page, 'work_still', 'no')
  await day(page, 'work_start', '1', '9', '2026')
  await day(page, 'work_end', '30', '9', '2026')
  await page.getByRole('button', { name: desk('interface.result.tool_wages'), exact: true }).click()
  await page.locator('input[name="periods.0.hours"]').fill('40')
  const sum = await page.locator('[data-sum=total]').innerText()
  const path = await save(page)
  const { case: kept } = await opened(new Uint8Array(readFileSync(path)), passphrase)
  expect(kept.employer.fields).toEqual({ employer_name: 'Firm Ltd' })
  expect(kept.workers.map(w => w.entries.letters?.fields)).toEqual([{ worker_name: 'A.' }, { employer_name: 'Other Ltd' }])
  ageOpen(path, join(folder, 'sums.tar'), passphrase)
  mkdirSync(join(folder, 'sums'), { recursive: true })
  tarOpen(join(folder, 'sums.tar'), join(folder, 'sums'))
  const html = readFileSync(join(folder, 'sums', 'summary.html'), 'utf8')
  expect(html).toContain(`${say('wages.totals.total')}: ${sum}`)
  expect(html).toContain(`<th>${say('wages.columns.hours')}</th>`)
})

test('nobody there for a quarter of an hour: sealed and locked; without a passphrase only out of sight', async ({ page }) => {
  await page.clock.install({ time: '2026-11-24T10:00:00Z' })
  await begin(page)
  await addWorker(page, 'Blue')
  await page.clock.fastForward('14:00')
  await expect(page.locator('tbody th')).toHaveText(['Blue'])
  await page.keyboard.press('Shift')
  await page.clock.fastForward('14:00')
  await expect(page.locator('tbody th'), 'somebody was there').toHaveText(['Blue'])
  await page.clock.fastForward('02:00')
  await expect(page.getByText(say('desk.away.locked'))).toBeVisible(slow)
  await expect(page.locator('body')).not.toContainText('Blue')
  await page.locator('input[name=r]').fill(passphrase)
  await button(page, 'desk.start.recover').click()
  await expect(page.locator('tbody th')).toHaveText(['Blue'], slow)
  await save(page)

  await page.reload()
  await settled(page)
  await button(page, 'desk.start.begin').click()
  await button(page, 'desk.passphrase.later').click()
  await addWorker(page, 'Red')
  await page.clock.fastForward('16:00')
  await expect(page.getByRole('heading', { name: say('desk.away.title') })).toBeVisible()
  await expect(page.locator('tbody th')).toBeHidden()
  expect(await databases(page)).toEqual([])
  await button(page, 'desk.away.show').click()
  await expect(page.locator('tbody th')).toHaveText(['Red'])
})

test('it works offline once it was opened, and a phone that never opened it keeps none of it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: laptop, serviceWorkers: 'allow', baseURL: baseURL as string })
  const page = await context.newPage()
  const kept = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys()
      return (await (await caches.open(name as string)).keys()).map(r => new URL(r.url).pathname)
    })
  await page.goto('/en/check')
  await settled(page)
  expect((await kept()).filter(p => /desk/.test(p))).toEqual([])
  await page.goto('/en/desk')
  await settled(page)
  await expect.poll(async () => (await kept()).filter(p => /desk/.test(p)).length).toBe(2)
  await context.setOffline(true)
  await begin(page)
  await addWorker(page, 'Blue')
  await openWorker(page, 'Blue')
  await choose(page, 'work_countries', 'be')
  await expect(page.locator('[aria-controls^=card-be-]').first()).toBeVisible()
  await save(page)
  await context.close()
})

for (const [name, language, options] of [
  ['on a phone', 'en', phone],
  ['on a laptop, from right to left', 'en-XB', { viewport: laptop }],
] as const)
  test(`everything fits, is named and in contrast, ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...options, serviceWorkers: 'block', baseURL: baseURL as string })
    const page = await context.newPage()
    const words = sayIn(language)
    const all: string[] = []
    const look = async (where: string) => {
      const low = language === 'en' ? await faults(page) : (await faults(page)).filter(f => !f.endsWith('high'))
      all.push(...low.map(f => `${where}: ${f}`))
      for (const colorScheme of where === 'start' || where === 'workers' ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], iframes: false })
        if (colorScheme === 'dark') axe.withRules(['color-contrast'])
        // What the bar at the foot of a phone half covers counts as too small; the heights are held by faults().
        else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).disableRules(['target-size'])
        const { violations } = await axe.analyze()
        all.push(
          ...violations.map(
            v =>
              `${where} (${colorScheme}): ${v.id}: ${v.nodes
                .slice(0, 3)
                .map(n => n.html)
                .join(' ')}`,
          ),
        )
      }
    }
    await page.goto(`/${language}/desk`)
    await settled(page)
    await look('start')
    await page.getByRole('button', { name: words('desk.start.begin'), exact: true }).click()
    await look('passphrase')
    await begin(page, language)
    await page.locator('input[name=l]').fill('Blue')
    await page.getByRole('button', { name: words('desk.group.add'), exact: true }).click()
    await look('workers')
    await openWorker(page, 'Blue')
    await page.locator('#q-work_countries input').first().click()
    await page.locator('#q-proofs summary').first().click()
    await page.locator('select').nth(1).selectOption('fr')
    await page.locator('#q-proofs [lang=fr]').first().waitFor()
    await look('one worker')
    expect(all).toEqual([])
    await context.close()
  })

test('by keyboard alone: a worker added, opened, asked, answered with a note, and saved; the focus never jumps', async ({ page }) => {
  await begin(page)
  const focus = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent?.trim() ?? '')
  const tabTo = async (is: (at: string) => boolean) => {
    for (let n = 0; n < 400; n++) {
      if (is(await focus())) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not get there; it is on ${await focus()}`)
  }
  await tabTo(at => at === 'l')
  await page.keyboard.type('Blue')
  await page.keyboard.press('Enter')
  await tabTo(at => at === 'Blue')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText('Blue')
  await expect(page.locator('h1')).toBeFocused()
  await tabTo(at => at === 'watched')
  await page.keyboard.press('ArrowDown')
  await expect(question(page, 'watched').locator('input:checked')).toHaveCount(1)
  expect(await focus(), 'an answer leaves the focus where it is').toBe('watched')
  await tabTo(at => at.startsWith(say('desk.intake.note_open')))
  await page.keyboard.press('Enter')
  await tabTo(at => at === 't-watched')
  await page.keyboard.type('alone in the room')
  expect(await focus()).toBe('t-watched')
  await tabTo(at => at === say('desk.result.title'))
  await page.keyboard.press('Enter')
  await expect(page.locator('#result')).toBeFocused()
  await tabTo(at => at === say('desk.result.ask_go'))
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toMatch(/^q-/)
  await button(page, 'desk.save').focus()
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  await coming
  await expect(page.getByText(say('desk.saved'))).toBeVisible(slow)
  await expect(button(page, 'desk.save'), 'saving leaves the focus where it is').toBeFocused()
  // From far down, by the keys that are said.
  await question(page, 'proofs').locator('input').first().focus()
  const again = page.waitForEvent('download')
  await page.keyboard.press('Control+S')
  await again
  await expect(question(page, 'proofs').locator('input').first()).toBeFocused()
})

test('on a phone the way to the result leads to its head, and who reads along sees the next question', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block', baseURL: baseURL as string })
  const page = await context.newPage()
  await begin(page)
  await addWorker(page, 'Blue')
  await openWorker(page, 'Blue')
  await page.getByLabel(say('desk.along')).selectOption('fr')
  const next = page.locator('.bottom-bar')
  await expect(next.locator('[lang=fr]')).toBeVisible()
  expect(
    await next.locator('[lang=fr]').evaluate(e => [e.getBoundingClientRect().bottom <= innerHeight, e.scrollHeight <= e.clientHeight + 1]),
  ).toEqual([true, true])
  await question(page, 'proofs').scrollIntoViewIfNeeded()
  await page.locator('a[href="#result"]').last().click()
  const { y } = (await page.locator('#result').boundingBox()) as { y: number }
  expect(y).toBeGreaterThanOrEqual(0)
  expect(y).toBeLessThan(200)
  await context.close()
})

test('whatever is answered, nothing is asked of any server: only a language, and only when it is chosen', async ({ page }) => {
  await begin(page)
  const asked: string[] = []
  page.on('request', r => asked.push(r.url()))
  await addWorker(page, 'Blue')
  await openWorker(page, 'Blue')
  await choose(page, 'work_countries', 'be')
  await choose(page, 'control_means', 'papers_taken')
  await page.locator('[aria-controls^=card-be-]').first().click()
  await button(page, 'desk.instead.interface.result.plan_show').click()
  await save(page)
  expect(asked.filter(a => !/^blob:/.test(a))).toEqual([])
  await page.getByLabel(say('desk.along')).selectOption('fr')
  await expect(question(page, 'watched').locator('[lang=fr]').first()).toBeVisible()
  expect(asked.filter(a => !/^blob:/.test(a))).toHaveLength(1)
})
