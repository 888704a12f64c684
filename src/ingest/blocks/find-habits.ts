import { isProse } from '../lines/find-body.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, isFragment, isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { findSeries, type SeriesHabits } from './find-series.ts'
import { readPlainLead } from './read-lead.ts'

/** How an article sets its heads: what nearly all of its lines do shows one that was cut. */
export interface Habits extends SeriesHabits {
  /** Paragraphs open with topic sentences, and no crosshead stands alone. */
  readonly hasTopicSentences: boolean
  /** Crossheads have two halves and a comma between, not always equally long: `小板凳,坐出好点子`. */
  readonly hasCommaHeads: boolean
}

/** So many lines of a kind are a habit. */
const ENOUGH = 2
/** `塘边的事,马上办` */
const COMMA_HEAD = /^[^\s,，。；;:：！？!?、]{2,12}[,，][^\s,，。；;:：！？!?、]{3,12}$/u

/** Finds the habits of an article from its lines. */
export function findHabits(lines: readonly RawLine[]): Habits {
  let topics = 0
  let crossheads = 0
  for (const [i, { text }] of lines.entries()) {
    if (readHeadingMark(text)) continue
    if (readPlainLead(text) !== undefined) topics++
    else if (isPlainHead(text) && isProse(lines[i + 1]?.text ?? '')) crossheads++
  }
  return {
    ...findSeries(lines),
    // The line that was cut looks like a crosshead itself.
    hasTopicSentences: topics >= ENOUGH && crossheads <= 1,
    hasCommaHeads:
      lines.filter((line, i) => isCommaHead(line, lines[i - 1], lines[i + 1])).length >= ENOUGH,
  }
}

/** Whether a line may be a crosshead of two halves: above prose, below the end of a paragraph, not cut. */
export function isCommaHead(
  { text, blanksBefore }: RawLine,
  above: RawLine | undefined,
  below: RawLine | undefined,
): boolean {
  if (!below || !COMMA_HEAD.test(text) || readHeadingMark(text) || !isProse(below.text))
    return false
  if (isFragment(text)) return false
  // A sentence that was cut by a picture has a gap on one side only.
  return above === undefined || endsSentence(above.text) || blanksBefore > below.blanksBefore
}
