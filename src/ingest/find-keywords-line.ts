import type { RawLine } from './lines/raw-line.ts'

/** So many words stand in it, and the title below within so many lines. */
const ENOUGH = 3
const NEAR = 6
/** No shorter line is a title. */
const TITLE = 6

/**
 * Whether the first line of a file is one for search engines: words with commas between, the title among them.
 *
 * `柳浦街道2022年工作总结,工作总结,政务公开` / `柳浦街道2022年工作总结`
 */
export function hasKeywordsLine(lines: readonly RawLine[]): boolean {
  const [first] = lines
  if (!first || first.text.length > 300 || /[。；;！？]/u.test(first.text)) return false
  const words = first.text.split(/[,，、_|]/u).map((word) => word.trim())
  if (words.length < ENOUGH) return false
  return lines.slice(1, NEAR + 1).some(({ text }) => text.length >= TITLE && words.includes(text))
}
