import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html, trustedHtml } from '../../src/html/html.ts'
import type { ParallelPage } from '../../src/site/pages/parallel/parallel-page.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderPieces } from '../components/pieces.ts'

export default makeTemplate('parallel', renderParallelPage)

/** Each block as written and as converted, and a table of what was decided: every marked place leads to its line. */
function renderParallelPage(page: ParallelPage, assets: Assets): Html {
  const { chrome, titlePieces, say, reportUrl, sides, pairs, plainRules } = page
  const { title, back } = chrome.words.parallel
  const [source, converted] = sides
  const main = html`
    <header class="lede"><p class="kicker">${title}</p><h1 id="title">${renderPieces(titlePieces)}</h1>
    <p>${say}</p><p class="more ui"><a href="${reportUrl}" data-keeps-place>${back}</a></p></header>
    ${renderSwitch(page)}
    <div class="pairs" data-rules="${plainRules}">
    <div class="heads ui" aria-hidden="true"><span lang="${source.lang}">${source.label}</span><span lang="${converted.lang}">${converted.label}</span></div>
    ${pairs.map(
      // The Markdown renderer's own output, raw HTML switched off.
      ([left, right]) =>
        html`<div class="pair"><div class="text" lang="${source.lang}">${trustedHtml(left)}</div><div class="text" lang="${converted.lang}">${trustedHtml(right)}</div></div>`,
    )}
    </div>
    ${renderRules(page)}`
  return renderDocument(page, assets, main, { isHidden: true })
}

/** Native radios: the style sheet marks what is chosen, without a script. */
function renderSwitch({ chrome }: ParallelPage): Html {
  const { show, shows } = chrome.words.parallel
  return html`<fieldset class="show ui noprint"><legend class="sr">${show}</legend><div class="seg">${Object.entries(
    shows,
  ).map(
    ([value, word]) =>
      html`<label><input type="radio" name="choices" value="${value}"${value === 'doubtful' && html` checked`}><span>${word}</span></label>`,
  )}</div></fieldset>`
}

function renderRules({ chrome, rules, sides }: ParallelPage): Html | false {
  if (rules.length === 0) return false
  const { ledger, table, columns } = chrome.words.parallel
  const [source, converted] = sides
  return html`<section class="sec ui" aria-labelledby="rules"><h2 id="rules">${ledger}</h2>
    <div class="scroll" role="group" tabindex="0" aria-label="${table}"><table class="tbl plain rules">
    <thead><tr><th scope="col">${columns.word}</th><th scope="col">${columns.result}</th><th scope="col">${columns.others}</th><th scope="col">${columns.rule}</th><th scope="col" class="right">${columns.count}</th></tr></thead>
    <tbody>${rules.map(
      ({ id, word, source: from, result, others, rule, rank, count }) =>
        html`<tr id="${id}"${rank !== 'plain' && html` class="${rank}"`}><td lang="${source.lang}">${word === from ? word : html`${from}（${word}）`}</td><td lang="${converted.lang}">${result}</td><td lang="${converted.lang}">${others}</td><td>${rule}</td><td class="right">${count}</td></tr>`,
    )}</tbody></table></div></section>`
}
