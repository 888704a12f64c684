const AFTER_OPENING = /[\p{Ps}\p{Pi}]$/u
const BEFORE_MARK = /^(?![\p{Ps}\p{Pi}])[\p{P}\p{S}]/u
const NEEDS_SPACE = /[\p{Nd}\p{Script=Latin}]/u

/**
 * The pieces of a title between which a line may break. A break never comes after a word of one character
 * (和, 的), before a mark or after an opening one, nor beside a digit or a Latin letter: a browser drops the
 * space it sets between Han and Latin where a `<wbr>` stands.
 *
 * @param words the title cut at its words.
 * @example toTitlePieces(['柳浦', '街道', '2024', '年', '工作', '总结', '和', '思路']) // => ['柳浦', '街道2024年工作', '总结', '和思路']
 */
export function toTitlePieces(words: readonly string[]): readonly string[] {
  const pieces: string[] = []
  let open = ''
  let last = ''
  for (const word of words) {
    if (open !== '' && mayBreak(last, word)) {
      pieces.push(open)
      open = ''
    }
    open += word
    last = word
  }
  if (open !== '') pieces.push(open)
  return pieces
}

function mayBreak(before: string, after: string): boolean {
  if ([...before].length < 2) return false
  if (AFTER_OPENING.test(before) || BEFORE_MARK.test(after)) return false
  return !NEEDS_SPACE.test(before.slice(-1)) && !NEEDS_SPACE.test(after.charAt(0))
}
