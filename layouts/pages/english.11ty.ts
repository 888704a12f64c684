import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { EnglishPage } from '../../src/site/pages/english/english-page.ts'
import { ENGLISH } from '../../src/words/english.ts'
import { fill } from '../../src/words/fill.ts'
import { renderGuide, renderGuidePieces } from '../components/guide.ts'
import { renderHead } from '../components/head.ts'
import { makeTemplate } from '../components/make-template.ts'
import { MARK } from '../components/mark.ts'
import { renderReaderTools } from '../components/reader-tools.ts'
import { renderReportList } from '../components/report-list.ts'

export default makeTemplate('english', renderEnglishPage)

/** A whole page in English; what is Chinese on it says so. */
function renderEnglishPage(page: EnglishPage, assets: Assets): Html {
  return html`<!DOCTYPE html>
    <html lang="en">
    ${renderHead(page, assets, {})}
    <body>
    <a class="skip ui" href="#main">${ENGLISH.skip}</a>
    ${renderTop(page)}
    <main id="main">
    <header class="lede"><h1>${renderGuidePieces(page.heading)}</h1>${page.say.map((pieces) => html`<p>${renderGuidePieces(pieces)}</p>`)}
    ${page.name === 'home' && renderSearch(page)}</header>
    ${page.name === 'home' ? renderHome(page) : renderGuide(page.sections)}
    ${page.name === 'about' && renderAbout(page)}
    ${page.name === 'help' && page.contact && html`<p class="guide-end">${ENGLISH.contact}${renderGuidePieces(page.contact)}</p>`}
    </main>
    ${renderFoot(page)}
    </body>
    </html>`
}

function renderTop({ archiveName, nav, chinese }: EnglishPage): Html {
  const title = archiveName.map(({ text }) => text).join('')
  const home = nav[0]?.url ?? ''
  return html`<header class="top ui">
    <a class="brand" href="${home}" aria-label="${fill(ENGLISH.homeOf, { title })}">${MARK}<span class="w">${renderGuidePieces(archiveName)}</span></a>
    <nav aria-label="${ENGLISH.nav.label}"><ul>${nav.map(
      ({ label, url, isCurrent }) =>
        html`<li><a href="${url}"${isCurrent && html` aria-current="page"`}>${label}</a></li>`,
    )}</ul></nav>
    <div class="script" role="group" aria-label="${ENGLISH.chinese}">${chinese.map(
      ({ label, letter, url, lang }) =>
        html`<a href="${url}" hreflang="${lang}" lang="${lang}" aria-label="${label}">${letter}</a>`,
    )}</div>
    <button type="button" class="tool" popovertarget="tools">${ENGLISH.tools.open}</button>
    ${renderReaderTools(ENGLISH.tools, { hasFlow: false })}
    </header>`
}

/** The search page is Chinese, and so is what can be found. */
function renderSearch({ chrome }: EnglishPage): Html {
  return html`<form class="find" role="search" action="${chrome.searchUrl}">
    <label class="sr" for="q">${ENGLISH.searchLabel}</label>
    <input id="q" name="q" type="search" lang="${chrome.lang}" placeholder="${ENGLISH.searchPlaceholder}" autocomplete="off">
    <button type="submit" class="ui">${ENGLISH.searchButton}</button>
    </form>`
}

function renderHome({ ways, newest, holdings, chrome }: EnglishPage): Html {
  return html`
    <section class="sec guide" aria-labelledby="ways"><h2 id="ways">${ENGLISH.home.ways}</h2>
    <dl class="ui">${ways.map(([link, what]) => html`<div><dt>${renderGuidePieces(link)}</dt><dd>${what}</dd></div>`)}</dl></section>
    ${newest.length > 0 && html`<section class="sec" aria-labelledby="newest"><h2 id="newest">${ENGLISH.home.newest}</h2><div lang="${chrome.lang}">${renderReportList(newest, chrome.lang)}</div></section>`}
    ${renderHoldings(holdings)}`
}

function renderHoldings(holdings: EnglishPage['holdings']): Html {
  return html`<section class="sec guide" aria-labelledby="holdings"><h2 id="holdings">${ENGLISH.about.holdings}</h2>
    <dl class="ui">${holdings.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl></section>`
}

function renderAbout({ holdings, licence, contact, ways }: EnglishPage): Html {
  const { about } = ENGLISH
  return html`
    ${renderHoldings(holdings)}
    <div class="guide">
    ${licence && html`<section aria-labelledby="licence"><h2 id="licence">${about.licence}</h2><p>${renderGuidePieces(licence)}</p></section>`}
    ${contact && html`<section aria-labelledby="contact"><h2 id="contact">${about.contact}</h2><p>${renderGuidePieces(contact)}</p></section>`}
    ${ways.map(([own]) => html`<p>${renderGuidePieces(own)}</p>`)}</div>`
}

function renderFoot({ archiveName, nav, chinese }: EnglishPage): Html {
  return html`<footer class="foot ui"><div class="wenwu">
    <p>${renderGuidePieces(archiveName)}. ${ENGLISH.foot}</p>
    <ul>${nav.map(({ label, url }) => html`<li><a href="${url}">${label}</a></li>`)}
    ${chinese.map(({ label, url, lang }) => html`<li><a href="${url}" hreflang="${lang}" lang="${lang}">${label}</a></li>`)}</ul>
    </div></footer>`
}
