/** Random people, from a seed that is printed: SEED=... gives others. */
import { neverAfter } from '../content/bounds.ts'
import { type Day, day, plus, read, write } from '../content/calendar/days.ts'
import { type Answers, type FactId, factIds, factOf } from '../content/facts/index.ts'
import { personOn } from '../machines/assessment/assess.ts'

export const usualSeed = 20261124
export const seed = Number(process.env.SEED ?? usualSeed)
console.info(`Random people and records from seed ${seed}; SEED=... gives others.`)

/** Chance that can be repeated (mulberry32); every use has its own name, so that one more test leaves the others as they were. */
export class Chance {
  #state: number
  constructor(name: string | number) {
    this.#state = [...`${name}${seed}`].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 16777619), 2166136261)
  }
  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (Math.max(to, from) - from + 1))
  }
  one<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T
  }
  of(share: number): boolean {
    return this.next() < share
  }
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list]
    return list.map(() => left.splice(this.whole(0, left.length - 1), 1)[0] as T)
  }
}

/** Answers under construction: any fact, any answer that `accept` takes. */
export type Told = Partial<Record<FactId, string | number | readonly string[]>>
export interface Someone {
  readonly today: string
  readonly answers: Answers
}

/** Someone who answered every question that applies, each answer with a full date, and the answers fit each other. */
export function someone(chance: Chance): Someone {
  const now = day(2026, 11, 24) + chance.whole(-500, 500)
  const plain = chance.of(0.35)
  const told: Told = Object.fromEntries(factIds.map(f => [f, answerTo(f, now, plain, chance)]))
  if (chance.of(0.6)) oneCountry(told, chance)
  if (chance.of(0.5)) told.nationality_group = 'non_eu'
  if (chance.of(0.5)) told.already_started = 'yes'
  if (chance.of(0.4)) told.employer_closed = chance.one(['no', 'bankrupt'])
  datesThatFit(told, now, chance)
  const today = write(now)
  return { today, answers: onlyWhatWasAsked(told as Answers, today) }
}

/** What is left of these answers if nobody gives an answer to a question that does not apply, or that follows from others. */
export function onlyWhatWasAsked(answers: Answers, today: string): Answers {
  const known = personOn(answers, today)
  return Object.fromEntries(Object.entries(answers).filter(([f]) => known.asked(f as FactId) !== false && !known.follows(f as FactId)))
}

/** Any answer to a fact but silence, unknown and withheld. */
export function answerTo(fact: FactId, now: Day, plain: boolean, chance: Chance): string | number | readonly string[] {
  const { kind, answers = [], never, range } = factOf(fact)
  switch (kind) {
    case 'yes-no':
      return plain && chance.of(0.8) ? 'no' : chance.one(['yes', 'no'])
    case 'one':
      return plain && chance.of(0.7) && ['no', 'none', 'not_found'].includes(answers[0] as string)
        ? (answers[0] as string)
        : chance.one(answers)
    case 'many': {
      if (answers.includes('none') && chance.of(plain ? 0.75 : 0.25)) return ['none']
      const real = answers.filter(a => a !== 'none')
      const some = real.filter(() => chance.of(chance.one([0.1, 0.35])))
      return some.length > 0 ? some : [chance.one(real)]
    }
    case 'number':
      return fact === 'hourly_pay'
        ? chance.one([3, 7.5, 9, 10, 11, 12.5, 13.5, 16, 30])
        : chance.one([range?.[0] ?? 0, 1, 3, 4, 5, 6, 19, 20, 25, 70])
    case 'date':
      return never && chance.of(0.3)
        ? 'never'
        : write(['hearing_date', 'residence_expiry'].includes(fact) && chance.of(0.7) ? now + chance.whole(0, 400) : pastDay(now, chance))
  }
}

const usualTerms = [1, 2, 3, 6, 8, 12, 13, 18, 24, 36, 60, 120].map(months => (now: Day) => plus(now, -months, 'months').end)
const usualDays = [7, 14, 15, 21, 30, 45, 91, 182].map(days => (now: Day) => now - days)
/** Often a day on or beside the edge of a term. */
function pastDay(now: Day, chance: Chance): Day {
  if (chance.of(0.3)) return Math.min(now, chance.one([...usualTerms, ...usualDays])(now) + chance.one([-1, 0, 0, 1]))
  return now - chance.whole(0, chance.one([60, 400, 2000, 6000]))
}

