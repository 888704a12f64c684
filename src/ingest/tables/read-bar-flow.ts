import type { Span } from '../../text/span.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { finishTable } from './finish-table.ts'
import { joinCells, toCell } from './split-cells.ts'
import { type Cell, EMPTY_CELL, type FoundTable, type Row } from './table.ts'

const BAR = /[|｜│┃]/gu
const CELL = 200
/** So many lines at most are looked at for one table, and so many bars for one row. */
const LONGEST = 1000
const WIDEST = 24
const FEWEST = 3
/** Of the rows, so many begin with a word. */
const NAMED = 0.7
/** A row that names a subject of the law is the caption of what follows. */
const SUBJECT =
  /^第[一二三四五六七八九十\d]{1,4}条\s?第?[（(]?[一二三四五六七八九十\d]{0,3}[）)]?项?$/u

interface Bar {
  /** What precedes it, after the previous bar. */
  readonly cell: Cell
  readonly line: number
  readonly endsLine: boolean
  readonly span: Span
}

/**
 * Reads a table that a copy has with a bar after each cell and lines that break anywhere: `信息内容 |` / `本年制发件数 |`,
 * or the bars on lines of their own. Rows have as many bars as makes each of them end with a line.
 *
 * @returns one table, or several where rows name what each part is about
 */
export function readBarFlow(lines: readonly RawLine[], from: number): readonly FoundTable[] {
  const first = lines[from]
  if (!first || (countBars(first.text) === 0 && !opensCell(first, lines[from + 1]))) return []
  const inFirst = countBars(first.text)
  const bars = readBars(lines, from, inFirst)
  const width = findWidth(bars, inFirst)
  if (width === undefined) return []
  const parts: { caption?: Cell | undefined; from: number; to: number; rows: Row[] }[] = []
  let start = from
  for (let i = 0; i + width <= bars.length; i += width) {
    const row = bars.slice(i, i + width).map(({ cell }) => cell)
    const to = (bars[i + width - 1]?.line ?? start) + 1
    const words = row.filter(({ text }) => text !== '')
    const last = parts.at(-1)
    if (words.length === 1 && words[0] === row[0] && SUBJECT.test(row[0]?.text ?? ''))
      parts.push({ caption: words[0], from: start, to, rows: [] })
    else if (!last) parts.push({ from: start, to, rows: words.length > 0 ? [row] : [] })
    else {
      last.to = to
      if (words.length > 0) last.rows.push(row)
    }
    start = to
  }
  if (parts.some(({ rows }) => rows.length < 2)) return []
  return parts.map(({ caption, from: begin, to, rows }) => ({
    ...finishTable({
      from: begin,
      to,
      rows: dropEmptyColumns(rows),
      marks: bars.filter(({ line }) => line >= begin && line < to).map(({ span }) => span),
      isSure: false,
    }),
    ...(caption && { caption }),
  }))
}

function countBars(text: string): number {
  return text.length > CELL ? 0 : (text.match(BAR)?.length ?? 0)
}

/** `信息内容` above a bar; `（本列数据的勾稽关系为：` above the rest of its bracket. */
function opensCell({ text }: RawLine, below: RawLine | undefined): boolean {
  return (
    startsWithBar(below) || (/^[（(][^（()）]*$/u.test(text) && countBars(below?.text ?? '') > 0)
  )
}

function startsWithBar(line: RawLine | undefined): boolean {
  return line !== undefined && line.blanksBefore <= 2 && /^[|｜│┃]/u.test(line.text)
}

/** No bars where the lines read so far are rows of no width: a page may have a thousand such lines, and each is asked. */
function readBars(lines: readonly RawLine[], from: number, inFirst: number): readonly Bar[] {
  const bars: Bar[] = []
  let fitsFirst = inFirst >= 2
  let hasFullLine = false
  let open: Cell = EMPTY_CELL
  for (let i = from; i < Math.min(lines.length, from + LONGEST); i++) {
    const line = lines[i]
    if (!line || line.text.length > CELL || (i > from && line.blanksBefore > 2)) break
    if (countBars(line.text) === 0 && !isInCell(lines, i)) break
    let at = 0
    let filled = 0
    for (const { index } of line.text.matchAll(BAR)) {
      const cell = joinCells(open, toCell(line, { start: at, end: index }))
      const span = { start: line.start + index, end: line.start + index + 1 }
      const endsLine = index + 1 === line.text.length
      bars.push({ cell, line: i, endsLine, span })
      if (cell.text !== '') filled++
      if (bars.length % inFirst === 0 && !endsLine) fitsFirst = false
      open = EMPTY_CELL
      at = index + 1
    }
    hasFullLine ||= filled > 1
    if (hasFullLine && !fitsFirst) return []
    open = joinCells(open, toCell(line, { start: at, end: line.text.length }))
  }
  return bars
}

/** Whether a line without a bar is a cell, or a piece of one; a heading is none. */
function isInCell(lines: readonly RawLine[], i: number): boolean {
  if (startsWithBar(lines[i + 1])) return true
  if (readHeadingMark(lines[i]?.text ?? '')) return false
  return [1, 2].some((n) => countBars(lines[i + n]?.text ?? '') > 0)
}

/**
 * How many bars a row has: as many as the first line, else the fewest with which every row ends with a line and most begin
 * with a word. Where a line contains several words, the first line must tell.
 */
function findWidth(bars: readonly Bar[], first: number): number | undefined {
  if (first >= 2 && fits(bars, first)) return first
  const filled = bars.filter(({ cell }) => cell.text !== '').map(({ line }) => line)
  if (filled.some((line, i) => line === filled[i - 1])) return undefined
  for (let width = 2; width <= WIDEST; width++) if (fits(bars, width)) return width
  return undefined
}

function fits(bars: readonly Bar[], width: number): boolean {
  if (bars.length % width !== 0 || bars.length < width * FEWEST) return false
  let rows = 0
  let named = 0
  for (let i = 0; i < bars.length; i += width) {
    if (bars[i + width - 1]?.endsLine !== true) return false
    const row = bars.slice(i, i + width)
    if (row.every(({ cell }) => cell.text === '')) continue
    rows++
    if (row[0]?.cell.text !== '') named++
  }
  return rows >= FEWEST && named >= rows * NAMED
}

function dropEmptyColumns(rows: readonly Row[]): readonly Row[] {
  const kept = (rows[0] ?? []).flatMap((_, c) =>
    rows.some((row) => row[c]?.text !== '') ? [c] : [],
  )
  return rows.map((row) => kept.map((c) => row[c] ?? EMPTY_CELL))
}
