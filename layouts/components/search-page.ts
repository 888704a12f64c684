import { type Html, html } from '../../src/html/html.ts'
import type { Assets } from '../../src/site/assets.ts'
import type { SearchPage } from '../../src/site/search-page.ts'
import { renderDocument } from './document.ts'
import { renderSearchForm } from './search-form.ts'

/**
 * The search page before anything is searched. The search script finds here: `#search-form` with `#q`,
 * `#search-filters` (hidden until it runs; each fieldset names its filter in `data-filter`, each checkbox has the
 * index's value), `#search-hint`, `#search-status`, `#search-more` (hidden), and `[data-search-results]`, which
 * carries the addresses, and words where a standard has its own. A hit is written as
 * `<li><h2><a>…</a></h2><p class="meta">…</p><ul><li><a><span class="where">…</span><span class="q">…<mark>…</mark>…</span></a></li></ul></li>`.
 */
export function renderSearchPage(page: SearchPage, assets: Assets): Html {
  const { chrome, heading, catalogueUrl } = page
  const { search, find, nav } = chrome.words
  const main = html`
    <header class="lede"><h1 class="sr">${heading}</h1>
    ${renderSearchForm(chrome, { inputId: 'q', formId: 'search-form' })}
    <p class="hint ui"><span id="search-hint">${find.hint}</span>
    <span class="keys"><kbd>/</kbd> ${search.keys.focus}　<kbd>↑</kbd> <kbd>↓</kbd> ${search.keys.move}　<kbd>Enter</kbd> ${search.keys.open}　<kbd>Esc</kbd> ${search.keys.clear}</span></p>
    <noscript><p class="ui">${search.noScript}<a href="${catalogueUrl}">${nav.catalogue}</a></p></noscript></header>
    <div class="browse">
    ${renderFilters(page)}
    <section aria-label="${search.results}">
    <p class="count ui" id="search-status" role="status" aria-live="polite"></p>
    ${renderResults(page)}
    <p><button type="button" class="btn" id="search-more" hidden>${search.more}</button></p>
    </section></div>`
  return renderDocument(page, assets, main, { hasSearch: true })
}

function renderResults({ chrome, script, searchBase, reportsBase }: SearchPage): Html {
  return html`
    <ol class="hits" data-search-results data-query="" data-total="" data-state="ready" data-search-base="${searchBase}" data-reports-base="${reportsBase}" data-script="${script}"${Object.entries(chrome.words.search.scriptWords).map(([name, words]) => html` data-word-${name}="${words}"`)}></ol>`
}

function renderFilters({ chrome, facets }: SearchPage): Html {
  const { listing, search } = chrome.words
  return html`<form class="facets ui" id="search-filters" aria-label="${listing.filter}" hidden>
    <details><summary>${listing.filterSummary}</summary>
    ${facets
      .filter(({ values }) => values.length > 0)
      .map(
        ({ name, label, values }) =>
          html`<fieldset data-filter="${name}"><legend>${label}</legend>${values.map(
            ({ value, label: word, count }) =>
              html`<label><input type="checkbox" name="${name}[]" value="${value}"><span>${word}</span> <span class="n">${count}</span></label>`,
          )}</fieldset>`,
      )}
    <p class="row"><button type="submit" class="btn to-results">${search.showResults}</button><button type="reset" class="btn">${search.clearFilters}</button></p>
    </details></form>`
}
