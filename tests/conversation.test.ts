/** The conversation: a fixed opening, one gate, then only what can still change something that is shown. */
import { describe, expect, test } from 'vitest'
import { askedIfOf } from '../content/asked-if.ts'
import { afterExplanation, coreFirst, gate, oneList, onlyInForms, openingScreens } from '../content/conversation.ts'
import { type Answers, type FactId, factIds, factOf } from '../content/facts/index.ts'
import { impliedByGate } from '../content/implied.ts'
import type { PathwayId } from '../content/pathways.ts'
import { assess, personOn } from '../machines/assessment/assess.ts'
import { evaluate } from '../machines/assessment/evaluate.ts'
import { foldOf } from '../machines/assessment/fold.ts'
import {
  type Asking,
  answersToTry,
  cardFacts,
  coreFacts,
  type NextQuestion,
  nextFact,
  nextQuestion,
  openCards,
} from '../machines/assessment/next.ts'
import { allSteps } from '../machines/index.ts'
import { answerTo, Chance, knowingLess, type Someone, seed, someone, tell } from './someone.ts'

const today = '2026-11-24'
const ask = (answers: Answers, asking?: Asking, day = today) => nextQuestion(allSteps, answers, day, asking)
type Said = Answers[FactId]
interface Asked extends NextQuestion {
  /** What was known when it was asked. */
  readonly before: Answers
}

/** Talks to the end; what `says` does not answer is "I don't know". */
function talk(
  says: (fact: FactId) => Said,
  day = today,
  start: Answers = {},
  opened?: PathwayId,
): { readonly screens: readonly Asked[]; readonly answers: Answers } {
  const screens: Asked[] = []
  let answers = start
  for (;;) {
    const question = ask(answers, { opened }, day)
    if (!question) return { screens, answers }
    screens.push({ ...question, before: answers })
    if (screens.length > 120) throw new Error(`no end: ${screens.flatMap(s => s.facts).join(', ')}`)
    answers = { ...answers, ...Object.fromEntries(question.facts.map(f => [f, says(f) ?? 'unknown'])) }
  }
}
const factsOf = (screens: readonly NextQuestion[], layer?: NextQuestion['layer']) =>
  screens.filter(s => !layer || s.layer === layer).flatMap(s => s.facts)
const openingOf = (told: Answers) =>
  talk(f => told[f])
    .screens.filter(s => s.layer === 'opening')
    .map(s => s.facts.join(' '))

const plain: Answers = {
  watched: 'no',
  immediate_danger: 'no',
  under_18: 'no',
  detained: 'no',
  country_now: 'be',
  work_countries: ['be'],
  sector: 'construction',
  work_still: 'no',
  work_end: '2026-09-30',
  housing_from_employer: 'no',
  unpaid_items: ['wages_part'],
  control_means: ['none'],
  work_conditions: ['late_pay'],
  violence: ['none'],
  found_by_authorities: 'not_found',
  nationality_group: 'other_eu',
}

