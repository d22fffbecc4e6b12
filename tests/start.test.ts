import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { isAlive } from '../scripts/start/processes.ts'
import { temporaryFolder } from '../scripts/temporary-folder.ts'
import { type Copy, processesNaming, startCopy } from './starter.ts'

const copies: Copy[] = []
const folders: string[] = []

async function start(environment: Record<string, string>) {
  const copy = await startCopy(environment)
  copies.push(copy)
  return copy
}

function folder() {
  const made = temporaryFolder()
  folders.push(made)
  return made
}

afterEach(async () => {
  for (const copy of copies.splice(0)) {
    copy.kill('SIGTERM')
    await copy.ended
  }
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

async function servesPages({ address }: Copy) {
  const page = await fetch(`${address}/en`)
  return page.status === 200 && (await page.text()).includes('<html')
}

const databasePid = (data: string) => Number(readFileSync(join(data, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])

test('a copy serves, keeps others off, survives being killed and stops clean', { timeout: 60_000 }, async () => {
  const data = folder()
  const first = await start({ DATA_DIR: data })
  expect(await first.isReady(), first.said()).toBe(true)
  expect(first.said().match(/http:\/\//g)).toHaveLength(1)
  expect(await servesPages(first)).toBe(true)
  expect(await first.health()).toBe('up')

  const sameData = await start({ DATA_DIR: data })
  expect(await sameData.ended).toBe(1)
  expect(sameData.said()).toContain(`Another copy of Tilia is running at ${first.address} with the data in ${data}: use that one, stop it`)
  const samePort = await start({ DATA_DIR: folder(), PORT: first.port })
  expect(await samePort.ended).toBe(1)
  expect(samePort.said()).toContain(`Another copy of Tilia is running at ${first.address}: use that one, stop it`)

  first.kill('SIGKILL')
  await first.ended
  const leftOver = databasePid(data)
  expect(isAlive(leftOver)).toBe(true)
  const second = await start({ DATA_DIR: data, PORT: first.port })
  expect(await second.isReady(), second.said()).toBe(true)
  expect(second.said()).toContain('A database from an earlier start is still running; stopping it')
  expect(isAlive(leftOver)).toBe(false)
  expect(await second.health()).toBe('up')

  second.kill('SIGTERM')
  const third = await start({ DATA_DIR: data, PORT: first.port })
  expect(await second.ended).toBe(0)
  expect(await third.isReady(), third.said()).toBe(true)

  third.kill('SIGINT')
  expect(await third.ended).toBe(0)
  expect(processesNaming(data)).toEqual([])
  await expect(fetch(third.address)).rejects.toThrow()
})

test('several copies share a server that is given to them', async () => {
  const data = folder()
  const owner = await start({ DATA_DIR: data })
  expect(await owner.isReady(), owner.said()).toBe(true)
  const port = readFileSync(join(data, 'pg', 'postmaster.pid'), 'utf8').split('\n')[3]
  const url = `postgresql://postgres:${readFileSync(join(data, 'password'), 'utf8')}@127.0.0.1:${port}/tilia`
  const guests = [await start({ DATABASE_URL: url }), await start({ DATABASE_URL: url })]
  for (const guest of guests) expect(await guest.isReady(), guest.said()).toBe(true)
  for (const guest of guests) expect(await guest.health()).toBe('up')
})

test('a process id that PostgreSQL left behind and that is now another program is no obstacle', async () => {
  const data = folder()
  const first = await start({ DATA_DIR: data })
  expect(await first.isReady(), first.said()).toBe(true)
  first.kill('SIGTERM')
  await first.ended
  writeFileSync(join(data, 'pg', 'postmaster.pid'), `${process.pid}\n${join(data, 'pg')}\n`)
  const second = await start({ DATA_DIR: data })
  expect(await second.isReady(), second.said()).toBe(true)
  expect(await second.health()).toBe('up')
})

test('a port taken by another program is named', async () => {
  const other = createServer((_request, response) => response.end('something else')).listen(0, '127.0.0.1')
  await new Promise(resolve => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const copy = await start({ DATA_DIR: folder(), PORT: String(port) })
  expect(await copy.ended).toBe(1)
  expect(copy.said()).toMatch(new RegExp(`^Port ${port} is taken by another program: stop that program, or choose another port.*\n$`))
  other.close()
})

test('a data folder that the database cannot enter leaves the pages served', async () => {
  const closed = join(folder(), 'closed')
  mkdirSync(closed)
  chmodSync(closed, process.getuid?.() === 0 ? 0o700 : 0o500)
  const copy = await start({ DATA_DIR: join(closed, 'data') })
  expect(await copy.isReady(), copy.said()).toBe(true)
  expect(copy.said()).toMatch(/Without a database, the public pages are served all the same\. .*closed to .*DATA_DIR\.\n/)
  expect(await servesPages(copy)).toBe(true)
  expect(await copy.health()).toBe('down')
})

test.each([
  ['postgresql://user:secret@127.0.0.1:9/tilia', 'Nothing answers at the database server 127.0.0.1:9'],
  ['not an address', 'DATABASE_URL is not an address of a PostgreSQL server'],
])('DATABASE_URL=%s leaves the pages served', async (url, words) => {
  const copy = await start({ DATABASE_URL: url })
  expect(await copy.isReady(), copy.said()).toBe(true)
  expect(copy.said()).toContain(`Without a database, the public pages are served all the same. ${words}`)
  expect(copy.said()).not.toContain('secret')
  expect(await servesPages(copy)).toBe(true)
  expect(await copy.health()).toBe('down')
})
