/** The day diary, in a real browser: kept only by choice and only locked, chained, given away, checked; pictures cleaned. */
import { readFileSync, rmSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { chromium, type Download, expect, type Page, test } from '@playwright/test'
import { Decrypter, Encrypter } from 'age-encryption'
import { type Claimed, codeOf, type Entry, hashOf, hashOfEntry, verify } from '../../machines/diary/chain.ts'
import type { DiaryFile } from '../../machines/diary/file.ts'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { plant, planted, segmentsOf } from './picture.ts'
import { filesWith, otherSite, recorder } from './recorder.ts'
import { faults, listen, phone, plain, sayIn, settled } from './screen.ts'

const say = sayIn('en')
const diary = (id: string, values?: { readonly [name: string]: string | number }) => say(`diary.${id}`, values)
const word = 'four geese walk home'
const button = (page: Page, id: string) => page.getByRole('button', { name: diary(id), exact: true })
const main = (page: Page) => page.locator('main')
const focused = (page: Page, selector: string) => expect(page.locator(selector).first()).toBeFocused()
const bytesOf = async (download: Download) => readFileSync(await download.path())

interface Day {
  readonly day?: string
  readonly from?: string
  readonly to?: string
  readonly [field: string]: string | undefined
}
/** Fills in a day and adds it. */
async function add(page: Page, { from, to, ...rest }: Day, action = 'add') {
  if (from) await page.locator('[name=from0]').fill(from)
  if (to) await page.locator('[name=to0]').fill(to)
  for (const [name, value] of Object.entries(rest)) await page.locator(`form [name=${name}]`).fill(value as string)
  await button(page, action).click()
  await expect(page.getByText(diary('added'))).toBeVisible()
}
async function open(page: Page, path = '/en/diary') {
  await page.goto(path)
  await settled(page)
}
async function begin(page: Page) {
  await open(page)
  await button(page, 'start').click()
  await expect(page.locator('[name=day]')).toBeVisible()
}
async function chooseWord(page: Page, action: string, chosen = word) {
  await page.locator('[name=w]').fill(chosen)
  await page.locator('[name=w2]').fill(chosen)
  await button(page, action).click()
}
async function keep(page: Page) {
  await button(page, 'keep').click()
  await chooseWord(page, 'keep_do')
  await expect(page.getByText(diary('is_kept'))).toBeVisible()
}
async function unlock(page: Page, typed = word) {
  await page.locator('[name=w]').fill(typed)
  await button(page, 'unlock').click()
}
async function sealedFile(page: Page): Promise<Buffer> {
  await button(page, 'seal').click()
  const [download] = await Promise.all([page.waitForEvent('download'), chooseWord(page, 'seal_do')])
  expect(download.suggestedFilename()).toBe('file.age')
  return bytesOf(download)
}
async function opened(sealed: Uint8Array): Promise<DiaryFile> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(word)
  return JSON.parse(await decrypter.decrypt(sealed, 'text'))
}
async function sealed(file: unknown): Promise<Buffer> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(word)
  encrypter.setScryptWorkFactor(10)
  return Buffer.from(await encrypter.encrypt(typeof file === 'string' ? file : JSON.stringify(file)))
}
/** A picture 60 wide and 30 high, red on its left, blue on its right, with everything planted. */
async function picture(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 30 })
    const drawing = canvas.getContext('2d') as CanvasRenderingContext2D
    drawing.fillStyle = '#f00'
    drawing.fillRect(0, 0, 30, 30)
    drawing.fillStyle = '#00f'
    drawing.fillRect(30, 0, 30, 30)
    return canvas.toDataURL('image/jpeg', 0.95)
  })
  return plant(Buffer.from(url.split(',')[1] as string, 'base64'))
}
/** What axe finds on the screen as it stands. */
async function barriersOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], iframes: false })
    .analyze()
  return violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`)
}
const choose = (page: Page, name: string, buffer: Buffer, file = 'file.age') =>
  page.locator(`[name=${name}]`).setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer })

test.describe('on a phone of 360 px', () => {
  test.use(phone)

  test('a diary from the first day to a file that a lawyer checks', async ({ page }) => {
    test.setTimeout(90_000)
    const heard = listen(page)
    await begin(page)
    await focused(page, 'h1')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
    expect(await faults(page)).toEqual([])

    // What is not right is said, and nothing typed is lost.
    await page.locator('[name=place]').fill('a greenhouse')
    await page.locator('[name=from0]').fill('06:30')
    await button(page, 'add').click()
    await expect(page.getByText(diary('wrong_hours'))).toBeVisible()
    await expect(page.locator('[name=place]')).toHaveValue('a greenhouse')

    await add(page, { day: '2026-11-02', from: '06:30', to: '17:00', pause: '45', tasks: 'picking', orders: 'a white van' })
    await add(page, { day: '2026-11-03', from: '22:00', to: '05:30', note: 'he shouted <b>&amp;' })
    const original = await picture(page)
    await page.locator('[name=photo]').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: original })
    await expect(page.getByText(diary('photo_clean'))).toBeVisible()
    await page.locator('[name=paid]').fill('62,50')
    await page.getByLabel(diary('paid_cash')).check()
    await add(page, { day: '2026-11-04' })
    await expect(main(page).getByRole('heading', { level: 3 })).toHaveText(['4 November 2026', '3 November 2026', '2 November 2026'])
    await expect(main(page)).toContainText(diary('worked', { hours: 9, minutes: 45 }))
    // A break that was not told is no statement of none.
    await expect(main(page)).toContainText(`${diary('worked', { hours: 7, minutes: 30 })}. ${diary('pause_not_told')}`)
    await expect(main(page)).toContainText('€62.50')
    // What was said of a picture goes with it.
    await expect(page.getByText(diary('photo_clean'))).toHaveCount(0)

    // A correction keeps what was corrected; leaving it goes back to where it came from.
    const correct = page.getByRole('button', { name: diary('correct', { date: '2 November 2026' }) })
    await correct.click()
    await focused(page, '[name=day]')
    await button(page, 'cancel').click()
    await expect(correct).toBeFocused()
    await correct.click()
    await expect(page.locator('[name=tasks]')).toHaveValue('picking')
    await add(page, { to: '18:00' }, 'correct_add')
    await expect(page.getByText(diary('corrected', { n: 1 }))).toBeVisible()
    expect(await faults(page)).toEqual([])
    expect(await barriersOn(page)).toEqual([])

    await button(page, 'list').click()
    await expect(page.locator('[name=hours]')).toHaveValue('2026-11-02\t06:30\t18:00\t0:45\n2026-11-03\t22:00\t05:30\t')

    const age = await sealedFile(page)
    const file = await opened(age)
    const entries = file.entries as Entry[]
    expect(file.v).toBe(2)
    expect(entries.map(e => e.pause)).toEqual([45, null, null, 45])
    await focused(page, '#given')
    expect(verify(file, () => true).flatMap(c => c.faults)).toEqual([])
    expect(entries.map(e => [e.n, e.day, e.corrects])).toEqual([
      [1, '2026-11-02', undefined],
      [2, '2026-11-03', undefined],
      [3, '2026-11-04', undefined],
      [4, '2026-11-02', 1],
    ])
    expect(entries[2]).toMatchObject({ paid: '62.50', paid_how: 'cash', place: 'a greenhouse' })

    // The clean copy has nothing planted and stands upright; the original is untouched.
    const photo = entries[2]?.photos[0] as { clean: string; original: string }
    const clean = Buffer.from(file.photos[photo.clean] as string, 'base64')
    expect(segmentsOf(original).slice(0, 4)).toEqual(['APP1', 'APP1', 'APP13', 'COM'])
    expect(segmentsOf(clean).filter(s => s !== 'APP0' && s !== 'APP2')).toEqual([])
    for (const text of [...Object.values(planted), 'Exif', 'xmpmeta', 'Photoshop']) {
      expect(clean.includes(text), text).toBe(false)
      expect(original.includes(text), text).toBe(true)
    }
    expect(Buffer.from(file.photos[photo.original] as string, 'base64').equals(original)).toBe(true)
    expect([hashOf(clean), hashOf(original)]).toEqual([photo.clean, photo.original])
    const seen = await page.evaluate(
      async url => {
        const image = Object.assign(new Image(), { src: url })
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
        const drawing = canvas.getContext('2d') as CanvasRenderingContext2D
        drawing.drawImage(image, 0, 0)
        const red = (x: number, y: number) => (drawing.getImageData(x, y, 1, 1).data[0] ?? 0) > 128
        return { width: image.width, height: image.height, top: red(15, 5), bottom: red(15, 55) }
      },
      `data:image/jpeg;base64,${clean.toString('base64')}`,
    )
    expect(seen).toEqual({ width: 30, height: 60, top: true, bottom: false })

    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'sheet').click()])
    expect(download.suggestedFilename()).toBe('notes.html')
    const sheet = await bytesOf(download)
    const code = codeOf(entries[3]?.hash as string)
    await expect(main(page).locator('strong bdi')).toHaveText(code)
    expect(sheet.toString()).toContain(code)
    for (const text of Object.values(planted)) expect(sheet.includes(text), text).toBe(false)
    expect(sheet.toString()).not.toMatch(/Tilia<\/title>|<b>&amp;/)

    await open(page, '/en/verify')
    await choose(page, 'file', age)
    await page.locator('[name=w]').fill('something else')
    await button(page, 'file_open').click()
    await expect(page.getByText(diary('verify_word_wrong'))).toBeVisible()
    await page.locator('[name=w]').fill(` ${word} `)
    await button(page, 'file_open').click()
    await expect(page.getByText(diary('holds', { n: 4 }))).toBeVisible()
    await expect(page.getByText(diary('entry_holds'), { exact: true })).toHaveCount(4)
    await page.getByRole('button', { name: diary('picture_show', { n: 1 }) }).click()
    await expect(page.getByAltText(diary('picture', { n: 1 }))).toBeVisible()
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'original_save').click()])
    expect(saved.suggestedFilename()).toBe('photo.jpg')
    expect((await bytesOf(saved)).equals(original)).toBe(true)
    // A code that was given away says up to where nothing changed.
    await page.locator('[name=code]').fill(codeOf(entries[1]?.hash as string).toUpperCase())
    await expect(page.getByText(diary('code_found', { n: 2 }))).toBeVisible()
    await page.locator('[name=code]').fill('0000 0000 0000 0000 0000')
    await expect(page.getByText(diary('code_none'))).toBeVisible()
    expect(await faults(page)).toEqual([])
    expect(await barriersOn(page)).toEqual([])

    await choose(page, 'file', sheet, 'notes.html')
    await expect(page.getByText(diary('holds', { n: 4 }))).toBeVisible()
    await expect(page.getByText(diary('sheet_same'))).toBeVisible()
    await expect(page.getByText(diary('sheet_without_originals'))).toBeVisible()
    await expect(main(page).locator('dd', { hasText: 'he shouted <b>&amp;' })).toBeVisible()
    expect(heard).toEqual([])
  })

  test('what is kept is locked, opens with its word alone, and goes away when it should', async ({ page }) => {
    test.setTimeout(120_000)
    await begin(page)
    await add(page, { day: '2026-11-02', from: '07:00', to: '15:00' })
    await button(page, 'keep').click()
    // How strong it is is said; too short or mistyped is asked again.
    await page.locator('[name=w]').fill('abc')
    await expect(page.getByText(diary('word_weak'))).toBeVisible()
    await page.locator('[name=w2]').fill('abc')
    await button(page, 'keep_do').click()
    await expect(page.getByText(diary('word_least'))).toBeVisible()
    await page.locator('[name=w]').fill(word)
    await expect(page.getByText(diary('word_strong'))).toBeVisible()
    await button(page, 'keep_do').click()
    await expect(page.getByText(diary('word_differs'))).toBeVisible()
    await page.locator('[name=w2]').fill(word)
    await button(page, 'keep_do').click()
    await expect(page.getByText(diary('is_kept'))).toBeVisible()
    await add(page, { day: '2026-11-03', from: '07:00', to: '16:00' })
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(d => d.name))).toEqual(['t'])

    await page.reload()
    await settled(page)
    await unlock(page, 'four geese walk away')
    await expect(page.getByText(diary('word_wrong'))).toBeVisible()
    await unlock(page)
    await expect(main(page).getByRole('heading', { level: 3 })).toHaveText(['3 November 2026', '2 November 2026'])

    // Another tab has written meanwhile: nothing of it is overwritten.
    const other = await page.context().newPage()
    await open(other)
    await unlock(other)
    await add(other, { day: '2026-11-04', from: '07:00', to: '16:00' })
    await other.close()
    await page.locator('[name=day]').fill('2026-11-05')
    await page.locator('[name=photo]').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await picture(page) })
    await expect(page.getByText(diary('photo_clean'))).toBeVisible()
    await button(page, 'add').click()
    // The day stands in this page at least: closing asks, and the file that is then made holds it.
    await expect(page.getByText(diary('not_saved'))).toBeVisible()
    await expect(page.getByText(diary('is_not_all_kept', { n: 1 }))).toBeVisible()
    let asked = ''
    page.once('dialog', dialog => {
      asked = plain(dialog.message())
      dialog.dismiss()
    })
    await button(page, 'lock').click()
    await expect.poll(() => asked).toBe(diary('leave_page'))
    page.once('dialog', dialog => {
      asked = dialog.type()
      dialog.dismiss()
    })
    await page.evaluate(() => setTimeout(() => location.reload(), 0))
    await expect.poll(() => asked).toBe('beforeunload')
    await expect(page.getByText(diary('is_not_all_kept', { n: 1 }))).toBeVisible()
    const rescued = await opened(await sealedFile(page))
    expect((rescued.entries as Entry[]).map(e => e.day)).toEqual(['2026-11-02', '2026-11-03', '2026-11-05'])
    expect(Object.keys(rescued.photos)).toHaveLength(2)

    await button(page, 'lock').click()
    await expect(main(page)).not.toContainText('November')
    await focused(page, 'h1')
    await unlock(page)
    await expect(main(page).getByRole('heading', { level: 3 })).toHaveCount(3)

    // A day that is half written is kept when it locks, also by the phone itself; it comes back once, and not after it was given up.
    await page.locator('[name=tasks]').fill('half a day')
    await button(page, 'lock').click()
    await unlock(page)
    await expect(page.getByText(diary('begun_again'))).toBeVisible()
    await expect(page.locator('[name=tasks]')).toHaveValue('half a day')
    await page.locator('[name=tasks]').fill('half a day more')
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await page.waitForTimeout(500)
    await page.reload()
    await settled(page)
    await unlock(page)
    await expect(page.locator('[name=tasks]')).toHaveValue('half a day more')
    await page.locator('[name=tasks]').fill('')
    await button(page, 'lock').click()
    await unlock(page)
    await expect(page.locator('[name=tasks]')).toHaveValue('')
    await expect(page.getByText(diary('begun_again'))).toHaveCount(0)

    // A full phone: day and picture stand in the page, a file holds them, and once there is room they are kept.
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      Object.assign(window, { room: () => Object.assign(IDBObjectStore.prototype, { put }) })
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.locator('[name=photo]').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await picture(page) })
    await expect(page.getByText(diary('photo_clean'))).toBeVisible()
    await page.locator('[name=day]').fill('2026-11-06')
    await button(page, 'add').click()
    await expect(page.getByText(diary('not_saved'))).toBeVisible()
    const full = await opened(await sealedFile(page))
    expect((full.entries as Entry[]).at(-1)?.day).toBe('2026-11-06')
    expect(Object.keys(full.photos)).toHaveLength(2)
    await page.evaluate(() => (window as unknown as { room: () => void }).room())
    await add(page, { day: '2026-11-07' })
    await expect(page.getByText(diary('is_not_all_kept', { n: 1 }))).toHaveCount(0)
    await page.reload()
    await settled(page)
    await unlock(page)
    await expect(main(page).getByRole('heading', { level: 3 })).toHaveCount(5)
    await page.getByRole('button', { name: diary('picture_show', { n: 1 }) }).click()
    await expect(page.getByAltText(diary('picture', { n: 1 }))).toBeVisible()
    expect(await page.getByAltText(diary('picture', { n: 1 })).getAttribute('src')).toMatch(/^data:image\/jpeg;base64,.{100}/)

    // Leaving quickly leaves the neutral page, and what is kept stays locked.
    await page.locator('a[data-leave]').first().click()
    await page.waitForURL('**/en/linden')
    await open(page)
    await expect(page.locator('[name=w]')).toBeVisible()
    await button(page, 'remove').click()
    await button(page, 'remove_do').click()
    await expect(page.getByText(diary('removed_now'))).toBeVisible()
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])

    // Removed in another tab, nothing comes back by writing on in this one.
    await button(page, 'start').click()
    await add(page, { day: '2026-11-02' })
    await keep(page)
    const remover = await page.context().newPage()
    await open(remover)
    await button(remover, 'remove').click()
    await button(remover, 'remove_do').click()
    await expect(remover.getByText(diary('removed_now'))).toBeVisible()
    await remover.close()
    await page.locator('[name=photo]').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await picture(page) })
    await expect(page.getByText(diary('photo_clean'))).toBeVisible()
    await button(page, 'add').click()
    await expect(page.getByText(diary('not_saved'))).toBeVisible()
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
    page.once('dialog', dialog => dialog.accept())
    await open(page)

    // Nor is anything left after "Remove from this phone" on the page about privacy.
    await button(page, 'start').click()
    await add(page, { day: '2026-11-02' })
    await keep(page)
    await page.goto('/en/privacy')
    await settled(page)
    await page.getByRole('button', { name: say('pages.privacy.remove') }).click()
    await expect(page.getByText(say('pages.privacy.remove_done'))).toBeVisible()
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
    await open(page)
    await expect(page.locator('[name=w]')).toHaveCount(0)
  })

  test('another language, loaded on a tap, keeps all that is written', async ({ page }) => {
    const nl = sayIn('nl')
    await begin(page)
    await add(page, { day: '2026-11-02', from: '07:00', to: '15:00', paid: '62,50' })
    await page.locator('[name=note]').fill('half a day')
    await page.locator('[name=photo]').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await picture(page) })
    // What is typed while a picture is taken in stays too.
    await page.locator('[name=tasks]').fill('typed meanwhile')
    await expect(page.getByText(diary('photo_clean'))).toBeVisible()
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('diary.title'))
    expect(page.url()).toMatch(/\/nl\/diary$/)
    expect(await page.title()).toBe(nl('pages.titles.diary'))
    await expect(page.locator('[name=note]')).toHaveValue('half a day')
    await expect(page.locator('[name=tasks]')).toHaveValue('typed meanwhile')
    await expect(page.getByAltText(nl('diary.picture', { n: 1 }))).toBeVisible()
    await expect(main(page)).toContainText('2 november 2026')
    await expect(main(page)).toContainText('62,50')
    expect(await faults(page)).toEqual([])
    // Where it cannot load, that is said, and all stays as it is.
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Français' }).click()
    await expect(page.getByText(nl('diary.language_failed'))).toBeVisible()
    await expect(page.locator('[name=note]')).toHaveValue('half a day')
  })

  test('out of sight for five minutes it locks; a page with days that are not kept asks before it is left', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-24T12:00:00Z') })
    await begin(page)
    await add(page, { day: '2026-11-02', place: 'a bakery' })
    const hide = (hidden: boolean) =>
      page.evaluate(hidden => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await hide(true)
    await page.clock.fastForward('04:00')
    await hide(false)
    await page.clock.fastForward('04:00')
    await expect(main(page)).toContainText('a bakery')
    let asked = ''
    page.once('dialog', dialog => {
      asked = plain(dialog.message())
      dialog.dismiss()
    })
    await page.getByRole('link', { name: say('interface.shell.guide') }).click()
    expect(asked).toBe(diary('leave_page'))
    expect(page.url()).toContain('/en/diary')
    await hide(true)
    await page.clock.fastForward('05:01')
    await hide(false)
    await expect(page.getByText(diary('hidden_gone'))).toBeVisible()
    await expect(main(page)).not.toContainText('a bakery')

    // With nothing written, nothing is lost; kept, all is there, and a day that was begun too.
    const away = async () => {
      await page.waitForTimeout(300)
      await hide(true)
      await page.waitForTimeout(700)
      await page.clock.fastForward('05:01')
      await hide(false)
    }
    await button(page, 'start').click()
    await away()
    await expect(page.getByText(diary('hidden_closed'))).toBeVisible()
    await button(page, 'start').click()
    await add(page, { day: '2026-11-02', place: 'a bakery' })
    await keep(page)
    await away()
    await expect(page.getByText(diary('hidden_all'))).toBeVisible()
    await unlock(page)
    await page.locator('[name=orders]').fill('a woman')
    await away()
    await expect(page.getByText(diary('hidden_begun'))).toBeVisible()
    await unlock(page)
    await expect(page.locator('[name=orders]')).toHaveValue('a woman')
  })
})

test('a diary that is not kept is closed without a question, by loading anew and by leaving quickly', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.type())
    dialog.dismiss()
  })
  for (const close of [() => page.reload(), () => page.locator('a[data-leave]').first().click()]) {
    await begin(page)
    await add(page, { day: '2026-11-02', place: 'a bakery' })
    await close()
    await expect(page.getByText('a bakery')).toHaveCount(0)
  }
  await page.waitForURL('**/en/linden')
  expect(asked).toEqual([])
})

/** Six days, as a file says them. */
async function sixDays(page: Page): Promise<DiaryFile> {
  await begin(page)
  for (let day = 2; day <= 7; day++) await add(page, { day: `2026-11-0${day}`, from: '07:00', to: '16:00', place: `place ${day}` })
  return opened(await sealedFile(page))
}

test('tampered files are refused, each with where; files that are none, kindly', async ({ page }) => {
  test.setTimeout(90_000)
  const file = await sixDays(page)
  const entries = file.entries as Entry[]
  const withEntries = (change: (e: Entry[]) => unknown[]): Claimed => ({ ...file, entries: change([...entries]) })
  const swapped = (e: Entry[]) => [e[0], e[2], e[1], ...e.slice(3)]
  const forged = { ...(entries[3] as Entry), before: (entries[2] as Entry).hash, place: 'elsewhere' }
  await open(page, '/en/verify')
  const open_ = async (buffer: Buffer) => {
    await choose(page, 'file', buffer)
    await page.locator('[name=w]').fill(word)
    await button(page, 'file_open').click()
  }
  for (const [what, tampered, at, fault, total] of [
    ['changed', withEntries(e => e.map((x, i) => (i === 2 ? { ...x, hours: [{ from: '07:00', to: '12:00' }] } : x))), 3, 'changed', 6],
    ['dropped', withEntries(e => e.filter(x => x.n !== 3)), 3, 'missing', 5],
    ['reordered', withEntries(swapped), 2, 'missing', 6],
    ['inserted', withEntries(e => [...e.slice(0, 3), { ...forged, hash: hashOfEntry(forged) }, ...e.slice(3)]), 5, 'order', 7],
    ['truncated', withEntries(e => e.slice(0, 4)), 4, 'cut', 4],
  ] as const) {
    await open_(await sealed(tampered))
    await expect(page.getByText(diary('broken', { n: at, total })), what).toBeVisible()
    await expect(
      main(page)
        .locator('ol > li')
        .nth(at - 1),
      what,
    ).toContainText(diary(`fault_${fault}`))
    await expect(main(page).getByText(diary('entry_holds'), { exact: true }).first(), what).toBeVisible()
  }
  // A sealed file that was itself cut or changed does not open at all.
  const whole = await sealed(file)
  for (const buffer of [whole.subarray(0, -20), Buffer.concat([whole.subarray(0, -1), Buffer.from([(whole.at(-1) as number) ^ 1])])]) {
    await open_(buffer)
    await expect(page.getByText(diary('verify_word_wrong'))).toBeVisible()
  }
  await open_(await sealed({ ...file, v: 3 }))
  await expect(page.getByText(diary('file_newer', { version: 3 }))).toBeVisible()
  await open_(await sealed('something else'))
  await expect(page.getByText(diary('file_not_ours'))).toBeVisible()
  for (const other of ['', 'hello', '{"a":1}', '<!doctype html><h1>Weather', '\x89PNG\r\n\x1a\n\0\0', 'PK\x03\x04'])
    await test.step(other, async () => {
      await choose(page, 'file', whole)
      await choose(page, 'file', Buffer.from(other, 'latin1'), 'notes.html')
      await expect(page.getByText(diary('file_not_ours'))).toBeVisible()
    })
  // The same data, not sealed, as the age program gives them.
  await choose(page, 'file', Buffer.from(JSON.stringify(file)), 'file.json')
  await expect(page.getByText(diary('holds', { n: 6 }))).toBeVisible()
})

test('a sheet is written anew from its data: whatever else it shows is told, and never green', async ({ page }) => {
  test.setTimeout(60_000)
  await begin(page)
  await add(page, { day: '2026-11-02', from: '07:00', to: '16:00', pause: '60', paid: '62,50' })
  await add(page, { day: '2026-11-03', from: '07:00', to: '16:00', place: 'place 2' })
  await page.getByRole('button', { name: diary('correct', { date: '2 November 2026' }) }).click()
  await add(page, { to: '18:00' }, 'correct_add')
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'sheet').click()])
  const sheet = (await bytesOf(download)).toString()
  // The page speaks another language than the sheet.
  await open(page, '/nl/verify')
  const nl = sayIn('nl')
  const shows = async (text: string, id: string, n = 3) => {
    await choose(page, 'file', Buffer.from(text), 'notes.html')
    await expect(main(page).locator('[role=status].font-bold')).toHaveText(nl(`diary.${id}`, { n, total: n }))
  }
  const green = main(page).locator('.text-open')
  for (const [from, to, at] of [
    ['<dt>Paid:', '<dt>Not paid:', [0]],
    ['Work: 8 hours', 'Work: 2 hours', [0]],
    ['<p><em>Corrected by entry 3.</em></p>', '', [0]],
    ['>place 2</dd>', '>place 9</dd>', [1]],
    ['>3 November 2026</h2>', '>5 November 2026</h2>', [1]],
    ['</dl>', '</dl><p>I was free to go.</p>', [0]],
    ['<section data-entry>', '<section data-entry style="display:none">', [0]],
    ['</style>', 'section:nth-of-type(2){display:none}</style>', []],
    ['</h1>', '</h1><p>All of this was withdrawn.</p>', []],
    ['</body>', '<script>document.title = 1</script></body>', []],
  ] as const)
    await test.step(to, async () => {
      const tampered = sheet.replace(from, to)
      expect(tampered).not.toBe(sheet)
      await shows(tampered, 'sheet_changed')
      for (let i = 0; i < 3; i++)
        await expect(main(page).locator('ol > li').nth(i).getByText(nl('diary.fault_shown'))).toHaveCount(at.some(n => n === i) ? 1 : 0)
      await expect(green).toHaveCount(0)
      await expect(page.getByText(nl('diary.sheet_data'))).toBeVisible()
    })
  // Of another version or in a language that is not there, it cannot be said.
  for (const other of [
    sheet.replace(/ data-form="\w+"/, ''),
    sheet.replace('lang="en"', 'lang="pl"'),
    sheet.replace('lang="en"', 'lang="fr"'),
  ]) {
    await shows(other, 'sheet_unknown')
    await expect(green).toHaveCount(0)
  }
  // Where the data were changed too, that comes first.
  await choose(page, 'file', Buffer.from(sheet.replaceAll('place 2', 'place 9')), 'notes.html')
  await expect(page.getByText(nl('diary.broken', { n: 2, total: 3 }))).toBeVisible()
  await expect(page.getByText(nl('diary.sheet_data'))).toBeVisible()
  // As it was, also sent by a program that ends lines otherwise.
  for (const same of [sheet, sheet.replace(/\n/g, '\r\n')]) {
    await shows(same, 'holds')
    await expect(page.getByText(nl('diary.sheet_same'))).toBeVisible()
    await expect(page.getByText(nl('diary.sheet_data'))).toHaveCount(0)
  }
})

test('what is written is found in no file of a real browser profile but as a file that was saved on purpose; the server is asked nothing', async ({
  baseURL,
}) => {
  test.setTimeout(90_000)
  const secrets = ['planted-greenhouse', 'planted-boss', '2019-09-13', '13 September 2019', word, ...Object.values(planted)]
  const folder = temporaryFolder()
  const server = await recorder(baseURL as string)
  const ordinary = await otherSite('<title>Weather</title><h1>Weather</h1><form><input name="degrees"></form>')
  try {
    const options = { ...test.info().project.use.launchOptions, baseURL: server.address }
    const context = await chromium.launchPersistentContext(folder, options)
    const page = context.pages()[0] as Page
    await page.goto(ordinary.address)
    await page.locator('input').pressSequentially('64.82')
    await page.waitForTimeout(1000)
    await begin(page)
    server.asked.length = 0
    await page.locator('[name=photo]').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await picture(page) })
    await expect(page.getByText(diary('photo_clean'))).toBeVisible()
    await add(page, { day: '2019-09-13', from: '06:00', to: '18:00', place: 'planted-greenhouse', orders: 'planted-boss' })
    await keep(page)
    await page.getByRole('button', { name: diary('picture_show', { n: 1 }) }).click()
    await expect(page.getByAltText(diary('picture', { n: 1 }))).toBeVisible()
    await page.locator('[name=note]').pressSequentially('planted-greenhouse')
    await page.waitForTimeout(2000)
    // What is being written is kept with it.
    await button(page, 'lock').click()
    await unlock(page)
    await expect(main(page)).toContainText('planted-boss')
    expect(server.asked.filter(a => !a.includes('/icon'))).toEqual([])
    await page.goto(ordinary.address)
    await context.close()
    expect(filesWith(folder, ['64.82']), 'the search finds what an ordinary page leaves').not.toEqual([])
    expect(filesWith(folder, ['age-encryption.org/v1']), 'what is kept is there, locked').not.toEqual([])
    expect(filesWith(folder, secrets)).toEqual([])
    for (const secret of secrets) expect(server.sent.join('\n')).not.toContain(secret)
  } finally {
    await server.close()
    await ordinary.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
