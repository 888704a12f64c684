import { readContentFile } from '../files/read-content-file.ts'
import { type ScannedContent, scanContent } from '../files/scan-content.ts'
import type { FoundImage, FoundLink } from '../markdown/check-body.ts'
import { type ParsedPage, parsePage, parseReport } from '../markdown/parse-report.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { checkAddresses } from './addresses/check-addresses.ts'
import type { Agency } from './agency.ts'
import { type CollectedReport, checkCollection } from './check-collection.ts'
import { deriveAgencies } from './derive-agencies.ts'
import { type ArchiveFiles, loadArchiveFiles } from './load-archive-files.ts'

/** What became of the file of a report, whether it was only checked or published too. */
export interface ReadReport {
  /** What the checks of the whole collection ask of it; absent where it has an error. */
  readonly collected?: CollectedReport
  readonly diagnostics: readonly Diagnostic[]
  readonly images: readonly FoundImage[]
  readonly links: readonly FoundLink[]
}

/** A content folder, read and checked: the same for a check, a build and an export. */
export interface ReadCollection<File extends ReadReport> extends ArchiveFiles {
  /** Those that `agencies.yaml` lists; those that the reports name where it lists none. */
  readonly agencies: readonly Agency[]
  readonly hasOwnAgencies: boolean
  readonly scanned: ScannedContent
  /** A report's file each, by file name. */
  readonly files: readonly File[]
  readonly pages: readonly ParsedPage[]
  /** How many files of reports and pages were looked at. */
  readonly fileCount: number
}

export interface ReadOptions {
  /** Overrides `pathPrefix` of `archive.yaml`. */
  readonly pathPrefix?: string
  /** Reads these reports and pages only, `reports/2022-liupu-annual.md`; all where it is absent. */
  readonly only?: ReadonlySet<string>
  /** Names that no page may have: the site's own. */
  readonly reserved?: ReadonlySet<string>
}

/** What is known of an archive before its first report is read. */
export type BeforeReports = Omit<ArchiveFiles, 'diagnostics'> & { readonly scanned: ScannedContent }

/**
 * Reads a content folder. Nothing in it can stop this: every fault of every file is a diagnostic.
 *
 * @param readReports what is made of the files of reports, in their order
 */
export async function readCollection<File extends ReadReport>(
  folder: string,
  { pathPrefix, only, reserved = new Set() }: ReadOptions,
  readReports: (paths: readonly string[], before: BeforeReports) => Promise<readonly File[]>,
): Promise<ReadCollection<File>> {
  const { diagnostics: inOwn, settings: written, ...own } = loadArchiveFiles(folder)
  const settings = { ...written, ...(pathPrefix !== undefined && { pathPrefix }) }
  const scanned = scanContent(folder)
  const isMeant = (path: string): boolean => only?.has(path) ?? true
  const hasOwnAgencies = own.agencies.length > 0
  const agencies = hasOwnAgencies
    ? own.agencies
    : deriveAgencies(folder, scanned.reports, settings.script)
  const before = { ...own, settings, agencies, scanned }
  const files = await readReports(scanned.reports.filter(isMeant), before)
  const pages = scanned.pages.filter(isMeant).map((path) => readPage(folder, path))
  // One with a bad name is checked, and has no address.
  const misnamed = scanned.misnamed.filter(isMeant).map((path) => readMisnamed(folder, path))
  const read = [...files, ...pages, ...misnamed]
  const slugs = new Set(scanned.reports.map(toSlug))
  return {
    ...before,
    hasOwnAgencies,
    files,
    pages,
    fileCount: read.length,
    diagnostics: [
      ...inOwn,
      ...scanned.diagnostics,
      ...checkAddresses(own.addresses, slugs),
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...checkCollection({
        reports: files.flatMap(({ collected }) => collected ?? []),
        pages: pages.flatMap(({ page }) => page ?? []),
        images: read.flatMap(({ images }) => images),
        links: read.flatMap(({ links }) => links),
        // What reports name cannot be held against them.
        agencies: own.agencies,
        slugs: new Set([...slugs, ...own.addresses.addresses.map(({ slug }) => slug)]),
        // There is always one about the archive.
        pageSlugs: new Set(['about', ...scanned.pages.map(toSlug)]),
        imageFiles: scanned.images,
        rawFiles: scanned.raw,
        reserved,
      }),
    ],
  }
}

function readPage(folder: string, path: string): ParsedPage {
  const file = readContentFile(folder, path)
  if (file.kind === 'read') return parsePage(path, file.bytes)
  return { diagnostics: file.kind === 'refused' ? [file.diagnostic] : [], images: [], links: [] }
}

function readMisnamed(folder: string, path: string): ReadReport {
  if (path.startsWith('pages/')) return readPage(folder, path)
  const file = readContentFile(folder, path)
  if (file.kind !== 'read')
    return { diagnostics: file.kind === 'refused' ? [file.diagnostic] : [], images: [], links: [] }
  const { diagnostics, images, links } = parseReport(path, file.bytes)
  return { diagnostics, images, links }
}

/** `reports/2022/x.md` → `x` */
export function toSlug(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
}
