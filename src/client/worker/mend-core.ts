import { hash } from '../installed/hash.ts'
import { HOME, NAMES } from './site.ts'

/** A file below the site's root that every page needs, and the beginning of its SHA-256. */
export type CoreFile = readonly [path: string, hash: string]

/**
 * Fetches again what every page needs where the kept copy is not what was published: a disk or a browser can damage it,
 * and it would stay until the next edition. What a reader saved has the same files and is mended with it.
 */
export async function mendCore(generation: string, core: readonly CoreFile[]): Promise<void> {
  for (const name of await caches.keys()) {
    const read = NAMES.read(name)
    if (read?.generation !== generation || read.kind === 'visited') continue
    const cache = await caches.open(name)
    for (const [path, wanted] of core) {
      const url = new URL(path, HOME).href
      const kept = await cache.match(url, { ignoreSearch: true, ignoreVary: true })
      if (kept ? (await hash(await kept.arrayBuffer())) === wanted : read.kind === 'saved') continue
      const fetched = await fetch(url, { cache: 'reload' })
      const isRight = fetched.ok && (await hash(await fetched.clone().arrayBuffer())) === wanted
      if (isRight) await cache.put(url, fetched)
    }
  }
}
