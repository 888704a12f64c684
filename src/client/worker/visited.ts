import { toKey } from './site.ts'

/** At most this many pages are kept without being asked for: about one megabyte. */
const MOST = 40

/** Keeps a page among the visited, and lets go of the one that was not visited for the longest time. */
export async function savePage(key: string, response: Response, name: string): Promise<void> {
  const isPage =
    response.headers.get('content-type')?.startsWith('text/html') === true &&
    !key.endsWith('/offline.html')
  if (!response.ok || !isPage || toKey(response.url) !== key) return
  const cache = await caches.open(name)
  // Anew, so that it stands last.
  await cache.delete(key)
  await cache.put(key, response)
  const keys = await cache.keys()
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST))) await cache.delete(old)
}
