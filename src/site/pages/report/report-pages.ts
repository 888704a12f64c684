import type { PublishedReport } from '../../../archive/published-report.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { PageDraft } from '../../page-draft.ts'
import type { SiteParts } from '../../site-parts.ts'
import { reportPath } from '../../urls.ts'
import { type Neighbour, type ReportPage, toReportPage } from './report-page.ts'
import { toReportTies } from './report-ties.ts'

/** The pages of all reports. The archive is read newest first: on the way each agency's last seen report is the next of the one that follows. */
export function toReportPages(
  { archive: { reports }, setting, rows: allRows, connections }: SiteParts,
  script: Script,
): readonly PageDraft<ReportPage>[] {
  const rows = allRows[script]
  const previousOf = new Map<PublishedReport, PublishedReport>()
  const nextOf = new Map<PublishedReport, PublishedReport>()
  const newer = new Map<string, PublishedReport>()
  for (const report of reports) {
    if (report.agencySlug === undefined) continue
    const next = newer.get(report.agencySlug)
    if (next) {
      nextOf.set(report, next)
      previousOf.set(next, report)
    }
    newer.set(report.agencySlug, report)
  }
  const { words } = setting.chromes[script]
  const toNeighbour = (report: PublishedReport | undefined): Neighbour | undefined => {
    if (!report) return undefined
    const row = rows.of(report)
    const year = fill(words.listing.year, { year: report.year })
    return { url: row.url, titlePieces: row.titlePieces, year }
  }
  return reports.map((report) => {
    const row = rows.of(report)
    return {
      url: row.url,
      outputPath: `${reportPath(report, script)}index.html`,
      script,
      finish: () =>
        toReportPage(report, script, setting, {
          row,
          ties: toReportTies(report, script, { connections, rowOf: rows.of, words }),
          previous: toNeighbour(previousOf.get(report)),
          next: toNeighbour(nextOf.get(report)),
        }),
    }
  })
}
