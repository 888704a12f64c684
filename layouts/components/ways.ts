import { type Html, html } from '../../src/html/html.ts'
import type { Facet, FacetValue } from '../../src/site/shown/facets.ts'

/** Columns of links into the archive, each with its count at the end. */
export function renderWays(ways: readonly Facet[]): Html {
  return html`<div class="ways ui">${ways.map(
    ({ label, values, rest }) => html`
      <section><h3>${label}</h3><ul>${values.map(renderWay)}${rest && renderWay(rest)}</ul></section>`,
  )}</div>`
}

function renderWay({ label, count, url }: Omit<FacetValue, 'value'>): Html {
  return html`<li><a href="${url}"><span>${label}</span> <span class="n">${count}</span></a></li>`
}
