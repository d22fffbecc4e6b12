/** Times as ratios only, with a margin over what `npm run bench` prints; the fastest of seven, in turns. */
import { expect, test } from 'vitest'
import { claims, frames } from './bench/phone.ts'
import { times } from './bench/times.ts'

test('the walk stays near plain functions and far from XState, an assessment near its floor, and both grow with the law', () => {
  const { walk, xstate, assess, next, ten } = times()
  expect(walk.ratio?.is, 'walk with look-ahead and trace, times the floor').toBeLessThan(5)
  expect(xstate.ratio?.is, "XState's walk, times ours").toBeGreaterThan(5)
  expect(assess.ratio?.is, 'assess, times the floor').toBeLessThan(5)
  expect(next.ratio?.is, 'assess and next question, times the floor').toBeLessThan(25)
  expect(ten.ratio?.is, 'assess with ten times the law, times once; not in line with it, this would be 100').toBeLessThan(20)
}, 120_000)

test('on a phone six times slower, an answer is taken in within one frame', async () => {
  const { median, frame } = await frames()
  expect(median).toBeLessThan(frame)
}, 120_000)

test('on a phone six times slower, a claim of three years with an entry a day is worked out again within 50 ms', async () => {
  const { fastest, goal } = await claims()
  expect(fastest).toBeLessThan(goal)
}, 120_000)
