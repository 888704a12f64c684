/*
 * What page and service worker know of one another. All that is kept lies in caches whose names say the site, the purpose and
 * the generation: several sites may share a host, and two generations never share a cache.
 */

/** The names of the caches of one site. */
export interface CacheNames {
  /** What every page of a generation needs. */
  core(generation: string): string
  /** Pages that were visited. */
  visited(generation: string): string
  /** What a reader saved: a report, an agency, or everything. */
  saved(generation: string, item: string): string
  read(name: string): CacheName | undefined
}

export interface CacheName {
  readonly kind: 'core' | 'visited' | 'saved'
  readonly generation: string
  /** `reports/x`, `agencies/x`, `all`; empty where nothing was saved by name. */
  readonly item: string
}

/** @param home the path of the site's root, `/` or `/archive/` */
export function makeCacheNames(home: string): CacheNames {
  const start = `juanzong ${home} `
  return {
    core: (generation) => `${start}core ${generation}`,
    visited: (generation) => `${start}visited ${generation}`,
    saved: (generation, item) => `${start}saved ${generation} ${item}`,
    read: (name) => {
      if (!name.startsWith(start)) return undefined
      const [kind, generation = '', item = ''] = name.slice(start.length).split(' ')
      return kind === 'core' || kind === 'visited' || kind === 'saved'
        ? { kind, generation, item }
        : undefined
    },
  }
}

/** The last that is put into a cache, below the site's root: a cache without it is not complete and is not read. */
export const COMPLETE = 'installed/complete'

/** Whoever fills or clears caches takes this lock of the browser's. */
export const LOCK = 'juanzong'

/** What a page asks of the worker. */
export type WorkerMessage = 'generation' | 'take' | 'tidy'