describe('the opening', () => {
  test('has these screens for a plain person, in this order', () => {
    expect(openingOf(plain)).toEqual([
      'watched immediate_danger',
      'under_18',
      'detained',
      'country_now',
      'work_countries sector',
      'work_still',
      'work_end',
      'housing_from_employer',
      'unpaid_items',
      'control_means work_conditions violence',
      'found_by_authorities',
      'nationality_group',
    ])
  })

  const dates = 'order_to_leave_date refusal_letter_date'
  test('asks people who are held for the two dates at once, and not again', () => {
    const screens = openingOf({
      ...plain,
      detained: 'closed_centre',
      found_by_authorities: 'street_or_traffic_check',
      nationality_group: 'non_eu',
    })
    expect(screens.slice(2, 4)).toEqual(['detained', dates])
    expect(screens.filter(s => s.includes('order_to_leave_date'))).toHaveLength(1)
  })
  test('asks people who were found for the two dates after that', () => {
    const screens = openingOf({ ...plain, found_by_authorities: 'workplace_inspection' })
    expect(screens[screens.indexOf('found_by_authorities') + 1]).toBe(dates)
  })
  test('asks people from outside the EU for the two dates after that, and for their paper last', () => {
    expect(openingOf({ ...plain, nationality_group: 'non_eu', residence_status: 'none' }).slice(-3)).toEqual([
      'nationality_group',
      dates,
      'residence_status',
    ])
  })
  test('asks nobody else for the two dates', () => expect(openingOf(plain).join(' ')).not.toContain('order_to_leave_date'))

  test('asks a child at once whether someone came along', () => {
    expect(openingOf({ ...plain, under_18: 'yes' }).slice(1, 3)).toEqual(['under_18', 'unaccompanied'])
  })
  test('asks for the kind of employer at once after work in a home, and otherwise not', () => {
    expect(openingOf({ ...plain, sector: 'home_work' }).slice(4, 6)).toEqual(['work_countries sector', 'employer_kind'])
    for (const sector of ['shop', 'unknown', 'withheld'] as const)
      expect(openingOf({ ...plain, sector }).join(' ')).not.toContain('employer_kind')
  })
  test('asks for the last day of work only if the work is over', () => {
    for (const work_still of ['yes', 'unknown', 'withheld'] as const) expect(openingOf({ ...plain, work_still })).not.toContain('work_end')
  })
  test('asks for a residence paper only of people from outside the EU, and only after the text that says why', () => {
    for (const nationality_group of ['belgian', 'dutch', 'other_eu', 'unknown', 'withheld'] as const)
      expect(openingOf({ ...plain, nationality_group })).not.toContain('residence_status')
    expect(openingScreens.slice(-2).map(s => s[0])).toEqual(afterExplanation)
  })
  test('asks for what was done to the person as one list', () => expect(openingScreens).toContainEqual(oneList))

  test('comes first whatever was told already, each screen at most once with each of its facts', () => {
    const chance = new Chance('opening')
    for (let n = 0; n < 150; n++) {
      const { today: day, answers } = knowingLess(someone(chance), chance)
      const { screens } = talk(f => answers[f], day, answers)
      const layers = screens.map(s => s.layer)
      expect(layers.lastIndexOf('opening')).toBeLessThan(
        Math.max(
          0,
          layers.findIndex(l => l !== 'opening'),
        ) || layers.length,
      )
      const facts = factsOf(screens)
      expect(facts).toEqual([...new Set(facts)])
    }
  })
  test('passes over a screen that was left without an answer', () => {
    expect(ask({}, { seen: new Set(['watched', 'immediate_danger']) })).toEqual({ layer: 'opening', facts: ['under_18'] })
    expect(ask({}, { seen: new Set(['watched']) })).toEqual({ layer: 'opening', facts: ['immediate_danger'] })
  })
})

describe('the gate', () => {
  const opened = talk(f => (factOf(f).layer === 'gate' || factOf(f).layer === 'core' ? undefined : plain[f])).answers
  const atGate = Object.fromEntries(Object.entries(opened).filter(([f]) => typeof factOf(f as FactId).layer === 'number')) as Answers
  const behind = Object.keys(impliedByGate) as FactId[]

  test('is one question, straight after the opening', () => {
    expect(ask(atGate)).toEqual({ layer: 'gate', facts: [gate] })
    expect(factsOf(talk(f => plain[f]).screens).filter(f => f === gate)).toHaveLength(1)
  })
  test('shuts with no: nothing that lies behind it is asked, and all of it follows', () => {
    const { screens, answers } = talk(f => (f === gate ? 'no' : plain[f]))
    expect(factsOf(screens).filter(f => behind.includes(f))).toEqual([])
    for (const f of behind)
      expect(personOn(answers, today).value(f), f).toBe(personOn(answers, today).asked(f) === false ? 'set aside' : impliedByGate[f])
  })
  test('stays shut where the person does not know or does not say, and nothing follows', () => {
    for (const said of ['unknown', 'withheld'] as const) {
      const { screens, answers } = talk(f => (f === gate ? said : plain[f]))
      expect(factsOf(screens).filter(f => behind.includes(f))).toEqual([])
      expect(personOn(answers, today).value('case_stage')).toBeUndefined()
    }
  })
  test('opens with yes', () => {
    expect(factsOf(talk(f => (f === gate ? 'yes' : plain[f])).screens)).toContain('case_stage')
  })
  test('is passed over, and open, for people whose paper says that something has started', () => {
    const told: Answers = {
      ...plain,
      nationality_group: 'non_eu',
      residence_status: 'victim_permit',
      order_to_leave_date: 'never',
      refusal_letter_date: 'never',
    }
    const facts = factsOf(talk(f => told[f]).screens)
    expect(facts).not.toContain(gate)
    expect(facts).toContain('case_stage')
  })
})

