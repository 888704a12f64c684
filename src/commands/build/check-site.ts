import { join } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { listTree } from '../../files/list-tree.ts'
import { readText } from '../../files/read-write.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import {
  type DeadLink,
  followPageLinks,
  type LinkFollower,
} from '../../site/links/follow-page-links.ts'
import type { Site } from '../../site/make-site.ts'
import { placeBelow } from '../print-diagnostics.ts'

export interface SiteChecker {
  /** A file of the site, when it is written: nothing is read a second time. */
  add(path: string, markup: string): void
  /** What is wrong with the finished site: every page is there and whole, every link and anchor leads somewhere. */
  end(places: SitePlaces): readonly Diagnostic[]
}

interface SitePlaces {
  /** The site in the making. */
  readonly folder: string
  /** What the site is called in messages. */
  readonly out: string
  readonly content: string
}

/** Files for machines that give addresses of the site. */
const FOR_MACHINES = /(?:^|\/)(?:feed|sitemap)[^/]*\.xml$|^reports\.json$/

/** Checks a site before it is published. A dead link that a maintainer wrote is an error of that file; any other is ours. */
export function openSiteChecker(archive: Archive, site: Site): SiteChecker {
  const { baseUrl, pathPrefix } = archive.settings
  const links = followPageLinks({ host: baseUrl, pathPrefix })
  const seen = new Set<string>()
  const cut: string[] = []
  const add = (path: string, markup: string): void => {
    if (!path.endsWith('.html')) return
    if (!markup.trimEnd().endsWith('</html>')) cut.push(path)
    seen.add(path)
    links.addPage(path, markup)
  }
  return {
    add,
    end: ({ folder, out, content }) => {
      const files = listTree(folder)
      addRest(files, folder, { add, seen, links })
      const there = new Set(files)
      const missing = listPromised(site).filter((path) => !there.has(path))
      return unique([
        ...[...cut, ...missing].map((path) =>
          makeDiagnostic('site/incomplete', { file: `${out}/${path}` }),
        ),
        ...links.end(there).flatMap((dead) => toDiagnostics(dead, archive, { out, content })),
      ])
    },
  }
}

/** What nobody needed the bytes of so far. */
function addRest(
  files: readonly string[],
  folder: string,
  {
    add,
    seen,
    links,
  }: Pick<SiteChecker, 'add'> & { seen: ReadonlySet<string>; links: LinkFollower },
): void {
  const read = (path: string): string => readText(join(folder, path)) ?? ''
  for (const path of files) {
    if (path.endsWith('.html') && !seen.has(path)) add(path, read(path))
    else if (FOR_MACHINES.test(path)) links.addMachineFile(path, read(path))
  }
}

function listPromised({ pages, assetFiles }: Site): readonly string[] {
  const items: readonly { readonly outputPath: string }[] = Object.values(pages).flat()
  return [...new Set([...items, ...assetFiles].map(({ outputPath }) => outputPath))]
}

function toDiagnostics(
  { page, link, isAnchor }: DeadLink,
  { links = [] }: Archive,
  { out, content }: Pick<SitePlaces, 'out' | 'content'>,
): readonly Diagnostic[] {
  const written = links.filter(({ href }) => href === link || href === link.replace(/^\.\.\//, ''))
  if (written.length > 0) {
    const code = isAnchor ? 'body/anchor-dead' : 'body/link-dead'
    return placeBelow(
      content,
      written.map(({ href, place }) => makeDiagnostic(code, place, { found: href, nearest: '' })),
    )
  }
  const code = isAnchor ? 'site/dead-anchor' : 'site/dead-link'
  return [makeDiagnostic(code, { file: `${out}/${page}` }, { link })]
}

/** A link that a maintainer wrote once is on a page of each script. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()]
}
