import { LOCK } from '../installed/cache-names.ts'
import { isCurrent } from './kept.ts'
import { type CoreFile, mendCore } from './mend-core.ts'
import { COMPLETE_URL, NAMES, toKey } from './site.ts'
import { savePage } from './visited.ts'

declare const self: ServiceWorkerGlobalScope

/**
 * Puts the caches in order, when a page has been opened: visited pages are taken over into this generation, damaged files
 * that every page needs are fetched again, what an interrupted saving left is thrown away, and so is what belongs to no
 * generation of which something is saved.
 *
 * @param core the files that every page of this generation needs
 * @param client the page that was opened; the first page of all came before there was a worker to keep it
 */
export async function tidy(
  generation: string,
  core: readonly CoreFile[],
  client: Client | ServiceWorker | MessagePort | null,
): Promise<void> {
  await self.navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    // Somebody is saving just now.
    if (!lock) return
    await dropIncomplete()
    const isHere = await isCurrent(generation, self.registration).catch(() => false)
    if (isHere) {
      if (client && 'url' in client) await keepMissing(toKey(client.url), generation)
      await renewVisited(generation)
      await mendCore(generation, core)
    }
    await dropOthers(generation)
  })
}

async function keepMissing(key: string, generation: string): Promise<void> {
  const name = NAMES.visited(generation)
  if (await (await caches.open(name)).match(key)) return
  await savePage(key, await fetch(key, { cache: 'no-cache' }), name)
}

/** The pages that were visited in another generation, as they are now; those that are gone are gone here too. */
async function renewVisited(generation: string): Promise<void> {
  for (const name of await caches.keys()) {
    const read = NAMES.read(name)
    if (read?.kind !== 'visited' || read.generation === generation) continue
    for (const { url } of await (await caches.open(name)).keys()) await keepMissing(url, generation)
    await caches.delete(name)
  }
}

async function dropIncomplete(): Promise<void> {
  for (const name of await caches.keys())
    if (NAMES.read(name)?.kind === 'saved') {
      const cache = await caches.open(name)
      if (!(await cache.match(COMPLETE_URL))) await caches.delete(name)
    }
}

/** What every page needs stays as long as something of its generation does; a worker that waits has its own. */
async function dropOthers(generation: string): Promise<void> {
  if (self.registration.waiting || self.registration.installing) return
  const names = (await caches.keys()).flatMap((name) => {
    const read = NAMES.read(name)
    return read ? [{ name, ...read }] : []
  })
  const needed = new Set(
    names.filter(({ kind }) => kind !== 'core').map(({ generation }) => generation),
  )
  for (const { name, kind, generation: own } of names)
    if (kind === 'core' && own !== generation && !needed.has(own)) await caches.delete(name)
}
