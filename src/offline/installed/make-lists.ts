import { createHash } from 'node:crypto'
import type { InstalledFile } from './installed-file.ts'

/** A text to be written below the site's root. */
export interface ListFile {
  readonly path: string
  readonly text: string
}

/**
 * What can be saved together, as the browser reads it: a report, an agency with its reports, or everything.
 * `files` are path, bytes and hash; a list of many files names other lists instead.
 */
interface SavedList {
  readonly build: string
  readonly bytes: number
  readonly count: number
  readonly files?: readonly (readonly [path: string, bytes: number, hash: string])[]
  readonly lists?: readonly string[]
}

const SEARCHING = /^(?:zh-han[st]\/search\/index\.html|search\/settings\.json)$/

/** At about a hundred bytes each, a list stays near 200 KB. */
const MOST_FILES = 2000

/**
 * The lists of the installed site: `installed/reports/<slug>.json`, `installed/agencies/<slug>.json`, `installed/all.json` with
 * its parts, and `installed/build.json`, which names the generation. Linear in the files of the site.
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
  const byPath = new Map(files.map((file) => [file.path, file]))
  const { reports, agencyPages } = groupFiles(files, byPath)
  // So that what was saved can be searched: the search page, and what it must know of the two scripts.
  const searching = files.filter(({ path }) => SEARCHING.test(path))
  const list = (name: string, chosen: readonly InstalledFile[]): ListFile =>
    writeList(name, { build, ...measure(chosen), files: chosen.map(toEntry) })
  const parts = cut(files).map((part, i) => list(`all/${i}`, part))
  return {
    build,
    lists: [
      { path: 'installed/build.json', text: `${JSON.stringify({ build })}\n` },
      ...[...reports].map(([slug, own]) => list(`reports/${slug}`, [...own, ...searching])),
      ...[...agencies].map(([slug, slugs]) =>
        list(`agencies/${slug}`, [
          ...(agencyPages.get(slug) ?? []),
          ...unique(slugs.flatMap((report) => reports.get(report) ?? [])),
          ...searching,
        ]),
      ),
      ...parts,
      writeList('all', { build, ...measure(files), lists: parts.map(({ path }) => path) }),
    ],
  }
}

function nameBuild(files: readonly InstalledFile[]): string {
  const hash = createHash('sha256')
  for (const { path, hash: own } of files) hash.update(`${path}\t${own}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** The files of each report (its pages, its texts for the search, its pictures) and of each agency's own pages. */
function groupFiles(
  files: readonly InstalledFile[],
  byPath: ReadonlyMap<string, InstalledFile>,
): Record<'reports' | 'agencyPages', Map<string, InstalledFile[]>> {
  const reports = new Map<string, InstalledFile[]>()
  const agencyPages = new Map<string, InstalledFile[]>()
  const add = (to: Map<string, InstalledFile[]>, slug: string, file: InstalledFile): void => {
    const known = to.get(slug)
    if (known?.includes(file)) return
    if (known) known.push(file)
    else to.set(slug, [file])
  }
  for (const file of files) {
    const report = /^(?:zh-han[st]\/reports\/([^/]+)\/|search\/text\/han[st]\/([^/]+)\.json$)/.exec(
      file.path,
    )
    const slug = report?.[1] ?? report?.[2]
    if (slug !== undefined) {
      add(reports, slug, file)
      for (const path of file.pictures) {
        const picture = byPath.get(path)
        if (picture) add(reports, slug, picture)
      }
    }
    const agency = /^zh-han[st]\/agencies\/([^/]+)\/./.exec(file.path)?.[1]
    if (agency !== undefined) add(agencyPages, agency, file)
  }
  return { reports, agencyPages }
}

function measure(files: readonly InstalledFile[]): { bytes: number; count: number } {
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), count: files.length }
}

function toEntry({ path, bytes, hash }: InstalledFile): readonly [string, number, string] {
  return [path, bytes, hash]
}

/** A picture may be in several reports. */
function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}

function cut(files: readonly InstalledFile[]): readonly (readonly InstalledFile[])[] {
  const parts: InstalledFile[][] = []
  for (let at = 0; at < files.length; at += MOST_FILES) parts.push(files.slice(at, at + MOST_FILES))
  return parts
}

function writeList(name: string, list: SavedList): ListFile {
  return { path: `installed/${name}.json`, text: `${JSON.stringify(list)}\n` }
}
