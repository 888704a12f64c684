/**
 * Reads which of a list are meant.
 *
 * @returns numbers from 1; nothing where the text names none, or one that the list does not have
 * @example parseNumbers('1,3-5', 9) // => Set { 1, 3, 4, 5 }
 */
export function parseNumbers(text: string, most: number): ReadonlySet<number> | undefined {
  if (text === 'none') return new Set()
  if (text === 'all') return new Set(Array.from({ length: most }, (_, i) => i + 1))
  const numbers = new Set<number>()
  for (const cell of text.split(',')) {
    const found = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(cell)
    const from = Number(found?.[1])
    const to = Number(found?.[2] ?? found?.[1])
    if (!found || from < 1 || to > most || from > to) return undefined
    for (let number = from; number <= to; number++) numbers.add(number)
  }
  return numbers
}
