/**
 * After `next build`: takes Next's scripts out of the static pages and leaves one module script of ours, small enough for a slow phone;
 * the page of the questions carries its style sheet.
 * Also writes the words of every language, the rules as plain steps, and the service worker with its list of files.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Metafile } from 'esbuild'
import compile from 'icu-minify/compile'
import type { Messages } from '../components/check/messages.ts'
import { frame, keyedFiles, type Part, phoneFiles, phoneIds, saidInside, textAt, toolFiles } from '../components/check/phone-words.ts'
import { deskFiles } from '../components/desk/desk-words.ts'
import { languages, pseudo } from '../content/languages.ts'
import { pseudoMessages } from '../content/pseudo.ts'
import { allSteps } from '../machines/index.ts'
import { needed, phoneModules, stepsOnly } from './phone-data.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, process.env.TILIA_BUILD ?? '.next')
const files = join(dist, 'static', 'tilia')
const address = '/_next/static/tilia'
const browsers = ['chrome90', 'safari14', 'firefox90']
/** Safari 14.0 has one rare bug in destructuring, which this code does not meet. */
const supported = { destructuring: true }

const hash = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Pages for lawyers: no copy is kept of them, for they are larger than all others together. */
const forLawyers = /\/(?:review|proofs)$/
/** The desk is kept only where it was opened: a phone need not carry it. */
const theDesk = /\/desk$/

const styles = new Set<string>()
rmSync(files, { recursive: true, force: true })
mkdirSync(files, { recursive: true })

const letters = writeModule('l', Object.fromEntries(languages.map(l => [l, filesOf(l, ['letter-texts'])['letter-texts']])))
const words = Object.fromEntries(languages.map(l => [l, phoneWords(l)] as const))
const deskWords = Object.fromEntries(languages.map(l => [l, writeModule('d', filesOf(l, deskFiles))] as const))
const diaryWords = Object.fromEntries(languages.map(l => [l, writeModule('j', diaryWordsIn(l))] as const))
const { check, page, apps, chunks, deskOnly } = await bundlePages()
flattenStyles()
const pages = lightenPages()
allowStyles()
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
function phoneWords(language: string): readonly [base: string, more: string, frame: string, tools: string] {
  const all = filesOf(language, phoneFiles)
  const { result, ...others } = all.interface as Messages
  const said = (inside: boolean) =>
    Object.fromEntries(Object.entries(result as Messages).filter(([key]) => saidInside.test(key) === inside))
  const around = (framed: boolean) =>
    Object.fromEntries(Object.entries(others).filter(([key]) => (frame as readonly string[]).includes(key) === framed))
  const interfaceOf = { base: { ...around(false), result: said(false) }, more: { result: said(true) } }
  const part = (name: Part) => {
    const texts = phoneIds(name, allSteps, needed).map(id => textAt(all, id))
    return writeModule(name.slice(0, 1), [
      texts,
      Object.fromEntries(keyedFiles[name].map(file => [file, file === 'interface' ? interfaceOf[name] : all[file]])),
    ])
  }
  return [part('base'), part('more'), writeModule('f', { interface: around(true) }), writeModule('t', filesOf(language, toolFiles))]
}
/** The words of the day diary in one language, as its page has them in its own. */
function diaryWordsIn(language: string): Messages {
  const all = filesOf(language, ['interface', 'pages', 'diary'])
  const { shell } = all.interface as Messages
  const { diary: title } = (all.pages as Messages).titles as Messages
  return { interface: { shell }, pages: { titles: { diary: title } }, diary: all.diary } as Messages
}
/** Files of words of one language by name, compiled. */
function filesOf(language: string, names: readonly string[]): Messages {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(root, 'content', 'messages', language === pseudo ? 'en' : language, `${file}.json`), 'utf8'))
  const plain = Object.fromEntries(names.map(file => [file, read(file)]))
  return compiled(language === pseudo ? pseudoMessages(plain) : plain) as Messages
}
function compiled(tree: unknown): unknown {
  return typeof tree === 'string' ? compile(tree) : Object.fromEntries(Object.entries(tree as object).map(([k, v]) => [k, compiled(v)]))
}

