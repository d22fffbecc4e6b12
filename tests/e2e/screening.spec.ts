/** The self-screening, from the first question to a list that nothing can change any more. */
import { expect, type Page, test } from '@playwright/test'
import { civilDay } from '../../components/check/clock.ts'
import { makeRules } from '../../components/check/rules.ts'
import { dayInWords } from '../../components/words.ts'
import { openingScreens } from '../../content/conversation.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { allSteps } from '../../machines/index.ts'
import { type PersonName, people } from './people.ts'
import { faults, listen, phone, plain, sayIn } from './screen.ts'
import { type Hand, Walk } from './walk.ts'

test.use({ ...phone, serviceWorkers: 'block' })

const today = () => civilDay(new Date(), lawDate)
const rules = makeRules(allSteps)

/** What the list must show for these answers. */
function expectedCards(language: string, answers: Answers): string[] {
  const say = sayIn(language)
  return Object.entries(rules.assess(answers, today()))
    .map(([id, { outcome }]) => `${say(`pathways.${id}.name`)}: ${say(`interface.result.status_${outcome}`)}`)
    .sort()
}

interface Run {
  readonly hand: Hand
  readonly language: string
  readonly who: PersonName
  /** A card that has questions of its own for this person. */
  readonly opens: PathwayId
  /** An answer to change on the list, and what to. */
  readonly changes: readonly [FactId, string]
}
const runs: readonly Run[] = [
  { hand: 'touch', language: 'en', who: 'builder', opens: 'be-workplace-accident-fedris', changes: ['housing_from_employer', 'no'] },
  { hand: 'touch', language: 'nl', who: 'mushrooms', opens: 'nl-insolvency-uwv', changes: ['employer_closed', 'no'] },
  { hand: 'touch', language: 'fr', who: 'held', opens: 'be-reflection-period', changes: ['country_now', 'nl'] },
  { hand: 'touch', language: 'en-XB', who: 'girl', opens: 'be-identification', changes: ['housing_from_employer', 'no'] },
  { hand: 'keys', language: 'en', who: 'house', opens: 'nl-identification', changes: ['already_started', 'unknown'] },
  { hand: 'keys', language: 'nl', who: 'girl', opens: 'nl-reflection-period', changes: ['country_now', 'nl'] },
  { hand: 'keys', language: 'fr', who: 'driver', opens: 'be-civil-party', changes: ['housing_from_employer', 'no'] },
  { hand: 'keys', language: 'en-XB', who: 'mushrooms', opens: 'nl-insolvency-uwv', changes: ['housing_from_employer', 'no'] },
]

