import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Who may import whom. An arrow that is not here does not exist; scripts and tests may import all. */
const arrows: Record<string, string[]> = {
  content: [],
  machines: ['content'],
  components: ['content', 'machines'],
  app: ['content', 'machines', 'components'],
  'app/_server': ['content', 'machines', 'components', 'app', 'prisma'],
}
const worldly = /^(node:|react|next|preact|@prisma|pg$)/

const files = globSync('{content,machines,components,app,scripts,tests}/**/*.{ts,tsx,mjs}', { cwd: root })
const imports = files.flatMap(file => {
  const code = readFileSync(join(root, file), 'utf8')
  const found = code.matchAll(/^(?:import|export|\})[^'"\n]*?from ['"]([^'"]+)|^import ['"]([^'"]+)|\bimport\(\s*['"`]([^'"`]+)/gm)
  return [...found].map(match => ({ file, name: match[1] ?? match[2] ?? match[3] ?? '' }))
})
const relative = imports.filter(({ name }) => name.startsWith('.'))

test('folders import only along the arrows', () => {
  const wrong = relative.filter(({ file, name }) => {
    const from = file.startsWith(join('app', '_server')) ? 'app/_server' : (file.split(sep)[0] ?? '')
    const to = normalize(join(dirname(file), name)).split(sep)[0] ?? ''
    return from in arrows && to !== from && !arrows[from]?.includes(to)
  })
  expect(wrong).toEqual([])
  expect(relative.length).toBeGreaterThan(0)
})

test('content and machines touch no screen, network, database or file', () => {
  expect(imports.filter(({ file, name }) => /^(content|machines)\b/.test(file) && worldly.test(name))).toEqual([])
})

test('relative imports name the whole file, as Node reads TypeScript', () => {
  expect(relative.filter(({ name }) => !/\.(ts|tsx|mjs|json|css)$/.test(name))).toEqual([])
})