describe('the core', () => {
  test('begins with where it happened and what is needed, as far as they can matter', () => {
    const { screens } = talk(f => (f === gate ? 'no' : plain[f]))
    expect(factsOf(screens, 'core')[0]).toBe(coreFirst[0])
  })
  test('asks nothing of a card that is folded', () => {
    // no violence, no sign, no case: the two funds and the two criminal cases are folded
    const told: Answers = {
      ...plain,
      work_conditions: ['none'],
      unpaid_items: ['none'],
      [gate]: 'no',
      acts_countries: ['be'],
      trafficking_acts: ['none'],
    }
    const { answers } = talk(f => told[f])
    const known = personOn(answers, today)
    const cards = openCards(allSteps, known).map(c => c.pathway.id)
    for (const id of ['be-violent-crime-fund', 'be-civil-party'] as const) {
      const steps = allSteps.find(p => p.id === id) as (typeof allSteps)[number]
      expect(foldOf(id, evaluate(steps, known), known), id).toBeDefined()
      expect(cards).not.toContain(id)
    }
  })
  test('never asks what belongs to the form of a fund', () => {
    const chance = new Chance('forms')
    for (let n = 0; n < 60; n++) {
      const p = someone(chance)
      for (const opened of [undefined, 'nl-violent-crime-fund', 'be-violent-crime-fund'] as const) {
        const facts = factsOf(talk(f => p.answers[f], p.today, p.answers.violence ? { violence: p.answers.violence } : {}, opened).screens)
        expect(facts.filter(f => onlyInForms.includes(f))).toEqual([])
      }
    }
  })
})

const chance = new Chance('conversation')
const people = Array.from({ length: 90 }, () => someone(chance))
const known = (p: Someone) => (f: FactId) => personOn(p.answers, p.today).value(f) as Said
const sure = (p: Someone) => (f: FactId) => {
  const value = known(p)(f)
  return value === 'set aside' ? undefined : value
}
const half = (p: Someone) => {
  const part = knowingLess(p, chance)
  return (f: FactId) => part.answers[f] ?? (chance.of(0.5) ? 'unknown' : 'withheld')
}

