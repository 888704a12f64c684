import { type Html, html } from '../../src/html/html.ts'
import type { Neighbour, ReportPage } from '../../src/site/pages/report/report-page.ts'
import { fill } from '../../src/words/fill.ts'
import { renderDownloads } from './downloads.ts'
import { renderEntries } from './entries.ts'
import { renderPieces } from './pieces.ts'
import { renderSaving } from './save-section.ts'
import { renderTime } from './time.ts'

/** Where the text came from, how to cite it, where to write when it is wrong, and the way on. */
export function renderAfterText(page: ReportPage): Html {
  const { chrome, provenance, previous, next } = page
  const { report: say } = chrome.words
  return html`
    <div class="after wenwu ui">
    <section aria-labelledby="provenance"><h2 id="provenance">${say.provenance}</h2>
    ${renderEntries(provenance, say.pending)}</section>
    ${renderCitations(page)}
    ${renderDownloads(page.downloads, chrome.words.downloads.title)}
    ${renderSaving(page.saving, chrome.words)}
    ${renderCorrection(page)}
    ${renderChanges(page)}
    ${renderRelated(page)}
    </div>
    ${
      (previous || next) &&
      html`<nav class="turn" aria-label="${say.neighbours}">
      ${previous && renderNeighbour(previous, 'prev', say.previous)}
      ${next && renderNeighbour(next, 'next', say.next)}</nav>`
    }`
}

/** One open at a time, by the browser itself: the details share a name. */
function renderCitations({ chrome, citations }: ReportPage): Html {
  const { report: say } = chrome.words
  const copy = html`<button type="button" class="btn" data-copy data-copied="${say.copied}" hidden>${say.copy}</button>`
  const { before, after, hasDay } = citations.gbt7714
  return html`<section class="cite" aria-labelledby="cite"><h2 id="cite">${say.cite}</h2>
    <details name="cite" open><summary>GB/T 7714</summary><blockquote>${before}${hasDay && html`<span data-today></span>`}${after}</blockquote>${copy}</details>
    ${citations.others.map(
      ({ label, text, fileUrl }) =>
        html`<details name="cite"><summary>${label}</summary><pre>${text}</pre>${copy}
        <a class="btn" href="${fileUrl}" download>${fill(chrome.words.machines.citationFile, { format: label })}</a></details>`,
    )}</section>`
}

function renderCorrection({ chrome, correction }: ReportPage): Html {
  const { report: say } = chrome.words
  return html`<section class="noprint" aria-labelledby="wrong"><h2 id="wrong">${say.wrong}</h2>
    <p>${say.wrongNote}</p>
    ${correction && html`<p class="more row"><a class="btn" href="${correction.url}" data-correction${correction.template !== undefined && html` data-template="${correction.template}"`} data-paragraph="${say.paragraphLine}" data-quote="${say.quoteLine}">${say.correct}</a></p>`}
    </section>`
}

function renderChanges({ chrome, ties }: ReportPage): Html | false {
  if (ties.changes.length === 0) return false
  return html`<section aria-labelledby="changes"><h2 id="changes">${chrome.words.connections.changes}</h2>
    <dl class="changes">${ties.changes.map(
      ({ date, note }) =>
        html`<div><dt>${renderTime(date.long, date.machine)}</dt><dd>${note}</dd></div>`,
    )}</dl></section>`
}

function renderRelated({ chrome, ties }: ReportPage): Html | false {
  if (ties.related.length === 0) return false
  return html`<section class="related noprint" aria-labelledby="related"><h2 id="related">${chrome.words.connections.related}</h2>
    <ul>${ties.related.map(
      ({ row, reason }) =>
        html`<li><a class="t" href="${row.url}">${renderPieces(row.titlePieces)}</a><small>${reason}</small></li>`,
    )}</ul></section>`
}

function renderNeighbour(
  { url, titlePieces, year }: Neighbour,
  rel: 'prev' | 'next',
  label: string,
): Html {
  return html`<a href="${url}" rel="${rel}"><small>${label} · ${year}</small><b>${renderPieces(titlePieces)}</b></a>`
}