for (const { hand, language, who, opens, changes } of runs)
  test(`${language}, by ${hand === 'touch' ? 'touch' : 'keys alone'}: the whole way of the ${who}, from the first question to starting again`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const heard = listen(page)
    const person: Answers = people[who]
    const walk = await new Walk(page, language, hand).open()
    expect(await walk.asked()).toEqual(openingScreens[0])
    await walk.look(false)

    await walk.toList(person)
    expect(walk.met, 'nothing is asked twice').toEqual([...new Set(walk.met)])
    const firsts = openingScreens.map(([first]) => first as string)
    expect(
      walk.met.filter(m => firsts.includes(m)),
      'the opening has its own order',
    ).toEqual(firsts.filter(f => walk.met.includes(f)))
    expect(walk.met.indexOf('papers'), 'why papers are asked is said before').toBeGreaterThan(-1)
    expect(walk.met.indexOf('papers')).toBeLessThan(walk.met.indexOf('nationality_group'))
    expect(await walk.cards(), 'the list after the opening').toEqual(expectedCards(language, walk.given))

    await walk.toEnd(person)
    await expect(page.getByText(walk.result('no_more'))).toBeVisible()
    expect(await walk.cards(), 'the list at the end').toEqual(expectedCards(language, walk.given))
    expect(plain(await page.title())).toBe(walk.say('interface.titles.list'))

    await walk.openCard(opens)
    await walk.look(false)
    const card = page.locator(`#card-${opens}`)
    for (const part of ['first_step', 'what_you_get', 'safe', 'how_long', 'who_helps'])
      await expect(card.getByRole('heading', { name: walk.result(part), exact: true })).toBeVisible()
    await walk.press(card.locator('summary', { hasText: walk.result('trace') }))
    await walk.press(card.locator('summary', { hasText: walk.result('trace_lawyer') }))
    await expect(card.locator('code').first()).toBeVisible()
    await walk.look(false)

    await walk.moving(() => walk.press(card.getByRole('button', { name: walk.result('card_more'), exact: true })))
    await walk.look()
    await walk.toList(person)
    await expect(walk.heading(opens), 'the card stands open when its questions are done').toHaveAttribute('aria-expanded', 'true')
    await expect(card.getByRole('button', { name: walk.result('card_more'), exact: true })).toHaveCount(0)
    expect(await walk.cards(), 'the list after the questions of a card').toEqual(expectedCards(language, walk.given))

    const [fact, other] = changes
    await walk.openAnswers()
    await walk.look(false)
    await walk.moving(() => walk.press(walk.answerButton('change', fact)))
    expect(await walk.asked()).toEqual([fact])
    await walk.look()
    await walk.answer({ [fact]: other })
    expect(await walk.kind()).toBe('list')
    await walk.look()
    expect(await walk.cards(), 'the list after a change').toEqual(expectedCards(language, walk.given))

    await walk.openAnswers()
    await walk.press(walk.answerButton('remove', fact))
    await expect(walk.answerButton('remove', fact)).toHaveCount(0)
    const { [fact]: _, ...less } = walk.given
    expect(await walk.cards(), 'the list after taking an answer back').toEqual(expectedCards(language, less))

    await walk.press(walk.button(walk.result('start_again')))
    await walk.press(walk.button(walk.result('start_again_no')))
    expect(await walk.kind()).toBe('list')
    await walk.press(walk.button(walk.result('start_again')))
    await walk.go(walk.result('start_again_yes'))
    await walk.look()
    expect(await walk.asked()).toEqual(openingScreens[0])
    await expect(page.locator('input:checked')).toHaveCount(0)

    expect(walk.wrong).toEqual([])
    expect(heard).toEqual([])
  })

for (const special of ['unknown', 'withheld'] as const)
  test(`"${special}" can be said to every question, and shuts no way`, async ({ page }) => {
    const heard = listen(page)
    const walk = await new Walk(page, 'en').open()
    await walk.toList({}, special)
    await walk.toEnd({}, special)
    expect(await walk.cards()).toEqual(expectedCards('en', walk.given))
    expect((await walk.cards()).join()).not.toContain(walk.result('status_blocked'))
    await walk.openAnswers()
    await expect(walk.answers().getByText(walk.check(special), { exact: true })).toHaveCount(Object.keys(walk.given).length)
    expect(walk.wrong).toEqual([])
    expect(heard).toEqual([])
  })

test('every question can be left without an answer, and the list still says something', async ({ page }) => {
  const walk = await new Walk(page, 'en').open()
  for (let n = 0; (await walk.kind()) !== 'list'; n++) {
    expect(n).toBeLessThan(30)
    if ((await walk.kind()) === 'notice') await walk.go(walk.check('explain_papers_go'))
    else if (await walk.atOnce()) await walk.go(walk.check('skip'))
    else await walk.submit()
  }
  expect(await walk.cards()).toEqual(expectedCards('en', {}))
  await walk.openAnswers()
  await expect(page.getByText(walk.result('your_answers_none'))).toBeVisible()
})

test('the list is there from the first answer on', async ({ page }) => {
  const walk = await new Walk(page, 'en').open()
  await expect(walk.button(walk.check('to_list'))).toHaveCount(0)
  await walk.answer(people.driver)
  await walk.go(walk.check('to_list'))
  await walk.look()
  expect(await walk.kind()).toBe('list')
  expect(await walk.cards()).toEqual(expectedCards('en', walk.given))
  expect(walk.wrong).toEqual([])
})

