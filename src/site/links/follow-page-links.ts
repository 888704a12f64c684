import { readMachineLinks, readPageLinks } from './read-page-links.ts'

/** A link that leads to no file of the site, or to a place that its page does not have. */
export interface DeadLink {
  /** The first file that has it, below the site's root. */
  readonly page: string
  /** As the page has it. */
  readonly link: string
  readonly isAnchor: boolean
}

export interface LinkFollower {
  /** A page, as it is written. */
  addPage(path: string, markup: string): void
  /** A file for machines. */
  addMachineFile(path: string, text: string): void
  /**
   * @param files everything that was written, below the site's root
   * @returns each dead link once, by page
   */
  end(files: ReadonlySet<string>): readonly DeadLink[]
}

/**
 * Follows all links of a site, page by page, in whatever order they come: no page is held. Most links of a page are the
 * same on every other, and looked up once. Linear in what is written.
 *
 * @param site where it is: scheme and host (or `''`) and the path below
 */
export function followPageLinks(site: {
  readonly host: string
  readonly pathPrefix: string
}): LinkFollower {
  const top = site.host === '' ? undefined : site.host.replace(/\/$/, '') + site.pathPrefix
  /** Every absolute address that was met. */
  const met = new Set<string>()
  const wanted = new Map<string, DeadLink>()
  /** The ids of a page as one text: a hundred small strings a page would fill the memory of a large archive. */
  const ids = new Map<string, string>()

  const follow = (link: string, page: string, own: readonly string[] = []): void => {
    const isWhole = /^https?:/i.test(link)
    if (isWhole || link.startsWith('/')) {
      if (met.has(link)) return
      met.add(link)
    }
    if (link === '' || (isWhole ? !isOurs(link) : ELSEWHERE.test(link))) return
    const { target, anchor } = toWish(link, page, site.pathPrefix)
    if (target === page && (anchor === '' || own.includes(anchor))) return
    const key = `${target}#${anchor}`
    if (!wanted.has(key)) wanted.set(key, { page, link, isAnchor: anchor !== '' })
  }
  const isOurs = (link: string): boolean => top !== undefined && link.startsWith(top)

  return {
    addPage: (path, markup) => {
      const own = readPageLinks(markup)
      ids.set(path, `\n${own.ids.join('\n')}\n`)
      for (const link of own.links) follow(link, path, own.ids)
    },
    addMachineFile: (path, text) => {
      for (const link of readMachineLinks(text)) follow(link, path)
    },
    end: (files) => {
      const dead = [...wanted].flatMap(([key, found]): readonly DeadLink[] => {
        const cut = key.indexOf('#')
        const target = findFile(key.slice(0, cut), files)
        if (target === undefined) return [{ ...found, isAnchor: false }]
        const anchor = key.slice(cut + 1)
        const known = ids.get(target)
        return anchor === '' || known === undefined || known.includes(`\n${anchor}\n`)
          ? []
          : [found]
      })
      return dead.toSorted((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0))
    },
  }
}

/** `mailto:…`, `//host`: not ours to follow. */
const ELSEWHERE = /^[a-z][a-z\d+.-]*:|^\/\//i

interface Wish {
  /** Below the site's root, as far as the address says it: `zh-hans/reports/x/`. */
  readonly target: string
  readonly anchor: string
}

function toWish(link: string, page: string, pathPrefix: string): Wish {
  const base = `http://site${encodeURI(pathPrefix + page)}`
  if (!URL.canParse(link, base)) return { target: link, anchor: '' }
  const { pathname, hash } = new URL(link, base)
  const way = decode(pathname)
  const target = way.startsWith(pathPrefix) ? way.slice(pathPrefix.length) : `..${way}`
  const anchor = decode(hash.slice(1).replace(/:~:.*$/s, ''))
  // A script reads `#q=…`; `#top` is every page's.
  return { target, anchor: anchor.includes('=') || anchor === 'top' ? '' : anchor }
}

function findFile(target: string, files: ReadonlySet<string>): string | undefined {
  // What lies beside the site on its host is no page of ours.
  if (target.startsWith('../')) return target
  return [target, `${target}index.html`, `${target}/index.html`].find((file) => files.has(file))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
