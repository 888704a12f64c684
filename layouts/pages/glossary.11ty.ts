import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { GlossaryPage, GlossaryRow } from '../../src/site/pages/glossary/glossary-page.ts'
import { renderDocument } from '../components/document.ts'
import { makeTemplate } from '../components/make-template.ts'
import { renderNote } from '../components/note.ts'

export default makeTemplate('glossary', renderGlossaryPage)

/** The archive's own conversions, with their reasons. */
function renderGlossaryPage(page: GlossaryPage, assets: Assets): Html {
  const { heading, rows, chrome } = page
  const { glossary } = chrome.words
  const main = html`
    <header class="lede"><h1>${heading}</h1><p>${rows.length > 0 ? glossary.say : glossary.empty}</p></header>
    ${
      rows.length > 0 &&
      html`<section class="scroll" tabindex="0" aria-label="${glossary.table}"><table class="tbl plain glossary">
      <thead><tr><th scope="col"><span>${glossary.simplified}</span></th>
      <th scope="col"><span>${glossary.traditional}</span></th>
      <th scope="col"><span>${glossary.note}</span></th>
      <th scope="col" class="w"><span>${glossary.source}</span></th></tr></thead>
      <tbody>${rows.map((row) => renderRow(row, page))}</tbody></table></section>`
    }`
  return renderDocument(page, assets, main)
}

function renderRow(
  { simplified, traditional, elsewhere, note, source }: GlossaryRow,
  page: GlossaryPage,
): Html {
  return html`<tr><th scope="row" lang="zh-Hans">${simplified}</th>
    <td><span lang="${page.hantLang}">${traditional}</span>${
      elsewhere &&
      html`<small>${elsewhere.label} <span lang="${elsewhere.lang}">${elsewhere.text}</span></small>`
    }</td>
    <td class="note-cell">${note && renderNote(note)}${source && html`<small class="narrow">${renderNote(source)}</small>`}</td><td class="w">${source && renderNote(source)}</td></tr>`
}
