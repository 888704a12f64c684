import { findGap } from './blocks/find-gap.ts'
import { isProse } from './lines/find-body.ts'
import { endsSentence, isPlainHead } from './lines/line-shape.ts'
import type { RawLine } from './lines/raw-line.ts'
import { readByline } from './masthead/read-byline.ts'
import { readDateline } from './masthead/read-dateline.ts'
import { readTail } from './masthead/read-tail.ts'

/** `柳浦街道` above a headline; two or three characters are a name. */
const SHORTEST_KICKER = 4

/** Stands above a picture whose caption is the whole story. */
const PICTURE_NEWS = /^(?:图片新闻|图片报道|图片故事|图说新闻|圖片新聞)$/u

/**
 * Cuts the lines of a file into its articles. A newspaper page contains several: each begins with a
 * headline that a byline, a dateline slot (本报讯) or a dash line (——) follows, or that follows the
 * byline closing the one before. Everything else is one article.
 */
export function segment(lines: readonly RawLine[]): readonly (readonly RawLine[])[] {
  // A catalogue record without a text is an article too: its fields want a home.
  if (lines.length === 0) return [[]]
  const starts = new Set([0])
  const gap = findGap(lines)
  // A body must lie behind us: the head of the first article may contain several headlines.
  const firstProse = lines.findIndex(({ text }) => isProse(text))
  for (let i = firstProse < 0 ? lines.length : firstProse + 1; i < lines.length; i++)
    if (isArticleStart(lines, i)) starts.add(toFirstLine(lines, i))
  for (const start of findShortPieces(lines, starts, gap)) starts.add(start)
  const ordered = [...starts].toSorted((a, b) => a - b)
  return ordered
    .map((start, n) => lines.slice(start, ordered[n + 1] ?? lines.length))
    .filter((article) => article.length > 0)
}

function isArticleStart(lines: readonly RawLine[], i: number): boolean {
  const line = lines[i]
  const above = lines[i - 1]
  if (!line || !above || !isHeadline(line)) return false
  const next = lines[i + 1]
  if (!next) return false
  if (readDateline(next.text)) return true
  if (PICTURE_NEWS.test(line.text) && endsStory(above)) return true
  if (isDashLine(next.text) && endsStory(above)) {
    const after = lines[i + 2]
    return after !== undefined && (isBylineLine(after) || isProse(after.text))
  }
  if (isBylineLine(next))
    return endsStory(above) && lines[i + 2] !== undefined && isProse(lines[i + 2]?.text ?? '')
  if (readTail(above.text) && isProse(next.text)) return true
  return isBylineLine(above) && isProse(lines[i - 2]?.text ?? '')
}

/** A kicker above the headline belongs to it. */
function toFirstLine(lines: readonly RawLine[], i: number): number {
  const above = lines[i - 1]
  const before = lines[i - 2]
  return above &&
    before &&
    isHeadline(above) &&
    above.text.length >= SHORTEST_KICKER &&
    endsStory(before)
    ? i - 1
    : i
}

/**
 * A piece that only its closing byline sets off: headline, a lost picture, a paragraph, byline.
 * Looked for where the article that it would belong to has its byline already.
 */
function findShortPieces(
  lines: readonly RawLine[],
  starts: ReadonlySet<number>,
  gap: number,
): readonly number[] {
  const found: number[] = []
  let start = 0
  for (const [i, line] of lines.entries()) {
    if (starts.has(i)) start = i
    const above = lines[i - 1]
    if (!isBylineLine(line) || !above || !endsSentence(above.text)) continue
    const next = lines[i + 1]
    if (next !== undefined && !starts.has(i + 1)) continue
    const story = lines.slice(start, i)
    const hasByline = story.some(
      (part, n) =>
        isBylineLine(part) || (n > 0 && (readDateline(part.text)?.byline.length ?? 0) > 0),
    )
    if (!hasByline) continue
    const head = story.findLastIndex(
      (part, n) => n > 0 && isHeadline(part) && part.blanksBefore < gap,
    )
    if (head <= 0 || !endsStory(story[head - 1])) continue
    start += head
    found.push(start)
  }
  return found
}

function isHeadline(line: RawLine): boolean {
  return isPlainHead(line.text) && !isBylineLine(line) && !readDateline(line.text)
}

function isBylineLine(line: RawLine): boolean {
  return readByline(line.text) !== undefined
}

function isDashLine(text: string): boolean {
  return /^(?:——|——|──|--)/.test(text) && text.length <= 45 && !/[。；;]/.test(text)
}

function endsStory(line: RawLine | undefined): boolean {
  return (
    line !== undefined &&
    (endsSentence(line.text) || isBylineLine(line) || readTail(line.text) !== undefined)
  )
}
