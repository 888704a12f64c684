import type { SearchFiles } from './search-files.ts'

/** What we use of `pagefind.js`, which stands beside the index and is loaded when the first query is made. */
export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string
    readonly noWorker?: boolean
  }): PagefindInstance
}

interface PagefindInstance extends PagefindIndex {
  init(): Promise<void>
  /** Searches another index together with this one. */
  mergeIndex(path: string): Promise<void>
}

export interface PagefindIndex {
  /** Without a term, all reports. */
  search(
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>
}

export interface PagefindResult {
  readonly id: string
  readonly score: number
  data(): Promise<{ readonly raw_url: string; readonly meta: { readonly date?: string } }>
}

/** The index of a site in its shards. */
export interface ShardedIndex {
  /** The shard with the newest reports, as long as nobody asked for all of them; `undefined` from then on. */
  readonly newest: PagefindIndex | undefined
  /** All shards, searched as one; those that are missing are opened with the first call. */
  readAll(): Promise<PagefindIndex>
}

/**
 * Opens the index at an absolute address that ends in a slash. Rejects where it cannot be loaded. The newest shard
 * stands there, the others in folders below; each costs a table of its own, so they are opened when they are needed.
 *
 * Pagefind reads the language of the page when an instance is made, and would cut Chinese queries by itself; the
 * index is in no language (`und`), so the page says so for the length of that one call.
 */
export async function openPagefind(
  files: SearchFiles,
  base: string,
  [, ...older]: readonly string[],
): Promise<ShardedIndex> {
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
  let whole = older.length === 0 ? Promise.resolve<PagefindIndex>(index) : undefined
  return {
    get newest() {
      return whole ? undefined : index
    },
    readAll: () => {
      whole ??= Promise.all(older.map((shard) => index.mergeIndex(`${base}${shard}`))).then(
        () => index,
      )
      return whole
    },
  }
}
