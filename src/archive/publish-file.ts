import { readContentFile } from '../files/read-content-file.ts'
import type { FoundImage, FoundLink } from '../markdown/check-body.ts'
import { parseReport } from '../markdown/parse-report.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { CollectedReport } from './check-collection.ts'
import { makeCleaningTracer } from './cleaning/make-tracer.ts'
import type { ReportLedger } from './ledger/summarise.ts'
import { makeReportPublisher, type PublishContext } from './publish-report.ts'
import type { PublishedReport } from './published-report.ts'

/** What became of one Markdown file. Plain data: it travels between threads. */
export interface PublishedFile {
  readonly published?: PublishedReport
  /** How its characters were decided. */
  readonly ledger?: ReportLedger
  /** What the checks of the whole collection ask of it. */
  readonly collected?: CollectedReport
  readonly diagnostics: readonly Diagnostic[]
  readonly images: readonly FoundImage[]
  readonly links: readonly FoundLink[]
}

/**
 * Reads, checks and renders report files. The dictionaries are prepared at the first report.
 *
 * @param folder the content folder; the paths given to the function count from it.
 */
export function makeFilePublisher(
  folder: string,
  context: PublishContext,
): (path: string) => PublishedFile {
  const publish = makeReportPublisher(context)
  const trace = makeCleaningTracer(folder, context.readable ?? new Set())
  return (path) => {
    const file = readContentFile(folder, path)
    if (file.kind === 'refused') return { diagnostics: [file.diagnostic], images: [], links: [] }
    if (file.kind === 'absent') return { diagnostics: [], images: [], links: [] }
    const { report, places, ...found } = parseReport(path, file.bytes)
    if (!report) return found
    const { slug, meta } = report
    const { published, ledger } = publish(report)
    const cleaning = trace(published)
    return {
      published: { ...published, ...(cleaning && { cleaning }) },
      ledger,
      collected: { report: { slug, file: path, meta }, places },
      ...found,
    }
  }
}
