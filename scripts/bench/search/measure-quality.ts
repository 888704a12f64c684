import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadArchive } from '../../../src/archive/load-archive.ts'
import { bundleEngine } from '../../../src/bundle/bundle-engine.ts'
import { bundleWorker } from '../../../src/bundle/bundle-worker.ts'
import { toSearchRecords } from '../../../src/exports/to-search-records.ts'
import { readBytes, writeInto } from '../../../src/files/read-write.ts'
import { SCRIPTS } from '../../../src/report/script.ts'
import { buildSearchIndex } from '../../../src/search/build-search-index.ts'
import { makeFoldMap } from '../../../src/search/fold-map.ts'
import { findPlainly, type Matches } from '../../../src/search/proof/find-plainly.ts'
import { queryIndex } from '../../../src/search/proof/query-index.ts'
import { measure } from '../measure.ts'
import { runWorker } from './run-worker.ts'
import { type BenchQuery, sampleSubstrings, sampleWords } from './sample-search-queries.ts'
import type { StockWorkerData } from './stock-worker.ts'
import { writeStockPages } from './write-stock-pages.ts'

/** How well a kind of queries was answered: shares of 1. */
export interface Quality {
  readonly queries: number
  /** Of the reports that contain a query, those that were found. */
  readonly recall: number
  /** Of the reports that were found, those that contain the query. */
  readonly precision: number
}

/** Each kind of queries put to our search, and to Pagefind as it comes, on pages of the query's script and of the other. */
interface KindQuality {
  readonly ours: Quality
  readonly stock: Quality
  readonly stockOther: Quality
}

export interface ArchiveQuality {
  readonly archive: string
  readonly reports: number
  readonly substrings: KindQuality
  readonly words: KindQuality
}

const SUBSTRINGS = 2000
const WORDS = 300
const LONGEST = 8

type Answers = readonly (readonly string[])[]

/**
 * Indexes an archive twice, for our search and for Pagefind as it comes, and asks both the same queries. What is right
 * is found by plain reading: a report is right where its text in either script contains the query.
 *
 * @param home an empty folder
 */
export async function measureQuality(
  archiveName: string,
  content: string,
  home: string,
): Promise<ArchiveQuality> {
  const { archive } = await loadArchive(content, { bundleWorker })
  if (!archive) throw new Error(`${archiveName} has errors: see npm run check.`)
  const records = toSearchRecords(archive)
  const substrings = sampleSubstrings(records, SUBSTRINGS)
  const words = sampleWords(records, WORDS, LONGEST)
  const queries = [...substrings, ...words]
  const texts = queries.map(({ text }) => text)
  await buildSearchIndex(records, join(home, 'search'))
  const asked = await queryIndex(texts, join(home, 'search'), {
    engine: await bundleEngine(),
    bundleWorker,
  })
  const ours = asked.answers.map((answer) => ('slugs' in answer ? answer.slugs : []))
  const [hans, hant] = await askStock(records, texts, join(home, 'stock'))
  const holders = findPlainly(texts, records, makeFoldMap(records))
  const of = (from: number, to: number): KindQuality => {
    const measure = (choose: (query: BenchQuery, i: number) => readonly string[]): Quality =>
      checkSlugs(queries.map(choose).slice(from, to), holders.slice(from, to))
    const stock = (i: number, isHans: boolean): readonly string[] => (isHans ? hans : hant)[i] ?? []
    return {
      ours: measure((_query, i) => ours[i] ?? []),
      stock: measure(({ script }, i) => stock(i, script === 'Hans')),
      stockOther: measure(({ script }, i) => stock(i, script !== 'Hans')),
    }
  }
  return {
    archive: archiveName,
    reports: records.length,
    substrings: of(0, substrings.length),
    words: of(substrings.length, queries.length),
  }
}

async function askStock(
  records: Parameters<typeof writeStockPages>[0],
  queries: readonly string[],
  folder: string,
): Promise<readonly [hans: Answers, hant: Answers]> {
  writeStockPages(records, folder)
  const index = join(folder, 'pagefind')
  await measure('node_modules/.bin/pagefind', ['--site', folder, '--output-path', index, '-q'])
  const file = await bundleWorker(new URL('./stock-worker.ts', import.meta.url))
  // A folder of its own that says that .js files are modules.
  const modules = join(folder, 'modules')
  writeInto(modules, 'package.json', '{"type":"module"}')
  writeInto(modules, 'pagefind.js', readBytes(join(index, 'pagefind.js')) ?? '')
  const [hans = [], hant = []] = await Promise.all(
    SCRIPTS.map((script) => {
      const data: StockWorkerData = {
        folder: index,
        modules: `${pathToFileURL(modules).href}/`,
        language: `zh-${script.toLowerCase()}`,
        queries,
      }
      return runWorker<Answers>(file, data)
    }),
  )
  return [hans, hant]
}

/** Over all pairs of a query and a report. */
function checkSlugs(answers: Answers, holders: readonly Matches[]): Quality {
  let [right, held, found] = [0, 0, 0]
  for (const [i, slugs] of answers.entries()) {
    const holding = holders[i]
    right += slugs.filter((slug) => holding?.has(slug)).length
    held += holding?.size ?? 0
    found += slugs.length
  }
  return {
    queries: answers.length,
    recall: held === 0 ? 1 : right / held,
    precision: found === 0 ? 1 : right / found,
  }
}
