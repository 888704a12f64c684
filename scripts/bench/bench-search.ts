import { join } from 'node:path'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { bundleWorker } from '../../src/bundle/bundle-worker.ts'
import { ingest } from '../../src/commands/ingest.ts'
import { beginStep } from '../../src/commands/progress.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { toSearchRecords } from '../../src/exports/to-search-records.ts'
import { listNames, removeFrom } from '../../src/files/folder.ts'
import { makeTemporaryFolder, writeInto } from '../../src/files/read-write.ts'
import { measure } from './measure.ts'
import { prepare } from './prepare.ts'
import { measureFirstSearch } from './search/measure-first-search.ts'
import { type IndexingPair, measureIndexing } from './search/measure-indexing.ts'
import { type ArchiveQuality, measureQuality } from './search/measure-quality.ts'
import { sampleWords } from './search/sample-search-queries.ts'
import { summariseSearch, writeSearchSummary } from './search-summary.ts'

export interface BenchSearchOptions {
  /** How many synthetic reports are indexed. */
  readonly reports: number
  /** How often each indexer runs, in turn. */
  readonly runs: number
  readonly json: boolean
  /** An archive: its sentences are used, and its reports are searched. */
  readonly sample: string
  /** A folder of raw texts that are ingested and searched too; passed over where it is absent. */
  readonly raw: string
}

/** Queries that are asked for the first time. */
const FIRST_SEARCHES = 20
/** Most queries are words of two to four characters; each further one costs about 30 KB. */
const FIRST_LONGEST = 4

/**
 * Measures the search beside Pagefind as it comes: processor time and memory of indexing; how exact the answers are; and
 * what a visitor of a large archive loads before the first result.
 */
export async function benchSearch(
  { reports, runs, json, sample, raw }: BenchSearchOptions,
  terminal: Terminal,
): Promise<number> {
  const home = makeTemporaryFolder('juanzong-bench-')
  try {
    const quality = [
      await measureSample('sample', sample, home, terminal),
      ...(listNames(raw).some((name) => name.endsWith('.txt'))
        ? [
            await measureSample(
              'raw texts',
              await ingestInto(raw, join(home, 'raw'), terminal),
              home,
              terminal,
            ),
          ]
        : []),
    ]
    const { content } = await prepare(reports, sample, home)
    const site = join(home, 'site')
    const line = beginStep('pages', terminal)
    const args = ['scripts/build.ts', '--content', content, '--out', site, '--no-search']
    await measure(process.execPath, ['--import', 'tsx/esm', ...args])
    line.end('written')
    const indexing: IndexingPair[] = []
    for (let run = 1; run <= runs; run++) {
      const step = beginStep(`run ${run}`, terminal)
      indexing.push(await measureIndexing(content, site))
      step.end('measured')
    }
    const { archive } = await loadArchive(content, { bundleWorker })
    const records = archive ? toSearchRecords(archive) : []
    const queries = sampleWords(records, FIRST_SEARCHES, FIRST_LONGEST).map(({ text }) => text)
    const firstSearch = await measureFirstSearch(site, queries, join(home, 'first'))
    const summary = summariseSearch({ reports, runs, indexing, firstSearch, quality })
    terminal.out(json ? JSON.stringify(summary, null, 2) : writeSearchSummary(summary))
    return 0
  } finally {
    removeFrom(home, '.')
  }
}

async function measureSample(
  name: string,
  content: string,
  home: string,
  terminal: Terminal,
): Promise<ArchiveQuality> {
  const step = beginStep(name, terminal)
  const quality = await measureQuality(name, content, join(home, `quality of ${name}`))
  step.end('measured')
  return quality
}

async function ingestInto(raw: string, content: string, terminal: Terminal): Promise<string> {
  writeInto(content, 'archive.yaml', 'title: 报告档案\nbaseUrl: https://reports.example\n')
  const paths = listNames(raw)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(raw, name))
  const quiet: Terminal = { ...terminal, out: () => {}, say: () => {}, draw: () => {} }
  await ingest({ paths, out: content }, quiet)
  return content
}
