/** The wage calculator: typed by touch and by keys alone, worked out on the phone as in the tests, opened to its lines, and kept as a spreadsheet. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { civilDay } from '../../components/check/clock.ts'
import { sayIn as sumsIn } from '../../components/wages/money.ts'
import type { Answers } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { claimOf } from '../../machines/wages/claim.ts'
import { emptyDeduction, emptyPayment, emptyPeriod, emptyWages, type WageEntries } from '../../machines/wages/entries.ts'
import type { Claim } from '../../machines/wages/types.ts'
import { listen, phone, plain } from './screen.ts'
import { type Hand, Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block', acceptDownloads: true })

const person: Answers = {
  watched: 'no',
  immediate_danger: 'no',
  under_18: 'no',
  worked_under_18: 'no',
  nl_worked_under_21: 'no',
  detained: 'no',
  country_now: 'nl',
  work_countries: ['nl'],
  sector: 'cleaning',
  work_still: 'no',
  work_end: '2025-06-30',
  work_chain: ['direct_client'],
  unpaid_items: ['wages_part'],
}
const days = ['1/3/2025;8:30', '2/3/2025 7:00-15:30 30', '3/25/2025 8', '2025-03-04;8,5'].join('\n')
const entered: WageEntries = {
  ...emptyWages,
  periods: [
    { ...emptyPeriod('nl'), from: '1/4/2025', to: '2025-06-30', hours: '40', hoursMost: '50' },
    { ...emptyPeriod('nl'), by: 'days', days },
  ],
  payments: [{ ...emptyPayment, amount: '1.000,50', date: '30/4/2025', kind: 'cash' }],
  deductions: [{ ...emptyDeduction, amount: '300', date: '31/5/2025', kind: 'housing', written: 'unknown' }],
}

/** Types everything, field by field, as a person would. */
async function fill(walk: Walk): Promise<void> {
  const { page } = walk
  const field = (name: string) => page.locator(`[name="${name}"]`)
  const type = (name: string, text: string) => walk.type(field(name), text)
  const [first, second] = entered.periods
  await type('periods.0.from', first?.from as string)
  await type('periods.0.to', first?.to as string)
  await type('periods.0.hours', first?.hours as string)
  await type('periods.0.hoursMost', first?.hoursMost as string)
  await walk.press(walk.button(walk.say('wages.period.add_nl')))
  await field('periods.1.by').selectOption('days')
  await field('periods.1.days').fill(second?.days as string)
  await walk.press(walk.button(walk.say('wages.payment.add')))
  await type('payments.0.amount', '1.000,50')
  await type('payments.0.date', '30/4/2025')
  await field('payments.0.kind').selectOption('cash')
  await walk.press(page.locator('summary', { hasText: walk.say('wages.steps.kept') }))
  await walk.press(walk.button(walk.say('wages.deduction.add')))
  await type('deductions.0.amount', '300')
  await type('deductions.0.date', '31/5/2025')
}
const shown = async (page: Page, sum: string) => plain(await page.locator(`[data-sum="${sum}"]`).innerText())

const runs: readonly { hand: Hand; language: string }[] = [
  { hand: 'touch', language: 'nl' },
  { hand: 'keys', language: 'en-XB' },
]
for (const { hand, language } of runs)
  test(`${language}, by ${hand}: from hours to a claim, its lines, an offer and a spreadsheet`, async ({ page }) => {
    test.setTimeout(120_000)
    const heard = listen(page)
    const walk = await new Walk(page, language, hand).open()
    await walk.toList(person)
    await walk.go(walk.say('interface.result.tool_wages'))
    await expect(page.locator('h1')).toHaveText(walk.say('tools.wages.name'))
    await fill(walk)
    await walk.look(false)

    const claim: Claim = claimOf(walk.given, entered, civilDay(new Date(), lawDate))
    const { range, euro } = sumsIn(walk.say, language)
    for (const sum of ['principal', 'increase', 'interest', 'total'] as const)
      expect(await shown(page, sum), sum).toBe(plain(range(claim[sum])))
    expect(claim.principal.high).toBeGreaterThan(claim.principal.low)
    await expect(page.getByText(walk.say('wages.problems.day_first')), 'the line with the month first is told').toBeVisible()

    const lines = page.locator('#wages-lines details')
    expect(await lines.count()).toBe(claim.items.length)
    await walk.press(lines.first().locator('summary'))
    await expect(lines.first()).toContainText('14')
    await expect(lines.first().getByText('vertiadvies.nl')).toHaveCount(1)
    await walk.look(false)

    await walk.type(page.locator('[name="offer"]'), '500')
    await expect(
      page.getByText(walk.say('wages.offer.is', { sum: euro(50000), percent: '' }).split(' ')[0] as string).first(),
    ).toBeVisible()
    await expect(page.getByText(walk.say('interactions.nl_full_discharge_ends'))).toBeVisible()
    await expect(page.getByText(walk.say('wages.offer.you_decide'))).toBeVisible()

    const saving = page.waitForEvent('download')
    await walk.press(walk.button(walk.say('wages.save.csv')))
    const file = await saving
    expect(file.suggestedFilename()).toBe('table.csv')
    const text = await readFile(await file.path(), 'utf8')
    const rows = text
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n')
      .map(r => r.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/))
    expect(new Set(rows.map(r => r.length))).toEqual(new Set([12]))
    const cents = (cell?: string) => Math.round(Number((cell ?? '').replace(',', '.')) * 100)
    const total = rows.at(-1) ?? []
    expect([cents(total[7]), cents(total[8])]).toEqual([claim.total.low, claim.total.high])
    expect(rows.filter(r => plain(r[2] ?? '') === walk.say('wages.kinds.wages')).length).toBe(
      claim.items.filter(i => i.kind === 'wages').length,
    )
    expect(await page.locator('body').innerText()).not.toMatch(/\b(wages|tools|options|interactions|deadlines|pathways)\.[a-z_]/)
    expect(walk.wrong).toEqual([])
    expect(heard).toEqual([])

    // Back on the list and in again: what was typed is still there. Leaving the page forgets it (leaving.spec.ts).
    await walk.go(walk.say('tools.back'))
    await walk.go(walk.say('interface.result.tool_wages'))
    expect(await shown(page, 'principal')).toBe(plain(range(claim.principal)))
  })
