import type { Span } from '../../text/span.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { finishTable } from './finish-table.ts'
import { joinCells, splitCells, toCell } from './split-cells.ts'
import { type Cell, EMPTY_CELL, type FoundTable, type Row } from './table.ts'

const BAR = /[|｜│┃]/gu
const CELL = 200
/** Lines without a bar that a cell may go on over. */
const FLOAT = 2
/** Lines that one row after another is looked for in. */
const LONGEST = 400
/** `|---|:--:|` `+-----+-----+` */
const RULE = /^[|｜│┃+＋\s\-—─━=:：├┼┤┌┬┐└┴┘]{3,}$/u

/** `| 指标 | 单位 | 数量 |` */
export function readBarTable(lines: readonly RawLine[], from: number): FoundTable | undefined {
  const first = lines[from]
  if (!first || !hasBar(first.text) || isRule(first.text)) return undefined
  const split: Row[] = [splitCells(first, BAR)]
  const width = split[0]?.length ?? 0
  let to = from + 1
  for (; isBarLine(lines[to]); to++) {
    const line = lines[to]
    if (!line || isRule(line.text)) continue
    const row = splitCells(line, BAR)
    if (row.length !== width || row.some(({ text }) => text.length > CELL)) break
    split.push(row)
  }
  const rows = takeOffEdges(split)
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) return readFlow(lines, from)
  return finishTable({ from, to, rows, marks: findMarks(lines.slice(from, to)), isSure: true })
}

/** Bars at both ends of the lines open and close them; no cell stands beyond. */
function takeOffEdges(rows: readonly Row[]): readonly Row[] {
  const width = rows[0]?.length ?? 0
  const isEmpty = (at: number): boolean => rows.every((row) => row.at(at)?.text === '')
  const start = isEmpty(0) ? 1 : 0
  const end = width > 2 && isEmpty(-1) ? width - 1 : width
  return rows.map((row) => row.slice(start, end))
}

function hasBar(text: string): boolean {
  return text.length <= 2000 && /[|｜│┃]/u.test(text)
}

function isBarLine(line: RawLine | undefined): boolean {
  return line !== undefined && line.blanksBefore <= 1 && (hasBar(line.text) || isRule(line.text))
}

function isRule(text: string): boolean {
  return text.length <= 400 && RULE.test(text) && /[-—─━=]/u.test(text)
}

function findMarks(lines: readonly RawLine[]): readonly Span[] {
  return lines.flatMap((line) => {
    if (isRule(line.text)) return [{ start: line.start, end: line.end }]
    return [...line.text.matchAll(BAR)].map(({ index }) => {
      const start = line.start + index
      return { start, end: start + 1 }
    })
  })
}

/** `1 |` / `通过会议记录` / `|` / `|`: a row goes on until it has as many bars as the first line. */
function readFlow(lines: readonly RawLine[], from: number): FoundTable | undefined {
  const first = lines[from]
  const width = first === undefined ? 0 : countBars(first.text)
  if (!first || width < 2) return undefined
  const rows: Row[] = []
  const marks: Span[] = []
  let cells: Cell[] = []
  let open: Cell = EMPTY_CELL
  let bare = 0
  let to = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.blanksBefore > 2 || line.text.length > CELL || i - from > LONGEST) break
    const bars = countBars(line.text)
    if (bars === 0 && ++bare > FLOAT) break
    if (bars > 0) bare = 0
    let at = 0
    for (const { index } of line.text.matchAll(BAR)) {
      cells.push(joinCells(open, toCell(line, { start: at, end: index })))
      marks.push({ start: line.start + index, end: line.start + index + 1 })
      open = EMPTY_CELL
      at = index + 1
    }
    if (at < line.text.length)
      open = joinCells(open, toCell(line, { start: at, end: line.text.length }))
    if (cells.length > width) return undefined
    if (cells.length < width || open.text !== '') continue
    rows.push(cells)
    cells = []
    to = i + 1
  }
  const end = lines[to - 1]?.end ?? 0
  const kept = marks.filter((mark) => mark.end <= end)
  return rows.length >= 3 ? finishTable({ from, to, rows, marks: kept, isSure: false }) : undefined
}

function countBars(text: string): number {
  return text.match(BAR)?.length ?? 0
}
