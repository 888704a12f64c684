import type { Script } from '../../report/script.ts'
import { fill } from '../../words/fill.ts'
import type { PageSetting } from '../page.ts'
import {
  ARCHIVE_FILES,
  archiveEpubPath,
  epubPath,
  jsonPath,
  markdownPath,
  tablePath,
  textPath,
} from './download-paths.ts'

/** A file that a page offers to take home. */
export interface DownloadLink {
  readonly label: string
  readonly url: string
  /** What it is called at home. */
  readonly fileName: string
  /** `14 KB`. */
  readonly size: string
}

/** The size of every file that was made, in bytes, by its address below the site. */
export type DownloadSizes = ReadonlyMap<string, number>

export interface DownloadSetting extends PageSetting {
  readonly downloads?: DownloadSizes
}

/** The files of a report that were made, for its page in one script. */
export function toReportDownloads(
  slug: string,
  script: Script,
  setting: DownloadSetting,
): readonly DownloadLink[] {
  const { downloads: say } = setting.chromes[script].words
  return toLinks(setting, [
    [epubPath(slug, script), say.epub],
    [textPath(slug, script), say.text],
    [markdownPath(slug), say.markdown],
    [jsonPath(slug), say.json],
    ...listTables(slug, script, setting),
  ])
}

function listTables(
  slug: string,
  script: Script,
  { downloads, chromes }: DownloadSetting,
): readonly (readonly [path: string, label: string])[] {
  const files: (readonly [string, string])[] = []
  for (let number = 1; downloads?.has(tablePath(slug, script, number)); number++)
    files.push([
      tablePath(slug, script, number),
      fill(chromes[script].words.downloads.table, { n: number }),
    ])
  return files
}

/** The archive's own files that were made. */
export function toArchiveDownloads(
  script: Script,
  setting: DownloadSetting,
): readonly DownloadLink[] {
  const { downloads: say } = setting.chromes[script].words
  return toLinks(setting, [
    [archiveEpubPath(script), say.book],
    [ARCHIVE_FILES.reportsCsv, say.reportsCsv],
    [ARCHIVE_FILES.blocksCsv, say.blocksCsv],
    [ARCHIVE_FILES.database, say.database],
    [ARCHIVE_FILES.jsonLines, say.jsonLines],
    [ARCHIVE_FILES.schema, say.schema],
  ])
}

function toLinks(
  { downloads, urls }: DownloadSetting,
  files: readonly (readonly [path: string, label: string])[],
): readonly DownloadLink[] {
  return files.flatMap(([path, label]) => {
    const size = downloads?.get(path)
    if (size === undefined) return []
    const fileName = path.slice(path.lastIndexOf('/') + 1)
    return [{ label, url: urls.to(path), fileName, size: writeSize(size) }]
  })
}

/**
 * A size as people read it, rounded up: `1 KB` is a thousand bytes.
 *
 * @example writeSize(13_201) // => '14 KB'
 */
export function writeSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} KB`
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`
}