describe(`a conversation with random people (seed ${seed})`, () => {
  const talks = people.flatMap(p => [sure(p), half(p)].map(says => ({ p, ...talk(says, p.today) })))

  test('asks only what applies, what nobody can tell already, and nothing twice: neither what is unknown nor what was withheld', () => {
    for (const { p, screens } of talks) {
      expect(factsOf(screens)).toEqual([...new Set(factsOf(screens))])
      for (const { facts, before, layer } of screens) {
        const now = personOn(before, p.today)
        for (const f of facts)
          expect([f in before, now.asked(f), now.follows(f)], `${f}: ${JSON.stringify(before)}`).toEqual([false, true, false])
        if (layer !== 'opening') expect(facts).toHaveLength(1)
      }
    }
  })

  test('asks no follow-up of a question that was answered with "I don\'t know" or not at all', () => {
    const parents = (f: FactId): FactId[] => [...JSON.stringify(askedIfOf[f] ?? {}).matchAll(/"fact":"(\w+)"/g)].map(m => m[1] as FactId)
    for (const { p, screens } of talks)
      for (const { facts, before } of screens)
        for (const f of facts) {
          const all = parents(f)
          if (all.length === 1) expect(personOn(before, p.today).value(all[0] as FactId), `${f} after ${all}`).toBeDefined()
        }
  })

  test('never asks a core question that cannot change anything: two answers differ on a card that is shown, alone or with one more', () => {
    for (const { p, screens } of talks.filter((_, i) => i % 3 === 0))
      for (const { facts, before, layer } of screens) {
        if (layer !== 'core') continue
        const [fact] = facts as [FactId]
        const alone = changesSomething(fact, before, p.today)
        expect(alone || changesWithOneMore(fact, before, p.today), `${fact}: ${JSON.stringify(before)}`).toBe(true)
        if (!alone)
          expect(coreFacts(allSteps, before, personOn(before, p.today)).filter(f => changesSomething(f, before, p.today))).toEqual([])
      }
  })

  test('goes on as long as a core question can change something on a card that is shown, and then ends', () => {
    for (const { p, answers } of talks) {
      const now = personOn(answers, p.today)
      const left = coreFacts(allSteps, answers, now).filter(f => changesSomething(f, answers, p.today))
      expect(left, tell({ today: p.today, answers })).toEqual([])
      expect([ask(answers, {}, p.today), nextFact(allSteps, answers, p.today)]).toEqual([null, null])
    }
  })

  test('counts every core question among those that are left before it is asked', () => {
    for (const { p, screens } of talks) {
      const core = screens.filter(s => s.layer === 'core')
      for (const { facts, before } of core) expect(coreFacts(allSteps, before, personOn(before, p.today))).toContain(facts[0])
    }
  })

  test('gives the same next question whatever the order of the answers', () => {
    for (const { p, screens } of talks.filter((_, i) => i % 4 === 0))
      for (const { before, layer, facts } of screens.slice(-6))
        expect(ask(Object.fromEntries(chance.shuffled(Object.entries(before))), {}, p.today)).toEqual({ layer, facts })
  })

  test('goes on from a changed answer as if it had been the first, with every later answer kept', () => {
    for (const { p, screens, answers } of talks.filter((_, i) => i % 4 === 0)) {
      const fact = chance.one(factsOf(screens))
      const changed = { ...answers, [fact]: answerTo(fact, personOn({}, p.today).today, false, chance) } as Answers
      const question = ask(changed, {}, p.today)
      for (const f of question?.facts ?? []) expect(answers).not.toHaveProperty(f)
      const { [fact]: said, ...others } = changed
      expect(ask({ [fact]: said, ...others } as Answers, {}, p.today)).toEqual(question)
      expect(ask({ ...changed, [fact]: answers[fact] } as Answers, {}, p.today)).toBeNull()
    }
  })

  test('takes at most 120 screens, also with people who know nothing, say nothing, or leave every screen', () => {
    for (const said of ['unknown', 'withheld'] as const) {
      const { screens } = talk(() => said)
      expect(screens.length).toBeLessThanOrEqual(120)
      expect(factsOf(screens).filter(f => typeof factOf(f).layer === 'number').length).toBeGreaterThan(10)
    }
    const seen = new Set<FactId>()
    for (let n = 0; n <= 120; n++) {
      const question = ask({}, { seen })
      if (!question) break
      for (const f of question.facts) seen.add(f)
      expect(n).toBeLessThan(120)
    }
    for (const { screens } of talks) expect(screens.length).toBeLessThanOrEqual(60)
  })

  test('names the first fact of the next screen to programs', () => {
    for (const { p, screens } of talks.slice(0, 40))
      for (const { before, facts } of screens) expect(nextFact(allSteps, before, p.today)).toBe(facts[0])
  })

  /** Told apart from outside: by whole assessments, on the cards that a person sees open. */
  function changesSomething(fact: FactId, before: Answers, day: string): boolean {
    const now = personOn(before, day)
    const cards = Object.entries(assess(allSteps, before, day)).filter(
      ([id, r]) => r.outcome === 'open' && !foldOf(id as PathwayId, r, now, r.deadlines),
    )
    const seen = answersToTry(fact, now.today).map(answer => {
      const after = assess(allSteps, { ...before, [fact]: answer }, day)
      return cards.map(([id]) => [after[id as PathwayId]?.possible, after[id as PathwayId]?.reason])
    })
    return new Set(seen.map(s => JSON.stringify(s))).size > 1
  }
  function changesWithOneMore(fact: FactId, before: Answers, day: string): boolean {
    return answersToTry(fact, personOn(before, day).today).some(answer => {
      const then: Answers = { ...before, [fact]: answer }
      return coreFacts(allSteps, then, personOn(then, day)).some(f => changesSomething(f, then, day))
    })
  }
})

