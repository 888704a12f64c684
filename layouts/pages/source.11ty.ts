import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { SourcePage } from '../../src/site/pages/source/source-page.ts'
import type { SourceBlock, SourceLine, SourceRow } from '../../src/site/pages/source/source-rows.ts'
import { fill } from '../../src/words/fill.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderPieces } from '../components/pieces.ts'

export default makeTemplate('source', renderSourcePage)

/** The lines of a raw text with the editor's marks, and beside them what became of each. */
function renderSourcePage(page: SourcePage, assets: Assets): Html {
  const { chrome, titlePieces, say, counts, reportUrl, rawFile, encoding, rows } = page
  const { source: words } = chrome.words
  const main = html`
    <header class="lede"><p class="kicker">${words.title}</p><h1 id="title">${renderPieces(titlePieces)}</h1>
    <p>${say}</p>
    <p class="ed">${counts}</p>
    <p class="small ui">${chrome.words.fields['source.file']}：<a href="${rawFile.url}">${rawFile.path}</a>，${encoding}</p>
    <p class="more ui"><a href="${reportUrl}" data-keeps-place>${words.back}</a></p></header>
    ${renderSwitch(page)}
    <div class="raws">
    <div class="heads ui" aria-hidden="true"><span>${words.views.raw}</span><span>${words.views.clean}</span></div>
    ${rows.map((row) => renderRow(row, page))}
    </div>`
  return renderDocument(page, assets, main, { isHidden: true })
}

/** Native radios: the style sheet shows what is chosen, without a script. */
function renderSwitch({ chrome }: SourcePage): Html {
  const { view, views } = chrome.words.source
  return html`<fieldset class="show ui noprint"><legend class="sr">${view}</legend><div class="seg">${Object.entries(
    views,
  ).map(
    ([value, word]) =>
      html`<label><input type="radio" name="show" value="${value}"${value === 'both' && html` checked`}><span>${word}</span></label>`,
  )}</div></fieldset>`
}

function renderRow({ lines, blocks, notes }: SourceRow, page: SourcePage): Html {
  return html`<div class="${blocks.length === 0 ? 'pair idle' : 'pair'}">
    <div class="raw">${lines.map((line) => renderLine(line, page))}</div>
    <div class="made">${blocks.map((block) => renderBlock(block, page))}
    ${notes.map((note) => html`<p class="ed ui">${note}</p>`)}</div></div>`
}

function renderLine(
  { number, pieces, isJoined }: SourceLine,
  { chrome, sourceLang }: SourcePage,
): Html {
  const { source: say } = chrome.words
  const text = pieces.map(({ text, mark }) => {
    switch (mark) {
      case undefined:
        return html`${text}`
      case 'removed':
        return html`<del>${text}</del>`
      case 'field':
      case 'flag':
        return html`<span class="${mark}">${text}</span>`
      default:
        return mark satisfies never
    }
  })
  return html`<p id="l${number}"><a class="no" href="#l${number}" aria-label="${fill(say.line, { n: number })}">${number}</a><span lang="${sourceLang}">${text}</span>${isJoined && html`<b class="join">${say.joinMark}</b>`}</p>`
}

function renderBlock(
  { kind, label, url, lines, state }: SourceBlock,
  { sourceLang }: SourcePage,
): Html {
  return html`<p class="what ui"><a href="${url}">${label}</a>${state !== undefined && html`<b class="ed">${state}</b>`}</p>
    <p class="${kind}" lang="${sourceLang}">${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</p>`
}