test('why it is asked, who sees it and how to find out are one tap away', async ({ page }) => {
  const walk = await new Walk(page, 'en').open()
  await walk.answer(people.driver)
  const [fact] = (await walk.asked()) as [FactId]
  await walk.press(page.locator('form summary').first())
  const said = page.locator('form details[open]')
  for (const text of [walk.say(`facts.${fact}.help`), walk.say('topics.safety.who_sees'), walk.say(`facts.${fact}.how_to_find_out`)])
    await expect(said).toContainText(text)
  await walk.look(false)
  expect(walk.wrong).toEqual([])
})

test('someone who is watched is told to wait, and nothing that was answered is left', async ({ page }) => {
  const walk = await new Walk(page, 'en').open()
  for (let n = 0; n < 4; n++) await walk.answer(people.driver)
  for (let n = 0; n < 4; n++) await walk.go(walk.check('back'))
  await walk.fill('watched', 'yes')
  await walk.submit()
  await walk.look()
  expect(await walk.notice()).toBe('watched')
  await expect(page.getByText(walk.check('watched'))).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: walk.say('interface.shell.leave') })).toBeVisible()
  await expect(page.locator('form, fieldset')).toHaveCount(0)
  await walk.go(walk.check('watched_alone'))
  await expect(page.locator('input:checked')).toHaveCount(0)
  await walk.submit()
  await walk.go(walk.check('to_list'))
  await walk.openAnswers()
  await expect(page.getByText(walk.result('your_answers_none'))).toBeVisible()
  expect(walk.wrong).toEqual([])
})

test('someone in danger is shown 112 before anything else is asked', async ({ page }) => {
  const walk = await new Walk(page, 'en').open()
  await walk.answer({ watched: 'no', immediate_danger: 'yes' })
  await walk.look()
  expect(await walk.notice()).toBe('danger')
  await expect(page.getByRole('main').locator('a[href="tel:112"]')).toBeVisible()
  await expect(page.locator('form, fieldset')).toHaveCount(0)
  await walk.go(walk.check('explain_papers_go'))
  expect(await walk.asked()).toEqual(['under_18'])
  expect(walk.wrong).toEqual([])
})

test('someone under 18 hears of a guardian before pay or violence are asked', async ({ page }) => {
  const walk = await new Walk(page, 'en').open()
  await walk.answer(people.girl)
  await walk.answer(people.girl)
  expect(walk.met).toEqual(['watched', 'immediate_danger', 'under_18', 'unaccompanied'])
  await walk.look()
  expect(await walk.notice()).toBe('young')
  await expect(page.getByText(walk.check('explain_young'))).toBeVisible()
  expect(walk.wrong).toEqual([])
})

for (const [title, date] of [
  ['and by which day, where the date of a letter is known', today()],
  ['and that there are few days, where no letter is known', 'unknown'],
] as const)
  test(`someone who is held hears of lawyer and interpreter ${title}, and nothing is asked until they go on`, async ({ page }) => {
    const walk = await new Walk(page, 'en').open()
    const person: Answers = { ...people.held, order_to_leave_date: date, refusal_letter_date: 'never' }
    for (let n = 0; (await walk.kind()) === 'question'; n++) {
      expect(n).toBeLessThan(4)
      await walk.answer(person)
    }
    await walk.look()
    expect(await walk.notice()).toBe('held')
    const by = rules.objectionBy(walk.given, today())
    expect(by === null).toBe(date === 'unknown')
    const told = by ? walk.check('held_date', { date: dayInWords(by, 'en') }) : walk.check('held_no_date')
    for (const text of [walk.check('held_lawyer'), told, walk.check('held_sign'), walk.check('held_say')])
      await expect(page.getByText(text)).toBeVisible()
    await expect(page.locator('form, fieldset')).toHaveCount(0)
    await walk.go(walk.check('held_go_on'))
    expect(await walk.asked()).toEqual(['country_now'])
    expect(walk.wrong).toEqual([])
  })

