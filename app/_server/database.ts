import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../prisma/client/client.ts'

const patience = 3000
const store = globalThis as { tiliaDatabase?: PrismaClient }

/** One pool a process. Its address is DATABASE_URL, which the starter sets when the database can be used. */
function database(): PrismaClient {
  store.tiliaDatabase ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: patience, query_timeout: patience },
      // A server that goes away is found out by the next query; an event without a listener would end the process.
      { onPoolError() {}, onConnectionError() {} },
    ),
  })
  return store.tiliaDatabase
}

/** Whether the database answers and has been brought up to date. */
export async function isDatabaseUp(): Promise<boolean> {
  if (!process.env.DATABASE_URL) return false
  try {
    return (await database().installation.count()) === 1
  } catch {
    return false
  }
}
