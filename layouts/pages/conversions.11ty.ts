import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { ConversionsPage } from '../../src/site/pages/conversions/conversions-page.ts'
import type { DecisionRow } from '../../src/site/pages/conversions/decision-rows.ts'
import { renderDocument } from '../components/document.ts'
import { renderEntries } from '../components/entries.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderNote } from '../components/note.ts'

export default makeTemplate('conversions', renderConversionsPage)

/** How characters were converted, the doubtful places with links, and what people decided. */
function renderConversionsPage(page: ConversionsPage, assets: Assets): Html {
  const { heading, totals, deciders, ranks, more, chrome } = page
  const { conversions: say, report } = chrome.words
  const main = html`
    <header class="lede"><h1>${heading}</h1>${say.say.map((line) => html`<p>${line}</p>`)}</header>
    <div class="after own wenwu ui tally">
    <section aria-labelledby="totals"><h2 id="totals">${say.totals}</h2>${renderEntries(totals, report.pending)}</section>
    ${deciders.map(
      ({ title, layers }, i) => html`
    <section aria-labelledby="by-${i}"><h2 id="by-${i}">${title}</h2>${renderEntries(layers, report.pending)}</section>`,
    )}
    </div>
    ${ranks.length === 0 && html`<p class="ui">${say.nothing}</p>`}
    ${ranks.map(
      (rank) => html`
    <section class="choices" aria-labelledby="${rank.id}"><h2 id="${rank.id}">${rank.title}</h2><p class="ui">${rank.say}</p>
    <ul class="words">${rank.words.map(renderWord)}</ul></section>`,
    )}
    ${more !== undefined && html`<p class="ui">${more}</p>`}
    ${renderDecisions(page)}`
  return renderDocument(page, assets, main)
}

function renderWord({
  word,
  wordLang,
  source,
  result,
  resultLang,
  others,
  about,
  examples,
  moreExamples,
}: ConversionsPage['ranks'][number]['words'][number]): Html {
  return html`<li><p><b lang="${wordLang}">${word}</b>
    ${word !== source && html`<span lang="${wordLang}">${source}</span>`}→<em lang="${resultLang}">${result}</em>
    <small>${others !== undefined && html`<span lang="${resultLang}">${others}</span> · `}${about}</small></p>
    <ul>${examples.map(
      ({ before, after, url }) =>
        html`<li><a href="${url}" lang="${wordLang}">${before}<mark>${word}</mark>${after}</a></li>`,
    )}${moreExamples !== undefined && html`<li><small>${moreExamples}</small></li>`}</ul></li>`
}

function renderDecisions({ decisions, glossaryUrl, chrome }: ConversionsPage): Html {
  const { conversions: say, glossary } = chrome.words
  const isEmpty = decisions.length === 0
  return html`
    <section class="choices" aria-labelledby="decisions"><h2 id="decisions">${say.decisions}</h2>
    <p class="ui">${isEmpty ? say.noDecisions : say.decisionsSay}<a href="${glossaryUrl}">${glossary.title}</a>。</p>
    ${
      !isEmpty &&
      html`<section class="scroll" tabindex="0" aria-label="${say.decisionsTable}"><table class="tbl plain glossary">
    <thead><tr><th scope="col"><span>${say.word}</span></th>
    <th scope="col"><span>${say.result}</span></th>
    <th scope="col"><span>${say.note}</span></th>
    <th scope="col" class="w"><span>${say.scope}</span></th></tr></thead>
    <tbody>${decisions.map(renderDecision)}</tbody></table></section>`
    }</section>`
}

function renderDecision({ word, wordLang, result, resultLang, scope, note }: DecisionRow): Html {
  const where =
    scope.url === undefined ? html`${scope.label}` : html`<a href="${scope.url}">${scope.label}</a>`
  return html`<tr><th scope="row" lang="${wordLang}">${word}</th>
    <td><span lang="${resultLang}">${result}</span></td>
    <td class="note-cell">${renderNote(note)}<small class="narrow">${where}</small></td>
    <td class="w">${where}</td></tr>`
}
