import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const built = join(import.meta.dirname, '..', process.env.TILIA_BUILD || '.next', 'static')
const sheets = globSync('**/*.css', { cwd: built })

test('there are style sheets', () => expect(sheets.length).toBeGreaterThan(0))

test.each(sheets)('%s can be read by browsers from 2021 on', sheet => {
  expect(readFileSync(join(built, sheet), 'utf8').match(/@layer|oklch\(/g)).toBeNull()
})

test('no source map is served', () => expect(globSync('**/*.map', { cwd: built })).toEqual([]))
