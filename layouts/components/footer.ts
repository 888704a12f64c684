import { type Html, html } from '../../src/html/html.ts'
import type { Chrome } from '../../src/site/chrome.ts'

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

function renderOnce({ words, archiveTitle, nav, footLinks }: Chrome): Html {
  const links: Chrome['footLinks'] = [
    ...nav.filter(({ section }) => section !== 'search'),
    ...footLinks,
  ]
  return html`<footer class="foot ui"><div class="wenwu">
    <p>${archiveTitle}。${words.foot.say}</p>
    <ul>${links.map(
      ({ label, url, lang }) =>
        html`<li><a href="${url}"${lang !== undefined && html` lang="${lang}" hreflang="${lang}"`}>${label}</a></li>`,
    )}</ul>
    </div></footer>`
}
