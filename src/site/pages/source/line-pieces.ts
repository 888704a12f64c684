import type { LineMark } from '../../../archive/cleaning/cleaning-record.ts'

/** A stretch of a raw line and the editor's mark on it. */
export interface LinePiece {
  readonly text: string
  readonly mark?: LineMark['kind']
}

/** Where marks lie over one another, doubt outranks what was taken out, and that the catalogue. */
const RANKS: readonly LineMark['kind'][] = ['flag', 'removed', 'field']

/** Cuts a line at its marks; joined, the pieces are the line. One sweep: a line may contain thousands of marks. */
export function toLinePieces(text: string, marks: readonly LineMark[] = []): readonly LinePiece[] {
  if (marks.length === 0) return [{ text }]
  const turns = new Map<number, { readonly kind: LineMark['kind']; readonly step: 1 | -1 }[]>()
  const turn = (at: number, kind: LineMark['kind'], step: 1 | -1): void => {
    const known = turns.get(at)
    if (known) known.push({ kind, step })
    else turns.set(at, [{ kind, step }])
  }
  for (const { from, to, kind } of marks) {
    turn(from, kind, 1)
    turn(to, kind, -1)
  }
  const open = { flag: 0, removed: 0, field: 0 }
  const pieces: LinePiece[] = []
  let done = 0
  for (const at of [...turns.keys(), text.length].toSorted((a, b) => a - b)) {
    const end = Math.min(at, text.length)
    const mark = RANKS.find((kind) => open[kind] > 0)
    if (end > done) pieces.push({ text: text.slice(done, end), ...(mark && { mark }) })
    done = Math.max(done, end)
    for (const { kind, step } of turns.get(at) ?? []) open[kind] += step
    turns.delete(at)
  }
  return pieces
}
