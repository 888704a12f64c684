import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { ListingPage } from '../../src/site/pages/listing/listing-page.ts'
import { fill } from '../../src/words/fill.ts'
import { renderAgencyYears } from '../components/agency-facts.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderPageLinks } from '../components/page-links.ts'
import { renderReportTable } from '../components/report-table.ts'
import { renderSaving } from '../components/save-section.ts'
import { renderTimeline } from '../components/timeline.ts'

export default makeTemplate('listing', renderListingPage)

/** A list of reports with the other lists beside it: filters that need no script. */
function renderListingPage(page: ListingPage, assets: Assets): Html {
  const {
    chrome,
    heading,
    formerNames,
    total,
    pageNumber,
    pageCount,
    rows,
    agency,
    saving,
    timeline,
  } = page
  const { listing, coverage } = chrome.words
  const main = html`
    <header class="lede"><h1>${heading}</h1>${agency?.place !== undefined && html`<p class="ui">${coverage.place}${agency.place}</p>`}${formerNames.length > 0 && html`<p class="ui">${listing.formerNames}${formerNames.join('、')}</p>`}</header>
    ${agency && renderAgencyYears(agency, chrome.words)}
    ${timeline && pageNumber === 1 && timeline.years.length > 1 && html`<section class="of-years ui" aria-labelledby="timeline"><h2 id="timeline">${coverage.timeline}</h2>${renderTimeline(timeline, chrome.words)}</section>`}
    <div class="browse">
    ${renderFilters(page)}
    <div>
    <p class="count ui"><span>${fill(listing.count, { n: total })}</span>
    ${pageCount > 1 && html`<span>${fill(listing.page, { page: pageNumber, pages: pageCount })}</span>`}
    ${page.feed && html`<a href="${page.feed.url}">${chrome.words.machines.subscribeAgency}</a>`}</p>
    ${rows.length > 0 ? renderReportTable(rows, chrome.words, pageCount === 1) : html`<p>${listing.empty}</p>`}
    ${pageCount > 1 && renderPageLinks(page)}
    ${saving && html`<div class="after own ui">${renderSaving(saving, chrome.words)}</div>`}
    </div></div>`
  return renderDocument(page, assets, main)
}

function renderFilters({ chrome, facets, facetUrl, catalogueUrl, totalOfAll }: ListingPage): Html {
  const { listing } = chrome.words
  const link = (label: string, count: number, url: string): Html =>
    html`<li><a href="${url}"${url === facetUrl && html` aria-current="true"`}><span>${label}</span> <span class="n">${count}</span></a></li>`
  return html`<nav class="facets ui" aria-label="${listing.filter}"><details><summary>${listing.filterSummary}</summary>
    <ul>${link(listing.all, totalOfAll, catalogueUrl)}</ul>
    ${facets
      .filter(({ values }) => values.length > 0)
      .map(
        ({ label, values, rest }) =>
          html`<section><h2>${label}</h2><ul>${values.map((value) => link(value.label, value.count, value.url))}
          ${rest && link(rest.label, rest.count, rest.url)}</ul></section>`,
      )}
    </details></nav>`
}
