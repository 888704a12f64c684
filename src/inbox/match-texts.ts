/** A text of a raw file as it was written before. */
export interface EarlierText {
  readonly id: string
  /** Its place in the raw file when it was first written, from 1. */
  readonly article: number
  /** Title and paragraphs, what empty lines part. */
  readonly blocks: readonly string[]
}

/**
 * Which of the earlier texts each text of a raw file is. A newspaper page may be cut at other places than before: then
 * the second article is the third one now, and must keep its file. Most words in common win; texts that have none with
 * any stay in their order, where the same number is left on either side.
 *
 * @returns an id for each text; `undefined` where it is new
 */
export function matchTexts(
  texts: readonly (readonly string[])[],
  earlier: readonly EarlierText[],
): readonly (string | undefined)[] {
  const ids: (string | undefined)[] = texts.map(() => undefined)
  const left = new Set(earlier)
  const pairs = texts
    .flatMap((blocks, at) => {
      const set = new Set(blocks)
      return earlier.map((text) => ({ at, text, common: countCommon(set, text.blocks) }))
    })
    .filter(({ common }) => common > 0)
    .sort(
      (a, b) =>
        b.common - a.common ||
        Math.abs(a.text.article - a.at - 1) - Math.abs(b.text.article - b.at - 1) ||
        a.at - b.at,
    )
  for (const { at, text } of pairs) {
    if (ids[at] !== undefined || !left.has(text)) continue
    ids[at] = text.id
    left.delete(text)
  }
  const open = ids.flatMap((id, at) => (id === undefined ? [at] : []))
  if (open.length === left.size)
    for (const [i, { id }] of [...left].sort((a, b) => a.article - b.article).entries())
      ids[open[i] ?? -1] = id
  return ids
}

function countCommon(blocks: ReadonlySet<string>, others: readonly string[]): number {
  return [...new Set(others)].reduce(
    (sum, block) => (blocks.has(block) ? sum + block.length : sum),
    0,
  )
}

/** Whether a text contains more than half of what an earlier one held: a later version of it. */
export function isVersion(blocks: readonly string[], earlier: readonly string[]): boolean {
  const length = earlier.reduce((sum, block) => sum + block.length, 0)
  return countCommon(new Set(blocks), earlier) * 2 > length
}
