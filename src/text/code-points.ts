/**
 * The Unicode name of a character by number, as messages print it.
 *
 * @example toCodePoint('е') // => 'U+0435'
 */
export function toCodePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Where an offset is in a text: line and column from 1. Columns count code points, so that
 * 𠀀 is one column, as a person counts.
 */
export function toPosition(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line++
    start = at + 1
  }
  return { line, column: countCodePoints(text.slice(start, offset)) + 1 }
}

/** How many code points a text contains; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
