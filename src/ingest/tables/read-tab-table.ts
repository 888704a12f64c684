import { isFigure } from '../../text/table-layout.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { finishTable } from './finish-table.ts'
import { splitCells, toLineCell } from './split-cells.ts'
import { EMPTY_CELL, type FoundTable, type Row } from './table.ts'

/** A cell between tabs may be a sentence; a paragraph with a tab in it is none. */
const CELL = 120
/** A line without a tab between two that have some is a piece of a cell, or a row of one cell. */
const PIECE = 30

/** `指标⇥单位⇥数量`: as a browser copies a table. */
export function readTabTable(lines: readonly RawLine[], from: number): FoundTable | undefined {
  const rows: Row[] = []
  let to = from
  let hasFigures = false
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line || (i > from && line.blanksBefore > 1)) break
    if (hasTabs(line)) {
      const row = toRow(line)
      if (row.some(({ text }) => text.length > CELL)) break
      hasFigures ||= row.slice(1).some(({ text }) => isFigure(text))
      rows.push(row)
      to = i + 1
    } else if (isPiece(line, lines[i + 1], hasFigures)) rows.push([toLineCell(line)])
    else break
  }
  const kept = rows.slice(0, to - from)
  const tabbed = kept.filter((row) => row.length > 1)
  if (tabbed.length < 2 || kept.length < 2) return undefined
  return finishTable({ from, to, rows: kept, marks: [], isSure: true })
}

function hasTabs({ text, tabs }: RawLine): boolean {
  return text.includes('\t') || tabs > 1
}

function toRow(line: RawLine): Row {
  const cells = splitCells(line, /\t/gu)
  const toEmpty = (length: number): Row => Array.from({ length }, () => EMPTY_CELL)
  return [...toEmpty(line.tabs), ...cells, ...toEmpty(line.tabsBehind)]
}

/** `商业` / `企业⇥科研`: only above the figures. */
function isPiece(line: RawLine, next: RawLine | undefined, hasFigures: boolean): boolean {
  return (
    !hasFigures &&
    next?.blanksBefore === 0 &&
    hasTabs(next) &&
    line.text.length <= PIECE &&
    !/[。；：:]/u.test(line.text) &&
    readHeadingMark(line.text) === undefined &&
    !/^第.{1,4}条/u.test(line.text)
  )
}
