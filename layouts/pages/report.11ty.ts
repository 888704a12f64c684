import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html, trustedHtml } from '../../src/html/html.ts'
import type { ReportPage } from '../../src/site/pages/report/report-page.ts'
import { renderAfterText } from '../components/after-text.ts'
import { renderContents } from '../components/contents.ts'
import { renderDocument } from '../components/document.ts'
import { renderEntries } from '../components/entries.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderEndMark } from '../components/mark.ts'
import { renderPieces } from '../components/pieces.ts'
import { renderSuccession } from '../components/succession.ts'
import { renderTime } from '../components/time.ts'

export default makeTemplate('report', renderReportPage)

/** A report: masthead, catalogue record, contents, text, and after a rule what the archive adds. */
function renderReportPage(page: ReportPage, assets: Assets): Html {
  const { words } = page.chrome
  const main = html`
    <nav class="crumbs ui" aria-label="${words.report.crumbs}"><ol>${page.crumbs.map(
      ({ label, url }) => html`<li><a href="${url}">${label}</a></li>`,
    )}</ol></nav>
    <article class="sheet" aria-labelledby="title">
    ${renderMasthead(page)}
    <section class="record ui" aria-label="${words.record.label}">${renderEntries(page.record, words.report.pending)}</section>
    ${renderContents(page.contents, words.report.contents)}
    <div class="text">${
      // The Markdown renderer's own output, raw HTML switched off.
      trustedHtml(page.body)
    }${renderEndMark(words.report.end)}</div>
    </article>
    ${renderAfterText(page)}`
  return renderDocument(page, assets, main, { isArticle: true })
}

function renderMasthead({
  chrome: { words },
  ties,
  kicker,
  titlePieces,
  subtitle,
  agency,
  byline,
  date,
  pendingNote,
}: ReportPage): Html {
  return html`<header class="masthead">
    ${kicker !== undefined && html`<p class="kicker">${kicker}</p>`}
    <h1 id="title">${renderPieces(titlePieces)}</h1>
    ${subtitle !== undefined && html`<p class="subtitle">${subtitle}</p>`}
    <p class="byline ui">
    ${agency !== undefined && html`<span><b>${agency}</b></span>`}
    ${byline.map((name) => html`<span class="writer">${name}</span>`)}
    <span>${renderTime(date.long, date.machine)}</span></p>
    ${renderSuccession(words.connections.label, ties.succession)}
    ${pendingNote !== undefined && html`<p class="pending ui">${pendingNote}</p>`}
    </header>`
}
