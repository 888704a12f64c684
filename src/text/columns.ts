/** How many columns of a fixed-width screen a text fills: two for a Han character or full-width mark, one for ASCII. */
export function countColumns(text: string): number {
  let columns = 0
  for (const character of text) columns += (character.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2
  return columns
}
