/** What the six people of the casework walk are told first, as the screens compute it, held against the column "advised". */
import { describe, expect, test } from 'vitest'
import { makeRules } from '../components/check/rules.ts'
import { answer, ask, goOn, newSession, type Screen, type Session } from '../components/check/session.ts'
import { contactsFor } from '../content/directory.ts'
import type { Answers, FactId } from '../content/facts/index.ts'
import pathwayWords from '../content/messages/en/pathways.json' with { type: 'json' }
import type { PathwayId } from '../content/pathways.ts'
import { nextDate } from '../machines/assessment/order.ts'
import { allSteps } from '../machines/index.ts'
import { six } from './six.ts'

const today = '2026-11-24'
const rules = makeRules(allSteps)
type Name = keyof typeof six

interface Told {
  readonly answers: Answers
  /** Every screen before the list, each as its facts or the name of its text. */
  readonly screens: readonly string[]
  /** Each section of the list, each card as `pathway reason date`; the date is the one that the closed card shows. */
  readonly list: { readonly [section: string]: readonly string[] }
  readonly all: readonly string[]
}

/** Walks through the screens until nothing is left to ask; the list is what is then shown. `until`: only to the first list. */
function walk(name: Name, until: 'first list' | 'the end' = 'the end'): Told {
  const says = six[name] as Answers
  const screens: string[] = []
  let s: Session = newSession()
  for (;;) {
    const { screen } = s
    if (screen.kind === 'list') {
      const on = until === 'the end' ? ask(s, rules, today) : s
      if (on === s) break
      s = on
      continue
    }
    const facts = screen.kind === 'question' ? joined(screen, says, s) : []
    screens.push(screen.kind === 'notice' ? `text: ${screen.notice}` : facts.join(' '))
    s = screen.kind === 'notice' ? goOn(s, rules, today) : answer(s, facts, told(facts, says), rules, today)
  }
  const assessment = rules.assess(s.answers, today)
  const shown = allSteps.flatMap(({ id }) => {
    const result = assessment[id]
    return result && !rules.fold(id, assessment, s.answers, today) ? [{ pathway: id, result }] : []
  })
  const list = Object.fromEntries(
    rules
      .sections(shown, s.answers, today)
      .map(({ id, cards }) => [
        id,
        cards.map(c => [c.pathway, rules.careful(c.pathway, assessment), nextDate(c.result.deadlines)?.shown ?? ''].join(' ').trim()),
      ]),
  )
  return { answers: s.answers, screens, list, all: Object.values(list).flat() }
}
/** The facts of a screen once what is answered on it has brought the others that belong to it. */
const joined = ({ layer, facts }: Screen & { kind: 'question' }, says: Answers, { answers, skipped }: Session): readonly FactId[] =>
  layer === 'opening' ? rules.together(facts[0] as FactId, { ...answers, ...told(facts, says) }, today, skipped) : facts
const told = (facts: readonly FactId[], says: Answers): Answers =>
  Object.fromEntries(facts.flatMap(f => (says[f] === undefined ? [] : [[f, says[f]]])))
const firstStep = (id: PathwayId): string => pathwayWords[id].first_step
/** Reasons that must not be among what this person reads. */
const nowhere = (list: Told, ...reasons: string[]) => expect(list.all.filter(c => reasons.some(r => c.split(' ')[1] === r))).toEqual([])
/** Where the texts and the questions stand among the screens. */
const place = (list: Told, screen: string): number => {
  const at = list.screens.findIndex(s => s.split(' ').includes(screen) || s === screen)
  expect(at, screen).toBeGreaterThanOrEqual(0)
  return at
}

