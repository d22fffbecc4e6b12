/**
 * JSON Lines in (standard input, or a file), one person a line; one line each out, in the same order. A bad line gets an error and the rest goes on.
 * `--nearest`: why a way is closed, and the nearest way to it. `--what-if`: what would follow from the "events" of a line.
 */
import { createReadStream } from 'node:fs'
import { type Answering, answerTo, fromText, nearestTo, whatIfFor } from '../machines/answer.ts'

const given = process.argv.slice(2)
const works: { readonly [option: string]: Answering<object> } = { '--nearest': nearestTo, '--what-if': whatIfFor }
const answer = fromText(works[given.find(g => g in works) ?? ''] ?? answerTo)
const [file] = given.filter(g => !(g in works))
const input = file ? createReadStream(file) : process.stdin
input.on('error', () => {
  process.stderr.write(`The file "${file}" cannot be read. Check its name, or give the lines on standard input.\n`)
  process.exit(1)
})
process.stdout.on('error', (e: NodeJS.ErrnoException) => process.exit(e.code === 'EPIPE' ? 0 : 1))

/** Split at line feeds alone: readline would also split at U+2028, which JSON text may hold. */
async function* lines(stream: AsyncIterable<string>) {
  let rest = ''
  for await (const chunk of stream) {
    const parts = chunk.split('\n')
    parts[0] = rest + parts[0]
    rest = parts.pop() ?? ''
    yield* parts
  }
  yield rest
}

let line = 0
for await (const text of lines(input.setEncoding('utf8'))) {
  line++
  if (!text.trim()) continue
  const more = process.stdout.write(`${JSON.stringify(answer(text.replace(/^\uFEFF/, ''), line))}\n`)
  if (!more) await new Promise(drained => process.stdout.once('drain', drained))
}
