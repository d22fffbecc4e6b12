import { defineConfig } from '@playwright/test'

const port = process.env.E2E_PORT ?? '3100'
const baseURL = `http://127.0.0.1:${port}`
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The starter itself serves the browser tests, on a port and a data folder of their own. */
export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 1,
  use: { baseURL, launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args } },
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: port, HOST: '127.0.0.1', DATABASE_URL: '', DATA_DIR: process.env.E2E_DATA_DIR ?? '.data/e2e' },
    url: `${baseURL}/api/health`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
