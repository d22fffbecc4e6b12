/** Servers for the tests: one that writes down what is asked of Tilia, one that runs Tilia in sight, and another website. And what a profile holds. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { request as ask, createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { constants, gunzipSync, inflateSync } from 'node:zlib'

const root = join(import.meta.dirname, '..', '..')

async function serve(listener: RequestListener): Promise<{ server: Server; address: string; close: () => Promise<void> }> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.close()
    server.closeAllConnections()
  }
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

/** Another website, that keeps count of who comes. */
export async function otherSite(body = '<title>Weather</title><h1>Weather</h1>') {
  const asked: string[] = []
  const { address, close } = await serve((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    outgoing.setHeader('content-type', 'text/html').end(body)
  })
  return { address: `${address}/`, asked, close }
}

export interface Recorder {
  readonly address: string
  /** Method and path of every request, in order. */
  readonly asked: string[]
  /** Everything that was sent: headers and bodies too. */
  readonly sent: string[]
  /** As if the network were cut; again: as if it were back. */
  cut: boolean
  close(): Promise<void>
}
/** A server in front of the app. @param change may give a text file another content */
export async function recorder(app: string, change?: (path: string, text: string) => string): Promise<Recorder> {
  const asked: string[] = []
  const sent: string[] = []
  const recording = { asked, sent, cut: false }
  const { address, close } = await serve((incoming, outgoing) => {
    if (recording.cut) return void incoming.socket.destroy()
    asked.push(`${incoming.method} ${incoming.url}`)
    sent.push(`${incoming.method} ${incoming.url} ${JSON.stringify(incoming.headers)}`)
    incoming.on('data', chunk => sent.push(String(chunk)))
    const headers = { ...incoming.headers, ...(change ? { 'accept-encoding': 'identity' } : {}) }
    const onward = ask(new URL(incoming.url ?? '/', app), { method: incoming.method, headers }, answer => {
      const { 'content-length': _, ...rest } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 500, change ? rest : answer.headers)
      if (!change) return void answer.pipe(outgoing)
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () => {
        const whole = Buffer.concat(parts)
        outgoing.end(/text|javascript/.test(String(answer.headers['content-type'])) ? change(incoming.url ?? '/', whole.toString()) : whole)
      })
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  return Object.assign(recording, { address, close })
}

/** Tilia served once more from the same build, with everything that the server says. */
export async function tiliaInSight(): Promise<{ address: string; said: () => string; close: () => Promise<void> }> {
  const { address: free, close: free_ } = await otherSite()
  await free_()
  const port = new URL(free).port
  const parts: Buffer[] = []
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child: ChildProcess = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', port], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', part => parts.push(part))
  const address = `http://127.0.0.1:${port}`
  for (let n = 0; ; n++) {
    if (n > 300 || child.exitCode !== null) throw new Error(`Tilia does not answer: ${Buffer.concat(parts)}`)
    if (
      await fetch(`${address}/en/linden`).then(
        r => r.ok,
        () => false,
      )
    )
      break
    await sleep(100)
  }
  const close = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { address, said: () => Buffer.concat(parts).toString(), close }
}

/** Every file below a folder that holds one of these, also as UTF-16, as a number in memory, and inside what is packed. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  const number = (text: string) => {
    const double = Buffer.alloc(8)
    double.writeDoubleLE(Number(text))
    return double
  }
  const wanted = texts.flatMap(t => [Buffer.from(t), Buffer.from(t, 'utf16le'), ...(/^\d+\.\d+$/.test(t) ? [number(t)] : [])])
  const holds = (data: Buffer) => wanted.some(w => data.includes(w))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter(path => {
      const data = readFileSync(path)
      return holds(data) || unpacked(data).some(holds)
    })
}
/** Whatever in a file was packed by gzip or zlib. */
function unpacked(data: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (const [magic, unpack] of [
    [Buffer.from([0x1f, 0x8b, 0x08]), gunzipSync],
    [Buffer.from([0x78, 0x9c]), inflateSync],
    [Buffer.from([0x78, 0xda]), inflateSync],
  ] as const)
    for (let at = data.indexOf(magic); at >= 0; at = data.indexOf(magic, at + 1))
      try {
        found.push(unpack(data.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }))
      } catch {}
  return found
}
