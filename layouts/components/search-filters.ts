import { type Html, html } from '../../src/html/html.ts'
import { type SearchFacet, VALUES_AT_ONCE } from '../../src/site/pages/search/search-facets.ts'
import type { SearchPage } from '../../src/site/pages/search/search-page.ts'
import { fill } from '../../src/words/fill.ts'

/** The filters beside the results, hidden until the search script runs. A filter with many values folds the last. */
export function renderSearchFilters({ chrome, facets }: SearchPage): Html {
  const { listing, search } = chrome.words
  return html`<form class="facets ui" id="search-filters" aria-label="${listing.filter}" hidden>
    <details><summary><span>${search.filterSummary}</span> <span class="n" data-chosen></span></summary>
    ${facets.map((facet) => renderFilter(facet, search.moreValues))}
    <p class="row"><button type="submit" class="btn to-results">${search.showResults}</button><button type="reset" class="btn">${search.clearFilters}</button></p>
    </details></form>`
}

function renderFilter({ name, label, values }: SearchFacet, more: string): Html {
  const boxes = values.map(
    ({ value, label: word, count }) =>
      html`<label><input type="checkbox" name="${name}[]" value="${value}"><span>${word}</span> <span class="n">${count}</span></label>`,
  )
  // One more line costs no more than the button.
  const first = values.length <= VALUES_AT_ONCE + 1 ? boxes : boxes.slice(0, VALUES_AT_ONCE)
  const others = boxes.slice(first.length)
  return html`<fieldset data-filter="${name}"><legend>${label}</legend>${first}${
    others.length > 0 &&
    html`<details class="others"><summary>${fill(more, { n: others.length })}</summary>${others}</details>`
  }</fieldset>`
}
