import { findNames } from '../../text/table-layout.ts'
import type { Span } from './places.ts'
import type { TextBlock } from './report-text.ts'

/** A cell of a table, and the words that name its row and its column. */
export interface TablePlace {
  /** Where it is in the text of the table. */
  readonly cell: Span
  /** `道路`, the outermost first; nothing for the head of a table. */
  readonly row: string
  /** `行政复议 › 总计` */
  readonly column: string
}

/** Finds the cell of a table that a place is in; `undefined` where the block is no table. */
export function readTablePlace(block: TextBlock, at: number): TablePlace | undefined {
  if (block.kind !== 'table') return undefined
  const { text, headRows = 0 } = block
  const grid = text.split('\n').map((line) => line.split('\t'))
  const above = text.slice(0, at).split('\n')
  const r = above.length - 1
  const c = (above[r] ?? '').split('\t').length - 1
  const start = at - ((above[r] ?? '').split('\t')[c] ?? '').length
  const { row, column } = findNames(grid, headRows, r, c)
  return {
    cell: { start, end: start + (grid[r]?.[c] ?? '').length },
    row: row.join(' › '),
    column: column.join(' › '),
  }
}
