import { createHash } from 'node:crypto'
import { writeInto } from '../files/read-write.ts'
import { type FoldMap, makeFoldMap, writeFoldMap } from './fold-map.ts'
import { writeIndexPage } from './index-page.ts'
import { indexPages } from './index-pages.ts'
import type { SearchRecord } from './search-record.ts'
import { type Shard, toShards } from './shards.ts'
import { writeReportTexts } from './write-report-texts.ts'

export interface SearchOptions {
  /** Called after each report. */
  readonly onProgress?: (done: number, total: number) => void
  /** How many reports share one index at most; 1,000 without it. */
  readonly mostInShard?: number
}

export interface SearchSummary {
  readonly reports: number
  /** Indexes made; the browser searches them as one. */
  readonly shards: number
  /** Characters that share a key with their counterpart in the other script. */
  readonly foldedCharacters: number
}

/**
 * Makes the search of a site in `outputFolder`: Pagefind's index of all reports, one for both scripts;
 * `settings.json` with the fold map; and `text/<hans|hant>/<slug>.json`, the readable texts for excerpts.
 * The same records give the same bytes, in whatever order they come. Memory: Pagefind's, for one shard at a time.
 *
 * @throws SearchIndexError where Pagefind fails.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  outputFolder: string,
  { onProgress, mostInShard }: SearchOptions = {},
): Promise<SearchSummary> {
  const keys = makeFoldMap(records)
  const shards = toShards(records, mostInShard)
  const build = createHash('sha256')
  let done = 0
  const finish = (record: SearchRecord): void => {
    const texts = writeReportTexts(record, outputFolder)
    build.update(texts)
    onProgress?.(++done, records.length)
  }
  for (const shard of shards)
    await indexPages(toPages(shard, keys, finish), `${outputFolder}/${shard.path}`, {
      isFirst: shard.path === '',
      count: shard.records.length,
    })
  const fold = writeFoldMap(keys)
  build.update(JSON.stringify(fold))
  const settings = {
    format: 1,
    build: build.digest('hex').slice(0, 12),
    reports: records.length,
    shards: shards.map(({ path }) => path),
    fold,
  }
  writeInto(outputFolder, 'settings.json', JSON.stringify(settings))
  return { reports: records.length, shards: shards.length, foldedCharacters: keys.size }
}

/** One page at a time: ten thousand of them do not fit in memory. */
function* toPages(
  { records }: Shard,
  keys: FoldMap,
  finish: (record: SearchRecord) => void,
): Generator<{ readonly slug: string; readonly markup: string }> {
  for (const record of records) {
    yield { slug: record.slug, markup: writeIndexPage(record, keys) }
    finish(record)
  }
}
