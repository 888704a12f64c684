import type { Span } from '../../text/span.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** One or more lines that are one paragraph, heading or caption. */
export interface Piece {
  readonly kind: 'text' | 'caption'
  readonly lines: readonly RawLine[]
  readonly text: string
}

export function makePiece(kind: Piece['kind'], lines: readonly RawLine[]): Piece {
  return { kind, lines, text: joinTexts(lines.map(({ text }) => text)) }
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
function joinTexts(texts: readonly string[]): string {
  const [first = '', ...rest] = texts
  let whole = first
  for (const text of rest) {
    const isWord = /[A-Za-z]$/.test(whole.slice(-1)) && /^[A-Za-z]/.test(text)
    whole = `${whole}${isWord ? ' ' : ''}${text}`
  }
  return whole
}