function oneCountry(told: Told, chance: Chance): void {
  const here = chance.one(['be', 'nl'])
  told.work_countries = [here]
  told.acts_countries = chance.of(0.9) ? [here] : [here, 'other_eu']
  if (chance.of(0.7)) told.country_now = here
}

const dayOf = (answer: Told[FactId]): Day | undefined => (typeof answer === 'string' ? read(answer)?.from : undefined)

/** Nothing has happened that could not have: the first never after the second, ages as told, pay days around the work, joined before the end. */
function datesThatFit(told: Told, now: Day, chance: Chance): void {
  const end = told.work_still === 'yes' ? now : (dayOf(told.work_end) ?? now)
  const start = end - chance.whole(5, chance.one([120, 900, 4000]))
  const first = chance.whole(start, end)
  told.work_start = write(start)
  told.first_unpaid_due = write(first)
  told.last_unpaid_due = write(Math.min(now, chance.whole(first, end + 31)))
  if (told.notice_date !== 'never') told.notice_date = write(chance.whole(start, end))
  if (chance.of(0.5)) told.insolvency_date = write(Math.min(now, end + chance.whole(-60, 60)))
  if (chance.of(0.7)) {
    const accident = chance.whole(start, end)
    told.accident_date = write(accident)
    told.harm_known_date = write(chance.whole(accident, now))
  }
  told.birth_date = write(birthday(told, start, now, chance))
  if (told.case_stage === 'final' && told.court_outcome === 'pending') told.court_outcome = 'acquittal'
  if (String(told.civil_party_date) > String(told.dismissal_date)) told.civil_party_date = told.dismissal_date as string
  for (let again = 0; again < neverAfter.length; again++)
    for (const [a, b] of neverAfter) {
      const before = dayOf(told[a])
      const after = dayOf(told[b])
      if (before !== undefined && after !== undefined && before > after) told[b] = told[a] as string
    }
}
function birthday(told: Told, start: Day, now: Day, chance: Chance): Day {
  if (told.under_18 === 'yes') return plus(now, -18, 'years').end + chance.whole(1, 1400)
  const ageAtStart = told.worked_under_18 === 'yes' ? chance.whole(15, 17) : chance.whole(18, 20)
  return Math.min(plus(start, -ageAtStart, 'years').end - chance.whole(0, 360), plus(now, -18, 'years').end)
}

/** The same person, knowing less: some answers not given, or "unknown" or "withheld", some dates only a month or a year. */
export function knowingLess({ today, answers }: Someone, chance: Chance): Someone {
  const share = chance.one([0.15, 0.4, 0.7, 0.9])
  const roughly = chance.one([0, 0, 0.5])
  const less = Object.entries(answers).flatMap(([f, a]): [string, unknown][] => {
    if (chance.of(share)) return chance.of(0.6) ? [] : [[f, chance.one(['unknown', 'withheld'])]]
    const cut = factOf(f as FactId).kind === 'date' && read(String(a)) !== undefined && chance.of(roughly)
    return [[f, cut ? String(a).slice(0, chance.one([4, 7])) : a]]
  })
  return { today, answers: Object.fromEntries(less) }
}

/** The same answers, given in another order; lists too. */
export const inAnotherOrder = ({ today, answers }: Someone, chance: Chance): Someone => ({
  today,
  answers: Object.fromEntries(chance.shuffled(Object.entries(answers)).map(([f, a]) => [f, Array.isArray(a) ? chance.shuffled(a) : a])),
})

/** One more answer taken back. */
export function lessOne({ today, answers }: Someone, fact: FactId): Someone {
  const { [fact]: _, ...rest } = answers
  return { today, answers: rest }
}

/** For messages: everything that is needed to meet this person again. */
export const tell = ({ today, answers }: Someone): string => `on ${today}: ${JSON.stringify(answers)}`
