import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Every test makes its own portal, so files may share what they import: a third of the time went into reading it anew.
    isolate: false,
    // A guard against hanging, not a measure: a busy machine may take several times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['./vitest.setup.ts'],
  },
})
