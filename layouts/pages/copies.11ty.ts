import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { CopiesPage } from '../../src/site/pages/copies/copies-page.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderSaving } from '../components/save-section.ts'

export default makeTemplate('copies', renderCopiesPage)

/** What there is to take home, with sizes and checksums; how to open it, and how to see that it is whole. */
function renderCopiesPage(page: CopiesPage, assets: Assets): Html {
  const { heading, groups, saving, chrome } = page
  const { copies: say } = chrome.words
  const main = html`
    <header class="lede"><h1>${heading}</h1>${say.say.map((line) => html`<p>${line}</p>`)}</header>
    ${groups.length === 0 && html`<p class="ui">${say.nothing}</p>`}
    ${groups.map((group) => renderGroup(group, page))}
    <div class="after own ui">${renderSaving(saving, chrome.words)}</div>
    <section class="copies" aria-labelledby="open"><h2 id="open">${say.open}</h2>
    <ol>${say.openSay.map((line) => html`<li>${line}</li>`)}</ol></section>
    <section class="copies" aria-labelledby="verify"><h2 id="verify">${say.verify}</h2>
    <ol>${say.verifySay.map((line) => html`<li>${line}</li>`)}</ol></section>`
  return renderDocument(page, assets, main)
}

function renderGroup({ kind, files }: CopiesPage['groups'][number], { chrome }: CopiesPage): Html {
  const { copies: say } = chrome.words
  const { title, say: about } = say.groups[kind]
  return html`<section class="copies" aria-labelledby="${kind}"><h2 id="${kind}">${title}</h2>
    <p class="ui">${about}</p>
    <ul class="ui">${files.map(
      ({ label, url, fileName, size, sha256, checksum }) => html`
    <li><p><a href="${url}" download>${label}</a> <small>${fileName} · ${size}</small></p>
    <dl><div><dt>${say.sha256}</dt><dd class="hash">${renderHash(sha256)}</dd></div>
    ${checksum && html`<div><dt>${say.checksum}</dt><dd class="hash">${renderHash(checksum)}</dd></div>`}</dl></li>`,
    )}</ul></section>`
}

/** The spaces between the groups are not part of it. */
function renderHash(groups: readonly string[]): Html {
  return html`${groups.map((group) => html`<span>${group}</span>`)}`
}
