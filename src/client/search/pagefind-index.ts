/** What we use of `pagefind.js`, which stands beside the index and is loaded when the first query is made. */
interface PagefindModule {
  createInstance(options: { readonly basePath: string }): PagefindInstance
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
  data(): Promise<{ readonly raw_url: string }>
}

/**
 * Opens the index at an absolute address that ends in a slash. Rejects where it cannot be loaded.
 *
 * Pagefind reads the language of the page when an instance is made, and would cut Chinese queries by itself; the
 * index is in no language (`und`), so the page says so for the length of that one call.
 */
export async function openPagefind(
  base: string,
  shards: readonly string[],
): Promise<PagefindIndex> {
  const { createInstance } = await loadModule(base)
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

let failures = 0

/** Some browsers keep the failure of an import for as long as the page lives: the next try asks another address. */
async function loadModule(base: string): Promise<PagefindModule> {
  try {
    return (await import(
      `${base}pagefind.js${failures > 0 ? `?${failures}` : ''}`
    )) as PagefindModule
  } catch (error) {
    failures++
    throw error
  }
}
