import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html, trustedHtml } from '../../src/html/html.ts'
import type { ContentPage } from '../../src/site/pages/content/content-page.ts'
import { renderDocument } from '../components/document.ts'
import { renderDownloads } from '../components/downloads.ts'
import { renderEntries } from '../components/entries.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderSaving } from '../components/save-section.ts'

export default makeTemplate('content', renderContentPage)

/** A page of the maintainer's words; the about page has what the site knows of itself beside them. */
function renderContentPage(page: ContentPage, assets: Assets): Html {
  const { heading, body, about } = page
  const text =
    body !== undefined &&
    html`<div class="text prose">${
      // The Markdown renderer's own output, raw HTML switched off.
      trustedHtml(body)
    }</div>`
  const main = html`
    <header class="lede"><h1>${heading}</h1></header>
    ${about ? html`<div class="beside">${text}${renderAbout(page, about)}</div>` : text}`
  return renderDocument(page, assets, main)
}

function renderAbout({ chrome }: ContentPage, about: NonNullable<ContentPage['about']>): Html {
  const { about: say, report, downloads: take } = chrome.words
  const { holdings, kinds, reading, downloads, saving, licence, contact } = about
  return html`
    <div class="after own wenwu ui">
    <section aria-labelledby="holdings"><h2 id="holdings">${say.holdings}</h2>${renderEntries([...holdings, ...kinds], report.pending)}</section>
    ${reading.length > 0 && html`<section aria-labelledby="reading"><h2 id="reading">${say.reading}</h2>${reading.map((line) => html`<p>${line}</p>`)}</section>`}
    ${renderDownloads(downloads, take.whole)}
    ${renderSaving(saving, chrome)}
    ${licence !== undefined && html`<section aria-labelledby="licence"><h2 id="licence">${say.licence}</h2><p>${licence}</p></section>`}
    ${
      contact &&
      html`<section aria-labelledby="contact"><h2 id="contact">${say.contact}</h2><p>${
        contact.url === undefined
          ? contact.text
          : html`<a href="${contact.url}">${contact.text}</a>`
      }</p></section>`
    }</div>`
}
