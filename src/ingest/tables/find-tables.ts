import type { RawLine } from '../lines/raw-line.ts'
import { readAlignedTable } from './read-aligned-table.ts'
import { readBarTable } from './read-bar-table.ts'
import { findCellTables } from './read-cell-lines.ts'
import { readFigureTable } from './read-figure-table.ts'
import { readTabTable } from './read-tab-table.ts'
import type { FoundTable } from './table.ts'

/** The first that finds a table at a line takes it: tabs and bars are sure, spaces are not always. */
const READERS = [readTabTable, readBarTable, readAlignedTable, readFigureTable]

/** Finds the tables among the lines of an article, in order, none over another. */
export function findTables(lines: readonly RawLine[]): readonly FoundTable[] {
  const drawn: FoundTable[] = []
  for (let i = 0; i < lines.length; ) {
    const at = i
    const found = READERS.map((read) => read(lines, at)).find((table) => table !== undefined)
    if (found) drawn.push(found)
    i = found ? found.to : i + 1
  }
  const all: FoundTable[] = []
  let from = 0
  for (const table of [...drawn, undefined]) {
    all.push(...findCellTables(lines, from, table?.from ?? lines.length))
    if (table) all.push(table)
    from = table?.to ?? lines.length
  }
  return all
}
