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
    for (const path of ['', '/guide', '/help', '/check', '/privacy', '/diary', '/verify', '/pathways/be-reflection-period']) {
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

  test(`without JavaScript a question in ${language} that is answered all the same sends nothing`, async ({ page }) => {
    const asked: string[] = []
    await page.goto(`/${language}/check`)
    page.on('request', request => asked.push(request.url()))
    for (const choice of await page.getByRole('radio').all()) await choice.check()
    // Not `click`, which would wait for the sending that must not come.
    await page.locator('form [type=submit]').focus()
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
    expect(asked.filter(url => !url.endsWith('/icon.svg'))).toEqual([])
    expect(page.url()).toMatch(new RegExp(`/${language}/check$`))
  })

  test(`without JavaScript the page on privacy in ${language} says how to remove the copy`, async ({ page }) => {
    const say = sayIn(language)
    await page.goto(`/${language}/privacy`)
    await expect(page.getByText(say('pages.privacy.short'))).toBeVisible()
    await expect(page.locator('noscript p', { hasText: say('pages.privacy.remove_no_script') })).toBeVisible()
    await expect(page.locator('button[data-remove]')).toBeHidden()
    await page.goto(`/${language}`)
    await expect(page.locator('noscript p', { hasText: say('pages.start.no_script') })).toBeVisible()
    await expect(page.locator('a[href="tel:112"]').last()).toBeVisible()
  })
}
