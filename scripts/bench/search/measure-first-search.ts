import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundleEngine } from '../../../src/bundle/bundle-engine.ts'
import { bundleWorker } from '../../../src/bundle/bundle-worker.ts'
import { readBytes, readText, writeInto } from '../../../src/files/read-write.ts'
import type { FirstSearch, FirstSearchData } from './first-search-worker.ts'
import { runWorker } from './run-worker.ts'

export interface FirstSearchFigures {
  readonly queries: number
  /** Queries without any result: they read all shards before they say so. */
  readonly empty: number
  /** Kilobytes (10³) before the first result, programs of the page included. */
  readonly medianKilobytes: number
  readonly worstKilobytes: number
}

/**
 * What a visitor loads from the first letter to the first result: every query in a thread that has loaded nothing yet,
 * through the code of the search page.
 *
 * @param site a finished site, with its search
 * @param home an empty folder
 */
export async function measureFirstSearch(
  site: string,
  queries: readonly string[],
  home: string,
): Promise<FirstSearchFigures> {
  const folder = join(site, 'search')
  writeInto(home, 'package.json', '{"type":"module"}')
  writeInto(home, 'engine.js', await bundleEngine())
  writeInto(home, 'pagefind.js', readBytes(join(folder, 'pagefind.js')) ?? '')
  const file = await bundleWorker(new URL('./first-search-worker.ts', import.meta.url))
  const programs = sizeOfPrograms(site)
  // In capitals, which mean the same: the engine takes `file:` for an offline copy.
  const modules = `${pathToFileURL(home).href}/`.replace(/^file:/, 'FILE:')
  const loaded: number[] = []
  let empty = 0
  for (const query of queries) {
    const data: FirstSearchData = { folder, modules, query }
    const { bytes, isFound } = await runWorker<FirstSearch>(file, data)
    loaded.push((bytes + programs) / 1000)
    if (!isFound) empty++
  }
  const sorted = loaded.toSorted((a, b) => a - b)
  return {
    queries: queries.length,
    empty,
    medianKilobytes: Math.round(sorted[sorted.length >> 1] ?? 0),
    worstKilobytes: Math.round(sorted.at(-1) ?? 0),
  }
}

/** The scripts of the search page, and those of the engine that it loads by itself. */
function sizeOfPrograms(site: string): number {
  const page = readText(join(site, 'zh-hans/search/index.html')) ?? ''
  const scripts = [...page.matchAll(/<script[^>]* src="?([^" >]+\.js)/g)].map(([, src = '']) =>
    src.startsWith('/') ? src.slice(1) : join('zh-hans/search', src),
  )
  return [...scripts, 'search/pagefind.js', 'search/pagefind-worker.js']
    .map((path) => gzipSync(readBytes(join(site, path)) ?? '').length)
    .reduce((sum, size) => sum + size, 0)
}
