import type { Place } from '../report/diagnostics/diagnostic.ts'
import { countCodePoints } from '../text/code-points.ts'

export type PlaceFinder = (offset: number) => Place

/** Finds places in a source that begins on `firstLine` of its file; the lines are counted once. */
export function makePlaceFinder(file: string, source: string, firstLine: number): PlaceFinder {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1)
  // Values are met from left to right: a long line is counted on from the place before.
  let last = { start: 0, offset: 0, column: 1 }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const start = starts[low] ?? 0
    if (last.start !== start || last.offset > offset) last = { start, offset: start, column: 1 }
    const column = last.column + countCodePoints(source.slice(last.offset, offset))
    last = { start, offset, column }
    return { file, line: firstLine + low, column }
  }
}
