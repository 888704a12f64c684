import type { WorkerMessage } from '../installed/cache-names.ts'
import { answerAsset, answerFile, answerPage, answerSearch } from './answers.ts'
import type { CoreFile } from './mend-core.ts'
import { COMPLETE_URL, HOME, NAMES } from './site.ts'
import { tidy } from './tidy.ts'

declare const self: ServiceWorkerGlobalScope
/** The generation of the site that this worker belongs to, and the files that all its pages need. */
declare const GENERATION: string
declare const CORE: readonly CoreFile[]

/*
 * The service worker of one generation of the site. It never takes over by itself: a new one waits until the reader asks
 * for it or has closed all pages. What it keeps without being asked is small: the files that every page loads, and the
 * last pages that were visited.
 */
self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== HOME.origin || !pathname.startsWith(HOME.pathname))
    return
  const path = pathname.slice(HOME.pathname.length)
  // The worker itself and the lists always come from the network, and so does what a page fetches in order to save it.
  if (path === 'sw.js' || path.startsWith('installed/')) return
  if (request.mode === 'navigate') event.respondWith(answerPage(event, GENERATION))
  else if (request.cache === 'reload') return
  else if (path.startsWith('assets/')) event.respondWith(answerAsset(request, GENERATION))
  else if (path.startsWith('search/')) event.respondWith(answerSearch(request, GENERATION))
  else if (request.destination === 'image') event.respondWith(answerFile(request, GENERATION))
})

self.addEventListener('message', (event) => {
  switch (event.data as WorkerMessage) {
    case 'generation':
      return event.ports[0]?.postMessage(GENERATION)
    case 'take':
      return event.waitUntil(self.skipWaiting())
    case 'tidy':
      return event.waitUntil(tidy(GENERATION, CORE, event.source))
  }
})

/** All of it or nothing: a worker whose files cannot be kept is not installed, and the one before goes on. */
async function install(): Promise<void> {
  const name = NAMES.core(GENERATION)
  const core = await caches.open(name)
  if (await core.match(COMPLETE_URL)) return
  try {
    await core.addAll(CORE.map(([path]) => new Request(new URL(path, HOME), { cache: 'no-cache' })))
    await core.put(COMPLETE_URL, new Response())
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}
