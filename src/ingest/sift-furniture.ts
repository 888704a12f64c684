import { countDark } from '../text/count-dark.ts'
import { findFurnitureRule } from './furniture/is-furniture.ts'
import type { Flag, Removal } from './ingest-result.ts'
import { type Body, findBody, isProse } from './lines/find-body.ts'
import { findContents } from './lines/find-contents.ts'
import { findKeywords } from './lines/find-keywords.ts'
import type { RawLine } from './lines/raw-line.ts'
import { cutLabels } from './record/cut-labels.ts'

export interface Sifted {
  readonly kept: readonly RawLine[]
  readonly removed: readonly Removal[]
  readonly flags: readonly Flag[]
}

/** A link below 相关阅读 is a title, no sentence and no signature. */
const LINK = /^[^。；;]{4,60}$/u
/** Below the owner of a site stand its address, its telephone, its licences, and nothing of the text. */
const FOOT_LINE = /^[^。；;]{1,120}$/u

/** What else is furniture below a line that one of these rules took out. */
const BELOW: Readonly<Record<string, (text: string) => string | undefined>> = {
  'related-list': (text) => (LINK.test(text) && !cutLabels(text) ? 'related-list' : undefined),
  'site-foot': (text) => (FOOT_LINE.test(text) ? 'site-foot' : undefined),
}

/**
 * Takes page furniture out, line by line, above and below the body only. What looks like furniture
 * inside the body is kept and flagged; a file that would lose more than half keeps everything.
 */
export function siftFurniture(lines: readonly RawLine[]): Sifted {
  const keywords = findKeywords(lines)
  const contents = findContents(lines)
  const body = findBodyWithout(lines, keywords)
  const removed: Removal[] = []
  const kept: RawLine[] = []
  const flags: Flag[] = []
  let below: ((text: string) => string | undefined) | undefined
  for (const [i, line] of lines.entries()) {
    const zone = i < body.start ? 'head' : i >= body.end ? 'tail' : undefined
    const rule = contents.has(i)
      ? 'contents'
      : i === keywords
        ? 'keywords'
        : (findFurnitureRule(line.text, zone ?? 'inside') ?? (zone && below?.(line.text)))
    if (zone === 'tail' && rule !== undefined) below = BELOW[rule] ?? below
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

/** Furniture that looks like prose. */
const SENTENCES: ReadonlySet<string> = new Set(['declaration', 'account-bar'])

/** Words with commas between look like prose: the body is looked for below them. */
function findBodyWithout(lines: readonly RawLine[], keywords = -1): Body {
  const { start, end } = findBody(lines.slice(keywords + 1))
  const body = { start: start + keywords + 1, end: end + keywords + 1 }
  // 声明：本网转载此文……。 and 点个“在看”，为他们点赞！ are sentences, and stand below the last paragraph.
  let last = body.end - 1
  while (
    last > body.start &&
    SENTENCES.has(findFurnitureRule(lines[last]?.text ?? '', 'tail') ?? '')
  )
    last = lines.slice(0, last).findLastIndex(({ text }) => isProse(text))
  return { ...body, end: Math.max(last + 1, body.start) }
}

function isMostOf(removed: readonly Removal[], lines: readonly RawLine[]): boolean {
  const sum = (texts: readonly { readonly text: string }[]): number =>
    texts.reduce((total, { text }) => total + countDark(text), 0)
  return sum(removed) * 2 > sum(lines)
}

function toOwnSpan(removal: Removal): Removal {
  return { ...removal, span: { start: removal.span.start, end: removal.span.end } }
}
