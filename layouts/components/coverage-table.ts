import { type Html, html } from '../../src/html/html.ts'
import type { Chrome } from '../../src/site/frame/chrome.ts'
import type { Coverage } from '../../src/site/pages/coverage/coverage.ts'
import { fill } from '../../src/words/fill.ts'

/** The archive's portrait: which agency has reports for which year. */
export function renderCoverageTable({ agencies, rows }: Coverage, chrome: Chrome): Html {
  const { lang, scriptLang, words } = chrome
  const { home } = words
  return html`
    <section class="scroll" tabindex="0" aria-label="${home.coverageTable}"><table class="mini">
    <thead><tr><td></td>${agencies.map((name) => html`<th scope="col"${lang !== scriptLang && html` lang="${scriptLang}"`}><span>${name}</span></th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ year, cells }) =>
        html`<tr><th scope="row">${year}</th>${cells.map(({ kind, count }) =>
          kind === 'outside'
            ? html`<td></td>`
            : html`<td><i class="${kind}"><span class="sr">${kind === 'have' ? fill(home.have, { n: count }) : home[kind]}</span></i></td>`,
        )}</tr>`,
    )}</tbody></table></section>`
}
