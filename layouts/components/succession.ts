import { type Html, html } from '../../src/html/html.ts'
import type { SuccessionLine } from '../../src/site/pages/report/report-ties.ts'
import { renderPieces } from './pieces.ts'

/** What a reader must know before the text: that it was corrected, or replaces another. The editor's hand. */
export function renderSuccession(label: string, lines: readonly SuccessionLine[]): Html | false {
  if (lines.length === 0) return false
  return html`<div class="succession ui" role="note" aria-label="${label}">${lines.map(
    ({ before, url, titlePieces, date, after }) =>
      html`<p>${before}<a href="${url}">《${renderPieces(titlePieces)}》</a>（${date.long}）${after}</p>`,
  )}</div>`
}