describe('an opened card', () => {
  const talks = people.slice(0, 40).flatMap(p => allSteps.map(({ id }) => ({ p, id, start: talk(sure(p), p.today).answers })))

  test('asks one question at a time, only of its own, until nothing is left that it needs', () => {
    for (const { p, id, start } of talks) {
      const { screens, answers } = talk(sure(p), p.today, start, id)
      for (const { layer, facts, before } of screens) {
        expect([layer, facts.length]).toEqual(['card', 1])
        expect(cardFacts(allSteps, id, personOn(before, p.today))).toContain(facts[0])
      }
      const now = personOn(answers, p.today)
      expect(
        cardFacts(allSteps, id, now).filter(
          f => !(f in answers) && now.asked(f) === true && !now.follows(f) && (!(f in impliedByGate) || now.value(gate) !== undefined),
        ),
      ).toEqual([])
    }
  })

  test('knows its outcome once everything was asked that it misses, and the person knew it all', () => {
    for (const { p, id, start } of talks.filter((_, i) => i % 3 === 0)) {
      const { answers } = talk(sure(p), p.today, start, id)
      const steps = allSteps.find(s => s.id === id) as (typeof allSteps)[number]
      const now = evaluate(steps, personOn(answers, p.today))
      const full = evaluate(steps, personOn(p.answers, p.today))
      for (const outcome of full.possible) expect(now.possible, `${id}: ${tell(p)}`).toContain(outcome)
    }
  })

  test('asks first for what its outcome misses, then in the order of the conversation', () => {
    for (const { p, id } of talks.slice(0, 200)) {
      const now = personOn(knowingLess(p, chance).answers, p.today)
      const steps = allSteps.find(s => s.id === id) as (typeof allSteps)[number]
      const { missing, outcome } = evaluate(steps, now)
      const facts = cardFacts(allSteps, id, now)
      if (outcome === 'not-applicable') {
        expect(facts).toEqual([])
        continue
      }
      const first = missing.filter(f => !onlyInForms.includes(f))
      expect(facts.slice(0, first.length)).toEqual(first)
      const rest = facts.slice(first.length)
      expect(rest).toEqual(factIds.filter(f => rest.includes(f)))
    }
  })

  test('asks for what its options, dates and barriers need although its outcome is settled', () => {
    const told: Answers = { ...plain, acts_countries: ['be'], [gate]: 'no', under_18: 'no', worked_under_18: 'no' }
    const steps = allSteps.find(s => s.id === 'be-civil-party') as (typeof allSteps)[number]
    const now = personOn(told, today)
    expect(evaluate(steps, now)).toMatchObject({ outcome: 'conditional', reason: 'start_a_case', missing: [] })
    const facts = cardFacts(allSteps, 'be-civil-party', now)
    expect(facts).toEqual(expect.arrayContaining(['bank_account', 'reachable_address', 'employer_kind'])) // two barriers and an option
    expect(facts).not.toContain('first_unpaid_due') // the date is shown from the last day of work
    expect(ask(told, { opened: 'be-civil-party' })).toEqual({
      layer: 'card',
      facts: [facts.find(f => personOn(told, today).asked(f) && !(f in told))],
    })
    const { sector: _, ...without } = told
    expect(ask(without, { opened: 'be-civil-party' })).toEqual({ layer: 'opening', facts: ['sector'] }) // a screen of the opening goes first
  })

  test('asks nothing where there is no such card', () => expect(cardFacts([], 'be-civil-party', personOn({}, today))).toEqual([]))

  test('asks nothing once it does not apply', () => {
    expect(cardFacts(allSteps, 'be-civil-party', personOn({ work_countries: ['nl'], acts_countries: ['nl'] }, today))).toEqual([])
  })
})
