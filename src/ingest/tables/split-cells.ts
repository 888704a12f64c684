import { type Span, trimSpan } from '../../text/span.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { type Cell, EMPTY_CELL, type Row } from './table.ts'

/** Cuts a line at each place where a pattern is; the cells are trimmed. */
export function splitCells(line: RawLine, pattern: RegExp): Row {
  const cells: Cell[] = []
  let at = 0
  const take = (end: number): void => {
    cells.push(toCell(line, { start: at, end }))
  }
  for (const match of line.text.matchAll(pattern)) {
    take(match.index)
    at = match.index + match[0].length
  }
  take(line.text.length)
  return cells
}

/** What is in a part of a line. */
export function toCell(line: RawLine, part: Span): Cell {
  const { start, end } = trimSpan(line.text, part)
  if (start >= end) return EMPTY_CELL
  return {
    text: line.text.slice(start, end),
    spans: [{ start: line.start + start, end: line.start + end }],
  }
}

/** A whole line as one cell. */
export function toLineCell({ text, start, end }: RawLine): Cell {
  return { text, spans: [{ start, end }] }
}

/** Two pieces of one cell, one below the other. */
export function joinCells(a: Cell, b: Cell): Cell {
  return { text: a.text + b.text, spans: [...a.spans, ...b.spans] }
}
