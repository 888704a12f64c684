import type { PublishedReport } from '../../archive/published-report.ts'
import type { ReportKind } from '../../report/report-kind.ts'

/** The reports by agency, year and kind, each group newest first as the archive is. */
export interface ReportGroups {
  readonly byAgency: ReadonlyMap<string, readonly PublishedReport[]>
  readonly byYear: ReadonlyMap<number, readonly PublishedReport[]>
  readonly byKind: ReadonlyMap<ReportKind, readonly PublishedReport[]>
}

/** One pass over all reports: whatever needs a group takes it from here. */
export function groupReports(reports: readonly PublishedReport[]): ReportGroups {
  const byAgency = new Map<string, PublishedReport[]>()
  const byYear = new Map<number, PublishedReport[]>()
  const byKind = new Map<ReportKind, PublishedReport[]>()
  for (const report of reports) {
    if (report.agencySlug !== undefined) push(byAgency, report.agencySlug, report)
    push(byYear, report.year, report)
    push(byKind, report.kind, report)
  }
  return { byAgency, byYear, byKind }
}

function push<K>(groups: Map<K, PublishedReport[]>, key: K, report: PublishedReport): void {
  const group = groups.get(key)
  if (group) group.push(report)
  else groups.set(key, [report])
}
