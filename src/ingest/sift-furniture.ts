import { countDark } from '../text/count-dark.ts'
import { hasKeywordsLine } from './find-keywords-line.ts'
import { findFurnitureRule } from './furniture/is-furniture.ts'
import type { Flag, Removal } from './ingest-result.ts'
import { type Body, findBody } from './lines/find-body.ts'
import type { RawLine } from './lines/raw-line.ts'

export interface Sifted {
  readonly kept: readonly RawLine[]
  readonly removed: readonly Removal[]
  readonly flags: readonly Flag[]
}

/** A link below 相关阅读 is a title, no sentence and no signature. */
const LINK = /^[^。；;]{4,60}$/u

/**
 * Takes page furniture out, line by line, above and below the body only. What looks like furniture
 * inside the body is kept and flagged; a file that would lose more than half keeps everything.
 */
export function siftFurniture(lines: readonly RawLine[]): Sifted {
  const hasKeywords = hasKeywordsLine(lines)
  const body = hasKeywords ? shift(findBody(lines.slice(1))) : findBody(lines)
  const removed: Removal[] = []
  const kept: RawLine[] = []
  const flags: Flag[] = []
  let isBelowRelated = false
  for (const [i, line] of lines.entries()) {
    const zone = i < body.start ? 'head' : i >= body.end ? 'tail' : undefined
    const rule =
      zone === undefined
        ? undefined
        : ((i === 0 && hasKeywords ? 'keywords' : findFurnitureRule(line.text, zone)) ??
          (isBelowRelated && LINK.test(line.text) ? 'related-list' : undefined))
    if (rule === 'related-list') isBelowRelated = true
    if (rule !== undefined) {
      removed.push({ span: line, line: line.number, text: line.text, rule })
      continue
    }
    kept.push(line)
    if (zone === undefined && line.text.length <= 40 && findFurnitureRule(line.text, 'tail'))
      flags.push({ kind: 'furniture-in-body', text: line.text, line: line.number })
  }
  return isMostOf(removed, lines)
    ? { kept: lines, removed: [], flags: [{ kind: 'all-furniture', text: '', line: 1 }] }
    : { kept, removed: removed.map(toOwnSpan), flags }
}

function shift({ start, end }: Body): Body {
  return { start: start + 1, end: end + 1 }
}

function isMostOf(removed: readonly Removal[], lines: readonly RawLine[]): boolean {
  const sum = (texts: readonly { readonly text: string }[]): number =>
    texts.reduce((total, { text }) => total + countDark(text), 0)
  return sum(removed) * 2 > sum(lines)
}

function toOwnSpan(removal: Removal): Removal {
  return { ...removal, span: { start: removal.span.start, end: removal.span.end } }
}
