import type { Place } from '../report/diagnostics/place.ts'
import { countCodePoints } from '../text/code-points.ts'
import { findLine } from '../text/find-line.ts'

export type PlaceFinder = (offset: number) => Place

/** Finds places in a source that begins on `firstLine` of its file; the lines are counted once. */
export function makePlaceFinder(file: string, source: string, firstLine: number): PlaceFinder {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1)
  // Values are met from left to right: a long line is counted on from the place before.
  let last = { start: 0, offset: 0, column: 1 }
  return (offset) => {
    const low = findLine(starts, offset)
    const start = starts[low] ?? 0
    if (last.start !== start || last.offset > offset) last = { start, offset: start, column: 1 }
    const column = last.column + countCodePoints(source.slice(last.offset, offset))
    last = { start, offset, column }
    return { file, line: firstLine + low, column }
  }
}
