/**
 * Where the offsets of one text lie in another that has the same number of code points. Nearly always
 * at the same places: then there is nothing to look up. Only a character of two UTF-16 units that became
 * one of one unit (or the reverse) moves what follows.
 *
 * @returns by offset of `source` its offset in `target`; undefined where all are the same
 * @throws where the two texts differ in their number of code points
 */
export function toOffsets(source: string, target: string): Int32Array | undefined {
  if (!SURROGATE.test(source) && !SURROGATE.test(target)) {
    if (source.length !== target.length) throw lengthError(source, target)
    return undefined
  }
  const from = [...source]
  const to = [...target]
  if (from.length !== to.length) throw lengthError(source, target)
  const offsets = new Int32Array(source.length + 1)
  let at = 0
  let result = 0
  for (const [i, character] of from.entries()) {
    offsets[at] = result
    at += character.length
    result += to[i]?.length ?? 0
  }
  offsets[at] = result
  return offsets
}

const SURROGATE = /[\ud800-\udfff]/

function lengthError(source: string, target: string): Error {
  return new Error(`A conversion changed the number of characters: ${source} → ${target}`)
}
