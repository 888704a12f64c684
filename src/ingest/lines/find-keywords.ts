import type { RawLine } from './raw-line.ts'

/** At most this far down; the title is below it within this many lines. */
const HEAD = 12
const NEAR = 6
/** This many words are a list; no shorter line is a title. */
const ENOUGH = 3
const TITLE = 6

/**
 * The place of a line that was written for search engines: words with commas between, the title among them.
 *
 * `柳浦街道2022年工作总结,工作总结,政务公开` / `柳浦街道2022年工作总结`
 */
export function findKeywords(lines: readonly RawLine[]): number | undefined {
  const at = lines.slice(0, HEAD).findIndex(({ text }, i) => {
    if (text.length > 300 || /[。；;！？]/u.test(text)) return false
    const words = text.split(/[,，、_|]/u).map((word) => word.trim())
    if (words.length < ENOUGH) return false
    const below = lines.slice(i + 1, i + 1 + NEAR)
    return below.some((line) => line.text.length >= TITLE && words.includes(line.text))
  })
  return at < 0 ? undefined : at
}
