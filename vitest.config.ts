import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Many tests wait for a browser: on a small machine one after the other leaves it idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A browser on a busy machine may be late once; what is wrong fails twice.
    retry: 1,
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }]],
  },
})
