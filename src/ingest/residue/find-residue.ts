import type { Span } from '../../text/span.ts'
import { RESIDUE } from './rules.ts'

export interface Residue extends Span {
  readonly rule: string
}

/** Residue of a text in order, none overlapping another. Where two rules meet, the first of the table counts. */
export function findResidue(text: string): readonly Residue[] {
  const all = RESIDUE.flatMap(({ name, find }, rank) =>
    find(text).map((span) => ({ ...span, rule: name, rank })),
  ).toSorted((a, b) => a.start - b.start || a.rank - b.rank)
  const found: (Residue & { readonly rank: number })[] = []
  for (const residue of all) {
    const last = found.at(-1)
    if (!last || residue.start >= last.end) found.push(residue)
    else if (residue.rank < last.rank) found[found.length - 1] = residue
  }
  return found.map(({ start, end, rule }) => ({ start, end, rule }))
}
