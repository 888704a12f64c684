import type { Span } from '../../text/span.ts'
import { RESIDUE } from './rules.ts'

export interface Residue extends Span {
  readonly rule: string
}

/** Residue of a text in order, none overlapping another. */
export function findResidue(text: string): readonly Residue[] {
  const found: Residue[] = []
  for (const { name, find } of RESIDUE)
    for (const span of find(text))
      if (!found.some(({ start, end }) => span.start < end && start < span.end))
        found.push({ ...span, rule: name })
  return found.toSorted((a, b) => a.start - b.start)
}
