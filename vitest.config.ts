import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['{content,machines,components,app,tests}/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
})
