// Writes the migration that leads from prisma/migrations to prisma/schema.prisma: `node scripts/migrate-new.ts what_changes`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDataFolder } from './start/data-folder.ts'
import { end } from './start/ending.ts'
import { startPostgres } from './start/postgres.ts'
import { allTables, openSchemaEngine, readMigrations } from './start/schema-engine.ts'
import { root } from './start/tools.ts'
import { sentence } from './start/trouble.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function writeMigration(name: string, throwAway: string) {
  const content = readFileSync(join(root, 'prisma', 'schema.prisma'), 'utf8')
  const { engine, close } = await openSchemaEngine(await startPostgres(openDataFolder(throwAway)))
  const migrations = readMigrations()
  const { stdout: sql } = await engine.diff({
    from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: allTables,
  })
  await close()
  if (!sql || !/CREATE|ALTER|DROP/.test(sql)) return console.log('The migrations already lead to the schema: nothing to write.')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrations.baseDir, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(migrations.baseDir, 'migration_lock.toml'), 'provider = "postgresql"\n')
  console.log(`Written: ${folder}. Read it before you keep it.`)
}

const name = process.argv[2]
let code = 1
if (!name || !/^[a-z0-9_]+$/.test(name)) console.error('Say what changes in small letters: node scripts/migrate-new.ts add_cases')
else {
  const throwAway = temporaryFolder()
  try {
    await writeMigration(name, throwAway)
    code = 0
  } catch (error) {
    console.error(sentence(error))
  }
  process.once('exit', () => rmSync(throwAway, { recursive: true, force: true }))
}
await end(code)
