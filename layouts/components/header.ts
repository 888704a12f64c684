import { type Html, html } from '../../src/html/html.ts'
import { SCRIPTS } from '../../src/report/script.ts'
import type { Chrome, NavSection } from '../../src/site/frame/chrome.ts'
import type { Page } from '../../src/site/page.ts'
import { fill } from '../../src/words/fill.ts'
import { renderGuidePieces } from './guide.ts'
import { MARK } from './mark.ts'
import { renderReaderTools } from './reader-tools.ts'
import { renderSearchForm } from './search-form.ts'

/** The head of a page. Only the script switch differs from page to page: the rest is written once per section. */
export function renderHeader(page: Page): Html {
  const { before, after } = partsOf(page)
  return html`<header class="top ui">${before}${renderSwitch(page)}${after}</header>`
}

interface HeaderParts {
  readonly before: Html
  readonly after: Html
}

const written = new WeakMap<Chrome, Map<string, HeaderParts>>()

function partsOf({ chrome, section, url }: Page): HeaderParts {
  const link = chrome.nav.find((one) => one.section === section)
  const current = link?.url === url ? 'page' : 'true'
  const key = `${section} ${current}`
  let ofChrome = written.get(chrome)
  if (!ofChrome) {
    ofChrome = new Map()
    written.set(chrome, ofChrome)
  }
  let parts = ofChrome.get(key)
  if (!parts) {
    parts = renderParts(chrome, section, current)
    ofChrome.set(key, parts)
  }
  return parts
}

function renderParts(
  chrome: Chrome,
  section: NavSection | undefined,
  current: 'page' | 'true',
): HeaderParts {
  const { words, archiveTitle, brand, homeUrl, nav } = chrome
  const hasForm = section !== 'home' && section !== 'search'
  const { open, openPrefix } = words.tools
  return {
    before: html`
      <a class="brand" href="${homeUrl}" aria-label="${fill(words.homeOf, { title: archiveTitle })}">${MARK}<span class="w">${renderGuidePieces(brand)}</span></a>
      ${hasForm && renderSearchForm(chrome, { inputId: 'hq', isSmall: true })}
      <nav aria-label="${words.nav.label}"><ul>${nav.map(
        (link) =>
          html`<li${link.section === 'search' && html` class="to-search"`}><a href="${link.url}"${link.hreflang !== undefined && html` hreflang="${link.hreflang}"`}${link.section === section && html` aria-current="${current}"`}>${link.label}</a></li>`,
      )}</ul></nav>`,
    after: html`
      <button type="button" class="tool" popovertarget="tools"><span class="far">${openPrefix}</span>${open.slice(openPrefix.length)}</button>
      ${renderReaderTools(words.tools, { hasFlow: chrome.lang.startsWith('zh-Hant') })}`,
  }
}

/** Hans comes first everywhere, so that the letters do not change places under the reader's finger. */
function renderSwitch({ chrome, url, ownScriptUrl, otherUrl, script }: Page): Html {
  const { words, scripts } = chrome
  return html`
    <div class="script" role="group" aria-label="${words.switchLabel}">
    ${SCRIPTS.map((one) => {
      const { lang, name, letter } = scripts[one]
      const address = one === script ? (ownScriptUrl ?? url) : otherUrl
      const isCurrent = one === script && ownScriptUrl === undefined
      return html`<a href="${address}" hreflang="${lang}" lang="${lang}"${isCurrent && html` aria-current="true"`} aria-label="${name}">${letter}</a>`
    })}
    </div>`
}
