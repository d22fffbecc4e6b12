/** What TypeScript refuses: the type check fails if one of these is taken. Never run. */
import { be_stage } from '../content/computed.ts'
import { atLeast, given, has, is, isNot, passed, since, yes } from '../content/conditions.ts'
import type { Answers } from '../content/facts/index.ts'
import { asks, outcome, pathway } from '../machines/pathway.ts'

// steps that are taken
asks('be_link', { yes: 'a', no: 'b' })
asks('court_outcome', { acquittal: 'a', otherwise: 'b' })
asks('country_now', { be: 'a', 'nl | other_eu | outside_eu': 'b' })
asks('country_now', { otherwise: 'a' })
asks('charges', { 'trafficking | violence': 'a', otherwise: 'b' })
asks('civil_party_joined', { yes: 'a', no: 'b' }) // a yes-no that does not apply reads as no
asks('be_stage', { 'none | dismissed | non_lieu': 'a', otherwise: 'b' })
asks('dl_be_wage_contract', { over: 'a', running: 'b' }, 'be-contracts-15')

// @ts-expect-error a forgotten answer
asks('be_link', { yes: 'a' })
// @ts-expect-error an answer that is not one
asks('be_link', { yes: 'a', no: 'b', maybe: 'c' })
// @ts-expect-error an answer that is not one, beside otherwise
asks('country_now', { fr: 'a', otherwise: 'b' })
// @ts-expect-error one answer of a list forgotten
asks('country_now', { be: 'a', 'nl | other_eu': 'b' })
// @ts-expect-error one answer of a list misspelt
asks('country_now', { be: 'a', 'nl | other_eu | outside_e': 'b', otherwise: 'a' })
// @ts-expect-error a list without spaces
asks('country_now', { be: 'a', 'nl|other_eu|outside_eu': 'b' })
// @ts-expect-error many-of: every combination needs a way
asks('charges', { trafficking: 'a' })
// @ts-expect-error a question that may not apply
asks('court_outcome', { 'pending | conviction_trafficking | conviction_violent | conviction_other | acquittal': 'a' })
// @ts-expect-error an answer to a derived fact forgotten
asks('be_stage', { none: 'a', inquiry: 'b' })
// @ts-expect-error no such fact
asks('married', { yes: 'a', no: 'b' })
// @ts-expect-error a term is running or over
asks('dl_be_wage_contract', { yes: 'a', no: 'b' })
// @ts-expect-error a term has two answers
asks('dl_be_wage_contract', { over: 'a' })
// @ts-expect-error no such source
asks('be_link', { yes: 'a', no: 'b' }, 'a-book')

outcome('available')
outcome('conditional', { dates: ['dl_be_prosecution'], source: 'be-limitation-2024' })
// @ts-expect-error no such outcome
outcome('closed')
// @ts-expect-error open is what silence makes, never the end of a pathway
outcome('open')
// @ts-expect-error no such deadline
outcome('blocked', { dates: ['dl_be_never'] })
// @ts-expect-error no such source
outcome('blocked', { source: 'a-book' })

const a = asks('be_link', { yes: 'b', no: 'c' })
const lost = asks('be_link', { yes: 'b', no: 'nowhere' })
const b = outcome('available')
const c = outcome('blocked')
pathway('be-civil-party', { source: 'be-civil-action', starts: 'a', steps: { a, b, c } })
// @ts-expect-error no such pathway
pathway('be-happiness', { source: 'be-civil-action', starts: 'a', steps: { a, b, c } })
// @ts-expect-error starts at no step
pathway('be-civil-party', { source: 'be-civil-action', starts: 'nowhere', steps: { a, b, c } })
// @ts-expect-error leads to no step
pathway('be-civil-party', { source: 'be-civil-action', starts: 'a', steps: { a: lost, b } })
// @ts-expect-error no such source
pathway('be-civil-party', { source: 'a-book', starts: 'a', steps: { a, b, c } })

// @ts-expect-error no such answer to a fact
is('country_now', 'fr')
// @ts-expect-error no such answer to a fact
isNot('country_now', 'fr')
// @ts-expect-error several are chosen: has
is('charges', 'trafficking')
// @ts-expect-error one is chosen: is
has('country_now', 'be')
// @ts-expect-error no such answer to a many-of
has('charges', 'tax')
// @ts-expect-error no such answer to a derived fact
is(be_stage, 'closed')
// @ts-expect-error not a yes-no
yes('country_now')
// @ts-expect-error not a date
given('under_18')
// @ts-expect-error not a date
since('hourly_pay', '2025-01-01')
// @ts-expect-error not a number
atLeast('under_18', 18)
// @ts-expect-error no such deadline
passed('dl_be_never')

export const told: Answers = { under_18: 'withheld', charges: ['trafficking'], work_end: '2026-02', hourly_pay: 10, country_now: 'unknown' }
export const wrong: Answers[] = [
  // @ts-expect-error no such fact
  { married: 'yes' },
  // @ts-expect-error no such answer
  { under_18: 'maybe' },
  // @ts-expect-error several are told as a list
  { charges: 'trafficking' },
  // @ts-expect-error a number is not told as text
  { hourly_pay: '10' },
]
