import { type Html, html, trustedHtml } from '../../src/html/html.ts'

const FOLD = 'M1 0h6v3L5 5v6l2 2v3H1zM15 0H9v3l2 2v6l-2 2v3h6z'

/** The fold of a leaf (鱼尾): the archive's mark, a drawing of our own. */
export const MARK = trustedHtml(
  `<svg class="m" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path fill="currentColor" d="${FOLD}"/></svg>`,
)

/** The same where a report ends. */
export function renderEndMark(label: string): Html {
  return html`<svg class="end" viewBox="0 0 16 16" role="img" aria-label="${label}"><path fill="currentColor" d="${FOLD}"/></svg>`
}
