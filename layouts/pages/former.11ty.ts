import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { FormerPage } from '../../src/site/pages/former/former-page.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'

export default makeTemplate('former', renderFormerPage)

/** An address that had a report: where it is now, or when and why it was withdrawn. */
function renderFormerPage(page: FormerPage, assets: Assets): Html {
  const { heading, say, reason, links, refresh } = page
  const main = html`<div class="lost"><section>
    <h1>${heading}</h1><p>${say}</p>
    ${reason && html`<p><b>${reason.label}</b>　${reason.text}</p>`}
    <ul class="ui">${links.map(({ label, url }) => html`<li><a href="${url}">${label}</a></li>`)}</ul>
    </section></div>`
  return renderDocument(page, assets, main, {
    isHidden: true,
    ...(refresh !== undefined && { refresh }),
  })
}
