import type { PublishedReport } from '../../../archive/published-report.ts'
import type { ReportKind } from '../../../report/report-kind.ts'
import type { Script } from '../../../report/script.ts'
import { scriptFolder, type Urls } from '../../urls.ts'
import { listPath, ROWS_ON_A_PAGE } from './list-path.ts'
import type { ReportRows } from './report-rows.ts'

/**
 * Where an agency's reports of a year are: the report itself, or where there are several the first of them in the
 * agency's list.
 *
 * @param reports the agency's, in the order of its list.
 */
export function findHeld(
  { slug }: { readonly slug: string },
  reports: readonly PublishedReport[],
  { year, kind }: { readonly year: number; readonly kind?: ReportKind | undefined },
  {
    urls,
    script,
    rows,
  }: { readonly urls: Urls; readonly script: Script; readonly rows: ReportRows },
): string {
  const held = reports.filter(
    (report) => report.year === year && (kind === undefined || report.kind === kind),
  )
  const [first] = held
  if (!first) throw new Error(`${slug} has no report of ${year}.`)
  if (held.length === 1) return rows.of(first).url
  const page = Math.floor(reports.indexOf(first) / ROWS_ON_A_PAGE) + 1
  const path = listPath(`${scriptFolder(script)}agencies/${slug}/`, page)
  return `${urls.to(path)}#r-${first.slug}`
}
