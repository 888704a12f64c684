const TAG = /<(\/?)([a-z][a-z0-9]*)[^>]*>/g
const VOID = new Set(['img', 'hr', 'br', 'wbr'])

/**
 * Cuts the markup of a body between its outermost elements; joined they are the markup. Well-formed markup of
 * the Markdown renderer only: no `>` stands in its attributes, no comment and no script in its text.
 */
export function splitBlocks(markup: string): readonly string[] {
  const blocks: string[] = []
  let depth = 0
  let from = 0
  for (const tag of markup.matchAll(TAG)) {
    if (tag[1] === '/') depth--
    else if (!VOID.has(tag[2] ?? '')) depth++
    if (depth > 0) continue
    const to = tag.index + tag[0].length
    blocks.push(markup.slice(from, to))
    from = to
  }
  return blocks
}
