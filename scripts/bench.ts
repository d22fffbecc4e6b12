/** Measures speed, in Node and on a phone six times slower than this machine, and the quality of the questions; prints tables for the README. */

import { claims, frames } from '../tests/bench/phone.ts'
import { type Quality, quality, randomTalks, sixTalks } from '../tests/bench/questions.ts'
import { type Row, times } from '../tests/bench/times.ts'

const randomPeople = 400

const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)

line(['what', 'microseconds', 'ratio'])
line(['---', '---:', '---'])
for (const { what, each, ratio } of Object.values<Row>(times()))
  line([what, each.toFixed(1), ratio ? `${ratio.is.toFixed(1)} times ${ratio.than}` : ''])
const { median, worst, frame } = await frames()
const inFrames = (ms: number) => [(ms * 1000).toFixed(0), `${(ms / frame).toFixed(2)} of a frame`]
line(['Chromium, processor slowed six times: assess and next question, median', ...inFrames(median)])
line(['the same, slowest twentieth', ...inFrames(worst)])
const claim = await claims()
const ofGoal = (ms: number) => [(ms * 1000).toFixed(0), `${(ms / claim.goal).toFixed(2)} of ${claim.goal} ms`]
line(['Chromium, processor slowed six times: a wage claim of three years with an entry a day, median', ...ofGoal(claim.median)])
line(['the same, slowest twentieth', ...ofGoal(claim.worst)])
line(['the same, against a plain sum of its days', (claim.floor * 1000).toFixed(0), `${(claim.median / claim.floor).toFixed(1)} times`])

console.log()
line(['questions', 'screens', 'still open', 'core', 'over the smallest set', 'over the fewest for the outcomes', 'in fixed order', 'idle'])
line(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:'])
const row = (who: string, q: Quality) =>
  line([
    who,
    q.screens,
    q.open,
    q.core,
    q.overSmallest.toFixed(2),
    q.overFewest.toFixed(2),
    `${q.inOrder}${q.moreThanInOrder > 0 ? ` (${q.moreThanInOrder} people were asked more)` : ''}`,
    q.idle,
  ])
row(`${randomPeople} random people, medians`, quality(randomTalks(randomPeople)))
for (const [name, talk] of sixTalks()) row(name, quality([talk]))
