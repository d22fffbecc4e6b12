/** The labour inspector's checklist: as a page that anyone may read, and as a tool on the list; one A4 in two languages. */
import { expect, type Page, test } from '@playwright/test'
import { checkPointIds, officialLanguages } from '../../content/checklist.ts'
import { languageOf } from '../../content/languages.ts'
import { faults, listen, phone, plain, sayIn, settled } from './screen.ts'
import { Walk } from './walk.ts'

const pointsIn = (language: string) => checkPointIds.map(id => sayIn(language)(`letter-texts.checklist.points.${id}.note`))
/** How many sheets of A4 a page fills. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } })).toString('latin1')
  return pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0
}

for (const language of ['en', 'nl', 'fr'])
  test(`the page in ${language}: every point in both languages, without a script, and one A4 on paper`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`/${language}/guide`)
    await page.locator(`a[href="/${language}/checklist"]`).click()
    for (const other of officialLanguages.filter(l => l !== language)) {
      await page.getByText(languageOf(other).name, { exact: true }).first().click()
      const seen = plain(await page.locator('main').innerText())
      for (const note of [...pointsIn(language), ...pointsIn(other)]) expect(seen).toContain(note)
      expect(await sheets(page), `${language} and ${other}`).toBe(1)
      await page.emulateMedia({ media: 'print' })
      const printed = plain(await page.locator('body').innerText())
      for (const note of [...pointsIn(language), ...pointsIn(other)]) expect(printed).toContain(note)
      expect(printed).not.toContain(sayIn(language)('checklist.before_watched'))
      await page.emulateMedia({ media: null })
    }
    await context.close()
  })

test.describe('on a phone of 360 px', () => {
  test.use({ ...phone, serviceWorkers: 'block' })
  test('the tool in French needs no answer, warns before it shows, and puts Dutch beside it', async ({ page }) => {
    const heard = listen(page)
    const walk = await new Walk(page, 'fr').open()
    const { say } = walk
    await page.getByText(say('facts.watched.values.no'), { exact: true }).tap()
    await page.getByRole('button', { name: say('interface.check.next'), exact: true }).tap()
    await page.getByRole('button', { name: say('interface.check.to_list') }).tap()
    await page.getByRole('button', { name: say('interface.result.tool_checklist') }).tap()
    await expect(page.locator('h1')).toHaveText(say('tools.checklist.name'))
    await settled(page)
    expect(await faults(page, true)).toEqual([])
    const seen = plain(await page.locator('main').innerText())
    for (const text of [...pointsIn('fr'), ...pointsIn('nl'), say('pathways.be-inspectorate-complaint.safe.without_papers')])
      expect(seen).toContain(text)
    expect(seen.indexOf(say('checklist.before_found_be'))).toBeLessThan(seen.indexOf(pointsIn('fr')[0] as string))
    await page.locator('main details').last().locator('summary').tap()
    await expect(page.getByText(say('checklist.serves', { ways: '' }).trim()).last()).toBeVisible()
    expect(await sheets(page)).toBe(1)
    expect(heard).toEqual([])
  })
})
