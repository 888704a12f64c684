import { isInGap } from '../../../archive/agency.ts'
import type { PublishedAgency } from '../../../archive/archive.ts'
import type { PublishedReport } from '../../../archive/published-report.ts'
import { REPORT_KINDS, type ReportKind } from '../../../report/report-kind.ts'
import type { Script } from '../../../report/script.ts'
import type { AgencyYears } from '../coverage/coverage.ts'

/**
 * The years of one agency, of all kinds or of one.
 *
 * @param reports the agency's own.
 */
export function toAgencyYears(
  { names, gaps = [] }: PublishedAgency,
  reports: readonly PublishedReport[],
  script: Script,
  kind?: ReportKind,
): AgencyYears {
  const years = new Map<number, number>()
  for (const report of reports)
    if (kind === undefined || report.kind === kind)
      years.set(report.year, (years.get(report.year) ?? 0) + 1)
  // For all kinds together only a gap of all kinds counts.
  const kinds = kind === undefined ? REPORT_KINDS : [kind]
  const unpublished = new Set<number>()
  for (const { years: span } of gaps)
    for (let year = span.from; year <= span.to; year++)
      if (kinds.every((one) => gaps.some((gap) => isInGap(gap, year, one)))) unpublished.add(year)
  return {
    name: names[script].shortName,
    years,
    ...(unpublished.size > 0 && { unpublished }),
  }
}
