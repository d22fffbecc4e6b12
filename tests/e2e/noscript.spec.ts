import { expect, test } from '@playwright/test'
import { pathwayIds } from '../../content/pathways.ts'
import { sayIn } from './screen.ts'

test.use({ javaScriptEnabled: false })

for (const language of ['en', 'nl', 'fr']) {
  test(`without JavaScript the guide, numbers and rights can be read in ${language}, and nothing can be sent`, async ({ page }) => {
    const say = sayIn(language)
    await page.goto(`/${language}/guide`)
    for (const p of pathwayIds) await expect(page.getByText(say(`pathways.${p}.name`), { exact: true }).first()).toBeVisible()
    await page.goto(`/${language}/pathways/be-reflection-period`)
    await expect(page.getByText(say('pathways.be-reflection-period.first_step')).first()).toBeVisible()
    await page.goto(`/${language}/help`)
    await expect(page.locator('a[href="tel:078055800"]').first()).toBeVisible()
    for (const path of ['', '/guide', '/help', '/check', '/privacy', '/pathways/be-reflection-period']) {
      await page.goto(`/${language}${path}`)
      expect(await page.locator('form[action], [formaction]').count(), path).toBe(0)
    }
  })

  test(`without JavaScript the questions in ${language} say what to do instead`, async ({ page }) => {
    await page.goto(`/${language}/check`)
    await expect(page.getByText(sayIn(language)('interface.check.needs_script'))).toBeVisible()
    await page.getByRole('link', { name: sayIn(language)('interface.shell.leave'), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${language}/linden$`))
  })
}
