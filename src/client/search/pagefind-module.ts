/** What we use of `pagefind.js`, which is beside the index and is loaded when the first query is made. */
export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string
    readonly noWorker?: boolean
  }): PagefindInstance
}

export interface PagefindInstance {
  init(): Promise<void>
  /** Searches another index together with this one. */
  mergeIndex(path: string): Promise<void>
  /** For each index the places of all words that begin with the term. */
  search(term: string): Promise<{
    readonly results: readonly {
      readonly id: string
      readonly words: readonly number[]
    }[]
  }>
}
