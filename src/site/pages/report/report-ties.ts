import type { PublishedReport } from '../../../archive/published-report.ts'
import { compareText } from '../../../report/order.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import { type ShownDate, writeDate } from '../../shown/write-date.ts'
import type { ReportRow } from '../listing/report-row.ts'
import type { FoundRelated } from './related-reports.ts'
import type { ReportConnections } from './report-connections.ts'

/** What a report's page says of other reports, and of its own changes. */
export interface ReportTies {
  readonly succession: readonly SuccessionLine[]
  /** The newest first. */
  readonly changes: readonly ShownChange[]
  readonly related: readonly RelatedLine[]
}

/** `本篇已由《…》（2021年3月2日）更正。`, the title being a link. */
export interface SuccessionLine {
  readonly before: string
  readonly url: string
  readonly titlePieces: readonly string[]
  readonly date: ShownDate
  readonly after: string
}

interface ShownChange {
  readonly date: ShownDate
  readonly note: string
}

interface RelatedLine {
  readonly row: ReportRow
  /** Why, and what the title may not say: `同一机构 · 2021年`, `同年同类 · 云汀街道`. */
  readonly reason: string
}

export function toReportTies(
  report: PublishedReport,
  script: Script,
  {
    connections,
    rowOf,
    words,
  }: {
    readonly connections: ReportConnections
    readonly rowOf: (report: PublishedReport) => ReportRow
    readonly words: Words
  },
): ReportTies {
  return {
    succession: connections.successionOf(report).map(({ kind, other }) => {
      const [before = '', after = ''] = words.connections[kind].split('{report}')
      const { url, titlePieces, date } = rowOf(other)
      return { before, url, titlePieces, date, after }
    }),
    changes: (report.texts[script].changes ?? [])
      .toSorted((a, b) => compareText(b.date, a.date))
      .map(({ date, note }) => ({ date: writeDate(date, words), note })),
    related: connections.relatedTo(report).map((found) => {
      const row = rowOf(found.report)
      return { row, reason: toReason(found, report, { script, words, agency: row.agency }) }
    }),
  }
}

function toReason(
  { report: other, reason }: FoundRelated,
  { texts }: PublishedReport,
  {
    script,
    words: { connections: say },
    agency,
  }: { readonly script: Script; readonly words: Words; readonly agency: string | undefined },
): string {
  const { year } = other
  switch (reason.kind) {
    case 'series':
      return fill(say.sameSeries, { year })
    case 'topics': {
      const written = reason.topics.map(
        (topic) => texts[script].topics[texts.Hans.topics.indexOf(topic)] ?? topic,
      )
      return join(fill(say.sameTopics, { topics: written.join('、'), year }), agency)
    }
    case 'year':
      return join(say.sameYear, agency)
    default:
      return reason satisfies never
  }
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ')
}
