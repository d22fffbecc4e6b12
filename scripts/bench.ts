/** Times the assessment in Node and on a phone six times slower than this machine, and prints one table of ratios. */

import { frames } from '../tests/bench/phone.ts'
import { type Row, times } from '../tests/bench/times.ts'

const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)
const table: Row[] = [...times()]
line(['what', 'microseconds', 'ratio'])
line(['---', '---:', '---'])
for (const { what, each, ratio } of table) line([what, each.toFixed(1), ratio ? `${ratio.is.toFixed(1)} times ${ratio.than}` : ''])
const { median, worst, frame } = await frames()
line([
  'Chromium, processor slowed six times: assess and next question, median',
  (median * 1000).toFixed(0),
  `${(median / frame).toFixed(2)} of a frame`,
])
line(['the same, slowest twentieth', (worst * 1000).toFixed(0), `${(worst / frame).toFixed(2)} of a frame`])
