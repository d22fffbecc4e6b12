/** Goes through the self-screening as a person does: by touch, or by keys alone. What is seen decides what is done. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Words } from '../../components/words.ts'
import { oneList } from '../../content/conversation.ts'
import { type Answers, type FactId, factIds, factOf } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { faults, plain, sayIn, settled } from './screen.ts'

export type Hand = 'touch' | 'keys'
/** An answer as it is told, to any question. */
type Said = string | number | readonly string[]
export type Kind = 'question' | 'notice' | 'list'
const notices = {
  watched: 'watched_title',
  danger: 'danger_first',
  young: 'explain_young_title',
  held: 'held_title',
  papers: 'explain_papers_title',
} as const
export type Notice = keyof typeof notices

const mostTries = 60
const mostScreens = 70

export class Walk {
  readonly page: Page
  readonly hand: Hand
  /** What was answered so far, as a person would tell it. */
  given: Answers = {}
  /** Everything that was asked, and every text that came between, in order. */
  readonly met: string[] = []
  /** What was wrong with any screen. */
  readonly wrong: string[] = []
  language: string

  constructor(page: Page, language: string, hand: Hand = 'touch') {
    this.page = page
    this.language = language
    this.hand = hand
  }
  get say(): Words {
    return sayIn(this.language)
  }
  check = (id: string, values?: { [name: string]: string | number }) => this.say(`interface.check.${id}`, values)
  result = (id: string, values?: { [name: string]: string | number }) => this.say(`interface.result.${id}`, values)

  async open(): Promise<this> {
    await this.page.goto(`/${this.language}/check`)
    await settled(this.page)
    return this
  }
  async look(moved = true): Promise<void> {
    const at = plain((await this.page.locator('h1, legend').allTextContents()).join(' / '))
    this.wrong.push(...(await faults(this.page, moved)).map(fault => `${at}: ${fault}`))
  }

  // What a person does with a finger or with keys.

