/** Characters that Chinese sets without a space: Han, kana, and wide punctuation. */
const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff01-\uff60“”‘’…—·]/u
/** Marks that stand for wide ones where the source is half-width. */
const MARK = /[,:;!?()]/

/**
 * What a line break inside a paragraph stands for: nothing between two Chinese characters (公↵里),
 * a space everywhere else (20 ↵ km).
 */
export function toSoftBreak(before: string, after: string): '' | ' ' {
  const isWideBefore = WIDE.test(before)
  const isWideAfter = WIDE.test(after)
  const joins =
    (isWideBefore && isWideAfter) ||
    (isWideBefore && MARK.test(after)) ||
    (isWideAfter && MARK.test(before))
  return joins ? '' : ' '
}
