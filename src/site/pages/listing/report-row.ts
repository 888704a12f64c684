import type { PublishedReport } from '../../../archive/published-report.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import { type ShownDate, writeDate } from '../../shown/write-date.ts'
import { reportPath, type Urls } from '../../urls.ts'
import { toTitlePieces } from './title-pieces.ts'

/** A report as a list shows it. One object serves all lists of a script. */
export interface ReportRow {
  readonly slug: string
  readonly url: string
  readonly titlePieces: readonly string[]
  readonly agency?: string
  readonly kind: string
  readonly date: ShownDate
  /** `1330` and `1330字`. */
  readonly characters: number
  readonly extent: string
}

/** @param agency the short name of its agency, where it has one. */
export function toReportRow(
  report: PublishedReport,
  script: Script,
  {
    urls,
    words,
    agency,
  }: { readonly urls: Urls; readonly words: Words; readonly agency?: string | undefined },
): ReportRow {
  const text = report.texts[script]
  const shown = agency ?? text.agency ?? text.sourceName
  return {
    slug: report.slug,
    url: urls.to(reportPath(report, script)),
    titlePieces: toTitlePieces(text.titleWords),
    ...(shown !== undefined && { agency: shown }),
    kind: words.kinds[report.kind],
    date: writeDate(report.date, words),
    characters: report.characters,
    extent: fill(words.listing.characters, { n: report.characters }),
  }
}
