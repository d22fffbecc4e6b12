import { Client } from 'pg'
import { migrate } from './schema-engine.ts'
import { appVersion } from './settings.ts'
import { codeOf, Trouble } from './trouble.ts'

const remedy = 'check DATABASE_URL and that server, then start again.'

/** Brings the database up to date and notes this start in it. Throws one sentence when it cannot be used. */
export async function prepareDatabase(url: string): Promise<void> {
  await reach(url)
  await migrateOrTell(url)
  await noteStart(url)
}

async function reach(url: string) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new Trouble(
      'DATABASE_URL is not an address of a PostgreSQL server: it should look like postgresql://user:password@host:5432/database.',
    )
  try {
    await ask(url, 'SELECT 1')
  } catch (error) {
    throw new Trouble(whyUnreachable(error, new URL(url)))
  }
}

function whyUnreachable(error: unknown, { host, pathname, username }: URL) {
  switch (codeOf(error)) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The database server ${host} is not known to this machine: ${remedy}`
    case 'ECONNREFUSED':
      return `Nothing answers at the database server ${host}: ${remedy}`
    case '28P01':
    case '28000':
      return `The database server ${host} does not let the user ${username} in: ${remedy}`
    case '3D000':
      return `The database server ${host} has no database ${pathname.slice(1)}: make it, or ${remedy}`
    default: {
      const said = error instanceof Error ? error.message.split('\n')[0] : String(error)
      return `The database server ${host} cannot be used (${said}): ${remedy}`
    }
  }
}

async function migrateOrTell(url: string) {
  try {
    const applied = await migrate(url)
    if (applied.length) console.log(`Database brought up to date: ${applied.join(', ')}.`)
  } catch (error) {
    const said = (error instanceof Error ? error.message : String(error)).split('\n').filter(Boolean).slice(0, 3).join(' ')
    throw new Trouble(`The database could not be brought up to date (${said}): mend it or go back to the former version, then start again.`)
  }
}

/** The `Installation` row of prisma/schema.prisma. */
async function noteStart(url: string) {
  await ask(
    url,
    `INSERT INTO "Installation" ("id", "appVersion") VALUES (1, $1)
     ON CONFLICT ("id") DO UPDATE SET "lastStartedAt" = now(), "appVersion" = excluded."appVersion"`,
    [appVersion()],
  )
}

async function ask(url: string, question: string, values: unknown[] = []) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(question, values)
  } finally {
    await client.end().catch(() => {})
  }
}
