import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { atEnd, end, stopChild } from './ending.ts'
import type { Settings } from './settings.ts'
import { root, toolEnvironment } from './tools.ts'
import { Halt } from './trouble.ts'

const patience = 60_000

/** Serves the build. Resolves when the address answers; without a database every page that needs none is served. */
export async function serve({ host, port, address }: Settings, databaseUrl: string | undefined): Promise<void> {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const leash = join(import.meta.dirname, 'leash.ts')
  const child = spawn(process.execPath, ['--import', leash, next, 'start', '-H', host, '-p', String(port)], {
    cwd: root,
    env: { ...toolEnvironment, NODE_ENV: 'production', DATABASE_URL: databaseUrl ?? '' },
    // Next prints its own banner and address: this program prints one.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const endedByItself = () => {
    console.error('The web server ended by itself: start again.')
    void end(1)
  }
  atEnd(() => {
    child.off('exit', endedByItself)
    return stopChild(child, 'SIGTERM', 'SIGKILL')
  })
  let early: string | undefined = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    if (early === undefined) process.stderr.write(chunk)
    else early += chunk
  })
  for (const until = Date.now() + patience; !(await answers(address)); await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Halt(whyNotServed(early, port))
    if (Date.now() > until) throw new Halt(`The pages are built but ${address} does not answer within a minute: start again.`)
  }
  early = undefined
  child.once('exit', endedByItself)
}

async function answers(address: string) {
  try {
    await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false
  }
}

function whyNotServed(printed: string, port: number) {
  if (printed.includes('EADDRINUSE')) return `Port ${port} was taken meanwhile by another program: start again.`
  return `The web server did not start: ${printed.split('\n').find(line => line.trim()) ?? 'it said nothing'}`
}
