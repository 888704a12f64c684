/** A stretch of one list that replaces a stretch of another. Ends are exclusive. */
export interface Hunk {
  /** In the base. `from` = `to` where something was put in. */
  readonly from: number
  readonly to: number
  /** In the other list. `start` = `end` where something was taken out. */
  readonly start: number
  readonly end: number
}

/** Between two anchors there may be anchors again; deeper than this nobody edits. */
const DEEPEST = 20

/**
 * Where two lists of blocks differ, in the order of the base. Blocks that stand once in both are the anchors
 * (patience diff), so the time grows with the length, not with its square. A stretch of the same number of blocks as the
 * one it replaces is told block by block.
 */
export function findHunks(base: readonly string[], other: readonly string[]): readonly Hunk[] {
  const matches: Match[] = []
  matchWithin(base, other, { from: 0, to: base.length, start: 0, end: other.length }, matches, 0)
  matches.sort((a, b) => a.at - b.at)
  const hunks: Hunk[] = []
  let from = 0
  let start = 0
  for (const { at, other: to } of [...matches, { at: base.length, other: other.length }]) {
    hunks.push(...splitHunk({ from, to: at, start, end: to }))
    from = at + 1
    start = to + 1
  }
  return hunks
}

interface Match {
  readonly at: number
  readonly other: number
}

function splitHunk(hunk: Hunk): readonly Hunk[] {
  const { from, to, start, end } = hunk
  if (from === to && start === end) return []
  if (to - from !== end - start) return [hunk]
  return Array.from({ length: to - from }, (_, i) => ({
    from: from + i,
    to: from + i + 1,
    start: start + i,
    end: start + i + 1,
  }))
}

function matchWithin(
  base: readonly string[],
  other: readonly string[],
  range: Hunk,
  matches: Match[],
  depth: number,
): void {
  let { from, to, start, end } = range
  while (from < to && start < end && base[from] === other[start])
    matches.push({ at: from++, other: start++ })
  while (from < to && start < end && base[to - 1] === other[end - 1])
    matches.push({ at: --to, other: --end })
  if (from === to || start === end || depth >= DEEPEST) return
  const anchors = findAnchors(base, other, { from, to, start, end })
  if (anchors.length === 0) return
  for (const anchor of [...anchors, { at: to, other: end }]) {
    const between = { from, to: anchor.at, start, end: anchor.other }
    matchWithin(base, other, between, matches, depth + 1)
    from = anchor.at + 1
    start = anchor.other + 1
  }
  matches.push(...anchors)
}

/** The longest row of blocks that stand once on either side and in the same order on both. */
function findAnchors(
  base: readonly string[],
  other: readonly string[],
  { from, to, start, end }: Hunk,
): readonly Match[] {
  const inOther = findSingles(other, start, end)
  const pairs: Match[] = []
  for (const [block, at] of findSingles(base, from, to)) {
    const place = inOther.get(block)
    if (at >= 0 && place !== undefined && place >= 0) pairs.push({ at, other: place })
  }
  pairs.sort((a, b) => a.at - b.at)
  return findLongestRising(pairs)
}

/** Block → its index, -1 where it stands more than once. */
function findSingles(
  blocks: readonly string[],
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let i = from; i < to; i++) {
    const block = blocks[i] ?? ''
    places.set(block, places.has(block) ? -1 : i)
  }
  return places
}

function findLongestRising(pairs: readonly Match[]): readonly Match[] {
  interface Link extends Match {
    readonly before: Link | undefined
  }
  const piles: Link[] = []
  for (const pair of pairs) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.other ?? 0) < pair.other) low = middle + 1
      else high = middle
    }
    piles[low] = { ...pair, before: piles[low - 1] }
  }
  const row: Match[] = []
  for (let link = piles.at(-1); link; link = link.before)
    row.push({ at: link.at, other: link.other })
  return row.reverse()
}
