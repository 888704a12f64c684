import { type Html, html } from '../../src/html/html.ts'
import type { ReportRow } from '../../src/site/report-row.ts'
import { renderPieces } from './pieces.ts'
import { renderTime } from './time.ts'

/** Reports as a short list: date, title, who and what, how long. */
export function renderReportList(rows: readonly ReportRow[]): Html {
  return html`<ul class="list">${rows.map(
    ({ url, titlePieces, date, agency, kind, extent }) => html`
      <li>${renderTime(date.short, date.machine, 'meta')}
      <a class="t" href="${url}">${renderPieces(titlePieces)}</a>
      <span class="meta">${agency !== undefined && `${agency} · `}${kind}</span>
      <span class="meta n">${extent}</span></li>`,
  )}</ul>`
}
