import type { Span } from '../../text/span.ts'
import type { RawLine } from '../lines/raw-line.ts'
import type { FoundTable } from '../tables/table.ts'

/** One or more lines that are one paragraph, heading or caption. */
export interface Piece {
  readonly kind: 'text' | 'caption' | 'table'
  readonly lines: readonly RawLine[]
  readonly text: string
  /** A crosshead by what the article's other ones look like, where its own shape does not decide. */
  readonly isHead?: boolean
  /** Of a table. */
  readonly table?: FoundTable
}

/** @param lines at least one */
export function makePiece(kind: Piece['kind'], lines: readonly RawLine[]): Piece {
  const parts = lines.map(({ text }, i) => `${toSeam(lines[i - 1]?.text ?? '', text)}${text}`)
  return { kind, lines, text: parts.join('') }
}

/** A table; its text has a line for each row and a tab between cells. */
export function makeTablePiece(table: FoundTable, lines: readonly RawLine[]): Piece {
  const text = table.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n')
  return { kind: 'table', lines, text, table }
}

export function toSpans({ lines, table }: Piece): readonly Span[] {
  if (table) return table.rows.flat().flatMap(({ spans }) => spans)
  return lines.map(({ start, end }) => ({ start, end }))
}

/** A broken line continues without a space, but for Latin words: `City` / `walk` → `City walk`. */
export function appendLine(text: string, next: string): string {
  return `${text}${toSeam(text, next)}${next}`
}

function toSeam(text: string, next: string): string {
  return /[A-Za-z]/.test(text.slice(-1)) && /^[A-Za-z]/.test(next) ? ' ' : ''
}
