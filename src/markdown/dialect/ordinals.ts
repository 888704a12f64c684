const NUMERALS = '一二三四五六七八九十'
const BEFORE = '。；;：:！？!?”」）)'

/**
 * The counting words of a list that runs inside a paragraph: 一是查清家底。二是分段治理。 They are at the
 * start, after a full stop, and where the list is announced: not in 唯一是 or 这一是非.
 */
export function findOrdinals(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = []
  for (let at = text.indexOf('是'); at >= 0; at = text.indexOf('是', at + 1)) {
    let from = at
    while (from > 0 && at - from < 3 && NUMERALS.includes(text.charAt(from - 1))) from--
    if (from === at) continue
    let before = from - 1
    while (before >= 0 && /\s/.test(text.charAt(before))) before--
    if (before < 0 || BEFORE.includes(text.charAt(before))) found.push({ from, to: at + 1 })
  }
  return found
}
