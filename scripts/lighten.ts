/**
 * After `next build`: takes Next's scripts out of the static pages and leaves one module script of ours, small enough for a slow phone.
 * Also writes the words of every language, the rules as plain steps, and the service worker with its list of files.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import compile from 'icu-minify/compile'
import type { Messages } from '../components/check/messages.ts'
import { keyedFiles, type Part, phoneFiles, phoneIds, textAt } from '../components/check/phone-words.ts'
import { lawText } from '../components/check/law-text.ts'
import { languages, pseudo } from '../content/languages.ts'
import { pseudoMessages } from '../content/pseudo.ts'
import { values } from '../content/values/index.ts'
import { factsRead } from '../machines/assessment/reads.ts'
import { allSteps } from '../machines/index.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, process.env.TILIA_BUILD ?? '.next')
const files = join(dist, 'static', 'tilia')
const address = '/_next/static/tilia'
const browsers = ['chrome90', 'safari14', 'firefox90']

const hash = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** What stands on a phone in the place of our own modules: steps with their place for a name, and of the dated values only what is computed with. */
const phoneData: { readonly [name: string]: string } = {
  allSteps: `export const allSteps = ${JSON.stringify(allSteps.map(({ id, steps }) => ({ id, steps: steps.map(({ source: _, ...s }, i) => (s.asks ? { ...s, name: String(i) } : s)) })))}`,
  lawText: `export const lawText = ${JSON.stringify(lawText)}`,
  values: `export const values = ${JSON.stringify(Object.fromEntries(Object.entries(values).filter(([key]) => key.includes('.minimum_')).map(([key, list]) => [key, list.map(({ from, value }) => ({ from, value }))])))}`,
}

rmSync(files, { recursive: true, force: true })
mkdirSync(files, { recursive: true })

const words = Object.fromEntries(languages.map(l => [l, phoneWords(l)] as const))
const { check, page, chunks } = await bundlePages()
const pages = lightenPages()
await writeWorker()
rmSync(join(dist, 'server', 'route-cache'), { recursive: true, force: true })
console.log(`Lightened ${pages.length} pages.`)

/** A module file that is named by its contents; gives its address. */
function writeModule(name: string, value: unknown): string {
  const text = `export default ${JSON.stringify(value)}`
  const file = `${name}-${hash(text)}.js`
  writeFileSync(join(files, file), text)
  return `${address}/${file}`
}

/** The words that a phone needs in one language, in two parts, compiled; of the facts only those that some rule reads. */
function phoneWords(language: string): readonly [base: string, more: string] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'content', 'messages', language === pseudo ? 'en' : language, `${file}.json`), 'utf8'))
  const plain = Object.fromEntries(phoneFiles.map(file => [file, read(file)]))
  const all = compiled(language === pseudo ? pseudoMessages(plain) : plain) as Messages
  const part = (name: Part) => {
    const texts = phoneIds(name, allSteps, factsRead(allSteps)).map(id => textAt(all, id))
    return writeModule(name.slice(0, 1), [texts, Object.fromEntries(keyedFiles[name].map(file => [file, all[file]]))])
  }
  return [part('base'), part('more')]
}
function compiled(tree: unknown): unknown {
  return typeof tree === 'string' ? compile(tree) : Object.fromEntries(Object.entries(tree as object).map(([k, v]) => [k, compiled(v)]))
}

