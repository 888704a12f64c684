import { readContentFile } from '../files/read-content-file.ts'
import { type Page, parseReport } from '../markdown/parse-report.ts'
import type { Report } from '../report/report.ts'
import type { CollectedReport } from './check-collection.ts'
import {
  type ReadCollection,
  type ReadOptions,
  type ReadReport,
  readCollection,
} from './read-collection.ts'

/** Everything that people own, read and checked, nothing rendered. */
export interface LoadedContent
  extends Omit<ReadCollection<CheckedReport>, 'files' | 'pages' | 'scanned'> {
  /** Those without an error, by file name. */
  readonly reports: readonly Report[]
  /** The same reports with the places of their fields. */
  readonly collected: readonly CollectedReport[]
  readonly pages: readonly Page[]
}

export interface LoadOptions extends ReadOptions {
  /** Called with the number of files done. */
  readonly onProgress?: (done: number, total: number) => void
}

interface CheckedReport extends ReadReport {
  readonly report?: Report
}

/** Reads a whole content folder, as a build does, and renders nothing. */
export async function loadContent(
  folder: string,
  { onProgress, ...options }: LoadOptions = {},
): Promise<LoadedContent> {
  const {
    files,
    pages,
    scanned: _scanned,
    ...read
  } = await readCollection(folder, options, async (paths) => {
    const checked: CheckedReport[] = []
    for (const path of paths) {
      checked.push(checkReport(folder, path))
      if (checked.length % 64 > 0) continue
      onProgress?.(checked.length, paths.length)
      await new Promise((resolve) => setImmediate(resolve))
    }
    return checked
  })
  return {
    ...read,
    reports: files.flatMap(({ report }) => report ?? []),
    collected: files.flatMap(({ collected }) => collected ?? []),
    pages: pages.flatMap(({ page }) => page ?? []),
  }
}

function checkReport(folder: string, path: string): CheckedReport {
  const file = readContentFile(folder, path)
  if (file.kind === 'refused') return { diagnostics: [file.diagnostic], images: [], links: [] }
  if (file.kind === 'absent') return { diagnostics: [], images: [], links: [] }
  const { report, places, ...found } = parseReport(path, file.bytes)
  return { ...(report && { report, collected: { report, places } }), ...found }
}
