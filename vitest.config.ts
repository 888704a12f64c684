import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { makeRunFolder } from './test/support/run-folder.ts'
import { RunNotes } from './test/support/run-notes.ts'
import { readSeed } from './test/support/runs.ts'

/** What a test needs is said by its file's name. */
const BROWSER = 'test/**/*.browser.test.ts'
const WHOLE = 'test/**/*.whole.test.ts'

// A fresh seed is drawn once, for all workers.
process.env['SEED'] = String(readSeed().seed)

makeRunFolder()

export default defineConfig({
  test: {
    // A busy machine is slow: nothing fails for that alone, and what waits for ever ends.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
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
        // One process, so one browser, for many files. It may be late once; what is wrong fails twice.
        test: { name: 'browser', include: [BROWSER], isolate: false, retry: 1 },
      },
      { extends: true, test: { name: 'whole', include: [WHOLE] } },
    ],
  },
})
