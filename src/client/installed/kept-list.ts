import { makeElement } from '../search/make-element.ts'
import { listSaved } from './saved-items.ts'
import type { SiteHome } from './site-home.ts'

/** Without a network: what can be read all the same, the saved first, then the pages visited last. */
export async function listKept(place: HTMLElement, site: SiteHome): Promise<void> {
  const saved = await listSaved(site.home, site.names)
  const links = new Map<string, string>()
  // With anything saved there is something to search.
  const { search = '', searchUrl = '' } = place.dataset
  if (saved.length > 0) links.set(searchUrl, search)
  for (const { url, title } of saved) links.set(url, title)
  for (const [url, title] of await listVisited(site)) if (!links.has(url)) links.set(url, title)
  const lang = document.documentElement.lang
  place.replaceChildren(
    ...[...links].map(([href, title]) =>
      makeElement('li', {}, makeElement('a', { href, lang: readLang(href, lang) }, title)),
    ),
  )
  place.hidden = links.size === 0
}

async function listVisited({ names }: SiteHome): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  for (const name of await caches.keys()) {
    if (names.read(name)?.kind !== 'visited') continue
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const page = await (await cache.match(request))?.text()
      const title = page && new DOMParser().parseFromString(page, 'text/html').title
      // Without the archive's own title, which comes after the last point.
      const own = title?.replace(/(.) · [^·]+$/, '$1')
      if (own) found.unshift([new URL(request.url).pathname, own])
    }
  }
  return found
}

function readLang(url: string, lang: string): string {
  return /\/zh-hans\//.test(url) ? 'zh-Hans' : /\/zh-hant\//.test(url) ? 'zh-Hant' : lang
}
