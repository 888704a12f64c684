import type { Removal } from '../ingest-result.ts'
import type { RemovalRule } from '../removal-rule.ts'
import type { RawLine } from './raw-line.ts'

/** `Page 8 - 柳浦街道2022年工作报告`: how a book that is leafed through on a screen names its page. */
const PAGE = /^Page[\s　]\d{1,4}[\s　]{0,2}[-–—|][\s　]{0,2}(?=\S)/u
/** `…面貌焕然一新。G7q柳浦新闻网`: letters by chance and a site's name after the end of a line, to tell copies. */
const COPY =
  /(?<=[。！？!?…”）)]|\.(?:jpe?g|png|gif))(?=[A-Za-z0-9]{0,6}[A-Za-z])[A-Za-z0-9]{2,6}\p{sc=Han}{2,12}(?:网|報|报|在线|论坛)$/u
/** Once may be a chance. */
const ENOUGH = 2

export interface CutLines {
  readonly lines: readonly RawLine[]
  readonly removed: readonly Removal[]
}

/** Takes off lines what a page wrote into them: the number of a page before a title, marks against copying behind lines. */
export function cutMarks(lines: readonly RawLine[]): CutLines {
  const marks = findCopyMarks(lines)
  const removed: Removal[] = []
  const take = (line: RawLine, from: number, to: number, rule: RemovalRule): void =>
    void removed.push({
      span: { start: line.start + from, end: line.start + to },
      line: line.number,
      text: line.text.slice(from, to).trim(),
      rule,
    })
  const rest = lines.map((line, i): RawLine => {
    const page = i === 0 ? (PAGE.exec(line.text)?.[0].length ?? 0) : 0
    const mark = marks.find((text) => line.text.endsWith(text) && line.text.length > text.length)
    if (page === 0 && mark === undefined) return line
    const end = line.text.length - (mark?.length ?? 0)
    if (page > 0) take(line, 0, page, 'page-number')
    if (mark !== undefined) take(line, end, line.text.length, 'copy-mark')
    const text = line.text.slice(page, end)
    const trimmed = text.trimEnd()
    const start = line.start + page
    return { ...line, start, end: start + trimmed.length, text: trimmed }
  })
  return { lines: rest, removed }
}

function findCopyMarks(lines: readonly RawLine[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    const last = text.charCodeAt(text.length - 1)
    if (last !== 0x7f51 && last !== 0x62a5 && last !== 0x5831 && last !== 0x7ebf && last !== 0x575b)
      continue
    const mark = COPY.exec(text.slice(-24))?.[0]
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return [...counts].flatMap(([mark, count]) => (count >= ENOUGH ? [mark] : []))
}
