import { type Html, html } from '../../src/html/html.ts'
import type { Chrome } from '../../src/site/frame/chrome.ts'
import { renderGuidePieces } from './guide.ts'

const written = new WeakMap<Chrome, Html>()

/** The foot of a page, written once per script. */
export function renderFooter(chrome: Chrome): Html {
  let foot = written.get(chrome)
  if (!foot) {
    foot = renderOnce(chrome)
    written.set(chrome, foot)
  }
  return foot
}

function renderOnce({ words, brand, nav, footLinks }: Chrome): Html {
  const links: Chrome['footLinks'] = [
    ...nav.filter(({ section }) => section !== 'search'),
    ...footLinks,
  ]
  return html`<footer class="foot ui"><div class="wenwu">
    <p>${renderGuidePieces(brand)}${words.foot.stop}${words.foot.say}</p>
    <ul>${links.map(
      ({ label, url, lang, hreflang }) =>
        html`<li><a href="${url}"${lang !== undefined && html` lang="${lang}"`}${hreflang !== undefined && html` hreflang="${hreflang}"`}>${label}</a></li>`,
    )}</ul>
    </div></footer>`
}
