/** How fast the assessment is, as ratios within one run: against the floor, and against XState's own pure functions. */
import { initialTransition } from 'xstate'
import type { Answers } from '../../content/facts/index.ts'
import { assess, assessPerson, personOn } from '../../machines/assessment/assess.ts'
import { evaluate } from '../../machines/assessment/evaluate.ts'
import { nextQuestion } from '../../machines/assessment/next.ts'
import { type AskId, fits, person } from '../../machines/assessment/person.ts'
import { cases, casesToday } from '../../machines/cases.ts'
import { allSteps, pathways } from '../../machines/index.ts'
import { records, type Told } from '../../machines/sheet/records.ts'
import { type Copies, copies } from './copies.ts'
import { floorOf, wholeFloorOf } from './floor.ts'

/** What somebody has told after the opening, so that the next question is one of the core. */
const afterOpening: Answers = {
  watched: 'no',
  immediate_danger: 'no',
  under_18: 'no',
  detained: 'no',
  country_now: 'nl',
  work_countries: ['nl'],
  sector: 'farm_garden',
  work_still: 'no',
  work_end: '2026-09',
  housing_from_employer: 'yes',
  unpaid_items: ['wages_part'],
  control_means: ['none'],
  work_conditions: ['tiny_pay'],
  violence: ['none'],
  found_by_authorities: 'not_found',
  nationality_group: 'other_eu',
  already_started: 'yes',
}
/** The people of the worked cases, each after the opening, with a third of their answers not given yet. */
export const people: readonly Answers[] = Object.values(cases)
  .flat()
  .map(([, answers], i) => ({ ...afterOpening, ...Object.fromEntries(Object.entries(answers).filter((_, j) => (i + j) % 3)) }))

const rounds = 7
/** Each is repeated until it takes about so many milliseconds: the processor time of a process is told in coarse steps. */
const longEnough = 80
/** Processor time of this thread alone, in milliseconds: what others do on the same machine is not counted, nor what clears up beside it. */
const spentSoFar = () => process.threadCpuUsage().user / 1000
/** Milliseconds of the fastest of seven runs of each, after one to warm up. They take turns, so that a busy machine slows all of them alike. */
function best(works: readonly (() => void)[]): readonly number[] {
  const repeated = works.map(work => {
    work()
    const start = performance.now()
    work()
    return { work, times: Math.max(1, Math.ceil(longEnough / (performance.now() - start))) }
  })
  const spent = Array.from({ length: rounds }, () =>
    repeated.map(({ work, times }) => {
      const start = spentSoFar()
      for (let n = 0; n < times; n++) work()
      return (spentSoFar() - start) / times
    }),
  )
  return works.map((_, i) => Math.min(...spent.map(round => round[i] as number)))
}

export interface Row {
  readonly what: string
  readonly each: number
  /** How many times the row it is compared with; below 1 it is faster. */
  readonly ratio?: { readonly than: string; readonly is: number }
}

export type RowName = 'floor' | 'walk' | 'xstate' | 'walks' | 'whole' | 'assess' | 'walksToo' | 'next' | 'people' | 'once' | 'ten'
/** The table of `npm run bench`; times in microseconds for one record or one person. */
export function times(): { readonly [R in RowName]: Row } {
  const asTold = (record: Told) => ({ answer: (id: AskId) => record[id], missing: () => [] })
  const told = pathways.map((machine, i) => {
    const pathway = allSteps[i] as (typeof allSteps)[number]
    const plain = machine.provide({
      guards: { answered: ({ context }, way) => fits((context.answers as Told)[way.fact], way.answers) },
    })
    return { pathway, plain, floor: floorOf(pathway), all: [...records(pathway)].map(r => r.known) }
  })
  const count = told.reduce((n, t) => n + t.all.length, 0)
  const some = people.filter((_, i) => i % 20 === 0)
  const whole = wholeFloorOf(allSteps)
  const one = copies(1)
  // Where ten copies come to lie in memory is a matter of luck: the best of three.
  const tens = [copies(10), copies(10), copies(10)]
  const day = personOn({}, casesToday).today
  const assessCopies = (c: Copies) => {
    const grown = some.map(p => c.answers(p))
    return () => {
      for (const p of grown) assessPerson(c.pathways, person(p, day, undefined, c.cells), p, c.around)
    }
  }
  const eachRecord = (work: (t: (typeof told)[number], known: Told) => void) => () => {
    for (const t of told) for (const known of t.all) work(t, known)
  }
  const eachPerson = (work: (p: Answers) => void) => () => {
    for (const p of people) work(p)
  }
  const works: readonly (readonly [n: number, work: () => void])[] = [
    [count, eachRecord((t, known) => t.floor(asTold(known)))],
    [count, eachRecord((t, known) => evaluate(t.pathway, asTold(known)))],
    [count, eachRecord((t, known) => initialTransition(t.plain, { answers: known as never, today: casesToday }))],
    [
      people.length,
      eachPerson(p => {
        const known = personOn(p, casesToday)
        for (const t of told) t.floor(known)
      }),
    ],
    [people.length, eachPerson(p => whole(personOn(p, casesToday)))],
    [people.length, eachPerson(p => assess(allSteps, p, casesToday))],
    [
      people.length,
      eachPerson(p => {
        assess(allSteps, p, casesToday)
        nextQuestion(allSteps, p, casesToday)
      }),
    ],
    [
      some.length,
      () => {
        for (const p of some) for (const machine of pathways) initialTransition(machine, { answers: p, today: casesToday })
      },
    ],
    [some.length, assessCopies(one)],
    ...tens.map(ten => [some.length, assessCopies(ten)] as const),
  ]
  const spent = best(works.map(([, work]) => work))
  const each = works.map(([n], i) => ((spent[i] as number) * 1000) / n)
  const [walkFloor, walk, walkXState, walks, wholeFloor, assessing, asking, assessXState, once, ...tenfolds] = each as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    ...number[],
  ]
  const tenfold = Math.min(...tenfolds)
  const than = (name: string, is: number) => ({ than: name, is })
  return {
    floor: { what: `walk, one of ${count} records: the floor`, each: walkFloor },
    walk: { what: 'walk with look-ahead and trace', each: walk, ratio: than('the floor', walk / walkFloor) },
    xstate: { what: "walk by XState's initialTransition", each: walkXState, ratio: than('our walk', walkXState / walk) },
    walks: { what: `one of ${people.length} people, ${pathways.length} pathways: the floor, walks alone`, each: walks },
    whole: { what: 'the floor, with options, dates and barriers', each: wholeFloor },
    assess: { what: 'assess', each: assessing, ratio: than('the floor', assessing / wholeFloor) },
    walksToo: { what: 'assess, against the walks alone', each: assessing, ratio: than('the walks', assessing / walks) },
    next: { what: 'assess and next question', each: asking, ratio: than('the floor', asking / wholeFloor) },
    people: { what: 'the same people by XState, without look-ahead', each: assessXState, ratio: than('assess', assessXState / assessing) },
    once: { what: 'assess, pathways and facts copied once', each: once },
    ten: { what: 'assess, copied ten times with facts of their own', each: tenfold, ratio: than('once', tenfold / once) },
  }
}
