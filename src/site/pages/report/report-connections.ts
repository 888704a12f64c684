import type { PublishedReport } from '../../../archive/published-report.ts'
import { type FoundRelated, makeRelatedFinder } from './related-reports.ts'

/** How reports point to one another. */
export interface ReportConnections {
  /** What a report says of others, and others of it; in the order in which a page shows it. */
  successionOf(report: PublishedReport): readonly Succession[]
  relatedTo(report: PublishedReport): readonly FoundRelated[]
}

interface Succession {
  readonly kind: 'correctedBy' | 'replacedBy' | 'corrects' | 'replaces'
  readonly other: PublishedReport
}

/** One pass over all reports, for both scripts. */
export function connectReports(reports: readonly PublishedReport[]): ReportConnections {
  const bySlug = new Map(reports.map((report) => [report.slug, report]))
  const newer = new Map<PublishedReport, Succession[]>()
  const older = new Map<PublishedReport, Succession[]>()
  const add = (
    report: PublishedReport,
    slug: string | undefined,
    [kind, back]: readonly ['corrects', 'correctedBy'] | readonly ['replaces', 'replacedBy'],
  ): void => {
    const other = slug === undefined ? undefined : bySlug.get(slug)
    if (!other) return
    push(older, report, { kind, other })
    push(newer, other, { kind: back, other: report })
  }
  for (const report of reports) {
    add(report, report.corrects, ['corrects', 'correctedBy'])
    add(report, report.replaces, ['replaces', 'replacedBy'])
  }
  const isReplaced = (report: PublishedReport): boolean =>
    newer.get(report)?.some(({ kind }) => kind === 'replacedBy') ?? false
  return {
    // What a reader of an old text must know first comes first.
    successionOf: (report) => [...(newer.get(report) ?? []), ...(older.get(report) ?? [])],
    relatedTo: makeRelatedFinder(reports, isReplaced),
  }
}

function push(
  lines: Map<PublishedReport, Succession[]>,
  report: PublishedReport,
  line: Succession,
): void {
  const known = lines.get(report)
  if (known) known.push(line)
  else lines.set(report, [line])
}
