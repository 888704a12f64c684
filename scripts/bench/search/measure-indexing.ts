import { join } from 'node:path'
import { loadArchive } from '../../../src/archive/load-archive.ts'
import { bundleWorker } from '../../../src/bundle/bundle-worker.ts'
import { toSearchRecords } from '../../../src/exports/to-search-records.ts'
import { removeFrom } from '../../../src/files/folder.ts'
import { buildSearchIndex } from '../../../src/search/build-search-index.ts'
import { childrenCpu, type Figures, measure } from '../measure.ts'

export interface IndexingPair {
  readonly ours: Figures
  readonly stock: Figures
}

/**
 * Indexes the same reports twice: ours as a build does it, and Pagefind's own program over the pages of all reports in
 * both scripts. Processor time of ours begins when the reports have been read, since a build has them anyway; its
 * memory is that of the whole process.
 */
export async function measureIndexing(content: string, site: string): Promise<IndexingPair> {
  const args = ['scripts/bench.ts', '--index-of', content, '--out', site]
  const whole = await measure(process.execPath, ['--import', 'tsx/esm', ...args])
  const alone = JSON.parse(whole.output) as Pick<Figures, 'cpu' | 'wall'>
  removeFrom(site, 'stock')
  const stock = await measure('node_modules/.bin/pagefind', [
    ...['--site', site, '--glob', '{zh-hans,zh-hant}/reports/*/index.html', '-q'],
    ...['--output-path', join(site, 'stock')],
  ])
  const { cpu, wall, peak } = stock
  return { ours: { ...alone, peak: whole.peak }, stock: { cpu, wall, peak } }
}

/** In a process of its own: what indexing takes when the reports have been read. */
export async function indexAlone(
  content: string,
  site: string,
): Promise<Pick<Figures, 'cpu' | 'wall'>> {
  const { archive } = await loadArchive(content, { bundleWorker })
  if (!archive) throw new Error('The synthetic reports have errors.')
  removeFrom(site, 'search')
  const before = used()
  const started = performance.now()
  await buildSearchIndex(toSearchRecords(archive), join(site, 'search'))
  const wall = (performance.now() - started) / 1000
  // Pagefind's own process is counted when it has been waited for, a moment after its end.
  await new Promise((resolve) => setTimeout(resolve, 100))
  return { cpu: used() - before, wall }
}

function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6 + childrenCpu()
}
