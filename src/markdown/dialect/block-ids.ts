/** `p` paragraph, `s` heading, `f` figure, `t` table, `k` its caption, `c` block of code. */
export type BlockKind = 'p' | 's' | 'f' | 't' | 'k' | 'c'

/**
 * Gives the blocks of one body their ids, in reading order. An id comes from the block's own words in the script of the
 * source, so it stays while the report changes elsewhere; the second block with the same words has `-2`.
 *
 * @example makeBlockIds()('p', '柳浦一年。') // => 'p-z1j9kz'
 */
export function makeBlockIds(): (kind: BlockKind, text: string) => string {
  const seen = new Map<string, number>()
  return (kind, text) => {
    const id = `${kind}-${hashWords(text)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

/** Crockford's: no i, l, o, u, so an id can be read out and typed. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Six digits of base 32: 30 bits. FNV-1a over the words, then the last steps of MurmurHash3, which spread them. */
function hashWords(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i))
    if (unit === 0) continue
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash ^= hash >>> 16
  let digits = ''
  for (let i = 0; i < 6; i++) digits += DIGITS.charAt((hash >>> (5 * i)) & 31)
  return digits
}

/** A UTF-16 unit without its width and case; 0 for a space, a mark or a sign, which editors put right. */
function foldUnit(unit: number): number {
  const folded = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  if (folded < 0x80) {
    if (folded >= 0x41 && folded <= 0x5a) return folded + 0x20
    const isWord = (folded >= 0x30 && folded <= 0x39) || (folded >= 0x61 && folded <= 0x7a)
    return isWord ? folded : 0
  }
  // 々 and 〇 are among the Chinese marks.
  if (folded === 0x3005 || folded === 0x3007) return folded
  return isMark(folded) ? 0 : folded
}

function isMark(unit: number): boolean {
  return (
    unit < 0xc0 ||
    (unit >= 0x2000 && unit < 0x2c00) ||
    (unit >= 0x3000 && unit <= 0x3030) ||
    (unit >= 0xfe00 && unit <= 0xfe6f) ||
    unit >= 0xff00
  )
}
