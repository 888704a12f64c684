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

/**
 * Opens the index at an absolute address that ends in a slash. Rejects where it cannot be loaded.
 *
 * Pagefind reads the language of the page when an instance is made, and would cut Chinese queries by itself; the
 * index is in no language (`und`), so the page says so for the length of that one call.
 */
export async function openPagefind(
  files: SearchFiles,
  base: string,
  shards: readonly string[],
): Promise<PagefindIndex> {
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
  await Promise.all(shards.slice(1).map((shard) => index.mergeIndex(`${base}${shard}`)))
  return index
}
