import { LOCK, makeCacheNames } from './cache-names.ts'
import { listKept } from './kept-list.ts'
import type { Library } from './load-library.ts'
import { renewAll } from './renew-all.ts'
import { offerSave } from './save-section.ts'
import { dropRemoved, listSaved } from './saved-items.ts'

/*
 * Entry of the script that saves pages for reading without a network. A classic script, loaded when a page needs it: it
 * puts its maker where the page finds it.
 */
globalThis.juanzongLibrary = (notice: HTMLElement): Library => {
  const home = new URL('./', new URL(notice.dataset['worker'] ?? '', location.href)).href
  const names = makeCacheNames(new URL(home).pathname)
  return {
    offer: (places) => {
      for (const place of places) {
        if (place.dataset['save'] !== undefined) void offerSave(place, { home, names })
        else void listKept(place, { home, names })
      }
    },
    renew: (notice) => renewAll(notice, { home, names }),
    // A page may ask several times at once: whoever opens a cache that another deletes makes it anew.
    dropRemoved: (generation) =>
      navigator.locks.request(LOCK, async () =>
        dropRemoved(home, await listSaved(home, names), generation),
      ),
  }
}
