import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEnding } from './ending.ts'
import { type Environment, root, runQuietly } from './tools.ts'
import { Halt } from './trouble.ts'

const sources = ['{app,components,machines,content,prisma,public,scripts}/**/*', '*.{ts,mjs}', 'package.json', 'package-lock.json']
// Public pages are written at build time: who runs this copy, and the tests' own language, are part of what they are made from.
const settings = ['OPERATOR_NAME', 'OPERATOR_CONTACT', 'OPERATOR_PRIVACY_URL', 'TILIA_PSEUDO']
const neededMegabytes = 300

/** Writes the database client and builds the pages, each only when what it is made from has changed. */
export async function build(): Promise<void> {
  await generateClient()
  const stamp = join(root, process.env.TILIA_BUILD || '.next', 'built-from')
  const wanted = hashOf(sources, JSON.stringify(settings.map(name => process.env[name] ?? '')))
  if (isStamped(stamp, wanted)) return
  const { bavail, bsize } = statfsSync(root)
  if ((bavail * bsize) / 1e6 < neededMegabytes)
    throw new Halt(`The disk is full: building the pages needs ${neededMegabytes} MB; make room and start again.`)
  console.log('Building the pages (up to a minute) ...')
  await step('The pages could not be built', 'next', ['build'])
  await step('The pages could not be lightened', 'node', [join('scripts', 'lighten.ts')])
  writeFileSync(stamp, wanted)
}

/** Writes prisma/client from the schema. */
export async function generateClient(): Promise<void> {
  const stamp = join(root, 'prisma', 'client', 'generated-from')
  const wanted = hashOf(['prisma/schema.prisma', 'package-lock.json'])
  if (isStamped(stamp, wanted)) return
  // Any existing file does for the engine, which generating does not run; without it Prisma would try to download one.
  await step('The database client could not be written', 'prisma', ['generate'], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath })
  writeFileSync(stamp, wanted)
}

async function step(failure: string, command: string, args: string[], environment: Environment = {}) {
  const { ok, output } = await runQuietly(command, args, { ...environment, NODE_ENV: 'production' })
  if (ok) return
  if (isEnding()) throw new Halt('Stopped while building.')
  console.error(output)
  const reason = /ENOSPC|No space left/.test(output) ? 'the disk is full; make room and start again' : 'the lines above say why'
  throw new Halt(`${failure}: ${reason}.`)
}

function isStamped(stamp: string, wanted: string) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

function hashOf(patterns: string[], extra = '') {
  const hash = createHash('sha256').update(extra)
  const entries = globSync(patterns, { cwd: root, withFileTypes: true, exclude: ['prisma/client/**', 'next-env.d.ts'] })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}