describe('the six people of the casework walk', () => {
  test('a, parcel driver: the pay first, with 29 September 2027, by a union; the letter is open; nothing of exploitation comes before it', () => {
    for (const told of [walk('driver'), walk('driver', 'first list')]) {
      expect(told.list.first?.[0]).toMatch(/^be-labour-court-wages \w+ 2027-09-29$/)
      expect(told.list.first).toHaveLength(1)
    }
    const told = walk('driver')
    expect(told.all[0]).toBe('be-labour-court-wages false_self_employment 2027-09-29')
    expect(firstStep('be-labour-court-wages')).toMatch(/union/)
    expect(told.list.available?.[0]).toBe('be-negotiation-sectoral formal_notice 2027-09-29')
    expect(rules.assess(told.answers, today)['be-negotiation-sectoral']?.options.chain_letter).not.toBe('not-applicable')
    expect(told.list.conditional).toEqual(['be-identification centre_needed'])
    nowhere(told, 'first_get_away', 'safety_plan_first')
  })

  test('b, held in Liège: lawyer and interpreter before anything else, object by 27 November; nothing about the name of the boss', () => {
    const told = walk('held')
    expect(told.screens[place(told, 'text: held') - 1]).toBe('detained order_to_leave_date refusal_letter_date')
    expect(place(told, 'text: held')).toBeLessThan(place(told, 'country_now'))
    expect(rules.objectionBy({ detained: 'police_station', order_to_leave_date: '2026-11-24', refusal_letter_date: 'never' }, today)).toBe(
      '2026-11-27',
    )
    expect(told.list.first?.[0]).toBe('be-safe-reporting held_lawyer_now 2026-11-27')
    expect(contactsFor('be-identification')).toEqual(expect.arrayContaining(['be_surya']))
    expect(told.all.slice(0, 3).some(c => c.startsWith('be-labour-court-wages'))).toBe(false)
    nowhere(told, 'find_employer', 'name_needed_for_pay', 'first_get_away', 'formal_notice')
    expect(told.all).toContain('be-negotiation-sectoral only_through_third_party 2027-11-22')
  })

  test('c, in the house of a diplomat: CoMensha first, no leaving without a bed, the time to rest after it; no letter to the diplomat', () => {
    const told = walk('house')
    expect(told.list).not.toHaveProperty('first')
    expect(told.all[0]).toBe('nl-identification ask_for_intake')
    expect(firstStep('nl-identification')).toMatch(/CoMensha/)
    expect(firstStep('nl-shelter-care')).toMatch(/Do not leave before you have a bed/)
    expect(told.list.conditional?.slice(0, 1)).toEqual(['nl-reflection-period stay_lapsing_with_job'])
    expect(told.all).toEqual(
      expect.arrayContaining([
        'nl-shelter-care period_must_be_granted',
        'nl-inspectorate-complaint safety_plan_first',
        'nl-civil-wages diplomat_in_office',
        'nl-negotiation-sectoral only_through_third_party',
      ]),
    )
    nowhere(told, 'formal_notice', 'claim_wages', 'simple_form', 'not_for_you')
  })

  test('d, on another paper: a lawyer looks at the name first, dismissal by 9 December, UWV on paper by 12 April 2027', () => {
    const told = walk('mushrooms')
    expect(told.list.first).toEqual(['nl-civil-wages lawyer_first_other_name 2026-12-09'])
    expect(told.all).toEqual(
      expect.arrayContaining([
        'nl-insolvency-uwv lawyer_first_other_name',
        'nl-safe-reporting lawyer_first',
        'nl-negotiation-sectoral only_through_third_party',
        'nl-shelter-care period_must_be_granted',
        'nl-reflection-period ask_bedenktijd',
      ]),
    )
    expect(firstStep('nl-insolvency-uwv')).toMatch(/union or lawyer .* in writing/)
    nowhere(told, 'apply_uwv', 'claim_wages', 'formal_notice')
    const opened = openCard(told.answers, six.mushrooms, 'nl-insolvency-uwv')
    expect(nextDate(opened?.deadlines ?? [])).toMatchObject({ id: 'dl_nl_uwv_apply', shown: '2027-04-12' })
    expect(opened?.reason).toBe('lawyer_first_other_name')
    expect(openCard(told.answers, six.mushrooms, 'nl-civil-wages')?.options).toMatchObject({ client_liable_616a: 'available' }) // the hiring firm
  })

  test('e, 17 years old: the guardian before any question about pay or violence, and first on the list; no pay raised, no statement alone', () => {
    const told = walk('girl')
    const young = place(told, 'text: young')
    expect(young).toBe(place(told, 'under_18') + 1)
    for (const f of ['unpaid_items', 'violence', 'control_means', 'orders_given']) expect(young, f).toBeLessThan(place(told, f))
    expect(told.list).not.toHaveProperty('first')
    expect(told.all[0]).toBe('be-identification guardian_first')
    expect(told.all).toEqual(
      expect.arrayContaining([
        'be-safe-reporting guardian_first',
        'be-shelter-care guardian_and_youth_home',
        'nl-safe-reporting guardian_first',
      ]),
    )
    expect(contactsFor('be-identification')).toEqual(expect.arrayContaining(['be_minor_ndako']))
    expect(rules.assess(told.answers, today)['be-identification']?.options).toMatchObject({ two_countries_one_plan: 'conditional' })
    const wages = told.all.findIndex(c => c.includes('wages'))
    expect(wages).toBeGreaterThan(told.list.available?.length ?? 0)
    nowhere(told, 'must_be_in_netherlands', 'must_be_in_belgium', 'formal_notice', 'call_first')
  })

  test('f, back in Lisbon: the claim through a lawyer, insurer of the sending country; never travel', () => {
    const told = walk('builder')
    expect(told.all[0]).toMatch(/^be-labour-court-wages offence_based_only /)
    expect(told.list.conditional?.[0]).toBe('be-workplace-accident-fedris posted_home_insurance')
    expect(told.all[0]).not.toContain('2026-08-14') // the year for the contract is over: the claim that is left has a later date
    expect(openCard(told.answers, six.builder, 'be-labour-court-wages')?.options).toMatchObject({ chain_construction: 'available' })
    expect(told.list).not.toHaveProperty('blocked')
    nowhere(told, 'must_be_in_belgium', 'must_be_in_netherlands')
  })
})

/** What a card says after the questions that it asks once it is opened. */
function openCard(before: Answers, says: Answers, pathway: PathwayId) {
  let answers = before
  for (;;) {
    const next = rules.next(answers, today, { opened: pathway })
    if (next?.layer !== 'card') return rules.assess(answers, today)[pathway]
    answers = { ...answers, ...Object.fromEntries(next.facts.map(f => [f, says[f] ?? 'unknown'])) }
  }
}
