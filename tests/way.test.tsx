/** The drawn way: picture and text twin say what the trace says, each step of it once, and stop where the result stops. */
import { describe, expect, test } from 'vitest'
import { markup } from '../app/_server/markup.ts'
import { wordsOf } from '../app/_server/words.ts'
import { type PersonsWay, personsWay } from '../components/pathway/way.ts'
import { WayDrawing } from '../components/pathway/way-drawing.tsx'
import { WayText } from '../components/pathway/way-text.tsx'
import type { Answers } from '../content/facts/index.ts'
import type { PathwayId } from '../content/pathways.ts'
import { assess, type PathwayResult, personOn } from '../machines/assessment/assess.ts'
import type { PathwaySteps } from '../machines/assessment/steps.ts'
import { allSteps } from '../machines/index.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const words = wordsOf('en')
const pathwayOf = (id: PathwayId) => allSteps.find(p => p.id === id) as PathwaySteps
const plain = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
const stepsIn = (html: string) => [...html.matchAll(/data-step="([^"]*)"/g)].map(([, step]) => plain(step ?? ''))
/** What is written in a picture, without the names of its parts; letters alone, since a line can break anywhere. */
const drawn = (html: string) => letters(plain([...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, t]) => t).join(' ')))
const written = (html: string) => letters(plain(html.replace(/<[^>]*>/g, ' ')))
const letters = (text: string) => text.replace(/\s+/g, '')

const both = (way: PersonsWay, direction: 'ltr' | 'rtl' = 'ltr') => ({
  picture: markup(<WayDrawing words={words} direction={direction} title="the way" way={way} />),
  text: markup(<WayText words={words} way={way} />),
})
const sentences = (way: PersonsWay) => [
  ...[...way.walked, ...(way.rests ? [way.rests] : []), ...way.ahead].flatMap(s => [s.asked, s.answer, s.others]),
  way.stop,
  ...way.ends.flatMap(e => [e.says, e.reason]),
]

describe('for random people, on every pathway', () => {
  const chance = new Chance('way')
  const people = Array.from({ length: 24 }, (_, i) => (i % 3 ? knowingLess(someone(chance), chance) : someone(chance)))
  people.push({ today: '2026-11-24', answers: {} })

  test('each step of the trace is drawn once, with its answer, in order; it stops where the result stops', () => {
    for (const who of people) {
      const known = personOn(who.answers, who.today)
      const assessment = assess(allSteps, who.answers, who.today)
      for (const pathway of allSteps) {
        const result = assessment[pathway.id] as PathwayResult
        const why = `${pathway.id} ${tell(who)}`
        const way = personsWay(words, pathway, result, known)
        const own = [...way.walked, ...(way.rests ? [way.rests] : [])]
        expect(
          own.map(s => s.step),
          why,
        ).toEqual(result.trace.map(t => t.step))
        expect(
          way.ends.map(e => e.step),
          why,
        ).toEqual(result.reasons)
        if (result.outcome === 'open') {
          expect(way.rests, why).not.toBeNull()
          const at = pathway.steps.find(s => s.name === way.rests?.step)
          const missing = at?.asks ? known.missing(at.asks) : []
          expect(result.missing.slice(0, missing.length), why).toEqual(missing)
        } else expect(way.ends.at(-1)?.step, why).toBe(result.reason)
        if (!way.rests) expect([way.ends.length, way.ahead.length], why).toEqual([1, 0])
        saysTheSame(way, why)
      }
    }
  })
})

function saysTheSame(way: PersonsWay, why: string): void {
  const { picture, text } = both(way)
  const nodes = [...way.walked, ...(way.rests ? [way.rests] : []), ...way.ahead, ...way.ends].map(s => s.step)
  expect(new Set(nodes).size, why).toBe(nodes.length)
  expect(stepsIn(picture), why).toEqual(nodes)
  expect(stepsIn(text), why).toEqual(nodes)
  const [inPicture, inText] = [drawn(picture), written(text)]
  for (const sentence of sentences(way)) {
    expect(inPicture, `${sentence} in the picture of ${why}`).toContain(letters(sentence))
    expect(inText, `${sentence} in the text of ${why}`).toContain(letters(sentence))
  }
}

const told: Answers = { work_countries: ['be'], country_now: 'be', acts_countries: ['be'] }
const wayFor = (id: PathwayId, answers: Answers) => {
  const result = assess(allSteps, answers, '2026-11-24')[id] as PathwayResult
  return { result, way: personsWay(words, pathwayOf(id), result, personOn(answers, '2026-11-24')) }
}

test('nobody worked in the Netherlands: the way ends at the first question, and nothing is ahead', () => {
  const { way } = wayFor('nl-civil-wages', told)
  expect(way.rests).toBeNull()
  expect(way.walked.length).toBeGreaterThan(0)
  expect(way.ahead).toEqual([])
  expect(way.ends.map(e => e.says)).toEqual([words('interface.result.status_not-applicable')])
  expect(way.stop).toBe(words('interface.result.trace_end'))
})

test('what was not told is where it stops, and what was already told further down is drawn with its answer', () => {
  const { way, result } = wayFor('be-labour-court-wages', { ...told, work_end: '2025-01-10', work_still: 'no' })
  expect(result.outcome).toBe('open')
  expect(way.stop).toBe(words('interface.result.trace_rests'))
  expect(way.rests?.answer).toContain(words('interface.result.trace_not_asked'))
  const term = way.ahead.find(s => s.asked === words('deadlines.dl_be_wage_contract.name'))
  expect(term?.answer).toBe(words('interface.result.trace_follows', { answer: words('interface.result.trace_over') }))
})

test('from right to left all of it is mirrored, text too starts at the other side', () => {
  const { way } = wayFor('be-labour-court-wages', told)
  const [ltr, rtl] = [both(way).picture, both(way, 'rtl').picture]
  const starts = (html: string) => [...html.matchAll(/<text x="(\d+)"/g)].map(([, x]) => Number(x))
  expect(starts(rtl)).toEqual(starts(ltr).map(x => 328 - x))
})
