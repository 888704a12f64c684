import { type Html, html } from '../../src/html/html.ts'
import type { GuidePiece, GuideSection } from '../../src/words/guide.ts'

/** Sections of instructions, each with a heading that can be linked to. */
export function renderGuide(sections: readonly GuideSection[]): Html {
  return html`<div class="guide">${sections.map(
    ({ id, heading, paragraphs, keys, rows }) => html`
    <section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
    ${paragraphs.map((pieces) => html`<p>${renderGuidePieces(pieces)}</p>`)}
    ${keys && html`<p class="keys">${renderGuidePieces(keys)}</p>`}
    ${
      rows.length > 0 &&
      html`<dl class="ui">${rows.map(
        ([term, say]) =>
          html`<div><dt>${renderGuidePieces(term)}</dt><dd>${renderGuidePieces(say)}</dd></div>`,
      )}</dl>`
    }</section>`,
  )}</div>`
}

export function renderGuidePieces(pieces: readonly GuidePiece[]): readonly Html[] {
  return pieces.map(({ text, lang, url, hreflang }) => {
    const mark = lang !== undefined && html` lang="${lang}"`
    if (url !== undefined)
      return html`<a href="${url}"${hreflang !== undefined && html` hreflang="${hreflang}"`}${mark}>${text}</a>`
    return lang === undefined ? html`${text}` : html`<span${mark}>${text}</span>`
  })
}
