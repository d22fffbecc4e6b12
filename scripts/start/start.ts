import { build } from './build.ts'
import { claim, sayStopping } from './claim.ts'
import { openDataFolder } from './data-folder.ts'
import { prepareDatabase } from './database.ts'
import { atEnd, end, isEnding } from './ending.ts'
import { requireFreePort } from './port.ts'
import { startPostgres } from './postgres.ts'
import { serve } from './serve.ts'
import { readSettings } from './settings.ts'
import { Halt, sentence } from './trouble.ts'

/** Builds what has changed, starts the database, brings it up to date and serves, until it is told to stop. */
export async function start(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
  process.on('disconnect', () => end(0))
  // A terminal that was closed takes no more words; ending in good order goes on without it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  try {
    await run()
  } catch (error) {
    if (!isEnding()) console.error(process.env.DEBUG ? error : sentence(error))
    await end(1)
  }
}

async function run() {
  const settings = readSettings()
  const database = trying()
  const folder = settings.databaseUrl ? undefined : await database.attempt(() => openClaimedFolder(settings.dataDir, settings.address))
  await requireFreePort(settings)
  await build()
  const url = await database.attempt(async () => {
    if (folder) console.log('Starting the database ...')
    const address = folder ? await startPostgres(folder) : settings.databaseUrl
    if (address) await prepareDatabase(address)
    return address
  })
  if (database.trouble) console.log(`Without a database, the public pages are served all the same. ${database.trouble}`)
  await requireFreePort(settings)
  await serve(settings, url)
  if (folder) atEnd(() => sayStopping(folder.path, settings.address))
  console.log(`Tilia is ready: ${settings.address}`)
}

async function openClaimedFolder(dataDir: string | undefined, address: string) {
  const folder = openDataFolder(dataDir)
  await claim(folder.path, address)
  return folder
}

/** Runs steps that the public pages can do without, until the first that fails; what went wrong is kept as one sentence. */
function trying() {
  let trouble: string | undefined
  return {
    get trouble() {
      return trouble
    },
    async attempt<T>(step: () => Promise<T>): Promise<T | undefined> {
      if (trouble) return undefined
      try {
        return await step()
      } catch (error) {
        if (error instanceof Halt) throw error
        trouble = sentence(error)
        return undefined
      }
    },
  }
}
