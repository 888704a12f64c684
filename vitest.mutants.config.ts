import { defineConfig } from 'vitest/config'

/**
 * The pure tests of the rooms whose files `npm run test:mutants` changes; those that take all of ingest for every try are left
 * out, and properties are tried a fifth as often, so that it ends within half an hour.
 */
export default defineConfig({
  test: {
    include: ['test/{text,ingest,convert,report}/**/*.test.ts'],
    exclude: [
      '**/*.whole.*',
      'test/ingest/{properties,draft-properties,encodings,injected-furniture,cut-paragraphs,seeds}.*',
    ],
    testTimeout: 300_000,
    env: { RUNS: '0.2' },
  },
})
