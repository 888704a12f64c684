import { runCommand } from '../src/commands/run-command.ts'
import { bench } from './bench/bench.ts'
import { benchConversion } from './bench/bench-conversion.ts'
import { benchIngest, runIngestAlone } from './bench/bench-ingest.ts'
import { benchOffline } from './bench/bench-offline.ts'
import { benchSearch } from './bench/bench-search.ts'
import { indexAlone } from './bench/search/measure-indexing.ts'
import { runSteps } from './bench/steps.ts'

const OPTIONS = {
  reports: { type: 'string', default: '1000' },
  files: { type: 'string', default: '1000' },
  runs: { type: 'string', default: '3' },
  json: { type: 'boolean', default: false },
  sample: { type: 'string', default: 'content' },
  raw: { type: 'string', default: '../shared/seeds' },
  // For the process that measures the steps.
  'steps-of': { type: 'string' },
  'ingest-of': { type: 'string' },
  'index-of': { type: 'string' },
  out: { type: 'string', default: '_site' },
} as const

await runCommand(
  OPTIONS,
  'npm run bench [-- --reports N --runs N --json]\nnpm run bench -- ingest [--files N --runs N --json]\nnpm run bench -- conversion [--runs N --json]\nnpm run bench -- search [--reports N --runs N --raw DIR --json]\nnpm run bench -- offline [--reports N --json]',
  async ({ values, positionals: [what] }, terminal) => {
    const ingestOf = values['ingest-of']
    if (ingestOf !== undefined) {
      terminal.out(JSON.stringify(await runIngestAlone(ingestOf)))
      return 0
    }
    if (what === 'ingest') {
      const { json, sample } = values
      return await benchIngest(
        { files: Number(values.files), runs: Number(values.runs), json, sample },
        terminal,
      )
    }
    if (what === 'conversion') {
      const { json, sample } = values
      return await benchConversion({ runs: Number(values.runs), json, sample }, terminal)
    }
    if (what === 'search') {
      const { json, sample, raw } = values
      return await benchSearch(
        { reports: Number(values.reports), runs: Number(values.runs), json, sample, raw },
        terminal,
      )
    }
    if (what === 'offline') {
      const { json, sample } = values
      return await benchOffline({ reports: Number(values.reports), json, sample }, terminal)
    }
    const indexOf = values['index-of']
    if (indexOf !== undefined) {
      terminal.out(JSON.stringify(await indexAlone(indexOf, values.out)))
      return 0
    }
    const stepsOf = values['steps-of']
    if (stepsOf === undefined) {
      const { json, sample } = values
      return await bench(
        { reports: Number(values.reports), runs: Number(values.runs), json, sample },
        terminal,
      )
    }
    terminal.out(JSON.stringify(await runSteps(stepsOf, values.out)))
    return 0
  },
)
