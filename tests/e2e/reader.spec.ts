/** The reader of a sheet in a browser: by camera and from a picture, under the headers of the desk. */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { build } from 'esbuild'
import { deskHeaders, publicHeaders } from '../../app/_server/public-headers.ts'
import { svgOf } from '../../components/carry/draw.ts'
import { layout } from '../../components/carry/layout.ts'
import { qrOf } from '../../components/carry/qr.ts'
import english from '../../content/messages/en/carry.json' with { type: 'json' }
import { encode } from '../../machines/carry/code.ts'
import vectors from '../carry.vectors.json' with { type: 'json' }
import { listen, sayIn } from './screen.ts'

const root = join(import.meta.dirname, '..', '..')
const say = sayIn('en')
const [, , locked] = vectors as [unknown, unknown, { hex: string; word: string; json: string }]
const bytes = Uint8Array.from(Buffer.from(locked.hex, 'hex'))

/** One frame of a camera that looks at a sheet: a code on grey. */
function frame(modules: readonly (readonly boolean[])[], width: number, height: number): Buffer {
  const scale = Math.floor((height * 0.9) / (modules.length + 8))
  const luma = Buffer.alloc(width * height, 150)
  const side = (modules.length + 8) * scale
  const [left, top] = [(width - side) >> 1, (height - side) >> 1]
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      luma[(top + y) * width + left + x] = modules[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4] ? 40 : 220
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\nFRAME\n`),
    luma,
    Buffer.alloc((width * height) / 2, 128),
  ])
}
const video = join(tmpdir(), `tilia-camera-${process.pid}.y4m`)
writeFileSync(video, frame(qrOf(bytes), 1280, 720))
test.use({
  serviceWorkers: 'block',
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ],
  },
})

/** A page with the reader alone, which says what it was given. */
async function open(page: Page): Promise<string[]> {
  const heard = listen(page)
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { render } from 'preact'
        import { Reader } from './components/carry/reader.tsx'
        const texts = ${JSON.stringify(english)}
        const words = (id, values) => id.split('.').slice(1).reduce((at, key) => at[key], texts).replace(/{(\\w+)}/g, (_, name) => values[name])
        document.documentElement.dataset.moved = ''
        render(<Reader words={words} language="en" onCode={c => { document.body.dataset.code = JSON.stringify(c) }} />, document.querySelector('main'))`,
      resolveDir: root,
      loader: 'tsx',
    },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    alias: { react: 'preact/hooks', 'react/jsx-runtime': 'preact/jsx-runtime' },
    logLevel: 'error',
  })
  await page.route('**/en/desk', route =>
    route.fulfill({
      contentType: 'text/html',
      headers: { ...publicHeaders, ...deskHeaders },
      body: '<!doctype html><html lang="en"><title>Reader</title><main></main><script type="module" src="/reader.js"></script></html>',
    }),
  )
  await page.route('**/reader.js', route => route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }))
  await page.route('**/favicon.ico', route => route.fulfill({ status: 204 }))
  await page.goto('/en/desk')
  await page.getByText(say('carry.reader.intro')).waitFor()
  page.on('request', r => heard.push(`asked for ${r.url()}`))
  return heard
}
const given = (page: Page) => page.locator('body').evaluate(body => JSON.parse(body.dataset.code ?? 'null'))
const openWith = async (page: Page, word: string) => {
  await page.getByLabel(say('carry.reader.word')).fill(word)
  await page.getByRole('button', { name: say('carry.reader.open') }).click()
}

test('the camera sees a locked code; a wrong word is refused kindly, the right one opens it', async ({ page }) => {
  const heard = await open(page)
  await page.getByRole('button', { name: say('carry.reader.camera') }).click()
  await page.getByText(say('carry.reader.locked')).waitFor()
  await expect(page.locator('video'), 'the camera is off').toHaveCount(0)
  await openWith(page, '1111 2222 3333 4444')
  await expect(page.getByText(say('carry.reader.refused_word'))).toBeVisible()
  expect(await given(page)).toBeNull()
  await openWith(page, '٤٨٢١ ٠٩٣٧ ٥٥١٦ ٢٩٤٠')
  await page.locator('body[data-code]').waitFor()
  const { setAside, ...read } = await given(page)
  expect({ v: 1, ...read }).toEqual(JSON.parse(locked.json))
  expect(setAside).toEqual([])
  await expect(page.getByRole('status')).toBeVisible()
  expect(heard).toEqual([])
})

test('a picture of a whole sheet is read; one without a code, of a later form, or that is none, is refused kindly', async ({
  page,
  browser,
}) => {
  const facts = { sector: 'meat', unpaid_items: ['wages_all'], work_end: '2026-10' } as const
  const what = { law: '2026-11-24', made: '2026-11', lang: 'fr', salt: '00112233445566778899aabbccddeeff', facts }
  const sheet = async (modules: readonly (readonly boolean[])[] | null) => {
    const drawing = await browser.newPage({ viewport: { width: 1050, height: 1485 } })
    const text = {
      languages: [{ rtl: false }],
      top: ['A sheet'],
      sections: [{ id: 'ways' as const, head: ['What is open'], lines: [{ text: [[{ text: 'Wages' }]], kind: 'ways', rank: 3 }] }],
      more: () => [''],
      contacts: { head: ['Who to call'], each: [] },
      code: modules && { modules, notes: ['For a helper'] },
    }
    await drawing.setContent(
      `<body style="margin:0">${svgOf(layout(text, (t, size) => t.length * size * 0.5)).replace('<svg', '<svg style="width:100%;height:auto"')}`,
    )
    const buffer = await drawing.screenshot()
    await drawing.close()
    return { name: 'picture.png', mimeType: 'image/png', buffer }
  }
  const heard = await open(page)
  const file = page.locator('input[type=file]')
  const refused = async (picture: Awaited<ReturnType<typeof sheet>>, id: string, values?: { version: number; own: number }) => {
    await file.setInputFiles(picture)
    await expect(page.getByText(say(`carry.reader.${id}`, values))).toBeVisible({ timeout: 15_000 })
    expect(await given(page)).toBeNull()
  }
  await refused(await sheet(null), 'none')
  await refused({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }, 'not_picture')
  await refused(await sheet(qrOf(new TextEncoder().encode('https://example.org'))), 'refused_foreign')
  await refused(await sheet(qrOf(Uint8Array.from(Buffer.from('TIL2\0x')))), 'refused_version', { version: 2, own: 1 })
  await refused(await sheet(qrOf((await encode(what)).subarray(0, 50))), 'refused_damaged')
  await file.setInputFiles(await sheet(qrOf(await encode(what))))
  await page.locator('body[data-code]').waitFor({ timeout: 15_000 })
  expect(await given(page)).toEqual({ ...what, setAside: [] })
  expect(heard).toEqual([])
})
