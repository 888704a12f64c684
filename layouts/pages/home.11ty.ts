import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { HomePage } from '../../src/site/pages/home/home-page.ts'
import { renderCoverageTable } from '../components/coverage-table.ts'
import { renderDocument } from '../components/document.ts'
import { renderGuidePieces } from '../components/guide.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderReportList } from '../components/report-list.ts'
import { renderSearchForm } from '../components/search-form.ts'
import { renderWays } from '../components/ways.ts'

export default makeTemplate('home', renderHomePage)

/** What the archive is, a search box, its portrait, what is new, and the ways in. */
function renderHomePage(page: HomePage, assets: Assets): Html {
  const { chrome, heading, say, coverage, explained, catalogueUrl } = page
  const { home, find } = chrome.words
  const main = html`
    <div class="hero"><div>
    <h1>${renderGuidePieces(heading)}</h1>
    ${say.map((pieces) => html`<p class="say">${renderGuidePieces(pieces)}</p>`)}
    ${renderSearchForm(chrome, { inputId: 'q' })}
    <p class="hint ui">${find.hint}</p></div>
    ${
      coverage.rows.length > 0 &&
      html`<section class="figure" aria-labelledby="coverage"><h2 id="coverage" class="sr">${home.coverage}</h2>
      ${renderCoverageTable(coverage, chrome)}
      <p class="more ui"><a href="${page.coverageUrl}">${page.coverageSay}</a></p></section>`
    }</div>
    <section class="sec" aria-labelledby="newest"><h2 id="newest">${home.newest}</h2>
    ${renderNewest(page)}
    <p class="more ui"><a href="${catalogueUrl}">${home.all}</a></p></section>
    ${
      explained.length > 0 &&
      html`<section class="sec guide" aria-labelledby="ways"><h2 id="ways">${home.ways}</h2>
      <dl class="ui">${explained.map(([way, say]) => html`<div><dt>${renderGuidePieces(way)}</dt><dd>${renderGuidePieces(say)}</dd></div>`)}</dl></section>`
    }
    ${
      page.ways.length > 0 &&
      html`<section class="sec" aria-labelledby="ways"><h2 id="ways" class="sr">${home.ways}</h2>${renderWays(page.ways)}</section>`
    }`
  return renderDocument(page, assets, main)
}

/** On a page in English the reports are shown as what they are. */
function renderNewest({ newest, chrome }: HomePage): Html {
  const { lang, scriptLang, words } = chrome
  if (newest.length === 0) return html`<p>${words.home.empty}</p>`
  return lang === scriptLang
    ? renderReportList(newest)
    : html`<div lang="${scriptLang}">${renderReportList(newest, scriptLang)}</div>`
}
