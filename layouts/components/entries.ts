import { type Html, html } from '../../src/html/html.ts'
import type { Entry } from '../../src/site/pages/report/report-record.ts'
import { renderPieces } from './pieces.ts'
import { renderTime } from './time.ts'

/** A definition list. A value that nobody has checked carries the editor's red word for it. */
export function renderEntries(entries: readonly Entry[], pendingWord = ''): Html {
  return html`<dl>${entries.map(
    (entry) => html`
      <div><dt>${entry.label}</dt><dd${entry.look && html` class="${entry.look}"`}>${renderValue(entry)}
      ${entry.pending && html` <span class="pending">${pendingWord}</span>`}</dd></div>`,
  )}</dl>`
}

function renderValue({
  text,
  datetime,
  url,
  parts,
  pieces,
  look,
  isParallel,
}: Entry): Html | string {
  if (parts)
    return html`${parts.map(
      (part, i) =>
        html`${i > 0 && '、'}${part.url === undefined ? part.text : html`<a href="${part.url}">${part.text}</a>`}`,
    )}`
  if (datetime !== undefined) return renderTime(text, datetime)
  // A hash is set in groups; the spaces between them are not part of it.
  const shown =
    look === 'hash' && pieces
      ? html`${pieces.map((group) => html`<span>${group}</span>`)}`
      : pieces
        ? html`${renderPieces(pieces)}`
        : text
  return url === undefined
    ? html`${shown}`
    : html`<a href="${url}"${isParallel && html` data-parallel`}>${shown}</a>`
}
