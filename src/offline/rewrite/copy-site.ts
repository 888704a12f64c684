import { type CopyMap, resolveLink } from './resolve-link.ts'
import { rewriteCss } from './rewrite-css.ts'
import { type RewrittenPage, rewritePage } from './rewrite-page.ts'

/** A file that is read when its turn comes: a large site is never in memory at once. */
export interface LazyFile {
  readonly path: string
  read(): Uint8Array
}

export interface CopiedFile {
  /** Below the copy's folder; ASCII. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A link of a page that leads nowhere in the copy. */
export interface LinkFault {
  readonly page: string
  readonly link: string
  /** The file is there, the id is not. */
  readonly isAnchor: boolean
}

/**
 * The files of a site as an offline copy, one by one, in the order given. Every link is followed on the way;
 * what does not resolve is in `faults` when the last file has been taken.
 *
 * @param files what the copy is to hold; `map.names` has a name for each
 */
export function* copySite(
  files: readonly LazyFile[],
  map: CopyMap,
  faults: LinkFault[],
): Generator<CopiedFile> {
  const anchors = followAnchors(faults)
  for (const { path, read } of files) {
    const name = map.names.get(path) ?? path
    if (path.endsWith('.html')) {
      const page = rewritePage(new TextDecoder().decode(read()), path, map)
      for (const link of page.broken) faults.push({ page: path, link, isAnchor: false })
      anchors.add(path, page)
      yield { path: name, bytes: new TextEncoder().encode(page.markup) }
    } else if (path.endsWith('.css')) {
      const css = rewriteCss(new TextDecoder().decode(read()), (url) => {
        const way = resolveLink(url, path, map)
        if (way.kind === 'broken') faults.push({ page: path, link: url, isAnchor: false })
        return way.kind === 'inside' ? way.href : url
      })
      yield { path: name, bytes: new TextEncoder().encode(css) }
    } else yield { path: name, bytes: read() }
  }
  anchors.end()
}

/**
 * Holds links against ids as soon as both are known. A page's ids are kept as one text: a hundred small strings a page
 * would fill the memory of a large archive.
 */
function followAnchors(faults: LinkFault[]): {
  add(path: string, page: Pick<RewrittenPage, 'ids' | 'anchored'>): void
  end(): void
} {
  const known = new Map<string, string>()
  const waiting: { readonly page: string; readonly link: string; readonly key: string }[] = []
  const has = (target: string, anchor: string): boolean =>
    known.get(target)?.includes(`\n${anchor}\n`) ?? false
  return {
    add: (path, { ids, anchored }) => {
      known.set(path, `\n${ids.join('\n')}\n`)
      for (const { target, anchor, link } of anchored) {
        if (!target.endsWith('.html')) continue
        if (!known.has(target)) waiting.push({ page: path, link, key: `${target}\n${anchor}` })
        else if (!has(target, anchor)) faults.push({ page: path, link, isAnchor: true })
      }
    },
    end: () => {
      for (const { page, link, key } of waiting) {
        const [target = '', anchor = ''] = key.split('\n')
        if (!has(target, anchor)) faults.push({ page, link, isAnchor: true })
      }
    },
  }
}