  async press(target: Locator): Promise<void> {
    if (this.hand === 'touch') return target.tap()
    const key = (await this.reach(target)) === 'A' ? 'Enter' : 'Space'
    await this.page.keyboard.press(key)
  }
  /** Moves the focus with Tab, backwards too, and inside a group of choices with the arrows. Gives the name of the element. */
  async reach(target: Locator): Promise<string> {
    for (let n = 0; n < mostTries; n++) {
      const [tabs, tag] = await target.evaluate(el => {
        const radio = (e: Element | null): e is HTMLInputElement => e instanceof HTMLInputElement && e.type === 'radio'
        const at = document.activeElement
        if (at === el) return [0, el.tagName] as const
        if (radio(at) && radio(el) && at.name === el.name) return ['beside', ''] as const
        // How often a person would press: of a group of choices only one takes the focus.
        const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')].filter(e => {
          if (!e.checkVisibility() || e.tabIndex < 0) return false
          if (!radio(e)) return true
          const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${e.name}"]`)]
          return e === (group.find(r => r.checked) ?? group[0])
        })
        const place = (e: Element) => stops.findIndex(s => s === e || (radio(s) && radio(e) && s.name === e.name))
        const from = at && at !== document.body ? place(at) : -1
        const next = stops.findIndex(s => at && at.compareDocumentPosition(s) & Node.DOCUMENT_POSITION_FOLLOWING)
        return [from >= 0 || at === document.body ? place(el) - from : place(el) - next + (place(el) >= next ? 1 : 0), ''] as const
      })
      if (tabs === 'beside') await this.page.keyboard.press('ArrowDown')
      else if (tabs === 0 && tag) return tag
      else for (let i = 0; i < Math.max(1, Math.abs(tabs)); i++) await this.page.keyboard.press(tabs < 0 ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`The keyboard does not reach ${target}`)
  }
  /** Ticks a box or chooses one of several. */
  async choose(target: Locator): Promise<void> {
    if (this.hand === 'touch') await target.tap()
    else {
      await this.reach(target)
      if (!(await target.isChecked())) await this.page.keyboard.press('Space')
    }
    await expect(target).toBeChecked()
  }
  async type(target: Locator, text: string): Promise<void> {
    if (this.hand === 'touch') await target.tap()
    else await this.reach(target)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.press('Delete')
    await this.page.keyboard.type(text)
  }
  /** Does something that brings a new screen, and waits for it. */
  async moving(action: () => Promise<unknown>): Promise<void> {
    await this.page.locator('h1').evaluate(head => head.setAttribute('data-seen', ''))
    await action()
    await this.page.locator('h1:not([data-seen])').waitFor()
    // The focus follows when the screen has been drawn; where it does not, looking at the screen says so.
    await this.page
      .locator('h1:focus')
      .waitFor({ timeout: 1000 })
      .catch(() => {})
  }
  button = (name: string) => this.page.getByRole('main').getByRole('button', { name, exact: true })
  /** Presses a button that brings a new screen. */
  go = (name: string) => this.moving(() => this.press(this.button(name)))
  submit = () => this.moving(() => this.press(this.page.locator('form [type=submit]')))

  // What a person sees.

  head = async () => plain(await this.page.locator('h1').innerText())
  async kind(): Promise<Kind> {
    if (await this.page.locator('form legend').count()) return 'question'
    return (await this.head()) === this.result('title') ? 'list' : 'notice'
  }
  async notice(): Promise<Notice> {
    const head = await this.head()
    const found = (Object.keys(notices) as Notice[]).find(n => this.check(notices[n]) === head)
    if (!found) throw new Error(`No such text: ${head}`)
    return found
  }
  /** The facts that are asked on this screen, by the words of their questions. */
  async asked(): Promise<readonly FactId[]> {
    const texts = await this.page.locator('legend').allTextContents()
    return texts.map(text => {
      const found = factIds.find(f => this.say(`facts.${f}.question`) === plain(text))
      if (!found) throw new Error(`No such question: ${text}`)
      return found
    })
  }
  field = (fact: FactId) =>
    this.page.locator('fieldset').filter({ has: this.page.locator('legend', { hasText: exactly(this.say(`facts.${fact}.question`)) }) })
  label(fact: FactId, answer: string): string {
    if (answer === 'unknown' || answer === 'withheld') return this.check(answer)
    return this.say(`facts.${fact}.values.${answer}`)
  }
  atOnce = async () => (await this.page.locator('form [type=submit]').count()) === 0

  // Answering.

  /** Fills in one field of a screen that has a button to go on. */
  async fill(fact: FactId, answer: Said): Promise<void> {
    const field = this.field(fact)
    const input = (name: string) => field.locator(`input[name=${name}]`)
    if (typeof answer === 'object') {
      for (const a of answer) await this.choose(field.getByRole('checkbox', { name: this.label(fact, a), exact: true }))
    } else if (typeof answer === 'number') await this.type(input('n'), String(answer))
    else if (factOf(fact).kind === 'date' && /^\d/.test(answer as string)) await this.typeDate(fact, answer as string)
    else await this.choose(field.getByRole('radio', { name: this.label(fact, answer as string), exact: true }))
  }
  /** @param date `YYYY-MM-DD`, or less of it */
  async typeDate(fact: FactId, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-')
    const input = (name: string) => this.field(fact).locator(`input[name=${name}]`)
    for (const [name, text] of [
      ['d', day],
      ['m', month],
      ['y', year],
    ] as const)
      if (text) await this.type(input(name), String(Number(text)))
  }
  /** Answers everything on this screen; what the person has no answer to is "I don't know". Stops where `until` is asked, and says so. */
  async answer(person: Answers, otherwise: 'unknown' | 'withheld' = 'unknown', until?: FactId): Promise<boolean> {
    const says = (f: FactId) => (person[f] ?? otherwise) as Said
    let facts = await this.asked()
    const there = () => until !== undefined && facts.includes(until)
    if (there()) return true
    if (facts.length > 1 && facts.every(f => oneList.includes(f))) await this.answerOneList(facts, person, otherwise)
    else if (await this.atOnce()) {
      const [fact] = facts as [FactId]
      const answer = says(fact)
      await this.moving(() => this.press(this.field(fact).getByRole('button', { name: this.label(fact, answer as string), exact: true })))
      this.given = { ...this.given, [fact]: answer }
    } else {
      const done = new Set<FactId>()
      // Answers may bring more questions to the same screen.
      for (let fact: FactId | undefined = facts[0]; fact; fact = facts.find(f => !done.has(f))) {
        await this.fill(fact, says(fact))
        this.given = { ...this.given, [fact]: says(fact) }
        done.add(fact)
        facts = await this.asked()
        if (there()) return true
      }
      await this.submit()
    }
    this.met.push(...facts)
    return false
  }
  private async answerOneList(facts: readonly FactId[], person: Answers, otherwise: 'unknown' | 'withheld'): Promise<void> {
    const told = facts.filter(f => Array.isArray(person[f]))
    const ticked = told.filter(f => !(person[f] as readonly string[]).includes('none'))
    const choice = (role: 'checkbox' | 'radio', name: string) => this.page.getByRole(role, { name, exact: true })
    if (told.length === 0) await this.choose(choice('radio', this.check(otherwise)))
    else if (ticked.length === 0) await this.choose(choice('radio', this.check('none_of_these')))
    else for (const f of ticked) await this.fill(f, person[f] as Said)
    const answers = facts.flatMap((f): (readonly [FactId, unknown])[] => {
      if (told.length === 0) return [[f, otherwise]]
      if (ticked.length === 0) return [[f, ['none']]]
      return ticked.includes(f) ? [[f, person[f]]] : []
    })
    this.given = { ...this.given, ...Object.fromEntries(answers) }
    await this.submit()
  }
  /** Goes on until the list, looking at every screen. */
  async toList(person: Answers, otherwise: 'unknown' | 'withheld' = 'unknown'): Promise<void> {
    for (let n = 0; (await this.kind()) !== 'list'; n++) {
      if (n > mostScreens) throw new Error(`No end: ${this.met.join(', ')}`)
      if ((await this.kind()) === 'notice') {
        const notice = await this.notice()
        this.met.push(notice)
        await this.go(this.check(notice === 'held' ? 'held_go_on' : 'explain_papers_go'))
      } else await this.answer(person, otherwise)
      await this.look()
    }
  }
  /** From the list, all questions that are left. */
  async toEnd(person: Answers, otherwise: 'unknown' | 'withheld' = 'unknown'): Promise<void> {
    const more = this.page.locator('main button.button-main')
    for (let n = 0; await more.count(); n++) {
      if (n > 3) throw new Error('The list asks for one more question again and again.')
      await this.moving(() => this.press(more))
      await this.look()
      await this.toList(person, otherwise)
    }
  }

  // The list.

  card = (pathway: PathwayId) => this.page.locator('li.card').filter({ has: this.page.locator(`#card-${pathway}`) })
  heading = (pathway: PathwayId) => this.card(pathway).locator('h3 button')
  /** Opens a card, with the fold that it may lie in, and waits for all of it. */
  async openCard(pathway: PathwayId): Promise<void> {
    const fold = this.page.locator('section > details').filter({ has: this.page.locator(`#card-${pathway}`) })
    if ((await fold.count()) && (await fold.getAttribute('open')) === null) await this.press(fold.locator('> summary'))
    await this.press(this.heading(pathway))
    await this.page.locator(`#card-${pathway}`).getByText(this.result('trace'), { exact: true }).waitFor()
  }
  /** Every card as it is named: its state and the pathway. */
  async cards(): Promise<string[]> {
    const texts = await this.page
      .locator('li.card h3 button')
      .evaluateAll(all => all.map(b => [...b.querySelectorAll(':scope > span')].slice(0, 2).map(s => s.lastChild?.textContent ?? '')))
    return texts.map(([state = '', name = '']) => `${plain(name)}: ${plain(state)}`).sort()
  }
  answers = () => this.page.locator('details').filter({ has: this.page.locator('h2', { hasText: exactly(this.result('your_answers')) }) })
  async openAnswers(): Promise<void> {
    if ((await this.answers().getAttribute('open')) === null) await this.press(this.answers().locator('> summary'))
  }
  /** The button that changes an answer, or takes it back. */
  answerButton = (what: 'change' | 'remove', fact: FactId) =>
    this.page.getByRole('button', { name: `${this.result(what)}: ${this.say(`facts.${fact}.question`)}`, exact: true })
}

const exactly = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')}\\s*$`)
