/** Lets one event happen to a person: the answers, the day and the law afterwards. */
import { plus, read, type Span, write } from '../../content/calendar/days.ts'
import { changedBy, type Event, type EventId, eventOf } from '../../content/events.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import { impliedByGate } from '../../content/implied.ts'
import { type Switches, switches } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { personOn } from './assess.ts'
import { evaluate } from './evaluate.ts'
import type { Person } from './person.ts'
import type { PathwaySteps } from './steps.ts'

/** What an assessment is made from. `today` is `YYYY-MM-DD`. */
export interface Situation {
  readonly answers: Answers
  readonly today: string
  readonly law?: Switches | undefined
}

/** The person in a situation. */
export const personIn = ({ answers, today, law }: Situation): Person => personOn(answers, today, law)

/** Whether an event can happen now: its condition is known to hold, what gives it is open, and it is not so already. */
export function canHappen(pathways: readonly PathwaySteps[], event: Event, { law }: Situation, known: Person): boolean {
  if (known.truth(event.when) !== true) return false
  if (event.law && (law ?? switches)[event.law] === true) return false
  return !event.through || event.through.some(id => isOpen(pathways, id, known))
}
const isOpen = (pathways: readonly PathwaySteps[], id: PathwayId, known: Person): boolean => {
  const through = pathways.find(p => p.id === id)
  return through !== undefined && evaluate(through, known).outcome === 'available'
}

/** The situation after an event; undefined: it cannot happen now. */
export function happen(pathways: readonly PathwaySteps[], id: EventId, now: Situation): Situation | undefined {
  const known = personIn(now)
  return canHappen(pathways, eventOf(id), now, known) ? after(eventOf(id), now, known) : undefined
}

/** The situation after an event that can happen; undefined: time will not bring it about, or has. */
export function after(event: Event, now: Situation, known: Person): Situation | undefined {
  if (event.law) return { ...now, law: { ...(now.law ?? switches), [event.law]: true } }
  if (event.waits) {
    const today = dayAfter(event.waits, now, known)
    return today === undefined ? undefined : { ...now, today }
  }
  const changed = changedBy(event)
  const answers: { [fact: string]: unknown } = { ...now.answers, ...behindGate(known) }
  if (changed.some(f => f in impliedByGate)) answers.already_started = 'yes'
  for (const [fact, answer] of Object.entries(event.sets ?? {})) answers[fact] = answer === 'today' ? now.today : answer
  for (const [fact, more] of Object.entries(event.adds ?? {}))
    answers[fact] = [...listOf(fact as FactId, known).filter(a => a !== 'none' && !more.includes(a as never)), ...more]
  for (const [fact, fewer] of Object.entries(event.drops ?? {})) {
    const left = listOf(fact as FactId, known).filter(a => !fewer.includes(a as never))
    answers[fact] = left.length > 0 ? left : ['none']
  }
  return { ...now, answers: answers as Answers }
}

const listOf = (fact: FactId, known: Person): readonly string[] => {
  const value = known.value(fact)
  return typeof value === 'object' ? value : []
}

/** What "nothing has begun" implied, answered by itself: once something begins it is implied no more. */
function behindGate(known: Person): Answers {
  if (known.value('already_started') !== 'no') return {}
  return Object.fromEntries(
    (Object.keys(impliedByGate) as FactId[]).flatMap(f => {
      const value = known.value(f)
      return value === undefined || value === 'set aside' ? [] : [[f, value]]
    }),
  )
}

const mostYears = 30
/** The day after a time has gone by; undefined: it is so already, or never will be. */
function dayAfter(waits: NonNullable<Event['waits']>, now: Situation, known: Person): string | undefined {
  const today = (read(now.today) as Span).from
  if ('months' in waits) return write(plus(today, waits.months, 'months').end)
  const holds = (day: number, person = personIn({ ...now, today: write(day) })) => person.answer(waits.until) === waits.is
  let no = today
  let yes = plus(today, mostYears, 'years').end
  if (holds(no, known) || !holds(yes)) return undefined
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return write(yes)
}
