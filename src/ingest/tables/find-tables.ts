import type { RawLine } from '../lines/raw-line.ts'
import { readAlignedTable } from './read-aligned-table.ts'
import { readBarFlow } from './read-bar-flow.ts'
import { readBarTable } from './read-bar-table.ts'
import { findCellTables } from './read-cell-lines.ts'
import { readFigureTable } from './read-figure-table.ts'
import { readTabTable } from './read-tab-table.ts'
import type { FoundTable } from './table.ts'

/** The first that finds a table at a line takes it: tabs and bars are sure, spaces are not always. */
const READERS = [
  toMany(readTabTable),
  toMany(readBarTable),
  readBarFlow,
  toMany(readAlignedTable),
  toMany(readFigureTable),
]

/** Finds the tables among the lines of an article, in order, none over another. */
export function findTables(lines: readonly RawLine[]): readonly FoundTable[] {
  const drawn: FoundTable[] = []
  for (let i = 0; i < lines.length; ) {
    const at = i
    const found = findFirst(lines, at)
    drawn.push(...found)
    i = found.at(-1)?.to ?? i + 1
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

function findFirst(lines: readonly RawLine[], at: number): readonly FoundTable[] {
  for (const read of READERS) {
    const found = read(lines, at)
    if (found.length > 0) return found
  }
  return []
}

type Reader<Found> = (lines: readonly RawLine[], from: number) => Found

function toMany(read: Reader<FoundTable | undefined>): Reader<readonly FoundTable[]> {
  return (lines, from) => {
    const found = read(lines, from)
    return found ? [found] : []
  }
}
