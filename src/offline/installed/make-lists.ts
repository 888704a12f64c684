import { createHash } from 'node:crypto'
import { toGroup } from '../../text/to-group.ts'
import { groupFiles } from './group-files.ts'
import type { InstalledFile } from './installed-file.ts'

/** A text to be written below the site's root. */
export interface ListFile {
  readonly path: string
  readonly text: string
}

/** A file as a list names it. */
type Entry = readonly [path: string, bytes: number, hash: string]

/** `installed/lists.json`: the only list with the name of a generation, and where the others are. */
interface ListIndex {
  readonly build: string
  /** Of all files. */
  readonly bytes: number
  /** So that what was saved can be searched: the search page, and what it must know of the two scripts. */
  readonly searching: readonly Entry[]
  /** The lists of reports, `{"<slug>": [files]}`; which one has a report, `toGroup` says. */
  readonly reports: readonly string[]
  readonly agencies: Readonly<Record<string, string>>
  /** Lists of what belongs to no report. */
  readonly rest: readonly string[]
}

const SEARCHING = /^(?:zh-han[st]\/search\/index\.html|search\/settings\.json)$/

/** At about a hundred bytes each, a list stays near 200 KB. */
const MOST_FILES = 2000
/** At about 600 bytes a report, a list is near 40 KB: who saves one report loads the list of all in its group. */
const REPORTS_IN_GROUP = 64

/**
 * The lists of the installed site: `installed/lists.json`, which names the generation and all others; those carry the
 * beginning of a hash of themselves in their names, so that a list is never of another generation than the index, and the
 * lists of reports that did not change stay the files that they were. Linear in the files of the site.
 *
 * @param files sorted by path
 * @param agencies the reports of each agency, by slug
 * @returns the lists, and the generation's name: a hash of all these files
 */
export function makeLists(
  files: readonly InstalledFile[],
  agencies: ReadonlyMap<string, readonly string[]>,
): { readonly build: string; readonly lists: readonly ListFile[] } {
  const build = nameBuild(files)
  const { reports, agencyPages, rest } = groupFiles(files)
  const ofReports = dealReports(reports).map((group, i) => nameList(`reports/${i}`, group))
  const ofAgencies = [...agencies].map(
    ([slug, slugs]) =>
      [
        slug,
        nameList(
          `agencies/${slug}`,
          // A picture may be in several reports.
          [
            ...(agencyPages.get(slug) ?? []),
            ...new Set(slugs.flatMap((report) => reports.get(report) ?? [])),
          ].map(toEntry),
        ),
      ] as const,
  )
  const ofRest = cut(rest).map((part, i) => nameList(`rest/${i}`, part.map(toEntry)))
  const index: ListIndex = {
    build,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    searching: files.filter(({ path }) => SEARCHING.test(path)).map(toEntry),
    reports: ofReports.map(({ path }) => path),
    agencies: Object.fromEntries(ofAgencies.map(([slug, { path }]) => [slug, path])),
    rest: ofRest.map(({ path }) => path),
  }
  return {
    build,
    lists: [
      { path: 'installed/build.json', text: `${JSON.stringify({ build })}\n` },
      { path: 'installed/lists.json', text: `${JSON.stringify(index)}\n` },
      ...ofReports,
      ...ofAgencies.map(([, list]) => list),
      ...ofRest,
    ],
  }
}

function nameBuild(files: readonly InstalledFile[]): string {
  const hash = createHash('sha256')
  for (const { path, hash: own } of files) hash.update(`${path}\t${own}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** A power of two of groups: a growing archive is seldom dealt anew. */
function dealReports(
  reports: ReadonlyMap<string, readonly InstalledFile[]>,
): readonly Readonly<Record<string, readonly Entry[]>>[] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(reports.size / REPORTS_IN_GROUP)))
  const groups = Array.from({ length: count }, (): Record<string, readonly Entry[]> => ({}))
  for (const [slug, files] of reports) {
    const group = groups[toGroup(slug, count)]
    if (group) group[slug] = files.map(toEntry)
  }
  return groups
}

function toEntry({ path, bytes, hash }: InstalledFile): Entry {
  return [path, bytes, hash]
}

function cut(files: readonly InstalledFile[]): readonly (readonly InstalledFile[])[] {
  const parts: InstalledFile[][] = []
  for (let at = 0; at < files.length; at += MOST_FILES) parts.push(files.slice(at, at + MOST_FILES))
  return parts
}

function nameList(name: string, list: object): ListFile {
  const text = `${JSON.stringify(list)}\n`
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { path: `installed/${name}-${hash}.json`, text }
}
