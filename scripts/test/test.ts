import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, generateClient } from '../start/build.ts'
import { atEnd, end, stopChild } from '../start/ending.ts'
import { freePort } from '../start/port.ts'
import { type Environment, root, toolEnvironment } from '../start/tools.ts'
import { sentence, Trouble } from '../start/trouble.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { findBrowser } from './browser.ts'
import { type Counts, readPlaywright, readVitest, settle } from './counts.ts'
import { installAge } from './packages.ts'

type Step = { name: string; run: (reports: string) => Promise<Counts> }

const steps: Step[] = [
  {
    name: 'types',
    run: () =>
      one(
        generateClient,
        () => tool('next', ['typegen']),
        () => tool('tsc', ['--noEmit']),
      ),
  },
  { name: 'lint and format', run: () => one(() => tool('biome', ['check'])) },
  { name: 'dead code', run: () => one(() => tool('knip', [])) },
  { name: 'build', run: () => one(build) },
  { name: 'tests', run: runVitest },
  { name: 'browser tests', run: runPlaywright },
]

/** Runs every step, also after one has failed, and ends with how many tests passed and failed. */
export async function test(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(1))
  const reports = temporaryFolder()
  atEnd(() => rmSync(reports, { recursive: true, force: true }))
  const results: string[] = []
  const total: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, run } of steps) {
    console.log(`\n== ${name}`)
    const start = performance.now()
    const counts = await run(reports)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    results.push(`${name.padEnd(16)} ${seconds.padStart(6)} s   ${inWords(counts)}`)
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key]
  }
  console.log(`\n${results.join('\n')}\n`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  await end(total.failed === 0 ? 0 : 1)
}

function inWords({ passed, failed, skipped }: Counts) {
  return [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} left out`].filter(Boolean).join(', ')
}

/** Counts a step as one test: it passes if all its parts do. */
async function one(...parts: (() => Promise<unknown>)[]): Promise<Counts> {
  try {
    for (const part of parts) await part()
    return { passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    console.error(sentence(error))
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

async function runVitest(reports: string) {
  const report = join(reports, 'vitest.json')
  await installAge()
  const succeeded = await succeeds('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return settle(readVitest(report), succeeded)
}

async function runPlaywright(reports: string) {
  const report = join(reports, 'playwright.json')
  const succeeded = await one(async () => {
    const environment = {
      CHROMIUM: await findBrowser(),
      E2E_PORT: String(await freePort()),
      E2E_DATA_DIR: join(reports, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }
    await tool('playwright', ['test', '--reporter=list,json'], environment)
  })
  return settle(readPlaywright(report), succeeded.failed === 0)
}

async function tool(command: string, args: string[], environment: Environment = {}) {
  if (!(await succeeds(command, args, environment))) throw new Trouble(`${command} failed.`)
}

/** Runs a tool in sight of whoever started the tests. */
async function succeeds(command: string, args: string[], environment: Environment = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...toolEnvironment, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] })
  const forget = atEnd(() => stopChild(child, 'SIGTERM', 'SIGKILL'))
  const [code] = await once(child, 'exit').catch(error => [sentence(error)])
  if (typeof code === 'string') console.error(code)
  forget()
  return code === 0
}
