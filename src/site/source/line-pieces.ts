import type { LineMark } from '../../archive/cleaning/cleaning-record.ts'

/** A stretch of a raw line and the editor's mark on it. */
export interface LinePiece {
  readonly text: string
  readonly mark?: LineMark['kind']
}

/** Where marks lie over one another, doubt outranks what was taken out, and that the catalogue. */
const RANKS: readonly LineMark['kind'][] = ['flag', 'removed', 'field']

/** Cuts a line at its marks; joined, the pieces are the line. */
export function toLinePieces(text: string, marks: readonly LineMark[] = []): readonly LinePiece[] {
  if (marks.length === 0) return [{ text }]
  const edges = new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])
  const sorted = [...edges].filter((edge) => edge <= text.length).toSorted((a, b) => a - b)
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i] ?? 0
    const mark = RANKS.find((kind) =>
      marks.some((one) => one.kind === kind && one.from <= from && one.to >= to),
    )
    return { text: text.slice(from, to), ...(mark && { mark }) }
  })
}
