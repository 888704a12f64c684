import { createHash } from 'node:crypto'
import { readBytes, writeInto } from '../files/read-write.ts'
import { type FoldMap, makeFoldMap, writeFoldMap } from './fold-map.ts'
import { indexShard, removePrograms } from './index-shard.ts'
import { type PartSizes, toReportWords } from './report-words.ts'
import type { SearchRecord } from './search-record.ts'
import { openShardCache } from './shard-cache.ts'
import { type Shard, toShards } from './shards.ts'
import { writeReportTexts } from './write-report-texts.ts'
import { writeShardTables } from './write-shard-tables.ts'

export interface SearchOptions {
  /** Called after each report, and after each shard that was kept from an earlier build. */
  readonly onProgress?: (done: number, total: number) => void
  /** How many reports share one index at most; 2,000 without it. */
  readonly mostInShard?: number
  /** Keeps finished shards from one build to the next; whatever else lies in this folder is removed. */
  readonly cacheFolder?: string
  /** Is told of every text of a report that is written: its path below the output folder. */
  readonly onText?: (path: string, text: string) => void
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
 * `settings.json` with the fold map; tables of the reports; and `text/<hans|hant>/<slug>.json`, the readable texts for
 * excerpts.
 * The same records give the same bytes, in whatever order they come. Memory: Pagefind's, for one shard at a time.
 *
 * @throws SearchIndexError where Pagefind fails.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  outputFolder: string,
  { onProgress, mostInShard, cacheFolder, onText }: SearchOptions = {},
): Promise<SearchSummary> {
  const keys = makeFoldMap(records)
  const shards = toShards(records, mostInShard === undefined ? {} : { reports: mostInShard })
  const cache = openShardCache(cacheFolder)
  const build = createHash('sha256')
  let done = 0
  for (const shard of shards) {
    const indexed = done
    const count = (): void => onProgress?.(++done, records.length)
    await cache.fill(shard, keys, `${outputFolder}/${shard.path}`, (folder) =>
      makeShard(shard, keys, folder, count),
    )
    if (shard.path !== '') removePrograms(`${outputFolder}/${shard.path}`)
    // A shard that was kept is done at once.
    if (done === indexed) {
      done += shard.records.length
      onProgress?.(done, records.length)
    }
    for (const name of ['reports.json', 'facets.json'])
      build.update(readBytes(`${outputFolder}/${shard.path}${name}`) ?? '')
    for (const record of shard.records) build.update(writeReportTexts(record, outputFolder, onText))
  }
  cache.tidy()
  const fold = writeFoldMap(keys)
  build.update(JSON.stringify(fold))
  const settings = {
    format: 2,
    build: build.digest('hex').slice(0, 12),
    reports: records.length,
    shards: shards.map(({ path }) => path),
    fold,
  }
  writeInto(outputFolder, 'settings.json', JSON.stringify(settings))
  return { reports: records.length, shards: shards.length, foldedCharacters: keys.size }
}

async function makeShard(
  { records }: Shard,
  keys: FoldMap,
  folder: string,
  count: () => void,
): Promise<void> {
  const texts: string[] = []
  const sizes: PartSizes[] = []
  for (const record of records) {
    const words = toReportWords(record, keys)
    texts.push(words.text)
    sizes.push(words.sizes)
    count()
  }
  const page = await indexShard(texts.join(' '), folder)
  writeShardTables(records, sizes, page, folder)
}
