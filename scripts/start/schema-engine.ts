// Prisma's schema engine as WebAssembly: migrations without the binary that Prisma would otherwise download.
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlResultSet } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Client } from 'pg'
import { root } from './tools.ts'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
/** The parts of the adapter that are closed to TypeScript, or that the package does not declare. */
type OpenAdapter = {
  performIO(query: unknown): Promise<{ fields?: { dataTypeID: number }[] }>
  queryRaw(query: unknown): Promise<SqlResultSet>
}
type Exports = { __wbg_set_wasm(exports: WebAssembly.Exports): void }

const quiet = { onPoolError() {}, onConnectionError() {} }
const charType = 18
const textType = 25

/** One engine on one connection. `close` gives back its lock on the database and drops its scratch database. */
export async function openSchemaEngine(url: string) {
  await loadEngine()
  const closing: (() => Promise<unknown>)[] = []
  const open = async (database?: string) => {
    const adapter = readingChars(await new PrismaPg({ ...connectionOf(url, database), max: 1 }, quiet).connect())
    closing.push(() => adapter.dispose().catch(() => {}))
    return adapter
  }
  const factory = {
    provider: 'postgres' as const,
    adapterName: '@prisma/adapter-pg',
    connect: () => open(),
    async connectToShadowDb() {
      const scratch = `scratch_${randomUUID().replaceAll('-', '')}`
      const admin = new Client(url)
      admin.on('error', () => {})
      await admin.connect()
      await admin.query(`CREATE DATABASE ${scratch}`)
      closing.push(async () => {
        await admin.query(`DROP DATABASE ${scratch} WITH (FORCE)`)
        await admin.end()
      })
      return open(scratch)
    },
  }
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
  const close = async () => {
    for (const undo of closing.reverse()) await undo()
    engine.free()
  }
  return { engine, close }
}

/** What the engine is told of every migration in prisma/migrations, in order. */
export function readMigrations() {
  const baseDir = join(root, 'prisma', 'migrations')
  const lock = join(baseDir, 'migration_lock.toml')
  const folders = existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }).filter(entry => entry.isDirectory()) : []
  const migrationDirectories = folders
    .map(({ name }) => name)
    .sort()
    .map(path => {
      const value = readFileSync(join(baseDir, path, 'migration.sql'), 'utf8')
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
    })
  const content = existsSync(lock) ? readFileSync(lock, 'utf8') : null
  return { baseDir, shadowDbInitScript: '', lockfile: { path: 'migration_lock.toml', content }, migrationDirectories }
}

/** Every table is the application's own. */
export const allTables = { externalTables: [], externalEnums: [] }

/** Applies the migrations that a database lacks. */
export async function migrate(url: string): Promise<string[]> {
  const { engine, close } = await openSchemaEngine(url)
  try {
    return (await engine.applyMigrations({ migrationsList: readMigrations(), filters: allTables })).appliedMigrationNames
  } finally {
    await close()
  }
}

/** Taken apart, because a whole address would win over the name of the scratch database. */
function connectionOf(url: string, scratch?: string) {
  const { host, port, user, password, database, ssl } = new Client(url)
  return { host, port, user, password, database: scratch ?? database, ssl }
}

/** The adapter has no case for the catalogue's type "char": such columns pass through it as text and are given to the engine as characters. */
function readingChars(adapter: Adapter): Adapter {
  const open = adapter as unknown as OpenAdapter
  const [performIO, queryRaw] = [open.performIO.bind(adapter), open.queryRaw.bind(adapter)]
  let chars: number[] = []
  open.performIO = async query => {
    const result = await performIO(query)
    chars = []
    for (const [index, field] of (result.fields ?? []).entries())
      if (field.dataTypeID === charType) {
        field.dataTypeID = textType
        chars.push(index)
      }
    return result
  }
  open.queryRaw = async query => {
    const result = await queryRaw(query)
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  return adapter
}

let loading: Promise<void> | undefined

function loadEngine() {
  loading ??= (async () => {
    // Without this the engine's own message is lost when it panics.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) } })
    const file = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')).replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
    const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
    const { instance } = await WebAssembly.instantiate(await readFile(file), imports)
    ;(bindings as unknown as Exports).__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return loading
}
