import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { DirectoryPage } from '../../src/site/pages/directory/directory-page.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'

export default makeTemplate('directory', renderDirectoryPage)

/** All agencies, in columns. */
function renderDirectoryPage(page: DirectoryPage, assets: Assets): Html {
  const { heading, values, chrome } = page
  const main = html`
    <header class="lede"><h1>${heading}</h1></header>
    ${
      values.length > 0
        ? html`<ul class="ways ui columns">${values.map(
            ({ label, count, url }) =>
              html`<li><a href="${url}"><span>${label}</span> <span class="n">${count}</span></a></li>`,
          )}</ul>`
        : html`<p>${chrome.words.listing.empty}</p>`
    }`
  return renderDocument(page, assets, main)
}
