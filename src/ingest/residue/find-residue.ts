import type { Span } from '../../text/span.ts'
import type { ResidueRow } from './residue-row.ts'
import { RESIDUE } from './rules.ts'

export interface Residue extends Span {
  readonly rule: string
}

/** Residue of a text in order, none overlapping another. Where two rows meet, the first of the table counts. */
export function findResidue(
  text: string,
  rows: readonly ResidueRow[] = RESIDUE,
): readonly Residue[] {
  if (rows.length === 0) return []
  const all = rows
    .flatMap((row, rank) => findAll(row, text).map((span) => ({ ...span, rule: row.name, rank })))
    .toSorted((a, b) => a.start - b.start || a.rank - b.rank)
  const found: (Residue & { readonly rank: number })[] = []
  for (const residue of all) {
    const last = found.at(-1)
    if (!last || residue.start >= last.end) found.push(residue)
    else if (residue.rank < last.rank) found[found.length - 1] = residue
  }
  return found.map(({ start, end, rule }) => ({ start, end, rule }))
}

/** The rows that can find anything in the paragraphs of a text. */
export function choosePossible(text: string): readonly ResidueRow[] {
  return RESIDUE.filter(({ sign }) => sign.test(text))
}

function findAll({ pattern, isText }: ResidueRow, text: string): readonly Span[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => isText?.(text, span) !== true)
}
