import { type Html, html } from '../../src/html/html.ts'
import type { ShownNote } from '../../src/site/shown/note.ts'

export function renderNote(note: ShownNote): readonly Html[] {
  return note.map(({ text, lang }) =>
    lang === undefined ? html`${text}` : html`<span lang="${lang}">${text}</span>`,
  )
}
