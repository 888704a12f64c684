import { type Html, html } from '../../src/html/html.ts'
import type { ReportRow } from '../../src/site/pages/listing/report-row.ts'
import type { Words } from '../../src/words/words.ts'
import { renderPieces } from './pieces.ts'
import { renderTime } from './time.ts'

const written = new WeakMap<ReportRow, Html>()

/** Reports as a table. On a narrow page agency, kind and length are under the title instead. */
export function renderReportTable(
  rows: readonly ReportRow[],
  { listing, fields }: Words,
  isWhole: boolean,
): Html {
  return html`<section class="scroll" tabindex="0" aria-label="${listing.table}"><table class="tbl"${isWhole && html` data-sortable`}>
    <thead><tr><th scope="col"><span>${fields.title}</span></th>
    <th scope="col" class="w"><span>${fields.agency}</span></th>
    <th scope="col" class="w"><span>${fields.kind}</span></th>
    <th scope="col" class="w"><span>${listing.characterColumn}</span></th>
    <th scope="col"><span>${fields.date}</span></th></tr></thead>
    <tbody>${rows.map(renderRow)}</tbody></table></section>`
}

/** A report is in four lists and is written once. */
function renderRow(row: ReportRow): Html {
  let markup = written.get(row)
  if (!markup) {
    markup = renderOnce(row)
    written.set(row, markup)
  }
  return markup
}

function renderOnce({
  slug,
  url,
  titlePieces,
  agency,
  kind,
  date,
  characters,
  extent,
}: ReportRow): Html {
  const about = agency === undefined ? kind : `${agency} · ${kind}`
  return html`<tr id="r-${slug}"><td><a href="${url}">${renderPieces(titlePieces)}</a><small class="narrow">${about} · ${extent}</small></td>
    <td class="w">${agency}</td><td class="w">${kind}</td><td class="w">${characters}</td>
    <td>${renderTime(date.short, date.machine)}</td></tr>`
}
