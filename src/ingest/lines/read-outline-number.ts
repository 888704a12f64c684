const OUTLINE = /^(?<number>\d{1,2})[\s　]{1,4}\p{sc=Han}[^。；;，,]{1,24}$/u

/**
 * The number of a heading without a mark behind it: it counts only where the next line goes on from it.
 *
 * @example readOutlineNumber('1 总则', '1.1 编制目的') // => 1
 * @example readOutlineNumber('12 月大事', '本月办会三次。') // => undefined
 */
export function readOutlineNumber(text: string, below: string): number | undefined {
  const number = OUTLINE.exec(text.slice(0, 40))?.groups?.['number']
  if (number === undefined || text.length > 40) return undefined
  const rest = below.startsWith(number) ? below.slice(number.length) : ''
  return /^[.．]1(?!\d)/.test(rest) ? Number(number) : undefined
}
