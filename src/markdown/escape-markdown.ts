const EVERYWHERE = /[\\`*_[\]<>&~|$^=]/g
const LINE_START = /^(?:[#+\-:]|\d{1,9}(?=[.)]))/

/**
 * Escapes a text without line breaks so that the Markdown renderer gives it back unchanged. What
 * begins a block (`- `, `1. `, `:::`) is escaped at a line's start only; `-{` and `{=` `{>` are the
 * archive's own marks.
 *
 * @example escapeMarkdown('1. 强化*三治*') // => '1\\. 强化\\*三治\\*'
 */
export function escapeMarkdown(
  text: string,
  {
    isLineStart = true,
    isHeading = false,
  }: { readonly isLineStart?: boolean; readonly isHeading?: boolean } = {},
): string {
  const escaped = text
    .replace(EVERYWHERE, '\\$&')
    .replace(/-(?=\{)/g, '\\-')
    .replace(/\{(?=\\[=>])/g, '\\{')
  const started = isLineStart ? escapeStart(escaped) : escaped
  return isHeading ? started.replace(/(?<!\\)#/g, '\\#') : started
}

function escapeStart(text: string): string {
  const match = LINE_START.exec(text)?.[0]
  if (match === undefined) return text
  return /^\d/.test(match) ? `${match}\\${text.slice(match.length)}` : `\\${text}`
}