/** Bundles our two page scripts; gives their addresses and all files that they need. */
async function bundlePages() {
  const common = {
    bundle: true,
    format: 'esm',
    minify: true,
    target: browsers,
    supported,
    outdir: files,
    entryNames: '[name]-[hash]',
    chunkNames: 's-[hash]',
    metafile: true,
    legalComments: 'none',
    external: [`${address}/*`] as string[],
    logLevel: 'error',
  } as const
  const preact = { react: 'preact/hooks', 'react/jsx-runtime': 'preact/jsx-runtime' }
  const define = {
    'process.env.NODE_ENV': '"production"',
    'process.env.TILIA_PSEUDO': JSON.stringify(process.env.TILIA_PSEUDO ?? ''),
    TILIA_BUILD_DAY: JSON.stringify(new Date().toISOString().slice(0, 10)),
  }
  const screening = await build({
    ...common,
    entryPoints: { c: join(root, 'components/check/browser.tsx') },
    splitting: true,
    jsx: 'automatic',
    alias: preact,
    define: { ...define, TILIA_WORDS: JSON.stringify(words), TILIA_LETTERS: JSON.stringify(letters) },
    plugins: [phoneModules],
  })
  // Every other page with a script of its own: components/{name}/browser.tsx is the script of the page that says data-app="{name}".
  const names = readdirSync(join(root, 'components')).filter(n => n !== 'check' && existsSync(join(root, 'components', n, 'browser.tsx')))
  const rest = await build({
    ...common,
    entryPoints: Object.fromEntries(names.map(n => [n, join(root, 'components', n, 'browser.tsx')])),
    splitting: true,
    jsx: 'automatic',
    alias: preact,
    define: {
      ...define,
      TILIA_LETTERS: JSON.stringify(letters),
      TILIA_DESK_WORDS: JSON.stringify(deskWords),
      TILIA_DIARY_WORDS: JSON.stringify(diaryWords),
    },
    plugins: [stepsOnly],
  })
  const others = await build({ ...common, entryPoints: { p: join(root, 'components/shell/browser.ts') } })
  const addressOf = (path: string) => `${address}/${relative(files, join(process.cwd(), path))}`
  const addressesOf = (result: { metafile: { outputs: object } }) => Object.keys(result.metafile.outputs).map(addressOf)
  const all = [...addressesOf(screening), ...addressesOf(rest), ...addressesOf(others)]
  const named = (name: string) => all.find(a => a.startsWith(`${address}/${name}-`)) as string
  const onPhones = reached(
    rest.metafile.outputs,
    names.filter(n => n !== 'desk'),
  )
  const forTheDesk = [...reached(rest.metafile.outputs, ['desk'])].filter(path => !onPhones.has(path))
  return {
    check: named('c'),
    page: named('p'),
    apps: Object.fromEntries(names.map(n => [n, named(n)])),
    chunks: all,
    deskOnly: new Set(forTheDesk.map(addressOf)),
  }
}

/** The files that these scripts load, at once or later. */
function reached(outputs: Metafile['outputs'], names: readonly string[]): Set<string> {
  const found = new Set<string>()
  const add = (path: string) => {
    if (found.has(path) || !outputs[path]) return
    found.add(path)
    for (const i of outputs[path].imports) add(i.path)
  }
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint && names.some(n => entryPoint.endsWith(`components/${n}/browser.tsx`))) add(path)
  return found
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
  const app = /<div id="app"[^>]*? data-app="([^"]+)"/.exec(html)?.[1]
  const asks = app === 'check'
  const ours = app ? (asks ? check : apps[app]) : html.includes('data-plain') ? undefined : page
  const bare = html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link\b[^>]*\b(?:as="script"|rel="modulepreload"|rel="expect")[^>]*>/g, '')
    .replace(/<template\b[^>]*><\/template>|<div hidden="">(?:<!--\$-->|<!--\/\$-->)*<\/div>/g, '')
    .replace(/<!--(?:\$|\/\$|\$\?)-->/g, '')
  const styled = asks
    ? bare.replace(/<link rel="stylesheet" href="\/_next\/([^"]+)"[^>]*>/g, (_, path: string) => styleAt(join(dist, path)))
    : bare
  return ours ? styled.replace('</head>', `<script type="module" src="${ours}"></script></head>`) : styled
}

