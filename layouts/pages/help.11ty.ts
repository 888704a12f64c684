import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { HelpPage } from '../../src/site/pages/help/help-page.ts'
import { renderDocument } from '../components/document.ts'
import { renderGuide, renderGuidePieces } from '../components/guide.ts'
import { makeTemplate } from '../components/make-template.ts'

export default makeTemplate('help', renderHelpPage)

/** How to use the archive. */
function renderHelpPage(page: HelpPage, assets: Assets): Html {
  const { heading, say, sections, contact, chrome } = page
  const main = html`
    <header class="lede"><h1>${heading}</h1><p>${renderGuidePieces(say)}</p></header>
    ${renderGuide(sections)}
    ${contact && html`<p class="guide-end">${chrome.words.help.contact}${renderGuidePieces(contact)}</p>`}`
  return renderDocument(page, assets, main)
}
