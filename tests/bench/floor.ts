/**
 * The floor: plain functions generated from the same machines. Nested ifs, no look-ahead, no trace; they say only where a walk ends. For a
 * whole assessment they also look at every option, date and barrier that counts there, once, and keep nothing else of it.
 */
import { aroundOf } from '../../machines/assessment/assess.ts'
import type { Person } from '../../machines/assessment/person.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'

export type Floor = (person: Pick<Person, 'answer'>) => string | undefined

/** One function a step; an answer that is not known ends the walk there. Gives the reason, or undefined. */
export function floorOf({ steps }: PathwaySteps): Floor {
  const body = steps.map((s, i) => {
    if (!s.asks) return `const s${i} = () => ${JSON.stringify(s.name)}`
    const ways = (s.ways ?? []).map(w => {
      if (!w.answers) return `return s${w.to}(p)`
      const list = JSON.stringify(w.answers)
      return `if (typeof a === 'object' ? a.some(v => ${list}.includes(v)) : ${w.answers.map(v => `t === ${JSON.stringify(v)}`).join(' || ')}) return s${w.to}(p)`
    })
    return `const s${i} = p => { const a = p.answer(${JSON.stringify(s.asks)}); if (a === undefined) return; const t = a === 'set aside' ? 'no' : String(a); ${ways.join('; ')} }`
  })
  return new Function(`${body.reverse().join('\n')}\nreturn s0`)() as Floor
}

/** As much as an assessment says in the end, by plain functions: reasons, options, shown days and barriers, pathway by pathway. */
export function wholeFloorOf(pathways: readonly PathwaySteps[]): (person: Person) => readonly unknown[] {
  const plain = pathways.map(p => {
    const ends = new Map(p.steps.filter(s => s.status).map(s => [s.name, s]))
    return { walk: floorOf(p), ends, ...aroundOf(p.id) }
  })
  return person =>
    plain.map(({ walk, ends, options, barriers }) => {
      const reason = walk(person)
      const end = reason === undefined ? undefined : ends.get(reason)
      const days = (end?.dates ?? []).map(d => person.dates(d).shown)
      const weights = barriers.map(([, b]) => person.truth(b.when))
      if (end?.status === 'not-applicable') return [reason, days, weights]
      const states = options.map(([, o]) => {
        const holds = person.truth(o.when)
        if (holds !== false) for (const d of o.dates ?? []) days.push(person.dates(d).shown)
        return holds
      })
      return [reason, days, weights, states]
    })
}
