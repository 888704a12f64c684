import type { Head } from './head.ts'
import { rankOf } from './order-kinds.ts'

/** Headings of an article that are numbered together: `from`, and `to` not included. */
export interface Part {
  readonly from: number
  readonly to: number
  /** A crosshead is above the numbers and encloses them. */
  readonly isEnclosed: boolean
}

/** So many crossheads above the first number are the outline themselves. */
const OUTLINE = 2

/**
 * Cuts the headings of an article where a crosshead begins the numbers anew: the title of an annex, the parts of a
 * report that have no numbers themselves. One crosshead alone above the numbers may be none, and encloses nothing.
 */
export function findParts(
  heads: readonly Head[],
  isSidebar: (text: string) => boolean,
): readonly Part[] {
  const starts: number[] = []
  let seen: Head[] = []
  for (const [i, head] of heads.entries()) {
    if (head.kind !== 'plain') {
      seen.push(head)
      continue
    }
    if (isSidebar(head.text) || !(head.isTitle ?? beginsAnew(heads[i + 1], seen))) continue
    starts.push(i)
    seen = []
  }
  const [first] = starts
  if (first === undefined) return [{ from: 0, to: heads.length, isEnclosed: false }]
  const isNumberedAbove = heads.slice(0, first).some(({ kind }) => kind !== 'plain')
  const above = heads.slice(0, first + 1).filter(({ text }) => !text.startsWith('【'))
  const isOutline = starts.length > 1 || heads[first]?.isTitle === true || above.length >= OUTLINE
  const kept = isNumberedAbove || isOutline ? starts : starts.slice(1)
  const ends = [...kept, heads.length]
  const parts = kept.map((from, n) => ({ from, to: ends[n + 1] ?? heads.length, isEnclosed: true }))
  const [top = heads.length] = ends
  return top > 0 ? [{ from: 0, to: top, isEnclosed: false }, ...parts] : parts
}

/** Whether a heading is the first of its kind since the numbers began, or one that has been there, with 一 again. */
function beginsAnew(head: Head | undefined, seen: readonly Head[]): boolean {
  if (!head || head.kind === 'plain' || head.ordinal !== 1) return false
  return seen.every(({ kind }) => rankOf(kind) >= rankOf(head.kind))
}
