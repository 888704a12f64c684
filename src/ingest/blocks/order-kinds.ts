import { HEADING_KINDS, type MarkKind } from '../lines/heading-mark.ts'
import type { Head } from './head.ts'

/** So many times a kind must open inside another before the usual order is turned round. */
const ENOUGH = 2

/**
 * The kinds of numbers that headings have, the enclosing ones first: 一、 above （一） above 1. unless the text itself
 * does otherwise. 甲、 is above 壹、 where it comes first, else below all others.
 */
export function orderKinds(heads: readonly Head[]): readonly MarkKind[] {
  const kinds = new Set(heads.map(({ kind }) => kind))
  const present: MarkKind[] = HEADING_KINDS.filter((kind) => kinds.has(kind))
  const isStemFirst = heads.find(({ kind }) => kind !== 'plain')?.kind === 'stem'
  if (!isStemFirst && present[0] === 'stem') present.push(...present.splice(0, 1))
  for (let i = 1; i < present.length; i++) {
    const [outer, inner] = [present[i - 1], present[i]]
    if (!outer || !inner) continue
    if (countOpenings(heads, inner, outer) < ENOUGH || countOpenings(heads, outer, inner) > 0)
      continue
    present.splice(i - 1, 2, inner, outer)
  }
  return present
}

/** The rank of a kind; a crosshead's is the lowest. */
export function rankOf(kind: Head['kind']): number {
  const rank = (HEADING_KINDS as readonly string[]).indexOf(kind)
  return rank < 0 ? HEADING_KINDS.length : rank
}

/** How often a number of one kind is directly above the first of another. */
function countOpenings(heads: readonly Head[], outer: MarkKind, inner: MarkKind): number {
  return heads.filter((head, i) => {
    const below = heads[i + 1]
    return head.kind === outer && below?.kind === inner && below.ordinal === 1
  }).length
}
