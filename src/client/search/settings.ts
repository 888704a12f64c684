/** `settings.json` of the search folder. */
export interface Settings {
  readonly format: 2
  /** Changes with every change of the index. */
  readonly build: string
  /** Folders of the indexes, below the search folder; the first is `''`. */
  readonly shards: readonly string[]
  /** Instead of shards: the reports whose texts a reader saved, where there is no network (the service worker's word). */
  readonly savedOnly?: readonly string[]
  readonly fold: readonly [from: string, to: string]
}

/** Character → the key that stands for it and its counterparts in the other script. */
export function readFoldMap([from, to]: Settings['fold']): ReadonlyMap<string, string> {
  const values = [...to]
  return new Map([...from].map((character, i) => [character, values[i] ?? character]))
}
