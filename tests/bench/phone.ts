/** The same in Chromium with the processor slowed six times: one answer must be taken in within one frame. */
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { casesToday } from '../../machines/cases.ts'
import { phoneModules } from '../../scripts/phone-data.ts'
import { findBrowser } from '../../scripts/test/browser.ts'
import { people } from './times.ts'

const slower = 6
const rounds = 20

/** Milliseconds for assess and the next question together, over the people of the worked cases; the median of all, and of the slowest twentieth. */
export async function frames(): Promise<{ readonly median: number; readonly worst: number; readonly frame: number }> {
  const bundled = await build({
    entryPoints: [join(import.meta.dirname, '../../components/check/rest.browser.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'tilia',
    minify: true,
    write: false,
    jsx: 'automatic',
    alias: { react: 'preact/hooks', 'react/jsx-runtime': 'preact/jsx-runtime' },
    define: { 'process.env.TILIA_PSEUDO': '""' },
    plugins: [phoneModules],
  })
  const root = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: root ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const measured = await page.evaluate(
      ({ people, today, rounds }) => {
        const { rules } = (globalThis as unknown as { tilia: typeof import('../../components/check/rest.browser.ts') }).tilia
        const each = people.map(p => {
          const times = Array.from({ length: rounds }, () => {
            const start = performance.now()
            rules.assess(p, today)
            rules.next(p, today, {})
            return performance.now() - start
          })
          return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number
        })
        return each.sort((a, b) => a - b)
      },
      { people: people.slice(0, 120), today: casesToday, rounds },
    )
    const at = (part: number) => measured[Math.floor((measured.length - 1) * part)] as number
    return { median: at(0.5), worst: at(0.95), frame: 1000 / 60 }
  } finally {
    await browser.close()
  }
}
