import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html, trustedHtml } from '../../src/html/html.ts'
import type { ContentPage } from '../../src/site/pages/content/content-page.ts'
import { renderDocument } from '../components/document.ts'
import { renderDownloads } from '../components/downloads.ts'
import { renderEntries } from '../components/entries.ts'
import { renderGuide, renderGuidePieces } from '../components/guide.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderSaving } from '../components/save-section.ts'

export default makeTemplate('content', renderContentPage)

/** A page of the maintainer's words; the about page has what the site knows about itself beside them. */
function renderContentPage(page: ContentPage, assets: Assets): Html {
  const { heading, say, about } = page
  const text = renderText(page)
  const main = html`
    <header class="lede"><h1>${renderGuidePieces(heading)}</h1>${say && html`<p>${renderGuidePieces(say)}</p>`}</header>
    ${about ? html`<div class="beside">${text}${renderAbout(page, about)}</div>` : text}`
  return renderDocument(page, assets, main)
}

function renderText({ body, sections }: ContentPage): Html | false {
  if (sections) return renderGuide(sections)
  if (body === undefined) return false
  return html`<div class="text prose">${
    // The Markdown renderer's own output, raw HTML switched off.
    trustedHtml(body)
  }</div>`
}

function renderAbout({ chrome }: ContentPage, about: NonNullable<ContentPage['about']>): Html {
  const { about: say } = chrome.words
  const { holdings, reading, take, licence, contact, own } = about
  return html`
    <div class="after own wenwu ui">
    <section aria-labelledby="holdings"><h2 id="holdings">${say.holdings}</h2>${renderEntries(holdings)}</section>
    ${reading.length > 0 && html`<section aria-labelledby="reading"><h2 id="reading">${say.reading}</h2>${reading.map((line) => html`<p>${line}</p>`)}</section>`}
    ${take && renderDownloads(take.downloads, take.words.downloads.whole)}
    ${take && renderSaving(take.saving, take.words)}
    ${licence && html`<section aria-labelledby="licence"><h2 id="licence">${say.licence}</h2><p>${renderGuidePieces(licence)}</p></section>`}
    ${contact && html`<section aria-labelledby="contact"><h2 id="contact">${say.contact}</h2><p>${renderGuidePieces(contact)}</p></section>`}
    ${own && html`<p>${renderGuidePieces(own)}</p>`}</div>`
}
