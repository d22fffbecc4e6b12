/** Times as ratios only, with twice the margin of what `npm run bench` prints; the fastest of five. */
import { expect, test } from 'vitest'
import { frames } from './bench/phone.ts'
import { times } from './bench/times.ts'

test('the walk stays near plain functions and far from XState, and an assessment near its floor', () => {
  const ratios = times().map(r => r.ratio?.is ?? 0)
  const [, walk, xstate, , assess, asking] = ratios as [number, number, number, number, number, number, number]
  expect(walk, 'walk with look-ahead and trace, times the floor').toBeLessThan(5)
  expect(xstate, "XState's walk, times ours").toBeGreaterThan(5)
  expect(assess, 'assess, times the floor').toBeLessThan(32)
  expect(asking, 'assess and next question, times the floor').toBeLessThan(90)
}, 60_000)

test('on a phone six times slower, an answer is taken in within two frames', async () => {
  const { median, frame } = await frames()
  expect(median).toBeLessThan(2 * frame)
}, 60_000)
