/** What an offline copy contains of a site, and where the site is. */
export interface CopyMap {
  /** The site's files that are in the copy, each with its name there. */
  readonly names: ReadonlyMap<string, string>
  /** Where the site is below its host: `/`, `/archive/`. */
  readonly pathPrefix: string
  /** Scheme and host of the site, without a slash; absent where the archive names none. */
  readonly host?: string
  /** Whether something that is not in the copy was left out on purpose; paths count from the site's folder. */
  isLeftOut(path: string): boolean
}

export type Way =
  /** Leads out of the site, or nowhere: stays as it is. */
  | { readonly kind: 'elsewhere' }
  /** Leads to a file of the copy. */
  | {
      readonly kind: 'inside'
      readonly href: string
      /** The file's path in the site. */
      readonly target: string
      /** The id that the link asks for; `''` for none. */
      readonly anchor: string
    }
  /** Leads to what the copy leaves out; `online` is where that is on the net. */
  | { readonly kind: 'left-out'; readonly online?: string }
  | { readonly kind: 'broken' }

/**
 * Where a link of a page leads in an offline copy: relative, to a file and not to a folder, `?query` and `#hash` kept.
 *
 * @param from the page's path in the site: `zh-hans/reports/x/index.html`
 */
export function resolveLink(link: string, from: string, map: CopyMap): Way {
  const url = link.trim()
  if (url === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return { kind: 'elsewhere' }
  if (!URL.canParse(url, BASE)) return { kind: 'broken' }
  const { pathname, search, hash } = new URL(url, BASE + encodeURI(map.pathPrefix + from))
  const anchor = toAnchor(hash)
  if (url.startsWith('#')) return { kind: 'inside', href: url, target: from, anchor }
  const way = decode(pathname)
  if (way === undefined) return { kind: 'broken' }
  const online = map.host === undefined ? {} : { online: map.host + pathname + search + hash }
  if (!way.startsWith(map.pathPrefix)) return { kind: 'left-out', ...online }
  const path = way.slice(map.pathPrefix.length)
  const target = [path, `${path}index.html`, `${path}/index.html`].find((file) =>
    map.names.has(file),
  )
  if (target === undefined)
    return map.isLeftOut(path) ? { kind: 'left-out', ...online } : { kind: 'broken' }
  const href = toRelative(map.names.get(from) ?? from, map.names.get(target) ?? target)
  return { kind: 'inside', href: href + search + hash, target, anchor }
}

const BASE = 'http://site'

/** @example toRelative('a/b/index.html', 'a/c.html') // => '../c.html' */
export function toRelative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const parts = to.split('/')
  let shared = 0
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
    shared++
  return '../'.repeat(folders.length - shared) + parts.slice(shared).join('/')
}

/** The id behind `#`; none where a script reads it: `#q=…`, `#p-z1j9kz&q=…`. */
function toAnchor(hash: string): string {
  const text = decode(hash.slice(1).replace(/:~:.*$/s, '')) ?? ''
  return text.includes('=') || text === 'top' ? '' : text
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