/** The style sheet stands in the page of the questions, so that a slow network shows the first one after one answer instead of two. */
function styleAt(path: string): string {
  const css = readFileSync(path, 'utf8').trim()
  styles.add(css)
  return `<style>${css}</style>`
}
/** Lets the policy of the public pages pass these styles, by their hash, and no other. */
function allowStyles() {
  const manifest = join(dist, 'routes-manifest.json')
  const hashes = [...styles].map(css => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll("style-src 'self'", ["style-src 'self'", ...hashes].join(' ')))
}

/** Writes cascade layers out as plain rules, in their order: browsers before 2022 drop whatever stands in `@layer`. */
function flattenStyles() {
  for (const file of readdirSync(join(dist, 'static'), { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.css'))) {
    const path = join(dist, 'static', file)
    writeFileSync(path, withoutLayers(readFileSync(path, 'utf8')))
  }
}
function withoutLayers(css: string): string {
  const start = css.indexOf('@layer')
  if (start < 0) return css
  const [open, end] = [css.indexOf('{', start), css.indexOf(';', start)]
  if (end >= 0 && (open < 0 || end < open)) return withoutLayers(css.slice(0, start) + css.slice(end + 1))
  let close = open + 1
  for (let depth = 1; depth > 0; close++) depth += css[close] === '{' ? 1 : css[close] === '}' ? -1 : 0
  return withoutLayers(css.slice(0, start) + css.slice(open + 1, close - 1) + css.slice(close))
}

/** The service worker, with the list of what it keeps: named by the contents of all of it. */
async function writeWorker() {
  const kept = pages.filter(p => !forLawyers.test(p))
  const sheets = readdirSync(join(dist, 'static'), { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.css'))
  const icons = (existsSync(join(root, 'public')) ? readdirSync(join(root, 'public')) : []).filter(f =>
    /\.(svg|png|webmanifest|ico)$/.test(f),
  )
  const shared = [...sheets.map(f => `/_next/static/${f}`), ...chunks.filter(c => !deskOnly.has(c)), ...icons.map(f => `/${f}`)]
  const perLanguage = Object.fromEntries(
    languages.map(l => {
      const own = kept.filter(p => !theDesk.test(p) && (p === `/${l}` || p.startsWith(`/${l}/`)))
      return [l, [...(words[l] ?? []), letters, diaryWords[l] as string, ...own]]
    }),
  )
  const desk = Object.fromEntries(languages.map(l => [l, [...deskOnly, deskWords[l] as string, `/${l}/desk`]]))
  const version = hash(
    [
      ...kept.map(p => readFileSync(htmlOf(p), 'utf8')),
      ...shared,
      ...Object.values(words).flat(),
      ...Object.values(deskWords),
      ...Object.values(diaryWords),
      letters,
    ].join('\n'),
  )
  const out = join(dist, 'tilia')
  mkdirSync(out, { recursive: true })
  await build({
    entryPoints: [join(root, 'components/shell/worker.ts')],
    outfile: join(out, 'sw.js'),
    bundle: true,
    minify: true,
    target: browsers,
    supported,
    define: { TILIA_OFFLINE: JSON.stringify({ version, shared, pages: perLanguage, desk }) },
    logLevel: 'error',
  })
}
function htmlOf(path: string): string {
  const direct = join(dist, 'server', 'app', `${path}.html`)
  return existsSync(direct) ? direct : join(dist, 'server', 'app', path, 'index.html')
}
