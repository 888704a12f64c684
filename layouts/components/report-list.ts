import { type Html, html } from '../../src/html/html.ts'
import type { ReportRow } from '../../src/site/pages/listing/report-row.ts'
import { renderPieces } from './pieces.ts'
import { renderTime } from './time.ts'

/**
 * Reports as a short list: date, title, who and what, how long.
 *
 * @param hreflang the language of the reports, on a page in another.
 */
export function renderReportList(rows: readonly ReportRow[], hreflang?: string): Html {
  return html`<ul class="list">${rows.map(
    ({ url, titlePieces, date, agency, kind, extent }) => html`
      <li>${renderTime(date.short, date.machine, 'meta')}
      <a class="t" href="${url}"${hreflang !== undefined && html` hreflang="${hreflang}"`}>${renderPieces(titlePieces)}</a>
      <span class="meta">${agency !== undefined && `${agency} · `}${kind}</span>
      <span class="meta n">${extent}</span></li>`,
  )}</ul>`
}
