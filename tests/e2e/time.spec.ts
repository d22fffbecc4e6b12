/** The law in time on screen: what nobody checked for a year turns amber by itself, and a card says where the rule of that time was not checked. */
import { expect, test } from '@playwright/test'
import { changeIds } from '../../content/changes.ts'
import { people } from './people.ts'
import { faults, listen, phone, sayIn, settled } from './screen.ts'
import { Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block' })

test('sources and numbers turn amber by the day of the phone, with nothing loaded for it', async ({ page }) => {
  const card = page.locator('#card-be-identification')
  const stale = card.getByText('not checked since 24 November 2026')
  await page.clock.setFixedTime('2027-11-23T12:00:00Z')
  let walk = await new Walk(page, 'en').open()
  await walk.toList(people.held)
  await walk.openCard('be-identification')
  await expect(stale).toHaveCount(0)
  await page.clock.setFixedTime('2027-11-24T12:00:00Z')
  walk = await new Walk(page, 'en').open()
  await walk.toList(people.held)
  await walk.openCard('be-identification')
  await expect(stale.first()).toBeVisible()
  await expect(card.locator('[data-amber]').last()).toBeVisible()
  expect(walk.wrong).toEqual([])
})

test('a card of long ago says which rule was not checked, and closes no way for it', async ({ page }) => {
  const note = page.locator('#card-be-labour-court-wages').getByText(/three minimum wages/)
  const walk = await new Walk(page, 'en').open()
  await walk.toList({ ...people.driver, work_end: '2021-05-31' })
  await walk.openCard('be-labour-court-wages')
  await expect(note).toContainText('have a lawyer look')
  await expect(note).toContainText('closes no way')
  expect(await faults(page)).toEqual([])
})

for (const language of ['en', 'fr', 'en-XB'])
  test(`what changed stands on a page of its own in ${language}, and with each way that it is about`, async ({ page }) => {
    const heard = listen(page)
    await page.goto(`/${language}/changes`)
    await settled(page)
    await expect(page.locator('main section > ul > li')).toHaveCount(changeIds.length)
    expect(await faults(page)).toEqual([])
    await page.locator(`main a[href="/${language}/pathways/nl-reflection-period"]`).first().tap()
    await expect(page.getByRole('heading', { name: sayIn(language)('changes.page.on_pathway') })).toBeVisible()
    expect(heard).toEqual([])
  })