// What is merely odd is said once and then taken; what is no date or number at all must be mended or left out.
const year = new Date().getFullYear()
const odd: readonly { title: string; before: Answers; opens?: PathwayId; fact: FactId; types: string; says: string; shown?: string }[] = [
  {
    title: 'a day that is yet to come',
    before: people.builder,
    fact: 'order_to_leave_date',
    types: `${year + 2}-03-05`,
    says: 'odd_in_the_future',
  },
  { title: 'a day very long ago', before: people.driver, fact: 'work_end', types: '1911-05-01', says: 'odd_long_ago' },
  {
    title: 'an end before the start',
    before: { ...people.driver, employer_closed: 'bankrupt' },
    opens: 'be-insolvency-ffe',
    fact: 'work_start',
    types: '2026-10-15',
    says: 'odd_in_the_wrong_order',
  },
  {
    title: '400 euro an hour',
    before: { ...people.planted, work_end: '2026-09-13' },
    fact: 'hourly_pay',
    types: '400',
    says: 'odd_out_of_range',
  },
]
for (const { title, before, opens, fact, types, says } of odd)
  test(`${title} is asked about kindly, kept as it was typed, and taken`, async ({ page }) => {
    const walk = await new Walk(page, 'en').open()
    await upTo(walk, fact, before, opens)
    const field = walk.field(fact)
    if (/-/.test(types)) await walk.typeDate(fact, types)
    else await walk.type(field.locator('input[name=n]'), types)
    const typed = () => field.locator('input:not([type=radio])').evaluateAll(all => all.map(e => (e as HTMLInputElement).value))
    const kept = await typed()
    await walk.press(page.locator('form [type=submit]'))
    await expect(field.getByRole('alert')).toHaveText(walk.check(says))
    expect(await typed()).toEqual(kept)
    expect(await faults(page)).toEqual([])
    await walk.go(walk.check('go_on_anyway'))
    if ((await walk.kind()) === 'notice') await walk.go(walk.check('explain_papers_go'))
    if ((await walk.kind()) === 'question') await walk.go(walk.check('to_list'))
    await walk.openAnswers()
    await expect(walk.answerButton('change', fact)).toBeVisible()
  })

const impossible: {
  readonly [fact in 'work_end' | 'hourly_pay']: readonly (readonly [typed: Readonly<Record<string, string>>, says: string])[]
} = {
  work_end: [
    [{ d: '31', m: '2', y: '2026' }, 'bad_date'],
    [{ d: '', m: '13', y: '2026' }, 'bad_date'],
    [{ d: '7', m: '', y: '2026' }, 'bad_date'],
    [{ d: '1', m: '2', y: '26' }, 'bad_date_year'],
    [{ d: '1', m: 'ma', y: '2026' }, 'bad_date'],
  ],
  hourly_pay: [
    [{ n: 'ten' }, 'bad_number'],
    [{ n: '-5' }, 'bad_number'],
  ],
}
for (const [title, fact] of [
  ['31 February, a month of 13, a day without a month, a year of two numbers and letters in a date', 'work_end'],
  ['words for a sum, and a sum below nothing', 'hourly_pay'],
] as const)
  test(`${title} are said kindly and kept as they were typed, and the person can go on without them`, async ({ page }) => {
    const walk = await new Walk(page, 'en').open()
    await upTo(walk, fact, { ...people.planted, work_end: '2026-09-13' })
    const input = (name: string) => walk.field(fact).locator(`input[name=${name}]`)
    for (const [typed, says] of impossible[fact]) {
      for (const [name, text] of Object.entries(typed)) await walk.type(input(name), text)
      for (let n = 0; n < 2; n++) {
        await walk.press(page.locator('form [type=submit]'))
        await expect(walk.field(fact).getByRole('alert')).toHaveText(walk.check(says))
        await expect(page.locator('form [type=submit]'), 'no promise to take it').toHaveText(walk.check('next'))
        for (const [name, text] of Object.entries(typed)) await expect(input(name)).toHaveValue(text)
      }
      expect(await faults(page)).toEqual([])
    }
    await walk.fill(fact, 'unknown')
    await walk.submit()
    expect(await walk.asked()).not.toContain(fact)
  })

