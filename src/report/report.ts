import type { ReportMeta } from './fields/report-meta.ts'

/** What the archive keeps. One Report is one Markdown file and two pages. */
export interface Report {
  readonly slug: string
  /** The file it was read from, relative to the content folder: `reports/2022-yueyan-annual.md`. */
  readonly file: string
  readonly meta: ReportMeta
  /** The Markdown after the front matter, line breaks as `\n`. */
  readonly body: string
  /** The line of the file where the body begins, from 1: for places in diagnostics. */
  readonly bodyLine: number
}
