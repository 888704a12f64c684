import { type Html, html } from '../../src/html/html.ts'

/** A text that may break between its pieces and nowhere else. */
export function renderPieces(pieces: readonly string[]): readonly Html[] {
  return pieces.map((piece, i) => (i === 0 ? html`${piece}` : html`<wbr>${piece}`))
}
