import { readContentFile } from '../files/read-content-file.ts'
import { scanContent } from '../files/scan-content.ts'
import type { FoundImage } from '../markdown/check-body.ts'
import {
  type Page,
  type ParsedPage,
  type ParsedReport,
  parsePage,
  parseReport,
} from '../markdown/parse-report.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Report } from '../report/report.ts'
import type { Agency } from './agency.ts'
import { type CollectedReport, checkCollection } from './check-collection.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import { REVIEWED_FILE } from './ledger/check-conversions.ts'
import { parseReviewed } from './ledger/parse-reviewed.ts'
import type { ReviewedConversion } from './ledger/reviewed-conversion.ts'
import { parseAgencies } from './parse-agencies.ts'
import { parseGlossary } from './parse-glossary.ts'
import { parseSettings } from './parse-settings.ts'
import type { ArchiveSettings } from './settings.ts'

/** Everything that people own, read and checked, nothing rendered. */
export interface LoadedContent {
  readonly settings: ArchiveSettings
  readonly agencies: readonly Agency[]
  readonly glossary: readonly GlossaryEntry[]
  /** Conversions that a person found right. */
  readonly reviewed: readonly ReviewedConversion[]
  /** Those without an error, by file name. */
  readonly reports: readonly Report[]
  /** The same reports with the places of their fields. */
  readonly collected: readonly CollectedReport[]
  readonly pages: readonly Page[]
  /** How many files of reports and pages were looked at. */
  readonly fileCount: number
  /** Of all files; their places count from the content folder. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The archive's own files: `archive.yaml`, `agencies.yaml`, `glossary.tsv`, `conversions.tsv`. */
export type ArchiveFiles = Pick<
  LoadedContent,
  'settings' | 'agencies' | 'glossary' | 'reviewed' | 'diagnostics'
>

export interface LoadOptions {
  /** Is told how many files are done. */
  readonly onProgress?: (done: number, total: number) => void
  /** Reads these reports and pages only, `reports/2022-liupu-annual.md`; all where it is absent. */
  readonly only?: ReadonlySet<string>
  /** Names that no page may have: the site's own. */
  readonly reserved?: ReadonlySet<string>
}

/** Reads a whole content folder. Nothing in it can stop this: every fault of every file is a diagnostic. */
export async function loadContent(
  folder: string,
  { onProgress, only, reserved = new Set() }: LoadOptions = {},
): Promise<LoadedContent> {
  const { diagnostics: inOwn, ...own } = loadArchiveFiles(folder)
  const { agencies } = own
  const scanned = scanContent(folder)
  const diagnostics: Diagnostic[] = [...inOwn, ...scanned.diagnostics]
  const reports: Report[] = []
  const pages: Page[] = []
  const collected: CollectedReport[] = []
  const images: FoundImage[] = []
  const misnamed = new Set(scanned.misnamed)
  const files = [...scanned.reports, ...scanned.pages, ...scanned.misnamed].filter(
    (path) => only?.has(path) ?? true,
  )
  for (const [i, path] of files.entries()) {
    const file = readContentFile(folder, path)
    if (file.kind === 'refused') diagnostics.push(file.diagnostic)
    if (file.kind !== 'read') continue
    const parsed: Partial<ParsedReport & ParsedPage> &
      Pick<ParsedReport, 'diagnostics' | 'images'> = path.startsWith('pages/')
      ? parsePage(path, file.bytes)
      : parseReport(path, file.bytes)
    diagnostics.push(...parsed.diagnostics)
    images.push(...parsed.images)
    // One with a bad name is checked, and has no address.
    if (misnamed.has(path)) continue
    if (parsed.page) pages.push(parsed.page)
    if (parsed.report) {
      reports.push(parsed.report)
      collected.push({ report: parsed.report, places: parsed.places ?? {} })
    }
    if (i % 64 === 63) {
      onProgress?.(i + 1, files.length)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const slugs = new Set(scanned.reports.map(toSlug))
  const { images: imageFiles, raw: rawFiles } = scanned
  const named = { slugs, imageFiles, rawFiles, reserved }
  diagnostics.push(...checkCollection({ reports: collected, pages, images, agencies, ...named }))
  const fileCount = files.length
  return { ...own, reports, collected, pages, fileCount, diagnostics }
}

/** Reads what the archive says of itself; what is absent has its default. */
export function loadArchiveFiles(folder: string): ArchiveFiles {
  const diagnostics: Diagnostic[] = []
  const read = (path: string): Uint8Array | undefined => {
    const file = readContentFile(folder, path)
    if (file.kind === 'refused') diagnostics.push(file.diagnostic)
    return file.kind === 'read' ? file.bytes : undefined
  }
  const { settings, diagnostics: ofSettings } = parseSettings('archive.yaml', read('archive.yaml'))
  const { agencies, diagnostics: ofAgencies } = parseAgencies(
    'agencies.yaml',
    read('agencies.yaml'),
  )
  const { glossary, diagnostics: ofGlossary } = parseGlossary('glossary.tsv', read('glossary.tsv'))
  const { reviewed, diagnostics: ofReviewed } = parseReviewed(REVIEWED_FILE, read(REVIEWED_FILE))
  diagnostics.push(...ofSettings, ...ofAgencies, ...ofGlossary, ...ofReviewed)
  return { settings, agencies, glossary, reviewed, diagnostics }
}

function toSlug(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
}
