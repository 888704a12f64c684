import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import type { DownloadKind } from '../archive/settings.ts'
import { readContentFile } from '../files/read-content-file.ts'
import { writeInto } from '../files/read-write.ts'
import { scanContent } from '../files/scan-content.ts'
import { writePieces } from '../files/write-pieces.ts'
import { makeDatabase } from '../offline/data/make-database.ts'
import { writeBlocksCsv, writeJsonLines, writeReportsCsv } from '../offline/data/write-tables.ts'
import { writeEpub } from '../offline/epub/write-epub.ts'
import { REPORT_SCHEMA } from '../report/fields/report-schema.ts'
import { SCRIPTS } from '../report/script.ts'
import {
  ARCHIVE_FILES,
  archiveEpubPath,
  epubPath,
  jsonPath,
  markdownPath,
  tablePath,
  textPath,
} from '../site/shown/download-paths.ts'
import { toReportRecord, toReportRecords } from '../site/to-report-record.ts'
import { writeCsv } from '../text/write-csv.ts'
import { toCollectionBook, toReportBook } from './to-book.ts'
import { toDatabaseArchive } from './to-database-archive.ts'
import { toPlainText } from './to-plain-text.ts'

export interface DownloadPlaces {
  /** The content folder: Markdown is taken from it as it stands. */
  readonly content: string
  /** Where the files go, at the addresses that they have on the site. */
  readonly folder: string
}

/** Sizes in bytes by address: what a page says of its files. The files themselves are written and forgotten. */
export type DownloadSizes = Map<string, number>

/** Writes all that visitors can take home. Deterministic: the same archive gives the same bytes. */
export async function writeDownloads(
  archive: Archive,
  kinds: readonly DownloadKind[],
  { content, folder }: DownloadPlaces,
): Promise<DownloadSizes> {
  const sizes: DownloadSizes = new Map()
  const write = (path: string, text: string | Uint8Array): void => {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    writeInto(folder, path, bytes)
    sizes.set(path, bytes.length)
  }
  const stream = (path: string, pieces: Iterable<string>): void => {
    sizes.set(path, writePieces(folder, path, pieces))
  }
  const has = (kind: DownloadKind): boolean => kinds.includes(kind)
  if (has('markdown')) writeMarkdown(archive.reports, content, write)
  for (const report of archive.reports) {
    if (has('text'))
      for (const script of SCRIPTS)
        write(textPath(report.slug, script), toPlainText(report, script, archive))
    if (has('json'))
      write(jsonPath(report.slug), `${JSON.stringify(toReportRecord(report, archive), null, 1)}\n`)
  }
  if (has('csv')) writeTables(archive.reports, write)
  if (has('epub')) writeBooks(archive, content, write)
  if (has('json') || has('jsonl'))
    write(ARCHIVE_FILES.schema, `${JSON.stringify(REPORT_SCHEMA, null, 2)}\n`)
  if (has('jsonl')) stream(ARCHIVE_FILES.jsonLines, writeJsonLines(toReportRecords(archive)))
  if (has('csv')) {
    stream(ARCHIVE_FILES.reportsCsv, writeReportsCsv(toReportRecords(archive)))
    stream(ARCHIVE_FILES.blocksCsv, writeBlocksCsv(toReportRecords(archive)))
  }
  if (has('sqlite'))
    write(
      ARCHIVE_FILES.database,
      await makeDatabase(toDatabaseArchive(archive), toReportRecords(archive)),
    )
  return sizes
}

/** The tables of reports, each by itself. */
function writeTables(
  reports: readonly PublishedReport[],
  write: (path: string, text: string) => void,
): void {
  for (const { slug, texts } of reports)
    for (const script of SCRIPTS) {
      const tables = texts[script].body.blocks.filter(({ kind }) => kind === 'table')
      for (const [i, { text }] of tables.entries()) {
        const rows = text.split('\n').map((line) => line.split('\t'))
        write(tablePath(slug, script, i + 1), writeCsv(rows))
      }
    }
}

/** A book of each report and one of all, in both scripts. */
function writeBooks(
  archive: Archive,
  content: string,
  write: (path: string, bytes: Uint8Array) => void,
): void {
  for (const script of SCRIPTS) {
    const setting = { archive, content, script }
    for (const report of archive.reports)
      write(epubPath(report.slug, script), writeEpub(toReportBook(report, setting)))
    write(archiveEpubPath(script), writeEpub(toCollectionBook(archive.reports, setting)))
  }
}

/** The files as they stand, byte for byte. A report may lie in a folder of `reports/`; its name is unique all the same. */
function writeMarkdown(
  reports: readonly PublishedReport[],
  content: string,
  write: (path: string, bytes: Uint8Array) => void,
): void {
  const slugs = new Set(reports.map(({ slug }) => slug))
  for (const path of scanContent(content).reports) {
    const slug = path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
    if (!slugs.has(slug)) continue
    const file = readContentFile(content, path)
    if (file.kind === 'read') write(markdownPath(slug), file.bytes)
  }
}
