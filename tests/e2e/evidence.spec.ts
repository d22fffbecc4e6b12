/** Proof on each open way: as the content says, marked by the person, in memory alone; and the way to the diary. */
import { expect, test } from '@playwright/test'
import { civilDay } from '../../components/check/clock.ts'
import { evidence, type ProofId, told } from '../../content/evidence.ts'
import { lawDate } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { assess } from '../../machines/assessment/assess.ts'
import { allSteps } from '../../machines/index.ts'
import { people } from './people.ts'
import { listen, phone, plain } from './screen.ts'
import { type Hand, Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block' })

const open = ['available', 'conditional', 'open']

for (const [language, hand, who, pathway] of [
  ['en', 'touch', 'driver', 'be-labour-court-wages'],
  ['en-XB', 'keys', 'house', 'nl-civil-wages'],
] as const)
  test(`${language}, by ${hand}: proof for the ${who}`, async ({ page }) => {
    test.setTimeout(90_000)
    const heard = listen(page)
    const walk = await new Walk(page, language, hand as Hand).open()
    await walk.toList(people[who])
    await walk.toEnd(people[who])
    await walk.go(walk.result('tool_evidence'))
    await walk.look()
    const say = (id: string, values?: { [name: string]: number }) => walk.say(`evidence.${id}`, values)
    await expect(page.getByText(say('safe'))).toBeVisible()

    const assessment = assess(allSteps, walk.given, civilDay(new Date(), lawDate))
    const card = (id: string) => page.locator(`button[aria-controls="proof-${id}"]`)
    const shown = await page
      .locator('button[aria-controls^="proof-"]')
      .evaluateAll(b => b.map(e => e.getAttribute('aria-controls')?.slice(6)))
    expect(shown.length).toBeGreaterThan(3)
    for (const id of shown as PathwayId[]) expect(open, id).toContain(assessment[id]?.outcome)
    expect(shown).toContain(pathway)

    const counts = Object.keys(evidence[pathway]?.counts ?? {}) as ProofId[]
    const have = counts.filter(id => told(id, walk.given)).length
    expect(plain((await card(pathway).textContent()) ?? '')).toContain(say('count', { have, all: counts.length }))
    await walk.press(card(pathway))
    const inside = page.locator(`#proof-${pathway}`)
    for (const id of counts) {
      await expect(inside).toContainText(say(`proofs.${id}.name`))
      await expect(inside).toContainText(say(`proofs.${id}.how`))
    }
    expect(await inside.getByRole('radio', { checked: true }).count()).toBe(have)
    await walk.look(false)

    const piece = inside.locator('fieldset', { hasText: say('proofs.hours_list.name') })
    await walk.choose(piece.getByLabel(say('state_can')))
    const had = told('hours_list', walk.given) ? 1 : 0
    await walk.choose(piece.getByLabel(say('state_have')))
    expect(plain((await card(pathway).textContent()) ?? '')).toContain(say('count', { have: have - had + 1, all: counts.length }))
    // What was marked is still there after going to the list and back.
    await walk.go(walk.say('tools.back'))
    await walk.go(walk.result('tool_evidence'))
    await walk.press(card(pathway))
    await expect(inside.locator('fieldset', { hasText: say('proofs.hours_list.name') }).getByLabel(say('state_have'))).toBeChecked()

    // The diary is another page: it asks first, because the answers are gone then.
    const asked: string[] = []
    page.on('dialog', dialog => {
      asked.push(plain(dialog.message()))
      return asked.length === 1 ? dialog.dismiss() : dialog.accept()
    })
    const link = page.getByRole('link', { name: say('diary_open') })
    await walk.press(link)
    expect(asked).toEqual([walk.check('leave_page')])
    await expect(page.getByRole('heading', { level: 1, name: walk.say('tools.evidence.name') })).toBeVisible()
    await walk.press(link)
    await page.waitForURL(`**/${language}/diary`)
    await expect(page.getByRole('heading', { level: 1, name: walk.say('diary.title') })).toBeVisible()
    expect(walk.wrong).toEqual([])
    expect(heard).toEqual([])
  })
