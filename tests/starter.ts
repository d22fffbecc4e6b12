import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../scripts/start/port.ts'
import type { Environment } from '../scripts/start/tools.ts'

const root = join(import.meta.dirname, '..')

/** A copy started as `npm start` does, with what it has said so far. */
export type Copy = Awaited<ReturnType<typeof startCopy>>

/** Starts a copy on the build that is there, on a free port unless the environment names one. */
export async function startCopy(environment: Environment) {
  const port = environment.PORT ?? String(await freePort())
  const env = { ...process.env, DATABASE_URL: '', HOST: '127.0.0.1', ...environment, NODE_ENV: 'production' as const, PORT: port }
  const child = spawn('node', ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const address = `http://127.0.0.1:${port}`
  return {
    port,
    address,
    ended,
    said: () => said,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    isReady: () => untilSaid(() => said, `Tilia is ready: ${address}\n`, ended),
    health: async () => ((await (await fetch(`${address}/api/health`)).json()) as { database: string }).database,
  }
}

/** Resolves to true when the words have been said, to false when the copy ended without them. */
async function untilSaid(said: () => string, words: string, ended: Promise<unknown>) {
  let running = true
  void ended.then(() => (running = false))
  while (running && !said().includes(words)) await sleep(20)
  return said().includes(words)
}

/** The command lines of all processes that name a text, such as a data folder. */
export function processesNaming(text: string): string[] {
  const commands = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(pid => {
      try {
        return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ')
      } catch {
        return ''
      }
    })
  return commands.filter(command => command.includes(text))
}
