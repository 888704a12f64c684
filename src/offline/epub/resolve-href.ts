/** What links of chapters may lead to. */
export interface BookLinks {
  /** The ids of each chapter, by slug. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
}

/** Stands for the host of an archive that names none. */
const NO_HOST = 'https://no-host.invalid'

/**
 * Where a link of a report's page leads from its chapter: to another chapter, to the site, to the net. `undefined` where
 * it would lead nowhere: into a page of an archive that names no host.
 *
 * @param url of the page that contains the link
 */
export function resolveHref(
  href: string,
  { slug, url }: { readonly slug: string; readonly url: string },
  { ids }: BookLinks,
): string | undefined {
  const base = new URL(url, NO_HOST)
  if (!URL.canParse(href, base.href)) return undefined
  const target = new URL(href, base)
  const anchor = readAnchor(target)
  const other = target.origin === base.origin ? findSlug(base.pathname, target.pathname) : undefined
  const known = other === undefined ? undefined : ids.get(other)
  if (known) {
    const hasAnchor = anchor !== '' && known.has(anchor)
    if (other !== slug) return `${other}.xhtml${hasAnchor ? `#${anchor}` : ''}`
    return hasAnchor ? `#${anchor}` : undefined
  }
  if (target.origin === NO_HOST) return undefined
  return ['http:', 'https:', 'mailto:'].includes(target.protocol) ? target.href : undefined
}

/** `/zh-hans/reports/b/` beside `/zh-hans/reports/a/` is `b`. */
function findSlug(from: string, to: string): string | undefined {
  const folder = from.replace(/[^/]+\/$/, '')
  return to.startsWith(folder)
    ? /^([a-z0-9][a-z0-9-]*)\/(?:index\.html)?$/.exec(to.slice(folder.length))?.[1]
    : undefined
}

function readAnchor({ hash }: URL): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
