/** The same in Chromium with the processor slowed six times: one answer must be taken in within one frame, a long wage claim within 50 ms. */
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { casesToday } from '../../machines/cases.ts'
import { phoneModules } from '../../scripts/phone-data.ts'
import { findBrowser } from '../../scripts/test/browser.ts'
import { claimToday, threeYears } from './three-years.ts'
import { people } from './times.ts'

const slower = 6
const rounds = 20
/** A slowed processor stands still now and then: what is shorter than that is timed several times over. */
const together = 5

/** A page with one of our modules, as a phone has it, and the processor slowed. */
async function slowly<T>(path: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const bundled = await build({
    entryPoints: [join(import.meta.dirname, '../..', path)],
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
    return await measure(page)
  } finally {
    await browser.close()
  }
}

/** Milliseconds for assess and the next question together, over the people of the worked cases; the median of all, and of the slowest twentieth. */
export async function frames(): Promise<{ readonly median: number; readonly worst: number; readonly frame: number }> {
  const measured = await slowly('components/check/rest.browser.ts', page =>
    page.evaluate(
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
    ),
  )
  const at = (part: number) => measured[Math.floor((measured.length - 1) * part)] as number
  return { median: at(0.5), worst: at(0.95), frame: 1000 / 60 }
}

export interface ClaimTimes {
  /** Milliseconds: the fastest, the median and the slowest twentieth of all rounds. */
  readonly fastest: number
  readonly median: number
  readonly worst: number
  /** The same day list split into numbers and added up with one rate, nothing checked. */
  readonly floor: number
  readonly goal: number
}
/** Recompute of a claim over three years with an entry a day: read anew, nothing kept from the round before but what the program keeps itself. */
export async function claims(): Promise<ClaimTimes> {
  const { whole, plain } = await slowly('machines/wages/claim.ts', page =>
    page.evaluate(
      ({ entries, today, rounds, together }) => {
        const { claimOf } = (globalThis as unknown as { tilia: typeof import('../../machines/wages/claim.ts') }).tilia
        const timed = (work: () => unknown) =>
          Array.from({ length: rounds }, () => {
            const start = performance.now()
            for (let n = 0; n < together; n++) work()
            return (performance.now() - start) / together
          }).sort((a, b) => a - b)
        const sum = () => {
          const months = new Map<string, number>()
          for (const line of (entries.periods[0]?.days ?? '').split('\n')) {
            const [date = '', from = '', to = '', rest = ''] = line.split(';')
            const minutes = (t: string) => +t.slice(0, 2) * 60 + +t.slice(3)
            const month = date.slice(0, 7)
            months.set(month, (months.get(month) ?? 0) + ((minutes(to) - minutes(from) - +rest) / 60) * 14.06)
          }
          return months
        }
        return { whole: timed(() => claimOf({}, entries, today)), plain: timed(sum) }
      },
      { entries: threeYears, today: claimToday, rounds, together },
    ),
  )
  const at = (list: readonly number[], part: number) => list[Math.floor((list.length - 1) * part)] as number
  return { fastest: at(whole, 0), median: at(whole, 0.5), worst: at(whole, 0.95), floor: at(plain, 0.5), goal: 50 }
}
