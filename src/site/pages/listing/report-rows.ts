import type { Archive } from '../../../archive/archive.ts'
import type { PublishedReport } from '../../../archive/published-report.ts'
import type { Script } from '../../../report/script.ts'
import type { ReportSetting } from '../../report-setting.ts'
import { type ReportRow, toReportRow } from './report-row.ts'

/** The row of every report, made once: all lists of a script share them. In the archive's order. */
export interface ReportRows {
  readonly all: readonly ReportRow[]
  of(report: PublishedReport): ReportRow
}

export function makeReportRows(
  { reports }: Archive,
  script: Script,
  { urls, chromes, agencies }: ReportSetting,
): ReportRows {
  const { words } = chromes[script]
  const rows = new Map<PublishedReport, ReportRow>()
  for (const report of reports) {
    const agency = agencies.get(report.agencySlug ?? '')?.names[script].shortName
    rows.set(report, toReportRow(report, script, { urls, words, agency }))
  }
  return {
    all: [...rows.values()],
    of: (report) => {
      const row = rows.get(report)
      if (!row) throw new Error(`No row was made for ${report.slug}.`)
      return row
    },
  }
}