test('a year, a month, a comma and a euro sign are understood', async ({ page }) => {
  const walk = await new Walk(page, 'en').open()
  await upTo(walk, 'work_end', people.planted)
  await walk.typeDate('work_end', '2026-09')
  await walk.submit()
  await upTo(walk, 'hourly_pay', people.planted)
  await walk.type(walk.field('hourly_pay').locator('input[name=n]'), '€ 7,50')
  await walk.submit()
  if ((await walk.kind()) !== 'list') await walk.go(walk.check('to_list'))
  await walk.openAnswers()
  await walk.moving(() => walk.press(walk.answerButton('change', 'hourly_pay')))
  await expect(page.locator('input[name=n]')).toHaveValue('7.5')
})

test('the day of the list can be changed, and is asked for when this copy is more than a year old', async ({ page }) => {
  const walk = await new Walk(page, 'en').open()
  await walk.answer(people.driver)
  await walk.go(walk.check('to_list'))
  await expect(page.getByText(walk.result('today', { date: dayInWords(today(), 'en') }))).toBeVisible()
  await walk.press(walk.button(walk.result('today_change')))
  await walk.type(page.locator('input[name=d]'), '2026-02-30')
  await walk.press(walk.button(walk.result('today_use')))
  await expect(page.getByRole('alert')).toHaveText(walk.check('bad_date'))
  await walk.type(page.locator('input[name=d]'), '2027-01-05')
  await walk.press(walk.button(walk.result('today_use')))
  await expect(page.getByText(walk.result('today', { date: '5 January 2027' }))).toBeVisible()
  expect(await faults(page)).toEqual([])
})
test('a phone whose clock is two years ahead is asked for the day; one that is behind counts from the day of the build', async ({
  page,
}) => {
  const walk = new Walk(page, 'en')
  for (const [years, says] of [
    [2, 'today_old'],
    [-3, 'today'],
  ] as const) {
    const then = new Date()
    then.setFullYear(year + years)
    await page.clock.setFixedTime(then)
    await walk.open()
    await walk.answer(people.driver)
    await walk.go(walk.check('to_list'))
    await expect(
      page.getByText(walk.result(says, { date: dayInWords(years < 0 ? builtOn(await dayShown(page)) : civilDay(then, lawDate), 'en') })),
    ).toBeVisible()
  }
})
const dayShown = async (page: Page) => await page.getByRole('main').innerText()
/** The day that a text names, which must be that of a build: not before the law that it holds. */
function builtOn(text: string): string {
  const named = /Worked out for (\d+ \w+ \d{4})/.exec(text)?.[1] ?? ''
  const day = new Date(`${named} UTC`).toISOString().slice(0, 10)
  expect(day >= lawDate && day <= today()).toBe(true)
  return day
}

test('right to left: the whole page turns with the language', async ({ page }) => {
  await new Walk(page, 'en-XB').open()
  expect(languageOf('en-XB').direction).toBe('rtl')
  const [leave, danger] = await Promise.all(['header a[data-leave]', 'header summary'].map(s => page.locator(s).boundingBox()))
  expect(leave?.x).toBeLessThan(danger?.x ?? 0)
})

/** Answers until a fact is asked. */
async function upTo(walk: Walk, fact: FactId, person: Answers, opens?: PathwayId): Promise<void> {
  for (let n = 0; ; n++) {
    if (n > 60) throw new Error(`${fact} is never asked: ${walk.met.join(', ')}`)
    const kind = await walk.kind()
    if (kind === 'question') {
      if (await walk.answer(person, 'unknown', fact)) return
    } else if (kind === 'notice') await walk.go(walk.check((await walk.notice()) === 'held' ? 'held_go_on' : 'explain_papers_go'))
    else if (await walk.page.locator('main button.button-main').count())
      await walk.moving(() => walk.press(walk.page.locator('main button.button-main')))
    else if (opens) {
      await walk.openCard(opens)
      await walk.moving(() =>
        walk.press(walk.page.locator(`#card-${opens}`).getByRole('button', { name: walk.result('card_more'), exact: true })),
      )
    } else throw new Error(`${fact} is never asked: ${walk.met.join(', ')}`)
  }
}
