import { isProse } from '../lines/find-body.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { readOutlineNumber } from '../lines/read-outline-number.ts'
import { readDateline } from './read-dateline.ts'

/** A masthead has no more lines; what goes on longer is a list. */
const LONGEST = 40
/** No line of a masthead is longer. */
const LONGEST_LINE = 60

/** The place of the first line that is a paragraph or a numbered head: it ends the masthead. */
export function findMastheadEnd(
  lines: readonly RawLine[],
  { gap, headlines }: { readonly gap: number; readonly headlines: ReadonlySet<number> },
): number {
  const at = lines.slice(0, LONGEST).findIndex((line, i) => {
    // What was done, in one long line between the headline and the record.
    if (i > 0 && headlines.has(line.number) && isLongDeck(line.text)) return false
    return (
      isProse(line.text) ||
      // 【本報訊】 opens the text, however short the line was cut.
      (i > 0 && readDateline(line.text) !== undefined) ||
      // 同志们： and 各社区： open the text.
      (i > 0 && /[:：]$/u.test(line.text) && isProse(lines[i + 1]?.text ?? '')) ||
      (isNumbered(line.text) && i + 1 < lines.length) ||
      readOutlineNumber(line.text, lines[i + 1]?.text ?? '') !== undefined ||
      (line.text.length > LONGEST_LINE && !isLongTitle(line.text))
    )
  })
  if (at >= 0) return at
  // No prose at all: a headline, and the rest is what it is.
  const [first, second] = lines
  return first && isPlainHead(first.text) && second && second.blanksBefore < gap
    ? 1
    : Math.min(1, lines.length)
}

/** `青澜市发展和改革委员会 青澜市财政局 关于印发…实施方案的通知`: of several offices, or on a long matter. */
export function isLongTitle(text: string): boolean {
  return (
    text.length <= 140 &&
    /关于[^。；;，,]{4,100}的(?:通知|意见|报告|决定|公告|函|批复|请示)$/u.test(text) &&
    !/[。；;，,]/u.test(text)
  )
}

/** A line of several clauses without an end mark, longer than headlines are: `柳青在主席台就座 周小溪作工作报告`. */
export function isLongDeck(text: string): boolean {
  return (
    text.length > 40 &&
    text.length <= 160 &&
    /[\s　,，]/u.test(text) &&
    !/[。；;]/u.test(text) &&
    !endsSentence(text)
  )
}

function isNumbered(text: string): boolean {
  const mark = readHeadingMark(text)
  return mark !== undefined && mark.kind !== 'dash' && mark.kind !== 'bracket'
}
