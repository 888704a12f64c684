import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { SearchPage } from '../../src/site/pages/search/search-page.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderSearchFilters } from '../components/search-filters.ts'
import { renderSearchForm } from '../components/search-form.ts'

export default makeTemplate('search', renderSearchPage)

/**
 * The search page before anything is searched. The search script finds here: `#search-form` with `#q`,
 * `#search-filters` (hidden until it runs; each fieldset names its filter in `data-filter`, each checkbox has the
 * index's value), `#search-hint`, `#search-status`, `#search-view` (radios `sort` and `view`, `#search-download`),
 * `#search-more` (hidden), `#search-lines`, and `[data-search-results]`, which carries the addresses, and words where
 * a standard has its own. A hit is written as
 * `<li><h2><a>…</a></h2><p class="meta">…</p><ul><li><a><span class="where">…</span><span class="q">…<mark>…</mark>…</span></a></li></ul></li>`.
 */
function renderSearchPage(page: SearchPage, assets: Assets): Html {
  const { chrome, heading } = page
  const { search, find } = chrome.words
  const main = html`
    <header class="lede"><h1 class="sr">${heading}</h1>
    ${renderSearchForm(chrome, { inputId: 'q', formId: 'search-form' })}
    <p class="hint ui"><span id="search-hint">${find.hint}</span>
    <span class="keys"><kbd>/</kbd> ${search.keys.focus}　<kbd>↑</kbd> <kbd>↓</kbd> ${search.keys.move}　<kbd>Enter</kbd> ${search.keys.open}　<kbd>Esc</kbd> ${search.keys.clear}</span></p>
    ${renderWithoutScript(page)}</header>
    <div class="browse">
    ${renderSearchFilters(page)}
    <section aria-label="${search.results}">
    <p class="count ui" id="search-status" role="status" aria-live="polite"></p>
    ${renderViews(page)}
    ${renderResults(page)}
    <ol class="lines" id="search-lines"></ol>
    <p><button type="button" class="btn" id="search-more" hidden>${search.more}</button></p>
    ${renderHelp(page)}
    </section></div>`
  return renderDocument(page, assets, main, { hasSearch: true })
}

function renderResults({ chrome, script, searchBase, reportsBase }: SearchPage): Html {
  return html`
    <ol class="hits" data-search-results data-query="" data-total="" data-state="ready" data-search-base="${searchBase}" data-reports-base="${reportsBase}" data-script="${script}"${Object.entries(chrome.words.search.scriptWords).map(([name, words]) => html` data-word-${name}="${words}"`)}></ol>`
}

/** Order and kind of the list. Hidden until there is one. */
function renderViews({ chrome }: SearchPage): Html {
  const { search } = chrome.words
  return html`<div class="views ui" id="search-view" role="group" aria-label="${search.showing}" hidden>
    ${renderChoice('sort', search.sort, Object.entries(search.sorts))}
    ${renderChoice('view', search.view, Object.entries(search.views))}
    <button type="button" class="btn" id="search-download" hidden>${search.download}</button></div>`
}

function renderChoice(
  name: string,
  label: string,
  values: readonly (readonly [value: string, label: string])[],
): Html {
  return html`<fieldset><legend>${label}</legend><div class="seg">${values.map(
    ([value, word], i) =>
      html`<label><input type="radio" name="${name}" value="${value}"${i === 0 && html` checked`}><span>${word}</span></label>`,
  )}</div></fieldset>`
}

function renderHelp({ chrome }: SearchPage): Html {
  const { search, help } = chrome.words
  return html`<details class="help ui" id="search-help" open><summary>${search.help}</summary><dl>${help.queries.map(
    ([typed, finds]) => html`<div><dt>${typed}</dt><dd>${finds}</dd></div>`,
  )}</dl></details>`
}

/** Nothing can be searched then, whatever is in the address: every list of the archive is one step away. */
function renderWithoutScript({ chrome, facets, catalogueUrl }: SearchPage): Html {
  const { search, nav } = chrome.words
  return html`<noscript><div class="without ui"><p>${search.noScript}<a href="${catalogueUrl}">${nav.catalogue}</a></p>
    <dl>${facets.map(({ label, values }) => {
      const links = values.flatMap(({ label, url }) =>
        url === undefined ? [] : [html`<dd><a href="${url}">${label}</a></dd>`],
      )
      return links.length > 0 && html`<div><dt>${label}</dt>${links}</div>`
    })}</dl></div></noscript>`
}
