import { countDark } from '../text/count-dark.ts'
import { findFurnitureRule } from './furniture/is-furniture.ts'
import type { Flag, Removal } from './ingest-result.ts'
import { type Body, findBody, isProse } from './lines/find-body.ts'
import { findCalendar, isDigitsOnly } from './lines/find-calendar.ts'
import { findChannels } from './lines/find-channels.ts'
import { findContents } from './lines/find-contents.ts'
import { findKeywords } from './lines/find-keywords.ts'
import { findTrail } from './lines/find-trail.ts'
import type { RawLine } from './lines/raw-line.ts'
import { cutLabels } from './record/cut-labels.ts'
import type { RemovalRule } from './removal-rule.ts'

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
const BELOW: Partial<Readonly<Record<RemovalRule, (text: string) => RemovalRule | undefined>>> = {
  'related-list': (text) => (LINK.test(text) && !cutLabels(text) ? 'related-list' : undefined),
  'site-foot': (text) => (FOOT_LINE.test(text) ? 'site-foot' : undefined),
}

/**
 * Takes page furniture out, line by line, above and below the body only. What looks like furniture
 * inside the body is kept and flagged; a file that would lose more than half keeps everything.
 */
export function siftFurniture(lines: readonly RawLine[]): Sifted {
  const wholes = findWholes(lines)
  const body = findBodyWithout(lines, wholes)
  const removed: Removal[] = []
  const kept: RawLine[] = []
  const flags: Flag[] = []
  let below: ((text: string) => RemovalRule | undefined) | undefined
  for (const [i, line] of lines.entries()) {
    const zone = i < body.start ? 'head' : i >= body.end ? 'tail' : undefined
    const rule =
      wholes.get(i) ??
      (isTableBar(lines, i) ? undefined : findFurnitureRule(line.text, zone ?? 'inside')) ??
      (zone && below?.(line.text))
    if (zone === 'tail' && rule !== undefined) below = BELOW[rule] ?? below
    if (rule !== undefined) {
      const { start, end } = line
      removed.push({ span: { start, end }, line: line.number, text: line.text, rule })
      continue
    }
    kept.push(line)
    // 123456 above a text: somebody filled a field with it, or a page's copy guard did.
    if (zone === 'head' && isDigitsOnly(line.text))
      flags.push({ kind: 'cms-artefact', text: line.text, line: line.number })
    if (zone === undefined && isWords(line.text) && findFurnitureRule(line.text, 'tail'))
      flags.push({ kind: 'furniture-in-body', text: line.text, line: line.number })
  }
  return isMostOf(removed, lines)
    ? { kept: lines, removed: [], flags: [{ kind: 'all-furniture', text: '', line: 1 }] }
    : { kept, removed, flags }
}

/** No breadcrumb is without one of these. */
const CRUMB = /[>›»＞]|位置|栏目|首[页頁]/u

/** Furniture that several lines make together, by place. */
function findWholes(lines: readonly RawLine[]): ReadonlyMap<number, RemovalRule> {
  const trail = findTrail(lines)
  const isTrail = (at: number): boolean => {
    const text = lines[at]?.text ?? ''
    return trail.has(at) || (CRUMB.test(text) && findFurnitureRule(text, 'head') === 'breadcrumb')
  }
  const keywords = findKeywords(lines)
  const all: readonly (readonly [RemovalRule, Iterable<number>])[] = [
    ['channel', findChannels(lines, isTrail)],
    ['trail', trail],
    ['calendar', findCalendar(lines)],
    ['keywords', keywords === undefined ? [] : [keywords]],
    ['contents', findContents(lines)],
  ]
  return new Map(all.flatMap(([rule, places]) => [...places].map((at) => [at, rule] as const)))
}

/**
 * The body that is left without what looks like prose and is furniture: 欢迎访问……！ above it, words with commas between;
 * 声明：本网转载此文……。 and 点个“在看”，为他们点赞！ below it.
 */
function findBodyWithout(
  lines: readonly RawLine[],
  wholes: ReadonlyMap<number, RemovalRule>,
): Body {
  const isFurniture = (at: number, zone: 'head' | 'tail'): boolean =>
    wholes.has(at) || findFurnitureRule(lines[at]?.text ?? '', zone) !== undefined
  const first = lines.findIndex(({ text }, i) => isProse(text) && !isFurniture(i, 'head'))
  if (first < 0) return findBody(lines)
  const above = lines.findLastIndex((line, i) => i < first && isProse(line.text))
  const { start, end } = findBody(lines.slice(above + 1))
  let last = end + above
  while (last > first && isProse(lines[last]?.text ?? '') && isFurniture(last, 'tail'))
    last = lines.slice(0, last).findLastIndex(({ text }) => isProse(text))
  return { start: start + above + 1, end: Math.max(last + 1, start + above + 1) }
}

const BARS = /^[|｜\s]+$/u

function isMostOf(removed: readonly Removal[], lines: readonly RawLine[]): boolean {
  // The bars of an empty table weigh nothing.
  const sum = (texts: readonly { readonly text: string }[]): number =>
    texts.reduce((total, { text }) => total + (BARS.test(text) ? 0 : countDark(text)), 0)
  return sum(removed) * 2 > sum(lines)
}

/** Short, and more than the bars of a table. */
function isWords(text: string): boolean {
  return text.length <= 40 && /[^|｜\s]/u.test(text)
}

/** A bar alone is furniture, but not among others: it closes the cell of a table. */
function isTableBar(lines: readonly RawLine[], i: number): boolean {
  if (!/^[|｜\s]{1,40}$/u.test(lines[i]?.text ?? '')) return false
  return [i - 2, i - 1, i + 1, i + 2].some((at) => {
    const text = lines[at]?.text ?? ''
    return /[|｜]/u.test(text.slice(-200)) && findFurnitureRule(text, 'tail') === undefined
  })
}
