import { isFigure } from '../../text/table-layout.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { finishTable } from './finish-table.ts'
import { joinCells, splitCells } from './split-cells.ts'
import { EMPTY_CELL, type FoundTable, type Row } from './table.ts'

const SPACE = /[\s　]+/gu
const LINE = 240
/** So many figures in a line, with one space between, are a row. */
const ENOUGH = 4
const HEAD_ROWS = 4
const HEAD_CELL = 12

/** `结果 结果 其他 尚未 总` / `维持 纠正 结果 审结 计` / `0 0 0 0 0`: a printed table that was copied as text. */
export function readFigureTable(lines: readonly RawLine[], from: number): FoundTable | undefined {
  const head: Row[] = []
  let at = from
  for (; at - from <= HEAD_ROWS; at++) {
    const line = lines[at]
    if (!line || (at > from && line.blanksBefore > 1)) return undefined
    if (readFigures(line)) break
    const row = readHead(line)
    if (!row) return undefined
    head.push(row)
  }
  const rows: Row[] = []
  for (; at < lines.length; at++) {
    const row = readFigures(lines[at])
    if (!row || (rows.length > 0 && row.length !== rows[0]?.length)) break
    rows.push(row)
  }
  const [first] = rows
  if (head.length === 0 || !first) return undefined
  const labels = first.findIndex(({ text }) => isFigure(text))
  const joined = joinBroken(head, first.length - labels).map((row) => [
    ...Array.from({ length: row.length === first.length - labels ? labels : 0 }, () => EMPTY_CELL),
    ...row,
  ])
  return finishTable({ from, to: at, rows: [...joined, ...rows], marks: [], isSure: false })
}

/** A label perhaps, then figures to the end. */
function readFigures(line: RawLine | undefined): Row | undefined {
  if (!line || line.text.length > LINE || !/\d$|[-—/%％]$/u.test(line.text)) return undefined
  const row = splitCells(line, SPACE)
  const figures = row.length - 1 - row.findLastIndex(({ text }) => !isFigure(text))
  return figures >= ENOUGH && row.length - figures <= 1 ? row : undefined
}

function readHead(line: RawLine): Row | undefined {
  if (line.text.length > LINE || readHeadingMark(line.text)) return undefined
  const row = splitCells(line, SPACE)
  return row.length >= 2 &&
    row.every(({ text }) => text.length <= HEAD_CELL && !/[。；，,;：:]/u.test(text))
    ? row
    : undefined
}

/** Two lines of as many words as there are figures are one row whose cells were broken. */
function joinBroken(head: readonly Row[], width: number): readonly Row[] {
  const rows: Row[] = []
  for (const row of head) {
    const above = rows.at(-1)
    if (above && above.length === row.length && row.length === width)
      rows.splice(
        -1,
        1,
        above.map((cell, i) => joinCells(cell, row[i] ?? EMPTY_CELL)),
      )
    else rows.push(row)
  }
  return rows
}
