import { COMPLETE, makeCacheNames } from '../installed/cache-names.ts'

declare const self: ServiceWorkerGlobalScope

/** The root of the site: the worker is there. */
export const HOME = new URL('./', self.location.href)
export const NAMES = makeCacheNames(HOME.pathname)
export const COMPLETE_URL = new URL(COMPLETE, HOME).href

/** Under which a page is kept: without query and fragment, and a folder by its own address. */
export function toKey(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/index\.html$/, '/')
}
