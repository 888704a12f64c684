/**
 * The end of an ideographic description sequence (Unicode 15.1, chapter 18.2): ⿰氵发 describes one
 * character by its parts, and OpenCC leaves those parts as they are. The position after its first
 * character where the sequence is broken off by `to`.
 *
 * @example descriptionEnd('⿰氵发展', 0, 4) // => 3
 */
export function descriptionEnd(text: string, from: number, to: number): number {
  return readSequence(text, from, to) || from + 1
}

/** Zero where no complete sequence begins. */
function readSequence(text: string, from: number, to: number): number {
  const parts = countParts(text.charCodeAt(from))
  if (parts === 0) return 0
  let end = from + 1
  for (let i = 0; i < parts; i++) {
    if (end >= to) return 0
    end = readSequence(text, end, to) || end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1)
  }
  return end
}

/** As OpenCC counts: ⿲ and ⿳ take three parts, all others two. */
function countParts(unit: number): number {
  if (unit < 0x2ff0 || unit > 0x2fff) return 0
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2
}
