import { layStatutoryHead } from './statutory-head.ts'
import { countHeadRows, type FoundTable, type Row, squareRows } from './table.ts'

/** A head has no more rows but in a form whose words were cut over lines. */
const HEAD_ROWS = 3

/** Rows as read → a table: the head of a form that the law gives is laid out as the form has it. */
export function finishTable(found: Omit<FoundTable, 'headRows'>): FoundTable {
  const above = countHeadRows(found.rows)
  const bare = found.rows.map(dropEmptyEnd)
  const laid = layStatutoryHead(bare.slice(0, above), bare.slice(above))
  if (laid) return { ...found, ...laid }
  return { ...found, rows: squareRows(found.rows), headRows: Math.min(above, HEAD_ROWS) }
}

/** Empty cells at the end of a row are what cells that reach over several leave. */
function dropEmptyEnd(row: Row): Row {
  return row.slice(0, row.findLastIndex(({ text }) => text !== '') + 1)
}
