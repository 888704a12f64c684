import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { Page } from '../../src/site/page.ts'
import { renderFooter } from './footer.ts'
import { type HeadOptions, renderHead } from './head.ts'
import { renderHeader } from './header.ts'
import { renderVersionNotice } from './version-notice.ts'

export interface DocumentOptions extends HeadOptions {
  /** A page that is only its text: no header, no footer. */
  readonly isBare?: boolean
}

/** A whole page around its main part. */
export function renderDocument(
  page: Page,
  assets: Assets,
  main: Html,
  options: DocumentOptions = {},
): Html {
  const { lang, chrome, printSource } = page
  return html`<!DOCTYPE html>
    <html lang="${lang}"${printSource !== undefined && html` data-source="${printSource}"`}>
    ${renderHead(page, assets, options)}
    <body>
    ${!options.isBare && html`<a class="skip ui" href="#main">${chrome.words.skip}</a>${renderHeader(page)}`}
    <main id="main">${main}</main>
    ${!options.isBare && html`${renderFooter(chrome)}${renderVersionNotice(chrome, assets)}`}
    </body>
    </html>`
}
