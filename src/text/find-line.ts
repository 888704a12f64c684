/**
 * The line that an offset is in, from 0.
 *
 * @param starts where each line begins, ascending, the first at 0
 */
export function findLine(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
