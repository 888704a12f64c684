import type { Span } from '../../text/span.ts'
import type { ResidueRule } from './rule.ts'
import { RESIDUE } from './rules.ts'

export interface Residue extends Span {
  readonly rule: string
}

/** Residue of a text in order, none overlapping another. Where two rules meet, the first of the table counts. */
export function findResidue(
  text: string,
  rules: readonly ResidueRule[] = RESIDUE,
): readonly Residue[] {
  if (rules.length === 0) return []
  const all = rules
    .flatMap(({ name, find }, rank) => find(text).map((span) => ({ ...span, rule: name, rank })))
    .toSorted((a, b) => a.start - b.start || a.rank - b.rank)
  const found: (Residue & { readonly rank: number })[] = []
  for (const residue of all) {
    const last = found.at(-1)
    if (!last || residue.start >= last.end) found.push(residue)
    else if (residue.rank < last.rank) found[found.length - 1] = residue
  }
  return found.map(({ start, end, rule }) => ({ start, end, rule }))
}

/** The rules that can find anything in the paragraphs of a text. */
export function choosePossible(text: string): readonly ResidueRule[] {
  return RESIDUE.filter(({ isPossible }) => isPossible(text))
}
