import { existsSync, readFileSync } from 'node:fs'

/** How many tests of a step passed, failed and were left out. */
export type Counts = { passed: number; failed: number; skipped: number }

/** Reads vitest's JSON report. */
export function readVitest(file: string): Counts {
  const report = read(file)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/** Reads Playwright's JSON report. A test that passes only at a second try has failed. */
export function readPlaywright(file: string): Counts {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(file)?.stats ?? {}
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** A step that failed without counting a failure, or that ran nothing, is one failed test. */
export function settle(counts: Counts, succeeded: boolean): Counts {
  const silent = counts.failed === 0 && (!succeeded || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

function read(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
