import { isFigure } from '../../text/table-layout.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { finishTable } from './finish-table.ts'
import { toLineCell } from './split-cells.ts'
import type { FoundTable } from './table.ts'

const NARROWEST = 2
const WIDEST = 12
/** A title and a unit may be above the head. */
const ABOVE = 2
/** So many rows below the head, at least. */
const ROWS = 2

/**
 * Reads lines as the cells of a table by their period: `项目` `单位` `数量` / `修路` `公里` `12` / `植树` `万株` `3`. In one
 * column at least, all is figures below the head, and in no other is any.
 */
export function readStride(
  lines: readonly RawLine[],
  from: number,
  to: number,
): FoundTable | undefined {
  const cells = lines.slice(from, to)
  for (let skipped = 0; skipped <= ABOVE; skipped++)
    for (let width = NARROWEST; width <= WIDEST; width++) {
      const own = cells.slice(skipped)
      if (own.length % width !== 0 || own.length / width < ROWS + 1 || !hasColumns(own, width))
        continue
      const rows = Array.from({ length: own.length / width }, (_, row) =>
        own.slice(row * width, (row + 1) * width).map(toLineCell),
      )
      return finishTable({ from: from + skipped, to, rows, marks: [], isSure: false })
    }
  return undefined
}

function hasColumns(cells: readonly RawLine[], width: number): boolean {
  if (cells.slice(0, width).some(({ text }) => isFigure(text))) return false
  const first = cells.filter((_, i) => i >= width && i % width === 0)
  // A first column of figures counts the rows.
  if (
    first.some(({ text }) => isFigure(text)) &&
    !first.every(({ text }, i) => text === `${i + 1}`)
  )
    return false
  if (cells.some(({ text }, i) => i % width > 0 && readHeadingMark(text))) return false
  const columns = Array.from({ length: width }, (_, column) =>
    cells.filter((_, i) => i >= width && i % width === column).map(({ text }) => isFigure(text)),
  )
  const areFigures = columns.filter((column) => column.every((is) => is))
  return areFigures.length > 0 && columns.every((column) => column.every((is) => is === column[0]))
}
