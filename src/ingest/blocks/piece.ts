import type { Span } from '../../text/span.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** One or more lines that are one paragraph, heading or caption. */
export interface Piece {
  readonly kind: 'text' | 'caption'
  readonly lines: readonly RawLine[]
  readonly text: string
}

/** @param lines at least one */
export function makePiece(kind: Piece['kind'], lines: readonly RawLine[]): Piece {
  return { kind, lines, text: lines.map(({ text }) => text).reduce(appendLine) }
}

export function toSpans({ lines }: Piece): readonly Span[] {
  return lines.map(({ start, end }) => ({ start, end }))
}

/** The line that an offset of the piece's text stands in. */
export function toLineNumber({ lines }: Piece, offset: number): number {
  let rest = offset
  for (const line of lines) {
    if (rest < line.text.length) return line.number
    rest -= line.text.length
  }
  return lines.at(-1)?.number ?? 1
}

/** A broken line continues without a space, but for Latin words: `City` / `walk` → `City walk`. */
export function appendLine(text: string, next: string): string {
  const isWord = /[A-Za-z]$/.test(text.slice(-1)) && /^[A-Za-z]/.test(next)
  return `${text}${isWord ? ' ' : ''}${next}`
}
