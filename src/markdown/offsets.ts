/**
 * Where an offset of one text lies in another that has the same number of code points. Nearly always
 * at the same place; a character of two UTF-16 units that became one of one unit (or the reverse) moves
 * what follows.
 *
 * @throws where the two texts differ in their number of code points
 */
export function toOffsets(source: string, target: string): (offset: number) => number {
  if (!SURROGATE.test(source) && !SURROGATE.test(target)) {
    if (source.length !== target.length) throw lengthError(source, target)
    return (offset) => offset
  }
  const from = [...source]
  const to = [...target]
  if (from.length !== to.length) throw lengthError(source, target)
  const offsets = new Map<number, number>()
  let at = 0
  let result = 0
  for (const [i, character] of from.entries()) {
    offsets.set(at, result)
    at += character.length
    result += to[i]?.length ?? 0
  }
  offsets.set(at, result)
  return (offset) => offsets.get(offset) ?? result
}

const SURROGATE = /[\ud800-\udfff]/

function lengthError(source: string, target: string): Error {
  return new Error(`A conversion changed the number of characters: ${source} → ${target}`)
}
