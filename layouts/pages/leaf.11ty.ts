import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { LeafFace, LeafPage } from '../../src/site/pages/leaf/leaf-page.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'
import { MARK } from '../components/mark.ts'

export default makeTemplate('leaf', renderLeafPage)

/** Both scripts on one page, the two faces of a leaf on either side of its fold. */
function renderLeafPage(page: LeafPage, assets: Assets): Html {
  const [first, second] = page.faces
  const main = html`<div class="lost">
    ${renderFace(first, 1)}
    <div class="fold" aria-hidden="true">${MARK}</div>
    ${renderFace(second, 2)}</div>
    ${page.english && html`<p class="in-english ui"><a href="${page.english.url}" lang="en" hreflang="en">${page.english.label}</a></p>`}
    ${page.kind === 'offline' && renderKept(page)}`
  return renderDocument(page, assets, main, {
    isHidden: page.kind !== 'chooser',
    isBare: page.kind === 'chooser',
  })
}

/** What the browser has kept: its script fills the list. */
function renderKept({ chrome }: LeafPage): Html {
  const { words, searchUrl } = chrome
  return html`<nav class="kept ui" aria-label="${words.installed.offline.kept}"><ul data-kept data-search="${words.nav.search}" data-search-url="${searchUrl}"></ul></nav>`
}

function renderFace({ lang, heading, say, links }: LeafFace, number: 1 | 2): Html {
  const id = `face${number}`
  const title =
    number === 1 ? html`<h1 id="${id}">${heading}</h1>` : html`<h2 id="${id}">${heading}</h2>`
  return html`<section lang="${lang}" aria-labelledby="${id}">${title}<p>${say}</p>
    <ul class="ui">${links.map(
      ({ label, url }) => html`<li><a href="${url}" hreflang="${lang}">${label}</a></li>`,
    )}</ul></section>`
}
