import { type CopyMap, resolveLink } from './resolve-link.ts'
import { rewriteCss } from './rewrite-css.ts'
import { type RewrittenPage, rewritePage } from './rewrite-page.ts'

/** A file that is read when its turn comes: a large site is never in memory at once. */
export interface LazyFile {
  readonly path: string
  read(): Uint8Array
}

/** A file of a copy, and the links that were met on the way. Plain data: it travels between threads. */
export interface CopiedFile extends FileLinks {
  /** Below the copy's folder; ASCII. */
  readonly path: string
  readonly bytes: Uint8Array
}

interface FileLinks extends Pick<RewrittenPage, 'anchored' | 'broken'> {
  /** Of a page: what a link may ask for. */
  readonly ids?: readonly string[]
}

/** A link of a page that points nowhere in the copy. */
export interface LinkFault {
  readonly page: string
  readonly link: string
  readonly isAnchor: boolean
}

/** One file of a site as it is in an offline copy; `map.names` has a name for it. */
export function copyFile({ path, read }: LazyFile, map: CopyMap): CopiedFile {
  const name = map.names.get(path) ?? path
  if (path.endsWith('.html')) {
    const { markup, ...links } = rewritePage(new TextDecoder().decode(read()), path, map)
    return { path: name, bytes: new TextEncoder().encode(markup), ...links }
  }
  const broken: string[] = []
  if (!path.endsWith('.css')) return { path: name, bytes: read(), anchored: [], broken }
  const css = rewriteCss(new TextDecoder().decode(read()), (url) => {
    const way = resolveLink(url, path, map)
    if (way.kind === 'broken') broken.push(url)
    return way.kind === 'inside' ? way.href : url
  })
  return { path: name, bytes: new TextEncoder().encode(css), anchored: [], broken }
}

/**
 * Follows the links of a site's files, added one by one. Links are checked against ids as soon as both are known; a page's
 * ids are kept as one text: a hundred small strings a page would fill the memory of a large archive.
 */
export function followLinks(): {
  /** @param path in the site */
  add(path: string, links: FileLinks): void
  /** What does not resolve, when the last file has been added. */
  end(): readonly LinkFault[]
} {
  const faults: LinkFault[] = []
  const known = new Map<string, string>()
  const waiting: (LinkFault & { readonly target: string; readonly anchor: string })[] = []
  const has = (target: string, anchor: string): boolean =>
    known.get(target)?.includes(`\n${anchor}\n`) ?? false
  return {
    add: (path, { ids, anchored, broken }) => {
      for (const link of broken) faults.push({ page: path, link, isAnchor: false })
      if (ids) known.set(path, `\n${ids.join('\n')}\n`)
      for (const { target, anchor, link } of anchored) {
        if (!target.endsWith('.html')) continue
        const fault = { page: path, link, isAnchor: true }
        if (!known.has(target)) waiting.push({ ...fault, target, anchor })
        else if (!has(target, anchor)) faults.push(fault)
      }
    },
    end: () => {
      for (const { target, anchor, ...fault } of waiting.splice(0))
        if (!has(target, anchor)) faults.push(fault)
      return faults
    },
  }
}