/** Bundles our two page scripts; gives their addresses and all files that they need. */
async function bundlePages() {
  const ours: Plugin = {
    name: 'ours',
    setup(b) {
      b.onResolve({ filter: /^\.\/load\.ts$/ }, a => ({ path: join(a.resolveDir, 'load.browser.ts') }))
      b.onResolve({ filter: /machines\/index\.ts$/ }, () => ({ path: 'allSteps', namespace: 'tilia' }))
      b.onResolve({ filter: /law-text\.ts$/ }, () => ({ path: 'lawText', namespace: 'tilia' }))
      b.onResolve({ filter: /values\/index\.ts$/ }, () => ({ path: 'values', namespace: 'tilia' }))
      b.onLoad({ filter: /./, namespace: 'tilia' }, ({ path }) => ({ contents: phoneData[path] as string, loader: 'js' }))
    },
  }
  const result = await build({
    entryPoints: { c: join(root, 'components/check/browser.tsx'), p: join(root, 'components/shell/browser.ts') },
    outdir: files,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    target: browsers,
    supported: { destructuring: true }, // Safari 14.0 has one rare bug in it, which this code does not meet
    entryNames: '[name]-[hash]',
    chunkNames: 's-[hash]',
    legalComments: 'none',
    jsx: 'automatic',
    alias: { react: 'preact/compat', 'react-dom': 'preact/compat', 'react-dom/client': 'preact/compat/client', 'react/jsx-runtime': 'preact/jsx-runtime' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.TILIA_PSEUDO': JSON.stringify(process.env.TILIA_PSEUDO ?? ''),
      TILIA_BUILD_DAY: JSON.stringify(new Date().toISOString().slice(0, 10)),
      TILIA_WORDS: JSON.stringify(words),
    },
    plugins: [ours],
    logLevel: 'error',
  })
  const outputs = Object.entries(result.metafile.outputs)
  const addressOf = (path: string) => `${address}/${relative(files, join(process.cwd(), path))}`
  const entry = (name: string) => addressOf((outputs.find(([, o]) => o.entryPoint?.endsWith(name)) as (typeof outputs)[0])[0])
  return { check: entry('check/browser.tsx'), page: entry('shell/browser.ts'), chunks: outputs.map(([path]) => addressOf(path)) }
}

/** Rewrites every static page in place; gives their addresses. */
function lightenPages(): string[] {
  const folder = join(dist, 'server', 'app')
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.html'))
  for (const file of found) {
    const html = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), lighten(html))
  }
  return found.map(f => `/${f.replace(/\\/g, '/').replace(/(^|\/)index\.html$|\.html$/, '')}`)
}
function lighten(html: string): string {
  const ours = html.includes('id="app"') ? check : html.includes('data-plain') ? undefined : page
  const bare = html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link\b[^>]*\b(?:as="script"|rel="modulepreload"|rel="expect")[^>]*>/g, '')
    .replace(/<template\b[^>]*><\/template>|<div hidden="">(?:<!--\$-->|<!--\/\$-->)*<\/div>/g, '')
    .replace(/<!--(?:\$|\/\$|\$\?)-->/g, '')
  return ours ? bare.replace('</head>', `<script type="module" src="${ours}"></script></head>`) : bare
}

/** The service worker, with the list of what it keeps: named by the contents of all of it. */
async function writeWorker() {
  const styles = readdirSync(join(dist, 'static'), { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.css'))
  const icons = readdirSync(join(root, 'public')).filter(f => /\.(svg|png|webmanifest|ico)$/.test(f))
  const shared = [...styles.map(f => `/_next/static/${f}`), ...chunks, ...icons.map(f => `/${f}`)]
  const perLanguage = Object.fromEntries(languages.map(l => [l, [...(words[l] ?? []), ...pages.filter(p => p === `/${l}` || p.startsWith(`/${l}/`))]]))
  const version = hash([...pages.map(p => readFileSync(htmlOf(p), 'utf8')), ...shared, ...Object.values(words).flat()].join('\n'))
  const out = join(dist, 'tilia')
  mkdirSync(out, { recursive: true })
  await build({
    entryPoints: [join(root, 'components/shell/worker.ts')],
    outfile: join(out, 'sw.js'),
    bundle: true,
    minify: true,
    target: browsers,
    supported: { destructuring: true },
    define: { TILIA_OFFLINE: JSON.stringify({ version, shared, pages: perLanguage }) },
    logLevel: 'error',
  })
}
function htmlOf(path: string): string {
  const direct = join(dist, 'server', 'app', `${path}.html`)
  return existsSync(direct) ? direct : join(dist, 'server', 'app', path, 'index.html')
}
