import type { PagefindInstance } from './pagefind-module.ts'
import type { SearchFiles } from './search-files.ts'
import { type IndexedReport, openShard, type Shard, type ShardTable } from './shard.ts'

/** Where words are in the reports of some shards. */
export interface WordIndex {
  readonly shards: readonly Shard[]
  readonly reports: readonly IndexedReport[]
  /** The places of a word in each shard, ascending; a shard without the word is left out. */
  lookUp(word: string): Promise<ReadonlyMap<Shard, readonly number[]>>
}

/** The index of a site in its shards. */
export interface ShardedIndex {
  /** The shard with the newest reports, as long as nobody asked for all of them; `undefined` from then on. */
  readonly newest: WordIndex | undefined
  /** All shards, searched as one; those that are missing are opened with the first call. */
  readAll(): Promise<WordIndex>
}

/**
 * Opens the index at an absolute address that ends in a slash. Rejects where it cannot be loaded. The newest shard
 * is there, the others in folders below; each costs tables of its own, so they are opened when they are needed.
 *
 * Pagefind reads the language of the page when an instance is made, and would cut Chinese queries by itself; the
 * index is in no language (`und`), so the page says so for the length of that one call.
 *
 * @param readTable gives the table of the reports of the shard in a folder
 */
export async function openPagefind(
  files: SearchFiles,
  base: string,
  [newestPath = '', ...older]: readonly string[],
  readTable: (shard: string) => Promise<ShardTable>,
): Promise<ShardedIndex> {
  const firstTable = readTable(newestPath)
  firstTable.catch(() => {})
  const { createInstance } = await files.loadEngine()
  const root = document.documentElement
  const language = root.lang
  root.lang = 'und'
  let index: PagefindInstance
  try {
    index = createInstance({ basePath: base })
  } finally {
    root.lang = language
  }
  await index.init()
  const newest = toWordIndex(index, [openShard(await firstTable)])
  let whole = older.length === 0 ? Promise.resolve(newest) : undefined
  const openOlder = async (path: string): Promise<Shard> => {
    const [table] = await Promise.all([readTable(path), index.mergeIndex(`${base}${path}`)])
    return openShard(table)
  }
  return {
    get newest() {
      return whole ? undefined : newest
    },
    readAll: () => {
      whole ??= Promise.all(older.map(openOlder)).then((shards) =>
        toWordIndex(index, [...newest.shards, ...shards]),
      )
      return whole
    },
  }
}

function toWordIndex(index: PagefindInstance, shards: readonly Shard[]): WordIndex {
  const byPage = new Map(shards.map((shard) => [shard.page, shard]))
  return {
    shards,
    reports: shards.flatMap(({ reports }) => reports),
    lookUp: async (word) => {
      const { results } = await index.search(word)
      const places = new Map<Shard, readonly number[]>()
      for (const { id, words } of results) {
        const shard = byPage.get(id)
        if (shard) places.set(shard, words)
      }
      return places
    },
  }
}
