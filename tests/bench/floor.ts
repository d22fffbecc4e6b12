/** The floor: plain functions generated from the same machines. Nested ifs, no look-ahead, no trace; they say only where a walk ends. */
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
