import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { RunNotes } from './test/support/run-notes.ts'
import { readSeed } from './test/support/runs.ts'

/** What a test needs is said by its file's name. */
const BROWSER = 'test/**/*.browser.test.ts'
const WHOLE = 'test/**/*.whole.test.ts'

// A fresh seed is drawn once, for all workers.
process.env['SEED'] = String(readSeed().seed)

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Many tests wait for a browser: on a small machine one after the other leaves it idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }], new RunNotes()],
    projects: [
      {
        extends: true,
        // Values in, values out: one process may run many files, one after the other.
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: [BROWSER, WHOLE],
          isolate: false,
        },
      },
      {
        extends: true,
        // A browser on a busy machine may be late once; what is wrong fails twice.
        test: { name: 'browser', include: [BROWSER], retry: 1 },
      },
      { extends: true, test: { name: 'whole', include: [WHOLE] } },
    ],
  },
})
