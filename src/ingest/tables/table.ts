import type { Span } from '../../text/span.ts'
import { isFigure } from '../../text/table-layout.ts'

/** What is in one cell, and where: a cell that was cut over lines has several spans, an empty one none. */
export interface Cell {
  readonly text: string
  readonly spans: readonly Span[]
}

export type Row = readonly Cell[]

/** The lines `from` to `to` (not included) of an article as a table. */
export interface FoundTable {
  readonly from: number
  readonly to: number
  /** All of one length. */
  readonly rows: readonly Row[]
  /** How many of them say what is below. */
  readonly headRows: number
  /** Bars and rules that were drawn between the cells. */
  readonly marks: readonly Span[]
  /** Built out of lines that nothing but their order holds together: a person should look. */
  readonly isSure: boolean
  /** A row that is no row: what the table is about. */
  readonly caption?: Cell
}

export const EMPTY_CELL: Cell = { text: '', spans: [] }

/** Rows filled up to one length: figures are at the right, where a cell that reaches over several rows is not repeated. */
export function squareRows(rows: readonly Row[], least = 0): readonly Row[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), least)
  return rows.map((row) => {
    const missing = Array.from({ length: width - row.length }, () => EMPTY_CELL)
    if (missing.length === 0) return row
    const figures = row.length - 1 - row.findLastIndex(({ text }) => !isFigure(text))
    return figures > 0
      ? [...row.slice(0, -figures), ...missing, ...row.slice(-figures)]
      : [...row, ...missing]
  })
}

/** How many rows are above the first that has figures after its first cell; one where none has. */
export function countHeadRows(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => row.slice(1).some(({ text }) => isFigure(text)))
  return first < 0 ? 1 : first
}
