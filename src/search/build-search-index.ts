import { createHash } from 'node:crypto'
import { writeInto } from '../files/read-write.ts'
import { compareText } from '../report/order.ts'
import { SCRIPTS } from '../report/script.ts'
import { type FoldMap, makeFoldMap, writeFoldMap } from './fold-map.ts'
import { writeIndexPage } from './index-page.ts'
import { indexPages } from './index-pages.ts'
import type { SearchRecord } from './search-record.ts'

export interface SearchOptions {
  /** Called after each report. */
  readonly onProgress?: (done: number, total: number) => void
}

export interface SearchSummary {
  readonly reports: number
  /** Characters of one script that share a key with characters of the other. */
  readonly foldedCharacters: number
}

/**
 * Makes the search of a site in `outputFolder`: Pagefind's index of all reports, one for both scripts;
 * `settings.json` with the fold map; and `text/<hans|hant>/<slug>.json`, the readable texts for excerpts.
 * The same records give the same bytes, in whatever order they come.
 *
 * @throws SearchIndexError where Pagefind fails.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  outputFolder: string,
  { onProgress }: SearchOptions = {},
): Promise<SearchSummary> {
  const sorted = records.toSorted((a, b) => compareText(a.slug, b.slug))
  const keys = makeFoldMap(sorted)
  const hash = createHash('sha256')
  await indexPages(toPages(sorted, keys, onProgress), outputFolder)
  for (const record of sorted) {
    hash.update(JSON.stringify(record))
    writeTexts(record, outputFolder)
  }
  const settings = {
    format: 1,
    build: hash.digest('hex').slice(0, 12),
    reports: sorted.length,
    fold: writeFoldMap(keys),
  }
  writeInto(outputFolder, 'settings.json', JSON.stringify(settings))
  return { reports: sorted.length, foldedCharacters: keys.size }
}

/** One page at a time: ten thousand of them do not fit in memory. */
function* toPages(
  records: readonly SearchRecord[],
  keys: FoldMap,
  onProgress: SearchOptions['onProgress'],
): Generator<{ readonly slug: string; readonly markup: string }> {
  for (const [i, record] of records.entries()) {
    yield { slug: record.slug, markup: writeIndexPage(record, keys) }
    onProgress?.(i + 1, records.length)
  }
}

/** What a result shows, in one file per script: a visitor loads only the script that they read. */
function writeTexts({ slug, title, date, about, blocks }: SearchRecord, folder: string): void {
  for (const script of SCRIPTS) {
    writeInto(
      folder,
      `text/${script.toLowerCase()}/${slug}.json`,
      JSON.stringify({
        title: title[script],
        date,
        about: about?.[script] ?? [],
        blocks: blocks.map((block) => ({
          id: block.id,
          kind: block.kind,
          ...(block.section !== undefined && { section: block.section }),
          text: block.text[script],
        })),
      }),
    )
  }
}
