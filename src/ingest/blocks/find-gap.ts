import type { RawLine } from '../lines/raw-line.ts'

/** A lost picture leaves at least this many empty lines. */
const GAP = 3

/**
 * How many empty lines above a short line stand for a lost picture: three, or two more than this
 * text usually sets between its lines.
 */
export function findGap(lines: readonly RawLine[]): number {
  const counts = new Map<number, number>()
  for (const { blanksBefore } of lines.slice(1))
    counts.set(blanksBefore, (counts.get(blanksBefore) ?? 0) + 1)
  const [usual] = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b)[0] ?? [0]
  return Math.max(GAP, usual + 2)
}
