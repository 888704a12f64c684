import { type Html, html } from '../../src/html/html.ts'
import type { ListingPage } from '../../src/site/pages/listing/listing-page.ts'
import { fill } from '../../src/words/fill.ts'

/** The pages of a long list. */
export function renderPageLinks({ chrome, pageLinks, pageNumber }: ListingPage): Html {
  const { listing } = chrome.words
  const previous = pageLinks.find(({ number }) => number === pageNumber - 1)
  const next = pageLinks.find(({ number }) => number === pageNumber + 1)
  return html`<nav class="pages ui" aria-label="${listing.pages}">
    ${previous && html`<a href="${previous.url}" rel="prev">${listing.previousPage}</a>`}
    ${pageLinks.map(
      ({ number, url, afterGap }) =>
        html`${afterGap && html`<span aria-hidden="true">…</span>`}<a href="${url}"${number === pageNumber && html` aria-current="page"`} aria-label="${fill(listing.pageLabel, { n: number })}">${number}</a>`,
    )}
    ${next && html`<a href="${next.url}" rel="next">${listing.nextPage}</a>`}
    </nav>`
}
