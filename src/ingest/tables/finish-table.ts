import { layStatutoryHead } from './statutory-head.ts'
import { countHeadRows, type FoundTable, squareRows } from './table.ts'

/** A head has no more rows but in a form whose words were cut over lines. */
const HEAD_ROWS = 3

/** Rows as read → a table: the head of a form that the law gives is laid out as the form has it. */
export function finishTable(found: Omit<FoundTable, 'headRows'>): FoundTable {
  const above = countHeadRows(found.rows)
  const laid = layStatutoryHead(found.rows.slice(0, above), found.rows.slice(above))
  if (laid) return { ...found, ...laid }
  return { ...found, rows: squareRows(found.rows), headRows: Math.min(above, HEAD_ROWS) }
}
