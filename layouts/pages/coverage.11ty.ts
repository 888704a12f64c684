import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type {
  CoverageLink,
  CoveragePage,
  MatrixCell,
} from '../../src/site/pages/coverage/coverage-page.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderNote } from '../components/note.ts'
import { renderTimeline } from '../components/timeline.ts'

export default makeTemplate('coverage', renderCoveragePage)

/** The table, what its signs mean, and how to fill a cell. */
function renderCoveragePage(page: CoveragePage, assets: Assets): Html {
  const { chrome, heading, kinds, parts, totals, timeline } = page
  const { coverage: say, listing } = chrome.words
  const main = html`
    <header class="lede"><h1>${heading}</h1><p>${say.say}</p></header>
    ${renderLinks(kinds, say.kinds)}
    ${parts.length > 0 && renderLinks(parts, say.parts)}
    ${
      totals === undefined
        ? html`<p>${listing.empty}</p>`
        : html`<div class="split">${renderMatrix(page)}
    <div class="ui">
    <section class="sec" aria-labelledby="key"><h2 id="key">${say.key}</h2>${renderKey(page)}</section>
    <section class="sec" aria-labelledby="totals"><h2 id="totals">${say.totals}</h2><p>${totals}</p></section>
    ${
      timeline &&
      timeline.years.length > 0 &&
      html`<section class="sec" aria-labelledby="timeline"><h2 id="timeline">${say.timeline}</h2>${renderTimeline(timeline, chrome.words)}</section>`
    }
    </div></div>`
    }
    ${renderGiving(page)}
    ${renderGaps(page)}`
  return renderDocument(page, assets, main)
}

function renderLinks(links: readonly CoverageLink[], label: string): Html {
  return html`<nav class="tabs ui" aria-label="${label}"><ul>${links.map(
    (link) =>
      html`<li><a href="${link.url}"${link.isCurrent && html` aria-current="page"`}>${link.label}</a></li>`,
  )}</ul></nav>`
}

function renderMatrix({ chrome, agencies, rows }: CoveragePage): Html {
  const { coverage: say } = chrome.words
  return html`
    <section class="scroll" tabindex="0" aria-label="${say.table}"><table class="cover">
    <thead><tr><th scope="col"><span class="sr">${say.year}</span></th>${agencies.map(
      ({ name, url }) => html`<th scope="col"><a href="${url}">${name}</a></th>`,
    )}</tr></thead>
    <tbody>${rows.map(
      ({ year, cells }) =>
        html`<tr><th scope="row">${year}</th>${cells.map(
          (cell) => html`<td>${renderCell(cell, say.lackSign)}</td>`,
        )}</tr>`,
    )}</tbody></table></section>`
}

function renderCell(cell: MatrixCell, lackSign: string): Html | false {
  if (cell.kind === 'outside') return false
  const { kind, url, label } = cell
  const sign = cell.kind === 'have' ? cell.count : cell.kind === 'lack' ? lackSign : ''
  return html`<a class="${kind}" href="${url}" aria-label="${label}"><span>${sign}</span></a>`
}

function renderKey({ chrome }: CoveragePage): Html {
  const { coverage: say } = chrome.words
  return html`<ul class="key">
    <li><i class="have"><span>2</span></i>${say.keyHave}</li>
    <li><i class="lack"><span>${say.lackSign}</span></i>${say.keyLack}</li>
    <li><i class="none"></i>${say.keyNone}</li>
    <li><i></i>${say.keyOutside}</li></ul>`
}

function renderGiving({ chrome, lacking }: CoveragePage): Html | false {
  const { coverage: say } = chrome.words
  const hasLetters = lacking.some(({ years }) => years.some(({ url }) => url !== undefined))
  return (
    lacking.length > 0 &&
    html`<section class="sec giving" aria-labelledby="give"><h2 id="give">${say.give}</h2>
    <div class="ui">${say.giveSay.map((line) => html`<p>${line}</p>`)}
    ${hasLetters && html`<p>${say.giveLetters}</p>`}</div>
    <h3 class="sr">${say.giveList}</h3>
    <dl class="ui years-of">${lacking.map(
      ({ agency, years }) =>
        html`<div><dt>${agency}</dt>${years.map(
          ({ id, year, label, url }) =>
            html`<dd id="${id}">${url === undefined ? year : html`<a href="${url}" aria-label="${label}">${year}</a>`}</dd>`,
        )}</div>`,
    )}</dl></section>`
  )
}

function renderGaps({ chrome, gaps }: CoveragePage): Html | false {
  const { coverage: say } = chrome.words
  return (
    gaps.length > 0 &&
    html`<section class="sec" aria-labelledby="gaps"><h2 id="gaps">${say.gaps}</h2>
    <dl class="ui years-of">${gaps.map(
      ({ id, agency, spans }) =>
        html`<div id="${id}"><dt>${agency}</dt>${spans.map(
          ({ years, kind, note }) =>
            html`<dd>${years} · ${kind}${note && html` <span class="said">${renderNote(note)}</span>`}</dd>`,
        )}</div>`,
    )}</dl></section>`
  )
}
