/** How fast the assessment is, as ratios within one run: against the floor, and against XState's own pure functions. */
import { initialTransition } from 'xstate'
import type { Answers } from '../../content/facts/index.ts'
import { assess, personOn } from '../../machines/assessment/assess.ts'
import { evaluate } from '../../machines/assessment/evaluate.ts'
import { nextQuestion } from '../../machines/assessment/next.ts'
import { type AskId, fits } from '../../machines/assessment/person.ts'
import { cases, casesToday } from '../../machines/cases.ts'
import { allSteps, pathways } from '../../machines/index.ts'
import { records, type Told } from '../../machines/sheet/records.ts'
import { floorOf } from './floor.ts'

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

/** Milliseconds of the fastest of five runs of each, after one to warm up. They take turns, so that a busy machine slows all of them alike. */
function best(works: readonly (() => void)[]): readonly number[] {
  for (const work of works) work()
  const rounds = Array.from({ length: 5 }, () =>
    works.map(work => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
  return works.map((_, i) => Math.min(...rounds.map(times => times[i] as number)))
}

export interface Row {
  readonly what: string
  readonly each: number
  /** How many times the row it is compared with; below 1 it is faster. */
  readonly ratio?: { readonly than: string; readonly is: number }
}

/** The table of `npm run bench`; times in microseconds for one record or one person. */
export function times(): readonly Row[] {
  const asTold = (record: Told) => ({ answer: (id: AskId) => record[id], missing: () => [] })
  const told = pathways.map((machine, i) => {
    const pathway = allSteps[i] as (typeof allSteps)[number]
    const plain = machine.provide({
      guards: { answered: ({ context }, way) => fits((context.answers as Told)[way.fact], way.answers) },
    })
    return { pathway, plain, floor: floorOf(pathway), all: [...records(pathway)].map(r => r.known) }
  })
  const count = told.reduce((n, t) => n + t.all.length, 0)
  const some = people.slice(0, 20)
  const works: readonly (readonly [n: number, work: () => void])[] = [
    [
      count,
      () => {
        for (const t of told) for (const known of t.all) t.floor(asTold(known))
      },
    ],
    [
      count,
      () => {
        for (const t of told) for (const known of t.all) evaluate(t.pathway, asTold(known))
      },
    ],
    [
      count,
      () => {
        for (const t of told) for (const known of t.all) initialTransition(t.plain, { answers: known as never, today: casesToday })
      },
    ],
    [
      people.length,
      () => {
        for (const p of people) {
          const known = personOn(p, casesToday)
          for (const t of told) t.floor(known)
        }
      },
    ],
    [
      people.length,
      () => {
        for (const p of people) assess(allSteps, p, casesToday)
      },
    ],
    [
      people.length,
      () => {
        for (const p of people) {
          assess(allSteps, p, casesToday)
          nextQuestion(allSteps, p, casesToday)
        }
      },
    ],
    [
      some.length,
      () => {
        for (const p of some) for (const machine of pathways) initialTransition(machine, { answers: p, today: casesToday })
      },
    ],
  ]
  const spent = best(works.map(([, work]) => work))
  const [walkFloor, walk, walkXState, assessFloor, assessing, asking, assessXState] = works.map(
    ([n], i) => ((spent[i] as number) * 1000) / n,
  ) as [number, number, number, number, number, number, number]
  const than = (name: string, is: number) => ({ than: name, is })
  return [
    { what: `walk, one of ${count} records: the floor`, each: walkFloor },
    { what: 'walk with look-ahead and trace', each: walk, ratio: than('the floor', walk / walkFloor) },
    { what: "walk by XState's initialTransition", each: walkXState, ratio: than('our walk', walkXState / walk) },
    { what: `one of ${people.length} people, ${pathways.length} pathways: the floor`, each: assessFloor },
    { what: 'assess', each: assessing, ratio: than('the floor', assessing / assessFloor) },
    { what: 'assess and next question', each: asking, ratio: than('the floor', asking / assessFloor) },
    { what: 'the same people by XState, without look-ahead', each: assessXState, ratio: than('assess', assessXState / assessing) },
  ]
}
